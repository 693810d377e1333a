package tests

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"wasmformer/engine/lines"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
	"wasmformer/wasmjs/link"
)

// withTimeline runs an example and opens its timeline, until all is read.
func (b *tab) withTimeline(example string) {
	b.Helper()
	b.open("/#example=" + example)
	b.runTo("done")
	b.untilRead()
	b.eval("(document.querySelector('[data-testid=view-timeline]').click(), '')")
	b.untilTimeline()
}

func (b *tab) untilTimeline() {
	b.Helper()
	b.until("document.getElementById('steps').textContent.replaceAll(',', '') === 'of ' + (document.querySelector('[data-testid=timeline]').dataset.read - 1)")
}

// standsAt waits until a step is selected and the timeline has said what it changes.
func (b *tab) standsAt(step int) {
	b.Helper()
	b.until(fmt.Sprintf("document.querySelector('[data-testid=step]').value === '%d' && document.querySelector('[data-testid=timeline-status]').textContent.startsWith('Step %s')", step, grouped(step)))
}

// goes selects a step, presses a button of the timeline, and comes to stand at
// another; −1 is a refusal.
func (b *tab) goes(from int, button string, to int) {
	b.Helper()
	b.fill("step", strconv.Itoa(from))
	b.standsAt(from)
	b.eval(fmt.Sprintf("(document.querySelector('[data-testid=timeline-%s]').click(), '')", button))
	if to >= 0 {
		b.standsAt(to)
		return
	}
	b.until("document.querySelector('[data-testid=timeline-status]').textContent.startsWith('There is no')")
	if got := b.value("step"); got != strconv.Itoa(from) {
		b.Errorf("%s from step %d goes to %s, want nowhere", button, from, got)
	}
}

// next is the nearest step that meets a condition, −1 for none.
func next(steps []trace.Step, from, by int, meets func(trace.Step) bool) int {
	for at := from + by; at >= 0 && at < len(steps); at += by {
		if meets(steps[at]) {
			return at
		}
	}
	return -1
}

// TestStepOver steps over and out, both ways, as a search over the steps does.
func TestStepOver(t *testing.T) {
	long(t)
	for _, name := range []string{"fibonacci", "quicksort"} {
		n := runNative(t, name)
		b := newTab(t)
		b.withTimeline(name)
		// A call, a return, the first and last step, and some others.
		call := next(n.steps, 5, 1, func(s trace.Step) bool { return s.Depth > 1 }) - 1
		back := next(n.steps, len(n.steps)/2, 1, func(s trace.Step) bool { return strings.HasPrefix(s.Effect(), "return") })
		for _, from := range []int{0, call, call + 3, back, len(n.steps) / 3, len(n.steps) - 1} {
			depth := n.steps[from].Depth
			for button, by := range map[string]int{"over": 1, "over-back": -1} {
				b.goes(from, button, next(n.steps, from, by, func(s trace.Step) bool { return s.Depth <= depth }))
			}
			for button, by := range map[string]int{"out": 1, "out-back": -1} {
				b.goes(from, button, next(n.steps, from, by, func(s trace.Step) bool { return s.Depth < depth }))
			}
		}
		b.silent()
	}
}

