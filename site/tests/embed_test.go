package tests

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
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
	return b.inFrameOf(site.URL, mark, expression)
}

// inFrameOf is inFrame for the frames of an origin.
func (b *tab) inFrameOf(origin, mark, expression string) (string, bool) {
	b.Helper()
	b.heard.Lock()
	contexts := slices.Clone(b.contexts[origin])
	b.heard.Unlock()
	for _, id := range contexts {
		v, err := chromedp.Call(b.ctx, runtime.Evaluate, runtime.EvaluateParams{
			Expression: fmt.Sprintf("(%s) ? String(%s) : 'OTHER'", mark, expression), ContextID: id})
		if err != nil || v.ExceptionDetails != nil {
			continue // the frame is gone, or has no such element yet
		}
		var result string
		if err := json.Unmarshal(v.Result.Value, &result); err == nil && result != "OTHER" {
			return result, true
		}
	}
	return "", false
}

// frameUntil waits until an expression in a frame has a value.
func (b *tab) frameUntil(mark, expression, want string) {
	b.Helper()
	got := ""
	for begin := time.Now(); time.Since(begin) < patience; time.Sleep(pollEvery) {
		if got, _ = b.inFrame(mark, expression); got == want {
			return
		}
	}
	b.giveUp("in the frame where %s, %s is %q, want %q", mark, expression, got, want)
}

// frameState waits until a frame's program is in a state. Any other final one
// fails the test at once.
func (b *tab) frameState(mark, want string) {
	b.Helper()
	got := ""
	for begin := time.Now(); time.Since(begin) < patience && !slices.Contains(final, got); time.Sleep(pollEvery) {
		if got, _ = b.inFrame(mark, state); got == want {
			return
		}
	}
	said, _ := b.inFrame(mark, "document.getElementById('failure').textContent")
	b.giveUp("in the frame where %s, the state is %q, want %q; failure there %q", mark, got, want, said)
}

// frameRun presses Run in a frame, waits for the end and compares the results.
func (b *tab) frameRun(mark, want string) {
	b.Helper()
	b.frameState(mark, "ready")
	if _, found := b.inFrame(mark, run); !found {
		b.giveUp("no frame where %s", mark)
	}
	b.frameState(mark, "done")
	if got, _ := b.inFrame(mark, results); got != want {
		b.Errorf("in the frame where %s, the results are %q, want %q", mark, got, want)
	}
}

const (
	state   = status + ".dataset.state"
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

	b.frameState(byText("print_string"), "done") // runs by itself
	b.frameRun(byText("\"add\""), "42")
	b.frameUntil(byText("\"plus\""), "document.documentElement.dataset.theme", "dark")
	b.frameUntil(byText("gcd"), "document.documentElement.dataset.theme", "light")
	b.frameUntil(byText("gcd"), "document.querySelector('.cm-content').ariaReadOnly ?? document.querySelector('.cm-content').getAttribute('aria-readonly')", "true")

	if got := b.eval("document.getElementById('fragment').tagName"); got != "PRE" {
		t.Error("a code block that is no program was replaced")
	}
	// The height follows the content, without a scrollbar of the frame.
	b.until("document.getElementById('b').shadowRoot.querySelector('iframe').clientHeight > 400")
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
	b.until("document.getElementById('open').href.includes('#1')")
	before := b.eval("document.getElementById('open').href")
	b.write(addition)
	b.until(fmt.Sprintf("document.getElementById('open').href !== %q && document.getElementById('open').href.includes('#1')", before))
	if got := b.eval("location.hash"); got != "" {
		t.Errorf("the frame's fragment became %q", got)
	}
	href := b.eval("document.getElementById('open').href")
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(href))
	b.state("ready")
	b.until(byText("\"add\""))
}

// TestMessages sends an embed what it must not heed.
func TestMessages(t *testing.T) {
	server := host(t, fmt.Sprintf(`<iframe id="f" src="%s/embed.html?example=gcd&amp;parent=http://elsewhere.example" style="width:100%%;height:300px"></iframe>
<iframe id="g" src="%s/embed.html?example=gcd&amp;view=here" style="width:100%%;height:300px"></iframe>`, site.URL, site.URL))
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.frameState("location.search.includes('elsewhere') && "+byText("gcd"), "ready")
	b.frameState("location.search.includes('here') && "+byText("gcd"), "ready")
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
	b.until("!document.getElementById('load').hidden")
	if got := b.eval("String(performance.getEntriesByType('resource').some(e => e.name.endsWith('.wasm')))"); got != "false" {
		t.Error("the engine was fetched before the click")
	}
	b.screenshot("embed-lazy")
	b.run(chromedp.Click(chromedp.CSS("#load")))
	b.state("ready")
}

// TestEmbedDialog pastes each snippet into a page of another origin.
func TestEmbedDialog(t *testing.T) {
	b := newTab(t)
	b.open("/#example=factorial")
	b.click("embed")
	b.until("document.querySelector('[data-testid=embed-snippet]').value !== ''")
	b.screenshot("embed-dialog")
	for _, kind := range []string{"element", "iframe", "fence"} {
		b.eval(fmt.Sprintf(`(() => { document.querySelector('[data-testid=embed-snippet]').value = ''; const k = document.getElementById('embed-kind'); k.value = %q; k.dispatchEvent(new Event('change', {bubbles: true})); return '' })()`, kind))
		b.until("document.querySelector('[data-testid=embed-snippet]').value !== ''")
		snippet := b.value("embed-snippet")
		if kind == "fence" {
			code := strings.Split(snippet, "```")
			snippet = "<pre><code class=\"language-wat\">" + strings.TrimPrefix(code[1], "wat\n") + "</code></pre>" + code[2]
		}
		server := host(t, snippet)
		other := b.another()
		other.run(chromedp.Navigate(server.URL))
		other.frameState(byText("factorial"), "ready")
	}
}
