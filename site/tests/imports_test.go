package tests

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// imported prints by one import, asks by a second one, and adds what a third one holds.
const imported = `(module
  (import "env" "note" (func $note (param i64 f64)))
  (import "env" "pick" (func $pick (param i32) (result i32)))
  (import "env" "scale" (global $scale i32))
  (func (export "main") (result i32)
    (call $note (i64.const -7) (f64.const 1.5))
    (i32.add (i32.mul (call $pick (i32.const 3)) (call $pick (i32.const 4))) (global.get $scale))))`

// answer chooses what answers an import; "" stands for all.
func (b *tab) answer(name, how string) {
	b.Helper()
	label := "What answers all imports"
	if name != "" {
		label = "What answers " + name
	}
	b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('#imports select[aria-label="%s"]'); e.value = %q;
		e.dispatchEvent(new Event('change', {bubbles: true})); return e.value })()`, label, how))
}

// fills types a number for an import.
func (b *tab) fills(name, text string) {
	b.Helper()
	b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('#imports input[aria-label$=" of %s"]'); e.value = %q;
		e.dispatchEvent(new Event('input', {bubbles: true})); return '' })()`, name, text))
}

// waits waits until the program asks for the results of a call.
func (b *tab) waits(call string) {
	b.Helper()
	b.state("waiting")
	b.until(fmt.Sprintf("!document.getElementById('asked').hidden && document.querySelector('#asked code').textContent === %q", call))
}

// typed types a text where the focus is, and Enter.
func (b *tab) typed(text string) {
	b.Helper()
	b.run(chromedp.KeyEvent(text), chromedp.KeyEvent(kb.Enter))
}

// TestImports answers imports in each way: by a trap, zeros, lines, numbers, and by hand.
func TestImports(t *testing.T) {
	b := withWAT(t, imported)
	b.runTo("trap")
	if got := b.failure(); !strings.Contains(got, "host function env.note: the import is not provided") {
		t.Errorf("the failure is %q", got)
	}
	if got := b.text("imports"); !strings.Contains(got, "3 imports that nothing here has") || !strings.Contains(got, "env.pick func (i32) -> i32") || !strings.Contains(got, "env.scale global i32") {
		t.Errorf("the panel says %q", got)
	}
	b.answer("", "zero")
	b.runFor("0")
	b.answer("", "print")
	b.answer("env.scale", "number")
	b.fills("env.scale", "0x10")
	b.runFor("16")
	b.printed("env.note(-7, 1.5)\nenv.pick(3)\nenv.pick(4)\n")
	b.click("verify")
	b.until("document.getElementById('verdict').textContent.includes('off for programs whose imports')")

	b.answer("env.pick", "ask")
	b.start("run")
	b.waits("env.pick(3)")
	b.printed("env.note(-7, 1.5)\n") // it comes before the question
	if got := b.eval("document.activeElement.dataset.testid"); got != "asked-0" {
		t.Errorf("the focus is on %q", got)
	}
	b.typed("three")
	b.until("document.querySelector('#asked .wrong').textContent.includes('is not a number') && document.querySelector('#asked input').ariaInvalid === 'true'")
	if got := b.now(); got != "waiting" {
		t.Errorf("after a wrong value the run is %q", got)
	}
	b.typed("-3") // what was wrong is selected
	b.waits("env.pick(4)")
	b.click("stop")
	b.state("stopped")
	if !eval[bool](b, "document.getElementById('asked').hidden") {
		t.Error("a run that was stopped still asks")
	}
	b.start("continue")
	b.waits("env.pick(4)")
	b.typed("5")
	b.state("done")
	if got := b.results(); got != "1" { // 16 − 15
		t.Errorf("the result is %q", got)
	}
	b.until("document.getElementById('asked').hidden")
	b.untilRead()

	// The timeline reads the same program.
	steps := b.eval("document.getElementById('steps').textContent")
	b.click("view-timeline")
	b.until("document.querySelector('[data-testid=timeline-play]') && !document.querySelector('[data-testid=timeline]').textContent.includes('read')")
	if got := b.eval("document.getElementById('steps').textContent"); got != steps {
		t.Errorf("%s steps, were %s", got, steps)
	}

	b.silent()

	// A link has the answers.
	other := b.another()
	other.open(strings.TrimPrefix(b.link(), site.URL))
	other.until("document.querySelector('[data-testid=answers]').value")
	other.start("run")
	other.waits("env.pick(3)")
	other.typed("1")
	other.waits("env.pick(4)")
	other.typed("2")
	other.state("done")
	if got := other.results(); got != "18" {
		t.Errorf("the link's run gives %q", got)
	}
}

