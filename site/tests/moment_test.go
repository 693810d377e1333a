package tests

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// recordedArcs are the arcs that an embed shows before it is run.
const recordedArcs = `[...document.querySelectorAll('#moment [slot=recorded] svg')].filter(s => s.checkVisibility()).flatMap(s => [...s.querySelectorAll('path')])
	.map(p => [p.dataset.step, p.dataset.head, p.dataset.from, p.dataset.to].join(' ')).join(', ')`

// TestRecordedEmbed shows step 6 of gcd with its arcs in a page without the
// engine; Run fetches it, and the run ends at that step.
func TestRecordedEmbed(t *testing.T) {
	long(t)
	var asked sync.Map
	files := handler()
	counting := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Store(r.URL.Path, true)
		files.ServeHTTP(w, r)
	}))
	defer counting.Close()
	fetched := func(part string) (n int) {
		asked.Range(func(path, _ any) bool {
			if strings.Contains(path.(string), part) {
				n++
			}
			return true
		})
		return n
	}
	b := newTab(t)
	b.still(false)
	b.run(chromedp.Navigate(counting.URL + "/docs/how.html"))
	b.until("document.querySelector('wasm-former').shadowRoot?.querySelector('button')")
	b.eval("(document.querySelector('wasm-former').id = 'moment', '')")
	const remainder = "6 fetch 267 214, 6 A 267 258, 6 B 267 259"
	if got := b.eval(recordedArcs); got != remainder {
		t.Errorf("the recorded arcs are %q, want %q", got, remainder)
	}
	if n := fetched(".wasm"); n != 0 {
		t.Errorf("%d files of WebAssembly were fetched before Run", n)
	}
	if n := fetched("embed.html"); n != 0 {
		t.Error("a frame was loaded before Run")
	}
	b.eval("(document.querySelector('#moment').shadowRoot.querySelector('button').focus(), '')")
	b.run(chromedp.KeyEvent("\r"))
	b.until("!document.querySelector('#moment').shadowRoot.querySelector('slot')")
	inside := "document.querySelector('#moment').shadowRoot.querySelector('iframe').contentDocument"
	b.until(inside + "?.querySelector('[data-testid=status]')?.dataset.state === 'done'")
	b.until(inside + ".querySelector('[data-testid=step]').value === '6'")
	live := fmt.Sprintf("[...%s.querySelectorAll('#arcs .arc')].map(p => [p.dataset.step, p.dataset.head, p.dataset.from, p.dataset.to].join(' ')).join(', ')", inside)
	b.until("(" + live + ") === '" + remainder + "'")
	if got := b.eval("String(document.activeElement.id)"); got != "moment" {
		t.Errorf("the focus went to %q", got)
	}
	b.screenshot("embed-moment-live")
}

// TestRecordedWithoutScript shows the same where no script runs.
func TestRecordedWithoutScript(t *testing.T) {
	b := newTab(t)
	command(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	for _, width := range []int64{1280, 390} {
		b.size(width, 800)
		b.run(chromedp.Navigate(site.URL + "/docs/how.html"))
		b.eval("(document.querySelector('wasm-former').id = 'moment', '')")
		if got := b.eval(recordedArcs); got != "6 fetch 267 214, 6 A 267 258, 6 B 267 259" {
			t.Errorf("at %d px the recorded arcs are %q", width, got)
		}
	}
}

// TestRecordedFailure keeps what was recorded where the program can't be loaded, and
// says so.
func TestRecordedFailure(t *testing.T) {
	server, giveBack := without(t, "embed.html", http.StatusBadGateway)
	page := host(t, fmt.Sprintf(`<script src="%s/wasm-former.js"></script>
<wasm-former id="moment" example="gcd" step="6"><p slot="recorded">At step 6 the rest is 12.</p></wasm-former>`, server.URL))
	b := newTab(t)
	b.run(chromedp.Navigate(page.URL))
	b.until("document.querySelector('#moment').shadowRoot?.querySelector('button')")
	b.eval("(document.querySelector('#moment').shadowRoot.querySelector('button').click(), '')")
	b.until("document.querySelector('#moment').shadowRoot.querySelector('span').textContent.startsWith('The program could not be loaded')")
	if b.eval("String(document.querySelector('#moment p').checkVisibility())") != "true" {
		t.Error("what was recorded is gone")
	}
	giveBack()
	b.eval("(document.querySelector('#moment').shadowRoot.querySelector('button').click(), '')")
	b.until("!document.querySelector('#moment').shadowRoot.querySelector('slot')")
}

// TestStepParameter ends the run of an embed at a step, and says so if there is
// none, or no number.
func TestStepParameter(t *testing.T) {
	long(t)
	b := newTab(t)
	for _, test := range []struct{ step, want, notice string }{
		{"6", "6", ""},
		{"0", "0", ""},
		{"99999", "30", "The run has no step 99999, it stands at its last, 30."},
		{"-1", "", `The parameter step is "-1": want a number from 0 on.`},
		{"%3Cb%3E6", "", `The parameter step is "<b>6": want a number from 0 on.`},
		{"99999999999999999999", "", `The parameter step is "99999999999999999999": want a number from 0 on.`},
	} {
		b.run(chromedp.Navigate("about:blank"))
		b.open("/embed.html?example=gcd&view=nothing+trace&step=" + test.step)
		for range 2 { // the second run ends there, too
			b.runTo("done")
			b.untilRead()
			if got := b.value("step"); test.want != "" && got != test.want {
				t.Errorf("step=%s: the run stands at %s, want %s", test.step, got, test.want)
			}
			if got := b.eval("document.getElementById('notice').hidden ? '' : document.getElementById('notice-text').textContent"); got != test.notice {
				t.Errorf("step=%s: the notice is %q, want %q", test.step, got, test.notice)
			}
		}
	}
}

// TestViewParameter shows views by name, none for none, and skips what is not there.
func TestViewParameter(t *testing.T) {
	long(t)
	b := newTab(t)
	for view, want := range map[string]string{"none": "none", "": "none", "trace": "state", "attention": "attention", "nowhere attention": "attention",
		"nowhere": "none", "<b>": "none", "constructor": "none"} {
		b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(site.URL+"/embed.html?example=gcd&view="+strings.ReplaceAll(view, " ", "+")))
		b.state("ready")
		got := b.eval("document.getElementById('trace-pane').checkVisibility() ? document.getElementById('trace-body').dataset.beside : 'none'")
		if got != want {
			t.Errorf("view=%q shows %q, want %q", view, got, want)
		}
	}
}

