package kerneltest

import (
	"errors"
	"flag"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

var (
	models = flag.Uint64("models", defaultModels, "how many random models to decode")
	seed   = flag.Uint64("seed", 0, "seed of the first random model")
)

// TestAgree draws random models and prompts, and demands the textbook decoder's
// tokens of the planned decoder, by hull and by scan, and of the kernel, or an
// *[model.UnsupportedError] before the first token.
func TestAgree(t *testing.T) {
	first, models := *seed, *models
	accepted, gaveUp := 0, 0
	for seed := first; seed < first+models; seed++ {
		m, r := RandomModel(seed)
		plan, err := decode.NewPlan(m)
		program, kernelErr := kernel.Prepare(m)
		var unsupported *model.UnsupportedError
		if err != nil || kernelErr != nil {
			if !errors.As(err, &unsupported) || !errors.As(kernelErr, &unsupported) {
				t.Fatalf("seed %d: planned: %v, kernel: %v: want two UnsupportedErrors or none", seed, err, kernelErr)
			}
			continue
		}
		accepted++
		k, err := program.NewDecoder()
		if err != nil {
			t.Fatal(err)
		}
		if !sameTokens(t, seed, m, r, plan.NewDecoder(false), plan.NewDecoder(true), plan.NewScanning(), k) {
			return
		}
		if k.GaveUp() {
			gaveUp++
		}
	}
	t.Logf("%d of %d models accepted; the kernel gave up on %d", accepted, models, gaveUp)
	if accepted < int(models)/5 || gaveUp > accepted/5 {
		t.Errorf("%d of %d models accepted, the kernel gave up on %d: too few to show anything", accepted, models, gaveUp)
	}
}
