package tests

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// controlled opens a site and waits until its service worker answers for it.
func controlled(t *testing.T, address string) *tab {
	t.Helper()
	b := newTab(t)
	b.run(chromedp.Navigate(address))
	b.state("ready")
	b.until("navigator.serviceWorker.controller")
	return b
}

// eventually waits until a promise gives true.
func (b *tab) eventually(promise string) {
	b.Helper()
	for begin := time.Now(); !b.sees(promise); time.Sleep(pollEvery) {
		if time.Since(begin) > patience {
			b.giveUp("after %v this still gives false: %s", patience, promise)
		}
	}
}

// damage puts something else in place of what the caches hold under names with a part.
func (b *tab) damage(part, how string) {
	b.Helper()
	n := eval[int](b, fmt.Sprintf(`(async () => { let n = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (!request.url.includes(%q)) continue;
				const kept = await cache.match(request), bytes = new Uint8Array(await kept.arrayBuffer()), headers = kept.headers;
				await cache.put(request, %s);
				n++;
			}
		}
		return n })()`, part, how))
	if n == 0 {
		b.giveUp("no cache holds a file %s", part)
	}
}

// wholeAgain says whether the caches hold under names with a part what the server gives.
func wholeAgain(part string) string {
	return fmt.Sprintf(`(async () => { let n = 0;
		for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) {
			if (!request.url.includes(%q)) continue;
			const [a, b] = await Promise.all([(await caches.open(name)).match(request), fetch(request.url, {cache: 'reload'})].map(async (r) => String(new Uint8Array(await (await r).arrayBuffer()))));
			if (a !== b) return false;
			n++;
		}
		return n > 0 })()`, part)
}

var damages = map[string]string{
	"truncated":   "new Response(bytes.slice(0, bytes.length / 2), {headers})",
	"HTML":        "new Response('<!doctype html><title>Not found</title>', {headers: {'content-type': 'text/html'}})",
	"wrong bytes": "new Response(bytes.map((x, i) => i === bytes.length >> 1 ? x ^ 1 : x), {headers})",
	"empty":       "new Response('', {headers})",
}

// TestDamagedShell has files of the first load damaged in the cache: the next visit is as
// the first, and the cache is whole again.
func TestDamagedShell(t *testing.T) {
	for how, response := range damages {
		t.Run(how, func(t *testing.T) {
			b := controlled(t, site.URL+"/#example=gcd")
			for _, part := range []string{"/wasmformer-", "/kernel-", "/page-", "/boot-", "/engine-worker-", "/example-gcd-", "/hull-"} {
				b.damage("/assets"+part, response)
			}
			b.run(chromedp.Reload())
			b.state("ready")
			b.runFor("12")
			b.clickID("view-hull")
			b.until("document.querySelector('#hull canvas, #hull svg')")
			for _, part := range []string{"/wasmformer-", "/kernel-", "/page-", "/boot-", "/hull-"} {
				b.eventually(wholeAgain("/assets" + part))
			}
		})
	}
}

// TestDamagedPage reads a page without a network whose copy is damaged.
func TestDamagedPage(t *testing.T) {
	var gone atomic.Bool
	files := handler()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if gone.Load() {
			panic(http.ErrAbortHandler)
		}
		files.ServeHTTP(w, r)
	}))
	defer server.Close()
	b := controlled(t, server.URL+"/")
	b.damage("/docs/how.html", damages["truncated"])
	b.run(chromedp.Navigate(server.URL + "/docs/how.html"))
	b.until("document.querySelector('footer')") // from the network
	gone.Store(true)
	b.run(chromedp.Navigate(server.URL + "/docs/how.html"))
	if got := b.eval("document.body.textContent"); !strings.Contains(got, "what this browser has kept of this page is damaged or gone. Connect, and reload the page.") {
		t.Errorf("the page says %.200q", got)
	}
	b.run(chromedp.Navigate(server.URL + "/docs/instructions.html"))
	b.until("document.querySelector('footer')")
}

// TestDamagedTools has what the page keeps for itself damaged.
func TestDamagedTools(t *testing.T) {
	for how, response := range damages {
		t.Run(how, func(t *testing.T) {
			b := withWAT(t, addition)
			b.fill("args", "20 22")
			b.choose("preset", "seed")
			b.runFor("42")
			for _, part := range []string{"/assets/wabt-", "/assets/seed-kernel-", "/assets/seed-routines-"} {
				b.damage(part, response)
			}
			b.run(chromedp.Reload())
			b.state("ready")
			b.write(addition + ";; again\n")
			b.runFor("42")
			for _, part := range []string{"/assets/wabt-", "/assets/seed-kernel-"} {
				b.eventually(wholeAgain(part))
			}
		})
	}
}

