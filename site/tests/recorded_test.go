package tests

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// withoutEngine serves the site, but never its WebAssembly.
func withoutEngine(t *testing.T) *httptest.Server {
	t.Helper()
	files := handler()
	gone := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			select { // as on a slow line: the answer does not come
			case <-gone:
			case <-r.Context().Done():
			}
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(gone) })
	return server
}

// still asks the page for no motion.
func (b *tab) still(dark bool) {
	b.Helper()
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: map[bool]string{true: "dark", false: "light"}[dark]},
		{Name: "prefers-reduced-motion", Value: "reduce"}}})
}

// TestFirstPaint has sentence, program and recorded run in view, before there is
// an engine.
func TestFirstPaint(t *testing.T) {
	server := withoutEngine(t)
	b := newTab(t)
	for _, size := range []struct {
		width, height int64
		name          string
	}{{1280, 800, "wide"}, {390, 844, "phone"}} {
		for _, dark := range []bool{false, true} {
			b.size(size.width, size.height)
			b.still(dark)
			b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(server.URL))
			b.until("performance.getEntriesByName('first-contentful-paint').length")
			if got := b.now(); got != "loading" {
				t.Fatalf("without an engine the state is %q", got)
			}
			b.screenshot("first-paint-" + size.name + map[bool]string{true: "-dark", false: ""}[dark])
			if out := eval[[]string](b, `[...document.querySelectorAll('#recorded summary span, #first-source span, #recorded .picture, #play, #recorded .words p.now')]
				.filter(e => getComputedStyle(e).display !== 'none')
				.filter(e => { const r = e.getBoundingClientRect(); return r.width === 0 || r.top < 0 || r.left < 0 || r.right > innerWidth ||
					!(document.elementFromPoint(r.left + 1, r.bottom - 1)?.closest('#recorded, #first-source')) })
				.map(e => e.textContent.trim().slice(0, 40))`); len(out) > 0 {
				t.Errorf("%s: not in view: %q", size.name, out)
			}
			for _, v := range b.violations() {
				t.Errorf("%s: %s", size.name, v)
			}
		}
	}
}

// drawn are the recorded arcs that are shown: step, head, from and to.
const drawn = `[...document.querySelectorAll('#recorded path:not([hidden])')].filter(p => p.checkVisibility())
	.map(p => [p.dataset.step, p.dataset.head, p.dataset.from, p.dataset.to].join(' ')).join(', ')`

// TestRecordedRun plays it and steps, by keys, then runs the program itself.
func TestRecordedRun(t *testing.T) {
	b := newTab(t)
	b.still(false)
	b.open("/")
	const remainder = "6 fetch 267 214, 6 A 267 258, 6 B 267 259"
	if got := b.eval(drawn); got != remainder {
		t.Fatalf("the arcs are %q, want %q", got, remainder)
	}
	if got := b.text("play"); got != "Play" {
		t.Errorf("without motion the button says %q", got)
	}
	b.press("#play-forward", "Enter")
	b.until("(" + drawn + ") === '7 fetch 268 217'")
	b.press("#play-back", "Enter")
	b.until("(" + drawn + ") === '" + remainder + "'")
	b.press(id("play"), "Enter")
	b.until("document.querySelector('#play').textContent === 'Pause' && !(" + drawn + ").startsWith('6 ')")
	b.press(id("play"), "Enter")
	b.until("document.querySelector('#play').textContent === 'Play'")

	// The editor and what one types there stay where they are.
	place := "JSON.stringify(document.querySelector('.cm-content').getBoundingClientRect())"
	before := b.eval(place)
	b.runTo("done")
	b.until("!document.querySelector('#recorded').open")
	if got := b.results(); got != "12" {
		t.Errorf("the result is %q", got)
	}
	if after := b.eval(place); after != before {
		t.Errorf("the source moved from %s to %s", before, after)
	}
	b.run(chromedp.Click(chromedp.CSS("#recorded summary")))
	b.until("document.querySelector('#recorded').open && (" + drawn + ") !== ''")
}

// TestRecordedMotion plays by itself, until it is touched.
func TestRecordedMotion(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.until("document.querySelector('#play').textContent === 'Pause' && (" + drawn + ").startsWith('1 ')")
	b.run(chromedp.Click(chromedp.CSS("#recorded .picture.wide")))
	b.until("document.querySelector('#play').textContent === 'Play'")
}

// TestSecondVisit folds the recorded run where there is a program of one's own.
func TestSecondVisit(t *testing.T) {
	b := newTab(t)
	b.open("/#example=hello")
	b.until("!document.querySelector('#recorded').open")
	b.write("// mine\n")
	b.until("localStorage.getItem('wasmformer.draft.1')")
	other := b.another()
	other.open("/")
	other.until("!document.querySelector('#recorded').open && document.querySelector('.cm-content').textContent.includes('mine')")
}

// TestQueuedRun presses Run while the engine is on its way.
func TestQueuedRun(t *testing.T) {
	come := make(chan struct{})
	files := handler()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/wasmformer-") {
			select {
			case <-come:
			case <-r.Context().Done():
			}
		}
		files.ServeHTTP(w, r)
	}))
	defer server.Close()
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/"))
	b.until("document.getElementById('loading-text').textContent.includes(' MB')") // of the kernel
	b.screenshot("loading")
	b.click("run")
	b.until("/^Run starts when the engine is here, \\d+ %$/.test(document.getElementById('loading-text').textContent)")
	b.screenshot("queued")
	b.size(390, 844)
	b.screenshot("queued-phone")
	b.size(1280, 800)
	close(come)
	b.state("done")
	if got := b.results(); got != "12" {
		t.Errorf("the result is %q", got)
	}
}
