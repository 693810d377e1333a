//go:build !js

package native

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/kernel"
	"wasmformer/site/examples"
)

// TestProfile counts what the kernel executes for a token: it decodes with an
// image in which a counter follows each instruction, checks that the tokens
// are those of the image itself, and prints the counts. site/docs/performance.md
// tells what they mean.
func TestProfile(t *testing.T) {
	const tokens = 200_000
	image, err := kernel.Image(interpreter.Build())
	if err != nil {
		t.Fatal(err)
	}
	c := newCounted(t, image)
	for _, name := range []string{"sudoku", "hungarian"} {
		t.Run(name, func(t *testing.T) {
			plain := decodeImage(t, name, image, tokens)
			stream := decodeImage(t, name, c.image, tokens)
			if !slices.Equal(plain.instance.Tokens(), stream.instance.Tokens()) {
				t.Fatal("the counted kernel decodes other tokens")
			}
			c.report(t, stream, float64(stream.instance.Stream().Len()))
		})
	}
}

// counted is an image with counters.
type counted struct {
	image   []byte
	classes []string // by counter
}

// classOf groups instructions for the table.
func classOf(name string) string {
	switch {
	case strings.HasPrefix(name, "local."), strings.HasSuffix(name, ".const"), strings.HasPrefix(name, "global."):
		return "local.get, local.set, const"
	case strings.Contains(name, "load"):
		return "load"
	case strings.Contains(name, "store"):
		return "store"
	case strings.Contains(name, "convert"), strings.Contains(name, "trunc"), strings.Contains(name, "extend"), strings.Contains(name, "wrap"):
		return "conversion"
	case slices.Contains([]string{"f64.add", "f64.sub", "f64.mul", "f64.div", "f64.neg", "f64.floor", "f64.ceil"}, name):
		return "f64 arithmetic"
	case strings.HasPrefix(name, "f64."):
		return "f64 comparison"
	case strings.HasPrefix(name, "i32."), strings.HasPrefix(name, "i64."):
		return "address and integer arithmetic"
	case name == "select":
		return "select"
	case name == "if", name == "br_if", name == "br":
		return "if, br_if, br"
	}
	return name
}

// newCounted rewrites an image: behind each instruction, but before those
// that end a block or leave it, a global of the instruction's class goes up.
func newCounted(t *testing.T, image []byte) *counted {
	t.Helper()
	m, err := wasm.Decode(image)
	if err != nil {
		t.Fatal(err)
	}
	c := &counted{}
	counter := func(class string) int {
		i := slices.Index(c.classes, class)
		if i < 0 {
			i = len(c.classes)
			c.classes = append(c.classes, class)
		}
		return i
	}
	var code []byte
	for f := range m.Code {
		body := slices.Collect(m.Code[f].Body())
		var out []byte
		for i, in := range body {
			end := in.Offset + 1 // of the last end
			if i+1 < len(body) {
				end = body[i+1].Offset
			}
			raw := image[in.Offset:end]
			name := in.Op.String()
			class := classOf(name)
			if name == "call" {
				class = "call of " + m.FuncNames[uint32(in.Imm)]
			}
			n := counter(class)
			up := binary.AppendUvarint([]byte{0x23}, uint64(n))
			up = append(up, 0x42, 1, 0x7c, 0x24)
			up = binary.AppendUvarint(up, uint64(n))
			switch name {
			case "end", "else":
				out = append(out, raw...)
			case "br", "br_if", "br_table", "return", "unreachable":
				out = append(append(out, up...), raw...)
			default:
				out = append(append(out, raw...), up...)
			}
		}
		entry := append(slices.Clone(image[m.Code[f].Offset:body[0].Offset]), out...)
		code = append(binary.AppendUvarint(code, uint64(len(entry))), entry...)
	}
	var globals, exports []byte
	for i := range c.classes {
		globals = append(globals, 0x7e, 1, 0x42, 0, 0x0b)
		name := fmt.Sprintf("c%d", i)
		exports = append(append(append(exports, byte(len(name))), name...), 3)
		exports = binary.AppendUvarint(exports, uint64(i))
	}
	c.image = rewrite(image, len(c.classes), globals, exports, append(binary.AppendUvarint(nil, uint64(len(m.Code))), code...))
	return c
}

// rewrite replaces the code section, and adds globals and their exports.
func rewrite(image []byte, n int, globals, exports, code []byte) []byte {
	out := slices.Clone(image[:8])
	section := func(id byte, body []byte) {
		out = append(binary.AppendUvarint(append(out, id), uint64(len(body))), body...)
	}
	for at := 8; at < len(image); {
		id := image[at]
		size, k := binary.Uvarint(image[at+1:])
		body := image[at+1+k:][:size]
		at += 1 + k + int(size)
		switch id {
		case 7:
			section(6, append(binary.AppendUvarint(nil, uint64(n)), globals...))
			had, k := binary.Uvarint(body)
			section(7, slices.Concat(binary.AppendUvarint(nil, had+uint64(n)), body[k:], exports))
		case 10:
			section(10, code)
		default:
			section(id, body)
		}
	}
	return out
}

// counting is a run with an image.
type counting struct {
	instance *engine.Instance
	module   *module
	memory   *memory
}

// decodeImage runs an example's first input with an image.
func decodeImage(t *testing.T, name string, image []byte, tokens int64) counting {
	t.Helper()
	e, ok := examples.Find(name)
	if !ok {
		t.Fatal("no example " + name)
	}
	_, section, _ := bytes.Cut(image, []byte(kernel.CustomSection))
	compiled, err := (&runtime{}).Compile(image)
	if err != nil {
		t.Fatal(err)
	}
	k := &keeping{module: compiled.(*module)}
	program, err := kernel.Load(k, section)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	inst, err := m.Instantiate(ctx, engine.Options{MaxTokens: tokens, Kernel: program})
	if err != nil {
		t.Fatal(err)
	}
	_ = inst.Compute(ctx, []byte(e.Runs()[0].Input)) // the limit, if the run is longer
	return counting{instance: inst, module: k.module, memory: k.memory}
}

// keeping remembers the memory that its module was instantiated on.
type keeping struct {
	*module
	memory *memory
}

func (k *keeping) Instantiate(on kernel.Memory) (kernel.Instance, error) {
	k.memory = on.(*memory)
	return k.module.Instantiate(on)
}

// report prints the counters, most first.
func (c *counted) report(t *testing.T, run counting, tokens float64) {
	type line struct {
		class string
		n     float64
	}
	var lines []line
	total := 0.0
	for i, class := range c.classes {
		v := run.memory.instances[len(run.memory.instances)-1].ExportedGlobal(fmt.Sprintf("c%d", i)).Get()
		lines = append(lines, line{class, float64(v) / tokens})
		total += float64(v) / tokens
	}
	slices.SortFunc(lines, func(a, b line) int { return int(1e6 * (b.n - a.n)) })
	t.Logf("%.0f tokens, %.1f instructions a token, of these:", tokens, total)
	for _, l := range lines {
		if l.n >= 0.005 {
			t.Logf("%8.2f  %s", l.n, l.class)
		}
	}
}
