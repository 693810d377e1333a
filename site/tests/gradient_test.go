package tests

import (
	"fmt"
	"math"
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/engine/grad"
)

const gradientBox = "document.querySelector('[data-testid=gradient] .gradient')"

// shownDerivative is a row of the view's table.
type shownDerivative struct{ Input, Plain, Detached, Through, Up, Down string }

func (b *tab) shownDerivatives() []shownDerivative {
	b.Helper()
	return eval[[]shownDerivative](b, `[...document.querySelectorAll('[data-testid=gradient] tr[data-input]')].map(({dataset: d}) => ({
		Input: d.input, Plain: d.plain, Detached: d.detached, Through: d.through, Up: d.up, Down: d.down }))`)
}

// TestGradient compares the view's derivatives and true changes with those of
// package grad, drags an argument, and lets the view learn.
func TestGradient(t *testing.T) {
	const wat = `(module (func (export "f") (param $x i32) (param $y i32) (result i32)
		(i32.add (i32.mul (local.get $x) (local.get $y)) (i32.and (local.get $y) (i32.const 3)))))`
	b := withWAT(t, wat)
	b.fill("export", "f")
	b.fill("args", "12 30")
	b.runTo("done")
	b.click("view-gradient")
	b.until(gradientBox + "?.dataset.ready === 'true'")
	got := b.shownDerivatives()
	want := []shownDerivative{
		{"arg0", "0", "0", "30", "30", "30"},
		{"arg1", "0", "0", "12", "13", "13"},
	}
	for i, w := range want {
		if len(got) < 3 || got[i] != w {
			t.Fatalf("derivatives %+v, want %+v first", got, want)
		}
	}
	if said := b.eval(gradientBox + ".textContent"); len(said) == 0 {
		t.Error("the view says nothing")
	}

	// By the arrow keys: three to the right.
	b.run(chromedp.Focus(chromedp.CSS("[data-testid=gradient-x]")))
	for range 3 {
		b.run(chromedp.KeyEvent(kb.ArrowRight))
	}
	b.until("document.querySelector('[data-testid=gradient] .moved').dataset.true === '452'")
	if got := eval[[]string](b, "(({x, predicted}) => [x, predicted])(document.querySelector('[data-testid=gradient] .moved').dataset)"); got[0] != "15" || got[1] != "452" {
		t.Errorf("three further the view predicts %v, want 15 and 452", got)
	}
	// The other argument's bits count, too, which have no slope.
	b.eval("(document.querySelector('[data-testid=gradient] [data-key=input-1]').click(), '')")
	b.until("[...document.querySelectorAll('[data-testid=gradient] li')].some((l) => l.textContent.includes('“bits.and”'))")

	// The built-in line, and a link to its second input.
	b.choose("gradient-function", "line")
	b.until(gradientBox + ".dataset.ready === 'true'")
	if got := b.shownDerivatives(); len(got) != 3 || got[0].Through != "20" || got[1].Through != "5" || got[2].Through != "1" {
		t.Errorf("the line's derivatives are %+v, want 20, 5 and 1", got)
	}
	b.silent()
}

// TestGradientLearn has the view find constants, as package grad does, and fail by
// plain derivatives.
func TestGradientLearn(t *testing.T) {
	long(t)
	w, err := grad.Interpreter(nil)
	if err != nil {
		t.Fatal(err)
	}
	p, err := grad.New(w, grad.Line, "f")
	if err != nil {
		t.Fatal(err)
	}
	var lessons []grad.Lesson
	for _, x := range []int32{-4, -1, 2, 5} {
		lessons = append(lessons, grad.Lesson{Args: []uint64{uint64(uint32(x))}, Want: uint64(uint32(37*x + 11))})
	}
	l, err := p.NewLearner(p.Inputs()[1:], []float64{20, 30}, lessons)
	if err != nil {
		t.Fatal(err)
	}
	steps := 0
	for loss := math.Inf(1); loss > 0; steps++ {
		if loss, _, err = l.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	b := newTab(t)
	b.open("/")
	b.click("view-gradient")
	learned := "document.querySelector('[data-testid=gradient] [data-step]')"
	b.until(gradientBox + "?.dataset.ready === 'true'")
	b.click("gradient-learn")
	b.until(learned + "?.dataset.done")
	got := eval[[]string](b, "(({step, loss, a, b}) => [step, loss, a, b])("+learned+".dataset)")
	if want := []string{strconv.Itoa(steps - 1), "0", "37", "11"}; fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("the view has learned %v, want %v", got, want)
	}
	t.Log(b.eval(learned + ".textContent"))
	b.click("gradient-plain")
	b.eval("(delete " + learned + ".dataset.done, '')")
	b.click("gradient-learn")
	b.until(learned + ".dataset.done")
	if got := eval[[]string](b, "(({a, b}) => [a, b])("+learned+".dataset)"); got[0] != "20" || got[1] != "30" {
		t.Errorf("by plain derivatives the constants are %v, want 20 and 30", got)
	}
	t.Log(b.eval(learned + ".textContent"))
	b.silent()
}

// TestGradientLook finds the view within its width, in both themes, and keeps
// pictures of it.
func TestGradientLook(t *testing.T) {
	long(t)
	b := newTab(t)
	for _, width := range []int64{1280, 390} {
		b.size(width, 844)
		b.run(chromedp.Navigate("about:blank"))
		b.open("/#example=factorial")
		b.runTo("done")
		if width < 800 {
			b.run(chromedp.Click(chromedp.CSS("[data-show=trace]")))
		}
		b.clickID("view-gradient")
		b.until(gradientBox + "?.dataset.sampled === 'true' && " + gradientBox + ".dataset.ready === 'true'")
		if over := eval[float64](b, "document.documentElement.scrollWidth") - float64(width); over > 0 {
			t.Errorf("at %d px the page is %v px too wide", width, over)
		}
		for _, dark := range []bool{false, true} {
			b.dark(dark)
			b.clickID("large")
			for _, v := range b.violations() {
				t.Errorf("%d px, dark %v: %s", width, dark, v)
			}
			b.screenshot(fmt.Sprintf("gradient-%d-%v", width, dark))
		}
	}
}
