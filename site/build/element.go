package build

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"
)

// Element writes the npm package wasm-former into a folder, which is made if need
// be: the files of site/element, the license, and the element as a module. npm packs
// it from there.
func Element(root, out string) error {
	b := &builder{Options: Options{Root: root, Out: out}, packages: map[string]bool{}}
	if err := os.CopyFS(out, os.DirFS(b.site("element"))); err != nil {
		return fmt.Errorf("the package goes into an empty folder: %w", err)
	}
	license, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return err
	}
	if err := b.write("LICENSE", license); err != nil {
		return err
	}
	code, err := b.compile("package.ts", api.FormatESModule)
	if err != nil {
		return err
	}
	return b.write("index.js", code)
}
