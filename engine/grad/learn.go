package grad

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"math"

	"wasmformer/engine"
)

// Lesson is what a function should give for arguments: values as their bits.
type Lesson struct {
	Args []uint64
	Want uint64
}

// Learner finds constants of a program by descent: each step runs the program on
// all lessons, exactly, with the constants rounded to integers; the mean square of what its first
// result is off, and the derivatives by the constants, move them by Adam
// (Kingma and Ba, 2015). It is deterministic.
type Learner struct {
	Rate float64 // of Adam, in units of the constants
	Mode Mode    // by which derivatives it descends

	program *Program
	inputs  []Input
	lessons []Lesson
	theta   []float64 // the constants before they are rounded
	m, v    []float64 // Adam's means of the gradient and of its square
	steps   int
}

// NewLearner returns a learner that begins with the constants' values start. They must be
// i32 or i64 constants, and the function's first result an integer.
func (p *Program) NewLearner(inputs []Input, start []float64, lessons []Lesson) (*Learner, error) {
	switch {
	case len(inputs) == 0 || len(inputs) != len(start):
		return nil, fmt.Errorf("%d constants and %d values to begin with, want as many of both", len(inputs), len(start))
	case len(lessons) == 0:
		return nil, errors.New("no lessons")
	case len(p.Function.Results) == 0 || !isInteger(p.Function.Results[0]):
		return nil, fmt.Errorf("%s has type %s, want an integer as its first result", p.fn.Name, p.Function)
	}
	for _, in := range inputs {
		if !isInteger(in.Type) {
			return nil, fmt.Errorf("%s is of type %s, want an integer", in, in.Type)
		}
	}
	n := len(inputs)
	return &Learner{Rate: 1, Mode: StraightThrough, program: p, inputs: inputs, lessons: lessons,
		theta: append([]float64(nil), start...), m: make([]float64, n), v: make([]float64, n)}, nil
}

func isInteger(t engine.ValueType) bool { return t == engine.I32 || t == engine.I64 }

// Constants are the constants with which the program runs.
func (l *Learner) Constants() []int64 {
	out := make([]int64, len(l.theta))
	for i, v := range l.theta {
		out[i] = int64(math.RoundToEven(v))
	}
	return out
}

// Step runs all lessons, takes one step, and returns the loss before it, and the gradient.
// A lesson costs a run and a reverse pass: of small programs some tens of milliseconds.
func (l *Learner) Step(ctx context.Context) (loss float64, gradient []float64, err error) {
	p, n := l.program, float64(len(l.lessons))
	gradient = make([]float64, len(l.theta))
	for _, lesson := range l.lessons {
		at := Point{Args: lesson.Args}
		for i, c := range l.Constants() {
			bits := uint64(c)
			if l.inputs[i].Type == engine.I32 {
				bits = uint64(uint32(bits))
			}
			at = at.With(l.inputs[i], bits)
		}
		r, err := p.Run(ctx, at)
		if err != nil {
			return 0, nil, err
		}
		d, err := p.Derivatives(r, 0, l.inputs, l.Mode)
		if err != nil {
			return 0, nil, err
		}
		off := minus(p.Function.Results[0], r.Results[0], lesson.Want)
		loss += off * off / n
		for i := range gradient {
			gradient[i] += 2 * off * d[i] / n
		}
	}
	l.adam(gradient)
	return loss, gradient, nil
}

func (l *Learner) adam(gradient []float64) {
	const beta1, beta2, epsilon = 0.9, 0.999, 1e-8
	const most = 1 << 31 // of a constant, for it to stay one
	l.steps++
	for i, g := range gradient {
		l.m[i] = beta1*l.m[i] + (1-beta1)*g
		l.v[i] = beta2*l.v[i] + (1-beta2)*g*g
		m, v := l.m[i]/(1-math.Pow(beta1, float64(l.steps))), l.v[i]/(1-math.Pow(beta2, float64(l.steps)))
		l.theta[i] = min(max(l.theta[i]-l.Rate*m/(math.Sqrt(v)+epsilon), -most), most-1)
	}
}

// Line is a module whose function f(x) = a·x + b, the constants 20 and 30 in the place of a
// and b, is there to learn others.
//
//go:embed line.wasm
var Line []byte
