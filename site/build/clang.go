package build

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// clang adds the files of @yowasp/clang. Static hosts cap a file at 25 MiB, so
// the compiler (75 MB) is stored gzipped and unpacked in the browser; its
// resources lose what only C++ and other targets need.
func (b *builder) clang() error {
	from := b.site("node_modules", "@yowasp", "clang", "gen")
	for _, name := range []string{"llvm.core2.wasm", "llvm.core3.wasm", "llvm.core4.wasm"} {
		data, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		if err := b.add(name, strings.Replace(name, "llvm.", "llvm-", 1), data); err != nil {
			return err
		}
	}
	core, err := os.ReadFile(filepath.Join(from, "llvm.core.wasm"))
	if err != nil {
		return err
	}
	packed, err := b.cachedGzip(core)
	if err != nil {
		return err
	}
	if err := b.add("llvm.core.wasm", "llvm-core.wasm.gz", packed); err != nil {
		return err
	}
	tar, err := os.ReadFile(filepath.Join(from, "llvm-resources.tar"))
	if err != nil {
		return err
	}
	tar, err = trimTar(tar, neededForC)
	if err != nil {
		return fmt.Errorf("llvm-resources.tar: %v", err)
	}
	return b.add("llvm-resources.tar", "llvm-resources.tar.gz", gzipped(tar, 9))
}

// cachedGzip compresses data, which takes several seconds for the compiler,
// once per content: the result is kept beside the packages.
func (b *builder) cachedGzip(data []byte) ([]byte, error) {
	dir := b.site("node_modules", ".cache", "wasmformer")
	file := filepath.Join(dir, hash(data)+".gz")
	if kept, err := os.ReadFile(file); err == nil {
		return kept, nil
	}
	b.logf("compressing the C compiler (once)")
	packed := gzipped(data, 6)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	// Renamed into place, so that a second build never reads half a file.
	tmp, err := os.CreateTemp(dir, "gz")
	if err != nil {
		return nil, err
	}
	if _, err := tmp.Write(packed); err != nil {
		return nil, err
	}
	if err := tmp.Close(); err != nil {
		return nil, err
	}
	return packed, os.Rename(tmp.Name(), file)
}

func gzipped(data []byte, level int) []byte {
	var buf bytes.Buffer
	w, err := gzip.NewWriterLevel(&buf, level)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	w.Write(data)
	w.Close()
	return buf.Bytes()
}

// neededForC keeps directories, the C library's headers and archives for WASI,
// and clang's own headers for freestanding C.
func neededForC(name string) bool {
	switch {
	case strings.HasPrefix(name, "include/c++"), strings.HasPrefix(name, "share"):
		return false
	case name == "include/wasm32-wasip1":
		return true
	case strings.HasPrefix(name, "include/wasm32-wasip1/"):
		return !strings.HasPrefix(name, "include/wasm32-wasip1/c++")
	case strings.HasPrefix(name, "include/"):
		base := strings.TrimPrefix(name, "include/")
		for _, prefix := range []string{"std", "__std", "float.h", "limits.h", "inttypes.h", "iso646.h", "tgmath.h", "wasm_simd128.h"} {
			if strings.HasPrefix(base, prefix) {
				return true
			}
		}
		return false
	}
	for _, lib := range []string{"crt1", "libc.a", "libm.a", "libc-printscan", "libclang_rt.builtins.a"} {
		if strings.HasPrefix(name[strings.LastIndex(name, "/")+1:], lib) {
			return true
		}
	}
	return name == "include" || name == "lib" || strings.HasPrefix(name, "lib/") && !strings.Contains(name[4:], "/")
}

// trimTar copies the entries that keep accepts, header blocks as they are:
// the compiler's unpacker is particular about them.
func trimTar(tar []byte, keep func(name string) bool) ([]byte, error) {
	const block = 512
	var out []byte
	for at := 0; at+block <= len(tar); {
		header := tar[at : at+block]
		if header[0] == 0 {
			break // the end marker
		}
		name := cString(header[:100])
		if prefix := cString(header[345:500]); prefix != "" {
			name = prefix + "/" + name
		}
		size, err := strconv.ParseInt(strings.Trim(cString(header[124:136]), " "), 8, 64)
		if err != nil {
			return nil, fmt.Errorf("offset %d: size of %q: %v", at, name, err)
		}
		end := at + block + int(size+block-1)/block*block
		if size < 0 || end > len(tar) {
			return nil, fmt.Errorf("offset %d: %q has %d bytes, which is beyond the archive's end", at, name, size)
		}
		if keep(name) {
			out = append(out, tar[at:end]...)
		}
		at = end
	}
	return append(out, make([]byte, 2*block)...), nil
}

func cString(b []byte) string {
	text, _, _ := bytes.Cut(b, []byte{0})
	return string(text)
}
