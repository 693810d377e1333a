//go:build js && wasm

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"

	"wasmformer/engine"
	"wasmformer/engine/grad"
	"wasmformer/engine/weights"
)

// differentiated is a function whose derivatives a view asks for, with its tapes.
type differentiated struct {
	weights *grad.Weights
	wasm    []byte
	export  string
	program *grad.Program
	learner *grad.Learner
	steps   int
}

// point is where a view asks: an exported function, none for the line f(x) = a·x + b,
// its arguments and constants as texts.
type point struct {
	Wasm      []byte
	Export    string
	Args      []string
	Constants []constant
}

type constant struct {
	At    int
	Value string
}

// A tape keeps all numbers of each token: a page has less room and time than a
// command.
const (
	mostPrompt  = 1500
	mostDecoded = 500
	mostInputs  = 12
)

// at runs the function at a point.
func (r *reader) at(q *point) (*grad.Program, *grad.Run, error) {
	d := &r.differentiated
	if err := r.readWeights(); err != nil {
		return nil, nil, err
	}
	if q.Export == "" {
		q.Wasm, q.Export = grad.Line, "f"
	}
	if d.program == nil || q.Export != d.export || !bytes.Equal(q.Wasm, d.wasm) {
		p, err := grad.New(d.weights, q.Wasm, q.Export)
		if err != nil {
			return nil, nil, err
		}
		if n := p.PromptTokens(); n > mostPrompt {
			return nil, nil, fmt.Errorf("the program is %d tokens, here at most %d; wasmformer grad takes more", n, mostPrompt)
		}
		p.MaxTokens = mostDecoded
		d.wasm, d.export, d.program = q.Wasm, q.Export, p
	}
	to := grad.Point{Constants: map[int]uint64{}}
	if len(q.Args) != len(d.program.Function.Params) {
		return nil, nil, fmt.Errorf("%s takes %d arguments, got %d", q.Export, len(d.program.Function.Params), len(q.Args))
	}
	for i, text := range q.Args {
		v, err := d.program.Function.Params[i].Parse(text)
		if err != nil {
			return nil, nil, err
		}
		to.Args = append(to.Args, v)
	}
	for _, c := range q.Constants {
		in, err := d.program.Input(fmt.Sprintf("imm@%#x", c.At))
		if err != nil {
			return nil, nil, err
		}
		if to.Constants[c.At], err = in.Type.Parse(c.Value); err != nil {
			return nil, nil, err
		}
	}
	if len(d.program.Function.Results) == 0 {
		return nil, nil, errors.New("the function has no result")
	}
	run, err := d.program.Run(context.Background(), to)
	return d.program, run, err
}

func (r *reader) readWeights() (err error) {
	if r.preset != weights.Wide {
		return fmt.Errorf("derivatives are known of the model %s alone, and this run is the model %s’s. Choose %s under Model and run the program again", weights.Wide, r.preset, weights.Wide)
	}
	if r.differentiated.weights == nil {
		r.differentiated.weights, err = grad.Interpreter(r.Model())
	}
	return err
}

// amount is a number as text and as a place on an axis.
type amount struct {
	Text   string
	Number *float64 // nil for what has no place
}

func valueOf(t engine.ValueType, bits uint64) amount {
	return amount{t.Format(bits), finite(grad.Number(t, bits))}
}

func finite(v float64) *float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return nil
	}
	return &v
}

// gradient is a result with its derivatives.
type gradient struct {
	Result          amount
	Prompt, Decoded int
	Inputs          []derivative
	More            int // constants that are left out
}

type derivative struct {
	Name                             string
	Constant                         bool
	At                               int // the argument's number, or the constant's offset
	Type                             string
	Value                            amount
	Plain, Detached, StraightThrough *float64
}

