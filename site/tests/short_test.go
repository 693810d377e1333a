package tests

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"image/png"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"wasmformer/site/service"
	"wasmformer/site/service/store"
	"wasmformer/wasmjs/link"
)

// served is the site on one mux with something that answers for short links.
type served struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string // of that, as "GET /api/health"
}

func serve(t *testing.T, api http.Handler) *served {
	t.Helper()
	s := new(served)
	mux := http.NewServeMux()
	mux.Handle("/", handler())
	for _, path := range []string{"/api/", "/p/"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			s.mu.Lock()
			s.asked = append(s.asked, r.Method+" "+r.URL.Path)
			s.mu.Unlock()
			api.ServeHTTP(w, r)
		})
	}
	s.Server = httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func withService(t *testing.T, programs store.Store) *served {
	return serve(t, service.New(service.Options{Store: programs}))
}

// requests are those that begin so.
func (s *served) requests(prefix string) (list []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range s.asked {
		if strings.HasPrefix(r, prefix) {
			list = append(list, r)
		}
	}
	return list
}

// visit opens a page of a site with a service.
func (b *tab) visit(s *served, path string) {
	b.Helper()
	b.run(chromedp.Navigate(s.URL + path))
	b.state("ready")
}

const (
	shortPart = "document.querySelector('[data-testid=short]')"
	shortMake = "document.querySelector('[data-testid=short-make]')"
	shortLink = "document.querySelector('[data-testid=short-link]')"
	notice    = "document.getElementById('notice').textContent"
)

// makeShort makes a short link and returns its program's name.
func (b *tab) makeShort(s *served) string {
	b.Helper()
	b.click("share")
	b.until(shortMake)
	b.click("short-make")
	b.until(shortLink)
	id, ok := strings.CutPrefix(b.value("short-link"), s.URL+"/p/")
	if !ok {
		b.giveUp("the short link is %q, want one of %s/p/", b.value("short-link"), s.URL)
	}
	return id
}

// TestShortLink makes a short link of a program that has run, and opens it by its page,
// in the playground and as an embed, each in a fresh profile.
func TestShortLink(t *testing.T) {
	programs := new(store.Memory)
	s := withService(t, programs)
	b := newTab(t)
	b.visit(s, "/#example=gcd")
	b.runFor("12")
	b.untilRead()
	b.click("share")
	b.until(shortMake)
	said := b.eval(shortPart + ".innerText")
	for _, want := range []string{"gcd, WAT, ", "Input\nno", "yes: 48 36", "Step\nno", "Result\n12\n", "i32.rem_u            0c.final", "can’t be changed or deleted", "Anybody with the link can read"} {
		if !strings.Contains(said, want) {
			t.Errorf("before it is made, the panel says %q, want it to say %q", said, want)
		}
	}
	if got := s.requests(""); !slices.Equal(got, []string{"GET /api/health"}) {
		t.Errorf("before the click the service was asked %q, want its health once", got)
	}
	b.click("short-make")
	b.until(shortLink)
	id := strings.TrimPrefix(b.value("short-link"), s.URL+"/p/")
	if focused := b.eval("document.activeElement.dataset.testid ?? ''"); focused != "short-copy" {
		t.Errorf("then %q has the focus, want short-copy", focused)
	}
	if got := s.requests("POST"); len(got) != 1 {
		t.Errorf("one click sent %q", got)
	}

	text, err := programs.Get(t.Context(), id)
	if err != nil {
		t.Fatalf("the store has no program %q: %v", id, err)
	}
	kept, err := service.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	if kept.Source != example(t, "gcd").Source || kept.Args != "48 36" || kept.Step != 0 || kept.Result != "12" {
		t.Errorf("kept is %+v", kept)
	}
	trace := strings.Split(kept.Trace, "\n")
	if len(trace) != 8 || !strings.HasPrefix(trace[1], "local.get") {
		t.Errorf("the trace of the preview is %q, want 8 steps from the first on", trace)
	}
	for _, line := range trace {
		if n := len([]rune(line)); n > 41 {
			t.Errorf("%q has %d characters, the picture has room for 41", line, n)
		}
	}
	if !strings.Contains(said, kept.Trace) {
		t.Errorf("kept is the trace %q, the panel has shown %q", kept.Trace, said)
	}
	checkUnfurled(t, s.URL, id)

	// Opened again, the panel has the link; it is not sent again.
	b.run(chromedp.KeyEvent("\x1b"))
	b.click("share")
	b.until(shortLink)
	if got := s.requests("POST"); len(got) != 1 {
		t.Errorf("opening the panel again has sent %q", got)
	}

	reader := newTab(t)
	reader.run(chromedp.Navigate(s.URL + "/p/" + id))
	reader.until("location.hash === '#p=" + id + "' && " + status + "?.dataset.state === 'ready' && document.querySelector('.cm-content')?.textContent.includes('gcd')")
	if got := reader.value("args"); got != "48 36" {
		t.Errorf("the arguments are %q", got)
	}
	reader.runFor("12")
	if got := reader.eval("location.hash"); got != "#p="+id {
		t.Errorf("the fragment became %q", got)
	}
	// What was for the preview is dropped.
	reader.click("share")
	reader.until("document.querySelector('[data-testid=share-link]').value.includes('#1')")
	_, long, _ := strings.Cut(reader.value("share-link"), "#")
	if again, err := service.Decode(long); err != nil || again.Result != "" || again.Trace != "" || again.Source != kept.Source {
		t.Errorf("the long link of what was opened has the result %q and the trace %q, %v", again.Result, again.Trace, err)
	}

	frame := newTab(t)
	frame.run(chromedp.Navigate(s.URL + "/embed.html?autorun=1&view=trace#p=" + id))
	frame.state("done")
	if got := frame.results(); got != "12" {
		t.Errorf("the embed's result is %q", got)
	}
}

