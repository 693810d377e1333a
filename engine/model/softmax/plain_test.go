package softmax_test

import (
	"math"
	"strings"
	"testing"

	"wasmformer/engine/model"
	"wasmformer/engine/model/softmax"
	"wasmformer/engine/weights"
)

// TestPlain: beside Form only query weights differ, all by the same power of two, which
// is β·√2.
func TestPlain(t *testing.T) {
	m := weights.Model()
	o := softmax.Options{Positions: 6008}
	got, c, address, err := softmax.Plain(m, o)
	if err != nil {
		t.Fatal(err)
	}
	if c.Epsilon != 0x1p-13 || c.Never != -0x1p39 || math.Abs(c.Beta-0x1p21/math.Sqrt2) > 1e-9 || address != 92681 {
		t.Errorf("constants %+v, address %d", c, address)
	}
	o.MaxAddress = address
	want, err := softmax.Form(m, o)
	if err != nil {
		t.Fatal(err)
	}
	for l := range want.Layers {
		q := &want.Layers[l].Wq
		q.Data = append([]float64(nil), q.Data...)
		for i := range q.Data {
			q.Data[i] *= 0x1p21
		}
	}
	if !got.Equal(want) {
		t.Error("the weights are not those of Form with queries times 2^21")
	}
	if !m.Equal(weights.Model()) {
		t.Error("the model was changed")
	}
	if _, _, _, err := softmax.Plain(m, softmax.Options{}); err == nil || !strings.HasPrefix(err.Error(), "softmax: a context of 0 positions") {
		t.Errorf("got %v", err)
	}
}

// TestPlainTies: at the limits, scores as a plain transformer computes them prefer the
// later of equal keys by at least 7/8 of β·ε, and an address by more than its neighbours.
func TestPlainTies(t *testing.T) {
	m := weights.Model()
	for _, positions := range []int{100, 6008, 1 << 16} {
		_, c, address, err := softmax.Plain(m, softmax.Options{Positions: positions})
		if err != nil {
			t.Fatal(err)
		}
		root := math.Sqrt(model.HeadDim)
		score := func(query, a, p float64) float64 {
			qx, qy := query*c.Beta*root/root, c.Beta*root/root
			return float64(qx*2*a) + float64(qy*(c.Epsilon*p-a*a))
		}
		for a := float64(address - 1000); a <= float64(address); a++ {
			for p := range 50 {
				p := float64(p)
				if d := score(a, a, p+1) - score(a, a, p); d < c.Beta*c.Epsilon*7/8 {
					t.Fatalf("%d positions, address %v, position %v: the later key is better by %v, want %v", positions, a, p, d, c.Beta*c.Epsilon)
				}
				if d := score(a, a, p) - score(a, a+1, p+1); d < c.Beta/2 {
					t.Fatalf("%d positions, address %v: the next one is worse by %v", positions, a, d)
				}
			}
		}
	}
}
