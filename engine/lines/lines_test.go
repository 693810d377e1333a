package lines

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

func read1(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../../site/examples", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestCalls finds each call of a function of main.c on a line that names it.
func TestCalls(t *testing.T) {
	calls := 0
	for _, name := range []string{"quicksort", "hello", "sudoku", "queens", "life", "hungarian", "sha256"} {
		b := read1(t, name+"/main.wasm")
		files := map[string][]string{"main.c": strings.Split(string(read1(t, name+"/main.c")), "\n"),
			"wasmformer.h": strings.Split(string(read1(t, "include/wasmformer.h")), "\n")}
		m, err := wasm.Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		l, err := Of(b)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(l.Files, "main.c") {
			t.Errorf("%s: the files are %q", name, l.Files)
		}
		for i := range m.Code {
			fn, at := m.NumImportedFuncs+i, -1
			for in := range m.Code[i].Body() {
				at++
				if in.Op != wasm.OpCall || l.Places[fn] == nil {
					continue
				}
				p := l.Places[fn][at]
				lines := files[l.Files[p.File]]
				if p.Line == 0 || lines == nil {
					continue
				}
				called := m.FuncNames[uint32(in.Imm)]
				if p.Line > len(lines) || !strings.Contains(lines[p.Line-1], called+"(") {
					t.Errorf("%s: function %d, instruction %d calls %s, at %s:%d", name, fn, at, called, l.Files[p.File], p.Line)
				}
				calls++
			}
			if l.Places[fn] != nil && len(l.Places[fn]) != at+1 {
				t.Errorf("%s: function %d has %d instructions, and lines of %d", name, fn, at+1, len(l.Places[fn]))
			}
		}
	}
	if calls < 30 {
		t.Errorf("only %d calls have lines", calls)
	}
}

// without is a module less its custom sections.
func without(b []byte) []byte {
	out := slices.Clone(b[:8])
	for at := 8; at < len(b); {
		begin, id := at, b[at]
		at++
		size, shift := 0, 0
		for more := true; more; shift += 7 {
			size |= int(b[at]&0x7f) << shift
			more = b[at] >= 0x80
			at++
		}
		if at += size; id != 0 {
			out = append(out, b[begin:at]...)
		}
	}
	return out
}

// TestPrompt compares prompts with line tables and without: they are the same.
func TestPrompt(t *testing.T) {
	modules, err := filepath.Glob("../../site/examples/*/main.wasm")
	if err != nil || len(modules) < 10 {
		t.Fatal(modules, err)
	}
	for _, file := range modules {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		whole, err := lower.Binary(b)
		if err != nil {
			t.Fatal(err)
		}
		bare, err := lower.Binary(without(b))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(whole.Prompt(), bare.Prompt()) {
			t.Errorf("%s: custom sections enter the prompt", file)
		}
	}
}

func TestNone(t *testing.T) {
	if _, err := Of(read1(t, "gcd/main.wasm")); !errors.Is(err, ErrNone) {
		t.Errorf("a module without DWARF gives %v", err)
	}
	if _, err := Of([]byte("none")); err == nil {
		t.Error("what is no module is no error")
	}
}

// TestDamaged changes bytes of the line tables: an error or other lines, no crash.
func TestDamaged(t *testing.T) {
	b := read1(t, "quicksort/main.wasm")
	begin := strings.Index(string(b), ".debug_abbrev")
	rng := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for range 3000 {
		c := slices.Clone(b)
		for range 1 + rng.IntN(4) {
			c[begin+rng.IntN(len(b)-begin)] = byte(rng.Uint32())
		}
		if _, err := Of(c); err != nil {
			refused++
		}
	}
	if refused == 0 {
		t.Error("no damage is seen")
	}
}
