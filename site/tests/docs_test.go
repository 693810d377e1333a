package tests

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// docPages are the pages that the contents list.
func (b *tab) docPages() []string {
	b.Helper()
	return eval[[]string](b, "[...document.querySelectorAll('#contents > ul > li a:not([href^=\"#\"])')].map(a => a.getAttribute('href'))")
}

// TestDocsPages opens each page in both themes and at two widths.
func TestDocsPages(t *testing.T) {
	b := newTabFor(t, patience*3)
	b.run(chromedp.Navigate(site.URL + "/docs/library.html")) // there the contents list packages, too
	pages := b.docPages()
	built, err := filepath.Glob(filepath.Join(dist, "docs", "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range built {
		if !slices.Contains(pages, filepath.Base(path)) {
			t.Errorf("the contents leave out %s: they list %q", filepath.Base(path), pages)
		}
	}
	b.silent()
	for _, page := range pages {
		t.Run(strings.TrimSuffix(page, ".html"), func(t *testing.T) { docsPage(t, page) })
	}
}

// docsPage looks at one page. Those of packages look alike, so one is looked at more closely.
func docsPage(t *testing.T, page string) {
	b := newTabFor(t, patience*2)
	b.run(chromedp.Navigate(site.URL + "/docs/" + page))
	alike := strings.HasPrefix(page, "library-") && page != "library-engine.html"
	for _, size := range []struct{ width, height int64 }{{1280, 800}, {390, 844}, {360, 740}} {
		for _, dark := range []bool{false, true} {
			b.size(size.width, size.height)
			b.still(dark)
			if got := b.eval("document.querySelector('#contents [aria-current=page]').textContent"); got != b.eval("document.querySelector('h1').textContent") {
				t.Errorf("%s: the contents mark %q", page, got)
			}
			if over := eval[float64](b, "document.documentElement.scrollWidth") - float64(size.width); over > 0 {
				t.Errorf("%s: at %d px it is %v px too wide", page, size.width, over)
			}
			if size.width == 360 || alike {
				break
			}
			name := map[bool]string{false: "wide", true: "phone"}[size.width < 800] + map[bool]string{false: "", true: "-dark"}[dark]
			b.screenshot("docs-" + strings.TrimSuffix(page, ".html") + "-" + name)
			for _, v := range b.violations() {
				t.Errorf("%s, %s: %s", page, name, v)
			}
		}
	}
	// What is linked is there, headings too.
	for _, broken := range eval[[]string](b, `Promise.all([...document.querySelectorAll('a[href]')].map(async (a) => {
		const to = new URL(a.href);
		if (to.origin !== location.origin) return '';
		const page = await fetch(to);
		if (!page.ok) return a.href;
		const anchor = decodeURIComponent(to.hash.slice(1));
		return !anchor || anchor.includes('=') || new DOMParser().parseFromString(await page.text(), 'text/html').getElementById(anchor) ? '' : a.href;
	})).then((list) => list.filter((l) => l))`) {
		t.Errorf("%s links to %s, which is not there", page, broken)
	}
	b.silent()
}

// TestDocsSearch finds by words, walks the results by keys and goes to one.
func TestDocsSearch(t *testing.T) {
	b := newTab(t)
	b.run(chromedp.Navigate(site.URL + "/docs/"))
	fetched := "String(performance.getEntriesByType('resource').filter(e => e.name.includes('docs-search') || e.name.includes('docs-index')).length)"
	if got := b.eval(fetched); got != "0" {
		t.Errorf("%s files of the search were fetched before it was used", got)
	}
	b.eval("(document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true, cancelable: true})), '')")
	b.until("document.activeElement.id === 'search'")
	b.run(chromedp.KeyEvent("rem_u"))
	b.until("document.querySelector('#found-list a')?.textContent.includes('rem_u')")
	b.screenshot("docs-search")
	for _, v := range b.violations() {
		t.Error(v)
	}
	b.press("#search", "ArrowDown", "ArrowDown", "ArrowUp")
	b.until("document.activeElement === document.querySelector('#found-list a')")
	title := b.eval("document.activeElement.querySelector('b').textContent")
	b.run(chromedp.KeyEvent("\r"))
	b.until("location.pathname.endsWith('/docs/instructions.html') && document.querySelector('tr:target')")
	if got := b.eval("document.querySelector('tr:target td').textContent"); got != title {
		t.Errorf("the result %q leads to %q", title, got)
	}

	// Examples, commands and the library are found, too.
	for words, page := range map[string]string{"donut": "/docs/examples.html#donut", "max-prompt": "/docs/cli.html#row--max-prompt-N", "ExportedFunction": "/docs/library-engine.html#", "Cloudflare edge": "/docs/hosting.html"} {
		b.fill("search", words)
		b.until(fmt.Sprintf("[...document.querySelectorAll('#found-list a')].some(a => a.href.includes(%q))", page))
	}

	b.fill("search", "qqqqzzzz")
	b.press("#search")
	b.until("document.getElementById('found-text').textContent.startsWith('Nothing is found')")
	b.press("#search", "Escape")
	b.until("document.getElementById('found').hidden")
	b.fill("search", "<img src=x onerror=alert(1)>")
	b.until("!document.getElementById('found').hidden")
	if n := eval[int](b, "document.querySelectorAll('#found img').length"); n != 0 {
		t.Error("words that are searched became HTML")
	}
	b.silent()
}

// TestDocsOffline reads and searches the documentation without a network, after a visit of the page.
func TestDocsOffline(t *testing.T) {
	var gone sync.Map
	files := handler()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, off := gone.Load("off"); off {
			panic(http.ErrAbortHandler)
		}
		files.ServeHTTP(w, r)
	}))
	defer server.Close()
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/"))
	b.state("ready")
	b.until("navigator.serviceWorker.controller")
	gone.Store("off", true)
	for _, page := range []string{"", "how.html", "instructions.html"} {
		b.run(chromedp.Navigate(server.URL + "/docs/" + page))
		b.until("document.querySelector('#contents [aria-current=page]')")
	}
	b.fill("search", "tie")
	b.press("#search")
	b.fill("search", "cursor")
	b.until("document.querySelectorAll('#found-list a').length > 0")
}

