package kerneltest

import (
	"errors"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/decode"
	"wasmformer/engine/decode/decodetest"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// Agree draws random models and prompts, and demands the textbook decoder's
// tokens of the planned decoder, by hull and by scan, and of the kernel, or an
// *[decode.UnsupportedError] before the first token.
func Agree(t *testing.T, first, models uint64) {
	accepted, gaveUp := 0, 0
	for seed := first; seed < first+models; seed++ {
		m, r := RandomModel(seed)
		plan, err := decode.NewPlan(m)
		program, kernelErr := kernel.Prepare(m)
		var unsupported *decode.UnsupportedError
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
		if !sameTokens(t, seed, m, r, plan.NewDecoder(false), plan.NewDecoder(true), k) {
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

// RandomModel is the model of a seed, and what goes on to draw its prompt.
func RandomModel(seed uint64) (*model.Model, *rand.Rand) {
	r := rand.New(rand.NewPCG(seed, 21))
	return decodetest.Random(r), r
}

// sameTokens decodes a random prompt, and from there on, with several decoders
// and the textbook one.
func sameTokens(t *testing.T, seed uint64, m *model.Model, r *rand.Rand, decoders ...decode.Decoder) (same bool) {
	t.Helper()
	// A panic does not say whose model it was.
	defer func() {
		if e := recover(); e != nil {
			t.Errorf("seed %d: panic: %v", seed, e)
			same = false
		}
	}()
	dense := decode.NewDense(m)
	for i := range min(100, m.MaxPosition+1) { // the last position, too, if it is near
		token := r.IntN(m.Vocab)
		if i >= 60 { // decode
			token = dense.Next()
		}
		if i == 0 && len(decoders) == 1 {
			token = 0 // a kernel from a file takes no other
		}
		dense.Append(token)
		want := dense.Next()
		for _, d := range decoders {
			d.Append(token)
			if got := d.Next(); got != want {
				t.Errorf("seed %d, position %d: %T gives %d, dense %d", seed, i, d, got, want)
				return false
			}
		}
	}
	return true
}

// Compiled checks the kernel that is compiled into the program, which must be
// that of a seed's model, against the textbook decoder.
func Compiled(t *testing.T, seed uint64) {
	program, err := kernel.Compiled()
	if err != nil {
		t.Fatal(err)
	}
	k, err := program.NewDecoder()
	if err != nil {
		t.Fatal(err)
	}
	m, r := RandomModel(seed)
	sameTokens(t, seed, m, r, k)
}
