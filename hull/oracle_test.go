package hull

import (
	"fmt"
	"math/rand/v2"
)

// point is a key or a query of a test.
type point struct{ x, y float64 }

// caches is every cache of the package, filled with the same keys.
type caches struct {
	latest       Latest
	mean         Mean
	linearLatest LinearLatest
	linearMean   LinearMean
	n            int
}

// newCaches returns empty caches whose blocks hold at most limit vertices.
func newCaches(limit int) *caches {
	c := new(caches)
	c.latest.upper.limit, c.latest.lower.limit = limit, limit
	c.mean.upper.limit, c.mean.lower.limit = limit, limit
	return c
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

// payload returns the payload and the value of key j. Payloads don't tell age;
// values are integers, whose sums are exact in any order.
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
	sum, n := c.mean.Sum(q.x, q.y)
	if (n > 0) != ok || ok && mean != [2]float64{sum[0] / float64(n), sum[1] / float64(n)} {
		return fmt.Errorf("query (%v, %v) of %d keys: mean %v, sum %v of %d", q.x, q.y, c.n, mean, sum, n)
	}
	return nil
}

// check checks the structure of the hulls.
func (c *caches) check() error {
	if err := c.latest.check(); err != nil {
		return fmt.Errorf("after %d keys: latest: %w", c.n, err)
	}
	if err := checkHull(&c.mean.upper, &c.mean.lower); err != nil {
		return fmt.Errorf("after %d keys: mean: %w", c.n, err)
	}
	return nil
}

func (h *Latest) check() error { return checkHull(&h.upper, &h.lower) }

func checkHull[R any](upper, lower *chain[R]) error {
	if err := checkChain(upper); err != nil {
		return fmt.Errorf("upper: %w", err)
	}
	if err := checkChain(lower); err != nil {
		return fmt.Errorf("lower: %w", err)
	}
	return nil
}

// checkChain checks that a chain is sorted, strictly convex and indexed.
func checkChain[R any](c *chain[R]) error {
	var all []point
	for b, blk := range c.blocks {
		if len(blk.v) == 0 || cap(blk.v) > c.blockLimit() {
			return fmt.Errorf("block %d of %d has %d vertices, capacity %d", b, len(c.blocks), len(blk.v), cap(blk.v))
		}
		if blk.firstX != blk.v[0].x {
			return fmt.Errorf("block %d: model starts at %v, vertices at %v", b, blk.firstX, blk.v[0].x)
		}
		if b > 0 {
			before := c.blocks[b-1].v
			last := &before[len(before)-1]
			if c.firstX.start[b] != blk.v[0].x || c.enter.start[b] != handover(last, &blk.v[0]) {
				return fmt.Errorf("directory: entry %d is stale", b)
			}
		}
		for _, v := range blk.v {
			all = append(all, point{v.x, v.y})
		}
	}
	if len(all) != c.n {
		return fmt.Errorf("%d vertices, counted %d", len(all), c.n)
	}
	if n := len(c.blocks); n > 0 && (len(c.firstX.start) != n+1 || len(c.enter.start) != n+1) {
		return fmt.Errorf("%d blocks, directories of %d and %d", n, len(c.firstX.start), len(c.enter.start))
	}
	for i := 1; i < len(all); i++ {
		if all[i-1].x >= all[i].x {
			return fmt.Errorf("vertex %d: x %v after %v", i, all[i].x, all[i-1].x)
		}
		// Rational arithmetic is slow: large chains are checked by sample.
		if i > 1 && (len(all) < 100 || i%97 == 0) && orientation(all[i-2], all[i-1], all[i]) >= 0 {
			return fmt.Errorf("vertices %d to %d: not strictly convex: %v", i-2, i, all[i-2:i+1])
		}
	}
	return nil
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
			if n := (point{a.y - b.y, b.x - a.x}); max(n.x, n.y, -n.x, -n.y) <= maxCoordinate {
				qs = append(qs, n, point{-n.x, -n.y})
			}
		}
	}
	return qs
}