// TestInteractive has a WASI program wait for lines that are typed, after what stands in the
// field; Stop and Continue ask again, and the end of the input ends it.
func TestInteractive(t *testing.T) {
	b := withWAT(t, `(module
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\10\00\00\00\20\00\00\00")
  (data (i32.const 64) "> ")
  (data (i32.const 72) "\40\00\00\00\02\00\00\00")
  (func (export "_start")
    (loop $next
      (drop (call $write (i32.const 1) (i32.const 72) (i32.const 1) (i32.const 8)))
      (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
      (if (i32.load (i32.const 8))
        (then
          (i32.store (i32.const 4) (i32.load (i32.const 8)))
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 12)))
          (i32.store (i32.const 4) (i32.const 32))
          (br $next))))))`)
	b.fill("input", "one\n")
	b.runTo("done")
	b.printed("> one\n> ")
	b.clickID("interactive")
	b.start("run")
	const reads = "The program reads its input."
	b.waits(reads)
	b.printed("> one\n> ")
	b.typed("zwei €")
	b.until("document.querySelector('[data-testid=output]').textContent.endsWith('zwei €\\n> ')")
	b.waits(reads)
	b.screenshot("interactive")
	b.click("stop")
	b.state("stopped")
	b.start("continue")
	b.waits(reads)
	b.typed("")
	b.until("document.querySelector('[data-testid=output]').textContent.endsWith('> \\n> ')")
	b.waits(reads)
	b.click("answer-end")
	b.state("done")
	b.printed("> one\n> zwei €\n> \n> ")
	if got := b.results(); got != "exit status 0" {
		t.Errorf("the result is %q", got)
	}
	b.untilRead()

	// Another run while one waits: what that one would have read is nobody's.
	b.start("run")
	b.waits(reads)
	b.choose("example", "gcd")
	b.runFor("12")
	b.silent()
}

// asc compiles a program of testdata with AssemblyScript's default runtime.
func asc(t *testing.T, name string, flags ...string) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out.wasm")
	command := exec.Command("node", append([]string{"../node_modules/assemblyscript/bin/asc.js", "testdata/" + name, "-O", "-o", out}, flags...)...)
	if text, err := command.CombinedOutput(); err != nil {
		t.Fatalf("asc: %v\n%s", err, text)
	}
	module, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// TestImportsAbort drops a module of AssemblyScript: what its runtime imports is there, and
// an error's message is shown.
func TestImportsAbort(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/")
	b.drop("abort.wasm", asc(t, "abort.ts"))
	b.until("document.querySelector('[data-testid=export]').value === 'most'")
	b.fill("args", "3")
	b.runFor("3")
	b.printed("trace: fine 3\n")
	if eval[bool](b, "!document.getElementById('imports').hidden") {
		t.Errorf("the panel shows %q", b.text("imports"))
	}
	b.fill("args", "4")
	b.runTo("trap")
	if got := b.failure(); !strings.Contains(got, "host function env.abort: abort: no more than 3, got 4 at testdata/abort.ts:3:14") {
		t.Errorf("the failure is %q", got)
	}
	b.silent()
}

