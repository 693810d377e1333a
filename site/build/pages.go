package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"wasmformer/site/examples"
	"wasmformer/site/headers"
)

// pages writes the files with stable names.
func (b *builder) pages() error {
	element, err := b.compile("wasm-former.ts", api.FormatIIFE)
	if err != nil {
		return err
	}
	if err := b.write("wasm-former.js", element); err != nil {
		return err
	}
	recorded, err := recordedPage()
	if err != nil {
		return err
	}
	for _, p := range []struct {
		file, source string
		data         map[string]any
	}{
		{"index.html", "page.html", map[string]any{"Embed": false, "Recorded": recorded, "Models": b.models}},
		{"embed.html", "page.html", map[string]any{"Embed": true, "Models": b.models}},
		{"bench.html", "bench.html", map[string]any{"Programs": b.benchPrograms(), "Models": b.models}},
	} {
		if err := b.pageFile(p.file, p.source, p.data); err != nil {
			return err
		}
	}
	icon, err := os.ReadFile(b.site("pages", "favicon.svg"))
	if err != nil {
		return err
	}
	if err := b.write("favicon.svg", icon); err != nil {
		return err
	}
	if err := errors.Join(b.write("_headers", []byte(headers.File())), b.write(".assetsignore", []byte(ignored))); err != nil {
		return err
	}
	return b.serviceWorker()
}

// pageFile fills a page's template with the names of the assets.
func (b *builder) pageFile(file, source string, data map[string]any) error {
	t, err := template.ParseFiles(b.site("pages", source), b.site("pages", "recorded.html"), b.site("pages", "picture.html"))
	if err != nil {
		return err
	}
	data["Policy"] = headers.Policy
	for key, a := range b.assets {
		data[strings.NewReplacer("-", "_", ".", "_").Replace(key)] = a.File
	}
	var buf bytes.Buffer
	if err := t.Execute(&buf, data); err != nil {
		return fmt.Errorf("%s: %v", source, err)
	}
	return b.write(file, buf.Bytes())
}

func (b *builder) write(name string, data []byte) error {
	file := filepath.Join(b.Out, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// serviceWorker writes sw.js with the explicit list of what it may answer:
// the shell, kept at the first visit, and the workers of the compilers, kept when
// they are first used. Its version is a hash of the shell's content.
func (b *builder) serviceWorker() error {
	shell := []string{"./", "index.html", "embed.html", "bench.html", "docs/", "wasm-former.js", "favicon.svg"}
	for _, name := range docNames() {
		shell = append(shell, "docs/"+name+".html")
	}
	keys := slices.Concat([]string{"around", "verify-worker", "bench", "bench-styles", "snippet", "short", "bake", "imports", "verify", "tour", "cpp", "examples", "docs", "docs-styles", "docs-search", "docs-index"}, views, FirstLoad)
	for _, e := range examples.List() {
		keys = append(keys, "example-"+e.Name)
	}
	for _, key := range keys {
		shell = append(shell, "assets/"+b.assets[key].File)
	}
	var later []string
	for _, key := range []string{"wat-worker", "clang-worker"} { // the page itself keeps what they fetch
		later = append(later, "assets/"+b.assets[key].File)
	}
	var all []byte
	for _, name := range shell {
		path := filepath.Join(b.Out, filepath.FromSlash(name))
		if strings.HasSuffix(name, "/") {
			path = filepath.Join(path, "index.html")
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		all = append(all, hash(data)...)
	}
	list, err := json.Marshal(map[string]any{"version": hash(all), "shell": shell, "later": later})
	if err != nil {
		return err
	}
	code, err := b.compile("sw.ts", api.FormatIIFE)
	if err != nil {
		return err
	}
	return b.write("sw.js", append([]byte("self.LIST="+string(list)+";\n"), code...))
}
