// Package programs runs real C programs, compiled by the test, and compares
// with V8 and wazero; and calls WASI preview 1 call by call.
package programs

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/native" // the fast decoder
	"wasmformer/engine/reference"
)

// program is a source with what it finds.
type program struct {
	Name   string            `json:"name"`
	Source string            `json:"source"`
	Args   []string          `json:"args"`
	Env    map[string]string `json:"env,omitempty"`
	Input  string            `json:"input"`
	// Files are in the folder that it finds opened as /; a path that ends in a slash is
	// a folder. Only TestFiles and the like run programs with files.
	Files map[string]string `json:"files,omitempty"`
	Only  bool              `json:"only,omitempty"` // compiled only, not run in V8
}

// result is what it leaves.
type result struct {
	Name        string `json:"name"`
	Output      string `json:"output"`
	ErrorOutput string `json:"errorOutput"`
	Code        int    `json:"code"`
	Files       string `json:"files"` // what is in the folder at the end, a line each
}

const examples = "../../../site/examples/"

var list = []program{
	{Name: "sort", Source: "testdata/sort.c"},
	{Name: "sha512", Source: "testdata/sha512.c", Input: strings.Repeat("abcdefghijklmnopqrstuvwxyz", 6)},
	{Name: "mandelbrot", Source: "testdata/mandelbrot.c"},
	{Name: "lisp", Source: examples + "lisp/main.c", Input: "(define twice (lambda (f) (lambda (n) (f (f n)))))\n((twice (lambda (n) (* n n))) 7)\n(car 1)"},
	{Name: "words", Source: examples + "words/main.c", Args: []string{"2", "", "ä b"}, Input: "a b\nc a"},
	{Name: "environment", Source: "testdata/environment.c", Args: []string{"x"}, Env: map[string]string{"HOME": "/nowhere", "EMPTY": ""}, Input: "1 2.5 three"},
	{Name: "calls", Source: "testdata/calls.wat"},
	{Name: "files", Source: "testdata/files.c", Files: poem},
	{Name: "unstable", Source: "testdata/unstable.c", Files: poem, Only: true},
	{Name: "own", Source: "testdata/own.c", Files: poem, Only: true},
	{Name: "append", Source: "testdata/append.c", Files: none, Only: true},
	{Name: "echo", Source: "testdata/echo.c", Files: none, Only: true},
	{Name: "wait", Source: "testdata/wait.c", Files: none, Only: true},
}

// build compiles the programs, once, into a folder, and returns V8's results.
var build = sync.OnceValues(func() (b struct {
	folder  string
	results []result
}, err error) {
	if b.folder, err = os.MkdirTemp("", "programs"); err != nil {
		return b, err
	}
	for i := range list {
		list[i].Args = append([]string{list[i].Name}, list[i].Args...)
	}
	runs, err := json.Marshal(list)
	if err != nil {
		return b, err
	}
	node := exec.Command("node", "--no-warnings", "--liftoff-only", "build.mjs", b.folder)
	node.Stdin, node.Stderr = bytes.NewReader(runs), os.Stderr
	out, err := node.Output()
	if err != nil {
		return b, err
	}
	return b, json.Unmarshal(out, &b.results)
})

func TestMain(m *testing.M) {
	code := m.Run()
	if b, err := build(); err == nil {
		os.RemoveAll(b.folder)
	}
	os.Exit(code)
}

// wasm is a program's module.
func wasm(t *testing.T, name string) []byte {
	t.Helper()
	b, err := build()
	if err != nil {
		t.Fatalf("compiling with the site's packages (npm ci in site/): %v", err)
	}
	module, err := os.ReadFile(filepath.Join(b.folder, name+".wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// TestPrograms runs each program here, in V8 and on wazero.
func TestPrograms(t *testing.T) {
	ctx := context.Background()
	for i, p := range list {
		if p.Files != nil {
			continue
		}
		module := wasm(t, p.Name)
		b, _ := build()
		want := b.results[i]
		var env []string
		for k, v := range p.Env {
			env = append(env, k+"="+v)
		}
		p.Args = list[i].Args
		got, stats := run(t, p, env, module)
		if got != want {
			t.Errorf("%s: got %+v, V8 has %+v", p.Name, got, want)
		}
		ref, err := reference.NewCommand(ctx, module, reference.Command{Args: p.Args, Env: env, Stdin: []byte(p.Input)})
		if err != nil {
			t.Fatal(err)
		}
		code, err := ref.Start(ctx)
		if on := (result{p.Name, string(ref.Output()), string(ref.ErrorOutput()), code, ""}); err != nil || on != got {
			t.Errorf("%s: got %+v, wazero has %+v, %v", p.Name, got, on, err)
		}
		ref.Close(ctx)
		t.Logf("%-12s %6d bytes, %6d prompt, %8d tokens, %7d instructions, %.1f s: %q", p.Name, len(module), stats.PromptTokens, stats.Tokens, stats.Instructions, stats.Seconds, got.Output)
	}
}

func run(t *testing.T, p program, env []string, module []byte) (result, engine.Stats) {
	t.Helper()
	ctx := context.Background()
	m, err := engine.Compile(module)
	if err != nil {
		t.Fatalf("%s: %v", p.Name, err)
	}
	var out, errors bytes.Buffer
	i, err := m.Instantiate(ctx, engine.Options{Args: p.Args, Env: env, Stdin: []byte(p.Input), Output: &out, ErrorOutput: &errors, MaxTokens: 10_000_000})
	if err != nil {
		t.Fatalf("%s: %v", p.Name, err)
	}
	code, err := i.Start(ctx)
	if err != nil {
		t.Fatalf("%s: %v after %q", p.Name, err, out.String())
	}
	return result{p.Name, out.String(), errors.String(), code, ""}, i.Stats()
}
