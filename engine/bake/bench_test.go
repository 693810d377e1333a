package bake_test

import (
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/bake"
	"wasmformer/engine/kernel"
	"wasmformer/site/examples"
)

// BenchmarkModule is how long baking takes.
func BenchmarkModule(b *testing.B) {
	for _, name := range []string{"gcd", "sudoku"} {
		e, _ := examples.Find(name)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := bake.Module(e.Wasm); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkKernel decodes with the program in the weights and in the prompt, by turns, and
// reports the best of each in tokens a second, without prompts and compilation.
func BenchmarkKernel(b *testing.B) {
	for _, name := range []string{"quicksort", "sha256", "hungarian", "sudoku"} {
		e, _ := examples.Find(name)
		m, err := bake.Module(e.Wasm)
		if err != nil {
			b.Fatal(err)
		}
		compiled, err := kernel.Prepare(m) // once: it takes longer than a run
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			weights, prompt := 0.0, 0.0
			for b.Loop() {
				weights = max(weights, baked(b, m, e, engine.Options{Decoder: engine.Kernel, Kernel: compiled}).stats.TokensPerSecond)
				prompt = max(prompt, prompted(b, e, engine.Options{Decoder: engine.Kernel}).stats.TokensPerSecond)
			}
			b.ReportMetric(weights, "baked-tokens/s")
			b.ReportMetric(prompt, "prompted-tokens/s")
		})
	}
}
