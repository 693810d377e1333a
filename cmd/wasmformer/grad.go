package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/grad"
	"wasmformer/engine/printable"
	"wasmformer/engine/weights"
)

// gradCommand is wasmformer grad.
func gradCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "grad")
	what := addProgramFlags(f)
	wrt := f.String("wrt", "", "the inputs `LIST`, separated by commas: arg0 for the first argument, imm@OFFSET for the constant of the instruction at that offset in the module (default all arguments)")
	of := f.Int("of", 0, "the result `N` to differentiate, from 0")
	path := f.String("model", "", "the weights of `FILE`, as wasmformer model -write makes it")
	if err := parse(s, f, args); err != nil {
		return err
	}
	prog, err := what.load(s, f.Args())
	if err != nil {
		return err
	}
	if prog.invoke == "" {
		return usageError("want -invoke NAME: a function with results")
	}
	p, err := differentiable(*path, prog.binary, prog.invoke)
	if err != nil {
		return err
	}
	if *of < 0 || *of >= len(p.Function.Results) {
		return usageError("-of %d: %s has %d results", *of, printable.Name(prog.invoke), len(p.Function.Results))
	}
	inputs, err := findInputs(p, *wrt)
	if err != nil {
		return err
	}
	return printGradient(ctx, s, p, prog, *of, inputs)
}

// differentiable is a module's function with the weights of a file, or the
// interpreter's own.
func differentiable(path string, binary []byte, invoke string) (*grad.Program, error) {
	if path == "" {
		w, err := grad.Interpreter(nil)
		if err != nil {
			return nil, err
		}
		return grad.New(w, binary, invoke)
	}
	m, err := findModel(path)
	if err != nil {
		return nil, err
	}
	if m != nil && m.Vocab != weights.Model().Vocab {
		return nil, usageError("-model %q: derivatives are known of the model %s alone, and of files with its tokens", path, weights.Wide)
	}
	w, err := grad.Interpreter(m)
	if err != nil {
		return nil, fmt.Errorf("%q: %w", path, err)
	}
	return grad.New(w, binary, invoke)
}

// findInputs finds the inputs of a list, or all arguments, or, of a function
// without any, all constants.
func findInputs(p *grad.Program, list string) ([]grad.Input, error) {
	if list == "" {
		all := p.Inputs()
		if n := len(p.Function.Params); n > 0 {
			all = all[:n]
		}
		return all, nil
	}
	var inputs []grad.Input
	for _, name := range strings.Split(list, ",") {
		in, err := p.Input(name)
		if err != nil {
			return nil, usageError("-wrt: %w", err)
		}
		inputs = append(inputs, in)
	}
	return inputs, nil
}

func printGradient(ctx context.Context, s streams, p *grad.Program, prog *program, of int, inputs []grad.Input) error {
	r, err := p.Run(ctx, grad.Point{Args: prog.args})
	if err != nil {
		return err
	}
	var list []string
	for i, t := range p.Function.Params {
		list = append(list, t.Format(prog.args[i]))
	}
	fmt.Fprintf(s.out, "%s(%s) = %s\n\n", printable.Name(prog.invoke), strings.Join(list, ", "), p.Function.Results[of].Format(r.Results[of]))
	var by [grad.StraightThrough + 1][]float64
	for mode := range by {
		if by[mode], err = p.Derivatives(r, of, inputs, grad.Mode(mode)); err != nil {
			return err
		}
	}
	table := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(table, "by\tvalue\tplain\tdetached\tstraight-through\tdifference\t\n")
	var notes []string
	for i, in := range inputs {
		d, err := p.Difference(ctx, r, of, in)
		if err != nil {
			return err
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t\n", in, in.Type.Format(p.Value(in, r.Point)),
			number(by[grad.Plain][i]), number(by[grad.Detached][i]), number(by[grad.StraightThrough][i]), number(d.Central))
		more, err := explain(ctx, p, r, of, in, by[grad.StraightThrough][i], d)
		if err != nil {
			return err
		}
		notes = append(notes, more...)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if len(notes) > 0 {
		fmt.Fprintf(s.out, "\n%s\n", strings.Join(notes, "\n"))
	}
	return nil
}

// explain says why a derivative is not the difference on a side.
func explain(ctx context.Context, p *grad.Program, r *grad.Run, of int, in grad.Input, derivative float64, d grad.Difference) ([]string, error) {
	var notes []string
	for _, side := range []struct {
		name string
		run  *grad.Run
		err  error
		by   float64
	}{{"above", d.UpRun, d.UpError, d.Up}, {"below", d.DownRun, d.DownError, d.Down}} {
		switch {
		case side.err != nil:
			notes = append(notes, fmt.Sprintf("%s, %s: %v", in, side.name, side.err))
			continue
		case math.Abs(side.by-derivative) <= 1e-3*max(1e-3, math.Abs(side.by)):
			continue
		}
		cuts, err := p.Cuts(ctx, r, of, side.run)
		if err != nil {
			return nil, err
		}
		note := fmt.Sprintf("%s, %s: the difference is %s", in, side.name, number(side.by))
		if len(cuts) == 0 {
			note += "; nothing that has no slope changes: the function is not linear"
		}
		for i, c := range cuts {
			if i == 6 {
				note += fmt.Sprintf("\n  and %d more", len(cuts)-i)
				break
			}
			note += "\n  " + c.String()
		}
		notes = append(notes, note)
	}
	return notes, nil
}

func number(v float64) string {
	return strconv.FormatFloat(v+0, 'g', 8, 64) // not −0
}

// learnCommand is wasmformer learn.
func learnCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "learn")
	invoke := f.String("invoke", "f", "the export `NAME`, whose first result is an integer")
	wrt := f.String("wrt", "", "the constants to find, a `LIST` of imm@OFFSET (default all)")
	from := f.String("from", "", "the `NUMBERS` to begin with, separated by commas (default the program's own)")
	seed := f.Uint64("seed", 0, "begin with numbers from 0 to 99 that are drawn with this `NUMBER`, unless it is 0")
	lessons := f.String("lessons", "-4=-137 -1=-26 2=85 5=196", "what the function should give: `LIST` of ARGUMENTS=RESULT, arguments separated by commas")
	steps := f.Int("steps", 200, "the most steps of Adam, a `NUMBER`")
	rate := f.Float64("rate", 1, "Adam's `RATE`, in units of the constants")
	plain := f.Bool("plain", false, "descend by plain derivatives, which are 0")
	path := f.String("model", "", "the weights of `FILE`, as wasmformer model -write makes it")
	if err := parse(s, f, args); err != nil {
		return err
	}
	binary := grad.Line
	switch {
	case f.NArg() > 1:
		return usageError("want at most one FILE, got %d", f.NArg())
	case f.NArg() == 1:
		var err error
		if binary, err = readModule(f.Arg(0)); err != nil {
			return err
		}
		if _, err := engine.Compile(binary); err != nil {
			return fmt.Errorf("%q: %w", f.Arg(0), err)
		}
	}
	p, err := differentiable(*path, binary, *invoke)
	if err != nil {
		return err
	}
	inputs, err := constants(p, *wrt)
	if err != nil {
		return err
	}
	start, err := begins(p, inputs, *from, *seed)
	if err != nil {
		return err
	}
	list, err := parseLessons(p, *lessons)
	if err != nil {
		return err
	}
	l, err := p.NewLearner(inputs, start, list)
	if err != nil {
		return err
	}
	if !(*rate > 0 && *rate <= math.MaxFloat64) || *steps < 1 {
		return usageError("-rate %v, -steps %d: want a finite number above 0, and at least one step", *rate, *steps)
	}
	if l.Rate = *rate; *plain {
		l.Mode = grad.Plain
	}
	return learn(ctx, s, l, inputs, *steps)
}

