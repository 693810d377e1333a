package tests

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// host serves a page of another origin that embeds programs.
func host(t *testing.T, body string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, "<!doctype html><html lang=en><title>Host</title><body><h1>A page of another origin</h1>%s</body></html>", body)
	}))
	t.Cleanup(server.Close)
	return server
}

// inFrame evaluates an expression in the frame of the site whose document has
// the title or source that marks it; frames of other origins can be reached
// only through the browser.
func (b *tab) inFrame(mark, expression string) (string, bool) {
	b.Helper()
	for _, id := range b.contexts[site.URL] {
		var result string
		err := chromedp.Run(b.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
			v, thrown, err := runtime.Evaluate(fmt.Sprintf("(%s) ? String(%s) : 'OTHER'", mark, expression)).WithContextID(id).Do(ctx)
			if err != nil || thrown != nil {
				return fmt.Errorf("%v %v", err, thrown)
			}
			return json.Unmarshal(v.Value, &result)
		}))
		if err == nil && result != "OTHER" {
			return result, true
		}
	}
	return "", false
}

// frameUntil waits until an expression in a frame has a value.
func (b *tab) frameUntil(mark, expression, want string) {
	b.Helper()
	begin := time.Now()
	got := ""
	for ; time.Since(begin) < 40*time.Second; time.Sleep(50 * time.Millisecond) {
		if got, _ = b.inFrame(mark, expression); got == want {
			return
		}
	}
	b.screenshot("failed-" + b.Name())
	b.Fatalf("in the frame where %s, %s is %q, want %q; console %q", mark, expression, got, want, b.errors)
}

const (
	state   = "document.querySelector('[data-testid=status]').dataset.state"
	results = "document.getElementById('results').textContent"
	run     = "document.querySelector('[data-testid=run]').click()"
)

func byText(text string) string {
	return fmt.Sprintf("document.querySelector('[data-testid=source]').textContent.includes(%q)", text)
}

// TestEmbeds shows four programs on a page of another origin: the element by
// example and by text, a fenced block, and a plain iframe.
func TestEmbeds(t *testing.T) {
	fenced := strings.ReplaceAll(addition, "add", "plus")
	server := host(t, fmt.Sprintf(`
<script src="%[1]s/wasm-former.js" data-theme="dark"></script>
<wasm-former id="a" example="hello" autorun></wasm-former>
<wasm-former id="b" language="wat" args="20 22" view="trace"><pre>%[2]s</pre></wasm-former>
<pre><code class="language-wat">%[3]s</code></pre>
<pre id="fragment"><code class="language-wat">local.get 0</code></pre>
<iframe src="%[1]s/embed.html?example=gcd&amp;theme=light&amp;readonly=1" title="gcd" style="width:100%%;height:300px"></iframe>
`, site.URL, addition, fenced))
	b := newTab(t)
	b.size(1000, 2200)
	b.run(chromedp.Navigate(server.URL))
	history := eval[int](b, "history.length")

	b.frameUntil(byText("print_string"), state, "done") // runs by itself
	b.frameUntil(byText("\"add\""), state, "ready")
	b.inFrame(byText("\"add\""), run)
	b.frameUntil(byText("\"add\""), results, "42")
	b.frameUntil(byText("\"plus\""), "document.documentElement.dataset.theme", "dark")
	b.frameUntil(byText("gcd"), "document.documentElement.dataset.theme", "light")
	b.frameUntil(byText("gcd"), "document.querySelector('.cm-content').ariaReadOnly ?? document.querySelector('.cm-content').getAttribute('aria-readonly')", "true")

	if got := b.eval("document.getElementById('fragment').tagName"); got != "PRE" {
		t.Error("a code block that is no program was replaced")
	}
	// The height follows the content, without a scrollbar of the frame.
	b.until("document.getElementById('b').shadowRoot.querySelector('iframe').clientHeight > 400", 10*time.Second)
	b.frameUntil(byText("\"add\""), "document.getElementById('open').href.startsWith('"+site.URL+"/#1')", "true")
	if now := eval[int](b, "history.length"); now != history {
		t.Errorf("the history has %d entries, had %d", now, history)
	}
	b.screenshot("embeds")
}