// TestHTMLForTool has a host answer with a page where a file is missing. That is said and
// not kept: when the host has the file, it works.
func TestHTMLForTool(t *testing.T) {
	var missing atomic.Bool
	missing.Store(true)
	files := handler()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if missing.Load() && strings.Contains(r.URL.Path, "/seed-kernel-") {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, "<!doctype html><title>Home</title>")
			return
		}
		files.ServeHTTP(w, r)
	}))
	defer server.Close()
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/#example=gcd"))
	b.state("ready")
	b.choose("preset", "seed")
	b.until("document.getElementById('notice').textContent.includes('it is not the file of this page (34 bytes of text/html; charset=utf-8, want ')")
	missing.Store(false)
	b.choose("preset", "seed")
	b.until("document.getElementById('preset').value === 'seed' && document.getElementById('progress').hidden")
	b.runFor("12")
}

// TestFullCache gives the site no room in Cache Storage: all works, and is fetched anew.
func TestFullCache(t *testing.T) {
	server := httptest.NewServer(handler())
	defer server.Close()
	b := newTab(t)
	b.run(chromedp.Navigate("about:blank"))
	none := 2000.0
	command(b, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: server.URL, QuotaSize: &none})
	b.run(chromedp.Navigate(server.URL + "/"))
	b.state("ready")
	if got := b.eval(`(async () => { try { await (await caches.open('probe')).put('/probe', new Response('x'.repeat(10000))); return 'kept' } catch (error) { return error.name } finally { await caches.delete('probe') } })()`); got != "QuotaExceededError" {
		t.Fatalf("a file of 10,000 bytes is %s, want QuotaExceededError", got)
	}
	b.choose("language", "wat")
	b.write(addition)
	b.fill("args", "20 22")
	b.choose("preset", "seed")
	b.runFor("42")
	b.eventually("navigator.serviceWorker.getRegistration().then((r) => !r || !r.installing && !r.active)")
	if got := b.eval("caches.keys().then(async (names) => { let n = 0; for (const name of names) n += (await (await caches.open(name)).keys()).length; return String(n) })"); got != "0" {
		t.Errorf("the caches hold %s files, want none: half a site is none", got)
	}
	b.run(chromedp.Reload())
	b.state("ready")
	b.runFor("42")
}

// TestFullStorage has no room for a draft, and says so once. What an example replaces can
// still be had back.
func TestFullStorage(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.choose("language", "wat")
	b.write(addition + ";; mine\n")
	b.until("atob(localStorage.getItem('wasmformer.draft.1') ?? '').includes(';; mine')")
	b.fill("args", "20 22")
	b.eval(`(() => { for (let size = 1 << 22; size; size >>= 1) for (let n = 0; ; n++) try { localStorage.setItem('full' + size + ' ' + n, 'x'.repeat(size)) } catch { break } return '' })()`)
	b.write(addition + ";; more " + strings.Repeat("and more ", 50) + "\n")
	b.until("!document.getElementById('notice').hidden && document.getElementById('notice').textContent.includes('does not keep your draft: its storage is full or closed')")
	b.clickID("notice-close")
	b.write(addition + ";; other " + strings.Repeat("and more ", 50) + "\n")
	time.Sleep(600 * time.Millisecond) // longer than it waits before it keeps a draft
	if got := b.eval("String(document.getElementById('notice').hidden)"); got != "true" {
		t.Error("it is said again")
	}
	b.choose("example", "gcd")
	b.until(byText("gcd"))
	b.clickID("notice-act")
	b.until(byText(";; mine")) // what could be kept
}

