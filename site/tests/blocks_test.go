package tests

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// strictly serves a page under a Content-Security-Policy.
func strictly(t *testing.T, policy, body string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy)
		fmt.Fprintf(w, "<!doctype html><html lang=en><title>Host</title><body>%s</body></html>", body)
	}))
	t.Cleanup(server.Close)
	return server
}

// program is a module with one function, named so.
func program(name string) string {
	return fmt.Sprintf("(module\n  (func (export %q) (param $a i32) (param $b i32) (result i32)\n    local.get $a\n    local.get $b\n    i32.mul))", name)
}

func codeBlock(id, source string) string {
	return fmt.Sprintf("<pre id=%q><code class=\"language-wat\">%s</code></pre>", id, source)
}

// TestBlocks makes the markup of each documentation tool live, which TestGenerators
// compares with the tools' own; what is far below is loaded when it comes near.
func TestBlocks(t *testing.T) {
	var body strings.Builder
	for _, g := range generators {
		markup, err := os.ReadFile(filepath.Join("testdata", "blocks", g.name+".html"))
		if err != nil {
			t.Fatal(err)
		}
		body.WriteString(strings.ReplaceAll(string(markup), "product", g.name))
	}
	body.WriteString("<div style='height:4000px'></div>" + codeBlock("far", program("far")))
	b := newTabFor(t, patience*3)
	b.size(1000, 800)
	b.run(chromedp.Navigate(host(t, fmt.Sprintf("<script src='%s/wasm-former.js'></script>%s", site.URL, &body)).URL))
	for _, g := range generators {
		// Those above grow, so that those below get far.
		b.eval(fmt.Sprintf("([...document.querySelectorAll('pre')].find((e) => e.textContent.includes(%q)).parentElement.querySelector('pre').scrollIntoView(), '')", g.name))
		b.until(fmt.Sprintf("[...document.querySelectorAll('wasm-former')].some((e) => e.textContent.includes(%q) && e.checkVisibility({visibilityProperty: true}))", g.name))
		b.frameRun(byText(g.name), "42")
	}
	b.until("[...document.querySelectorAll('pre')].filter((e) => e.checkVisibility()).map((e) => e.id).join() === 'far'")
	if n := eval[int](b, liveBlocks); n != len(generators) {
		t.Errorf("%d frames were made, want %d", n, len(generators))
	}
	b.eval("(document.getElementById('far').scrollIntoView(), '')")
	b.frameState(byText("far"), "ready")
	b.silent()
}

// TestBlocksChange changes a page under the blocks as tools do: the text of one, its
// place, and which there are.
func TestBlocksChange(t *testing.T) {
	b := newTab(t)
	b.run(chromedp.Navigate(host(t, fmt.Sprintf(`<script src="%s/wasm-former.js" data-fences="marked" data-view="trace"></script>
<div id="app">%s<pre id="b">// wasm-former: lazy title="Marked"
int main() { return 0; }</pre>%s</div>`, site.URL,
		codeBlock("a", ";; wasm-former: args=\"6 7\" onload=\"alert(1)\"\n"+program("first")), codeBlock("whole", program("whole")))).URL))
	b.frameRun(byText("first"), "42")
	b.until(liveBlocks + " === 2 && document.querySelector('#b + wasm-former').title === 'Marked'")
	if got := b.eval("document.querySelector('#a + wasm-former').getAttributeNames().sort().join()"); got != "args,language,view" && got != "args,language,style,view" {
		t.Errorf("the element has the attributes %s", got)
	}
	b.eval("(document.querySelector('#a code').firstChild.data = document.querySelector('#a code').textContent.replaceAll('first', 'second'), '')")
	b.frameRun(byText("second"), "42")
	if _, found := b.inFrame(byText("first"), "1"); found {
		t.Error("the program that was replaced is still there")
	}
	b.eval("(document.body.prepend(document.querySelector('#a')), '')") // without what stood beside it
	b.until("document.querySelector('#a + wasm-former') && " + liveBlocks + " === 2")
	b.eval("(document.getElementById('app').replaceChildren(), '')")
	b.until(liveBlocks + " === 1")
	b.eval(fmt.Sprintf("(document.getElementById('app').innerHTML = %q, '')", codeBlock("c", ";; wasm-former\n"+program("third"))))
	b.frameState(byText("third"), "ready")

	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	b.until("[...document.querySelectorAll('pre')].every((e) => e.checkVisibility()) && [...document.querySelectorAll('wasm-former')].every((e) => !e.checkVisibility())")
	b.silent()
}

