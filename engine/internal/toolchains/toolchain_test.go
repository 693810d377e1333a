// Package toolchains builds programs with the toolchains that people have, runs them, and
// compares with wazero, or with V8 where a program is no WASI command or throws exceptions.
package toolchains

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// toolchain is a compiler, and what it is tried with.
type toolchain struct {
	name     string
	tools    []string // that it needs
	version  []string // the command that prints it
	setup    string   // a command of the shell that is run first, in the folder that builds write to
	programs []program
}

// program is what is built and run.
type program struct {
	name  string
	build string // a command of the shell, which writes $OUT; $SRC is testdata
	args  []string
	stdin string
	node  bool // a command that wazero can't run, which has no exceptions: Node's WASI does

	// Of a module that is no WASI command, what is called after its start function.
	calls []call
	// glue is JavaScript, beside the module, that runs it in Node.
	glue string
}

// call is a call of an export.
type call struct {
	export    string
	arguments []int32
}

const text = "the quick brown fox jumps over the lazy dog the end"

var objectCalls = []call{{"run", []int32{500}}, {"fail", []int32{0}}, {"fail", []int32{7}}}

var toolchains = []toolchain{
	{
		name: "Go", tools: []string{"go"}, version: []string{"go", "version"},
		programs: []program{
			{name: "hello", build: "cd $SRC/go && GOOS=wasip1 GOARCH=wasm go build -trimpath -o $OUT ./hello"},
			{name: "sort", build: "cd $SRC/go && GOOS=wasip1 GOARCH=wasm go build -trimpath -o $OUT ./sort", args: []string{"kiwi", "banana"}},
			{name: "encoding/json", build: "cd $SRC/go && GOOS=wasip1 GOARCH=wasm go build -trimpath -o $OUT ./json",
				stdin: `{"name": "x", "items": [{"count": 2, "price": 1.25}, {"count": 1, "price": 10}]}`},
			{name: "goroutines, channels, sleeping", build: "cd $SRC/go && GOOS=wasip1 GOARCH=wasm go build -trimpath -o $OUT ./channels"},
			{name: "functions for export, with a goroutine", build: "cd $SRC/go && GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -o $OUT ./exports",
				calls: []call{{"sum", []int32{10}}, {"sum", []int32{5}}}},
			{name: "go test -v of a package", build: "cd $SRC/go && GOOS=wasip1 GOARCH=wasm go test -c -trimpath -o $OUT ./words", args: []string{"-test.v"}},
		},
	},
	{
		name: "Rust, Debian's", tools: []string{"rustc"}, version: []string{"$RUSTC", "--version"},
		programs: []program{
			{name: "hello", build: "$RUSTC --target wasm32-wasi -O $SRC/rust/hello.rs -o $OUT"},
			{name: "maps, floats, clock, exit code", build: "$RUSTC --target wasm32-wasi -O $SRC/rust/tasks.rs -o $OUT", args: []string{"x", ""}, stdin: text},
		},
	},
	{
		name: "C, Debian's clang and wasi-libc", tools: []string{"clang", "wasm-ld"}, version: []string{"clang", "--version"},
		programs: []program{
			{name: "hello", build: "clang --target=wasm32-wasi -O2 $SRC/c/hello.c -o $OUT"},
			{name: "sort, floats, sleeping", build: "clang --target=wasm32-wasi -O2 $SRC/c/tasks.c -o $OUT", args: []string{"pear", "", "fig"}},
		},
	},
	{
		name: "C++ without exceptions, Debian's clang and libc++", tools: []string{"clang++", "wasm-ld"}, version: []string{"clang++", "--version"},
		programs: []program{
			{name: "hello with streams and maps", build: "clang++ --target=wasm32-wasi -std=c++17 -fno-exceptions -O2 $SRC/c/hello.cc -o $OUT", stdin: text},
		},
	},
	{
		name: "Emscripten, Debian's", tools: []string{"emcc"}, version: []string{"emcc", "--version"},
		programs: []program{
			{name: "hello", build: "emcc -O2 -sSTANDALONE_WASM $SRC/c/hello.c -o $OUT"},
			{name: "arguments, environment, input", build: "emcc -O2 -sSTANDALONE_WASM $SRC/../../programs/testdata/environment.c -o $OUT",
				args: []string{"x", ""}, stdin: "1 2.5 three"},
			{name: "setjmp, longjmp", build: "emcc -O1 -sSUPPORT_LONGJMP=wasm -sSTANDALONE_WASM $SRC/c/jump.c -o $OUT", node: true},
			{name: "exceptions of C++", build: "em++ -O1 -fwasm-exceptions -sSTANDALONE_WASM $SRC/c/throw.cc -o $OUT", node: true},
			{name: "hello with JavaScript around it", build: "NODE_PATH=/usr/share/nodejs emcc -O2 $SRC/c/hello.c -o ${OUT%.wasm}.js",
				calls: []call{{"__wasm_call_ctors", nil}, {"main", []int32{0, 0}}}, glue: "out.js"},
		},
	},
	{
		name: "AssemblyScript", tools: []string{"npm", "node"}, version: []string{"node_modules/.bin/asc", "--version"},
		setup: "npm install --no-audit --no-fund --no-save --silent assemblyscript@0.28.20 @assemblyscript/wasi-shim@0.1.0",
		programs: []program{
			{name: "hello with wasi-shim", build: "node_modules/.bin/asc hello.ts --config node_modules/@assemblyscript/wasi-shim/asconfig.json -O -o $OUT"},
			{name: "hello with env.console.log", build: "node_modules/.bin/asc hello.ts -O --exportStart _start -o $OUT", calls: []call{{"_start", nil}}},
			{name: "objects, strings, collector, abort", build: "node_modules/.bin/asc objects.ts -O -o $OUT",
				calls: objectCalls},
		},
	},
}

