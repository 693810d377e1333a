package tests

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestSlow watches a run: the trace follows each token. Fast takes over during it,
// and Slow slows a fast one down.
func TestSlow(t *testing.T) {
	b := newTab(t)
	b.open("/#example=gcd")
	b.click("slow")
	b.eval(`(() => { window.seen = []; window.steps = [];
		const text = document.querySelector('[data-testid=tokens]');
		new MutationObserver(() => window.seen.push(Number(text.textContent))).observe(text, {childList: true, characterData: true, subtree: true});
		return '' })()`)
	b.start("run")
	b.untilRunning("new Set(window.seen).size >= 5")
	for i, n := range eval[[]int](b, "[...new Set(window.seen)].filter(n => n > 0)") {
		if n != i+1 {
			t.Errorf("the numbers of tokens are %v, want each", eval[[]int](b, "window.seen"))
		}
	}
	b.untilRunning("document.querySelector('[data-testid=trace] [aria-selected=true]')?.textContent.includes('i32.eqz')")
	b.screenshot("slow")
	b.click("fast")
	b.state("done")
	if got := b.results(); got != "12" {
		t.Errorf("the result is %q", got)
	}
	if got := b.text("tokens"); got != "31" {
		t.Errorf("%s tokens, want 31", got)
	}
	if got := b.text("rate"); got != "–" {
		t.Errorf("the rate of a run that was watched is %q", got)
	}

	b.choose("language", "wat")
	b.choose("limit", "0")
	b.write("(module (func (export \"main\") (loop (br 0))))\n")
	b.start("run")
	b.untilRunning(tokens + " > 100000")
	b.click("slow")
	b.eval("(window.seen = [], '')")
	b.untilRunning("window.seen.length >= 6")
	if last := eval[[]int](b, "window.seen.slice(-3).map(Number)"); len(last) == 3 && last[2] > last[0]+2 {
		t.Errorf("slowed down, the numbers of tokens are %v", last)
	}
	b.click("stop")
	b.state("stopped")
	if got := b.failure(); !strings.Contains(got, "are kept") {
		t.Errorf("the engine did not heed Stop, the page says %q", got)
	}
}

// TestAfterRun shows what a run has come to.
func TestAfterRun(t *testing.T) {
	b := newTab(t)
	b.size(390, 844)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	if got := b.eval("document.body.dataset.pane"); got != "output" {
		t.Errorf("after a run the phone shows %q", got)
	}
	if got := b.eval("document.getElementById('value').textContent"); got != "12" {
		t.Errorf("the value in the output is %q", got)
	}
	if got := b.eval("document.getElementById('cost').textContent"); !strings.HasPrefix(got, "31 tokens in ") || !strings.Contains(got, " 8,587 keys") {
		t.Errorf("what it took is %q", got) // 262 + 263 + ... + 292
	}
	if got := b.text("rate"); got != "–" {
		t.Errorf("the rate of a short run is %q", got)
	}
	b.screenshot("phone-after-run")
	if got := b.value("step"); got != "12" { // br 0
		t.Errorf("after gcd the step is %q, want the first branch", got)
	}

	b.choose("example", "hello")
	b.runTo("done")
	b.untilRead()
	b.until("document.querySelector('[data-testid=state]').textContent.includes('output')")
	b.run(chromedp.Click(chromedp.CSS("[data-show=trace]")))
	b.screenshot("phone-after-run-trace")
	b.run(chromedp.Click(chromedp.CSS("#replay")))
	b.until("document.querySelector('[data-testid=step]').value === '3' && document.querySelector('[data-testid=timeline-play]').textContent === 'Pause'")
	b.click("timeline-play")
	b.until("document.querySelector('[data-testid=timeline-play]').textContent === 'Play ▶'")
}

// TestMemory stops a run without a limit in tokens when it takes much memory, and
// lets it take more.
func TestMemory(t *testing.T) {
	b := newTab(t)
	_, err := chromedp.Call(b.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: "Object.defineProperty(navigator, 'deviceMemory', {value: 0.25})"})
	if err != nil {
		t.Fatal(err)
	}
	b.open("/")
	if got := b.eval("document.getElementById('limit').selectedOptions[0].textContent"); got != "0.1 GB of memory" {
		t.Errorf("the limit is %q", got)
	}
	b.choose("language", "wat")
	b.write("(module (func (export \"main\") (loop (br 0))))\n")
	b.runTo("limit")
	if got := b.failure(); !strings.Contains(got, " MB of memory after ") {
		t.Errorf("the notice is %q", got)
	}
	before := eval[float64](b, "parseFloat(document.getElementById('memory').textContent)")
	if before < 62.5 || before > 200 {
		t.Errorf("it takes %v MB, may take 62.5", before)
	}
	b.screenshot("memory-limit")
	b.start("continue")
	b.state("limit")
	if after := eval[float64](b, "parseFloat(document.getElementById('memory').textContent)"); after < before+62.5 {
		t.Errorf("it takes %v MB, and took %v before", after, before)
	}
	// A limit that is chosen is kept, also for other programs.
	b.choose("limit", "100000")
	b.choose("example", "fibonacci")
	if got := b.value("limit"); got != "100000" {
		t.Errorf("the chosen limit became %q", got)
	}
}
