package tests

import (
	"context"
	"fmt"
	"maps"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// elsewhere is a server's address under another host name, which is another site.
func elsewhere(server *httptest.Server) string {
	return strings.Replace(server.URL, "127.0.0.1", "localhost", 1)
}

// orders are messages that a page may try on an embed: each would show if it were heeded.
const orders = `[
	{type: 'wasmformer:load', language: 'wat', source: '(module) ;; hostile'},
	{type: 'wasmformer:run'}, {type: 'run'}, {type: 'wasmformer:step', step: 1}, {type: 'wasmformer:input', input: 'hostile'},
	{type: 'wasmformer:ready'}, {type: 'wasmformer:height', height: 2000},
]`

// attack has a page send all of them to a window, many times, and note what it hears.
const attack = `<script>
	window.heard = [];
	addEventListener('message', (e) => heard.push(String(e.data?.type)));
	function attack(target) {
		for (let i = 0; i < 50; i++) for (const m of ` + orders + `) target.postMessage(m, '*');
		window.sent = true;
	}
	function reads(target) {
		try { return target.document.body.textContent; } catch (error) { return error.name; }
	}
</script>`

// within is a document that a test asks, wherever the browser keeps it: a frame of another
// site, and a window, are targets of their own.
type within struct {
	*tab
	part string // of its address
	own  context.Context
	why  error // why it could not be asked
}

// within finds the document whose address has a part, and waits until its program is in a
// state.
func (b *tab) within(part, state string) *within {
	b.Helper()
	w := &within{tab: b, part: part}
	w.until(status+"?.dataset.state", state)
	return w
}

func (w *within) ask(expression string) string {
	w.Helper()
	if w.own == nil {
		w.heard.Lock()
		origins := slices.Collect(maps.Keys(w.contexts))
		w.heard.Unlock()
		for _, origin := range origins {
			if got, found := w.inFrameOf(origin, fmt.Sprintf("location.href.includes(%q)", w.part), expression); found {
				return got
			}
		}
		targets, err := chromedp.Targets(w.ctx)
		if err != nil {
			w.Fatal(err)
		}
		for _, info := range targets {
			if own := chromedp.FromContext(w.tab.ctx).BrowserContextID; (own == "" || info.BrowserContextID == own) && strings.Contains(info.URL, w.part) {
				ctx, cancel := chromedp.NewContext(w.ctx, chromedp.WithTargetID(info.TargetID))
				w.Cleanup(cancel)
				w.own = ctx
			}
		}
		if w.own == nil {
			return ""
		}
	}
	got, err := chromedp.Run(w.own, chromedp.Evaluate[string]("String("+expression+")"))
	if err != nil {
		w.why = err
		return "" // not yet there
	}
	return got
}

func (w *within) until(expression, want string) {
	w.Helper()
	got := ""
	for begin := time.Now(); time.Since(begin) < patience; time.Sleep(pollEvery) {
		if got = w.ask(expression); got == want {
			return
		}
	}
	w.Fatalf("where the address has %s, %s is %q, want %q; %v", w.part, expression, got, want, w.why)
}

// unmoved says that an embed of gcd is as it was opened, when what was sent to it is
// handled.
func (w *within) unmoved() {
	w.Helper()
	w.ask("(window.turns = 0, setInterval(() => window.turns++, 20))")
	w.until("window.turns > 20", "true")
	now := status + ".dataset.state + ' ' + document.querySelector('[data-testid=source]').textContent.includes('gcd') + ' ' + document.getElementById('notice').hidden"
	if got := w.ask(now); got != "ready true true" {
		w.Errorf("the embed whose address has %s is %q, want it ready, with its program and without a notice", w.part, got)
	}
}

// TestHostileAround frames an embed by pages that say another origin in ?parent= than
// theirs, or none, or what postMessage would take for any.
func TestHostileAround(t *testing.T) {
	server := host(t, attack)
	for _, address := range []string{server.URL, elsewhere(server)} {
		b := newTab(t)
		b.run(chromedp.Navigate(address))
		claims := []string{"https://docs.example", "*", "/", "null", "file://", site.URL, address + "/", strings.ToUpper(address), address + ",", ""}
		for n, claim := range claims {
			b.eval(fmt.Sprintf("(() => { const f = document.createElement('iframe'); f.src = %q + encodeURIComponent(%q); document.body.append(f); return '' })()",
				fmt.Sprintf("%s/embed.html?example=gcd&n=%d&parent=", site.URL, n), claim))
		}
		var embeds []*within
		for n := range claims {
			embeds = append(embeds, b.within(fmt.Sprintf("&n=%d&", n), "ready"))
		}
		b.eval("(() => { for (let i = 0; i < frames.length; i++) attack(frames[i]); return '' })()")
		for n, w := range embeds {
			w.unmoved()
			if got := b.eval(fmt.Sprintf("reads(frames[%d])", n)); got != "SecurityError" {
				t.Errorf("%s reads the embed: %.100q", address, got)
			}
		}
		if got := b.eval("heard.join()"); got != "" {
			t.Errorf("%s heard %q", address, got)
		}
	}
}

// TestHostileNeighbours attacks an honest page's embeds from a frame beside them, from a
// frame around the page, from its opener and from a window that it has opened.
func TestHostileNeighbours(t *testing.T) {
	evil := host(t, attack)
	honest := host(t, fmt.Sprintf(`<script src="%[1]s/wasm-former.js"></script><wasm-former example="gcd" title="of the element"></wasm-former>
<iframe id="named" name="named" style="width:100%%;height:300px"></iframe><iframe id="beside"></iframe>
<script>document.getElementById('named').src = '%[1]s/embed.html?example=gcd&named&parent=' + self.origin;
window.heights = []; addEventListener('message', (e) => e.data.type === 'wasmformer:height' && heights.push(e.data.height))</script>`, site.URL))
	const element, named = "?parent=", "&named&"

	t.Run("beside", func(t *testing.T) {
		for _, address := range []string{evil.URL, elsewhere(evil)} {
			b := newTab(t)
			b.run(chromedp.Navigate(honest.URL))
			first, second := b.within(element, "ready"), b.within(named, "ready")
			b.eval(fmt.Sprintf("(document.getElementById('beside').src = %q, '')", address+"/"))
			beside := &within{tab: b, part: address}
			beside.until("typeof attack", "function")
			// The element's frame is in a shadow tree, where others do not see it.
			beside.until("(attack(parent), attack(parent.named), parent.length + reads(parent.named))", "2SecurityError")
			first.unmoved()
			second.unmoved()
			if got := b.eval("String(heights.includes(2000))+document.querySelector('wasm-former').shadowRoot.querySelector('iframe').style.height"); !strings.HasPrefix(got, "true") || got == "true2000px" {
				t.Errorf("the page heard %s; want a height of 2000 from beside that its element did not take", got)
			}
			if got := beside.ask("heard.join()"); got != "" {
				t.Errorf("the frame beside heard %q", got)
			}
		}
	})
	t.Run("around", func(t *testing.T) {
		around := host(t, attack+fmt.Sprintf(`<iframe src="%s" style="width:100%%;height:900px"></iframe>`, honest.URL))
		b := newTab(t)
		b.run(chromedp.Navigate(around.URL))
		first, second := b.within(element, "ready"), b.within(named, "ready")
		b.eval("(() => { const page = frames[0]; attack(page); for (let i = 0; i < page.length; i++) attack(page[i]); return '' })()")
		first.unmoved()
		second.unmoved()
		if got := b.eval("heard.join()"); got != "" {
			t.Errorf("the page around the page heard %q", got)
		}
	})
	t.Run("opener", func(t *testing.T) {
		for _, address := range []string{evil.URL, elsewhere(evil)} {
			b := newTab(t)
			b.run(chromedp.Navigate(address))
			b.gesture(fmt.Sprintf("window.page = open(%q, 'page'); window.alone = open(%q, 'alone'); 0",
				elsewhere(honest), site.URL+"/embed.html?example=gcd&alone&parent="+address))
			alone := b.within("&alone&", "ready")
			b.until("page.length === 2")
			second := b.within(named, "ready")
			b.eval("(() => { attack(page); attack(page[0]); attack(page[1]); attack(alone); return '' })()")
			alone.unmoved()
			second.unmoved()
			if got := b.eval("reads(page[0]) + reads(alone) + heard.join()"); got != "SecurityErrorSecurityError" {
				t.Errorf("the opener reads and hears %.100q", got)
			}
		}
	})
	t.Run("opened", func(t *testing.T) {
		for _, address := range []string{evil.URL, elsewhere(evil)} {
			b := newTab(t)
			b.run(chromedp.Navigate(honest.URL))
			first, second := b.within(element, "ready"), b.within(named, "ready")
			b.gesture(fmt.Sprintf("open(%q, 'opened'); 0", address))
			opened := &within{tab: b, part: address}
			opened.until("typeof attack", "function")
			opened.until("(attack(opener), attack(opener.named), reads(opener.named) + heard.join())", "SecurityError")
			first.unmoved()
			second.unmoved()
		}
	})
}

// gesture evaluates what a browser allows to a person alone.
func (b *tab) gesture(script string) {
	b.Helper()
	yes := true
	v, err := chromedp.Call(b.ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: script, UserGesture: &yes})
	if err != nil || v.ExceptionDetails != nil {
		b.Fatalf("%v %v", err, v)
	}
}

