package operands

import (
	"math/rand/v2"
	"slices"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// class is a place at which float arithmetic breaks, and how to draw operands
// there. An instruction with one operand leaves the second.
type class struct {
	name string
	draw func(f format, r *rand.Rand) (a, b uint64)
}

// classes are those of an instruction with floats as operands, each of which is
// drawn as often as the others.
func classes(op wasm.Opcode) []class {
	name := plainName(op)
	if list, ok := directed[name]; ok {
		return list
	}
	params, _, _ := op.Signature()
	switch {
	case strings.HasPrefix(name, "trunc_"):
		return directed["trunc_"]
	case len(params) == 2:
		return pairs // comparisons, min, max, copysign
	}
	return singles // abs, neg, promote, reinterpret
}

// directed are the classes of instructions, named without type and sign, that have their own.
var directed = map[string][]class{
	"add": slices.Concat(pairs, sums), "sub": slices.Concat(pairs, differences),
	"mul": slices.Concat(pairs, products), "div": slices.Concat(pairs, quotients),
	"sqrt":  slices.Concat(singles, roots),
	"trunc": slices.Concat(singles, integrals), "nearest": slices.Concat(singles, integrals),
	"ceil": slices.Concat(singles, integrals), "floor": slices.Concat(singles, integrals),
	"demote_f64": slices.Concat(singles, demotions),
	"trunc_":     slices.Concat(singles, truncations),
}

// singles are the classes of every instruction with one operand.
var singles = []class{
	{"any", func(f format, r *rand.Rand) (a, _ uint64) { return f.any(r), 0 }},
	{"special", func(f format, r *rand.Rand) (a, _ uint64) { return f.special(r), 0 }},
	{"subnormal", func(f format, r *rand.Rand) (a, _ uint64) { return f.pack(r.Uint64(), 0, f.drawFraction(r)), 0 }},
}

// pairs are the classes of every instruction with two.
var pairs = []class{
	{"any", func(f format, r *rand.Rand) (a, b uint64) { return f.any(r), f.any(r) }},
	{"specials", func(f format, r *rand.Rand) (a, b uint64) { return f.special(r), f.special(r) }},
	{"a special", func(f format, r *rand.Rand) (a, b uint64) {
		if a, b = f.special(r), f.any(r); r.IntN(2) == 0 {
			a, b = b, a
		}
		return a, b
	}},
	{"exponents apart", func(f format, r *rand.Rand) (a, b uint64) {
		return f.apart(r, between(r, -farthest, farthest), r.IntN(len(shapes)), r.IntN(len(shapes)))
	}},
	{"neighbors", func(f format, r *rand.Rand) (a, b uint64) {
		a = f.any(r)
		return a, a + near(r) ^ f.pack(r.Uint64(), 0, 0)
	}},
	{"subnormal operand", func(f format, r *rand.Rand) (a, b uint64) {
		a = f.pack(r.Uint64(), 0, f.drawFraction(r))
		if b = f.pack(r.Uint64(), r.Uint64(), f.drawFraction(r)); r.IntN(2) == 0 {
			b = f.pack(r.Uint64(), uint64(r.IntN(3)), f.drawFraction(r))
		}
		if r.IntN(2) == 0 {
			a, b = b, a
		}
		return a, b
	}},
}

func (f format) special(r *rand.Rand) uint64 {
	list := specials[f]
	return list[r.IntN(len(list))]
}

var specials = map[format][]uint64{f32format: f32format.specials(), f64format: f64format.specials()}

// farthest is up to which difference exponents are tried one by one: the sum of
// numbers that are further apart is the greater one.
const farthest = 70

// apart draws two normal numbers with exponents that differ by d and fractions
// of given shapes.
func (f format) apart(r *rand.Rand, d, shape, other int) (a, b uint64) {
	e := between(r, max(1, 1+d), int(f.top())-1+min(0, d))
	return f.pack(r.Uint64(), uint64(e), shapes[shape](f, r)), f.pack(r.Uint64(), uint64(e-d), shapes[other](f, r))
}

// Systematic lists what a test should have of an instruction beside what is drawn:
// with one operand, each edge; with two floats, each pair of special numbers, and for
// arithmetic each difference of exponents up to 70 with fractions that are
// random, all ones, one bit and sparse. Of other instructions it is empty.
func Systematic(r *rand.Rand, op wasm.Opcode) [][]uint64 {
	params, _, _ := op.Signature()
	t := params[0]
	var list [][]uint64
	if len(params) == 1 {
		for _, a := range Edges(t) {
			list = append(list, []uint64{a})
		}
		return list
	}
	if !isFloat(t) {
		return nil
	}
	f := formatOf(t)
	for _, a := range specials[f] {
		for _, b := range specials[f] {
			list = append(list, []uint64{a, b})
		}
	}
	switch plainName(op) {
	case "add", "sub", "mul", "div":
		const some = 4 // of the shapes
		for d := -farthest; d <= farthest; d++ {
			for i := range some * some {
				a, b := f.apart(r, d, i/some, i%some)
				list = append(list, []uint64{a, b})
			}
		}
	}
	return list
}
