package kerneltest

import (
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/kernel"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// generated is the interpreter's kernel as a runtime compiles it.
func generated(t testing.TB) *kernel.Program {
	t.Helper()
	p, err := kernel.Prepare(weights.Model())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestExamples runs every example with the planned decoder and with the kernels,
// natively also with the compiled one, and compares the first million tokens of
// each run; with testing.Short the first 100,000. The shortest runs are compared
// with the dense decoder as well.
func TestExamples(t *testing.T) {
	kernels := map[string]*kernel.Program{"generated": generated(t)}
	if compiled, err := decoders.Compiled(); err != nil {
		t.Error(err)
	} else if compiled != nil {
		kernels["compiled"] = nil // as engines choose it
	}
	options := engine.Options{MaxTokens: 1_000_000}
	if testing.Short() {
		options.MaxTokens = 100_000
	}
	for _, e := range examples.List() {
		t.Run(e.Name, func(t *testing.T) {
			for _, r := range e.Runs() {
				options.Decoder = engine.Planned
				planned := run(t, e, r, options)
				for name, program := range kernels {
					o := options
					o.Decoder, o.Kernel = engine.Kernel, program
					same(t, e, r, name, run(t, e, r, o), planned)
				}
				if s := planned.Stats(); !testing.Short() && s.PromptTokens+s.Tokens < 400 {
					options.Decoder = engine.Dense
					same(t, e, r, engine.Dense, run(t, e, r, options), planned)
				}
			}
		})
	}
}

// same compares a decoder's tokens with those of the planned one.
func same(t *testing.T, e examples.Example, r examples.Run, name string, got, want *engine.Instance) {
	t.Helper()
	a, b := got.Tokens(), want.Tokens()
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("%s %q, %s: position %d: got %v, want %v", e.Name, r.Title, name, i, a[i], b[i])
		}
	}
	if len(a) != len(b) {
		t.Fatalf("%s %q, %s: %d tokens, want %d", e.Name, r.Title, name, len(a), len(b))
	}
	g, w := got.Stats(), want.Stats()
	t.Logf("%-12s %9d tokens, %s %9.0f/s, planned %9.0f/s; prefill %.0f ms, %.0f ms; %.1f bytes a token", r.Title, g.Tokens,
		name, g.TokensPerSecond, w.TokensPerSecond, 1000*g.PromptSeconds, 1000*w.PromptSeconds, g.BytesPerToken)
}

func TestDivision(t *testing.T) { Division(t, generated(t)) }

func BenchmarkSudoku(b *testing.B) { Speed(b, "sudoku", generated(b), 1_000_000) }
