package engine_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/model"
	"wasmformer/site/examples"

	_ "wasmformer/engine/kernel/native"
)

// TestPerturbed changes one weight of the interpreter's model and runs a program:
// whatever comes of it, there is no panic, and the planned decoder and the kernel
// give the textbook's tokens or refuse. Random weights and places come from all
// matrices alike.
func TestPerturbed(t *testing.T) {
	const models, tokens = 10, 40
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(3, 4))
	refused, changed := 0, 0
	for n := range models {
		p := interpreter.Build()
		where := perturb(r, p)
		want, wantErr := perturbedRun(t, m, engine.Options{Model: p, Decoder: engine.Dense, MaxTokens: tokens})
		if wantErr != nil {
			changed++
		}
		for _, decoder := range []string{engine.Planned, engine.Kernel} {
			got, err := perturbedRun(t, m, engine.Options{Model: p, Decoder: decoder, MaxTokens: tokens})
			var unsupported *model.UnsupportedError
			if errors.As(err, &unsupported) {
				refused++
				continue
			}
			if (err == nil) != (wantErr == nil) || len(got) != len(want) {
				t.Errorf("model %d, %s, %s: %d tokens and %v, dense %d and %v", n, where, decoder, len(got), err, len(want), wantErr)
				continue
			}
			for i := range got {
				if got[i] != want[i] {
					t.Errorf("model %d, %s: token %d: %s gives %d, dense %d", n, where, i, decoder, got[i], want[i])
					break
				}
			}
		}
	}
	t.Logf("%d models: %d runs that did not end well, %d refusals", models, changed, refused)
	if refused == 0 || refused == 2*models {
		t.Errorf("%d of %d refused: want some and not all", refused, 2*models)
	}
}

// perturb changes a weight, and says which.
func perturb(r *rand.Rand, m *model.Model) string {
	l := &m.Layers[r.IntN(len(m.Layers))]
	list := []struct {
		name string
		w    *model.Matrix
	}{{"embed", &m.Embed}, {"position", &m.Position}, {"unembed", &m.Unembed}, {"query", &l.Wq}, {"key", &l.Wk}, {"value", &l.Wv},
		{"out", &l.Wo}, {"gate", &l.Wb}, {"ffn value", &l.Wa}, {"ffn out", &l.W2}}
	for {
		c := list[r.IntN(len(list))]
		var nonzero []int
		for i, v := range c.w.Data {
			if v != 0 {
				nonzero = append(nonzero, i)
			}
		}
		if len(nonzero) == 0 {
			continue
		}
		i := nonzero[r.IntN(len(nonzero))]
		c.w.Data[i] = []float64{0, 1, -c.w.Data[i], 2 * c.w.Data[i], c.w.Data[i] + 0.1, 0x1p80, 3}[r.IntN(7)]
		return c.name
	}
}

// perturbedRun runs gcd up to the limit and returns what was decoded.
func perturbedRun(t *testing.T, m *engine.Module, o engine.Options) (decoded []int, err error) {
	i, err := m.Instantiate(t.Context(), o)
	if err != nil {
		return nil, err
	}
	prompt := len(i.Tokens())
	_, err = i.ExportedFunction("gcd").Call(t.Context(), 48, 36)
	var limit *engine.LimitError
	if errors.As(err, &limit) {
		err = nil
	}
	for _, token := range i.Tokens()[prompt:] {
		decoded = append(decoded, int(token))
	}
	return decoded, err
}
