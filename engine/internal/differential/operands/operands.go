// Package operands draws numbers at which arithmetic tends to go wrong, for
// each instruction of WebAssembly those that matter to it: near multiples for
// divisions, carries at the borders of words and half words, ties of rounding,
// the limits of types, subnormal numbers, NaNs with payloads. Those of instructions on
// floats are drawn by class: a place at which such arithmetic breaks.
//
// It is used by tests only. Values are bits; those of i32 and f32 stand in the lower half.
package operands

import (
	"math/rand/v2"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// Edges lists the numbers of a type at which something changes, with both signs.
func Edges(t wasm.ValueType) []uint64 { return edges[t] }

var edges = map[wasm.ValueType][]uint64{
	wasm.I32: integer(32).edges(), wasm.I64: integer(64).edges(),
	wasm.F32: f32format.edges(), wasm.F64: f64format.edges(),
}

// Any draws a number of a type, often an edge.
func Any(r *rand.Rand, t wasm.ValueType) uint64 {
	if r.IntN(3) == 0 {
		return edge(r, t)
	}
	switch t {
	case wasm.F32:
		return f32format.any(r)
	case wasm.F64:
		return f64format.any(r)
	case wasm.I32:
		return integer(32).draw(r)
	}
	return integer(64).draw(r)
}

func edge(r *rand.Rand, t wasm.ValueType) uint64 { return edges[t][r.IntN(len(edges[t]))] }

// Draw draws the operands of a numeric instruction, one or two of the same
// type. Of integers one in eight is an edge with any other number or edge.
func Draw(r *rand.Rand, op wasm.Opcode) []uint64 {
	params, results, _ := op.Signature()
	t := params[0]
	if isFloat(t) {
		return drawFloats(r, op)
	}
	a := make([]uint64, len(params))
	for i := range a {
		a[i] = Any(r, t)
	}
	if r.IntN(8) == 0 {
		a[r.IntN(len(a))] = edge(r, t)
		return a
	}
	w := integer(32)
	if t == wasm.I64 {
		w = 64
	}
	switch name := plainName(op); {
	case len(a) == 2:
		a[0], a[1] = w.pair(r, name)
	case strings.HasPrefix(name, "convert") && r.IntN(4) > 0:
		a[0] = w.converted(r, formatOf(results[0]))
	}
	return a
}

// drawFloats draws a class, and operands of it.
func drawFloats(r *rand.Rand, op wasm.Opcode) []uint64 {
	params, _, _ := op.Signature()
	f := formatOf(params[0])
	list := classes(op)
	a, b := list[r.IntN(len(list))].draw(f, r)
	mask := 2*f.sign() - 1 // steps from the least and greatest bits go around
	return []uint64{a & mask, b & mask}[:len(params)]
}

// plainName is an instruction's name without type and sign.
func plainName(op wasm.Opcode) string {
	_, name, _ := strings.Cut(op.String(), ".")
	return strings.TrimSuffix(strings.TrimSuffix(name, "_s"), "_u")
}

func isFloat(t wasm.ValueType) bool { return t == wasm.F32 || t == wasm.F64 }

func formatOf(t wasm.ValueType) format {
	if t == wasm.F32 {
		return f32format
	}
	return f64format
}

// Typical draws a float as programs have them: of moderate size, a quarter of
// them integers.
func Typical(r *rand.Rand, t wasm.ValueType) uint64 { return formatOf(t).typical(r) }

// near is a small number with any sign.
func near(r *rand.Rand) uint64 { return uint64(r.IntN(7)) - 3 }
