package grad

import (
	"context"
	"fmt"
	"math"

	"wasmformer/engine"
)

// Derivatives are the derivatives of a result by inputs, in their order.
//
// An input is its last byte, by which the number changes as the byte does. A result is the
// number of its bytes: decoded one after the other, the last one is what remains
// of the number behind those before it, so where tokens have no slope it alone counts.
// A float is its word: between powers of two the value is linear in it, and
// the units in the last place of both give the slope.
func (p *Program) Derivatives(r *Run, result int, inputs []Input, mode Mode) ([]float64, error) {
	if result < 0 || result >= len(r.results) {
		return nil, fmt.Errorf("result %d: the function has %d", result, len(r.results))
	}
	if p.tape.Len() < len(r.Tokens)-1 || p.tape.Token(len(r.Tokens)-2) != int(r.Tokens[len(r.Tokens)-2]) {
		return nil, fmt.Errorf("the run is stale: the program has run at another point since")
	}
	unit := unitOf(p.Function.Results[result], r.Results[result])
	var seeds []Seed
	for w, last := range r.results[result] {
		weight := unit * math.Ldexp(1, 32*w)
		for i, at := range bytesOf(r.Tokens, last) {
			if i == 0 || mode == StraightThrough || at < r.Prompt {
				seeds = append(seeds, Seed{at, weight * math.Ldexp(1, 8*i)})
			}
		}
	}
	bytes := p.tape.Gradient(seeds, mode)
	out := make([]float64, len(inputs))
	for n, in := range inputs {
		words, ok := r.inputs[in]
		if !ok {
			return nil, fmt.Errorf("%s is no input", in)
		}
		out[n] = bytes[words[0]] / unitOf(in.Type, p.Value(in, r.Point))
	}
	return out, nil
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

// Difference is how much a result really changes: the function run again beside
// the point.
type Difference struct {
	Step           float64 // of the input
	Forward, Below error   // why a side is not there: a trap, say
	Up, Down       float64 // (f(x+h) − f(x))/h and (f(x) − f(x−h))/h
	Central        float64 // their mean, or the side that is there
	UpRun, DownRun *Run    // nil where there is none
}

// Difference measures a result's difference quotient by an input, with the step 1
// for integers and about a millionth of a float (f32: a thousandth).
// Integers are compared as signed differences, so that a result may wrap. It costs two runs.
func (p *Program) Difference(ctx context.Context, r *Run, result int, in Input) (Difference, error) {
	bits := p.Value(in, r.Point)
	d := Difference{Step: 1}
	up, down := bits+1, bits-1
	switch in.Type {
	case engine.I32:
		up, down = uint64(uint32(up)), uint64(uint32(down))
	case engine.F32:
		v := math.Float32frombits(uint32(bits))
		h := float32(math.Ldexp(1, exponent(float64(v))-10))
		up, down, d.Step = uint64(math.Float32bits(v+h)), uint64(math.Float32bits(v-h)), float64(h)
	case engine.F64:
		v := math.Float64frombits(bits)
		h := math.Ldexp(1, exponent(v)-20)
		up, down, d.Step = math.Float64bits(v+h), math.Float64bits(v-h), h
	}
	quotient := func(at uint64) (*Run, float64, error) {
		beside, err := p.Run(ctx, r.Point.With(in, at))
		if err != nil {
			return nil, math.NaN(), err
		}
		return beside, minus(p.Function.Results[result], beside.Results[result], r.Results[result]) / d.Step, nil
	}
	d.UpRun, d.Up, d.Forward = quotient(up)
	d.DownRun, d.Down, d.Below = quotient(down)
	d.Down = -d.Down
	switch {
	case d.Forward == nil && d.Below == nil:
		d.Central = (d.Up + d.Down) / 2
	case d.Forward == nil:
		d.Central = d.Up
	default:
		d.Central = d.Down
	}
	if err := ctx.Err(); err != nil {
		return d, err
	}
	return d, nil
}

func exponent(v float64) int {
	_, e := math.Frexp(v)
	return e - 1
}

// minus is a − b of values given by their bits.
func minus(t engine.ValueType, a, b uint64) float64 {
	switch t {
	case engine.I32:
		return float64(int32(uint32(a) - uint32(b)))
	case engine.F32:
		return float64(math.Float32frombits(uint32(a))) - float64(math.Float32frombits(uint32(b)))
	case engine.F64:
		return math.Float64frombits(a) - math.Float64frombits(b)
	}
	return float64(int64(a - b))
}

// Number is a value, given by its bits, as a number; integers are signed.
func Number(t engine.ValueType, bits uint64) float64 { return minus(t, bits, 0) }
