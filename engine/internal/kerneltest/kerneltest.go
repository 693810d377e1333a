// Package kerneltest checks the kernel decoder against the planned one. Its own
// tests run natively and under Node; those of the compiled kernel share some.
package kerneltest

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/kernel"
	"wasmformer/site/examples"
)

// run runs an example to its end, or to the limit.
func run(t *testing.T, e examples.Example, r examples.Run, o engine.Options) *engine.Instance {
	t.Helper()
	ctx := context.Background()
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	o.Args, o.Stdin = append([]string{e.Name}, r.Args...), []byte(r.Input)
	inst, err := m.Instantiate(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	switch e.ABI {
	case examples.Compute:
		err = inst.Compute(ctx, []byte(r.Input))
	case examples.WASI:
		_, err = inst.Start(ctx)
	default:
		var args []uint64
		for _, a := range r.Args {
			v, _ := strconv.ParseInt(a, 10, 64)
			args = append(args, uint64(v))
		}
		_, err = inst.ExportedFunction(e.Invoke).Call(ctx, args...)
	}
	var limit *engine.LimitError
	if err != nil && !errors.As(err, &limit) {
		t.Fatal(err)
	}
	return inst
}

// Speed decodes an example again and again with a kernel, nil for the one that is
// compiled with the program, and with the planned decoder, and reports
// tokens per second and their ratio. Runs alternate, so that a machine's
// moods meet both.
func Speed(b *testing.B, name string, program *kernel.Program, tokens int64) {
	e, ok := examples.Find(name)
	if !ok {
		b.Fatal("no example " + name)
	}
	r := e.Runs()[0]
	speed := func(decoder string) float64 {
		o := engine.Options{Decoder: decoder, MaxTokens: tokens}
		if decoder == engine.Kernel {
			o.Kernel = program
		}
		return run(&testing.T{}, e, r, o).Stats().TokensPerSecond
	}
	speed(engine.Kernel)
	var kernel, planned []float64
	for b.Loop() {
		kernel = append(kernel, speed(engine.Kernel))
		planned = append(planned, speed(engine.Planned))
	}
	b.ReportMetric(best(kernel), "kernel-tokens/s")
	b.ReportMetric(best(planned), "planned-tokens/s")
	b.ReportMetric(best(kernel)/best(planned), "times")
}

// Prompts reads an example's prompt again and again with both decoders and
// reports tokens per second.
func Prompts(b *testing.B, name string) {
	e, ok := examples.Find(name)
	if !ok {
		b.Fatal("no example " + name)
	}
	speed := func(decoder string) float64 {
		s := run(&testing.T{}, e, e.Runs()[0], engine.Options{Decoder: decoder, MaxTokens: 1}).Stats()
		return float64(s.PromptTokens) / s.PromptSeconds
	}
	var kernel, planned []float64
	for b.Loop() {
		kernel = append(kernel, speed(engine.Kernel))
		planned = append(planned, speed(engine.Planned))
	}
	b.ReportMetric(best(kernel), "kernel-tokens/s")
	b.ReportMetric(best(planned), "planned-tokens/s")
}

func best(speeds []float64) float64 {
	top := 0.0
	for _, s := range speeds {
		top = max(top, s)
	}
	return top
}