// TestImportsByKeys chooses and answers with the keyboard alone, and does not take the focus
// from somebody who types elsewhere.
func TestImportsByKeys(t *testing.T) {
	long(t)
	b := withWAT(t, `(module
  (import "env" "go" (func $go))
  (import "env" "two" (func $two (result i32 externref f32)))
  (func (export "main") (param i32) (result f32) (local f32)
    (call $go)
    (call $two) (local.set 1) (drop) (drop) (local.get 1)))`)
	b.fill("args", "7")
	b.runTo("trap")
	b.run(chromedp.Focus(chromedp.CSS("#imports select")))
	b.run(chromedp.KeyEvent("a")) // ask me
	b.until("document.querySelector('[data-testid=answers]').value === '{\"\":\"ask\"}' && document.activeElement.ariaLabel === 'What answers all imports'")
	b.run(chromedp.Focus(id("run")))
	b.run(chromedp.KeyEvent(kb.Enter))
	b.waits("env.go()")
	if got := b.eval("document.activeElement.textContent"); got != "Continue" {
		t.Errorf("the focus is on %q", got)
	}
	b.run(chromedp.KeyEvent(kb.Enter))
	b.waits("env.two()")
	if got := b.eval("[...document.querySelectorAll('#asked label')].map((l) => l.textContent).join()"); got != "result 1, i32,result 2, externref,result 3, f32" {
		t.Errorf("the labels are %q", got)
	}
	b.run(chromedp.KeyEvent("1"), chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Tab))
	b.typed("x")
	b.until("document.activeElement.dataset.testid === 'asked-2' && document.activeElement.ariaInvalid === 'true'")
	b.typed("-0.5")
	b.state("done")
	if got := b.results(); got != "-0.5" {
		t.Errorf("the result is %q", got)
	}

	b.answer("env.go", "zero")
	b.click("slow") // so that there is time to type
	b.start("run")
	b.run(chromedp.Click(id("args")), chromedp.KeyEvent("5"))
	b.waits("env.two()")
	b.run(chromedp.KeyEvent("6"))
	if got := b.value("args"); len(got) != 3 || !strings.HasSuffix(got, "6") {
		t.Errorf("who types elsewhere has written %q", got)
	}
	b.click("stop")
	b.state("stopped")
	b.silent()
}

// TestImportsLook looks at the panel and the question, in both themes, wide and on a phone;
// nothing else moves when the program asks.
func TestImportsLook(t *testing.T) {
	long(t)
	b := withWAT(t, strings.Replace(imported, "(func (export", `(import "a.module.with.a.long.name" "and_a_function_with_a_name_that_is_long_too_0123456789" (func (param i32 i64 f32 f64 i32 i64 f32 f64) (result i32)))
  (import "env" "memory" (memory 1))
  (func (export`, 1))
	b.runTo("trap")
	b.answer("env.pick", "ask")
	b.answer("env.note", "print")
	b.answer("env.scale", "number")
	for _, width := range []int64{1280, 390} {
		b.size(width, 844)
		for _, dark := range []bool{false, true} {
			b.dark(dark)
			b.eval("(document.querySelector('[data-show=code]').click(), '')")
			where := fmt.Sprintf("imports-%d-%v", width, dark)
			b.screenshot(where)
			place := "JSON.stringify(['run', 'trace-pane', 'imports', 'status'].map((id) => (({x, y}) => [x, y])(document.getElementById(id).getBoundingClientRect())))"
			b.start("run")
			before := b.eval(place)
			b.waits("env.pick(3)")
			b.screenshot(where + "-asked")
			if after := b.eval(place); width == 1280 && after != before {
				t.Errorf("%s: what stood at %s stands at %s", where, before, after)
			}
			for _, v := range b.violations() {
				t.Errorf("%s: %s", where, v)
			}
			if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				t.Errorf("%s: the page is %v px too wide", where, over)
			}
			if over := eval[float64](b, "Math.max(...['imports', 'asked'].map((id) => (e => e.scrollWidth - e.clientWidth)(document.getElementById(id))))"); over > 0 {
				t.Errorf("%s: the content is %v px too wide", where, over)
			}
			b.click("stop")
			b.state("stopped")
		}
	}
	b.silent()
}

// TestImportsElsewhere opens what reads or runs the program in other ways: a race says why it
// can't ask, and runs with other answers; the model seed refuses.
func TestImportsElsewhere(t *testing.T) {
	long(t)
	b := withWAT(t, imported)
	b.runTo("trap")
	b.answer("", "ask")
	b.start("run")
	b.waits("env.note(-7, 1.5)")
	b.click("stop")
	b.state("stopped")
	b.click("view-race")
	b.until("document.querySelector('[data-testid=race] button')")
	const race, says = "(document.querySelector('[data-testid=race] button').click(), '')", "document.querySelector('[data-testid=race]').textContent.includes('%s')"
	const over = "document.querySelector('[data-testid=race]').dataset.race === 'over'"
	b.eval(race)
	b.until(over)
	b.until(fmt.Sprintf(says, "nobody can be asked during a race"))
	b.answer("", "zero")
	b.runFor("0")
	b.eval(race)
	b.until(over)
	b.until(fmt.Sprintf(says, "hull has ended; plain has ended"))
	b.until("document.querySelector('[data-testid=race] [data-equal=true]')")
	b.choose("preset", "seed")
	b.runTo("error")
	if got := b.failure(); !strings.Contains(got, "the seed") {
		t.Errorf("the failure is %q", got)
	}
	b.silent()
}
