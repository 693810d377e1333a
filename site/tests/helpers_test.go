package tests

import (
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
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

// TestTypes checks the TypeScript, which esbuild only strips of its types.
func TestTypes(t *testing.T) {
	tsc := exec.Command("node", filepath.Join("..", "node_modules", "typescript", "bin", "tsc"), "-p", "..")
	if out, err := tsc.CombinedOutput(); err != nil {
		t.Errorf("tsc: %v\n%s", err, out)
	}
}
