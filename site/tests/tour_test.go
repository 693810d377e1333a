package tests

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// stops are the tour's: the step and the view of each.
var stops = []struct {
	step int
	view string
}{{0, "state"}, {6, "state"}, {6, "attention"}, {7, "attention"}, {10, "hull"}, {6, "residual"}, {6, "model"}, {6, "race"}}

// untilStop waits until the page shows a stop of the tour, from 1.
func (b *tab) untilStop(n int) {
	b.Helper()
	s := stops[n-1]
	b.until(fmt.Sprintf(`document.querySelector('[data-testid=tour-card]')?.dataset.shown === '%d' && document.querySelector('[data-testid=step]').value === '%d'
		&& document.getElementById('view-%s').ariaSelected === 'true' && !document.getElementById('%s').hidden`, n, s.step, s.view, s.view))
	if got := b.eval("location.hash"); got != fmt.Sprintf("#tour=%d", n) {
		b.Errorf("at stop %d the address ends in %q", n, got)
	}
}

// TestTour takes the tour by keys alone, from the page as a visitor first sees it,
// and looks whether what its texts say is so.
func TestTour(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.run(chromedp.Focus(chromedp.CSS("[data-testid=tour]")))
	b.run(chromedp.KeyEvent(kb.Enter))
	b.untilStop(1)
	b.run(chromedp.KeyEvent(kb.Tab))
	for n := range stops {
		b.untilStop(n + 1)
		b.screenshot("tour-" + strconv.Itoa(n+1))
		if got := b.eval("document.activeElement.textContent"); got != "Next" && got != "End" {
			t.Fatalf("at stop %d the focus is at %q", n+1, got)
		}
		if n == 2 {
			for _, dark := range []bool{true, false} {
				b.still(dark)
				for _, v := range b.violations() {
					t.Errorf("dark %t: %s", dark, v)
				}
			}
		}
		if n == 4 {
			b.until("document.querySelector('[data-testid=hull] canvas')")
		}
		if n < len(stops)-1 {
			b.run(chromedp.KeyEvent(kb.Enter))
		}
	}
	b.run(chromedp.KeyEvent(kb.Enter)) // End
	b.until("!document.querySelector('[data-testid=tour-card]') && document.activeElement.id === 'tour-link' && location.hash === ''")
	if said := b.errors(); len(said) > 0 {
		t.Errorf("the console said %q", said)
	}

	// It begins anew when it was taken to its end, else where one left.
	b.run(chromedp.KeyEvent(kb.Enter))
	b.untilStop(1)
	b.run(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	b.untilStop(2)
	b.run(chromedp.KeyEvent(kb.Escape))
	b.until("!document.querySelector('[data-testid=tour-card]')")
	b.open("/")
	b.click("tour")
	b.untilStop(2)

	// What the texts say of the run.
	steps := runNative(t, "gcd").steps
	s := steps[6]
	var tokens []string
	for _, token := range s.Tokens {
		tokens = append(tokens, token.String())
	}
	if s.WasmInstr() != "i32.rem_u" || fmt.Sprint(s.Operands) != "[48 36]" || strings.Join(tokens, " ") != "0c.final" || !steps[0].Host {
		t.Errorf("step 6 is %s %v %v", s.WasmInstr(), s.Operands, tokens)
	}
	if i := steps[10].WasmInstr(); i != "local.get 2" && i != "local.get" {
		t.Errorf("step 10 is %s", i)
	}
}

// TestTourLink opens a stop by its link in a fresh profile, and links that name none.
func TestTourLink(t *testing.T) {
	long(t)
	b := newTab(t)
	visit := func(hash string) {
		b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(site.URL+"/"+hash))
	}
	visit("#tour=3")
	b.untilStop(3)
	if !eval[bool](b, "document.getElementById('notice').hidden") {
		t.Errorf("a stop's link is answered by %q", b.eval("document.getElementById('notice').textContent"))
	}
	b.until("document.querySelectorAll('#arcs [data-head]').length === 3")
	for _, c := range []struct {
		hash string
		stop int
	}{{"#tour=99", 8}, {"#tour=0", 1}, {"#tour=-3", 1}, {"#tour=x", 1}} {
		visit(c.hash)
		b.until("document.querySelector('[data-testid=tour-card]')")
		if c.hash == "#tour=-3" || c.hash == "#tour=x" {
			continue // where one has been
		}
		b.untilStop(c.stop)
	}
	// An edited program is set aside for the example's run.
	b.write("(module)\n")
	b.eval("([...document.querySelectorAll('[data-testid=tour-card] button')].find((e) => e.textContent === 'Next' || e.textContent === 'Back').click(), '')")
	b.until("document.querySelector('[data-testid=tour-card]').dataset.shown === document.querySelector('[data-testid=tour-card] h2').textContent[0]")
	if got := b.eval("document.getElementById('example').value"); got != "gcd" {
		t.Errorf("the example is %q", got)
	}
}
