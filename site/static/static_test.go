package static

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/andybalholm/brotli"
)

func packed(with func(io.Writer) io.WriteCloser, text string) *fstest.MapFile {
	var out strings.Builder
	w := with(&out)
	io.WriteString(w, text)
	w.Close()
	return &fstest.MapFile{Data: []byte(out.String())}
}

// TestHandler sends files packed to whoever takes them so, with their own type, and nothing else.
func TestHandler(t *testing.T) {
	text := strings.Repeat("let x;\n", 100)
	gz := packed(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }, text)
	br := packed(func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) }, text)
	plain := &fstest.MapFile{Data: []byte(text)}
	h := Handler(fstest.MapFS{
		"index.html": plain, "index.html.gz": gz, "index.html.br": br, "docs/index.html": plain,
		"assets/a-1.js": plain, "assets/a-1.js.gz": gz, "assets/m-1.wasm": plain, "assets/m-1.wasm.br": br,
		"assets/llvm-1.wasm.gz": gz, "_headers": plain, ".assetsignore": plain,
	})
	ask := func(method, path, accepts string, header ...string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, "/", nil)
		r.URL.Path = path
		r.Header.Set("Accept-Encoding", accepts)
		for i := 0; i < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Header().Get("X-Content-Type-Options") != "nosniff" || w.Header().Get("Content-Security-Policy") == "" {
			t.Errorf("%s: headers %v", path, w.Header())
		}
		return w
	}
	tags := map[string]bool{}
	for _, c := range []struct{ path, accepts, kind, encoding, cache string }{
		{"/", "gzip, br", "text/html; charset=utf-8", "br", "no-cache"},
		{"/", "gzip", "text/html; charset=utf-8", "gzip", "no-cache"},
		{"/index.html", "identity", "text/html; charset=utf-8", "", "no-cache"},
		{"/docs/", "gzip, br", "text/html; charset=utf-8", "", "no-cache"},
		{"/assets/a-1.js", "br;q=1.0, gzip;q=0.8", "text/javascript; charset=utf-8", "gzip", "public, max-age=31536000, immutable"},
		{"/assets/a-1.js", "gzip;q=0", "text/javascript; charset=utf-8", "", "public, max-age=31536000, immutable"},
		{"/assets/m-1.wasm", "gzip, br", "application/wasm", "br", "public, max-age=31536000, immutable"},
		{"/assets/llvm-1.wasm.gz", "gzip, br", "application/octet-stream", "", "public, max-age=31536000, immutable"},
	} {
		w := ask("GET", c.path, c.accepts)
		if w.Code != 200 || w.Header().Get("Content-Type") != c.kind || w.Header().Get("Content-Encoding") != c.encoding || w.Header().Get("Cache-Control") != c.cache {
			t.Errorf("%s, %q: %d %v", c.path, c.accepts, w.Code, w.Header())
			continue
		}
		tag := w.Header().Get("ETag")
		if c.path == "/" && (tag == "" || tags[tag]) {
			t.Errorf("%s, %q: ETag %q is of another form", c.path, c.accepts, tag)
		}
		tags[tag] = true
		var body io.Reader = w.Body
		if c.encoding == "gzip" {
			body, _ = gzip.NewReader(w.Body)
		} else if c.encoding == "br" {
			body = brotli.NewReader(w.Body)
		}
		if got, err := io.ReadAll(body); err != nil || string(got) != text && c.kind != "application/octet-stream" {
			t.Errorf("%s, %q: %.40q, %v", c.path, c.accepts, got, err)
		}
		if again := ask("GET", c.path, c.accepts, "If-None-Match", tag); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s asked again: %d, %d bytes", c.path, again.Code, again.Body.Len())
		}
	}
	for _, path := range []string{"/_headers", "/.assetsignore", "/none", "/index.html/", "/../static.go", "/docs/..%2f", "/docs/../../x", "/assets/"} {
		if w := ask("GET", path, ""); w.Code != 404 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	if w := ask("GET", "/docs/.", ""); w.Code != 404 {
		t.Errorf("/docs/.: %d to %q", w.Code, w.Header().Get("Location"))
	}
	if w := ask("GET", "/docs", ""); w.Code != 301 || w.Header().Get("Location") != "/docs/" {
		t.Errorf("/docs: %d to %q", w.Code, w.Header().Get("Location"))
	}
	if w := ask("POST", "/", ""); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d %v", w.Code, w.Header())
	}
	if w := ask("GET", "/assets/a-1.js", "", "Range", "bytes=0-3"); w.Code != 206 || w.Body.String() != "let " {
		t.Errorf("a part: %d %q", w.Code, w.Body)
	}
}
