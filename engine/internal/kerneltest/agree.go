package kerneltest

import (
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/decode/decodetest"
	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/model"
)

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
	program, err := decoders.Compiled()
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
