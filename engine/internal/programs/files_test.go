package programs

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/hosts/wasi"
)

var (
	poem = map[string]string{"poem.txt": "A rose is\na rose is\na rose.\n", "sub/deep/leaf": "green", "sub/b": "", "sub/a": "x"}
	none = map[string]string{}
)

// folderOf is a file system whose folder / has files.
func folderOf(t *testing.T, files map[string]string) (*wasi.FS, *wasi.Folder) {
	t.Helper()
	all := wasi.NewFS()
	root, err := all.Preopen("/")
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range files {
		if err := root.Add(wasi.File{Path: name, Data: []byte(content)}, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	return all, root
}

// tree is a line for each file, folder and link, in order.
func tree(root *wasi.Folder) string {
	var lines []string
	for f := range root.All() {
		switch f.Mode.Type() {
		case fs.ModeDir:
			lines = append(lines, f.Path+"/")
		case fs.ModeSymlink:
			lines = append(lines, f.Path+" -> "+f.Target)
		default:
			text, _ := json.Marshal(string(f.Data))
			lines = append(lines, f.Path+": "+string(text))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

var modules = map[string]*engine.Module{} // compiled once

// hosted instantiates a program with a system of its own.
func hosted(t *testing.T, name string, c wasi.Config, out io.Writer) *engine.Instance {
	t.Helper()
	m, ok := modules[name]
	if !ok {
		var err error
		if m, err = engine.Compile(wasm(t, name)); err != nil {
			t.Fatal(err)
		}
		modules[name] = m
	}
	i, err := m.Instantiate(context.Background(), engine.Options{Hosts: []engine.Host{wasi.New(c)}, Output: out, MaxTokens: 50_000_000})
	if err != nil {
		t.Fatal(err)
	}
	return i
}

// TestFiles compares output, exit code and all files at the end with those of Node's WASI.
func TestFiles(t *testing.T) {
	for n, p := range list {
		if p.Files == nil || p.Only {
			continue
		}
		all, root := folderOf(t, p.Files)
		var out bytes.Buffer
		i := hosted(t, p.Name, wasi.Config{Args: []string{p.Name}, Files: all}, &out)
		code, err := i.Start(context.Background())
		if err != nil {
			t.Fatal(err, out.String())
		}
		b, _ := build()
		want := b.results[n]
		got := strings.Split(out.String(), "\n")
		for k, line := range strings.Split(want.Output, "\n") {
			if k >= len(got) || got[k] != line {
				t.Errorf("%s: line %d of the output: got %q, Node has %q", p.Name, k+1, got[min(k, len(got)-1)], line)
			}
		}
		if files := strings.Split(want.Files, "\n"); code != want.Code || len(got) != strings.Count(want.Output, "\n")+1 || tree(root) != sorted(files) {
			t.Errorf("%s: exit code %d, Node has %d; files\n%s\nNode has\n%s", p.Name, code, want.Code, tree(root), sorted(files))
		}
		t.Logf("%s: %d calls of the host, %d tokens: %s", p.Name, i.Stats().HostCalls, i.Stats().Tokens, out.String())
	}
}

func sorted(lines []string) string {
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// TestHostCalls makes the calls of TestCalls, which the built-in library answers there, of the
// host: the same numbers, output, input and memory. Only the host has poll_oneoff, and prints
// nothing if one of several pieces of memory is none.
func TestHostCalls(t *testing.T) {
	ctx := context.Background()
	var out, builtIn bytes.Buffer
	o := engine.Options{Args: []string{"calls", "", "ä b"}, Env: []string{"A=1"}, Stdin: []byte("fifteen letters"), Seed: 3, Output: &builtIn}
	host := hosted(t, "calls", wasi.Config{Args: o.Args, Env: o.Env, Stdin: bytes.NewReader(o.Stdin), Seed: o.Seed}, &out)
	library := start(t, o)
	for _, c := range calls {
		if c.name == "poll_oneoff" || c.name == "fd_write" && c.args[2] == 3 {
			continue
		}
		want, err := library.ExportedFunction(c.name).Call(ctx, c.args...)
		if err != nil {
			t.Fatal(err)
		}
		got, err := host.ExportedFunction(c.name).Call(ctx, c.args...)
		if err != nil || got[0] != want[0] {
			t.Errorf("%s%v: got %v, %v, the library %v", c.name, c.args, got, err, want)
		}
	}
	got, _ := host.Memory().Read(0, 65536)
	want, _ := library.Memory().Read(0, 65536)
	for at := range got {
		if got[at] != want[at] {
			t.Errorf("memory at %d: got %#x, the library %#x", at, got[at], want[at])
		}
	}
	if out.String() != builtIn.String() || out.Len() == 0 {
		t.Errorf("output %q, the library %q", out.String(), builtIn.String())
	}
}

// TestUnstable compares functions of the older module with the newer one's.
func TestUnstable(t *testing.T) {
	all, _ := folderOf(t, poem)
	var out bytes.Buffer
	code, err := hosted(t, "unstable", wasi.Config{Files: all}, &out).Start(context.Background())
	want := "set: 3\ncur: 5\nend: 27\nby descriptor: 1, size 28\nby path: 1, nothing behind: 1\npoll: 0, 1 of user 7, error 0\npoll: 0, 1 of user 8, error 28\n"
	if err != nil || code != 0 || out.String() != want {
		t.Errorf("%v, %d, got\n%s, want\n%s", err, code, out.String(), want)
	}
}

// TestOwn does what Node does otherwise: nothing leads out of the folder, and a listing leaves
// nothing out while files are removed.
func TestOwn(t *testing.T) {
	all, root := folderOf(t, poem)
	var out bytes.Buffer
	code, err := hosted(t, "own", wasi.Config{Files: all}, &out).Start(context.Background())
	const want = "link: open\nlink: refused\nout/passwd: refused\nabsolute/passwd: refused\nsub/../../poem.txt: refused\n300 removed, 0\n"
	if left := tree(root); err != nil || code != 0 || out.String() != want || strings.Contains(left, "many") || strings.Contains(left, "absolute") {
		t.Errorf("%v, %d: got %q, want %q; left: %s", err, code, out.String(), want, left)
	}
}

// conversation gives a line of input each time that the program has answered.
type conversation struct {
	input  *io.PipeWriter
	lines  []string
	output bytes.Buffer
}

func (c *conversation) Write(p []byte) (int, error) {
	c.output.Write(p)
	if bytes.HasSuffix(p, []byte("\n")) {
		c.say()
	}
	return len(p), nil
}

func (c *conversation) say() {
	if len(c.lines) == 0 {
		c.input.Close()
		return
	}
	line := c.lines[0]
	c.lines = c.lines[1:]
	go io.WriteString(c.input, line)
}

// TestInteractive has a program read lines that come only after its answers.
func TestInteractive(t *testing.T) {
	in, w := io.Pipe()
	c := &conversation{input: w, lines: []string{"one\n", "twelve\n", "three\n"}}
	i := hosted(t, "echo", wasi.Config{Stdin: in}, c)
	c.say()
	if code, err := i.Start(context.Background()); err != nil || code != 0 {
		t.Fatal(code, err)
	}
	if got, want := c.output.String(), "4: one\n7: twelve\n6: three\nend\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestInterrupted stops a program that waits for input, and goes on when it has come: nothing
// is lost, nothing is read twice.
func TestInterrupted(t *testing.T) {
	in, w := io.Pipe()
	var out bytes.Buffer
	i := hosted(t, "echo", wasi.Config{Stdin: in}, &out)
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		io.WriteString(w, "first\n")
		io.WriteString(w, "") // read: the program waits for more
		cancel()
	}()
	if _, err := i.Start(ctx); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	go func() {
		io.WriteString(w, "second\n")
		w.Close()
	}()
	_, err := i.Resume(context.Background())
	if err != nil && !errors.As(err, new(*engine.ExitError)) {
		t.Fatal(err)
	}
	if got, want := out.String(), "6: first\n7: second\nend\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// countdown is a context that ends when it has been looked at so many times.
type countdown struct {
	context.Context
	left int
	done chan struct{}
}

func (c *countdown) Done() <-chan struct{} { return c.done }

func (c *countdown) Err() error {
	if c.left--; c.left == 0 {
		close(c.done)
	}
	if c.left <= 0 {
		return context.Canceled
	}
	return nil
}

// TestInterruptedAnywhere stops a program at each second look at the context and goes on: also while
// the model is told of an answer, each thing happens once.
func TestInterruptedAnywhere(t *testing.T) {
	run := func(n int) (output string, whole bool) {
		all, root := folderOf(t, none)
		var out bytes.Buffer
		i := hosted(t, "append", wasi.Config{Files: all, Stdin: strings.NewReader("a line that is read by pieces\nand another one\n")}, &out)
		_, err := i.Start(&countdown{context.Background(), n, make(chan struct{})})
		whole = err == nil
		for errors.Is(err, context.Canceled) {
			_, err = i.Resume(context.Background())
		}
		if err != nil && !errors.As(err, new(*engine.ExitError)) {
			t.Fatal(n, err)
		}
		return out.String() + tree(root), whole
	}
	want, _ := run(1 << 30)
	n := 1
	for ; ; n += 2 {
		got, whole := run(n)
		if got != want {
			t.Fatalf("stopped at look %d: got %q, want %q", n, got, want)
		}
		if whole {
			break
		}
	}
	if n < 30 {
		t.Errorf("it was stopped at %d places only", n)
	}
}

// TestWait waits by both clocks. The deterministic one gives the same tokens each time, and
// takes no time.
func TestWait(t *testing.T) {
	const want = "waited: 1 1\nuntil: 0 1\noutput: 1 1\ninput: 1 5\n"
	var tokens []string
	for _, real := range []bool{false, false, true} {
		var out bytes.Buffer
		i := hosted(t, "wait", wasi.Config{Stdin: strings.NewReader("hello"), RealClock: real}, &out)
		if code, err := i.Start(context.Background()); err != nil || code != 0 || out.String() != want {
			t.Fatalf("%v, %d, real clock %v: got %q, want %q", err, code, real, out.String(), want)
		}
		if !real {
			tokens = append(tokens, fmt.Sprint(i.Tokens()))
		}
	}
	if tokens[0] != tokens[1] {
		t.Error("two runs with the deterministic clock have other tokens")
	}
	// By the real clock it can wait for input that comes later.
	in, w := io.Pipe()
	c := &conversation{input: w}
	var out bytes.Buffer
	go func() { time.Sleep(1500 * time.Millisecond); io.WriteString(c.input, "later"); c.input.Close() }()
	if code, err := hosted(t, "wait", wasi.Config{Stdin: in, RealClock: true}, &out).Start(context.Background()); err != nil || code != 0 || out.String() != want {
		t.Errorf("%v, %d: got %q, want %q", err, code, out.String(), want)
	}
}
