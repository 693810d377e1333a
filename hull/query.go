package hull

import "math"

// best returns the corners of the nonempty chain that score highest for a query
// with qy > 0: one corner a, or the ends a and b of an edge.
// Cost: O(log n); with keys spread evenly, mostly a division and two comparisons.
//
// Along an upper hull the score rises to its maximum and falls behind it. So a
// corner that clearly beats both neighbours is the answer, no matter how it was
// found: by the directory and the block's model, or else by a search in the
// block, all in rounded arithmetic. Where rounding leaves doubt, and at the
// ends of a block, an exact walk decides, of a step or two.
func (c *chain[R]) best(qx, qy float64) (a, b *vertex[R]) {
	m := qx / qy
	at := c.enter.find(m)
	blk := &c.blocks[at]
	f := (m-blk.firstM)*blk.perM + 1
	if f >= 1 && f < float64(len(blk.v)-1) {
		i := int(f)
		l, o, r := &blk.v[i-1], &blk.v[i], &blk.v[i+1]
		if clearlyBetter(qx, qy, o, l) && clearlyBetter(qx, qy, o, r) {
			return o, nil
		}
	}
	i := summit(blk.v, guess(f, len(blk.v)), qx, qy)
	if 0 < i && i+1 < len(blk.v) {
		l, o, r := &blk.v[i-1], &blk.v[i], &blk.v[i+1]
		if clearlyBetter(qx, qy, o, l) && clearlyBetter(qx, qy, o, r) {
			return o, nil
		}
	}
	return c.walk(cursor{at, i}, qx, qy)
}

// clearlyBetter reports that a scores higher than b by more than the rounding error.
func clearlyBetter[R any](qx, qy float64, a, b *vertex[R]) bool {
	p := float64(qx * (a.x - b.x))
	r := float64(qy * (a.y - b.y))
	return p+r > filter*(math.Abs(p)+math.Abs(r))
}

// summit searches v for the vertex of greatest score, starting at vertex i:
// outwards in steps that double, then between the last two steps by halves. As
// it works with rounded scores, it may miss by a few vertices.
func summit[R any](v []vertex[R], i int, qx, qy float64) int {
	lo, hi := i, i // the first edge that doesn't rise is in [lo, hi]
	if i+1 < len(v) && rises(v, i, qx, qy) != 0 {
		for step := 1; ; step *= 2 {
			lo = hi + 1
			hi += step
			if hi >= len(v)-1 {
				hi = len(v) - 1
				break
			}
			if rises(v, hi, qx, qy) == 0 {
				break
			}
		}
	} else {
		for step := 1; ; step *= 2 {
			lo = hi - step
			if lo < 0 {
				lo = 0
				break
			}
			if rises(v, lo, qx, qy) != 0 {
				lo++
				break
			}
			hi = lo
		}
	}
	for n := hi - lo; n > 0; {
		half := (n + 1) / 2
		lo += half * rises(v, lo+half-1, qx, qy)
		n -= half
	}
	return lo
}

// rises returns 1 if vertex i+1 scores higher than vertex i, as far as
// rounding tells, and 0 if not.
func rises[R any](v []vertex[R], i int, qx, qy float64) int {
	a, b := &v[i], &v[i+1]
	return oneIf(qx*(b.x-a.x)+qy*(b.y-a.y) > 0)
}

// walk moves to the best corners step by step, without rounding errors.
func (c *chain[R]) walk(at cursor, qx, qy float64) (a, b *vertex[R]) {
	v := c.vertex(at)
	for {
		next := c.next(at)
		w := c.vertex(next)
		if w == nil {
			break
		}
		g := gain(qx, qy, v.x, v.y, w.x, w.y)
		if g == 0 {
			return v, w
		}
		if g < 0 {
			break
		}
		at, v = next, w
	}
	for {
		previous := c.previous(at)
		u := c.vertex(previous)
		if u == nil {
			break
		}
		g := gain(qx, qy, u.x, u.y, v.x, v.y)
		if g == 0 {
			return u, v
		}
		if g > 0 {
			break
		}
		at, v = previous, u
	}
	return v, nil
}
