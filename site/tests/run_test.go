package tests

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"wasmformer/site/examples"
)

// TestHello measures what the issue promises for a cold visit.
func TestHello(t *testing.T) {
	b := newTab(t)
	begin := time.Now()
	b.open("/")
	ready := time.Since(begin)
	b.choose("example", "hello")
	b.click("run")
	b.state("done", 20*time.Second)
	first := time.Since(begin)
	if got := b.text("output"); got != "Hello, world!\n" {
		t.Errorf("output %q, want %q", got, "Hello, world!\n")
	}
	paint := eval[float64](b, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
	t.Logf("cold: first paint %.0f ms, ready %v, hello's result %v after navigation", paint, ready.Round(time.Millisecond), first.Round(time.Millisecond))
	if n := strings.ReplaceAll(b.text("tokens"), ",", ""); n == "0" {
		t.Error("no tokens were counted")
	}
	b.click("verify")
	b.until("document.getElementById('verdict').dataset.equal === 'true'", 20*time.Second)
	b.screenshot("hello")
	if len(b.errors) > 0 {
		t.Errorf("the console said %q", b.errors)
	}
	again := newTab(t)
	again.open("/")
	again.screenshot("first-visit")
	again.choose("example", "hello")
	time.Sleep(time.Second) // as long as it takes to find the button
	took := eval[[]float64](again, `new Promise(done => {
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
		new MutationObserver(() => status.dataset.state === 'done' && done([performance.now() - begin, answered - asked]))
			.observe(status, {attributes: true});
		document.querySelector('[data-testid=run]').click() })`)
	t.Logf("a second after ready: from Run to done %.0f ms, of which the worker's run took %.0f ms", took[0], took[1])
}

const addition = `(module
  (func (export "add") (param $a i32) (param $b i32) (result i32)
    local.get $a
    local.get $b
    i32.add))
`

func TestWAT(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.choose("language", "wat")
	b.write(addition)
	b.fill("args", "1")
	b.click("run")
	b.state("error", 30*time.Second) // the export takes two arguments
	if got := b.eval("document.getElementById('failure').textContent"); !strings.Contains(got, "takes 2 (i32, i32), got 1") {
		t.Errorf("the error is %q", got)
	}
	b.fill("args", "40 2")
	b.click("run")
	b.state("done", 20*time.Second)
	if got := b.eval("document.getElementById('results').textContent"); got != "42" {
		t.Errorf("result %q, want 42", got)
	}

	b.write("(module\n  (func (export \"f\")\n    i32.nope))\n")
	b.click("run")
	b.state("error", 20*time.Second)
	if got := b.eval("document.querySelector('#errors li button').textContent"); got != "line 3, column 5" {
		t.Errorf("the error stands at %q, want line 3, column 5", got)
	}
	b.until("document.querySelector('[data-testid=source] .cm-lint-marker-error')", 5*time.Second)
	b.screenshot("compile-error")
}

func TestC(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.choose("example", "hello")
	b.write("#include \"wasmformer.h\"\nvoid compute(const char *input) {\n    print_int(6 * read_int(&input));\n}\n")
	b.fill("input", "7")
	b.click("run")
	b.until("!document.getElementById('progress').hidden", 20*time.Second)
	b.screenshot("fetching-the-compiler")
	b.state("done", 60*time.Second)
	if got := b.text("output"); got != "42" {
		t.Errorf("output %q, want 42", got)
	}
	b.write("#include \"wasmformer.h\"\nvoid compute(const char *input) {\n    print_int(x);\n}\n")
	b.click("run")
	b.state("error", 20*time.Second)
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
	b.click("run")
	b.state("done", 90*time.Second)
	if got := b.text("output"); got != "times 42\n" {
		t.Errorf("output %q, want %q", got, "times 42\n")
	}
	if got := b.eval("document.getElementById('results').textContent"); got != "exit status 3" {
		t.Errorf("the result is %q", got)
	}
	b.screenshot("standard-c")
}

// TestEndlessLoop stops one, and finds output, trace and page alive.
func TestEndlessLoop(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.eval(`(() => { window.long = []; new PerformanceObserver(l => window.long.push(...l.getEntries().map(e => e.duration))).observe({entryTypes: ['longtask']}); return '' })()`)
	b.choose("language", "wat")
	b.write(`(module
  (import "env" "output_byte" (func $out (param i32)))
  (func (export "main")
    (call $out (i32.const 72))
    (loop (br 0))))
`)
	b.click("run")
	b.state("running", 30*time.Second)
	b.until("Number(document.querySelector('[data-testid=tokens]').textContent.replaceAll(',', '')) > 20000", 30*time.Second)
	b.eval("(window.long = [], '')") // what compiling and typing took does not count
	time.Sleep(1500 * time.Millisecond)
	b.until("document.querySelector('[data-testid=trace] .row-line .token')", 5*time.Second)
	b.screenshot("running")
	took := eval[float64](b, `new Promise(done => {
		const begin = performance.now(), status = document.querySelector('[data-testid=status]');
		new MutationObserver(() => status.dataset.state === 'stopped' && done(performance.now() - begin)).observe(status, {attributes: true});
		document.querySelector('[data-testid=stop]').click() })`)
	t.Logf("Stop took %.0f ms; long tasks of the page while running: %s", took, b.eval("JSON.stringify(window.long)"))
	if took > 1000 {
		t.Errorf("Stop took %.0f ms, want less than 200 on an idle machine", took)
	}
	if got := b.text("output"); got != "H" {
		t.Errorf("output %q, want H", got)
	}
	b.click("step-first")
	b.until("document.querySelector('[data-testid=step]').value === '0'", 5*time.Second)
	b.click("continue")
	b.state("running", 5*time.Second)
	b.click("stop")
	b.state("stopped", 5*time.Second)
}

// TestLimit stops at one, goes on after it, and ends.
func TestLimit(t *testing.T) {
	b := newTab(t)
	b.open("/#example=fibonacci")
	b.fill("args", "20")
	b.choose("limit", "100000")
	b.click("run")
	b.state("limit", 60*time.Second)
	b.screenshot("limit")
	if got := b.eval("document.getElementById('failure').textContent"); !strings.Contains(got, "100000 tokens") {
		t.Errorf("the message is %q", got)
	}
	steps := b.value("step")
	for b.state("limit done", 60*time.Second) == "limit" {
		b.click("continue")
		b.state("running done limit", time.Second)
	}
	if got := b.eval("document.getElementById('results').textContent"); got != "6765" {
		t.Errorf("result %q, want 6765", got)
	}
	if got := b.value("step"); got == steps || got == "" {
		t.Errorf("the last step was %q at the limit and is %q at the end", steps, got)
	}
}

// TestCrash has the page's worker report that Go has ended.
func TestCrash(t *testing.T) {
	b := newTab(t)
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`window.workers = []; window.Worker = class extends Worker {
			constructor(...args) { super(...args); window.workers.push(this) } }`).Do(ctx)
		return err
	}))
	b.open("/#example=gcd")
	b.click("run")
	b.state("done", 20*time.Second)
	b.eval("(window.workers[0].dispatchEvent(new MessageEvent('message', {data: {type: 'crashed', text: 'panic: out of memory'}})), '')")
	b.state("error", 5*time.Second)
	b.screenshot("engine-lost")
	b.until("window.workers.length === 2", 10*time.Second)
	b.click("run")
	b.state("done", 20*time.Second)
}

