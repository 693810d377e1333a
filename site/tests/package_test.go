package tests

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/evanw/esbuild/pkg/api"

	"wasmformer/site/build"
)

// packed is a folder with the files of testdata/bundled, for the test's site, and the
// package wasm-former in node_modules as npm takes it from the file that npm pack made.
// With frameworks node_modules has what make generators has installed, too.
func packed(t *testing.T, frameworks bool) string {
	t.Helper()
	made, work := filepath.Join(t.TempDir(), "made"), t.TempDir()
	if err := build.Element("../..", made); err != nil {
		t.Fatal(err)
	}
	run := func(dir, name string, arguments ...string) {
		t.Helper()
		command := exec.Command(name, arguments...)
		command.Dir = dir
		if said, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%s %q: %v\n%s", name, arguments, err, said)
		}
	}
	run(made, "npm", "pack", "--silent", "--pack-destination", work)
	tarballs, _ := filepath.Glob(filepath.Join(work, "wasm-former-*.tgz"))
	if len(tarballs) != 1 {
		t.Fatalf("npm pack wrote %q, want one file", tarballs)
	}
	modules := filepath.Join(work, "node_modules")
	if err := os.Mkdir(modules, 0o755); err != nil {
		t.Fatal(err)
	}
	run(modules, "tar", "-xzf", tarballs[0])
	if err := os.Rename(filepath.Join(modules, "package"), filepath.Join(modules, "wasm-former")); err != nil {
		t.Fatal(err)
	}
	bundled := filepath.Join("testdata", "bundled")
	if frameworks {
		installed, err := os.ReadDir(filepath.Join(bundled, "node_modules"))
		if err != nil {
			t.Fatalf("%v; make generators installs it", err)
		}
		for _, entry := range installed {
			from, _ := filepath.Abs(filepath.Join(bundled, "node_modules", entry.Name()))
			if err := os.Symlink(from, filepath.Join(modules, entry.Name())); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, name := range []string{"tsconfig.json", "plain.ts", "react.tsx", "vue.ts"} {
		data, err := os.ReadFile(filepath.Join(bundled, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(work, name), []byte(strings.ReplaceAll(string(data), "https://your.site", site.URL)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return work
}

// bundle checks a file's types and bundles it, as somebody would who uses the package.
func bundle(t *testing.T, work, name string) string {
	t.Helper()
	tsc, _ := filepath.Abs(filepath.Join("..", "node_modules", "typescript", "bin", "tsc"))
	// The tests' configuration is that of the file, which tsc does not read if it is given files.
	config := fmt.Sprintf(`{"extends": "./tsconfig.json", "files": [%q]}`, name)
	if err := os.WriteFile(filepath.Join(work, "tsconfig.one.json"), []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	check := exec.Command("node", tsc, "-p", "tsconfig.one.json")
	check.Dir = work
	if said, err := check.CombinedOutput(); err != nil {
		t.Errorf("the types of %s: %v\n%s", name, err, said)
	}
	result := api.Build(api.BuildOptions{AbsWorkingDir: work, EntryPoints: []string{name}, Bundle: true, Format: api.FormatIIFE,
		JSX: api.JSXAutomatic, PreserveSymlinks: true,
		Define: map[string]string{"process.env.NODE_ENV": `"production"`, "__VUE_OPTIONS_API__": "false", "__VUE_PROD_DEVTOOLS__": "false", "__VUE_PROD_HYDRATION_MISMATCH_DETAILS__": "false"}})
	for _, m := range result.Errors {
		t.Fatalf("%s: %s", name, m.Text)
	}
	return string(result.OutputFiles[0].Contents)
}

// bundled opens a page that has a bundle as its script.
func bundled(t *testing.T, code, body string) *tab {
	t.Helper()
	page := host(t, body+"<script src='bundle.js'></script>")
	files := page.Config.Handler
	page.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/bundle.js" {
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, code)
			return
		}
		files.ServeHTTP(w, r)
	})
	b := newTab(t)
	b.run(chromedp.Navigate(page.URL))
	return b
}

// TestPackage takes the element from the file that npm packs: its types, a bundle, a
// page, and a module on a server.
func TestPackage(t *testing.T) {
	work := packed(t, false)
	serve := exec.Command("node", "--input-type=module", "-e", "import('wasm-former').then((m) => { m.define('https://your.site/'); console.log(m.PROTOCOL) })")
	serve.Dir = work
	said, err := serve.CombinedOutput()
	if err != nil {
		t.Errorf("without a page: %v\n%s", err, said)
	}
	readme, err := os.ReadFile(filepath.Join(work, "node_modules", "wasm-former", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	if sentence := "This package speaks protocol " + strings.TrimSpace(string(said)) + "."; !strings.Contains(string(readme), sentence) {
		t.Errorf("the package's README.md does not say %q", sentence)
	}
	for _, name := range []string{"plain.ts", "react.tsx", "vue.ts"} {
		if source, err := os.ReadFile(filepath.Join("testdata", "bundled", name)); err != nil || !strings.Contains(string(readme), string(source)) {
			t.Errorf("the package's README.md does not show testdata/bundled/%s as it is (%v)", name, err)
		}
	}
	b := bundled(t, bundle(t, work, "plain.ts"), "<wasm-former example=gcd></wasm-former>"+codeBlock("a", ";; wasm-former: args=\"6 7\"\n"+program("first")))
	b.frameState("location.search.includes('gcd')", "ready")
	b.frameRun(byText("first"), "42")
	b.until("document.querySelector('#a').dataset.wasmFormer === 'live'")
	b.silent()
}

// TestFrameworks runs a program from React and from Vue, and again with another
// argument.
func TestFrameworks(t *testing.T) {
	if !*allGenerators {
		t.Skip("React and Vue are of npm: make generators runs it")
	}
	work := packed(t, true)
	for _, name := range []string{"react.tsx", "vue.ts"} {
		b := bundled(t, bundle(t, work, name), "<div id=app></div>")
		b.frameState(byText("product"), "done")
		b.frameUntil(byText("product"), results, "42")
		b.eval("(document.querySelector('button').click(), '')")
		b.frameUntil(byText("product"), results, "48")
		if got := b.eval("document.querySelector('wasm-former').title"); got != "A product" {
			t.Errorf("%s: the element's title is %q", name, got)
		}
		b.silent()
	}
}
