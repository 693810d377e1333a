package hull

// fate is what became of an inserted key.
type fate uint8

const (
	inside   fate = iota // strictly inside the hull: nothing to do
	onEdge               // between two corners, on their edge
	onCorner             // the same point as a corner
	corner               // a new corner
)

// insert adds the key (x, y) and returns what became of it, so that the owner
// of the chain can update the records: v is the key's corner or the left end of
// its edge, and before is the corner left of v, or nil. The pointers are good
// until the next insertion.
//
// Where a new corner lies straight on from an old edge, the edge's near end
// vanishes and the new edge takes over both records, joined by join. All other
// new edges start with the zero record, and so do all if join is nil.
//
// Cost: O(log n), amortised; the vertices of one block are moved.
func (c *chain[R]) insert(x, y float64, join func(edge, end R) R) (f fate, before, v *vertex[R]) {
	if c.n == 0 {
		return c.addCorner(cursor{0, -1}, cursor{0, 0}, x, y, join)
	}
	at := c.locate(x)
	if at.i < 0 {
		return c.addCorner(at, cursor{0, 0}, x, y, join)
	}
	v = &c.blocks[at.b].v[at.i]
	if v.x == x {
		switch {
		case y == v.y:
			return onCorner, c.vertex(c.previous(at)), v
		case y < v.y:
			return inside, nil, nil
		}
		return c.addCorner(c.previous(at), c.next(at), x, y, join)
	}
	if w := c.vertex(c.next(at)); w != nil {
		switch turn(v.x, v.y, x, y, w.x, w.y) {
		case 1:
			return inside, nil, nil
		case 0:
			return onEdge, nil, v
		}
	}
	return c.addCorner(at, c.next(at), x, y, join)
}

// addCorner adds a key that lies above the chain, between left and right, and
// removes the corners that are corners no longer.
func (c *chain[R]) addCorner(left, right cursor, x, y float64, join func(edge, end R) R) (f fate, before, v *vertex[R]) {
	var leftEdge, rightEdge R
	if c.n > 0 {
		for {
			further := c.previous(left)
			u, v := c.vertex(further), c.vertex(left)
			if u == nil || v == nil {
				break
			}
			t := turn(u.x, u.y, v.x, v.y, x, y)
			if t < 0 {
				break
			}
			if t == 0 && join != nil {
				leftEdge = join(u.edge, v.at)
			}
			left = further
		}
		for {
			further := c.next(right)
			v, w := c.vertex(right), c.vertex(further)
			if v == nil || w == nil {
				break
			}
			t := turn(x, y, v.x, v.y, w.x, w.y)
			if t < 0 {
				break
			}
			if t == 0 && join != nil {
				rightEdge = join(v.edge, v.at)
			}
			right = further
		}
	}
	at := c.splice(left, right, x, y)
	before, v = c.vertex(c.previous(at)), c.vertex(at)
	if before != nil {
		before.edge = leftEdge
	}
	v.edge = rightEdge
	return corner, before, v
}

// locate returns the place of the last vertex that is not right of x, or
// {0, −1}.
func (c *chain[R]) locate(x float64) cursor {
	b := c.firstX.find(x, c.finger)
	c.finger = b
	blk := &c.blocks[b]
	v := blk.v
	// Plus a half: the model is meant to hit vertices, rounding must not miss them.
	i := guess((x-v[0].x)*blk.perX+0.5, len(v))
	if v[i].x == x {
		return cursor{b, i}
	}
	// Gallop away from the guess until lo ≤ x < hi, then halve.
	lo, hi := i, i
	if v[i].x < x {
		for step := 1; ; step *= 2 {
			hi = lo + step
			if hi >= len(v) {
				hi = len(v)
				break
			}
			if v[hi].x > x {
				break
			}
			lo = hi
		}
	} else {
		for step := 1; ; step *= 2 {
			lo = hi - step
			if lo < 0 {
				lo = -1
				break
			}
			if v[lo].x <= x {
				break
			}
			hi = lo
		}
	}
	for hi-lo > 1 {
		mid := int(uint(lo+hi) / 2)
		if v[mid].x <= x {
			lo = mid
		} else {
			hi = mid
		}
	}
	return cursor{b, lo}
}