func (r *reader) gradient(q point) (*gradient, error) {
	p, run, err := r.at(&q)
	if err != nil {
		return nil, err
	}
	out := &gradient{Result: valueOf(p.Function.Results[0], run.Results[0]), Prompt: run.Prompt, Decoded: run.Decoded()}
	inputs := p.Inputs()
	if n := max(mostInputs, len(p.Function.Params)); len(inputs) > n {
		inputs, out.More = inputs[:n], len(inputs)-n
	}
	var by [grad.StraightThrough + 1][]float64
	for mode := range by {
		if by[mode], err = p.Derivatives(run, 0, inputs, grad.Mode(mode)); err != nil {
			return nil, err
		}
	}
	for i, in := range inputs {
		out.Inputs = append(out.Inputs, derivative{in.String(), in.Constant, in.At, in.Type.String(), valueOf(in.Type, p.Value(in, run.Point)),
			finite(by[grad.Plain][i]), finite(by[grad.Detached][i]), finite(by[grad.StraightThrough][i])})
	}
	return out, nil
}

// beside is how much the result really changes with an input, and what has no slope
// where that is not the derivative.
type beside struct {
	Up, Down  *float64
	UpError   string
	DownError string
	Cuts      []string
}

func (r *reader) beside(q struct {
	point
	Input string
}) (*beside, error) {
	p, run, err := r.at(&q.point)
	if err != nil {
		return nil, err
	}
	in, err := p.Input(q.Input)
	if err != nil {
		return nil, err
	}
	d, err := p.Difference(context.Background(), run, 0, in)
	if err != nil {
		return nil, err
	}
	by, err := p.Derivatives(run, 0, []grad.Input{in}, grad.StraightThrough)
	if err != nil {
		return nil, err
	}
	out := &beside{Up: finite(d.Up), Down: finite(d.Down)}
	told := map[string]bool{}
	for _, side := range []struct {
		run  *grad.Run
		err  error
		by   float64
		says *string
	}{{d.UpRun, d.UpError, d.Up, &out.UpError}, {d.DownRun, d.DownError, d.Down, &out.DownError}} {
		if side.err != nil {
			*side.says = side.err.Error()
			continue
		}
		if math.Abs(side.by-by[0]) <= 1e-3*max(1e-3, math.Abs(side.by)) {
			continue
		}
		cuts, err := p.Cuts(context.Background(), run, 0, side.run)
		if err != nil {
			return nil, err
		}
		for _, c := range cuts {
			key := string(c.Kind) + c.Name
			if !told[key] && len(out.Cuts) < 8 {
				told[key] = true
				out.Cuts = append(out.Cuts, c.String())
			}
		}
	}
	return out, nil
}

// evaluate is the function's result alone.
func (r *reader) evaluate(q point) (*amount, error) {
	p, run, err := r.at(&q)
	if err != nil {
		return nil, err
	}
	v := valueOf(p.Function.Results[0], run.Results[0])
	return &v, nil
}

// lesson is how far learning is: the loss at the constants, and its derivatives.
type lesson struct {
	Step      int
	Loss      float64
	Constants []int64
	Gradient  []float64
}

// learn takes a step of descent for the constants of f(x) = a·x + b, the first one
// from where it is told to begin.
func (r *reader) learn(q struct {
	From    []float64 // nil to go on
	Plain   bool
	Lessons [][2]int32 // x and what f(x) should be
}) (*lesson, error) {
	d := &r.differentiated
	if q.From != nil || d.learner == nil {
		if err := r.readWeights(); err != nil {
			return nil, err
		}
		p, err := grad.New(d.weights, grad.Line, "f")
		if err != nil {
			return nil, err
		}
		var lessons []grad.Lesson
		for _, l := range q.Lessons {
			lessons = append(lessons, grad.Lesson{Args: []uint64{uint64(uint32(l[0]))}, Want: uint64(uint32(l[1]))})
		}
		if d.learner, err = p.NewLearner(p.Inputs()[1:], q.From, lessons); err != nil {
			return nil, err
		}
		d.steps = 0
		if q.Plain {
			d.learner.Mode = grad.Plain
		}
	}
	out := &lesson{Step: d.steps, Constants: d.learner.Constants()}
	d.steps++
	var err error
	out.Loss, out.Gradient, err = d.learner.Step(context.Background())
	return out, err
}
