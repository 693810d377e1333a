package build

import (
	"bytes"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// testProgram is testdata/program for the browser, as the linker wrote it.
var testProgram = sync.OnceValues(func() ([]byte, error) { return compileGo(".", "./testdata/program", false) })

func program(t *testing.T) []byte {
	t.Helper()
	file, err := testProgram()
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// node runs a program and gives what it writes, and its error.
func node(t *testing.T, file []byte, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	root, err := goEnv("GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "program.wasm")
	if err := os.WriteFile(name, file, 0o644); err != nil {
		t.Fatal(err)
	}
	runner := filepath.Join(root, "lib", "wasm", "wasm_exec_node.js")
	cmd := exec.Command("node", append([]string{"--stack-size=8192", runner, name}, args...)...)
	var o, e bytes.Buffer
	cmd.Stdout, cmd.Stderr = &o, &e
	err = cmd.Run()
	return o.String(), e.String(), err
}

// TestDropTracebacks runs a program with and without what pages go without.
func TestDropTracebacks(t *testing.T) {
	whole := program(t)
	stripped, err := rewriteData(whole, dropTracebacks)
	if err != nil {
		t.Fatal(err)
	}
	before, after := len(gzipped(whole, 9)), len(gzipped(stripped, 9))
	t.Logf("%d bytes with gzip became %d", before, after)
	if after > before*9/10 {
		t.Errorf("%d bytes with gzip became %d, want a tenth less", before, after)
	}
	for _, gone := range []string{"main.collected", "runtime.gopanic\x00", "runtime/panic.go"} {
		if bytes.Contains(stripped, []byte(gone)) || !bytes.Contains(whole, []byte(gone)) {
			t.Errorf("%q is still there, or never was", gone)
		}
	}
	linked, err := compileGo(".", "./testdata/program", true)
	if err != nil {
		t.Fatal(err)
	}
	least, err := rewriteData(linked, dropTracebacks)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(gzipped(least, 9)); n > after*19/20 {
		t.Errorf("%d bytes with gzip became %d with a smaller library, want a twentieth less", after, n)
	}

	want, stderr, err := node(t, whole)
	if err != nil {
		t.Fatalf("%v\n%s%s", err, want, stderr)
	}
	for _, part := range []string{"assignment to entry in nil map", "index out of range [3] with length 0", "integer divide by zero",
		"value method main.named.Method called using nil *named pointer", "invalid memory address", "recovered directly: true",
		"recovered by what a wrapper calls: false", "recovered by what a closure calls: false", "recovered by a method value: true"} {
		if !strings.Contains(want, part) {
			t.Errorf("the output lacks %q:\n%s", part, want)
		}
	}
	for name, file := range map[string][]byte{"without tables": stripped, "with a smaller library": least} {
		if got, stderr, err := node(t, file); err != nil || got != want {
			t.Errorf("%s: %v\n%sgot\n%s\nwant\n%s", name, err, stderr, got, want)
		}
		for how, message := range map[string]string{
			"panic":    "panic: wrapped: the reason\n",
			"index":    "panic: runtime error: index out of range [2] with length 0\n",
			"nil":      "panic: runtime error: invalid memory address or nil pointer dereference\n",
			"deadlock": "fatal error: all goroutines are asleep - deadlock!\n",
			"map":      "panic: assignment to entry in nil map\n",
		} {
			_, all, _ := node(t, whole, how)
			_, text, err := node(t, file, how)
			if err == nil || !strings.HasPrefix(text, message) || !strings.HasPrefix(all, message) {
				t.Errorf("%s, %s: %v, says\n%s\nand with tables\n%s", name, how, err, text, all)
			}
			if strings.Contains(text, "main.") {
				t.Errorf("%s, %s: tells a function:\n%s", name, how, text)
			}
		}
	}
	// What is left out says so.
	got, _, _ := node(t, stripped, "methods")
	if want, _, _ := node(t, whole, "methods"); got != want || !strings.HasPrefix(got, "6 2026-") {
		t.Errorf("a method by its name and a date: %q, want %q", got, want)
	}
	if _, text, err := node(t, least, "methods"); err == nil || !strings.Contains(text, "site/build/lean.go") {
		t.Errorf("what the smaller library lacks: %v, %s", err, text)
	}
}

// TestTablesRefused changes what the tables must be like.
func TestTablesRefused(t *testing.T) {
	whole := program(t)
	replace := func(old, by string) func([]byte) []byte {
		return func(file []byte) []byte { return bytes.ReplaceAll(file, []byte(old), []byte(by)) }
	}
	for name, c := range map[string]struct {
		change func([]byte) []byte
		want   string
	}{
		"another version": {replace("\x02Go\x08go1.26", "\x02Go\x08go1.27"), "only those of go1.26"},
		"version 1.260":   {replace("\x02Go\x08go1.26.", "\x02Go\x08go1.260"), "only those of go1.26"},
		"no version":      {replace("\x09producers", "\x09producerz"), "no section names its version"},
		"no header":       {replace(pclntabMagic[:4], "\xf2\xff\xff\xff"), "found 0 tables"},
		"no gopanic":      {replace("runtime.gopanic\x00", "runtime.gopanik\x00"), "no function runtime.gopanic"},
	} {
		file := c.change(rewritten(t, whole))
		if _, err := rewriteData(file, dropTracebacks); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	// An example is no Go program.
	if _, err := rewriteData([]byte("\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x08\x0b\x01x"), dropTracebacks); err == nil {
		t.Error("a module without tables is taken")
	}
}

// rewritten is a program whose data is in few segments, so that what is looked
// for is in one piece.
func rewritten(t *testing.T, file []byte) []byte {
	t.Helper()
	out, err := rewriteData(file, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestTablesDamaged wants errors, or a module, of files that were cut off or have
// numbers in their tables that lead anywhere.
func TestTablesDamaged(t *testing.T) {
	whole := rewritten(t, program(t))
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		n := rng.IntN(len(whole))
		if _, err := rewriteData(whole[:n], dropTracebacks); err == nil {
			t.Errorf("the first %d bytes give no error", n)
		}
	}
	module, err := readSections(whole)
	if err != nil {
		t.Fatal(err)
	}
	var memory []byte
	for _, s := range module {
		if s.id == dataSection {
			if memory, err = readData(s.body); err != nil {
				t.Fatal(err)
			}
		}
	}
	good := &tables{memory: memory}
	if err := good.readCode(module); err != nil {
		t.Fatal(err)
	}
	if err := good.locate(); err != nil {
		t.Fatal(err)
	}
	refused := 0
	damaged := make([]byte, len(memory))
	for range 60 {
		copy(damaged, memory)
		for range 1 + rng.IntN(3) {
			in := []span{good.funcs, good.pcs, {good.funcs.from, good.funcs.from + 8*good.number}, {good.names.from - 72, good.names.from}}[rng.IntN(4)]
			at := in.from + rng.IntN(in.to-in.from)
			damaged[at] = byte(rng.Uint32())
		}
		if dropTracebacks(damaged, module) != nil {
			refused++
		}
	}
	if refused < 15 {
		t.Errorf("of 60 damaged tables %d are refused", refused)
	}
	for range 20 {
		n := rng.IntN(good.find.to)
		copy(damaged, memory[:n])
		if err := dropTracebacks(damaged[:n], module); err == nil {
			t.Errorf("the first %d bytes of the memory give no error", n)
		}
	}
}
