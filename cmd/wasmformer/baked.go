package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"wasmformer/engine"
)

// isBaked reports whether the model has a program in its weights: then all arguments are
// the program's.
func isBaked(o engine.Options) bool { return o.Model != nil && o.Model.Program != "" }

// loadBaked makes the program that is in the weights, with its input.
func (p *programFlags) loadBaked(s streams, o engine.Options, name string, args []string) (*program, error) {
	if err := p.system.refuse("a program in the weights has only the built-in library"); err != nil {
		return nil, err
	}
	if p.example != "" {
		return nil, usageError("-example: %q has a program in its weights", name)
	}
	exports, err := engine.BakedExports(o.Model)
	if err != nil {
		return nil, fmt.Errorf("%q: %w", name, err)
	}
	if p.invoke == "" && len(exports) == 1 && exports[0].Kind == engine.ExternFunc {
		p.invoke = exports[0].Name // there is nothing else to call
	}
	prog := &program{name: name, exports: exports}
	if err := p.entry(prog, args); err != nil {
		return nil, err
	}
	switch {
	case p.given("input"):
		prog.input = []byte(p.input)
	case prog.start || prog.invoke == "":
		err = prog.read(s)
	}
	return prog, err
}

// callBaked calls the program.
func (prog *program) callBaked(ctx context.Context, b *engine.Baked) ([]uint64, error) {
	switch {
	case prog.start:
		code, err := b.Start(ctx)
		if err == nil && code != 0 {
			err = &engine.ExitError{Code: code}
		}
		return nil, err
	case prog.invoke == "":
		return nil, b.Compute(ctx, prog.input)
	}
	return b.Call(ctx, prog.invoke, prog.args...)
}

// runBaked is wasmformer run of a program in the weights.
func runBaked(ctx context.Context, s streams, what *programFlags, o engine.Options, name string, args []string, stats string) error {
	prog, err := what.loadBaked(s, o, name, args)
	if err != nil {
		return err
	}
	figures, err := createFigures(stats)
	if err != nil {
		return err
	}
	screen := newScreen(s)
	o.Output, o.ErrorOutput, o.Progress = screen, screen.beside(s.err), screen.progress
	var results []uint64
	var end engine.Stats
	b, err := engine.OpenBaked(ctx, prog.options(o))
	if err == nil {
		results, err = prog.callBaked(ctx, b)
		end = b.Stats()
		screen.finish(end)
	} else {
		screen.clear()
	}
	for n, v := range results {
		fmt.Fprintln(s.out, prog.result[n].Format(v))
	}
	return closeStats(figures, end, err)
}

// bakedTokens is wasmformer tokens of a program in the weights.
func bakedTokens(ctx context.Context, s streams, what *programFlags, o engine.Options, name string, args []string, which *part) error {
	prog, err := what.loadBaked(s, o, name, args)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	enough := false
	o.Progress = func(st engine.Stats) {
		if enough = st.PromptTokens+st.Tokens >= int64(which.to); enough {
			cancel()
		}
	}
	b, err := engine.OpenBaked(ctx, prog.options(o))
	if err != nil {
		return err
	}
	if _, err = prog.callBaked(ctx, b); enough && errors.Is(err, context.Canceled) {
		err = nil
	}
	out := bufio.NewWriter(s.out)
	lines := json.NewEncoder(out)
	for n, t := range b.Tokens() {
		line := token{n, int(t), t.String(), "host"}
		if b.Decoded(n) {
			line.Kind = "trace"
		}
		if n < which.from || n >= which.to {
			continue
		}
		if err := lines.Encode(line); err != nil {
			return err
		}
	}
	return lost(err, out.Flush())
}
