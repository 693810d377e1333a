package hull

import "math"

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
	if before, v = c.push(x, y); v != nil {
		return corner, before, v
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

// push adds a key right of all others in the two cases that make up a growing
// address space: in its upper hull one more corner, in its lower hull, which is a
// single edge, a new right end. In all other cases it does nothing and
// returns nil.
func (c *chain[R]) push(x, y float64) (before, v *vertex[R]) {
	blk := &c.blocks[len(c.blocks)-1]
	n := len(blk.v)
	if n < 2 || x <= blk.v[n-1].x {
		return nil, nil
	}
	u, w := &blk.v[n-2], &blk.v[n-1]
	p, r := float64((w.x-u.x)*(y-w.y)), float64((w.y-u.y)*(x-w.x)) // the turn u → w → (x, y)
	bound := filter * (math.Abs(p) + math.Abs(r))
	switch {
	case p-r < -bound && n < cap(blk.v) && n&(n-1) != 0:
		// The block's model is made anew whenever the block has doubled.
		blk.v = blk.v[:n+1]
		c.n++
		before, v = w, &blk.v[n]
	case p-r > bound && c.n == 2:
		before, v = u, w
	default:
		return nil, nil
	}
	*before = vertex[R]{x: before.x, y: before.y, at: before.at}
	*v = vertex[R]{x: x, y: y}
	c.newest = x
	return before, v
}

// hit returns the corner (x, y) and its left neighbour, or nil if there is no
// such corner or if it stands at an end of its block.
func (c *chain[R]) hit(x, y float64) (before, v *vertex[R]) {
	if c.n == 0 {
		return nil, nil
	}
	b := c.firstX.find(x)
	blk := &c.blocks[b]
	f := (x-blk.firstX)*blk.perX + 0.5
	if !(f >= 1 && f < float64(len(blk.v)-1)) {
		return nil, nil
	}
	i := int(f)
	if blk.v[i].x != x {
		if i = seek(blk.v, i, x); i < 1 || i+1 >= len(blk.v) {
			return nil, nil
		}
	}
	v = &blk.v[i]
	if v.x != x || v.y != y {
		return nil, nil
	}
	return &blk.v[i-1], v
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
	b := c.firstX.find(x)
	blk := &c.blocks[b]
	v := blk.v
	// Plus a half: the model is meant to hit vertices, rounding must not miss them.
	i := guess((x-blk.firstX)*blk.perX+0.5, len(v))
	if v[i].x == x {
		return cursor{b, i}
	}
	return cursor{b, seek(v, i, x)}
}

// seek returns the last vertex of v that is not right of x, or −1, starting at
// vertex i: outwards in steps that double, then by halves.
func seek[R any](v []vertex[R], i int, x float64) int {
	lo, hi := i, i // v[lo].x ≤ x < v[hi].x, in the end
	if v[i].x <= x {
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
	for n := hi - lo; n > 1; {
		half := n / 2
		lo += half * oneIf(v[lo+half].x <= x)
		n -= half
	}
	return lo
}
