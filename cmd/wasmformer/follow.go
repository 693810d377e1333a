package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"math"

	"wasmformer/engine"
)

// followCommand is a command that prints a run while it goes on; unit is what the
// flags -from and -to count.
func followCommand(ctx context.Context, s streams, args []string, name, unit string, begin func(*bufio.Writer, *program, *part) printer) error {
	f := newFlags(s, name)
	what, how, which, soft := addProgramFlags(f), addEngineFlags(f), addPart(f, unit), addTemperature(f)
	if err := parse(s, f, args); err != nil {
		return err
	}
	if err := which.check(); err != nil {
		return err
	}
	options, err := how.options()
	if err != nil {
		return err
	}
	if isBaked(options) {
		if name != "tokens" {
			return usageError("%s needs the module; %q has it in its weights", name, how.model)
		}
		return bakedTokens(ctx, s, what, options, how.model, f.Args(), which)
	}
	prog, err := what.load(s, f.Args())
	if err != nil {
		return err
	}
	if soft.temperature > 0 {
		if err := what.system.refuse("-temperature runs the program twice, from what is given before the run"); err != nil {
			return err
		}
	}
	if err := soft.decode(ctx, s, prog, &options); err != nil {
		return err
	}
	out := bufio.NewWriter(s.out)
	err = printRun(ctx, s, prog, options, begin(out, prog, which))
	err = lost(err, out.Flush())
	return soft.report(s.err, err)
}

// printer prints what a run has come to since the last time; end says that no
// more comes. It reports whether that is enough.
type printer func(i *engine.Instance, end bool) (enough bool, err error)

// printRun runs a program and prints while it goes on. The run stops when it is
// enough or can't be printed.
func printRun(ctx context.Context, s streams, prog *program, o engine.Options, print printer) error {
	screen := newScreen(s) // for the prompt's progress
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var instance *engine.Instance
	var enough bool
	var failed error
	step := func(end bool) {
		if instance == nil || enough || failed != nil {
			return // the start function runs before there is an instance to look at
		}
		if enough, failed = print(instance, end); enough || failed != nil {
			cancel()
		}
	}
	o.Progress = func(st engine.Stats) {
		if reading(st) {
			screen.progress(st)
			return
		}
		screen.clear()
		step(false)
	}
	var err error
	instance, err = prog.module.Instantiate(ctx, prog.options(o))
	if err == nil {
		_, err = prog.call(ctx, instance)
	}
	screen.clear()
	step(true)
	if (enough || failed != nil) && errors.Is(err, context.Canceled) {
		err = nil
	}
	return lost(err, failed)
}

// part is which of numbered things to print: from ≤ n < to.
type part struct{ from, to int }

// addPart adds the flags -from and -to; what is "step", say.
func addPart(f *flag.FlagSet, what string) *part {
	p := &part{}
	f.IntVar(&p.from, "from", 0, "the first `"+what+"` to print")
	f.IntVar(&p.to, "to", math.MaxInt, "the `"+what+"` to stop before; the run stops there, too (default the end)")
	return p
}

func (p *part) check() error {
	if p.from < 0 || p.to < p.from {
		return usageError("-from %d -to %d: want 0 ≤ from ≤ to", p.from, p.to)
	}
	return nil
}