// TestEmbedEdits follows "Open in playground" after an edit.
func TestEmbedEdits(t *testing.T) {
	b := newTab(t)
	b.open("/embed.html?example=gcd")
	b.until("document.getElementById('open').href.includes('#1')", 10*time.Second)
	before := b.eval("document.getElementById('open').href")
	b.write(addition)
	b.until(fmt.Sprintf("document.getElementById('open').href !== %q && document.getElementById('open').href.includes('#1')", before), 5*time.Second)
	if got := b.eval("location.hash"); got != "" {
		t.Errorf("the frame's fragment became %q", got)
	}
	href := b.eval("document.getElementById('open').href")
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(href))
	b.state("ready", 20*time.Second)
	b.until(byText("\"add\""), 5*time.Second)
}

// TestMessages sends an embed what it must not heed.
func TestMessages(t *testing.T) {
	server := host(t, fmt.Sprintf(`<iframe id="f" src="%s/embed.html?example=gcd&amp;parent=http://elsewhere.example" style="width:100%%;height:300px"></iframe>
<iframe id="g" src="%s/embed.html?example=gcd&amp;view=here" style="width:100%%;height:300px"></iframe>`, site.URL, site.URL))
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.frameUntil("location.search.includes('elsewhere') && "+byText("gcd"), state, "ready")
	b.frameUntil("location.search.includes('here') && "+byText("gcd"), state, "ready")
	b.eval(`(() => { for (const id of ['f', 'g']) document.getElementById(id).contentWindow.postMessage(
		{type: 'wasmformer:load', language: 'wat', source: '(module) ;; hostile'}, '*'); return '' })()`)
	time.Sleep(300 * time.Millisecond)
	if _, found := b.inFrame(byText("hostile"), "1"); found {
		t.Error("a frame took a program from a page that is not its parent by name")
	}
}

func TestLazy(t *testing.T) {
	b := newTab(t)
	b.run(chromedp.Navigate(site.URL + "/embed.html?example=gcd&lazy=1"))
	b.until("!document.getElementById('load').hidden", 10*time.Second)
	if got := b.eval("String(performance.getEntriesByType('resource').some(e => e.name.endsWith('.wasm')))"); got != "false" {
		t.Error("the engine was fetched before the click")
	}
	b.screenshot("embed-lazy")
	b.run(chromedp.Click("#load", chromedp.ByQuery))
	b.state("ready", 20*time.Second)
}

// TestEmbedDialog pastes each snippet into a page of another origin.
func TestEmbedDialog(t *testing.T) {
	b := newTab(t)
	b.open("/#example=factorial")
	b.click("embed")
	b.screenshot("embed-dialog")
	for _, kind := range []string{"element", "iframe", "fence"} {
		b.eval(fmt.Sprintf(`(() => { document.querySelector('[data-testid=embed-snippet]').value = ''; const k = document.getElementById('embed-kind'); k.value = %q; k.dispatchEvent(new Event('change')); return '' })()`, kind))
		b.until("document.querySelector('[data-testid=embed-snippet]').value !== ''", 5*time.Second)
		snippet := b.value("embed-snippet")
		if kind == "fence" {
			code := strings.Split(snippet, "```")
			snippet = "<pre><code class=\"language-wat\">" + strings.TrimPrefix(code[1], "wat\n") + "</code></pre>" + code[2]
		}
		server := host(t, snippet)
		other := b.another()
		other.run(chromedp.Navigate(server.URL))
		other.frameUntil(byText("factorial"), state, "ready")
	}
}

func TestDocs(t *testing.T) {
	b := newTab(t)
	b.run(chromedp.Navigate(site.URL + "/docs/"))
	b.frameUntil("location.search.includes('factorial')", state, "ready")
	b.inFrame("location.search.includes('factorial')", run)
	b.frameUntil("location.search.includes('factorial')", results, "120")
	if n := eval[int](b, "document.querySelectorAll('main > iframe').length"); n != 1 {
		t.Errorf("%d code blocks became live, want 1", n)
	}
	b.screenshot("docs")
}