// hoverAt moves the pointer over the strip, to a part of its width and a height.
func (b *tab) hoverAt(share float64, y int) string {
	b.Helper()
	return b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('[data-testid=timeline-strip]'), box = e.getBoundingClientRect();
		e.dispatchEvent(new PointerEvent('pointermove', {clientX: box.left + box.width * %v, clientY: box.top + %d, bubbles: true}));
		return document.querySelector('[data-testid=timeline-readout]').textContent })()`, share, y))
}

// TestStrip compares what the strip says of its parts with sums over the steps.
func TestStrip(t *testing.T) {
	n := runNative(t, "quicksort")
	b := newTab(t)
	b.withTimeline("quicksort")
	b.until("document.querySelector('[data-testid=timeline-readout]').textContent !== ''")
	compare := func(share float64) {
		t.Helper()
		got := b.hoverAt(share, 5)
		var first, last string
		fmt.Sscanf(got, "Steps %s to %s", &first, &last)
		from, _ := strconv.Atoi(strings.ReplaceAll(first, ",", ""))
		to, _ := strconv.Atoi(strings.TrimSuffix(strings.ReplaceAll(last, ",", ""), ","))
		if to == 0 {
			to, _ = strconv.Atoi(strings.ReplaceAll(strings.TrimSuffix(strings.Fields(got)[1], ","), ",", ""))
			from = to
		}
		low, high, outputs, calls := 1<<30, 0, 0, 0
		for _, s := range n.steps[from : to+1] {
			low, high = min(low, s.Depth), max(high, s.Depth)
			for _, e := range s.Effects() {
				if e.Kind == trace.Output {
					outputs++
				}
			}
			if strings.HasPrefix(s.WasmInstr(), "call ") || strings.HasPrefix(s.Effect(), "return") {
				calls++
			}
		}
		want := fmt.Sprintf("depth %d", low)
		if high > low {
			want = fmt.Sprintf("depth %d to %d", low, high)
		}
		if !strings.Contains(got, want) {
			t.Errorf("at %v the strip says %q, want %s", share, got, want)
		}
		if outputs > 0 && !strings.Contains(got, fmt.Sprintf("prints %d byte", outputs)) {
			t.Errorf("at %v the strip says %q, want %d bytes of output", share, got, outputs)
		}
		if want := fmt.Sprintf("calls %.0f %%", 100*float64(calls)/float64(to+1-from)); calls > 0 && from < to && !strings.Contains(got, want) {
			t.Errorf("at %v the strip says %q, want %s", share, got, want)
		}
	}
	for _, share := range []float64{0.001, 0.2, 0.5, 0.77, 0.95, 0.999} {
		compare(share)
	}
	b.screenshot("timeline")

	// A brush zooms; a click selects; the keys zoom and select, too.
	b.eval(`(() => { const e = document.querySelector('[data-testid=timeline-strip]'), box = e.getBoundingClientRect();
		e.setPointerCapture = () => {};
		const at = (kind, share) => e.dispatchEvent(new PointerEvent(kind, {button: 0, clientX: box.left + box.width * share, clientY: box.top + 9, bubbles: true}));
		at('pointerdown', 0.9); at('pointermove', 0.95); at('pointerup', 1); return '' })()`)
	b.until("Number(document.querySelector('[data-testid=timeline]').dataset.from) > 100")
	from := eval[int](b, "Number(document.querySelector('[data-testid=timeline]').dataset.from)")
	if want := len(n.steps) * 9 / 10; from < want-len(n.steps)/100 || from > want+len(n.steps)/100 {
		t.Errorf("the brush zooms to step %d, want about %d", from, want)
	}
	b.until(fmt.Sprintf("document.querySelector('[data-testid=timeline]').dataset.buckets.includes(',%d,')", from))
	compare(0.3)
	b.screenshot("timeline-zoomed")
	b.run(chromedp.Click(id("timeline-strip")))
	b.until(fmt.Sprintf("Number(document.querySelector('[data-testid=step]').value) > %d", from))
	at := eval[int](b, "Number(document.querySelector('[data-testid=step]').value)")
	b.press(id("timeline-strip"), "ArrowUp")
	b.standsAt(at + 1)
	b.press(id("timeline-strip"), "Home")
	b.standsAt(0)
	b.press(id("timeline-strip"), "End")
	b.standsAt(len(n.steps) - 1)
	b.run(chromedp.KeyEvent("0"))
	b.until(fmt.Sprintf("document.querySelector('[data-testid=timeline]').dataset.from === '0' && document.querySelector('[data-testid=timeline]').dataset.to === '%d'", len(n.steps)))
	b.run(chromedp.KeyEvent("+"))
	b.until("document.querySelector('[data-testid=timeline]').dataset.from !== '0'")
	b.silent()
}

// breakAt sets a breakpoint on a line with a text by the key.
func (b *tab) breakAt(line int, text string) {
	b.Helper()
	at := eval[[]float64](b, fmt.Sprintf(`(() => { const line = [...document.querySelectorAll('[data-testid=source] .cm-line')].find((e) => e.textContent.includes(%q));
		line.scrollIntoView({block: 'center'}); const box = line.getBoundingClientRect(); return [box.left + 60, box.top + 8] })()`, text))
	b.run(chromedp.MouseClickXY(at[0], at[1]))
	b.until(fmt.Sprintf("[...document.querySelectorAll('.cm-activeLineGutter')].some((e) => e.textContent === '%d')", line))
	b.eval(`(document.querySelector('.cm-content').dispatchEvent(new KeyboardEvent('keydown', {key: 'F9', code: 'F9', keyCode: 120, bubbles: true, cancelable: true})), '')`)
	b.until(fmt.Sprintf("[...document.querySelectorAll('[data-testid=timeline] .point')].some((e) => e.textContent.includes(':%d '))", line))
}

// TestBreakpoints runs to lines of C, by the module's own line tables, and of WAT.
func TestBreakpoints(t *testing.T) {
	n := runNative(t, "quicksort")
	e, _ := examples.Find("quicksort")
	table, err := lines.Of(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	file := slices.Index(table.Files, "main.c")
	place := func(s trace.Step) lines.Place {
		if s.Host || s.Func < 0 || s.Instr < 0 || table.Places[s.Func] == nil {
			return lines.Place{}
		}
		return table.Places[s.Func][s.Instr]
	}
	lineOf := func(text string) int {
		for i, line := range strings.Split(e.Source, "\n") {
			if strings.Contains(line, text) {
				return i + 1
			}
		}
		t.Fatalf("no line of quicksort has %q", text)
		return 0
	}
	line := lineOf("sort(first,")
	// A breakpoint stands where the line's instructions begin, in the order of the code.
	begins := func(s trace.Step) bool {
		if place(s) != (lines.Place{File: file, Line: line}) {
			return false
		}
		for i := s.Instr - 1; i >= 0; i-- {
			if p := table.Places[s.Func][i]; p.Line != 0 {
				return p != place(s)
			}
		}
		return true
	}
	b := newTab(t)
	b.withTimeline("quicksort")
	b.breakAt(line, "sort(first,")
	at := 0
	b.goes(at, "break-back", -1)
	for range 3 {
		to := next(n.steps, at, 1, begins)
		if to < 0 {
			t.Fatal("the run comes to the breakpoint too seldom for this test")
		}
		b.goes(at, "break", to)
		if got := b.eval("document.querySelector('.cm-line.cm-current-step')?.textContent ?? ''"); !strings.Contains(got, "sort(first,") {
			t.Errorf("at the breakpoint, step %d, the marked line is %q", to, got)
		}
		if got, want := b.text("timeline-status"), fmt.Sprintf("main.c:%d", line); !strings.Contains(got, want) {
			t.Errorf("the timeline says %q, want %s", got, want)
		}
		at = to
	}
	b.goes(at, "break-back", next(n.steps, at, -1, begins))
	b.screenshot("timeline-breakpoint-c")

	// The link has it; the run of the link comes to the same step.
	b.eval("(document.getElementById('share-step').checked = true, '')")
	stands := eval[int](b, "Number(document.querySelector('[data-testid=step]').value)")
	other := b.openAt(b.link(), stands)
	other.untilTimeline()
	other.until("document.querySelectorAll('[data-testid=timeline] .point').length === 1")
	other.goes(stands, "break", next(n.steps, stands, 1, begins))
	other.eval("(document.querySelector('[data-testid=timeline] .point').click(), '')")
	other.until("document.querySelectorAll('[data-testid=timeline] .point, .cm-breakpoints .cm-breakpoint:not([style])').length <= 1 && !document.querySelector('[data-testid=timeline] .point')")
	other.eval("(document.querySelector('[data-testid=timeline-break]').click(), '')")
	other.until("document.querySelector('[data-testid=timeline-status]').textContent.includes('no breakpoint yet')")

	// WAT, by a click in the gutter. An edit makes the lines those of the next run.
	n = runNative(t, "factorial")
	w := newTab(t)
	w.withTimeline("factorial")
	before, _, _ := strings.Cut(example(t, "factorial").Source, "(br $next)")
	line = strings.Count(before, "\n") + 1
	isBr := func(s trace.Step) bool { return strings.HasPrefix(s.WasmInstr(), "br ") }
	w.eval(fmt.Sprintf(`(() => { const line = document.querySelectorAll('[data-testid=source] .cm-line')[%d].getBoundingClientRect(), gutter = document.querySelector('.cm-breakpoints');
		gutter.dispatchEvent(new MouseEvent('mousedown', {clientX: gutter.getBoundingClientRect().left + 3, clientY: line.top + 5, bubbles: true, cancelable: true})); return '' })()`, line-1))
	w.until(fmt.Sprintf("document.querySelector('[data-testid=timeline] .point')?.textContent.includes('main.wat:%d')", line))
	at = 0
	for to := next(n.steps, 0, 1, isBr); to >= 0; to = next(n.steps, at, 1, isBr) {
		w.goes(at, "break", to)
		at = to
	}
	w.goes(at, "break", -1)
	w.goes(at, "break-back", next(n.steps, at, -1, isBr))
	w.eval(`(() => { const content = document.querySelector('.cm-content'); content.focus(); getSelection().collapse(document.querySelector('.cm-line'), 0); document.execCommand('insertText', false, ' '); return '' })()`)
	w.eval("(document.querySelector('[data-testid=timeline-break]').click(), '')")
	w.until("document.querySelector('[data-testid=timeline-status]').textContent.includes('changed since this run')")
	w.silent()
}

// TestWatch shows a local and an address, and goes to their changes.
func TestWatch(t *testing.T) {
	n := runNative(t, "gcd")
	b := newTab(t)
	b.withTimeline("gcd")
	add := func(text string) {
		b.fill("timeline-watch", text)
		b.eval("(document.querySelector('[data-testid=timeline-watch-add]').click(), '')")
	}
	b.fill("step", "5")
	b.standsAt(5)
	add("1")
	b.until("document.querySelector('[data-testid=timeline] .watches .held')?.textContent.startsWith('36')")
	changes := func(s trace.Step) bool {
		return slices.ContainsFunc(s.Effects(), func(e trace.Effect) bool { return e.Kind == trace.SetLocal && e.Index == 1 })
	}
	first := next(n.steps, 0, 1, changes)
	b.goes(0, "watch-next-0", first)
	const marked = "[...document.querySelectorAll('[data-testid=state] .changed')].map((e) => e.textContent).join()"
	b.until(marked + " === 'taken,→ 12'")
	b.until("document.querySelector('[data-testid=timeline] .watches .held').textContent === '36 → 12'")
	if got := b.text("timeline-status"); !strings.Contains(got, "local 1") || !strings.Contains(got, "36 → 12") {
		t.Errorf("the step is said to do %q", got)
	}
	second := next(n.steps, first, 1, changes)
	b.goes(first, "watch-next-0", second)
	b.goes(second, "watch-back-0", first)
	b.goes(second, "watch-next-0", -1)
	for text, want := range map[string]string{"nothing": "has no local nothing", "global 3": "no global 3", "0x10": "beyond the memory of 0 bytes", "0xzz": "no address",
		"n in nowhere": "no function nowhere", "\u202e": "\\u{202e}"} {
		add(text)
		b.until(fmt.Sprintf("document.querySelector('[data-testid=timeline-status]').textContent.includes(%q)", want))
	}

	// Memory: hello's stack pointer is no global of its own, so an address of sort.
	m := runNative(t, "quicksort")
	c := newTab(t)
	c.withTimeline("quicksort")
	store := next(m.steps, len(m.steps)/2, -1, func(s trace.Step) bool {
		return slices.ContainsFunc(s.Effects(), func(e trace.Effect) bool { return e.Kind == trace.Store && e.Width == 4 })
	})
	address := 0
	for _, e := range m.steps[store].Effects() {
		if e.Kind == trace.Store {
			address = e.Index
		}
	}
	value := -1
	written := func(s trace.Step) bool { // another value than before, of those so far
		for _, e := range s.Effects() {
			if e.Kind == trace.Store && e.Index == address {
				changed := int(e.Value) != value
				value = int(e.Value)
				return changed
			}
		}
		return false
	}
	c.fill("timeline-watch", fmt.Sprintf("0x%x:4", address))
	c.eval("(document.querySelector('[data-testid=timeline-watch-add]').click(), '')")
	c.until("document.querySelector('[data-testid=timeline] .watches .held')")
	at := 0
	for range 3 {
		to := next(m.steps, at, 1, written)
		if to < 0 {
			break
		}
		c.goes(at, "watch-next-0", to)
		at = to
	}
	if at == 0 {
		t.Error("the address was never written")
	}
	c.screenshot("timeline-watch")
	c.until("document.querySelector('[data-testid=state] .hex .changed')")
	c.silent()
}

// TestPlay plays forwards and backwards, and stops when somebody selects a step.
func TestPlay(t *testing.T) {
	b := newTab(t)
	b.withTimeline("gcd")
	last := eval[int](b, "Number(document.querySelector('[data-testid=timeline]').dataset.read) - 1")
	b.choose("timeline-speed", "64")
	b.run(chromedp.Click(chromedp.CSS("#replay")))
	b.until(fmt.Sprintf("document.querySelector('[data-testid=step]').value === '%d' && document.querySelector('[data-testid=timeline-play]').textContent === 'Play ▶'", last))
	b.choose("timeline-speed", "16")
	b.clickID("view-timeline") // closed, it does not play
	b.clickID("view-timeline")
	b.eval("(document.querySelector('[data-testid=timeline-play-back]').click(), '')")
	b.until("document.querySelector('[data-testid=timeline-play-back]').textContent === 'Pause'")
	b.until(fmt.Sprintf("Number(document.querySelector('[data-testid=step]').value) < %d", last-3))
	b.fill("step", "9")
	b.until("document.querySelector('[data-testid=timeline-play-back]').textContent === '◀ Play'")
	b.standsAt(9)
	b.silent()
}

// TestTimelineOnDemand holds the timeline to its promise: closed it costs nothing.
func TestTimelineOnDemand(t *testing.T) {
	const fetched = "performance.getEntriesByType('resource').some((e) => /\\/(replay|timeline)-/.test(e.name))"
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	if eval[bool](b, fetched) {
		t.Error("the closed timeline was fetched")
	}
	b.eval("(document.querySelector('[data-testid=view-timeline]').click(), '')")
	b.untilTimeline()
	if !eval[bool](b, fetched) {
		t.Error("the open timeline was not fetched, or this test does not see it")
	}
}

// TestTimelineLooks has the timeline in embeds and on narrow screens, in both themes.
func TestTimelineLooks(t *testing.T) {
	long(t)
	b := newTab(t)
	for _, width := range []int64{1280, 390, 360} {
		b.size(width, map[bool]int64{true: 800, false: 844}[width == 1280])
		for _, path := range []string{"/embed.html?example=quicksort&view=timeline", "/#example=quicksort"} {
			b.run(chromedp.Navigate("about:blank"))
			b.open(path)
			b.runTo("done")
			b.untilRead()
			if !strings.Contains(path, "embed") {
				b.eval("(document.querySelector('[data-show=trace]').click(), document.querySelector('[data-testid=view-timeline]').click(), '')")
			}
			b.untilTimeline()
			b.fill("step", "4000")
			b.standsAt(4000)
			for _, dark := range []bool{false, true} {
				b.dark(dark)
				name := fmt.Sprintf("timeline-%t-%d-%t", strings.Contains(path, "embed"), width, dark)
				if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
					t.Errorf("%s is %v px too wide", name, over)
				}
				if cut := eval[float64](b, "document.getElementById('view-timeline').getBoundingClientRect().right - innerWidth"); cut > 0 {
					t.Errorf("%s: the button Timeline is %v px beyond the edge", name, cut)
				}
				for _, v := range b.violations() {
					t.Errorf("%s: %s", name, v)
				}
				b.screenshot(name)
			}
		}
	}
}

// TestTimelineRunning reads on during a run, and begins anew with the next one.
func TestTimelineRunning(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.eval("(document.querySelector('[data-testid=view-timeline]').click(), '')")
	b.until("document.querySelector('[data-testid=timeline-status]')?.textContent.startsWith('Run the program')")
	b.choose("language", "wat")
	b.write("(module (func (export \"main\") (loop (br 0))))\n")
	b.start("run")
	b.untilRunning("Number(document.querySelector('[data-testid=timeline]').dataset.read) > 200000")
	b.fill("step", "5000")
	b.untilRunning("document.querySelector('[data-testid=timeline-status]').textContent.startsWith('Step 5,000')")
	b.clickTo("stop", "stopped")
	b.choose("example", "gcd")
	b.runTo("done")
	b.untilRead()
	b.untilTimeline()
	b.goes(9, "over", 10)
	b.silent()
}

// TestTimelineHostile opens links with states that nobody's timeline has made.
func TestTimelineHostile(t *testing.T) {
	b := newTab(t)
	b.open("/#example=gcd")
	q := link.Program{Language: "wat", Source: example(t, "gcd").Source, Args: "48 36", Export: "gcd", Step: 8, View: "trace timeline"}
	for state, want := range map[string]string{
		"from=x":            `from is \"x\", not a number`,
		"break=main":        `is no breakpoint`,
		"break=evil:3":      `is no breakpoint`,
		"from=5&to=1e9":     `to is \"1e9\", not a number`,
		"watch=" + "no one": "",
		"from=99999&to=3&speed=7&break=main:9999999&break=main:0": "",
	} {
		q.States = []link.State{{View: "timeline", Text: state}}
		var packed bytes.Buffer
		w := zlib.NewWriter(&packed)
		w.Write(q.Fields())
		w.Close()
		b.run(chromedp.Navigate("about:blank"))
		b.open("/#" + link.Text(packed.Bytes()))
		b.until("document.getElementById('notice').textContent.includes('step 7')")
		b.runTo("done")
		b.untilTimeline()
		if want != "" {
			b.until(fmt.Sprintf("document.getElementById('notice').textContent.includes(\"%s\")", want))
		} else {
			b.until("document.querySelector('[data-testid=timeline-status]').textContent !== ''")
		}
		b.until("document.querySelector('[data-testid=step]').value === '7'")
		if got := eval[int](b, "document.querySelectorAll('[data-testid=timeline] .point, [data-testid=timeline] .watches li').length"); got != 0 {
			t.Errorf("the state %q leaves %d breakpoints and watches", state, got)
		}
	}
	b.silent()
}