// builder runs the commands of a toolchain in a folder.
type builder struct {
	t      *testing.T
	folder string
	env    []string
}

// prepare returns a builder, or skips the test and says which tool is missing.
func (c *toolchain) prepare(t *testing.T) *builder {
	t.Helper()
	source, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	b := &builder{t, t.TempDir(), append(os.Environ(), "SRC="+source)}
	for _, tool := range c.tools {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s: %s is missing", c.name, tool)
		}
		if tool == "rustc" {
			compiler, err := rust()
			if err != nil {
				t.Skipf("%s: %v", c.name, err)
			}
			b.env = append(b.env, "RUSTC="+compiler)
		}
	}
	if c.setup != "" {
		// Packages are installed where they are imported from.
		b.shell("cp $SRC/assemblyscript/*.ts . && " + c.setup)
	}
	return b
}

// rust finds a compiler that has the target's library: a rustup's has not unless that was
// asked for.
func rust() (string, error) {
	for _, compiler := range []string{"rustc", "/usr/bin/rustc"} {
		libraries, err := exec.Command(compiler, "--target", "wasm32-wasi", "--print", "target-libdir").Output()
		if err != nil {
			continue
		}
		if _, err := os.Stat(strings.TrimSpace(string(libraries))); err == nil {
			return compiler, nil
		}
	}
	return "", fmt.Errorf("no rustc has the library for wasm32-wasi (Debian's libstd-rust-dev-wasm32)")
}

func (b *builder) shell(command string, env ...string) string {
	b.t.Helper()
	c := exec.CommandContext(b.t.Context(), "sh", "-c", command)
	c.Dir, c.Env = b.folder, append(b.env, env...)
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil {
		b.t.Fatalf("%s: %v\n%s%s", command, err, out, stderr.Bytes())
	}
	return string(out)
}

// module builds a program.
func (b *builder) module(p *program) (path string, binary []byte) {
	b.t.Helper()
	path = filepath.Join(b.folder, "out.wasm")
	b.shell(p.build, "OUT="+path)
	binary, err := os.ReadFile(path)
	if err != nil {
		b.t.Fatal(err)
	}
	return path, binary
}

var number = regexp.MustCompile(`\d+(\.\d+)+`)

func (b *builder) versionOf(c *toolchain) string {
	return number.FindString(b.shell(strings.Join(c.version, " ")))
}
