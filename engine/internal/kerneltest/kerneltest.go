// Package kerneltest checks the kernel decoder against the planned one. The
// packages that have a runtime for it share these tests.
package kerneltest

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"wasmformer/engine"
	"wasmformer/site/examples"
)

// Examples runs every example with the kernel and with the planned decoder
// and compares the first million tokens of each run; with testing.Short the
// first 100,000. The shortest runs are compared with the dense decoder as well.
func Examples(t *testing.T) {
	options := engine.Options{MaxTokens: 1_000_000}
	if testing.Short() {
		options.MaxTokens = 100_000
	}
	for _, e := range examples.List() {
		t.Run(e.Name, func(t *testing.T) {
			for _, r := range e.Runs() {
				stats := same(t, e, r, options, engine.Planned)
				if !testing.Short() && stats.PromptTokens+stats.Tokens < 400 {
					same(t, e, r, options, engine.Dense)
				}
			}
		})
	}
}

// same compares the kernel's tokens with those of another decoder.
func same(t *testing.T, e examples.Example, r examples.Run, o engine.Options, other string) engine.Stats {
	o.Decoder = other
	want := run(t, e, r, o)
	o.Decoder = engine.Kernel
	got := run(t, e, r, o)
	a, b := got.Tokens(), want.Tokens()
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("%s %q: position %d: got %v, want %v", e.Name, r.Title, i, a[i], b[i])
		}
	}
	if len(a) != len(b) {
		t.Fatalf("%s %q: %d tokens, want %d", e.Name, r.Title, len(a), len(b))
	}
	g, w := got.Stats(), want.Stats()
	t.Logf("%-12s %9d tokens, kernel %9.0f/s, %s %9.0f/s, %.1f times; prefill %.0f ms, %.0f ms; %.1f bytes a token", r.Title, g.Tokens,
		g.TokensPerSecond, other, w.TokensPerSecond, g.TokensPerSecond/w.TokensPerSecond, 1000*g.PromptSeconds, 1000*w.PromptSeconds, g.BytesPerToken)
	return g
}

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

// Speed decodes an example again and again with both decoders and reports
// tokens per second and their ratio. Runs alternate, so that a machine's
// moods meet both.
func Speed(b *testing.B, name string, tokens int64) {
	e, ok := examples.Find(name)
	if !ok {
		b.Fatal("no example " + name)
	}
	r := e.Runs()[0]
	speed := func(decoder string) float64 {
		t := &testing.T{}
		return run(t, e, r, engine.Options{Decoder: decoder, MaxTokens: tokens}).Stats().TokensPerSecond
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

func best(speeds []float64) float64 {
	top := 0.0
	for _, s := range speeds {
		top = max(top, s)
	}
	return top
}