// TestBlocksWait adds nothing to a page that a framework has yet to take over.
func TestBlocksWait(t *testing.T) {
	server := host(t, fmt.Sprintf("<script>document.documentElement.dataset.hasHydrated = 'false'</script><script src='%s/wasm-former.js'></script>%s", site.URL, codeBlock("a", program("first"))))
	vue := host(t, fmt.Sprintf("<meta name=generator content='VitePress v1'><script src='%s/wasm-former.js'></script><div id=app>%s</div>", site.URL, codeBlock("a", program("first"))))
	b := newTab(t)
	for _, test := range []struct{ url, now string }{
		{server.URL, "document.documentElement.dataset.hasHydrated = 'true'"},
		{vue.URL, "document.getElementById('app').__vue_app__ = {}"},
	} {
		b.run(chromedp.Navigate(test.url))
		b.eval("new Promise((then) => setTimeout(() => then(''), 500))")
		if n := eval[int](b, liveBlocks); n != 0 {
			t.Errorf("%s: %d blocks became live before", test.now, n)
		}
		b.eval("(" + test.now + ", '')")
		b.frameState(byText("first"), "ready")
	}
}

// TestBlocksFail leaves the code where the site is gone, and says so.
func TestBlocksFail(t *testing.T) {
	server, _ := without(t, "embed.html", http.StatusBadGateway)
	b := newTab(t)
	b.run(chromedp.Navigate(host(t, fmt.Sprintf("<script src='%s/wasm-former.js'></script>%s", server.URL, codeBlock("a", program("first")))).URL))
	b.until("document.querySelector('#a + wasm-former')?.shadowRoot.querySelector('p')?.textContent.startsWith('The program could not be loaded')")
	if b.eval("String(document.getElementById('a').checkVisibility())") != "true" {
		t.Error("the code is gone")
	}
	b.screenshot("blocks-failed")
}

// TestPolicy shows an element and a block under the strictest policy that lets the
// site's script and its frame through; a violation would be in the console.
func TestPolicy(t *testing.T) {
	policy := fmt.Sprintf("default-src 'none'; script-src %[1]s; frame-src %[1]s; require-trusted-types-for 'script'", site.URL)
	b := newTab(t)
	b.run(chromedp.Navigate(strictly(t, policy, fmt.Sprintf("<script src='%s/wasm-former.js'></script>%s<wasm-former example=hello></wasm-former>", site.URL, codeBlock("a", program("first")))).URL))
	b.frameState(byText("first"), "ready")
	b.frameState(byText("print_string"), "ready")
	b.silent()
}

// TestTheme shows the theme of the page around, however it says so, and follows it.
func TestTheme(t *testing.T) {
	b := newTab(t)
	for _, test := range []struct{ name, styles, dark string }{
		{"an attribute", "[data-theme=dark] body { background: #123 }", "document.documentElement.dataset.theme = 'dark'"},
		{"a class that fades", "body { background: white; transition: background-color 300ms } .night { background: oklch(0.2 0.02 250) }", "document.body.className = 'night'"},
		{"color-scheme", ".dark { color-scheme: dark }", "document.documentElement.className = 'dark'"},
		{"the system", "@media (prefers-color-scheme: dark) { html { background: rgb(20 20 30 / 90%) } }", ""},
	} {
		b.dark(false)
		b.run(chromedp.Navigate(host(t, fmt.Sprintf("<style>%s</style><script src='%s/wasm-former.js'></script><wasm-former lazy example=gcd></wasm-former><wasm-former lazy example=hello theme=light></wasm-former>", test.styles, site.URL)).URL))
		t.Log(test.name)
		b.frameUntil("location.search.includes('gcd')", frameTheme, "light")
		if test.dark == "" {
			b.dark(true)
		} else {
			b.eval("(" + test.dark + ", '')")
		}
		b.frameUntil("location.search.includes('gcd')", frameTheme, "dark")
		if got, _ := b.inFrame("location.search.includes('hello')", frameTheme); got != "light" {
			t.Errorf("%s: the frame that is to be light is %q", test.name, got)
		}
	}
}