// TestStorageDenied runs a browser that denies all storage, in which localStorage and
// caches throw: the page, and an embed of another site.
func TestStorageDenied(t *testing.T) {
	t.Parallel()
	profile := t.TempDir()
	if err := os.MkdirAll(filepath.Join(profile, "Default"), 0o755); err != nil {
		t.Fatal(err)
	}
	const preferences = `{"profile": {"default_content_setting_values": {"cookies": 2}}}`
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), []byte(preferences), 0o644); err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browser), chromedp.NoSandbox, chromedp.UserDataDir(profile), chromedp.Flag("disable-gpu", true))
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	b := openTab(t, allocator, 2*time.Minute)
	const denied = "(() => { let said = ''; try { localStorage } catch (error) { said += error.name } return said })()"
	b.open("/#example=gcd")
	if got := b.eval(denied); got != "SecurityError" {
		t.Fatalf("localStorage gives %q, want SecurityError: the browser does not deny it", got)
	}
	b.runFor("12")
	b.choose("language", "wat")
	b.write(addition)
	b.until("!document.getElementById('notice').hidden && document.getElementById('notice').textContent.includes('does not keep your draft')")
	b.fill("args", "20 22")
	b.choose("preset", "seed")
	b.runFor("42")

	server := host(t, fmt.Sprintf(`<script src="%s/wasm-former.js"></script>
<wasm-former language="wat" args="20 22" model="seed" autorun><pre>%s</pre></wasm-former>`, site.URL, addition))
	b.run(chromedp.Navigate(elsewhere(server)))
	embed := b.within("embed.html", "done")
	if got := embed.ask(denied); got != "SecurityError" {
		t.Errorf("in the embed, localStorage gives %q, want SecurityError", got)
	}
	if got := embed.ask(results); got != "42" {
		t.Errorf("in the embed, the results are %q, want 42", got)
	}
}

// TestUpdate puts another version of the site in place of the one that a tab has open. The
// tab goes on with what was kept of its own; of what was not, it says why it can't be had.
func TestUpdate(t *testing.T) {
	const changed = "/assets/(hull|inspector|example-factorial|snippet)-"
	old := regexp.MustCompile(changed)
	for _, worker := range []bool{true, false} {
		t.Run(fmt.Sprintf("worker %v", worker), func(t *testing.T) {
			var updates atomic.Int32
			files := handler()
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				switch n := updates.Load(); {
				case n > 0 && old.MatchString(r.URL.Path), !worker && r.URL.Path == "/sw.js":
					http.NotFound(w, r)
				case n > 0 && r.URL.Path == "/sw.js":
					text, err := os.ReadFile(filepath.Join(dist, "sw.js"))
					if err != nil {
						t.Error(err)
					}
					later := regexp.MustCompile(`"`+changed[1:]+`[^"]*",`).ReplaceAllString(string(text), "")
					later = regexp.MustCompile(`"version":"\w+"`).ReplaceAllString(later, fmt.Sprintf(`"version":"update%d"`, n))
					w.Header().Set("Content-Type", "text/javascript")
					fmt.Fprint(w, later)
				default:
					files.ServeHTTP(w, r)
				}
			}))
			defer server.Close()
			b := newTab(t)
			b.run(chromedp.Navigate(server.URL + "/#example=gcd"))
			b.state("ready")
			if worker {
				b.until("navigator.serviceWorker.controller")
			}
			update := func() {
				updates.Add(1)
				if !worker {
					return
				}
				b.eval("navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => '')")
				b.eventually(fmt.Sprintf("caches.keys().then((names) => names.some((name) => name.endsWith(' update%d')))", updates.Load()))
				b.eventually("navigator.serviceWorker.getRegistration().then((r) => !r.installing && !r.waiting && r.active.state === 'activated')")
				command(b, network.ClearBrowserCache, cdp.Empty{}) // else it could come from there
			}
			update()
			b.runFor("12")
			b.clickID("view-hull")
			if worker {
				b.until("document.getElementById('hull').textContent.includes('inspector') && document.getElementById('hull').textContent.includes('HTTP 404. The site may have a newer version: reload the page')")
				b.clickID("embed")
				b.until("document.querySelector('[data-testid=embed-snippet]').value !== ''")
				update()
				if got := b.eval("caches.keys().then((names) => names.filter((name) => name.includes('shell')).map((name) => name.split(' ').pop()).join())"); got != "update1,update2" {
					t.Errorf("there are the versions %s, want this one and the one before", got)
				}
			} else {
				b.until("document.getElementById('hull').textContent.includes('could not be fetched') && document.getElementById('hull').textContent.includes('The site may have a newer version: reload the page.')")
				b.clickID("embed")
				b.until("document.getElementById('embed-note').textContent.includes('The site may have a newer version: reload the page.')")
			}
			b.screenshot(fmt.Sprintf("update-%v", worker))
		})
	}
}

// TestStalePage opens a page of a version of which the host has no scripts any more.
func TestStalePage(t *testing.T) {
	server, _ := without(t, "/assets/page-", http.StatusNotFound)
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.until(status + ".textContent === 'A part of this page could not be fetched. Reload the page.'")
}
