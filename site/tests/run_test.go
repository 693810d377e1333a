package tests

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"wasmformer/site/examples"
)

// TestHello measures a cold visit.
func TestHello(t *testing.T) {
	b := newTab(t)
	begin := time.Now()
	b.open("/")
	ready := time.Since(begin)
	b.choose("example", "hello")
	b.runTo("done")
	first := time.Since(begin)
	b.printed("Hello, world!\n")
	paint := eval[float64](b, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
	t.Logf("cold: first paint %.0f ms, ready %v, hello's result %v after navigation", paint, ready.Round(time.Millisecond), first.Round(time.Millisecond))
	if n := strings.ReplaceAll(b.text("tokens"), ",", ""); n == "0" {
		t.Error("no tokens were counted")
	}
	b.verify()
	b.screenshot("hello")
	b.silent()
	again := newTab(t)
	again.open("/")
	again.screenshot("first-visit")
	again.choose("example", "hello")
	time.Sleep(time.Second) // as long as it takes to find the button
	took := eval[[]float64](again, fmt.Sprintf(`new Promise(done => {
		const status = document.querySelector('[data-testid=status]'), begin = performance.now();
		let asked, answered;
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (m) {
			if (m.type === 'run') {
				asked = performance.now();
				const heard = this.onmessage;
				this.onmessage = (e) => {
					if (e.data.type === 'ended') answered = performance.now();
					heard(e);
				};
			}
			return post.apply(this, arguments);
		};
		new MutationObserver(() => %s.includes(status.dataset.state) && done([performance.now() - begin, answered - asked]))
			.observe(status, {attributes: true});
		document.querySelector('[data-testid=run]').click() })`, list(final)))
	again.state("done")
	t.Logf("a second after ready: from Run to done %.0f ms, of which the worker's run took %.0f ms", took[0], took[1])
}

// tokens is the page's number of decoded tokens.
const tokens = "Number(document.querySelector('[data-testid=tokens]').textContent.replaceAll(',', ''))"

const addition = `(module
  (func (export "add") (param $a i32) (param $b i32) (result i32)
    local.get $a
    local.get $b
    i32.add))
`

func TestWAT(t *testing.T) {
	b := withWAT(t, addition)
	b.fill("args", "1")
	b.runTo("error") // the export takes two arguments
	if got := b.failure(); !strings.Contains(got, "takes 2 (i32, i32), got 1") {
		t.Errorf("the error is %q", got)
	}
	b.fill("args", "40 2")
	b.runFor("42")

	b.write("(module\n  (func (export \"f\")\n    i32.nope))\n")
	b.runTo("error")
	if got := b.eval("document.querySelector('#errors li button').textContent"); got != "line 3, column 5" {
		t.Errorf("the error stands at %q, want line 3, column 5", got)
	}
	b.until("document.querySelector('[data-testid=source] .cm-lint-marker-error')")
	b.screenshot("compile-error")
}

// TestDivision divides numbers of 64 bits in the tab, where remainders once lost
// their low bits.
func TestDivision(t *testing.T) {
	b := withWAT(t, `(module
  (func $rem (param i64 i64) (result i64) local.get 0 local.get 1 i64.rem_u)
  (func (export "f") (result i64 i64 i64 i64)
    (call $rem (i64.const 9007199254740993) (i64.const 4294967295))
    (call $rem (i64.const 999999996000000005) (i64.const 1000000007))
    (i64.div_u (i64.const 123566999168590903) (i64.const 1868149825))
    (call $rem (i64.const 26334218859833219) (i64.const 742289286))))
`)
	b.runTo("done")
	want := fmt.Sprint(2097153, uint64(999999996000000005)%1000000007, 66144052, uint64(26334218859833219)%742289286)
	if got := b.results(); strings.Join(strings.Fields(got), " ") != want {
		t.Errorf("results %q, want %q", got, want)
	}
}

func TestC(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.choose("example", "hello")
	b.write("#include \"wasmformer.h\"\nvoid compute(const char *input) {\n    print_int(6 * read_int(&input));\n}\n")
	b.fill("input", "7")
	b.eval(`(() => { window.fetched = ''; const text = document.getElementById('progress-text');
		new MutationObserver(() => window.fetched = text.textContent).observe(text, {childList: true, characterData: true, subtree: true}); return '' })()`)
	b.runTo("done")
	if got := b.eval("window.fetched"); !strings.HasPrefix(got, "fetching the compiler: ") {
		t.Errorf("while the compiler was fetched the page said %q", got)
	}
	b.printed("42")
	b.write("#include \"wasmformer.h\"\nvoid compute(const char *input) {\n    print_int(x);\n}\n")
	b.runTo("error")
	if got := b.eval("document.querySelector('#errors li').textContent"); !strings.Contains(got, "line 3, column 15error: use of undeclared identifier 'x'") {
		t.Errorf("the error is %q", got)
	}
}

// TestStandardC compiles a program with printf and main, and runs it.
func TestStandardC(t *testing.T) {
	b := newTab(t)
	b.open("/#example=hello")
	b.write("#include <stdio.h>\nint main(int argc, char **argv) {\n    int n;\n    scanf(\"%d\", &n);\n    printf(\"%s %d\\n\", argv[1], n * 6);\n    return 3;\n}\n")
	b.fill("input", "7")
	b.fill("args", "times")
	b.runTo("done")
	b.printed("times 42\n")
	if got := b.results(); got != "exit status 3" {
		t.Errorf("the result is %q", got)
	}
	b.click("verify")
	b.until("document.getElementById('verdict').textContent.includes('off for WASI programs')")
	b.until("document.querySelector('[data-testid=trace] [aria-selected=true] .token.out')")
	b.screenshot("standard-c")
}

// TestFloats runs the programs with floating point, of which two draw, on a wide
// screen and on a phone, where no line of a picture may wrap.
func TestFloats(t *testing.T) {
	b := newTab(t)
	for _, width := range []int64{1280, 390} {
		b.size(width, map[int64]int64{1280: 800, 390: 844}[width])
		for _, name := range []string{"nbody", "donut", "digits"} {
			e, ok := examples.Find(name)
			if !ok {
				t.Fatal("no example " + name)
			}
			b.run(chromedp.Navigate("about:blank"))
			b.open("/#example=" + name)
			b.runTo("done")
			b.printed(e.Output)
			b.screenshot(fmt.Sprintf("floats-%s-%d", name, width))
			lines := eval[float64](b, `(out => {
				const text = document.createRange();
				text.selectNodeContents(out);
				return text.getBoundingClientRect().height / parseFloat(getComputedStyle(out).lineHeight);
			})(document.querySelector('[data-testid=output]'))`)
			if want := strings.Count(e.Output, "\n"); math.Round(lines) != float64(want) {
				t.Errorf("%s at %d px: the output takes %.1f lines, want %d", name, width, lines, want)
			}
		}
	}
	b.silent()
}

// TestEndlessLoop stops one, and finds output, trace and page alive.
func TestEndlessLoop(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.eval(`(() => { window.long = []; new PerformanceObserver(l => window.long.push(...l.getEntries().map(e => e.duration))).observe({entryTypes: ['longtask']}); return '' })()`)
	b.choose("language", "wat")
	b.choose("limit", "0") // a fast machine is at any other before the test is at Stop
	b.write(`(module
  (import "env" "output_byte" (func $out (param i32)))
  (func (export "main")
    (call $out (i32.const 72))
    (loop (br 0))))
`)
	b.start("run")
	b.untilRunning(tokens + " > 20000")
	b.eval("(window.long = [], '')") // what compiling and typing took does not count
	b.untilRunning(tokens + " > 1000000 && document.querySelector('[data-testid=trace] .row-line .token')")
	b.screenshot("running")
	took := b.clickTo("stop", "stopped")
	t.Logf("Stop took %.0f ms; long tasks of the page while running: %s", took, b.eval("JSON.stringify(window.long)"))
	if got := b.failure(); !strings.Contains(got, "output and trace are kept") {
		t.Errorf("the engine did not heed Stop, the page says %q", got)
	}
	b.untilRead()
	b.printed("H")
	b.click("step-first")
	b.until("document.querySelector('[data-testid=step]').value === '0'")
	b.start("continue")
	b.untilRunning(tokens + " > 1000000")
	b.clickTo("stop", "stopped")
}

// TestLimit stops at one, goes on after it, and ends.
func TestLimit(t *testing.T) {
	b := newTab(t)
	b.open("/#example=fibonacci")
	b.fill("args", "20")
	b.choose("limit", "100000")
	b.runTo("limit")
	b.screenshot("limit")
	if got := b.failure(); !strings.Contains(got, "100000 tokens") {
		t.Errorf("the message is %q", got)
	}
	b.untilRead()
	steps := b.value("step")
	for b.state("limit done") == "limit" {
		b.start("continue")
	}
	b.untilRead()
	if got := b.results(); got != "6765" {
		t.Errorf("result %q, want 6765", got)
	}
	if got := b.value("step"); got == steps || got == "" {
		t.Errorf("the last step was %q at the limit and is %q at the end", steps, got)
	}
}

// TestCrash has the page's worker report that Go has ended.
func TestCrash(t *testing.T) {
	b := newTab(t)
	_, err := chromedp.Call(b.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: `window.workers = []; window.Worker = class extends Worker {
			constructor(...args) { super(...args); window.workers.push(this) } }`})
	if err != nil {
		t.Fatal(err)
	}
	b.open("/#example=gcd")
	b.runTo("done")
	b.eval("(window.workers[0].dispatchEvent(new MessageEvent('message', {data: {type: 'crashed', text: 'panic: out of memory'}})), '')")
	b.state("error")
	b.screenshot("engine-lost")
	b.until("window.workers.length === 2")
	b.runTo("done")
}