// TestHostileEmbed has the element's frame go to a page of another origin, as whoever is
// around the page could make it, which says what an embed says.
func TestHostileEmbed(t *testing.T) {
	evil := host(t, `<script>
	window.heard = [];
	addEventListener('message', (e) => heard.push(JSON.stringify(e.data)));
	for (let i = 0; i < 1000; i++) for (const m of [{type: 'wasmformer:loading'}, {type: 'wasmformer:ready'}, {type: 'wasmformer:height', height: 4000}]) parent.postMessage(m, '*');
	</script>`)
	honest := host(t, fmt.Sprintf(`<script src="%s/wasm-former.js"></script>
<wasm-former language="wat" args="20 22"><pre>%s</pre></wasm-former>`, site.URL, addition))
	const frame = "document.querySelector('wasm-former').shadowRoot.querySelector('iframe')"
	for _, address := range []string{evil.URL, elsewhere(evil)} {
		b := newTab(t)
		b.run(chromedp.Navigate(honest.URL))
		b.within("?parent=", "ready")
		b.until(frame + ".style.height !== '360px'")
		before := b.eval(frame + ".style.height")
		b.eval(fmt.Sprintf("(window.all = 0, addEventListener('message', (e) => { if (e.origin === %q) all++ }), %s.contentWindow.location = %[1]q, '')", address, frame))
		b.until("all === 3000")
		if now := b.eval(frame + ".style.height"); now != before {
			t.Errorf("the element is %s high, was %s", now, before)
		}
		hostile := &within{tab: b, part: address}
		hostile.until("JSON.stringify(window.heard)", "[]")
	}
}