// TestProtocol has an element and a site of different versions meet: either says which
// is too old, and the text of the program stays readable.
func TestProtocol(t *testing.T) {
	files := handler()
	for _, test := range []struct{ versions, want string }{
		{"", "is too old for this page’s wasm-former, which speaks protocol 1; the site speaks none that has a number. The site has to be updated"},
		{"oldest: 0, protocol: 0", "is too old for this page’s wasm-former, which speaks protocol 1; the site speaks 0. The site has to be updated"},
		{"oldest: 2, protocol: 4", "is too new for this page’s wasm-former, which speaks protocol 1; the site speaks 2 to 4. This page needs a newer wasm-former."},
		{"oldest: '1', protocol: NaN", "the site speaks none that has a number"},
		{"oldest: 1, protocol: 4", ""},
	} {
		other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/embed.html" {
				w.Header().Set("Content-Type", "text/html")
				fmt.Fprintf(w, "<script>parent.postMessage({type: 'wasmformer:loading', %s}, '*')</script>", test.versions)
				return
			}
			files.ServeHTTP(w, r)
		}))
		b := newTab(t)
		b.run(chromedp.Navigate(host(t, fmt.Sprintf(`<script>document.addEventListener('load', (e) => e.target.localName === 'wasm-former' && (document.title = 'loaded'), true);
document.addEventListener('error', (e) => (document.title = 'error: ' + e.message), true)</script>
<script src="%s/wasm-former.js"></script><wasm-former id="e"><pre>%s</pre></wasm-former>%s`, other.URL, program("first"), codeBlock("a", program("second")))).URL))
		if test.want == "" {
			b.until("document.title === 'loaded' && document.querySelector('#a').dataset.wasmFormer === 'live'")
			other.Close()
			continue
		}
		b.until("document.title.startsWith('error: ') && document.querySelector('#a').dataset.wasmFormer === 'failed'")
		for _, e := range []string{"#e", "#a + wasm-former"} {
			got := b.eval(fmt.Sprintf("document.querySelector('%s').shadowRoot.querySelector('p').textContent", e))
			if !strings.Contains(got, test.want) || !strings.Contains(got, strings.TrimPrefix(other.URL, "http://")) {
				t.Errorf("versions %q: %s says %q, want %q", test.versions, e, got, test.want)
			}
		}
		if b.eval("String(document.querySelector('#e pre').checkVisibility() && document.querySelector('#a').checkVisibility() && !document.querySelector('#e').shadowRoot.querySelector('iframe'))") != "true" {
			t.Errorf("versions %q: the code is gone, or the frame is not", test.versions)
		}
		b.screenshot("protocol")
		other.Close()
	}

	b := newTab(t)
	for _, test := range []struct{ version, want string }{
		{"99", "is too old for this page’s wasm-former, which speaks protocol 99; the site speaks 1."},
		{"0", "is too new for this page’s wasm-former, which speaks protocol 0; the site speaks 1."},
		{"<b>1", "is too new"},
	} {
		b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(site.URL+"/embed.html?example=gcd&protocol="+test.version))
		b.until(fmt.Sprintf("document.body.textContent.includes(%q)", test.want))
		if n := eval[int](b, "document.querySelectorAll('[data-testid]').length + performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.wasm')).length"); n != 0 {
			t.Errorf("version %s: the page went on", test.version)
		}
	}
	b.run(chromedp.Navigate("about:blank"))
	b.open("/embed.html?example=gcd&protocol=1")
}