// checkUnfurled looks at a program's page as programs do that unfurl links.
func checkUnfurled(t *testing.T, site, id string) {
	t.Helper()
	get := func(path, kind string) []byte {
		t.Helper()
		response, err := http.Get(site + path)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		data, err := io.ReadAll(response.Body)
		if err != nil || response.StatusCode != http.StatusOK || !strings.HasPrefix(response.Header.Get("Content-Type"), kind) {
			t.Fatalf("%s: %v, %s of type %q, want one of %s", path, err, response.Status, response.Header.Get("Content-Type"), kind)
		}
		return data
	}
	page := string(get("/p/"+id, "text/html"))
	for _, want := range []string{`<meta property="og:title" content="gcd · Wasmformer">`, "Result: 12.", `content="` + site + "/p/" + id + `.png"`, `name="twitter:card"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the program's page lacks %s: %s", want, page)
		}
	}
	data := get("/p/"+id+".png", "image/png")
	keepScreenshot(t, "short-preview", data)
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil || picture.Bounds().Dx() != 1200 || picture.Bounds().Dy() != 630 {
		t.Errorf("the picture: %v", err)
	}
}

// TestShortLinkStep keeps a step, as the long link does, and a reader's draft.
func TestShortLinkStep(t *testing.T) {
	programs := new(store.Memory)
	s := withService(t, programs)
	b := newTab(t)
	b.visit(s, "/#example=gcd")
	b.runFor("12")
	b.untilRead()
	b.fill("step", "6")
	b.until("document.querySelector('[data-testid=state]').textContent.includes('Step 6')")
	b.eval("(document.getElementById('share-step').checked = true, '')")
	id := b.makeShort(s)
	text, _ := programs.Get(t.Context(), id)
	if kept, err := service.Decode(text); err != nil || kept.Step != 7 || !strings.HasPrefix(kept.Trace, "i32.rem_u") {
		t.Errorf("kept is %+v, %v, want step 6 and the trace from there", kept, err)
	}

	reader := newTab(t)
	reader.visit(s, "/")
	reader.choose("language", "wat")
	reader.write("(module) ;; mine\n")
	reader.until("atob(localStorage.getItem('wasmformer.draft.1') ?? '').includes(';; mine')")
	reader.follow("p=" + id)
	reader.until(notice + ".includes('This link shows step 6')")
	reader.runTo("done")
	reader.until("document.querySelector('[data-testid=step]').value === '6'")
	if got := reader.eval("atob(localStorage.getItem('wasmformer.draft.1'))"); !strings.Contains(got, ";; mine") {
		t.Errorf("the draft became %q", got)
	}
}

// TestShortLinkEdited has no result of a program that was edited since it ran.
func TestShortLinkEdited(t *testing.T) {
	s := withService(t, new(store.Memory))
	b := newTab(t)
	b.visit(s, "/#example=gcd")
	b.runFor("12")
	b.fill("args", "48 35")
	b.click("share")
	b.until(shortMake)
	if said := b.eval(shortPart + ".innerText"); !strings.Contains(said, "has not run to its end here") || !strings.Contains(said, "has not run here") {
		t.Errorf("of the run before an edit the panel would keep %q", said)
	}
}

// TestShortLinkOwn has the result of an example that was edited before it ran, and has lost
// its name since.
func TestShortLinkOwn(t *testing.T) {
	s := withService(t, new(store.Memory))
	b := newTab(t)
	b.visit(s, "/#example=gcd")
	b.fill("args", "48 35")
	b.runFor("1")
	b.until("document.querySelector('[data-testid=example]').value === ''")
	b.click("share")
	b.until(shortMake)
	if said := b.eval(shortPart + ".innerText"); !strings.Contains(said, "Program\nWAT, ") || !strings.Contains(said, "Result\n1\n") {
		t.Errorf("the panel would keep %q, want a program without a name and its result, 1", said)
	}
}

// failing answers for its health, but keeps nothing and has nothing.
type failing struct{ store.Memory }

func (*failing) Put(context.Context, string, string) (bool, error) {
	return false, errors.New("no space left")
}
func (*failing) Get(context.Context, string) (string, error) { return "", errors.New("no disk") }

// TestShortLinkRefused makes links that the service does not take. The long link stays.
func TestShortLinkRefused(t *testing.T) {
	b := newTab(t)
	refused := func(s *served, want string) {
		t.Helper()
		b.until(shortMake)
		b.click("short-make")
		b.until("document.querySelector('[data-testid=short-said]').textContent.includes('No short link was made')")
		said := b.text("short-said")
		if !strings.Contains(said, want) || !strings.Contains(said, "The link above is the long one") {
			t.Errorf("the panel says %q, want %q and that the long link is used", said, want)
		}
		if got := b.value("share-link"); !strings.HasPrefix(got, s.URL+"/#1") {
			t.Errorf("the link above is %.80q", got)
		}
		if got := b.eval("String(getSelection()) || document.activeElement.id"); !strings.Contains(got, "#1") && got != "share-link" {
			t.Errorf("%.80q is selected, want the long link", got)
		}
	}

	s := withService(t, new(failing))
	b.visit(s, "/#example=gcd")
	b.click("share")
	refused(s, "the service can’t reach its store at the moment")
	b.screenshot("short-refused")

	s = serve(t, service.New(service.Options{Store: new(store.Memory), Limits: service.NewBuckets(service.Rates{service.Write: 1})}))
	b.visit(s, "/#example=gcd")
	b.makeShort(s)
	b.run(chromedp.KeyEvent("\x1b"))
	b.fill("args", "1 2")
	b.click("share")
	refused(s, "too many requests; try again in ")
	if said := b.text("short-said"); !strings.Contains(said, " seconds") {
		t.Errorf("the panel says %q, want the time to wait", said)
	}

	s = withService(t, new(store.Memory))
	b.visit(s, "/#example=gcd")
	b.click("share")
	b.until(shortMake)
	s.CloseClientConnections()
	s.Close()
	refused(s, "the service could not be reached")
}

// TestShortLinkUnknown opens what is no short link. Each leaves a page that says why,
// with the program that it had.
func TestShortLinkUnknown(t *testing.T) {
	long(t)
	const damaged, newer, script, large, none = "damagedaaaaaaaaaaaaa", "neweraaaaaaaaaaaaaaa", "scriptaaaaaaaaaaaaaa", "largeaaaaaaaaaaaaaaa", "noneaaaaaaaaaaaaaaaa"
	programs := new(store.Memory)
	for id, text := range map[string]string{damaged: "1AAAAAAAAz", newer: "2AAAAz", script: "<script>alert(1)</script>", large: strings.Repeat("A", link.MaxText+1)} {
		if _, err := programs.Put(t.Context(), id, text); err != nil {
			t.Fatal(err)
		}
	}
	html := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, "<!doctype html><title>Everything is this page</title>")
	})
	good, static := withService(t, programs), serve(t, handler())
	b := newTab(t)
	for _, c := range []struct {
		s        *served
		id, want string
	}{
		{good, none, "there is no program " + none},
		{good, damaged, "damaged"},
		{good, newer, "newer version"},
		{good, script, "format number"},
		{good, large, "more than 2,097,152 characters"},
		{good, "../../index.html", "is no name of a program"},
		{good, "", "is no name of a program"},
		{static, none, "no service for short links"},
		{serve(t, html), none, "no service for short links"},
		{withService(t, new(failing)), none, "can’t reach its store"},
	} {
		b.visit(c.s, "/#example=gcd")
		before := b.source()
		b.follow("p=" + c.id)
		b.until(fmt.Sprintf("%s.includes(%q) && %s.includes('Nothing was changed')", notice, c.want, notice))
		if got := b.source(); got != before {
			t.Errorf("#p=%s: the source became %q", c.id, got)
		}
		b.runFor("12")
	}
	b.screenshot("short-unknown")

	// Opened with it, also as an embed, which has no other program then.
	b.run(chromedp.Navigate("about:blank"))
	b.visit(static, "/#p="+none)
	b.until(notice + ".includes('no service for short links')")
	b.run(chromedp.Navigate("about:blank"))
	b.visit(static, "/embed.html?autorun=1#p="+none)
	b.until(notice + ".includes('no service for short links')")
	if got := strings.TrimSpace(b.source()); got != "" {
		t.Errorf("an embed without its program shows %q", got)
	}

	b.visit(good, "/#example=gcd")
	good.CloseClientConnections()
	good.Close()
	b.follow("p=" + none)
	b.until(notice + ".includes('could not be reached')")
}

// TestNoService offers no short link where nobody answers for them, and asks once.
func TestNoService(t *testing.T) {
	html := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, "<!doctype html><title>Everything is this page</title>")
	})
	b := newTab(t)
	for _, s := range []*served{serve(t, handler()), serve(t, html)} {
		b.visit(s, "/#example=gcd")
		if got := s.requests(""); len(got) > 0 {
			t.Errorf("before Share is opened the page asked %q", got)
		}
		for range 2 {
			b.link()
			// By then the page has its answer, too, and has had time to act on it.
			b.eval("fetch('api/health').then(() => new Promise((done) => setTimeout(done, 300))).then(() => '')")
			if got := b.eval(shortPart + "?.innerText ?? ''"); got != "" {
				t.Errorf("without a service the panel offers %q", got)
			}
			b.run(chromedp.KeyEvent("\x1b"))
		}
		if got := s.requests(""); len(got) != 3 { // two are this test's
			t.Errorf("in two openings of the panel the page asked %q, want once", got)
		}
	}
}

// TestShortLinkTooLarge offers the file for what the service does not keep.
func TestShortLinkTooLarge(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	noise := make([]byte, 300_000)
	for i := range noise {
		noise[i] = byte(rng.Uint32())
	}
	s := withService(t, new(store.Memory))
	b := newTab(t)
	b.visit(s, "/#example=gcd")
	b.write(";; " + base64.StdEncoding.EncodeToString(noise))
	b.click("share")
	b.until(shortPart + "?.querySelector('[data-testid=short-file]')")
	if said := b.eval(shortPart + ".innerText"); !strings.Contains(said, "at most 262,144 are kept") {
		t.Errorf("the panel says %q", said)
	}
	if eval[bool](b, "!!"+shortMake) {
		t.Error("a short link is offered")
	}
}

// TestShortLinkComing holds the service's answer back: nothing moves, and Run waits.
func TestShortLinkComing(t *testing.T) {
	programs := new(store.Memory)
	answers := service.New(service.Options{Store: programs})
	release := make(chan struct{})
	var once sync.Once
	free := func() { once.Do(func() { close(release) }) }
	s := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/api/programs/") {
			<-release
		}
		answers.ServeHTTP(w, r)
	}))
	t.Cleanup(free) // before the server closes
	maker := newTab(t)
	maker.visit(s, "/#example=factorial")
	id := maker.makeShort(s)

	const places = `JSON.stringify(['.bar', '#code', '#result', '#trace-pane', '.status-bar'].map((name) => { const box = document.querySelector(name).getBoundingClientRect(); return [name, box.top, box.left, box.width, box.height] }))`
	b := newTab(t)
	b.run(chromedp.Navigate(s.URL + "/#p=" + id))
	b.until("document.querySelector('.cm-content')")
	for begin := time.Now(); len(s.requests("GET /api/programs/")) == 0; time.Sleep(pollEvery) {
		if time.Since(begin) > patience {
			b.giveUp("the page does not ask for its program")
		}
	}
	b.state("ready")
	if got := b.eval("document.getElementById('code').ariaBusy"); got != "true" {
		t.Errorf("while the program is fetched its part is not busy but %q", got)
	}
	before := b.eval(places)
	b.click("run")
	time.Sleep(200 * time.Millisecond)
	if got := b.now(); got != "ready" {
		t.Errorf("Run has not waited for the program: the state is %q", got)
	}
	free()
	b.state("done")
	b.until("document.querySelector('.cm-content').textContent.includes('factorial')")
	if got := b.results(); got != "120" {
		t.Errorf("the result is %q, want that of the link's program", got)
	}
	if after := b.eval(places); after != before {
		t.Errorf("the parts were at %s, and are at %s with the program", before, after)
	}
}

// TestShortLinkKept has the service worker answer for files, and leave what the service says
// to it.
func TestShortLinkKept(t *testing.T) {
	s := withService(t, new(store.Memory))
	b := newTab(t)
	b.visit(s, "/#example=gcd")
	id := b.makeShort(s)
	b.until("navigator.serviceWorker.controller")
	b.run(chromedp.Navigate("about:blank"))
	b.run(chromedp.Navigate(s.URL + "/p/" + id)) // by the worker, if it would
	b.until("location.hash === '#p=" + id + "' && " + status + "?.dataset.state === 'ready'")
	if eval[bool](b, "!navigator.serviceWorker.controller") {
		t.Error("no worker stands before the page")
	}
	asked := len(s.requests("GET /api/health"))
	b.eval("fetch('api/health').then(() => fetch('api/health')).then(() => '')")
	if got := len(s.requests("GET /api/health")) - asked; got != 2 {
		t.Errorf("of two questions %d came to the service", got)
	}
	if got := s.requests("GET /p/"); len(got) != 1 {
		t.Errorf("the program's page was asked for by %q", got)
	}
	kept := b.eval(`caches.keys().then((names) => Promise.all(names.map((n) => caches.open(n).then((c) => c.keys())))).then((all) =>
		all.flat().map((r) => new URL(r.url).pathname).filter((p) => /^\/(api|p)\//.test(p)).join(' '))`)
	if kept != "" {
		t.Errorf("kept for offline are %s", kept)
	}
}

// TestShortSnippet embeds a program by the short link that was made of it.
func TestShortSnippet(t *testing.T) {
	s := withService(t, new(store.Memory))
	b := newTab(t)
	b.visit(s, "/#example=factorial")
	id := b.makeShort(s)
	b.run(chromedp.KeyEvent("\x1b"))
	b.click("embed")
	for kind, want := range map[string]string{"element": `src="#p=` + id + `"`, "iframe": "#p=" + id + `"`} {
		b.until("document.querySelector('[data-testid=embed-snippet]').value !== ''")
		b.eval(fmt.Sprintf(`(() => { const k = document.getElementById('embed-kind'); k.value = %q; k.dispatchEvent(new Event('change', {bubbles: true})); return '' })()`, kind))
		snippet := b.value("embed-snippet")
		if !strings.Contains(snippet, want) {
			t.Errorf("the snippet is %q, want it to hold %s", snippet, want)
		}
		other := b.another()
		other.run(chromedp.Navigate(host(t, snippet).URL))
		got := ""
		for begin := time.Now(); time.Since(begin) < patience && got != "ready"; time.Sleep(pollEvery) {
			got, _ = other.inFrameOf(s.URL, byText("factorial"), state)
		}
		if got != "ready" {
			other.giveUp("the %s shows no program", kind)
		}
	}
	b.screenshot("short-snippet")
}

// TestShortLook keeps pictures of the panel, wide and narrow, light and dark.
func TestShortLook(t *testing.T) {
	long(t)
	s := withService(t, new(store.Memory))
	b := newTab(t)
	for _, dark := range []bool{false, true} {
		theme := map[bool]string{false: "light", true: "dark"}[dark]
		for _, width := range []int64{1280, 390} {
			b.size(width, 844)
			b.dark(dark)
			b.run(chromedp.Navigate("about:blank"))
			b.visit(s, "/#example=hello")
			b.fill("input", theme+fmt.Sprint(width)) // not made before
			b.runTo("done")
			b.untilRead()
			b.clickID("share")
			b.until(shortMake)
			look := func(what string) {
				t.Helper()
				name := fmt.Sprintf("%s-%s-%d", what, theme, width)
				b.eval(shortPart + ".scrollIntoView({block: 'end'}), ''")
				for _, v := range b.violations() {
					t.Errorf("%s: %s", name, v)
				}
				if over := eval[float64](b, "(() => { const p = document.getElementById('share-panel'); return Math.max(p.scrollWidth - p.clientWidth, document.documentElement.scrollWidth - innerWidth) })()"); over > 0 {
					t.Errorf("%s: it is %v px too wide", name, over)
				}
				b.screenshot(name)
			}
			look("short-offer")
			b.click("short-make")
			b.until(shortLink)
			look("short-link")
		}
	}
}