// TestPlayParameter plays from the step on, but not where no motion is wanted.
func TestPlayParameter(t *testing.T) {
	b := newTab(t)
	b.open("/embed.html?example=gcd&view=trace&step=6&play=1")
	b.runTo("done")
	b.until("Number(document.querySelector('[data-testid=step]').value) > 7")
	b.clickID("replay")
	b.until("document.querySelector('[data-testid=timeline-play]').textContent === 'Pause'")
	b.click("timeline-play")
	b.until("document.querySelector('[data-testid=timeline-play]').textContent === 'Play ▶'")

	b.run(chromedp.Navigate("about:blank"))
	b.still(false)
	b.open("/embed.html?example=gcd&view=trace&step=6&play=1")
	b.runTo("done")
	b.untilRead()
	time.Sleep(600 * time.Millisecond) // two steps of a trace that plays
	if got := b.value("step"); got != "6" {
		t.Errorf("without motion the trace went on to step %s", got)
	}
}

// TestMomentSnippet pastes a snippet with the selected step into a page of another origin.
func TestMomentSnippet(t *testing.T) {
	long(t)
	b := newTab(t)
	b.still(false)
	b.open("/#example=gcd")
	b.click("embed")
	if !eval[bool](b, "document.getElementById('embed-step').disabled") {
		t.Error("before a run a step can be chosen")
	}
	b.press("#embed-kind", "Escape")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	b.fill("step", "6")
	b.until("document.querySelectorAll('#arcs .arc[data-step=\"6\"]').length === 3")
	b.click("embed")
	b.eval(`(() => { document.getElementById('embed-view').value = 'attention'; return '' })()`)
	b.click("embed-step")
	b.until("document.querySelector('[data-testid=embed-snippet]').value.includes('slot=\"recorded\"')")
	b.screenshot("embed-dialog-step")
	for _, v := range b.violations() {
		t.Error(v)
	}
	snippet := b.value("embed-snippet")
	server := host(t, strings.Replace(snippet, "<wasm-former", "<wasm-former id=moment", 1))
	other := b.another()
	other.still(false)
	other.run(chromedp.Navigate(server.URL))
	other.until("document.querySelector('#moment').shadowRoot?.querySelector('button')")
	if got := other.eval(recordedArcs); got != "6 fetch 267 214, 6 A 267 258, 6 B 267 259" {
		t.Errorf("the recorded arcs are %q", got)
	}
	for _, words := range []string{"Step 6", "i32.rem_u", "12"} {
		if !strings.Contains(other.eval("document.querySelector('#moment figcaption').textContent"), words) {
			t.Errorf("the words do not have %q", words)
		}
	}
	other.screenshot("embed-moment-elsewhere")
	other.size(390, 844)
	other.screenshot("embed-moment-elsewhere-phone")
	other.eval("(document.querySelector('#moment').shadowRoot.querySelector('button').click(), '')")
	other.frameState(byText("gcd"), "done")
	other.frameUntil(byText("gcd"), "document.querySelector('[data-testid=step]').value", "6")
}

// TestHostileSnippet records a step of a program whose names are HTML.
func TestHostileSnippet(t *testing.T) {
	b := withWAT(t, `(module (func (export "</svg><img src=x>\"&") (result i32) i32.const 7))`+"\n")
	b.runTo("done")
	b.untilRead()
	b.fill("step", "1")
	b.click("embed")
	b.until("!document.getElementById('embed-step').disabled")
	b.click("embed-step")
	b.until("document.querySelector('[data-testid=embed-snippet]').value.includes('slot=\"recorded\"')")
	snippet := b.value("embed-snippet")
	if !strings.Contains(snippet, "&lt;img") {
		t.Fatalf("the snippet does not show the name: %s", snippet)
	}
	other := b.another()
	other.run(chromedp.Navigate(host(t, snippet).URL))
	other.until("document.querySelector('wasm-former').shadowRoot?.querySelector('button')")
	if n := eval[int](other, "document.querySelectorAll('img').length"); n != 0 {
		t.Errorf("a name became %d elements", n)
	}
	other.silent()
}
