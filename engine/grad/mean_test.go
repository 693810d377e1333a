package grad

import (
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/model"
)

// TestMean: a head that takes means shares the derivative among what it read, of
// all positions or of those with the best keys.
func TestMean(t *testing.T) {
	const vocab, byteSlot, one, even, out = 256, 0, 1, 2, 3
	for _, c := range []struct {
		name   string
		key    float64 // by whether the byte is even
		tokens []int
		next   int
		want   []float64
	}{
		{"all", 0, []int{10, 21, 30, 39}, 25, []float64{0.25, 0.25, 0.25, 0.25}},
		{"even ones", 1, []int{10, 21, 30, 39}, 20, []float64{0.5, 0, 0.5, 0}},
	} {
		m := &model.Model{Vocab: vocab, DModel: 4, MaxPosition: 100,
			Embed: model.NewMatrix(vocab, 4), Position: model.NewMatrix(3, 4), Unembed: model.NewMatrix(vocab, 4)}
		m.Position.Row(2)[one] = 1
		letters := make([]Letter, vocab)
		for v := range vocab {
			letters[v] = Letter{true, 0, byte(v)}
			m.Embed.Row(v)[byteSlot], m.Embed.Row(v)[even] = float64(v), float64(1-v%2)
			m.Unembed.Row(v)[out], m.Unembed.Row(v)[one] = 2*float64(v), -float64(v*v)
		}
		layer := model.Layer{Mean: []bool{true}, Wq: model.NewMatrix(2, 4), Wk: model.NewMatrix(2, 4), Wv: model.NewMatrix(2, 4), Wo: model.NewMatrix(4, 2),
			Wb: model.NewMatrix(0, 4), Wa: model.NewMatrix(0, 4), W2: model.NewMatrix(4, 0)}
		layer.Wq.Row(0)[one], layer.Wk.Row(0)[even] = 1, c.key
		layer.Wv.Row(0)[byteSlot], layer.Wo.Row(out)[0] = 1, 1
		m.Layers = []model.Layer{layer}
		w, err := NewWeights(m, letters)
		if err != nil {
			t.Fatal(err)
		}
		tape, dense := NewTape(w), decode.NewDense(m)
		for _, token := range c.tokens {
			if err := tape.Append(token); err != nil {
				t.Fatal(err)
			}
			dense.Append(token)
		}
		if got := tape.Next(); got != c.next || got != dense.Next() {
			t.Fatalf("%s: the next token is %d, the textbook's %d, want %d", c.name, got, dense.Next(), c.next)
		}
		if err := tape.Decode(); err != nil {
			t.Fatal(err)
		}
		for i, got := range tape.Gradient([]Seed{{len(c.tokens), 1}}, StraightThrough)[:len(c.tokens)] {
			if got != c.want[i] {
				t.Errorf("%s: the derivative by byte %d is %v, want %v", c.name, i, got, c.want[i])
			}
		}
	}
}
