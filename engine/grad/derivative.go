package grad

import (
	"errors"
	"fmt"
	"math"

	"wasmformer/engine"
)

// Derivatives are the derivatives of a result by inputs, in their order.
//
// An input is its last byte, by which the number changes as the byte does. A result is the
// number of its bytes: decoded one after the other, the last one is what remains
// of the number behind those before it, so where tokens have no slope it alone counts.
// An integer counts modulo 2^32 or 2^64, and so does its derivative: of all that
// are equal it is the one nearest to 0. A float is its word: between powers of two the value is linear in it, and
// the units in the last place of both give the slope.
func (p *Program) Derivatives(r *Run, result int, inputs []Input, mode Mode) ([]float64, error) {
	if result < 0 || result >= len(r.results) {
		return nil, fmt.Errorf("result %d: the function has %d", result, len(r.results))
	}
	if err := p.current(r); err != nil {
		return nil, err
	}
	out := make([]float64, len(inputs))
	for _, word := range p.seeds(r, result, mode) {
		bytes := p.tape.Gradient(word.seeds, mode)
		for n, in := range inputs {
			words, ok := r.inputs[in]
			if !ok {
				return nil, fmt.Errorf("%s is no input", in)
			}
			d := bytes[words[0]]
			if word.top {
				d -= 0x1p32 * math.RoundToEven(d/0x1p32)
			}
			out[n] += d * word.weight / unitOf(in.Type, p.Value(in, r.Point))
		}
	}
	return out, nil
}

// current reports whether the tape holds a run.
func (p *Program) current(r *Run) error {
	n := len(r.Tokens) - 1 // the last one ended the run, and was not read
	if p.tape.Len() == n {
		for i := range n {
			if p.tape.Token(i) != int(r.Tokens[i]) {
				n = -1
				break
			}
		}
	}
	if p.tape.Len() != n {
		return errors.New("the program has run elsewhere since this run")
	}
	return nil
}

// part is a part of a result that is differentiated by itself.
type part struct {
	seeds  []Seed
	weight float64
	top    bool // an integer's upper word
}

// seeds are the bytes of a result with their weights: of an integer each word by
// itself, because the upper one counts modulo 2^32, of a float all.
func (p *Program) seeds(r *Run, result int, mode Mode) []part {
	t := p.Function.Results[result]
	parts := []part{{weight: unitOf(t, r.Results[result])}}
	for w, last := range r.results[result] {
		scale := math.Ldexp(1, 32*w)
		if isInteger(t) {
			if w > 0 {
				parts = append(parts, part{})
			}
			parts[w], scale = part{weight: scale, top: w == len(r.results[result])-1}, 1
		}
		to := &parts[len(parts)-1]
		for i, at := range bytesOf(r.Tokens, last) {
			if i == 0 || mode == StraightThrough || at < r.Prompt {
				to.seeds = append(to.seeds, Seed{at, scale * math.Ldexp(1, 8*i)})
			}
		}
	}
	return parts
}

// unitOf is by how much a value changes with its word: 1, and for a float a unit in
// the last place.
func unitOf(t engine.ValueType, bits uint64) float64 {
	switch t {
	case engine.F32:
		v := math.Float32frombits(uint32(bits))
		return float64(math.Float32frombits(uint32(bits)^1)-v) * sign(bits&1 == 0)
	case engine.F64:
		return (math.Float64frombits(bits^1) - math.Float64frombits(bits)) * sign(bits&1 == 0)
	}
	return 1
}

func sign(positive bool) float64 {
	if positive {
		return 1
	}
	return -1
}
