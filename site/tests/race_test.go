package tests

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// countWorkers counts the workers that the page has started and not ended.
const countWorkers = `(() => { window.working = 0; const Old = window.Worker;
	window.Worker = class extends Old { constructor(...a) { super(...a); window.working++ }
		terminate() { if (!this.ended) window.working--; this.ended = true; super.terminate() } }; return '' })()`

// racing is the state of the race, as the panel says it.
const racing = "document.querySelector('[data-testid=race]').dataset.race"

// machine is a number of a machine's row, by its column.
func (b *tab) machine(name string, column int) float64 {
	b.Helper()
	return eval[float64](b, fmt.Sprintf("parseFloat(document.querySelector('[data-testid=race] [data-machine=%s]').cells[%d].textContent.replaceAll(',', '')) || 0", name, column))
}

// chooseRace selects an option by its number.
func (b *tab) chooseRace(name string, n int) {
	b.Helper()
	b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('[data-key=race-%s]'); e.selectedIndex = %d; e.dispatchEvent(new Event('change')); return '' })()`, name, n))
}

// TestRace lets an example race before any run, to its end, by every pair of machines:
// both decode the tokens that the engine decodes natively.
func TestRace(t *testing.T) {
	want := 0
	for _, s := range runNative(t, "factorial").steps {
		if !s.Host {
			want += s.To - s.From
		}
	}
	b := newTab(t)
	b.open("/#example=factorial")
	b.click("view-race")
	b.until("document.querySelector('[data-testid=race-start]:not(:disabled)')")
	for hull := range 2 {
		for plain := range 2 {
			b.chooseRace("hull", hull)
			b.chooseRace("plain", plain)
			b.click("race-start")
			b.until(racing + " === 'over'")
			text := b.text("race")
			for _, name := range []string{"hull", "plain"} {
				if got := b.machine(name, 1); got != float64(want) {
					t.Errorf("hull %d, plain %d: %s decoded %v tokens, want %d", hull, plain, name, got, want)
				}
				if !strings.Contains(text, name+" has ended") {
					t.Errorf("hull %d, plain %d: the view does not say that %s has ended", hull, plain, name)
				}
			}
			if got := b.eval("document.querySelector('.race-equal').dataset.equal + ' ' + document.querySelector('.race-equal').dataset.tokens"); got != fmt.Sprintf("true %d", want) {
				t.Errorf("hull %d, plain %d: compared is %s, want all %d tokens, equal", hull, plain, got, want)
			}
		}
	}
	b.silent()
}

// TestRaceAhead follows a run's line to the view, races its program, looks for the hull
// ahead of the plain cache, stops, and goes on with another one that closing ends.
func TestRaceAhead(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/#example=sudoku")
	b.runTo("done")
	b.eval(countWorkers)
	b.run(chromedp.Click(chromedp.CSS("#cost button")))
	b.until("document.querySelector('[data-testid=race-start]:not(:disabled)')")
	b.click("race-start")
	b.until("window.working === 2")
	b.until(racing + " === 'racing' && (" + tokensOf("plain") + ") > 2000 && (" + tokensOf("hull") + ") >= 100000")
	b.screenshot("race-running")
	b.click("race-stop")
	b.until(racing + " === 'over'")
	if n := eval[int](b, "window.working"); n != 0 {
		t.Errorf("after Stop there are %d workers", n)
	}
	text := b.text("race")
	for _, want := range []string{"hull has all its tokens", "plain was stopped", "compared one by one", "1.3 s", "258 s", "198 times"} {
		if !strings.Contains(text, want) {
			t.Errorf("the view lacks %q: %s", want, text)
		}
	}
	if hull, plain := b.machine("hull", 3), b.machine("plain", 3); plain <= 0 || hull <= plain {
		t.Errorf("%v tokens/s with a hull, %v plain", hull, plain)
	}
	equal := eval[float64](b, "Number(document.querySelector('.race-equal').dataset.tokens)")
	if plain := b.machine("plain", 1); equal != plain || b.eval("document.querySelector('.race-equal').dataset.equal") != "true" {
		t.Errorf("%v tokens were equal, of %v", equal, plain)
	}
	if n := b.eval("String(document.querySelectorAll('.race-chart canvas').length)"); n != "1" {
		t.Errorf("there are %s charts", n)
	}
	b.eval("(document.querySelectorAll('.race-axes input')[1].click(), '')")
	b.lookView("race")
	b.eval("(document.querySelectorAll('.race-axes input')[0].click(), '')")
	b.click("race-start")
	b.until(racing + " === 'racing' && window.working === 2")
	b.eval("(document.getElementById('view-state').click(), '')")
	b.until("window.working === 0")
	b.eval("(document.getElementById('view-race').click(), '')")
	if got := b.eval(racing); got != "over" {
		t.Errorf("the race that closing has ended is %q", got)
	}
	b.silent()
}

func tokensOf(machine string) string {
	return fmt.Sprintf("Number(document.querySelector('[data-testid=race] [data-machine=%s]').cells[1].textContent.replaceAll(',', ''))", machine)
}

// lookView takes pictures of the view in both themes, beside the trace, wide and on a
// phone, and checks each with axe.
func (b *tab) lookView(name string) {
	b.Helper()
	for _, dark := range []bool{false, true} {
		b.dark(dark)
		theme := map[bool]string{false: "light", true: "dark"}[dark]
		for _, v := range b.violations() {
			b.Errorf("%s, %s: %s", name, theme, v)
		}
		b.size(1280, 800)
		b.fits(name, 1280)
		b.screenshot(name + "-" + theme)
		b.eval("(document.getElementById('large').click(), '')")
		b.screenshot(name + "-wide-" + theme)
		b.eval("(document.getElementById('large').click(), '')")
		for _, width := range []int64{390, 360} {
			b.size(width, 844)
			b.eval("(document.querySelector('[data-show=trace]').click(), '')")
			if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				b.Errorf("at %d px the page is %v px too wide", width, over)
			}
			b.fits(name, width)
			b.screenshot(fmt.Sprintf("%s-%d-%s", name, width, theme))
		}
		b.size(1280, 800)
	}
	b.dark(false)
}

// fits checks that the view that is shown does not scroll sideways.
func (b *tab) fits(name string, width int64) {
	b.Helper()
	if over := eval[float64](b, "Math.max(...[...document.querySelectorAll('.beside > .state:not([hidden])')].map((e) => e.scrollWidth - e.clientWidth))"); over > 0 {
		b.Errorf("%s at %d px: the view's content is %v px too wide", name, width, over)
	}
}

// TestRaceLink restores what is chosen, and says what is wrong with a made-up link.
func TestRaceLink(t *testing.T) {
	long(t)
	b := newTab(t)
	b.standAt("gcd", 7)
	b.click("view-race")
	b.until("document.querySelector('[data-testid=race-start]:not(:disabled)')")
	b.chooseRace("hull", 1)
	b.chooseRace("limit", 2)
	b.eval("(document.getElementById('share-step').checked = true, '')")
	link := b.link()
	other := newTab(t)
	other.open("/" + link[strings.Index(link, "#"):])
	other.runTo("done")
	other.until("document.querySelector('[data-key=race-hull]')?.selectedIndex === 1 && document.querySelector('[data-key=race-limit]').selectedIndex === 2")
	if text := other.text("race"); !strings.Contains(text, "gcd(48, 36)") {
		t.Errorf("the view does not name the program: %s", text)
	}
}

// TestRaceDiffers changes a token on its way from one machine: the view says which.
func TestRaceDiffers(t *testing.T) {
	long(t)
	n := runNative(t, "factorial")
	prompt := 0
	for _, s := range n.steps {
		if s.Host {
			prompt = s.To
		}
	}
	b := newTab(t)
	b.open("/#example=factorial")
	b.click("view-race")
	b.until("document.querySelector('[data-testid=race-start]:not(:disabled)')")
	b.eval(`(() => { const Old = window.Worker; let made = 0;
		window.Worker = class extends Old { number = made++;
			set onmessage(f) { super.onmessage = (e) => { if (this.number === 1 && e.data.stream?.length > 8) e.data.stream[4] ^= 1; f(e) } } }; return '' })()`)
	b.click("race-start")
	b.until(racing + " === 'over'")
	right := int(n.tokens[prompt+2])
	if got, want := b.eval("document.querySelector('.race-equal').textContent"), fmt.Sprintf("The tokens differ from token %d on: number %d with a hull, %d plain", prompt+2, right, right^1); !strings.HasPrefix(got, want) {
		t.Errorf("the view says %q, want %q", got, want)
	}
}

// TestRaceProgram: the view names what it is to decode, and of what its figures are.
func TestRaceProgram(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/#example=gcd")
	b.click("view-race")
	const heading = "document.querySelector('[data-testid=race] h3')?.textContent"
	b.until(heading + " === 'gcd(48, 36)' && !document.querySelector('[data-testid=race-start]').disabled")
	b.click("race-start")
	b.until(racing + " === 'over'")
	b.choose("example", "factorial")
	b.until(heading + " === 'factorial(20)' || " + heading + "?.startsWith('fac')")
	if got := b.eval("document.querySelector('.race-status').textContent"); !strings.HasPrefix(got, "gcd(48, 36): hull has ended") {
		t.Errorf("the figures of gcd are said to be %q", got)
	}
}

// TestRaceNothing: without a program there is a sentence, and no start.
func TestRaceNothing(t *testing.T) {
	b := withWAT(t, "(module (func (export \"main\")))")
	b.until("document.getElementById('example').value === ''")
	b.click("view-race")
	b.until("document.querySelector('[data-testid=race]').textContent.includes('Run a program or choose an example')")
	if b.eval("String(document.querySelector('[data-testid=race-start]').disabled)") != "true" {
		t.Error("a race of nothing can be started")
	}
}
