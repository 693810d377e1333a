package softmax_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"wasmformer/engine/model"
	"wasmformer/engine/model/softmax"
	"wasmformer/engine/weights"
)

// TestInterpreter: the interpreter's own heads get ε where they are to prefer the latest
// key, and only there; −2^60 is gone, and nothing else changes.
func TestInterpreter(t *testing.T) {
	m := weights.Model()
	o := softmax.Options{Positions: 6008, MaxAddress: 1 << 19}
	c, err := o.Constants()
	if err != nil {
		t.Fatal(err)
	}
	if c != (softmax.Constants{Epsilon: 0x1p-13, Never: -0x1p39, Beta: 100 * 0x1p13}) {
		t.Errorf("constants %+v", c)
	}
	f, err := softmax.Form(m, o)
	if err != nil {
		t.Fatal(err)
	}
	recent, nevers := map[string]bool{}, 0
	for l := range m.Layers {
		a, b := &m.Layers[l], &f.Layers[l]
		for i, w := range a.Wk.Data {
			switch d := b.Wk.Data[i] - w; {
			case d == 0:
			case w == -0x1p60 && b.Wk.Data[i] == c.Never || w == 0x1p60 && b.Wk.Data[i] == -c.Never:
				nevers++
			case d == c.Epsilon:
				name, _, _ := strings.Cut(a.HeadNames[i/(2*m.DModel)], ":")
				recent[name] = true
			default:
				t.Errorf("layer %d: a key weight was %v and is %v", l, w, b.Wk.Data[i])
			}
		}
		a.Wk, b.Wk = model.Matrix{}, model.Matrix{}
	}
	if nevers == 0 {
		t.Error("no weight of −2^60 was replaced")
	}
	for _, name := range strings.Fields("fetch slot memory.which jumped began frame direct cell size stack.A word0") {
		if !recent[name] {
			t.Errorf("head %s has no ε", name)
		}
	}
	for _, name := range strings.Fields("mean back1 last.call A digit3 emit.scale guess") {
		if recent[name] {
			t.Errorf("head %s has ε", name)
		}
	}
	if f.MaxPosition != 6007 || f.Assumptions != nil {
		t.Errorf("%d is the last position, %d assumptions", f.MaxPosition, len(f.Assumptions))
	}
	f.MaxPosition = m.MaxPosition
	if !f.Equal(m) {
		t.Error("weights that are none of keys differ")
	}
}

// TestUnchanged: a model is not changed by what is made of it.
func TestUnchanged(t *testing.T) {
	m := weights.Model()
	if _, err := softmax.Form(m, softmax.Options{Positions: 100}); err != nil {
		t.Fatal(err)
	}
	if !m.Equal(weights.Model()) || len(m.Assumptions) == 0 {
		t.Error("the model was changed")
	}
}

// TestLimits: the largest keys are exact with ε·p beside them, and those beyond are
// refused with the place and the limit.
func TestLimits(t *testing.T) {
	for _, positions := range []int{1, 2, 1000, 6008, 1 << 20, 1 << 26} {
		o := softmax.Options{Positions: positions}
		for o.MaxAddress = 1 << 26; ; o.MaxAddress-- {
			if _, err := o.Constants(); err == nil {
				break
			}
			if o.MaxAddress > 1<<10 {
				o.MaxAddress -= o.MaxAddress / 1000
			}
		}
		c, _ := o.Constants()
		a, last := float64(o.MaxAddress), c.Epsilon*float64(positions-1)
		for _, y := range []float64{-a * a, c.Never} {
			if (y+last)-y != last || (y+c.Epsilon)-y != c.Epsilon {
				t.Errorf("%d positions: beside %v, ε·p is rounded", positions, y)
			}
		}
		if last >= 1 || c.Never+last > -a*a-1 {
			t.Errorf("%d positions: %+v, address %v", positions, c, a)
		}
	}
	m := weights.Model()
	for want, o := range map[string]softmax.Options{
		"a context of 0 positions, want 1 to":                             {},
		"a context of 94906267 positions, want":                           {Positions: 94_906_267},
		"addresses up to 67108864, want 0 to 741455: with 6008 positions": {Positions: 6008, MaxAddress: 1 << 26},
		"addresses up to -1, want":                                        {Positions: 8, MaxAddress: -1},
		"sharpness NaN, want more than 0":                                 {Positions: 8, Sharpness: math.NaN()},
		"sharpness -1, want more than 0":                                  {Positions: 8, Sharpness: -1},
		"a context of 51 positions, the model has 50":                     {Positions: 51},
		"layer ": {Positions: 40},
	} {
		m.MaxPosition = 49
		if want == "layer " { // a gate of the first layer writes every slot
			for slot := range m.DModel {
				m.Layers[0].W2.Row(slot)[0] = 1
			}
			want += fmt.Sprintf("1, head 0 %q: no slot holds the position here", m.Layers[1].HeadNames[0])
		}
		if _, err := softmax.Form(m, o); err == nil || !strings.HasPrefix(err.Error(), "softmax: "+want) {
			t.Errorf("got %v, want %s", err, want)
		}
		m = weights.Model()
	}
	m.Layers[3].Wk = model.NewMatrix(1, 1)
	if _, err := softmax.Form(m, softmax.Options{Positions: 40}); err == nil || !strings.HasPrefix(err.Error(), "softmax: layer 3 key is 1 × 1, want ") {
		t.Errorf("got %v", err)
	}
}