// TestMalformedMessages sends an embed, from the page that may, what is no program, too
// much, and too often. It says what is wrong and goes on.
func TestMalformedMessages(t *testing.T) {
	server := host(t, "")
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.eval(fmt.Sprintf(`new Promise((done) => {
		addEventListener('message', (e) => e.data.type === 'wasmformer:ready' && done(''));
		const frame = document.createElement('iframe');
		frame.style.cssText = 'width: 100%%; height: 400px';
		frame.src = %q + self.origin;
		document.body.append(frame) })`, site.URL+"/embed.html?example=gcd&parent="))
	const mark = "location.search.includes('gcd')"
	embed := b.within("example=gcd", "ready")
	// None of these is a message of the page.
	b.eval(`(() => { const deep = []; let at = deep; for (let i = 0; i < 500; i++) at.push(at = []);
		for (const m of [null, undefined, 0, 'wasmformer:load', [], deep, new Map([['type', 'wasmformer:load']]), new ArrayBuffer(1 << 26),
			{type: {}}, {type: 'wasmformer:loads', source: 'x'.repeat(1 << 24)}]) frames[0].postMessage(m, '*'); return '' })()`)
	embed.unmoved()
	const notice = "document.getElementById('notice').hidden ? '' : document.getElementById('notice-text').textContent"
	for _, m := range []struct{ message, want string }{
		{"{source: 5, language: 'wat'}", "source is of type number, want text"},
		{"{source: ['(module)'], language: 'wat'}", "source is of type object, want text"},
		{"{source: '(module)', language: 'wat', input: new Map()}", "input is of type object, want text"},
		{"{source: '(module)', language: 'x\\u202e' + 'y'.repeat(1e6)}", "its language is “x\\u{202e}yyyyyyyyyyyyyyyyyy”, want c or wat"},
		{"{language: 'wat'}", "it has no source"},
		{"{source: 'x'.repeat(5e6), language: 'wat'}", "it has 5000003 characters, at most 4194304 are read"},
	} {
		b.eval(fmt.Sprintf("(frames[0].postMessage(Object.assign(%s, {type: 'wasmformer:load'}), '*'), '')", m.message))
		b.frameUntil(mark, notice, "The page around has sent a program that can't be shown: "+m.want+".")
	}
	if _, found := b.inFrame(byText("gcd"), "1"); !found {
		t.Error("what is no program took the place of the program")
	}
	// A flood: the last one is shown, and few of the others.
	b.inFrame(mark, `(() => { const bar = document.querySelector('#source'); window.shown = 0; new MutationObserver(() => window.shown++).observe(bar, {childList: true}); return '' })()`)
	b.eval(fmt.Sprintf(`(() => { for (let i = 0; i < 20000; i++) frames[0].postMessage({type: 'wasmformer:load', language: 'wat', source: %q + ';; ' + i, args: '20 22'}, '*'); return '' })()`, addition))
	b.frameUntil(byText(";; 19999"), "1", "1")
	b.frameRun(byText(";; 19999"), "42")
}

