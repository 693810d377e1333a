package build

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"wasmformer/engine/bench"
	"wasmformer/site/examples"
	"wasmformer/site/headers"
)

// workers bundles the scripts that run beside the page, each on its own: a
// worker is one file, so that it starts with one request.
func (b *builder) workers() error {
	b.logf("bundling")
	for _, e := range examples.List() {
		if err := b.add("example-"+e.Name, "example-"+e.Name+".wasm", e.Wasm); err != nil {
			return err
		}
	}
	if err := b.add("examples", "examples.json", exampleSources()); err != nil {
		return err
	}
	// Classic workers load wasm_exec.js and wabt with importScripts.
	classic := []string{"engine-worker", "wat-worker", "verify-worker"}
	if err := b.wabt(); err != nil {
		return err
	}
	for _, name := range classic {
		if err := b.bundle(name, name+".ts", api.FormatIIFE); err != nil {
			return err
		}
	}
	// A module, because @yowasp/clang uses import.meta and top-level await.
	return b.bundle("clang-worker", "clang-worker.ts", api.FormatESModule)
}

// wabt becomes one script that sets a global, apart from the worker that uses
// it: it is the large part, and the page shows its download.
func (b *builder) wabt() error {
	return b.bundle("wabt", "wabt.ts", api.FormatIIFE)
}

// views are fetched when they are first opened.
var views = []string{"attention", "hull", "residual", "gradient", "race", "model", "timeline"}

// page bundles what the pages load: the styles, the script that runs before the
// first paint, and the shim with the editor.
func (b *builder) page() error {
	if err := b.bundle("styles", "../styles/main.css", api.FormatDefault); err != nil {
		return err
	}
	if err := b.bundle("boot", "boot.ts", api.FormatIIFE); err != nil {
		return err
	}
	if err := b.bundle("around", "around.ts", api.FormatIIFE); err != nil { // what embeds alone load
		return err
	}
	if err := b.bundle("recorded", "recorded.ts", api.FormatIIFE); err != nil {
		return err
	}
	for _, name := range append([]string{"cpp", "snippet", "short", "bake", "imports", "verify", "tour"}, views...) { // cpp is the grammar of C, snippet, short, bake, imports and verify of panels
		if err := b.bundle(name, name+".ts", api.FormatESModule); err != nil {
			return err
		}
	}
	if err := b.bundle("page", "page.ts", api.FormatESModule); err != nil {
		return err
	}
	return b.benchmark()
}

// bootFiles are what boot.ts names: the first paint waits for it, so it is small.
var bootFiles = []string{"engine", "bench-engine", "kernel", "wasm_exec", "engine-worker"}

// bundle writes site/src/entry and what it imports as the asset key.
func (b *builder) bundle(key, entry string, format api.Format) error {
	code, err := b.compile(entry, format)
	if err != nil {
		return err
	}
	return b.add(key, key+filepath.Ext(strings.Replace(entry, ".ts", ".js", 1)), code)
}

func (b *builder) compile(entry string, format api.Format) ([]byte, error) {
	assets := b.assets
	if entry == "boot.ts" {
		assets = map[string]Asset{}
		for _, key := range bootFiles {
			assets[key] = b.assets[key]
		}
	}
	files, err := json.Marshal(assets)
	if err != nil {
		return nil, err
	}
	result := api.Build(api.BuildOptions{
		EntryPoints:      []string{b.site("src", entry)},
		Bundle:           true,
		Format:           format,
		Platform:         api.PlatformBrowser,
		Target:           api.ES2022,
		MinifyWhitespace: true, MinifySyntax: true, MinifyIdentifiers: true,
		LegalComments: api.LegalCommentsNone, // see licenses.go
		Metafile:      true,
		Write:         false,
		Outdir:        b.Out,
		LogLevel:      api.LogLevelSilent,
		Charset:       api.CharsetUTF8,
		// Both packages ask for these when they run under Node.
		External: []string{"fs", "crypto", "path", "node:fs/promises"},
		// The names and sizes of the files made so far, and what examples there
		// are, become part of the code: no request for a list.
		Define: map[string]string{"FILES": string(files), "STYLE_NONCE": `"` + headers.StyleNonce + `"`},
		Plugins: []api.Plugin{b.styleTexts(), lent(entry), {Name: "examples", Setup: func(p api.PluginBuild) {
			p.OnResolve(api.OnResolveOptions{Filter: "^examples:list$"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
				return api.OnResolveResult{Path: a.Path, Namespace: "examples"}, nil
			})
			p.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "examples"}, func(api.OnLoadArgs) (api.OnLoadResult, error) {
				text := exampleList()
				return api.OnLoadResult{Contents: &text, Loader: api.LoaderJSON}, nil
			})
		}}},
	})
	if len(result.Errors) > 0 {
		m, place := result.Errors[0], ""
		if m.Location != nil {
			place = fmt.Sprintf("%s:%d:%d: ", m.Location.File, m.Location.Line, m.Location.Column)
		}
		return nil, fmt.Errorf("%s%s", place, m.Text)
	}
	if err := b.parts(result.Metafile); err != nil {
		return nil, err
	}
	if len(result.OutputFiles) != 1 {
		return nil, fmt.Errorf("bundling %s gave %d files, want 1", entry, len(result.OutputFiles))
	}
	return result.OutputFiles[0].Contents, nil
}

