//go:build (linux || darwin) && (amd64 || arm64)

package gosource_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/format"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"wasmformer/engine/kernel/internal/gosource"
)

const (
	i32, i64, f64 = 0x7f, 0x7e, 0x7c
	randoms       = 300 // functions
	size          = 256 // of the memory that they use
)

// TestRandom translates random functions, which read and write locals and memory in
// between of operands, runs them, and compares results and memory with wazero.
func TestRandom(t *testing.T) {
	image := randomModule(rand.New(rand.NewPCG(1, 2)))
	lines := oracle(t, image)
	source, err := gosource.Source(image, "main")
	if err != nil {
		t.Fatal(err)
	}
	if source, err = format.Source(source); err != nil {
		t.Fatal(err)
	}
	cells, err := os.ReadFile("../../compiled/cells.go")
	if err != nil {
		t.Fatal(err)
	}
	var program strings.Builder
	program.WriteString("package main\n\nimport (\"fmt\"; \"unsafe\")\n\nfunc main() {\nmemory := make([]byte, 1<<16)\nm := space{unsafe.Pointer(&memory[0])}\n")
	fmt.Fprintf(&program, "copy(memory, %q)\n", start())
	for i := range randoms {
		fmt.Fprintf(&program, "fmt.Printf(\"%%d %%x\\n\", f%d(m, %d, 7, 2.5), memory[:%d])\n", i, i, size)
	}
	program.WriteString("}\n")
	dir := t.TempDir()
	for name, data := range map[string][]byte{"go.mod": []byte("module random\n\ngo 1.26\n"), "kernel.go": source, "main.go": []byte(program.String()),
		"cells.go": bytes.Replace(cells, []byte("package compiled"), []byte("package main"), 1)} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := exec.CommandContext(t.Context(), "go", "run", ".")
	run.Dir = dir
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%.2000s", err, out)
	}
	got, want := strings.Split(string(out), "\n"), lines
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("function %d: result and memory %s, wazero gives %s\n%s", i, got[min(i, len(got)-1)], want[i], functionText(source, i))
		}
	}
}

// functionText is the source of one function.
func functionText(source []byte, i int) string {
	_, text, _ := strings.Cut(string(source), fmt.Sprintf("\n// f%d:", i))
	text, _, _ = strings.Cut(text, "\n}\n")
	return text
}

// oracle runs the module on wazero.
func oracle(t *testing.T, image []byte) (lines []string) {
	ctx := t.Context()
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	m, err := r.Instantiate(ctx, image)
	if err != nil {
		t.Fatal(err)
	}
	m.Memory().WriteString(0, start())
	for i := range randoms {
		result, err := m.ExportedFunction(fmt.Sprintf("f%d", i)).Call(ctx, uint64(i), 7, api.EncodeF64(2.5))
		if err != nil {
			t.Fatal(err)
		}
		memory, _ := m.Memory().Read(0, size)
		lines = append(lines, fmt.Sprintf("%d %x", uint32(result[0]), memory))
	}
	return lines
}

// start is what memory begins with: numbers that differ.
func start() string {
	var b []byte
	for i := range 8 {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(float64(i)+0.37))
	}
	return string(b)
}

// writer writes a random function of type (i32, i32, f64) i32.
type writer struct {
	*rand.Rand
	code   []byte
	locals []byte // types
	budget int
}

func (w *writer) op(b ...byte) { w.code = append(w.code, b...) }

// local is one of a type.
func (w *writer) local(t byte) byte {
	for {
		if i := w.IntN(len(w.locals)); w.locals[i] == t {
			return byte(i)
		}
	}
}

// operators with two operands, by the types of operands and result.
var random = map[[2]byte][]byte{
	{i32, i32}: {0x6a, 0x6b, 0x6c, 0x71, 0x72, 0x73, 0x74, 0x76, 0x46, 0x48, 0x49, 0x4a, 0x4b, 0x4f},
	{i64, i64}: {0x83, 0x84, 0x86, 0x88},
	{f64, f64}: {0xa0, 0xa1, 0xa2},
	{f64, i32}: {0x61, 0x62, 0x63, 0x64, 0x65, 0x66},
}

var types = [...]byte{i32, i32, i64, f64, f64}

// value pushes a value. Between the operands may be statements.
func (w *writer) value(t byte, depth int) {
	if w.budget--; depth <= 0 || w.budget < 0 || w.IntN(3) == 0 {
		w.leaf(t)
		return
	}
	switch w.IntN(8) {
	case 0, 1:
		w.address(depth - 1)
		w.op(map[byte][]byte{i32: {0x28, 2}, i64: {0x29, 3}, f64: {0x2b, 3}}[t]...)
		w.op(8)
		return
	case 2: // select
		if t == i64 {
			break
		}
		w.value(t, depth-1)
		w.maybe(depth - 1)
		w.value(t, depth-1)
		w.value(i32, depth-1)
		w.op(0x1b)
		return
	case 3: // tee
		w.value(t, depth-1)
		w.op(0x22, w.local(t))
		return
	case 4:
		switch t {
		case i64:
			w.value(i32, depth-1)
			w.op(0xad)
		case f64:
			w.value(i32, depth-1)
			w.op([]byte{0xb7, 0xb8}[w.IntN(2)])
		default:
			w.toInt()
		}
		return
	}
	of := t
	if t == i32 && w.IntN(3) == 0 {
		of = f64
	}
	w.value(of, depth-1)
	w.maybe(depth - 1)
	w.value(of, depth-1)
	ops := random[[2]byte{of, t}]
	w.op(ops[w.IntN(len(ops))])
}

