package inspect_test

import (
	"testing"
)

// TestWriters: a slot's change in a layer is the sum of what its writers add.
func TestWriters(t *testing.T) {
	_, in := run(t)
	written := 0
	for _, at := range []int{3, 100, in.Len() - 3} {
		look, err := in.Look(at)
		if err != nil {
			t.Fatal(err)
		}
		before := look.First
		for l := range look.Layers {
			for gates, after := range [][]float64{look.Layers[l].Attention, look.Layers[l].After} {
				for slot := range after {
					sum := before[slot]
					for _, w := range in.Writers(look, l, gates == 1, slot) {
						sum += w.Adds
						written++
					}
					if sum != after[slot] {
						t.Errorf("position %d, layer %d, gates %d, slot %d: the writers make %v of %v, want %v", at, l, gates, slot, sum, before[slot], after[slot])
					}
				}
				before = after
			}
		}
	}
	if written < 1000 {
		t.Errorf("%d writers", written)
	}
}

// TestKept: sets that are kept in another way than a hull have the keys that allow it.
func TestKept(t *testing.T) {
	_, in := run(t)
	look, err := in.Look(in.Len() - 1)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, l := range look.Layers {
		for _, h := range l.Heads {
			keys, positions, err := in.Keys(h.Keys, in.Len()-1)
			if err != nil {
				t.Fatal(err)
			}
			kept := in.Kept(h.Keys)
			seen[kept]++
			for i, k := range keys {
				p := float64(positions[i])
				if kept == "position" && k != [2]float64{2 * p, -p * p} || kept == "flagged" && k[0] != 0 || kept == "constant" {
					t.Fatalf("%s: the set is kept as %s and has the key %v for position %v", h.Name, kept, k, p)
				}
			}
		}
	}
	if seen["searched"] == 0 || seen["position"] == 0 || seen["flagged"] == 0 || seen["constant"] == 0 || len(seen) != 4 {
		t.Errorf("heads by how their keys are kept: %v", seen)
	}
}
