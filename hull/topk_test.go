package hull

import (
	"cmp"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// topks are the two caches, filled with the same keys.
type topks struct {
	fast TopK
	scan LinearTopK
}

func (c *topks) insert(k point) {
	id, _ := payload(c.scan.Len())
	c.fast.Insert(k.x, k.y, id)
	c.scan.Insert(k.x, k.y, id)
}

// compare asks both for the best keys and for those within a margin.
func (c *topks) compare(q point, k int, margin float64) error {
	if got, want := c.fast.Best(nil, q.x, q.y, k), c.scan.Best(nil, q.x, q.y, k); !slices.Equal(got, want) {
		return fmt.Errorf("the best %d of %d for %v: got %v, want %v", k, c.scan.Len(), q, got, want)
	}
	if got, want := c.fast.Within(nil, q.x, q.y, margin), c.scan.Within(nil, q.x, q.y, margin); !slices.Equal(got, want) {
		return fmt.Errorf("within %v of the best of %d for %v: got %v, want %v", margin, c.scan.Len(), q, got, want)
	}
	return nil
}

// TestTopK inserts sets of many shapes, with duplicates and points on a line, and compares all
// queries after every key.
func TestTopK(t *testing.T) {
	for i, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(4, uint64(i)))
			for range 4 {
				var c topks
				var keys []point
				for j := range 70 {
					k := s.key(r, j)
					keys = append(keys, k)
					c.insert(k)
					for _, q := range directions(r, keys, 2) {
						if err := c.compare(q, r.IntN(j+3), []float64{0, 1, float64(r.IntN(100)), r.Float64()}[r.IntN(4)]); err != nil {
							t.Fatalf("%v: %v", keys, err)
						}
					}
				}
			}
		})
	}
}

// TestTopKLarge merges many runs, and asks deep.
func TestTopKLarge(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 99))
	for name, key := range map[string]func(j int) point{
		"addresses": func(j int) point { return parabola(j) },
		"rewritten": func(j int) point { p := parabola(r.IntN(30)); return point{p.x, p.y + float64(j)*0x1p-13} },
		"tied":      func(int) point { return parabola(r.IntN(30)) },
		"cloud":     func(int) point { return point{r.NormFloat64(), r.NormFloat64()} },
		"grid":      func(int) point { return point{float64(r.IntN(20)), float64(r.IntN(20))} },
		"one point": func(int) point { return point{1, 2} },
	} {
		var c topks
		for j := range 3000 {
			c.insert(key(j))
			if j%97 == 0 {
				for _, q := range []point{{float64(r.IntN(30)), 1}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {r.NormFloat64(), r.NormFloat64()}} {
					if err := c.compare(q, r.IntN(60), float64(r.IntN(20))*0x1p-13); err != nil {
						t.Fatalf("%s: %v", name, err)
					}
				}
			}
		}
		if got := c.fast.Len(); got != 3000 {
			t.Errorf("%s: %d keys", name, got)
		}
		if bytes := c.fast.Bytes(); bytes < 3000*8 || bytes > 3000*200 {
			t.Errorf("%s: %d bytes", name, bytes)
		}
		if c.fast.Reset(); len(c.fast.Best(nil, 1, 1, 5)) != 0 {
			t.Errorf("%s: keys are left", name)
		}
	}
}

// TestLinearTopK compares the definition with rational arithmetic.
func TestLinearTopK(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2))
	for range 1000 {
		var l LinearTopK
		var keys []point
		for j := range 1 + r.IntN(8) {
			k := point{float64(r.IntN(5)), float64(r.IntN(5))}
			if r.IntN(4) == 0 {
				k = point{awkward(r), awkward(r)}
			}
			keys = append(keys, k)
			l.Insert(k.x, k.y, uint32(j))
		}
		for _, q := range append(directions(r, keys, 2), point{awkward(r), awkward(r)}) {
			order := make([]int, len(keys))
			for i := range order {
				order[i] = i
			}
			slices.SortFunc(order, func(i, j int) int {
				return cmp.Or(exactScore(q, keys[j]).Cmp(exactScore(q, keys[i])), j-i)
			})
			best := exactScore(q, keys[order[0]])
			margin := 0.0
			if gap, _ := new(big.Rat).Sub(best, exactScore(q, keys[order[len(order)/2]])).Float64(); gap <= maxCoordinate {
				margin = gap // rounded, or just enough
			}
			within := 0
			for within < len(order) && new(big.Rat).Sub(best, exactScore(q, keys[order[within]])).Cmp(rational(margin)) <= 0 {
				within++
			}
			for got, want := range map[*[]Point][]int{ptr(l.Best(nil, q.x, q.y, len(keys))): order, ptr(l.Within(nil, q.x, q.y, margin)): order[:within]} {
				var ids []int
				for _, p := range *got {
					ids = append(ids, int(p.ID))
				}
				if !slices.Equal(ids, want) {
					t.Fatalf("query %v of %v, margin %v: got %v, want %v", q, keys, margin, ids, want)
				}
			}
		}
	}
}

func ptr[T any](v T) *T { return &v }

// TestTopKMargin: which margins panic.
func TestTopKMargin(t *testing.T) {
	for _, bad := range []float64{-1, 0x1p201, math.NaN()} {
		for name, f := range map[string]func(){
			"scan": func() { new(LinearTopK).Within(nil, 1, 1, bad) }, "hull": func() { new(TopK).Within(nil, 1, 1, bad) },
		} {
			func() {
				defer func() {
					if recover() == nil {
						t.Errorf("%s: margin %v: no panic", name, bad)
					}
				}()
				f()
			}()
		}
	}
}

// FuzzTopK reads keys and queries from bytes and compares TopK with the scan.
func FuzzTopK(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		var c topks
		play(data, func(k point, _ int) { c.insert(k) }, func(q point) {
			n := c.scan.Len()
			margin := 0.0
			if n > 0 { // that of a key in the middle
				all := c.scan.Best(nil, q.x, q.y, n)
				a, b := all[0], all[n/2]
				margin = min(max(0, float64(q.x*(a.X-b.X))+float64(q.y*(a.Y-b.Y))), maxCoordinate)
			}
			if err := c.compare(q, n/2+1, margin); err != nil {
				t.Fatal(err)
			}
		})
	})
}
