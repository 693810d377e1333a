package build

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// packable are the kinds of files that gzip makes smaller.
var packable = []string{".html", ".js", ".css", ".svg", ".txt", ".json", ".wasm"}

// compress writes each such file once more as name.gz, the name under which nginx,
// Caddy and others, serve.go among them, look for what they need not compress
// themselves.
func (b *builder) compress() error {
	b.logf("compressing")
	return filepath.WalkDir(b.Out, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !slices.Contains(packable, strings.ToLower(filepath.Ext(file))) {
			return err
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		return os.WriteFile(file+".gz", gzipped(data, 9), 0o644)
	})
}
