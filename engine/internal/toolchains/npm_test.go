package toolchains

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/hosts"
	"wasmformer/site/golden"
)

var npm = flag.Bool("npm", false, "fetch the packages of npmFiles, and write what of them loads to npm.txt")

// npmFiles are popular packages with WebAssembly in them, and a module of each.
var npmFiles = [][2]string{
	{"@astrojs/compiler@4.0.0", "dist/astro.wasm"},
	{"@bokuweb/zstd-wasm@0.0.27", "dist/web/zstd.wasm"},
	{"@cornerstonejs/codec-openjpeg@1.3.6", "dist/openjpegwasm_decode.wasm"},
	{"@dimforge/rapier2d@0.21.0", "rapier_wasm2d_bg.wasm"},
	{"@jitl/quickjs-wasmfile-release-sync@0.32.0", "dist/emscripten-module.wasm"},
	{"@jsquash/jpeg@1.6.0", "codec/dec/mozjpeg_dec.wasm"},
	{"@jsquash/png@3.1.1", "codec/pkg/squoosh_png_bg.wasm"},
	{"@jsquash/webp@1.5.0", "codec/dec/webp_dec.wasm"},
	{"@minify-html/wasm@0.18.1", "index_bg.wasm"},
	{"@neslinesli93/qpdf-wasm@0.3.0", "dist/qpdf.wasm"},
	{"@prisma/prisma-schema-wasm@8.1.0-2.59be4fda12412a79eeb9c2ae727b6aa723593323", "src/prisma_schema_build_bg.wasm"},
	{"@resvg/resvg-wasm@2.6.2", "index_bg.wasm"},
	{"@rollup/wasm-node@4.68.4", "dist/wasm-node/bindings_wasm_bg.wasm"},
	{"@silvia-odwyer/photon@0.3.11", "photon_rs_bg.wasm"},
	{"@sqlite.org/sqlite-wasm@3.41.2", "sqlite-wasm/jswasm/sqlite3.wasm"},
	{"@swc/wasm@1.16.18", "wasm_bg.wasm"},
	{"@tensorflow/tfjs-backend-wasm@4.22.0", "dist/tfjs-backend-wasm-simd.wasm"},
	{"@wasm-fmt/gofmt@0.7.3", "gofmt.wasm"},
	{"argon2-browser@1.18.0", "dist/argon2-simd.wasm"},
	{"brotli-wasm@3.0.1", "pkg.web/brotli_wasm_bg.wasm"},
	{"canvaskit-wasm@0.42.0", "bin/canvaskit.wasm"},
	{"draco3d@1.5.9", "draco_decoder.wasm"},
	{"esbuild-wasm@0.28.2", "esbuild.wasm"},
	{"harfbuzzjs@1.6.4", "dist/harfbuzz.wasm"},
	{"imagescript@1.3.1", "wasm/any/png.wasm"},
	{"jq-web@0.6.2", "jq.wasm"},
	{"libheif-js@1.23.2", "libheif-wasm/libheif.wasm"},
	{"lightningcss-wasm@1.33.0", "lightningcss_node.wasm"},
	{"manifold-3d@3.5.4", "manifold.wasm"},
	{"onigasm@2.2.5", "lib/onigasm.wasm"},
	{"opusscript@0.1.1", "build/opusscript_native_wasm.wasm"},
	{"shiki@4.6.0", "dist/onig.wasm"},
	{"source-map@0.8.0", "lib/mappings.wasm"},
	{"sql.js@1.16.0", "dist/sql-wasm.wasm"},
	{"tiktoken@1.0.22", "tiktoken_bg.wasm"},
	{"tiny-secp256k1@2.2.4", "lib/secp256k1.wasm"},
	{"tree-sitter-wasms@0.1.13", "out/tree-sitter-json.wasm"},
	{"vscode-oniguruma@2.0.1", "release/onig.wasm"},
	{"wa-sqlite@1.0.0", "dist/wa-sqlite.wasm"},
	{"wasmoon@1.16.0", "dist/glue.wasm"},
	{"web-tree-sitter@0.27.2", "web-tree-sitter.wasm"},
	{"yoga-wasm-web@0.3.3", "dist/yoga.wasm"},
}

