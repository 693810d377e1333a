package hull

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
)

// point is a key or a query of a test.
type point struct{ x, y float64 }

// exactScore returns q·k as a rational number: the one oracle that shares no
// code with the package.
func exactScore(q, k point) *big.Rat {
	r := func(f float64) *big.Rat { return new(big.Rat).SetFloat64(f) }
	x := new(big.Rat).Mul(r(q.x), r(k.x))
	y := new(big.Rat).Mul(r(q.y), r(k.y))
	return x.Add(x, y)
}

// exactTies returns the indices of the best keys, oldest first.
func exactTies(q point, keys []point) (ties []int) {
	var best *big.Rat
	for j, k := range keys {
		s := exactScore(q, k)
		switch {
		case best == nil || s.Cmp(best) > 0:
			best, ties = s, []int{j}
		case s.Cmp(best) == 0:
			ties = append(ties, j)
		}
	}
	return ties
}

// caches is every cache of the package, filled with the same keys.
type caches struct {
	latest       Latest
	mean         Mean
	linearLatest LinearLatest
	linearMean   LinearMean
	n            int
}

// insert adds a key whose payload and value are made up from its number.
func (c *caches) insert(k point) {
	id, value := payload(c.n)
	c.latest.Insert(k.x, k.y, id)
	c.linearLatest.Insert(k.x, k.y, id)
	c.mean.Insert(k.x, k.y, value)
	c.linearMean.Insert(k.x, k.y, value)
	c.n++
}

// payload returns the payload and value of key j: payloads don't increase with
// age, values are integers whose sums tell which keys took part.
func payload(j int) (uint32, [2]float64) {
	return uint32(j) * 2654435761, [2]float64{float64(j*j + 1), float64(-j)}
}

// compare asks the hulls and the scans one query.
func (c *caches) compare(q point) error {
	id, ok := c.latest.Query(q.x, q.y)
	wantID, wantOK := c.linearLatest.Query(q.x, q.y)
	if id != wantID || ok != wantOK {
		return fmt.Errorf("query (%v, %v) of %d keys: latest got %d %v, want %d %v", q.x, q.y, c.n, id, ok, wantID, wantOK)
	}
	mean, ok := c.mean.Query(q.x, q.y)
	wantMean, wantOK := c.linearMean.Query(q.x, q.y)
	if mean != wantMean || ok != wantOK {
		return fmt.Errorf("query (%v, %v) of %d keys: mean got %v %v, want %v %v", q.x, q.y, c.n, mean, ok, wantMean, wantOK)
	}
	return nil
}

// check checks the structure of the hulls.
func (c *caches) check() error {
	if err := c.latest.check(); err != nil {
		return fmt.Errorf("after %d keys: latest: %w", c.n, err)
	}
	if err := c.mean.check(); err != nil {
		return fmt.Errorf("after %d keys: mean: %w", c.n, err)
	}
	return nil
}

func (h *Latest) check() error {
	if err := checkChain(&h.upper); err != nil {
		return fmt.Errorf("upper: %w", err)
	}
	if err := checkChain(&h.lower); err != nil {
		return fmt.Errorf("lower: %w", err)
	}
	return nil
}

func (h *Mean) check() error {
	if err := checkChain(&h.upper); err != nil {
		return fmt.Errorf("upper: %w", err)
	}
	if err := checkChain(&h.lower); err != nil {
		return fmt.Errorf("lower: %w", err)
	}
	return nil
}

// checkChain checks that a chain is sorted, strictly convex and indexed.
func checkChain[R any](c *chain[R]) error {
	var all []vertex[R]
	for b, blk := range c.blocks {
		if len(blk.v) == 0 || len(blk.v) > blockSize || cap(blk.v) > blockSize {
			return fmt.Errorf("block %d of %d holds %d vertices, capacity %d", b, len(c.blocks), len(blk.v), cap(blk.v))
		}
		if b > 0 {
			last := &c.blocks[b-1].v[len(c.blocks[b-1].v)-1]
			if c.firstX[b] != blk.v[0].x || c.enter[b] != handover(last, &blk.v[0]) {
				return fmt.Errorf("directory entry %d is stale", b)
			}
		}
		all = append(all, blk.v...)
	}
	if len(all) != c.n {
		return fmt.Errorf("%d vertices, counted %d", len(all), c.n)
	}
	if c.n > 0 && (len(c.firstX) != len(c.blocks)+1 || len(c.enter) != len(c.blocks)+1) {
		return fmt.Errorf("%d blocks, directories of %d and %d", len(c.blocks), len(c.firstX), len(c.enter))
	}
	for i := 1; i < len(all); i++ {
		if all[i-1].x >= all[i].x {
			return fmt.Errorf("vertex %d: x %v after %v", i, all[i].x, all[i-1].x)
		}
	}
	for i := 2; i < len(all); i++ {
		a, b, c := all[i-2], all[i-1], all[i]
		// (b−a)×(c−a) < 0, in integers or rationals.
		if new(big.Rat).Sub(cross(a.x, a.y, b.x, b.y), new(big.Rat).Sub(cross(a.x, a.y, c.x, c.y), cross(b.x, b.y, c.x, c.y))).Sign() >= 0 {
			return fmt.Errorf("vertices %d to %d: not strictly convex", i-2, i)
		}
	}
	return nil
}

// cross returns ax·by − ay·bx.
func cross(ax, ay, bx, by float64) *big.Rat {
	r := func(f float64) *big.Rat { return new(big.Rat).SetFloat64(f) }
	p := new(big.Rat).Mul(r(ax), r(by))
	return p.Sub(p, new(big.Rat).Mul(r(ay), r(bx)))
}

// directions returns queries of all kinds for a set of keys: the axes, the
// diagonals, random ones, and the exact normals of lines through two keys.
func directions(r *rand.Rand, keys []point, n int) []point {
	qs := []point{{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}}
	for range n {
		qs = append(qs, point{float64(r.IntN(41) - 20), float64(r.IntN(41) - 20)})
		qs = append(qs, point{r.Float64() - 0.5, r.Float64() - 0.5})
		if len(keys) > 0 {
			a, b := keys[r.IntN(len(keys))], keys[r.IntN(len(keys))]
			qs = append(qs, point{a.y - b.y, b.x - a.x}, point{b.y - a.y, a.x - b.x})
		}
	}
	return qs
}

// inOrders runs f on keys as they are, reversed and shuffled.
func inOrders(t *testing.T, r *rand.Rand, keys []point, f func(t *testing.T, keys []point)) {
	t.Run("ascending", func(t *testing.T) { f(t, keys) })
	reversed := make([]point, 0, len(keys))
	for j := len(keys) - 1; j >= 0; j-- {
		reversed = append(reversed, keys[j])
	}
	t.Run("descending", func(t *testing.T) { f(t, reversed) })
	shuffled := append([]point(nil), keys...)
	r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	t.Run("shuffled", func(t *testing.T) { f(t, shuffled) })
}
