// Package build makes the site: dist/ holds static files that work from any
// host and under any sub-path. Build walks the steps in order:
//
//	engine.go   the Go program for the browser, wasm_exec.js of its toolchain,
//	            and the kernels that the program would make from the weights;
//	            lean.go, tables.go and segments.go make the program smaller
//	clang.go    the C compiler: gzipped for hosts that cap a file's size, its
//	            resources cut down to what C needs
//	bundle.go   the TypeScript shim and the styles, by esbuild
//	recorded.go a run with what its heads read, for a first visit; picture.go draws it
//	docs.go     the documentation, from the Markdown of site/docs, and what is searched in it
//	library.go  its pages of the Go library, from the comments of the sources
//	gallery.go  its cards of the examples
//	figures.go  its pictures, and what embeds show until they are run; how.go has numbers for one page
//	pages.go    index.html, embed.html, bench.html, the service worker
//	element.go  not in dist/: the npm package of the element
//	licenses.go licenses.txt, for what others have made
//	compress.go the same files with gzip and brotli, for hosts that send them so
//	serve.go    a small server for development
//
// Everything in dist/assets carries a hash of its content in its name, so it can
// be kept for ever; the few files outside of it have stable names.
package build

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Options say what to build and where.
type Options struct {
	Root string    // the repository's root
	Out  string    // the folder to write; what it held before is removed
	Log  io.Writer // one line a step

	// Brotli is the quality that files are packed with, 0 to 11; that takes a second, or at 11 most of a
	// minute.
	Brotli int
}

// Asset is one file of dist/assets.
type Asset struct {
	File string `json:"file"` // its name there
	Size int    `json:"size"` // in bytes, as stored
}

// builder carries what later steps need to know of earlier ones.
type builder struct {
	Options
	assets   map[string]Asset // by logical name: "engine", "clang", "llvm.core.wasm" ...
	packages map[string]bool  // of npm, that are in the bundles
	models   []presetModel
	figures  *figures
}

// Build writes the site.
func Build(o Options) error {
	if o.Log == nil {
		o.Log = io.Discard
	}
	b := &builder{Options: o, assets: map[string]Asset{}, packages: map[string]bool{}}
	if _, err := os.Stat(b.site("node_modules", "@codemirror", "view")); err != nil {
		return fmt.Errorf("site/node_modules is missing or incomplete; run 'make deps' (npm ci in site/) first")
	}
	if err := b.clean(); err != nil {
		return err
	}
	var err error
	if b.figures, err = newFigures(b.Root); err != nil {
		return err
	}
	for _, step := range []func() error{b.engine, b.kernel, b.clang, b.workers, b.page, b.docs, b.pages, b.licenses, b.compress} {
		if err := step(); err != nil {
			return err
		}
	}
	return b.report()
}

// clean empties the output folder, but only one that this program made.
func (b *builder) clean() error {
	marker := filepath.Join(b.Out, "assets")
	entries, err := os.ReadDir(b.Out)
	if err == nil && len(entries) > 0 {
		if _, err := os.Stat(marker); err != nil {
			return fmt.Errorf("%s is not empty and holds no site; choose another folder or empty it", b.Out)
		}
	}
	for _, e := range entries {
		if err := os.RemoveAll(filepath.Join(b.Out, e.Name())); err != nil {
			return err
		}
	}
	return os.MkdirAll(marker, 0o755)
}

func (b *builder) site(parts ...string) string {
	return filepath.Join(append([]string{b.Root, "site"}, parts...)...)
}

func (b *builder) logf(format string, args ...any) {
	fmt.Fprintf(b.Log, format+"\n", args...)
}

// add writes data as dist/assets/name-HASH.ext and remembers it under key.
func (b *builder) add(key, name string, data []byte) error {
	stem, ext, _ := strings.Cut(name, ".")
	file := stem + "-" + hash(data) + "." + ext
	b.assets[key] = Asset{File: file, Size: len(data)}
	return os.WriteFile(filepath.Join(b.Out, "assets", file), data, 0o644)
}

// hash is short: names only need to differ between versions of one file.
func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:5])
}

// FirstLoad lists what the page fetches before the first run; everything else is
// fetched when it is first needed. A test of site/tests holds it to a budget.
var FirstLoad = []string{"engine", "kernel", "wasm_exec", "boot", "recorded", "page", "styles", "engine-worker"}

// report prints the sizes.
func (b *builder) report() error {
	sum := 0
	first := map[string]bool{}
	for _, key := range FirstLoad {
		first[key] = true
	}
	keys := make([]string, 0, len(b.assets))
	for key := range b.assets {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for _, key := range keys {
		a := b.assets[key]
		if !first[key] {
			b.logf("  on demand   %9d bytes           %s", a.Size, a.File)
			continue
		}
		info, err := os.Stat(filepath.Join(b.Out, "assets", a.File+".gz"))
		if err != nil {
			return err
		}
		packed := int(info.Size())
		sum += packed
		b.logf("  first load  %9d bytes %9d gz  %s", a.Size, packed, a.File)
	}
	b.logf("first load: %d bytes with gzip -9; brotli takes about a fifth less", sum)
	return nil
}