// TestOutputBytes prints bytes that are no UTF-8, and a character split in two.
func TestOutputBytes(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.choose("language", "wat")
	b.write(`(module
  (import "env" "output_byte" (func $out (param i32)))
  (func (export "main")
    (call $out (i32.const 0xff)) (call $out (i32.const 60)) (call $out (i32.const 0xc3)) (call $out (i32.const 0xa9))
    (call $out (i32.const 0)) (call $out (i32.const 0xc3))))
`)
	b.click("run")
	b.state("done", 30*time.Second)
	if got := b.text("output"); got != "\\xff<é\\x00\\xc3" {
		t.Errorf("output %q", got)
	}
}

func TestTrap(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.choose("language", "wat")
	b.write("(module (func (export \"f\") (result i32) (i32.div_u (i32.const 1) (i32.const 0))))\n")
	b.click("run")
	b.state("trap", 30*time.Second)
	if got := b.eval("document.getElementById('failure').textContent"); !strings.Contains(got, "integer divide by zero") || !strings.Contains(got, "i32.div_u") {
		t.Errorf("the trap is %q", got)
	}
	b.screenshot("trap")
	b.click("verify")
	b.until("document.getElementById('verdict').dataset.equal === 'true'", 20*time.Second)
}

// TestSteps goes back and forth, by buttons and keys.
func TestSteps(t *testing.T) {
	b := newTab(t)
	b.open("/#example=factorial")
	b.click("run")
	b.state("done", 20*time.Second)
	if got := b.eval("document.getElementById('results').textContent"); got != "120" {
		t.Fatalf("result %q, want 120", got)
	}
	last := b.value("step")
	b.click("step-back")
	b.click("step-back")
	b.click("step-forward")
	b.click("step-first")
	b.until("document.querySelector('[data-testid=state]').textContent.includes('Step 0')", 5*time.Second)
	b.press(id("trace"), "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp")
	b.until("document.querySelector('[data-testid=step]').value === '2'", 5*time.Second)
	b.until("document.querySelector('[data-testid=state]').textContent.includes('5')", 5*time.Second)
	b.press(id("trace"), "End")
	b.until("document.querySelector('[data-testid=step]').value === '"+last+"'", 5*time.Second)
	b.click("step-first")
	b.click("step-forward") // i32.const 1, folded into local.set
	b.until("document.querySelector('.cm-current-step')?.textContent.includes('(local.set $product (i32.const 1))')", 5*time.Second)
	b.screenshot("source-line")
	b.eval("(document.getElementById('tab-module').click(), '')")
	b.until("document.querySelector('.cm-current-step')?.textContent.trim() === 'i32.const 1'", 5*time.Second)
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
		took := eval[float64](b, `new Promise(done => {
			const status = document.querySelector('[data-testid=status]'), begin = performance.now();
			new MutationObserver(() => /done|error|trap|limit/.test(status.dataset.state) && done(performance.now() - begin))
				.observe(status, {attributes: true});
			document.querySelector('[data-testid=run]').click() })`)
		if got := b.text("output"); got != r.Output {
			t.Errorf("%s: output %q, want %q", program.name, got, r.Output)
		}
		t.Logf("%s, %q: %.0f ms from Run to done, %s tokens for %s instructions", program.name, r.Title, took, b.text("tokens"), b.text("instructions"))
	}
	if len(b.errors) > 0 {
		t.Errorf("the console said %q", b.errors)
	}
}