// TestOutputBytes prints bytes that are no UTF-8, a character split in two, and
// control characters.
func TestOutputBytes(t *testing.T) {
	b := withWAT(t, `(module
  (import "env" "output_byte" (func $out (param i32)))
  (func (export "main")
    (call $out (i32.const 0xff)) (call $out (i32.const 60)) (call $out (i32.const 0xc3)) (call $out (i32.const 0xa9))
    (call $out (i32.const 0)) (call $out (i32.const 0xc2)) (call $out (i32.const 0x85)) (call $out (i32.const 0xc3))))
`)
	b.runTo("done")
	b.printed("\\xff<é\\x00\\xc2\\x85\\xc3")
}

func TestTrap(t *testing.T) {
	b := withWAT(t, "(module (func (export \"f\") (result i32) (i32.div_u (i32.const 1) (i32.const 0))))\n")
	b.runTo("trap")
	if got := b.failure(); !strings.Contains(got, "integer divide by zero") || !strings.Contains(got, "i32.div_u") {
		t.Errorf("the trap is %q", got)
	}
	b.screenshot("trap")
	b.verify()
}

// TestSteps goes back and forth, by buttons and keys.
func TestSteps(t *testing.T) {
	b := newTab(t)
	b.open("/#example=factorial")
	b.runFor("120")
	b.untilRead()
	last := strings.TrimPrefix(b.eval("document.getElementById('steps').textContent"), "of ")
	b.click("step-back")
	b.click("step-back")
	b.click("step-forward")
	b.click("step-first")
	b.until("document.querySelector('[data-testid=state]').textContent.includes('Step 0')")
	b.press(id("trace"), "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp")
	b.until("document.querySelector('[data-testid=step]').value === '2'")
	b.until("document.querySelector('[data-testid=state]').textContent.includes('5')")
	b.press(id("trace"), "End")
	b.until("document.querySelector('[data-testid=step]').value === '" + last + "'")
	b.click("step-first")
	b.click("step-forward") // i32.const 1, folded into local.set
	b.until("document.querySelector('.cm-current-step')?.textContent.includes('(local.set $product (i32.const 1))')")
	b.screenshot("source-line")
	b.clickID("tab-module")
	b.until("document.querySelector('.cm-current-step')?.textContent.trim() === 'i32.const 1'")
	b.screenshot("steps")
}

// TestWholePrograms runs two programs from Run to their last line, as a visitor
// does who has read for a second, and writes down how long that takes.
func TestWholePrograms(t *testing.T) {
	b := newTab(t)
	b.open("/")
	for _, program := range []struct{ name, run string }{{"sudoku", "Arto Inkala's hardest"}, {"hungarian", ""}} {
		b.choose("example", program.name)
		e, ok := examples.Find(program.name)
		if !ok {
			t.Fatal("no example " + program.name)
		}
		r := e.Runs()[0]
		for _, other := range e.Runs() {
			if other.Title == program.run {
				r = other
			}
		}
		b.fill("input", r.Input)
		time.Sleep(time.Second)
		took := b.clickTo("run", "done")
		if got := b.text("output"); got != r.Output {
			t.Errorf("%s: output %q, want %q", program.name, got, r.Output)
		}
		t.Logf("%s, %q: %.0f ms from Run to done, %s tokens for %s instructions", program.name, r.Title, took, b.text("tokens"), b.text("instructions"))
	}
	b.silent()
}