// TestOpaqueAround shows a program in a page whose origin has no name: a file, and a frame
// with a data: address.
func TestOpaqueAround(t *testing.T) {
	body := fmt.Sprintf(`<!doctype html><title>Opaque</title><script>heard = []; addEventListener('message', (e) => heard.push(e.data.type))</script>
<script src="%s/wasm-former.js"></script><wasm-former language="wat" args="20 22" autorun><pre>%s</pre></wasm-former>`, site.URL, addition)
	t.Run("data", func(t *testing.T) {
		server := host(t, "")
		b := newTab(t)
		b.run(chromedp.Navigate(server.URL))
		b.eval(fmt.Sprintf("(() => { const f = document.createElement('iframe'); f.style.cssText = 'width:100%%;height:900px'; f.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(%q); document.body.append(f); return '' })()", body))
		b.frameState(byText("\"add\""), "done")
		if got, _ := b.inFrame(byText("\"add\""), results); got != "42" {
			t.Errorf("the results are %q, want 42", got)
		}
	})
	t.Run("file", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "page.html")
		if err := os.WriteFile(file, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
		b := newTab(t)
		b.run(chromedp.Navigate("file://" + file))
		embed := b.within("embed.html", "done")
		if got := embed.ask(results); got != "42" {
			t.Errorf("the results are %q, want 42", got)
		}
		b.until("heard.includes('wasmformer:height') && document.querySelector('wasm-former').shadowRoot.querySelector('iframe').style.height !== '360px'")
	})
}
