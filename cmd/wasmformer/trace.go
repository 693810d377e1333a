package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math"

	"wasmformer/engine"
	"wasmformer/engine/trace"
)

// traceCommand is wasmformer trace.
func traceCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "trace")
	what, how := addProgramFlags(f), addEngineFlags(f)
	from := f.Int("from", 0, "the first step to print")
	to := f.Int("to", math.MaxInt, "the `step` to stop before; the run stops there, too (default the end)")
	if err := parse(s, f, args); err != nil {
		return err
	}
	if *from < 0 || *to < *from {
		return usageError("-from %d -to %d: want 0 ≤ from ≤ to", *from, *to)
	}
	options, err := how.options()
	if err != nil {
		return err
	}
	prog, err := what.load(s, f.Args())
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	p := &tracePrinter{out: bufio.NewWriter(s.out), next: *from, to: *to, stop: cancel,
		log:    trace.NewLog(prog.module.Program(), prog.module.Program().Tokens().Len()),
		screen: newScreen(s, cancel)}
	fmt.Fprintln(p.out, trace.Header)
	return p.run(ctx, prog, options)
}

// tracePrinter prints the steps of a run while it goes on.
type tracePrinter struct {
	out      *bufio.Writer
	log      *trace.Log
	screen   *screen // for the prompt's progress
	instance *engine.Instance
	next, to int
	stop     func()
	done     bool
	err      error
}

func (p *tracePrinter) run(ctx context.Context, prog *program, o engine.Options) error {
	o.Progress = func(s engine.Stats) {
		if reading(s) {
			p.screen.progress(s)
			return
		}
		p.screen.clear()
		p.print(false)
	}
	var err error
	p.instance, err = prog.module.Instantiate(ctx, prog.options(o))
	if err == nil {
		_, err = prog.call(ctx, p.instance)
	}
	p.screen.clear()
	if p.instance != nil {
		p.print(true)
	}
	if p.done && errors.Is(err, context.Canceled) {
		err = nil
	}
	if p.err != nil {
		return p.err
	}
	if failed := p.out.Flush(); failed != nil {
		return errors.Join(err, failed)
	}
	return err
}

// print prints the steps that came since; the last one may still be under way
// unless this is the end.
func (p *tracePrinter) print(end bool) {
	if p.instance == nil || p.done || p.err != nil {
		return // the start function runs before there is an instance to look at
	}
	p.log.Follow(p.instance.Stream())
	for p.log.Advance(1 << 20) {
	}
	steps := p.log.Len()
	if !end {
		steps--
	}
	for ; p.next < min(steps, p.to) && p.err == nil; p.next++ {
		_, p.err = fmt.Fprintln(p.out, p.log.Step(p.next))
	}
	p.done = p.next >= p.to
	if p.done || p.err != nil {
		p.stop()
	}
}