// toInt pushes an i32 made of another type.
func (w *writer) toInt() {
	switch w.IntN(4) {
	case 0:
		w.value(i64, 1)
		w.op([]byte{0xa7, 0x50}[w.IntN(2)])
	case 1:
		w.value(f64, 1)
		w.op(0xfc, 3)
	case 2:
		w.value(i32, 1)
		w.op(0x45)
	default:
		w.value(f64, 1)
		w.op(0x9a, 0xfc, 3)
	}
}

func (w *writer) leaf(t byte) {
	if w.IntN(3) > 0 {
		w.op(0x20, w.local(t))
		return
	}
	switch t {
	case i32:
		w.op(0x41, byte(w.IntN(64)))
	case i64:
		w.op(0x42, byte(w.IntN(64)))
	default:
		v := []float64{0, 1, -1, 0.5, 3, math.Copysign(0, -1)}[w.IntN(6)]
		w.code = binary.LittleEndian.AppendUint64(append(w.code, 0x44), math.Float64bits(v))
	}
}

// address pushes one of four addresses, so that they often meet.
func (w *writer) address(depth int) {
	w.value(i32, depth)
	w.op(0x41, 24, 0x71) // & 24
}

func (w *writer) maybe(depth int) {
	if w.IntN(2) == 0 {
		w.statement(depth)
	}
}

func (w *writer) statement(depth int) {
	t := types[w.IntN(len(types))]
	switch w.IntN(9) {
	case 0, 1:
		w.value(t, depth)
		w.op(0x21, w.local(t))
	case 2, 6, 7:
		w.address(depth)
		w.value(t, depth)
		w.op(map[byte][]byte{i32: {[]byte{0x36, 0x3a, 0x3b}[w.IntN(3)], 0}, i64: {0x37, 0}, f64: {0x39, 0}}[t]...)
		w.op(8)
	case 3:
		w.value(i32, depth)
		w.op(0x04, 0x40)
		w.block(depth - 1)
		if w.IntN(2) == 0 {
			w.op(0x05)
			w.block(depth - 1)
		}
		w.op(0x0b)
	case 4: // a block, left early
		w.op(0x02, 0x40)
		w.block(depth - 1)
		if w.IntN(2) == 0 {
			w.value(i32, depth-1)
			w.op(0x0d, 0)
		}
		w.block(depth - 1)
		w.op(0x0b)
	case 5: // a loop of three rounds
		n := byte(len(w.locals))
		w.locals = append(w.locals, 0) // not found by local
		w.op(0x41, 3, 0x21, n, 0x03, 0x40)
		w.block(depth - 1)
		w.op(0x20, n, 0x41, 1, 0x6b, 0x22, n, 0x0d, 0, 0x0b)
	default:
		w.value(t, depth)
		w.op(0x1a)
	}
}

func (w *writer) block(depth int) {
	for range 1 + w.IntN(3) {
		if depth > 0 && w.budget > 0 {
			w.statement(depth)
		}
	}
}

// randomModule has the functions, exported by name, and a memory.
func randomModule(r *rand.Rand) []byte {
	number := func(n int) []byte { return binary.AppendUvarint(nil, uint64(n)) }
	functions, exports, codes := number(randoms), number(randoms+1), number(randoms)
	for i := range randoms {
		w := &writer{Rand: r, locals: slices.Concat([]byte{i32, i32, f64}, bytes.Repeat([]byte{i32, i32, f64, f64, i64}, 4)), budget: 150}
		for i, t := range w.locals[3:] {
			if i%2 == 0 { // the others begin with 0
				w.op(map[byte][]byte{i32: {0x20, 0}, i64: {0x20, 1, 0xad}, f64: {0x20, 2}}[t]...)
				w.op(0x21, byte(3+i))
			}
		}
		for range 6 {
			w.statement(4)
		}
		for i, t := range w.locals[:13] { // leave the locals behind what is read
			w.op(0x41, 0, 0x20, byte(i))
			w.op(map[byte][]byte{i32: {0x36, 0}, i64: {0xa7, 0x36, 0}, f64: {0xfc, 3, 0x36, 0}}[t]...)
			w.op(byte(64 + 4*i))
		}
		w.value(i32, 4)
		var body []byte
		for _, t := range w.locals[3:] {
			if t == 0 {
				t = i32
			}
			body = append(body, 1, t)
		}
		body = append(append(number(len(w.locals)-3), body...), append(w.code, 0x0b)...)
		codes = append(append(codes, number(len(body))...), body...)
		functions = append(functions, 0)
		name := fmt.Sprintf("f%d", i)
		exports = append(append(append(exports, byte(len(name))), name...), 0)
		exports = append(exports, number(i)...)
	}
	exports = append(append(append(exports, 6), "memory"...), 2, 0)
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []struct {
		id   byte
		body []byte
	}{{1, []byte{1, 0x60, 3, i32, i32, f64, 1, i32}}, {3, functions}, {5, []byte{1, 0, 1}}, {7, exports}, {10, codes}} {
		out = append(append(append(out, s.id), number(len(s.body))...), s.body...)
	}
	return out
}
