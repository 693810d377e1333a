package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"wasmformer/engine/bench"
	"wasmformer/engine/printable"
	"wasmformer/engine/spectest"
)

// spectestCommand is wasmformer spectest.
func spectestCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "spectest")
	how := addEngineFlags(f)
	long := f.Bool("long", false, "also run the eleven invocations that take nearly all instructions of a bundle")
	if err := parse(s, f, args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return usageError("which BUNDLE? For example engine/testdata/spectest/mvp.bundle.json.gz")
	}
	options, err := how.options()
	if err != nil {
		return err
	}
	total := spectest.Report{Skipped: map[string]int{}}
	for _, path := range f.Args() {
		suites, err := spectest.Load(path)
		if err != nil {
			return quoted(err)
		}
		o := spectest.Options{Long: *long, Engine: options}
		if isTerminal(s.err) {
			o.Each = placeLine(s)
		}
		r := spectest.Run(ctx, spectest.BundleName(path), suites, o)
		if o.Each != nil {
			fmt.Fprint(s.err, "\r\x1b[K")
		}
		fmt.Fprintf(s.out, "%s: %s instructions, %s tokens\n", printable.Name(path), bench.Group(r.Instructions), bench.Group(r.Tokens))
		if err := r.WriteText(s.out); err != nil {
			return err
		}
		total.Merge(r)
	}
	if ctx.Err() != nil {
		return fmt.Errorf("interrupted: %w", ctx.Err())
	}
	if err := json.NewEncoder(s.out).Encode(total); err != nil {
		return err
	}
	if total.Failed > 0 {
		return fmt.Errorf("%d commands failed", total.Failed)
	}
	return nil
}

// placeLine shows on the terminal which command runs.
func placeLine(s streams) func(string) {
	var drawn time.Time
	return func(place string) {
		if time.Since(drawn) >= drawEvery {
			drawn = time.Now()
			fmt.Fprintf(s.err, "\r\x1b[K%s", printable.Name(place))
		}
	}
}
