package build

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// parts notes the npm packages that a bundle was made of, by esbuild's list of
// inputs.
func (b *builder) parts(metafile string) error {
	var meta struct {
		Inputs map[string]struct{} `json:"inputs"`
	}
	if err := json.Unmarshal([]byte(metafile), &meta); err != nil {
		return fmt.Errorf("esbuild's metafile: %v", err)
	}
	for input := range meta.Inputs {
		_, path, ok := strings.Cut(filepath.ToSlash(input), "node_modules/")
		if !ok {
			continue
		}
		names := strings.SplitN(path, "/", 3)
		name := names[0]
		if strings.HasPrefix(name, "@") {
			name += "/" + names[1]
		}
		b.packages[name] = true
	}
	return nil
}

// licenses writes what the authors of the site's parts ask to go with them: the
// bundled packages', the Go modules' that wasmjs links, and Go's own.
func (b *builder) licenses() error {
	var out strings.Builder
	out.WriteString("Wasmformer, Apache License 2.0. The site holds parts of these works, each under its own licence.\n")
	add := func(name, dir string) error {
		files, err := filepath.Glob(filepath.Join(dir, "LICENSE*"))
		if err != nil {
			return err
		}
		if len(files) == 0 {
			return fmt.Errorf("%s: no LICENSE in %s", name, dir)
		}
		text, err := os.ReadFile(files[0])
		fmt.Fprintf(&out, "\n%s\n%s\n\n%s\n", strings.Repeat("=", 72), name, strings.TrimSpace(string(text)))
		return err
	}
	names := make([]string, 0, len(b.packages))
	for name := range b.packages {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if name == "@yowasp/clang" { // its package has no text of the licence that it names
			out.WriteString("\n" + strings.Repeat("=", 72) + "\n" + name + "\n\nClang and LLD of the LLVM project, built by YoWASP: ISC. LLVM and the C library wasi-libc: Apache License 2.0 with LLVM exceptions.\n")
			continue
		}
		if err := add(name, b.site("node_modules", filepath.FromSlash(name))); err != nil {
			return err
		}
	}
	list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}", "./wasmjs", "./wasmjs/benchmark")
	list.Dir, list.Env = b.Root, append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	text, err := list.Output()
	if err != nil {
		return fmt.Errorf("go list: %v", err)
	}
	seen := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		name, dir, ok := strings.Cut(line, " ")
		if !ok || seen[name] {
			continue
		}
		seen[name] = true
		if err := add(name, dir); err != nil {
			return err
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env GOROOT: %v", err)
	}
	if err := add("Go", strings.TrimSpace(string(root))); err != nil {
		return err
	}
	return b.write("licenses.txt", []byte(out.String()))
}
