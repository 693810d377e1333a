package hull

import (
	"math/bits"
	"math/rand/v2"
	"testing"
)

// TestProbes: the comparisons lead to the query's answer, are few, and are all that a
// query looks at: other corners may stand anywhere.
func TestProbes(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1))
	for _, shape := range []struct {
		name string
		key  func(i int) point
	}{
		{"dense", func(int) point { return parabola(r.IntN(5000)) }},
		{"gaps", func(int) point { a := r.IntN(1500); return parabola(a * a) }},
		{"round", func(int) point { return point{r.NormFloat64(), r.NormFloat64()} }},
		{"column", func(int) point { return point{0, float64(r.IntN(9))} }},
	} {
		for _, limit := range []int{4, 32, 0} {
			h := &Latest{}
			h.upper.limit, h.lower.limit = limit, limit
			if got := h.Probes(1, 1); got != nil {
				t.Fatalf("an empty hull is searched: %v", got)
			}
			for i := range 4000 {
				k := shape.key(i)
				h.Insert(k.x, k.y, uint32(i))
			}
			parts := map[string]int{}
			for range 300 {
				qx, qy := (r.Float64()-0.1)*6000, []float64{1, 1, 1, 0.5, -1}[r.IntN(5)]
				if shape.name == "round" {
					qx = r.NormFloat64() * 3
				} else if r.IntN(2) == 0 {
					qx = float64(int(qx)) // on a corner, or between two
				}
				c, y := &h.upper, qy
				if qy < 0 {
					c, y = &h.lower, -qy
				}
				seen := map[float64]bool{} // x of corners
				probes := h.Probes(qx, qy)
				for _, p := range probes {
					seen[p.Left.X], seen[p.Right.X] = true, true
					parts[p.Part]++
				}
				if most := 4*bits.Len(uint(c.n)) + 8; len(probes) > most {
					t.Errorf("%s, %d a block: %d comparisons among %d corners, want at most %d", shape.name, limit, len(probes), c.n, most)
				}
				want, _ := h.Query(qx, qy)
				a, b := (&record{c: c, up: 1}).best(qx, y)
				if got := a.at; b == nil && got != want || b != nil && a.edge != want {
					t.Errorf("%s, %d a block, (%v, %v): the record ends at %d, the query at %d", shape.name, limit, qx, qy, got, want)
				}
				moved := Latest{upper: moved(&h.upper, seen), lower: moved(&h.lower, seen)}
				moved.upper.enter.changed() // nothing was asked before
				moved.lower.enter.changed()
				if got, _ := moved.Query(qx, qy); got != want {
					t.Errorf("%s, %d a block, (%v, %v): a query looks at more than the record: %v", shape.name, limit, qx, qy, probes)
				}
			}
			if shape.name != "column" && (parts["directory"] == 0 && len(h.upper.blocks) > 1 || parts["guess"] == 0 || limit == 0 && parts["steps"] == 0) {
				t.Errorf("%s, %d a block: comparisons by part of the search: %v", shape.name, limit, parts)
			}
		}
	}
}

// moved is a chain with all corners far up but those seen.
func moved(c *chain[uint32], seen map[float64]bool) chain[uint32] {
	out := *c
	out.blocks = nil
	for _, b := range c.blocks {
		v := append([]vertex[uint32]{}, b.v...)
		for i := range v {
			if !seen[v[i].x] {
				v[i].y += 0x1p80
			}
		}
		b.v = v
		out.blocks = append(out.blocks, b)
	}
	return out
}
