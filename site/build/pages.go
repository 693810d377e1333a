package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"wasmformer/site/examples"
)

// styleNonce admits the one <style> element that the editor adds (CodeMirror
// takes a nonce for it). It is no secret and guards nothing: what keeps a page
// safe is that no text from outside becomes HTML. Scripts get no nonce.
const styleNonce = "codemirror"

// policy is the Content-Security-Policy of every page. Script and connections
// come from the page's own origin only; 'wasm-unsafe-eval' lets it compile
// WebAssembly, which is all that this site evaluates.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; " +
	"style-src 'self' 'nonce-" + styleNonce + "'; img-src 'self' data:; connect-src 'self'; " +
	"frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

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
		{"bench.html", "bench.html", map[string]any{"Programs": b.benchPrograms()}},
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
	// Hosts that read _headers (Cloudflare, Netlify) send the policy for
	// workers too, and let browsers keep what is named by hash.
	headers := "/*\n  Content-Security-Policy: " + policy + "\n  X-Content-Type-Options: nosniff\n" +
		"/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
	if err := b.write("_headers", []byte(headers)); err != nil {
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
	data["Policy"] = policy
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
// the shell, kept at the first visit, and the compilers, kept by the page when
// they are first used. Its version is a hash of the shell's content.
func (b *builder) serviceWorker() error {
	shell := []string{"./", "index.html", "embed.html", "bench.html", "docs/", "wasm-former.js", "favicon.svg"}
	for _, name := range docNames {
		shell = append(shell, "docs/"+name+".html")
	}
	keys := slices.Concat([]string{"verify-worker", "framed", "bench", "bench-styles", "snippet", "tour", "cpp", "docs", "docs-styles", "docs-search", "docs-index"}, views, FirstLoad)
	for _, e := range examples.List() {
		keys = append(keys, "example-"+e.Name)
	}
	for _, key := range keys {
		shell = append(shell, "assets/"+b.assets[key].File)
	}
	var tools []string
	for _, key := range []string{"bench-engine", "inspector", "replay", "follower", "seed-kernel", "seed-routines", "seed-follower", "wabt", "wat-worker", "clang-worker", "llvm.core.wasm", "llvm.core2.wasm",
		"llvm.core3.wasm", "llvm.core4.wasm", "llvm-resources.tar"} {
		tools = append(tools, "assets/"+b.assets[key].File)
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
	list, err := json.Marshal(map[string]any{"version": hash(all), "shell": shell, "tools": tools})
	if err != nil {
		return err
	}
	code, err := b.compile("sw.ts", api.FormatIIFE)
	if err != nil {
		return err
	}
	return b.write("sw.js", append([]byte("self.LIST="+string(list)+";\n"), code...))
}
