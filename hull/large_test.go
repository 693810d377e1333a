package hull

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// farthest is the last address a whose key (2a, −a²) is exact: a² < 2⁵³.
const farthest = 94_906_265

// parabola returns the key of address a.
func parabola(a int) point { return point{float64(2 * a), -float64(a) * float64(a)} }

// inOrders runs f on keys in the given order, reversed and shuffled.
func inOrders(t *testing.T, r *rand.Rand, keys []point, f func(t *testing.T, keys []point)) {
	t.Run("forwards", func(t *testing.T) { f(t, keys) })
	keys = slices.Clone(keys)
	slices.Reverse(keys)
	t.Run("backwards", func(t *testing.T) { f(t, keys) })
	keys = slices.Clone(keys)
	r.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	t.Run("shuffled", func(t *testing.T) { f(t, keys) })
}

// TestParabola fills address spaces of several blocks and looks up every kind
// of address: present, between two, beyond the ends.
func TestParabola(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	n := 3000
	for _, s := range []struct {
		name    string
		address func(i int) int
	}{
		{"dense", func(i int) int { return i }},
		{"words", func(i int) int { return 4 * i }},
		{"far dense", func(i int) int { return farthest - n + 1 + i }},
		{"far apart", func(i int) int { return i * (farthest / n) }},
		{"clusters", func(i int) int { return i%500 + i/500*10_000_000 }},
		{"growing gaps", func(i int) int { return i * i }},
	} {
		var keys []point
		var addresses []int
		for i := range n {
			addresses = append(addresses, s.address(i))
			keys = append(keys, parabola(s.address(i)))
		}
		t.Run(s.name, func(t *testing.T) {
			inOrders(t, r, keys, func(t *testing.T, keys []point) {
				var h Latest
				last := map[int]uint32{}
				for i := range 2 * len(keys) {
					j := i
					if i >= len(keys) { // overwrite
						j = r.IntN(len(keys))
					}
					h.Insert(keys[j].x, keys[j].y, uint32(i))
					last[int(keys[j].x)/2] = uint32(i)
					if i%500 == 0 {
						if err := h.check(); err != nil {
							t.Fatal(err)
						}
					}
				}
				if err := h.check(); err != nil {
					t.Fatal(err)
				}
				if h.Len() != len(keys) {
					t.Fatalf("%d corners, want %d", h.Len(), len(keys))
				}
				for range 5000 {
					i := r.IntN(n)
					q := addresses[i] + r.IntN(3) - 1
					want := nearest(addresses, last, q)
					if got, _ := h.Query(float64(q), 1); got != want {
						t.Fatalf("address %d: got %d, want %d", q, got, want)
					}
				}
			})
		})
	}
}

// nearest returns the newest payload among the addresses nearest to q.
func nearest(addresses []int, last map[int]uint32, q int) uint32 {
	i, _ := slices.BinarySearch(addresses, q)
	if i == len(addresses) {
		return last[addresses[i-1]]
	}
	if i == 0 || addresses[i]-q < q-addresses[i-1] {
		return last[addresses[i]]
	}
	if addresses[i]-q > q-addresses[i-1] {
		return last[addresses[i-1]]
	}
	return max(last[addresses[i]], last[addresses[i-1]])
}

// TestDivision divides by attention: over the position keys (2j, −j²) the query
// (r + ½ − b/2, b) finds the quotient r/b, rounded down.
func TestDivision(t *testing.T) {
	var h Latest
	n := 200_000
	for j := range n {
		k := parabola(j)
		h.Insert(k.x, k.y, uint32(j))
	}
	r := rand.New(rand.NewPCG(3, 2))
	for i := range 50_000 {
		b := 1 + r.IntN(1<<r.IntN(33))
		x := r.IntN(min(b*n, 1<<45))
		if i%2 == 0 { // at a multiple or just below, within one digit
			x = max(0, r.IntN(256)*b-r.IntN(2))
		}
		got, _ := h.Query(float64(x)+0.5-float64(b)/2, float64(b))
		if int(got) != x/b {
			t.Fatalf("%d / %d: got %d, want %d", x, b, got, x/b)
		}
	}
}

