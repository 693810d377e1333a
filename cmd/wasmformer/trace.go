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
	return followCommand(ctx, s, args, "trace", "step", steps)
}

// steps prints the steps of a run, under a line that names the columns.
func steps(out *bufio.Writer, _ *program, which *part) printer {
	fmt.Fprintln(out, trace.Header)
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