// TestDocsTheme keeps the theme that the playground's page has, and the other way round.
func TestDocsTheme(t *testing.T) {
	b := newTab(t)
	b.dark(false)
	b.run(chromedp.Navigate(site.URL + "/docs/how.html"))
	b.choose("theme", "dark")
	background := "getComputedStyle(document.documentElement).backgroundColor"
	dark := b.eval(background)
	b.open("/")
	if got := b.eval(background); got != dark {
		t.Errorf("the page is %s, the documentation %s", got, dark)
	}
	b.choose("theme", "light")
	b.run(chromedp.Navigate(site.URL + "/docs/embedding.html"))
	if got := b.eval(background); got == dark {
		t.Errorf("the documentation is still %s", got)
	}
	// What is live on the page follows.
	b.frameState("location.search.includes('factorial')", "ready")
	b.choose("theme", "dark")
	b.frameUntil("location.search.includes('factorial')", background, dark)
}

// TestDocsContents opens the contents on a phone by keys, and closes them.
func TestDocsContents(t *testing.T) {
	b := newTab(t)
	b.size(390, 844)
	b.run(chromedp.Navigate(site.URL + "/docs/how.html"))
	if b.eval("String(document.getElementById('contents').checkVisibility())") == "true" {
		t.Error("the contents are open at first")
	}
	b.press(".contents-button", "Enter")
	b.until("document.getElementById('contents').matches(':popover-open')")
	b.screenshot("docs-contents-phone")
	b.press("#contents a[href='#a-gate-is-an-if']", "Enter")
	b.until("location.hash === '#a-gate-is-an-if' && !document.getElementById('contents').matches(':popover-open')")
	b.press(".contents-button", "Enter", "Escape")
	b.until("!document.getElementById('contents').checkVisibility()")
}

// TestDocsLive runs what the page on embeds shows.
func TestDocsLive(t *testing.T) {
	b := newTab(t)
	b.run(chromedp.Navigate(site.URL + "/docs/embedding.html"))
	b.frameRun("location.search.includes('factorial')", "120")
	b.eval("(document.querySelector('.language-wat').scrollIntoView(), '')")
	b.until("document.querySelectorAll('pre[data-wasm-former=live] + wasm-former').length === 1")
}

// TestDocsPrint: on paper there is the text alone, all of it, in dark ink.
func TestDocsPrint(t *testing.T) {
	b := newTab(t)
	b.size(760, 1000)
	for _, page := range []string{"start", "examples", "library-engine-trace"} {
		b.run(chromedp.Navigate(site.URL + "/docs/" + page + ".html"))
		command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print",
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}})
		if shown := b.eval("[...document.querySelectorAll('.bar, #contents, footer')].filter(e => e.checkVisibility()).map(e => e.className || e.tagName).join()"); shown != "" {
			t.Errorf("%s prints %s", page, shown)
		}
		if cut := b.eval("[...document.querySelectorAll('main pre')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent).join('\\n')"); cut != "" {
			t.Errorf("%s cuts %q", page, cut)
		}
		if got := b.eval("getComputedStyle(document.documentElement).getPropertyValue('color-scheme')"); got != "light" {
			t.Errorf("%s prints in the colours %q", page, got)
		}
		b.screenshot("docs-print-" + page)
	}
}
