package hull

import (
	"math"
	"math/rand/v2"
	"testing"
)

// shapes are kinds of small sets.
var shapes = []struct {
	name string
	key  func(r *rand.Rand, j int) point
}{
	{"box 3", func(r *rand.Rand, j int) point { return point{float64(r.IntN(3)), float64(r.IntN(3))} }},
	{"box 9", func(r *rand.Rand, j int) point { return point{float64(r.IntN(9) - 4), float64(r.IntN(9) - 4)} }},
	{"box 1000", func(r *rand.Rand, j int) point { return point{float64(r.IntN(1000)), float64(r.IntN(1000))} }},
	{"real", func(r *rand.Rand, j int) point { return point{r.NormFloat64(), r.NormFloat64()} }},
	{"one point", func(r *rand.Rand, j int) point { return point{3, -5} }},
	{"vertical", func(r *rand.Rand, j int) point { return point{0, float64(r.IntN(50))} }},
	{"horizontal", func(r *rand.Rand, j int) point { return point{float64(r.IntN(50)), 7} }},
	{"slope 1", func(r *rand.Rand, j int) point { x := float64(r.IntN(50)); return point{x, x} }},
	{"slope -3", func(r *rand.Rand, j int) point { x := float64(r.IntN(50)); return point{x, 5 - 3*x} }},
	{"slope 1/7", func(r *rand.Rand, j int) point { x := float64(r.IntN(50)); return point{7 * x, x} }},
	{"tent", func(r *rand.Rand, j int) point { x := float64(r.IntN(40) - 20); return point{x, -math.Abs(x)} }},
	{"square", func(r *rand.Rand, j int) point {
		s, c := float64(2*r.IntN(2)-1)*8, float64(r.IntN(17)-8)
		if r.IntN(2) == 0 {
			return point{s, c}
		}
		return point{c, s}
	}},
	{"parabola", func(r *rand.Rand, j int) point { a := float64(r.IntN(64)); return point{2 * a, -a * a} }},
	{"cup", func(r *rand.Rand, j int) point { a := float64(r.IntN(64)); return point{2 * a, a * a} }},
	{"rising stack", func(r *rand.Rand, j int) point { return point{float64(r.IntN(3)), float64(j)} }},
	{"growing box", func(r *rand.Rand, j int) point {
		return point{float64(r.IntN(2*j+1) - j), float64(r.IntN(2*j+1) - j)}
	}},
}

// TestSmall inserts small sets of many shapes and compares all queries and
// checks the structure after every key.
func TestSmall(t *testing.T) {
	for i, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, uint64(i)))
			for round := range 12 {
				c := newCaches([]int{0, 3, 4, 7}[round%4])
				var keys []point
				for j := range 40 {
					k := s.key(r, j)
					keys = append(keys, k)
					c.insert(k)
					if err := c.check(); err != nil {
						t.Fatalf("%v: %v", keys, err)
					}
					for _, q := range directions(r, keys, 4) {
						if err := c.compare(q); err != nil {
							t.Fatalf("%v: %v", keys, err)
						}
					}
				}
			}
		})
	}
}
