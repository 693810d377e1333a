package build

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
	"golang.org/x/sync/errgroup"
)

// packable are the kinds of files that packing makes smaller.
var packable = []string{".html", ".js", ".css", ".svg", ".txt", ".wasm", ".json"}

// compress writes each such file once more as name.gz and name.br, the names under which nginx,
// Caddy and others, package static among them, look for what they need not compress themselves.
func (b *builder) compress() error {
	b.logf("compressing")
	var files errgroup.Group
	files.SetLimit(runtime.NumCPU())
	err := filepath.WalkDir(b.Out, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !slices.Contains(packable, strings.ToLower(filepath.Ext(file))) {
			return err
		}
		files.Go(func() error {
			data, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			if err := os.WriteFile(file+".gz", gzipped(data, 9), 0o644); err != nil {
				return err
			}
			return os.WriteFile(file+".br", brotlied(data, b.Brotli), 0o644)
		})
		return nil
	})
	if waited := files.Wait(); err == nil {
		err = waited
	}
	return err
}

func brotlied(data []byte, quality int) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, quality)
	w.Write(data) // to memory, so it does not fail
	w.Close()
	return out.Bytes()
}

// ignored is what Cloudflare need not store: it compresses by itself, but for what the page
// unpacks.
const ignored = "*.br\n*.gz\n!assets/llvm-*.gz\n"
