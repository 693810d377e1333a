package tests

import (
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/site/build"
)

func handler() http.Handler { return build.Handler(dist) }

// eval returns an expression's text.
func (b *tab) eval(expression string) string {
	b.Helper()
	return eval[string](b, expression)
}

// withWAT opens the page in a fresh tab with a WAT text in the editor.
func withWAT(t *testing.T, source string) *tab {
	t.Helper()
	b := newTab(t)
	b.open("/")
	b.choose("language", "wat")
	b.write(source)
	return b
}

// follow makes the page go to a fragment, as a link to it does.
func (b *tab) follow(fragment string) {
	b.Helper()
	b.eval(fmt.Sprintf("(location.hash = %q, '')", fragment))
}

// goOn opens a link to a step in the page as it stands, and runs its program.
func (b *tab) goOn(fragment string) {
	b.Helper()
	b.follow(fragment)
	b.until("!document.getElementById('notice').hidden && document.getElementById('notice').textContent.includes('This link shows step')")
	b.runTo("done")
}

// clickID clicks on an element without looking where it is.
func (b *tab) clickID(id string) {
	b.Helper()
	b.eval(fmt.Sprintf("(document.getElementById(%q).click(), '')", id))
}

// printed compares the output.
func (b *tab) printed(want string) {
	b.Helper()
	if got := b.text("output"); got != want {
		b.Errorf("output %q, want %q", got, want)
	}
}

// silent fails the test if the console has said something.
func (b *tab) silent() {
	b.Helper()
	if said := b.errors(); len(said) > 0 {
		b.Errorf("the console said %q", said)
	}
}

// without serves the site but for files whose paths have a part, until they are given
// back.
func without(t *testing.T, part string, status int) (server *httptest.Server, giveBack func()) {
	t.Helper()
	var missing atomic.Bool
	missing.Store(true)
	files := handler()
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if missing.Load() && strings.Contains(r.URL.Path, part) {
			http.Error(w, "gone", status)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server, func() { missing.Store(false) }
}

// underPath serves the site from /some/where/.
func underPath() *httptest.Server {
	mux := http.NewServeMux()
	mux.Handle("/some/where/", http.StripPrefix("/some/where", handler()))
	return httptest.NewServer(mux)
}

// press sends keys to an element that gets the focus first.
func (b *tab) press(selector chromedp.CSS, keys ...string) {
	b.Helper()
	names := map[string]string{"ArrowDown": kb.ArrowDown, "ArrowUp": kb.ArrowUp, "End": kb.End, "Home": kb.Home,
		"Enter": kb.Enter, "Escape": kb.Escape, "Tab": kb.Tab}
	b.run(chromedp.Focus(selector))
	for _, k := range keys {
		b.run(chromedp.KeyEvent(names[k]))
	}
}

// bomb is 64 MB of zeros, packed, in base64url.
func bomb() string {
	var buf bytes.Buffer
	w, _ := zlib.NewWriterLevel(&buf, 9)
	zeros := make([]byte, 1<<20)
	for range 64 {
		w.Write(zeros)
	}
	w.Close()
	return base64.RawURLEncoding.EncodeToString(buf.Bytes())
}

// axe is the source of axe-core, from the pinned package.
func axe(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatalf("%v; run 'make deps' first", err)
	}
	return string(data)
}

// TestWaitOverDocuments waits while one document replaces the other.
func TestWaitOverDocuments(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, `<!doctype html><script>
			const load = () => { sessionStorage.left--; location.reload() };
			if (sessionStorage.left > 0) setTimeout(load, 5)</script>`)
	}))
	t.Cleanup(server.Close)
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.eval("(sessionStorage.left = 200, setTimeout(load), '')")
	b.eventually("new Promise((done) => setTimeout(() => done(sessionStorage.left === '0'), 4))")
}
