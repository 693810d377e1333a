package tests

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// fetchedSources is whether the page has asked for the sources of the examples.
const fetchedSources = "performance.getEntriesByType('resource').some((e) => e.name.includes('/assets/examples-'))"

// TestExampleSources: the first visit does without the sources of other examples. One that is
// chosen comes, and Run waits for it; if it does not come, the page says so and nothing is
// changed. A program that was begun from it is known to be changed or not.
func TestExampleSources(t *testing.T) {
	server, giveBack := without(t, "/assets/examples-", http.StatusServiceUnavailable)
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/"))
	b.state("ready")
	b.runTo("done")
	if eval[bool](b, fetchedSources) {
		t.Error("the sources are fetched for the first example")
	}
	before := b.source()
	b.choose("example", "primes")
	b.until("document.getElementById('notice-text').textContent.includes('The example Prime sieve could not be fetched: HTTP 503')")
	if got := b.value("example"); got != "gcd" || b.source() != before || b.now() != "done" {
		t.Errorf("the example is %q, the state %q, the source %q", got, b.now(), b.source())
	}
	b.screenshot("example-missing")
	giveBack()
	e := example(t, "primes")
	b.eval(`(() => { const e = document.getElementById('example'); e.value = 'primes'; e.dispatchEvent(new Event('change'));
		document.getElementById('run').click(); return '' })()`)
	b.until(fmt.Sprintf("document.querySelector('[data-testid=output]').textContent === %q", e.Output))
	b.state("done")
	if first, _, _ := strings.Cut(e.Source, "\n"); !strings.HasPrefix(b.source(), first) {
		t.Errorf("the source is %q", b.source())
	}
	b.until("localStorage.getItem('wasmformer.draft.1') !== null")

	// The draft is the example, and known to be: nothing is set aside for another one.
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(server.URL+"/#example=gcd"))
	b.state("ready")
	if b.eval("document.getElementById('notice').hidden ? '' : document.getElementById('notice-text').textContent") != "" {
		t.Errorf("the notice says %q", b.eval("document.getElementById('notice-text').textContent"))
	}
	b.choose("example", "primes")
	b.run(chromedp.Click(chromedp.CSS("#tab-header")))
	b.until("document.querySelector('[data-testid=source]').textContent.includes('output_byte')")
	b.run(chromedp.Click(chromedp.CSS("#tab-main")))
	b.write(e.Source + "// mine\n")
	b.until("document.getElementById('example').value === ''") // the draft is kept as one's own
	b.choose("example", "hello")
	b.until("document.getElementById('notice-text').textContent.includes('Your program was replaced by the example Hello')")
}

// TestExampleLinks opens an embed and a link of an example whose source does not come, and
// again when it does.
func TestExampleLinks(t *testing.T) {
	server, giveBack := without(t, "/assets/examples-", http.StatusServiceUnavailable)
	b := newTab(t)
	for _, path := range []string{"/embed.html?example=hello&autorun=1", "/#example=hello"} {
		b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(server.URL+path))
		b.until("document.getElementById('notice-text').textContent.includes('The example Hello could not be fetched: HTTP 503')")
	}
	giveBack()
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(server.URL+"/embed.html?example=hello&autorun=1"))
	b.state("done")
	b.printed("Hello, world!\n")
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(server.URL+"/#example=hello"))
	b.state("ready")
	b.runTo("done")
	b.printed("Hello, world!\n")
}
