package main

import (
	"bufio"
	"context"
	"fmt"

	"wasmformer/engine"
	"wasmformer/engine/trace"
)

// traceCommand is wasmformer trace.
func traceCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "trace")
	what, how, which := addProgramFlags(f), addEngineFlags(f), addPart(f, "step")
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
	prog, err := what.load(s, f.Args())
	if err != nil {
		return err
	}
	out := bufio.NewWriter(s.out)
	fmt.Fprintln(out, trace.Header)
	err = printRun(ctx, s, prog, options, steps(out, which))
	return lost(err, out.Flush())
}

// steps prints the steps of a run.
func steps(out *bufio.Writer, which *part) printer {
	next := which.from
	var log *trace.Log
	return func(i *engine.Instance, end bool) (bool, error) {
		if log == nil {
			log = i.NewLog()
		}
		for log.Advance(1 << 20) {
		}
		known := log.Len()
		if !end {
			known-- // the last one may still be under way
		}
		for ; next < min(known, which.to); next++ {
			if _, err := fmt.Fprintln(out, log.Step(next)); err != nil {
				return false, err
			}
		}
		return next >= which.to, nil
	}
}
