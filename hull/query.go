package hull

import "math"

// best returns the corners of the nonempty chain that score highest for a query
// with qy > 0: one corner a, or the ends a and b of an edge.
// Cost: O(log n); for keys spread evenly, mostly a division and two comparisons.
//
// The directory and the block's model give a guess. Along an upper hull the
// score rises to its maximum and falls behind it, so a guess that beats
// both neighbours is the answer, and otherwise the better neighbour shows the
// way. Therefore the guess may be off or even wrong without harm.
func (c *chain[R]) best(qx, qy float64) (a, b *vertex[R]) {
	m := qx / qy
	at := c.finger
	if !(c.enter[at] <= m && m < c.enter[at+1]) {
		at = lastAtMost(c.enter, m)
		c.finger = at
	}
	blk := &c.blocks[at]
	v := blk.v
	i := guess((m-blk.base)*blk.perM+1, len(v))
	if 0 < i && i < len(v)-1 {
		l, o, r := &v[i-1], &v[i], &v[i+1]
		if clearlyBetter(qx, qy, o, l) && clearlyBetter(qx, qy, o, r) {
			return o, nil
		}
	}
	return c.climb(cursor{at, i}, qx, qy)
}

// clearlyBetter reports that a scores higher than b by more than the rounding error.
func clearlyBetter[R any](qx, qy float64, a, b *vertex[R]) bool {
	p := float64(qx * (a.x - b.x))
	r := float64(qy * (a.y - b.y))
	return p+r > filter*(math.Abs(p)+math.Abs(r))
}

// climb finds the best corners from any start.
func (c *chain[R]) climb(at cursor, qx, qy float64) (a, b *vertex[R]) {
	for {
		v := c.blocks[at.b].v
		at.i = summit(v, at.i, qx, qy)
		if at.i == 0 && at.b > 0 {
			if l := c.previous(at); rises(qx, qy, c.vertex(l), &v[0]) <= 0 {
				at = l
				continue
			}
		}
		o, r := &v[at.i], c.next(at)
		w := c.vertex(r)
		if w == nil {
			return o, nil
		}
		switch rises(qx, qy, o, w) {
		case -1:
			return o, nil
		case 0:
			return o, w
		}
		// Rising inside the block is impossible at its summit.
		at = r
	}
}

// summit returns the first of the best vertices of a block, starting at i.
func summit[R any](v []vertex[R], i int, qx, qy float64) int {
	// Invariant: the score rises up to lo and not beyond hi.
	lo, hi := 0, len(v)-1
	if i < hi && rises(qx, qy, &v[i], &v[i+1]) > 0 {
		lo = i + 1
		for step := 1; lo+step < hi; step *= 2 {
			if rises(qx, qy, &v[lo+step-1], &v[lo+step]) <= 0 {
				hi = lo + step - 1
				break
			}
			lo += step
		}
	} else {
		hi = i
		for step := 1; hi-step >= 0; step *= 2 {
			if rises(qx, qy, &v[hi-step], &v[hi-step+1]) > 0 {
				lo = hi - step + 1
				break
			}
			hi -= step
		}
	}
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if rises(qx, qy, &v[mid], &v[mid+1]) > 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// rises returns the sign of the change in score from a to b.
func rises[R any](qx, qy float64, a, b *vertex[R]) int {
	return gain(qx, qy, a.x, a.y, b.x, b.y)
}
