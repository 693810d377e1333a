package build

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestHandler sends files with gzip to whoever takes it, with their own type, and
// nothing from outside of the folder.
func TestHandler(t *testing.T) {
	dir := t.TempDir()
	b := &builder{Options: Options{Out: filepath.Join(dir, "dist"), Log: io.Discard}}
	if err := b.clean(); err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat("let x;\n", 100)
	for name, data := range map[string]string{"dist/index.html": "<p>" + text, "dist/assets/a-1.js": text, "dist/assets/m-1.wasm": text, "secret.js.gz": "secret"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.compress(); err != nil {
		t.Fatal(err)
	}
	handler := Handler(b.Out)
	for _, c := range []struct{ path, accepts, kind, encoding string }{
		{"/", "gzip, br", "text/html; charset=utf-8", "gzip"},
		{"/assets/a-1.js", "br;q=1.0, gzip;q=0.8", "text/javascript; charset=utf-8", "gzip"},
		{"/assets/m-1.wasm", "gzip", "application/wasm", "gzip"},
		{"/assets/m-1.wasm", "", "application/wasm", ""},
		{"/assets/a-1.js", "gzip;q=0", "text/javascript; charset=utf-8", ""},
	} {
		r := httptest.NewRequest("GET", c.path, nil)
		r.Header.Set("Accept-Encoding", c.accepts)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != c.kind || w.Header().Get("Content-Encoding") != c.encoding || w.Header().Get("Vary") == "" {
			t.Errorf("%s, %q: %d %v", c.path, c.accepts, w.Code, w.Header())
			continue
		}
		var body io.Reader = w.Body
		if c.encoding == "gzip" {
			packed, err := gzip.NewReader(w.Body)
			if err != nil {
				t.Fatal(err)
			}
			body = packed
		}
		if got, err := io.ReadAll(body); err != nil || !strings.HasSuffix(string(got), text) {
			t.Errorf("%s, %q: %.40q, %v", c.path, c.accepts, got, err)
		}
	}
	r := httptest.NewRequest("GET", "/x", nil)
	r.URL.Path = "/../secret.js"
	r.Header.Set("Accept-Encoding", "gzip")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	if w.Code == http.StatusOK {
		t.Errorf("a file outside of the folder was sent: %q", w.Body)
	}
}