// TestLarge compares with the scans on sets of several blocks, also where
// corners disappear by the hundred.
func TestLarge(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	const n = 2500
	shapes := map[string]func(i int) point{
		"circle": func(i int) point { s, c := math.Sincos(float64(i)); return point{s, c} },
		"big circle": func(i int) point {
			s, c := math.Sincos(float64(i))
			return point{math.Round(s * 0x1p28), math.Round(c * 0x1p53)}
		},
		"far parabola": func(i int) point { return parabola(farthest - i*i) },
		"lens": func(i int) point {
			x := float64(i - n/2)
			return point{x, (x*x - n*n/4) * float64(1-i%2*2)}
		},
		// Each parabola covers the one before, so that whole blocks vanish.
		"covering": func(i int) point {
			layer, a := float64(i/600), float64(i%600-300)
			return point{2 * a, layer*200_000 - a*a}
		},
		"tents": func(i int) point {
			if i%1200 == 1199 {
				return point{float64(i), float64(i) * 1e9}
			}
			a := float64(i % 1200)
			return point{2 * a, -a * a}
		},
		"extremes": func(i int) point {
			return point{float64(r.Int64N(1<<29+1) - 1<<28), float64(r.Int64N(1<<54+1) - 1<<53)}
		},
		"awkward": func(i int) point { return point{awkward(r), awkward(r)} },
		"nearly flat": func(i int) point {
			x := float64(r.IntN(2000) - 1000)
			return point{x, 0x1p53 - 0x1p51 - math.Abs(x)}
		},
	}
	for name, key := range shapes {
		var keys []point
		for i := range n {
			keys = append(keys, key(i))
		}
		t.Run(name, func(t *testing.T) {
			inOrders(t, r, keys, func(t *testing.T, keys []point) {
				var c caches
				for i, k := range keys {
					c.insert(k)
					if i%250 == 0 || i == len(keys)-1 {
						if err := c.check(); err != nil {
							t.Fatal(err)
						}
						for _, q := range directions(r, keys[:i+1], 10) {
							if err := c.compare(q); err != nil {
								t.Fatal(err)
							}
						}
					}
				}
				// The normals of all edges, where ties are.
				upper, lower := c.latest.Vertices()
				for _, hull := range [][]Point{upper, lower} {
					for i := 1; i < len(hull); i += 1 + len(hull)/50 {
						a, b := hull[i-1], hull[i]
						for _, q := range []point{{a.Y - b.Y, b.X - a.X}, {b.Y - a.Y, a.X - b.X}} {
							if max(math.Abs(q.x), math.Abs(q.y)) > maxCoordinate {
								continue
							}
							if err := c.compare(q); err != nil {
								t.Fatal(err)
							}
						}
					}
				}
			})
		})
	}
}

// TestMemory checks what a vertex takes, and that a hull that shrinks gives
// its memory back.
func TestMemory(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	const n = 200_000
	order := map[string]struct {
		address func(i int) int
		limit   float64
	}{
		"ascending":  {func(i int) int { return i }, 24.3},
		"descending": {func(i int) int { return n - i }, 24.3},
		// A heap that grows up below a stack that grows down.
		"heap and stack": {func(i int) int { return i&1*(farthest-i) + (1-i&1)*i }, 38},
		"random":         {func(i int) int { return r.IntN(n) }, 40},
	}
	for name, o := range order {
		t.Run(name, func(t *testing.T) {
			var h Latest
			for i := range n {
				k := parabola(o.address(i))
				h.Insert(k.x, k.y, uint32(i))
			}
			if got := float64(h.Bytes()) / float64(h.Len()); got > o.limit {
				t.Errorf("%.2f bytes a vertex, want at most %v", got, o.limit)
			}
			h.Insert(0, 1e18, 0)
			h.Insert(2*farthest, 1e18, 0)
			if h.Len() > 10 || h.Bytes() > 100_000 {
				t.Errorf("covered: %d corners in %d bytes", h.Len(), h.Bytes())
			}
			h.Reset()
			if _, ok := h.Query(0, 1); ok || h.Len() != 0 || h.Bytes() != 0 {
				t.Errorf("reset: %d corners in %d bytes", h.Len(), h.Bytes())
			}
		})
	}
}

// TestQueryAllocates checks that it doesn't.
func TestQueryAllocates(t *testing.T) {
	var c caches
	for a := range 2000 {
		c.insert(parabola(3 * a))
	}
	a := 0
	if n := testing.AllocsPerRun(1000, func() {
		a += 7
		c.latest.Query(float64(a), 1)
		c.latest.Query(float64(a)+0.5, -1)
		c.mean.Query(float64(a), 1)
	}); n != 0 {
		t.Errorf("%v allocations a query", n)
	}
}