func learn(ctx context.Context, s streams, l *grad.Learner, inputs []grad.Input, steps int) error {
	begin := time.Now()
	defer func() { fmt.Fprintf(s.err, "%.1f s\n", time.Since(begin).Seconds()) }()
	fmt.Fprintf(s.out, "step  loss  %v\n", inputs)
	for step := range steps {
		constants := l.Constants()
		loss, gradient, err := l.Step(ctx)
		if err != nil {
			return fmt.Errorf("step %d, constants %d: %w", step, constants, err)
		}
		if step%10 == 0 || loss == 0 {
			fmt.Fprintf(s.out, "%4d  %s  %d, gradient %v\n", step, number(loss), constants, gradient)
		}
		if loss == 0 {
			return nil
		}
	}
	return fmt.Errorf("no constants found in %d steps: the last ones are %d", steps, l.Constants())
}

// constants are the constants of a list, or all.
func constants(p *grad.Program, list string) ([]grad.Input, error) {
	inputs := p.Inputs()[len(p.Function.Params):]
	if list == "" {
		return inputs, nil
	}
	inputs, err := findInputs(p, list)
	for _, in := range inputs {
		if !in.Constant {
			return nil, usageError("-wrt: %s is an argument, want constants", in)
		}
	}
	return inputs, err
}

// begins are the numbers of a list, or those that are drawn, or the program's own.
func begins(p *grad.Program, inputs []grad.Input, list string, seed uint64) ([]float64, error) {
	var out []float64
	draw := rand.New(rand.NewPCG(seed, 0))
	switch {
	case list != "" && seed != 0:
		return nil, usageError("-from and -seed both say what to begin with")
	case seed != 0:
		for range inputs {
			out = append(out, float64(draw.IntN(100)))
		}
		return out, nil
	case list == "":
		for _, in := range inputs {
			out = append(out, grad.Number(in.Type, p.Value(in, grad.Point{})))
		}
		return out, nil
	}
	for _, text := range strings.Split(list, ",") {
		v, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(v) || math.Abs(v) > 1<<31 {
			return nil, usageError("-from: %q is no number below 2^31", text)
		}
		out = append(out, v)
	}
	return out, nil
}

// parseLessons reads lessons: 3,4=12 5,6=30.
func parseLessons(p *grad.Program, list string) ([]grad.Lesson, error) {
	if len(p.Function.Results) == 0 {
		return nil, errors.New("the function has no result")
	}
	var out []grad.Lesson
	for _, text := range strings.Fields(list) {
		args, want, ok := strings.Cut(text, "=")
		parts := strings.Split(args, ",")
		if args == "" {
			parts = nil
		}
		if !ok || len(parts) != len(p.Function.Params) {
			return nil, usageError("-lessons: %q: want %d arguments, = and a result", text, len(p.Function.Params))
		}
		var lesson grad.Lesson
		for i, part := range parts {
			v, err := p.Function.Params[i].Parse(part)
			if err != nil {
				return nil, usageError("-lessons: %q: %w", text, err)
			}
			lesson.Args = append(lesson.Args, v)
		}
		var err error
		if lesson.Want, err = p.Function.Results[0].Parse(want); err != nil {
			return nil, usageError("-lessons: %q: %w", text, err)
		}
		out = append(out, lesson)
	}
	return out, nil
}
