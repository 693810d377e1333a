package decoders

import (
	"errors"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// linked stands for package weights.
type linked struct{ refuses bool }

func (l linked) Decoder(_ *model.Model, dense bool, _ string) (decode.Decoder, model.Shape, error) {
	if l.refuses && !dense {
		return nil, model.Shape{}, &model.UnsupportedError{Where: "here", Why: "it rounds"}
	}
	return decode.NewDense(&model.Model{}), model.Shape{Vocab: machine.VocabSize}, nil
}

func (linked) Kernel(*model.Model) (*kernel.Program, error) { return nil, errors.New("no code") }

// TestNew: what is chosen among what is linked, and what is said of what is not.
func TestNew(t *testing.T) {
	defer Link(nil)
	for _, c := range []struct {
		weights     Weights
		decoder, kv string
		want        string // the decoder and its way to keep keys, or ""
		is          error
	}{
		{nil, "", "", "", ErrNotLinked},
		{nil, Planned, "", "", ErrNotLinked},
		{nil, Dense, "", "", ErrNotLinked},
		{nil, Kernel, "", "", ErrNotLinked},
		{linked{}, "", "", "planned hull", nil}, // no runtime for kernels here
		{linked{}, "", Linear, "planned linear", nil},
		{linked{}, Planned, "", "planned hull", nil},
		{linked{}, Planned, LinearSearched, "planned linear-searched", nil},
		{linked{}, Dense, Hull, "dense linear", nil},
		{linked{refuses: true}, "", "", "dense linear", nil},
		{linked{refuses: true}, Planned, "", "", nil},
		{linked{}, "fast", "", "", nil},
		{linked{}, "", "tree", "", nil},
	} {
		Link(c.weights)
		choice := Choice{Decoder: c.decoder, KV: c.kv}
		d, _, err := New(&choice)
		got := ""
		if err == nil {
			got = choice.Decoder + " " + choice.KV
		}
		if got != c.want || (d == nil) != (err != nil) || c.is != nil && !errors.Is(err, c.is) {
			t.Errorf("%T %q %q: got %q, %v, want %q", c.weights, c.decoder, c.kv, got, err, c.want)
		}
	}
}