// TestNpm tries the packages' modules and writes what came of it to npm.txt.
func TestNpm(t *testing.T) {
	if !*npm {
		t.Skip("make npm-list fetches the packages and runs this")
	}
	node := newerNode(t)
	rows := []string{time.Now().UTC().Format("2 January 2006")}
	for _, f := range npmFiles {
		module := packed(t, f[0], f[1])
		outcome, why := load(t, module)
		called, trapped := compareExports(t, node, f[0], module)
		t.Logf("%s %s, %d bytes: %s, %s; %d exports called, %d trapped", f[0], f[1], len(module), outcome, why, called, trapped)
		rows = append(rows, fmt.Sprintf("%s\t%s\t%d\t%s\t%s\t%d\t%d", f[0], f[1], len(module), outcome, why, called, trapped))
	}
	if err := os.WriteFile("npm.txt", []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// newerNode is a Node whose V8 has all of WebAssembly that the packages use: Node 20's has no
// typed function references.
func newerNode(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if out, err := exec.CommandContext(t.Context(), "npm", "install", "--silent", "--no-audit", "--no-fund", "--no-save", "--prefix", folder, "node@24.21.0").CombinedOutput(); err != nil {
		t.Fatalf("npm install node: %v\n%s", err, out)
	}
	return filepath.Join(folder, "node_modules", ".bin", "node")
}

// packed is a file of a package.
func packed(t *testing.T, pkg, file string) []byte {
	t.Helper()
	folder := t.TempDir()
	if out, err := exec.CommandContext(t.Context(), "npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder, pkg).CombinedOutput(); err != nil {
		t.Fatalf("npm pack %s: %v\n%s", pkg, err, out)
	}
	archives, err := filepath.Glob(filepath.Join(folder, "*.tgz"))
	if err != nil || len(archives) != 1 {
		t.Fatalf("%s: %q, %v", pkg, archives, err)
	}
	archive, err := os.Open(archives[0])
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	unzipped, err := gzip.NewReader(archive)
	if err != nil {
		t.Fatal(err)
	}
	for files := tar.NewReader(unzipped); ; {
		head, err := files.Next()
		if err != nil {
			t.Fatalf("%s: %s: %v", pkg, file, err)
		}
		if _, name, _ := strings.Cut(head.Name, "/"); name == file {
			b, err := io.ReadAll(files)
			if err != nil {
				t.Fatal(err)
			}
			return b
		}
	}
}

// The outcomes, from best to worst.
var outcomes = []string{
	"loads as it is",
	"loads, with traps for imports",
	"traps when it starts",
	"refused",
}

var proposal = regexp.MustCompile(`\(([^()]+)\) is not supported`)

// load says how far a module comes, and why no further: instantiated with what is built in
// and with what compilers expect, then with traps for all other imports.
func load(t *testing.T, module []byte) (outcome, why string) {
	t.Helper()
	m, err := engine.Compile(module)
	if err != nil {
		if p := proposal.FindStringSubmatch(err.Error()); p != nil {
			return outcomes[3], p[1]
		}
		return outcomes[3], err.Error()
	}
	outcome, list := outcomes[0], []engine.Host{hosts.Env()}
	if missing := m.Missing(list...); len(missing) > 0 {
		outcome, why = outcomes[1], importsOf(missing)
		list = append(list, engine.HostFor(func(im engine.External) (engine.Import, bool) {
			if !slices.ContainsFunc(missing, func(one engine.External) bool { return one.Module == im.Module && one.Name == im.Name }) {
				return engine.Import{}, false
			}
			return engine.TrapImports.Provide(im)
		}))
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Hosts: list})
	switch {
	case errors.As(err, new(*engine.TrapError)) || errors.As(err, new(*engine.HostError)):
		return outcomes[2], err.Error()
	case err != nil:
		return outcomes[3], err.Error()
	}
	if err := i.Close(); err != nil {
		t.Error(err)
	}
	return outcome, why
}

// importsOf says whose functions imports are.
func importsOf(missing []engine.External) string {
	of := func(part string) bool {
		return slices.ContainsFunc(missing, func(im engine.External) bool { return strings.Contains(im.Module+" "+im.Name, part) })
	}
	kinds := []struct{ part, whose string }{
		{"gojs ", "Go's for JavaScript"}, {"__wbg", "wasm-bindgen's"}, {"__wbindgen", "wasm-bindgen's"}, {"napi_", "Node-API's"},
		{"__memory_base", "a dynamic linker's"}, {"emscripten", "Emscripten's"}, {"_embind", "Emscripten's"}, {"__syscall", "Emscripten's"}, {"a a", "Emscripten's, with short names"}, {"a b", "Emscripten's, with short names"},
	}
	for _, k := range kinds {
		if of(k.part) {
			return k.whose
		}
	}
	return "its own"
}

// TestNpmTable writes the counts into site/docs/toolchains.md.
func TestNpmTable(t *testing.T) {
	file, err := os.ReadFile("npm.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(file), "\n"), "\n")
	type group struct{ outcome, why string }
	var order []group
	packages := map[group][]string{}
	called, trapped := 0, 0
	for n, line := range lines[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 7 || n >= len(npmFiles) || f[0] != npmFiles[n][0] || f[1] != npmFiles[n][1] {
			t.Fatalf("npm.txt: line %d is %q; make npm-list writes it", n+2, line)
		}
		for i, n := range []*int{&called, &trapped} {
			one, err := strconv.Atoi(f[5+i])
			if err != nil {
				t.Fatalf("npm.txt: %q: %v", line, err)
			}
			*n += one
		}
		g := group{f[3], f[4]}
		if packages[g] == nil {
			order = append(order, g)
		}
		at := strings.LastIndex(f[0], "@")
		packages[g] = append(packages[g], fmt.Sprintf("%s %.12s", f[0][:at], f[0][at+1:]))
	}
	if len(lines)-1 != len(npmFiles) {
		t.Errorf("npm.txt has %d rows, want %d; make npm-list writes it", len(lines)-1, len(npmFiles))
	}
	slices.SortStableFunc(order, func(a, b group) int {
		if d := slices.Index(outcomes, a.outcome) - slices.Index(outcomes, b.outcome); d != 0 {
			return d
		}
		return len(packages[b]) - len(packages[a])
	})
	var table strings.Builder
	fmt.Fprintf(&table, "\nOf %d files, on %s:\n\n| what happens | imports, or what is missing | files | of |\n| --- | --- | --- | --- |\n", len(npmFiles), lines[0])
	for _, g := range order {
		fmt.Fprintf(&table, "| %s | %s | %d | %s |\n", g.outcome, g.why, len(packages[g]), strings.Join(packages[g], ", "))
	}
	fmt.Fprintf(&table, "\nOf their exports that take nothing or one i32, at most 40 a file, %d were called with 100, here and in V8, all imports trapping, up to the first of a file that took more than %s tokens: all %d that trapped do so in V8, and all others have V8's results.\n",
		called, grouped(strconv.Itoa(mostTokens)), trapped)
	golden.Part(t, "../../../site/docs/toolchains.md", "<!-- npm -->\n", "<!-- end of npm -->", table.String()+"\n")
}