// styleTexts gives a module of site/styles/NAME the text of "style:NAME": a view
// that is fetched brings its own.
func (b *builder) styleTexts() api.Plugin {
	return api.Plugin{Name: "styles", Setup: func(p api.PluginBuild) {
		p.OnResolve(api.OnResolveOptions{Filter: "^style:"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: strings.TrimPrefix(a.Path, "style:"), Namespace: "style"}, nil
		})
		p.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "style"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			text, err := os.ReadFile(b.site("styles", a.Path))
			if err != nil {
				return api.OnLoadResult{}, err
			}
			small := string(api.Transform(string(text), api.TransformOptions{Loader: api.LoaderCSS, MinifyWhitespace: true, MinifySyntax: true}).Code)
			return api.OnLoadResult{Contents: &small, Loader: api.LoaderText}, nil
		})
	}}
}

// lent has cpp.ts take the libraries that it shares with the editor from the page: a
// second copy of them would not know the first one's objects.
func lent(entry string) api.Plugin {
	return api.Plugin{Name: "lent", Setup: func(p api.PluginBuild) {
		if entry != "cpp.ts" {
			return
		}
		p.OnResolve(api.OnResolveOptions{Filter: "^@(codemirror/language|lezer/lr|lezer/highlight)$"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: a.Path, Namespace: "lent"}, nil
		})
		p.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "lent"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			text := fmt.Sprintf("module.exports = globalThis.wasmformer.lent[%q]", a.Path)
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
		})
	}}
}

// exampleList is what the page needs of the examples at once: neither the expected outputs
// nor the sources, but that of the one that a first visit shows. The modules are files of
// their own, fetched when an example is first run.
func exampleList() string {
	type entry struct {
		examples.Example
		Output string     `json:"output,omitempty"` // hides the promoted field
		More   []struct{} `json:"more,omitempty"`
		Source string     `json:"source,omitempty"`
		Size   int        `json:"size"` // of the source
	}
	var list []entry
	for _, e := range examples.List() {
		one := entry{Example: e, Size: len(e.Source)}
		if e.Name == recordedExample {
			one.Source = e.Source
		}
		list = append(list, one)
	}
	return string(marshal(list))
}

// exampleSources is what the page fetches when one of the examples is opened.
func exampleSources() []byte {
	sources := map[string]string{}
	for _, e := range examples.List() {
		sources[e.Name] = e.Source
	}
	return marshal(map[string]any{"sources": sources, "header": examples.Header()})
}

func marshal(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return text
}

// benchmark bundles what bench.html alone loads: its shim, and a library for
// the chart.
func (b *builder) benchmark() error {
	if err := b.bundle("bench-styles", "../styles/bench.css", api.FormatDefault); err != nil {
		return err
	}
	return b.bundle("bench", "bench.ts", api.FormatESModule)
}

// benchPrograms are the programs that bench.html offers.
func (b *builder) benchPrograms() (list []map[string]string) {
	for _, c := range bench.Choices {
		e, _ := examples.Find(c.Example)
		for _, run := range e.Runs() {
			if c.Is(run.Title) {
				list = append(list, map[string]string{"Name": e.Name, "Title": e.Name + ", " + run.Title, "Input": run.Input,
					"Module": "assets/" + b.assets["example-"+e.Name].File})
				break
			}
		}
	}
	return list
}
