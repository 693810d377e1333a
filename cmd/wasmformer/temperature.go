package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"strconv"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/engine/inspect"
	"wasmformer/engine/printable"
)

// softFlags are those of decoding with softmax attention, and what came of it.
type softFlags struct {
	temperature float64 // 0 for hard attention
	found       inspect.Softened
	step        string // that of the first difference
}

func addTemperature(f *flag.FlagSet) *softFlags {
	t := &softFlags{}
	f.Func("temperature", "decode with softmax attention at temperature `T` > 0, up to the first token that hard attention decodes otherwise", func(v string) (err error) {
		if t.temperature, err = strconv.ParseFloat(v, 64); err != nil || !(t.temperature > 0) || math.IsInf(t.temperature, 0) {
			return errors.New("want a finite number above 0")
		}
		return nil
	})
	return t
}

// softTokens is how many tokens are decoded between looks at the context.
const softTokens = 64

// errSoft ends a run that softmax attention decodes otherwise.
var errSoft = errors.New("softmax attention decodes another token")

// decode runs the program with hard attention, and its tokens with softmax attention up to the
// first one that differs. The options then are for a run of those that are equal.
func (t *softFlags) decode(ctx context.Context, s streams, prog *program, o *engine.Options) error {
	if t.temperature == 0 {
		return nil
	}
	hard, err := prog.module.Instantiate(ctx, prog.options(*o))
	if err == nil {
		_, err = prog.call(ctx, hard)
	}
	if hard == nil || ctx.Err() != nil {
		return err
	}
	soft, err := inspect.NewSoftener(o.Model, inspect.Run{Tokens: hard.Tokens(), Decoded: hard.Decoded}, t.temperature)
	if err != nil {
		return err
	}
	screen := newScreen(s)
	defer screen.clear()
	for more := true; more; {
		if more, err = soft.Advance(softTokens); err != nil {
			return err
		}
		t.found = soft.Softened()
		screen.progress(engine.Stats{Tokens: int64(t.found.Read)})
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	if t.found.First == nil {
		return nil
	}
	log := hard.NewLog()
	for log.Advance(1 << 20) {
	}
	if n := log.StepOf(t.found.First.Position); n >= 0 {
		t.step = fmt.Sprintf("step %d, %s", n, log.Step(n).WasmInstr())
	}
	if o.MaxTokens = int64(t.found.Decoded); o.MaxTokens == 0 {
		return t.report(s.err, nil) // there is nothing to print
	}
	return nil
}

// report says how the run with softmax attention went, and how it ended.
func (t *softFlags) report(w io.Writer, err error) error {
	f := &t.found
	if t.temperature == 0 {
		return err
	}
	fmt.Fprintf(w, "temperature %g, recency %g a position: ", t.temperature, f.Epsilon)
	d := f.First
	if d == nil {
		fmt.Fprintf(w, "all %s decoded tokens are those of hard attention; a head takes at most %s, and what is beyond weighs less than %.0e\n",
			bench.Group(int64(f.Decoded)), keys(f.Most), f.Omitted)
		return err
	}
	fmt.Fprintf(w, "%s decoded tokens are those of hard attention; then, in %s, position %d is %v instead of %v\n",
		bench.Group(int64(f.Decoded)), printable.Line(t.step), d.Position, d.Got, d.Want)
	t.head(w, "least margin", &d.Least)
	if d.Off != nil && (d.Off.Layer != d.Least.Layer || d.Off.Index != d.Least.Index) {
		t.head(w, "first head that reads something else", d.Off)
	}
	if err != nil && !is[*engine.LimitError](err) {
		return both(err, errSoft)
	}
	return errSoft
}

// head says why a head reads what it reads.
func (t *softFlags) head(w io.Writer, what string, h *inspect.SoftHead) {
	i := 0 // of the two values, the one that differs
	if h.Value[0] == h.Want[0] {
		i = 1
	}
	fmt.Fprintf(w, "%s: head %s of layer %d, which %s\n", what, printable.Name(h.Name), h.Layer, h.Purpose)
	fmt.Fprintf(w, "  its best key scores %.3g above the next one, %.3g temperatures; %s above %g in weight, the best has %.3g\n",
		h.Margin, h.Margin/t.temperature, keys(h.Keys), inspect.Weighty, h.Weight)
	fmt.Fprintf(w, "  it reads %.9g instead of %.9g\n", h.Value[i], h.Want[i])
}

// keys is a number of keys in words.
func keys(n int) string {
	if n == 1 {
		return "1 key"
	}
	return bench.Group(int64(n)) + " keys"
}
