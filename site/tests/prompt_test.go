package tests

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// withData is a module whose memory begins with so many bytes of a segment, and
// whose export main returns the last four.
func withData(size int) []byte {
	pages := uleb(size>>16 + 1)
	last := bytes.Repeat([]byte{0x2a, 0x11, 0x07}, size/3+1)[:size]
	return module(
		section(1, []byte{1, 0x60, 0, 1, 0x7f}), // () -> i32
		section(3, []byte{1, 0}),
		section(5, []byte{1, 0}, pages),
		section(7, []byte{1}, sized([]byte("main")), []byte{0, 0}),
		section(10, []byte{1}, sized([]byte{0, 0x41, 0, 0x28, 2}, uleb(size-4), []byte{0x0b})),
		section(11, []byte{1, 0, 0x41, 0, 0x0b}, sized(last)),
	)
}

// TestPromptProgress reads a prompt of 4 MiB of data. Meanwhile the page says
// how far it is, in numbers that grow, and nothing else moves.
func TestPromptProgress(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.drop("data.wasm", withData(4<<20))
	b.until("document.querySelector('[data-testid=export]').value === 'main'")
	b.eval(`(() => {
		window.prompts = []; window.places = new Set();
		const text = document.querySelector('[data-testid=prompt]');
		const parts = ['output', 'trace', 'verify', 'status', 'tokens', 'source'].map(id => document.getElementById(id));
		new MutationObserver(() => {
			if (` + status + `.dataset.state !== 'running' || !text.textContent.includes('%')) return;
			window.prompts.push(text.textContent);
			window.places.add(parts.map(p => { const r = p.getBoundingClientRect(); return [p.id, r.x, r.y, r.width, r.height] }).join(' '));
		}).observe(text, {childList: true, characterData: true, subtree: true});
		return '' })()`)
	b.start("run")
	b.untilRunning("window.prompts.length > 0")
	b.screenshot("prompt")
	b.state("done")

	form := regexp.MustCompile(`^prompt: (\d+) %, ([\d,]+) of ([\d,]+) tokens$`)
	number := func(s string) int {
		n, err := strconv.Atoi(strings.ReplaceAll(s, ",", ""))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	said := eval[[]string](b, "window.prompts")
	before, total := 0, 0
	for _, text := range said {
		m := form.FindStringSubmatch(text)
		if m == nil {
			t.Fatalf("the page said %q, want %s", text, form)
		}
		read, of := number(m[2]), number(m[3])
		if read < before || read >= of || total != 0 && of != total || number(m[1]) != 100*read/of {
			t.Errorf("the page said %q, and before it %d of %d tokens", text, before, total)
		}
		before, total = read, of
	}
	if total < 1<<20 {
		t.Errorf("the prompt of 4 MiB of data has %d tokens, want one for each word at least", total)
	}
	if places := eval[[]string](b, "[...window.places]"); len(places) != 1 {
		t.Errorf("parts of the page moved:\n%s", strings.Join(places, "\n"))
	}
	// The call by the host comes after the program's prompt.
	if m := regexp.MustCompile(`^prompt: ([\d,]+) tokens$`).FindStringSubmatch(b.text("prompt")); m == nil || number(m[1]) < total {
		t.Errorf("after the run the page says %q, want %d tokens or a few more", b.text("prompt"), total)
	}
	want := uint32(0)
	for i, c := range []byte{0x2a, 0x11, 0x07, 0x2a, 0x11, 0x07}[(4<<20-4)%3:][:4] {
		want |= uint32(c) << (8 * i)
	}
	if got := b.results(); got != fmt.Sprint(int32(want)) {
		t.Errorf("result %q, want %d", got, int32(want))
	}
	t.Logf("%d tokens, said %d times", total, len(said))

	b.eval(`(() => { // now the page stops as soon as it has said something
		const text = document.querySelector('[data-testid=prompt]');
		new MutationObserver((_, o) => { if (text.textContent.includes('%')) { o.disconnect(); document.getElementById('stop').click() } })
			.observe(text, {childList: true, characterData: true, subtree: true});
		return '' })()`)
	b.start("run")
	b.state("stopped")
	if got := b.failure(); !strings.Contains(got, "are kept") {
		t.Errorf("the engine did not heed Stop, the page says %q", got)
	}
	if got := b.text("prompt"); !form.MatchString(got) {
		t.Errorf("after Stop the page says %q, want how far it came", got)
	}
}
