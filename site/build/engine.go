package build

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"wasmformer/engine/bench"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
	"wasmformer/engine/weights"
)

// engine compiles wasmjs for the browser and copies the wasm_exec.js that
// belongs to the same toolchain: the two must match.
func (b *builder) engine() error {
	b.logf("compiling wasmjs")
	// What it leaves out: the routines for vector instructions.
	if err := b.copy("simd", "engine", "internal", "lower", "simd", "simd.wasm"); err != nil {
		return err
	}
	if err := b.goProgram("engine", "wasmformer.wasm", "./wasmjs"); err != nil {
		return err
	}
	if err := b.goProgram("bench-engine", "benchmark.wasm", "./wasmjs/benchmark"); err != nil {
		return err
	}
	if err := b.goProgram("inspector", "inspector.wasm", "./wasmjs/inspector"); err != nil {
		return err
	}
	if err := b.goProgram("replay", "replay.wasm", "./wasmjs/replay"); err != nil {
		return err
	}
	root, err := goEnv("GOROOT")
	if err != nil {
		return err
	}
	glue, err := os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	return b.add("wasm_exec", "wasm_exec.js", bytes.TrimSpace(glue))
}

// kernel writes each preset's kernel as a file, so that a page need not make it from
// the weights before a run; and the one that reads a run again for the inspector. Those
// of the default have no prefix; a page fetches the others when they are chosen.
func (b *builder) kernel() error {
	b.logf("compiling the weights")
	for _, name := range weights.Presets() {
		m, err := weights.Preset(name)
		if err != nil {
			return err
		}
		b.models = append(b.models, presetModel{name, m.Size()})
		prefix := ""
		if name != weights.Presets()[0] {
			prefix = name + "-"
		}
		image, err := kernel.ImageFrom(m, weights.First(name))
		if err != nil {
			return err
		}
		if err := b.add(prefix+"kernel", prefix+"kernel.wasm", image); err != nil {
			return err
		}
		if image, err = kernel.FollowerImageFrom(m, weights.First(name)); err != nil {
			return err
		}
		if err := b.add(prefix+"follower", prefix+"follower.wasm", image); err != nil {
			return err
		}
	}
	// What the page's engine leaves out: the routines for floats.
	return b.copy("seed-routines", "engine", "internal", "lower", "narrow", "floats", "floats.wasm")
}

// copy adds a module of the repository, whose path is given in parts.
func (b *builder) copy(key string, path ...string) error {
	module, err := os.ReadFile(filepath.Join(append([]string{b.Root}, path...)...))
	if err != nil {
		return err
	}
	return b.add(key, key+".wasm", module)
}

// presetModel is a model that the page offers.
type presetModel struct {
	Name string
	size model.Size
}

// Title is what the page calls it.
func (m presetModel) Title() string {
	if m.Name == weights.Seed {
		return m.Name + ": the article’s shape"
	}
	return m.Name
}

// Sizes are its numbers in words.
func (m presetModel) Sizes() string {
	s, group := m.size, func(n int) string { return bench.Group(int64(n)) }
	heads := fmt.Sprintf("up to %d heads in each of %d layers", s.MaxHeads, s.Layers)
	if s.Heads == s.MaxHeads*s.Layers {
		heads = fmt.Sprintf("%d heads in each of %d layers", s.MaxHeads, s.Layers)
	}
	return fmt.Sprintf("%d slots, %s, FFN up to %s wide, %s parameters", s.DModel, heads, group(s.MaxGates), group(s.Parameters))
}

// goProgram compiles a Go command for the browser.
func (b *builder) goProgram(key, name, command string) error {
	version, err := goEnv("GOVERSION")
	if err != nil {
		return err
	}
	edit := dropTracebacks
	if !known(version) {
		b.logf("  by %s it is larger: how to take out what a page does not need is known of %s", version, knownGo)
		edit = nil
	}
	linked, err := compileGo(b.Root, command, edit != nil)
	if err != nil {
		return err
	}
	small, err := rewriteData(linked, edit)
	if err != nil {
		return fmt.Errorf("%s: %v", command, err)
	}
	return b.add(key, name, small)
}

// goEnv asks the toolchain, which need not be the one that this program is compiled by.
func goEnv(name string) (string, error) {
	text, err := exec.Command("go", "env", name).Output()
	if err != nil {
		return "", fmt.Errorf("go env %s: %v", name, err)
	}
	return strings.TrimSpace(string(text)), nil
}

// compileGo is a command as the linker writes it, with a standard library cut down
// to what a page needs if that is lean.
func compileGo(dir, command string, lean bool) ([]byte, error) {
	tmp, err := os.MkdirTemp("", "wasmformer-site")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "program.wasm")
	args := []string{"build",
		"-trimpath",       // no paths of this machine in the file
		"-ldflags=-s -w",  // no symbol table, no debug sections
		"-buildvcs=false", // the same bytes from the same sources
	}
	if lean {
		root, err := goEnv("GOROOT")
		if err != nil {
			return nil, err
		}
		changes, err := overlay(root, tmp)
		if err != nil {
			return nil, err
		}
		args = append(args, "-overlay="+changes)
	}
	// What runs seldom is compiled without inlining, which makes it smaller.
	for _, cold := range []string{"wasmformer/wasmjs/...", "wasmformer/engine", "wasmformer/engine/bench", "wasmformer/engine/kernel/...",
		"wasmformer/engine/internal/decoders", "wasmformer/engine/printable",
		"wasmformer/engine/model", "wasmformer/engine/internal/graph", "wasmformer/engine/internal/host", "wasmformer/engine/internal/lower/...", "wasmformer/engine/internal/machine",
		"wasmformer/engine/internal/schedule", "wasmformer/engine/internal/wasm", "encoding/...", "fmt", "strconv", "syscall/js",
		"time", "reflect", "os", "io", "io/fs", "path", "internal/poll", "internal/fmtsort", "internal/strconv", "syscall",
		"context", "errors", "strings", "bytes", "sort", "unicode/utf8"} {
		args = append(args, "-gcflags="+cold+"=-l")
	}
	cmd := exec.Command("go", append(args, "-o", out, command)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build %s: %v\n%s", command, err, text)
	}
	return os.ReadFile(out)
}
