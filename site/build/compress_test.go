package build

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// TestCompress: beside each file of a kind that packing makes smaller stand its packed forms.
func TestCompress(t *testing.T) {
	b := &builder{Options: Options{Out: filepath.Join(t.TempDir(), "dist"), Log: io.Discard, Brotli: 11}}
	if err := b.clean(); err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat("let x;\n", 100)
	files := []string{"index.html", "assets/a-1.js", "assets/m-1.wasm", "assets/d-1.json"}
	for _, name := range append(files, "assets/c-1.wasm.gz") {
		if err := os.WriteFile(filepath.Join(b.Out, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.compress(); err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		for suffix, unpack := range map[string]func([]byte) io.Reader{
			".gz": func(data []byte) io.Reader { r, _ := gzip.NewReader(bytes.NewReader(data)); return r },
			".br": func(data []byte) io.Reader { return brotli.NewReader(bytes.NewReader(data)) },
		} {
			data, err := os.ReadFile(filepath.Join(b.Out, name+suffix))
			if err != nil || len(data) >= len(text) {
				t.Fatalf("%s%s: %d bytes, %v", name, suffix, len(data), err)
			}
			if got, err := io.ReadAll(unpack(data)); err != nil || string(got) != text {
				t.Errorf("%s%s: %.40q, %v", name, suffix, got, err)
			}
		}
	}
	if got, _ := filepath.Glob(filepath.Join(b.Out, "assets", "c-1.wasm.gz.*")); len(got) > 0 {
		t.Errorf("packed twice: %q", got)
	}
}
