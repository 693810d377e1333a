package grad

import (
	"testing"

	"wasmformer/engine/internal/differential"
)

func TestTry(t *testing.T) {
	w, err := Interpreter(nil)
	if err != nil {
		t.Fatal(err)
	}
	m := &differential.Module{}
	m.F(1, 1, 0, "local.get 0 i32.const 37 i32.mul i32.const 11 i32.add")
	p, err := New(w, m.Bytes(), "f0")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []uint64{5, 50, 300} {
		r, err := p.Run(t.Context(), Point{Args: []uint64{x}})
		if err != nil {
			t.Fatal(err)
		}
		t.Log(r.Tokens[r.Prompt:], r.Results, r.Prompt, r.results, r.inputs)
		for mode := range StraightThrough + 1 {
			d, err := p.Derivatives(r, 0, p.Inputs(), mode)
			t.Log(mode, p.Inputs(), d, err)
		}
		for _, in := range p.Inputs() {
			d, err := p.Difference(t.Context(), r, 0, in)
			t.Log(in, d.Up, d.Down, d.Central, err)
			p.Run(t.Context(), r.Point)
		}
	}
}
