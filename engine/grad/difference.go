package grad

import (
	"context"
	"math"

	"wasmformer/engine"
)

// Difference is how much a result really changes: the function run again beside
// the point.
type Difference struct {
	Step               float64 // of the input
	Up, Down           float64 // (f(x+h) − f(x))/h and (f(x) − f(x−h))/h
	Central            float64 // their mean, or the side that is there, or NaN
	UpRun, DownRun     *Run
	UpError, DownError error // why there is no run: a trap, say
}

// Difference measures a result's difference quotient by an input, with the step 1
// for integers and about a millionth of a float (f32: a thousandth).
// Integers are compared as signed differences, so that a result may wrap. It costs two runs, on a tape of their own: the run stays the
// program's last one.
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
	other := p.other()
	quotient := func(at uint64) (*Run, float64, error) {
		beside, err := other.Run(ctx, r.Point.With(in, at))
		if err != nil {
			return nil, math.NaN(), err
		}
		return beside, minus(p.Function.Results[result], beside.Results[result], r.Results[result]) / d.Step, nil
	}
	d.UpRun, d.Up, d.UpError = quotient(up)
	d.DownRun, d.Down, d.DownError = quotient(down)
	d.Down = -d.Down
	switch {
	case d.UpError == nil && d.DownError == nil:
		d.Central = (d.Up + d.Down) / 2
	case d.UpError == nil:
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
