package hull

// fate is what became of an inserted key.
type fate uint8

const (
	inside   fate = iota // strictly inside the hull: nothing to do
	onEdge               // between two corners, on their edge
	onCorner             // the same point as a corner
	corner               // a new corner
)

// placement reports where an inserted key came to lie, so that the owner of the
// chain can update the records: v is the key's corner, or the left end of its
// edge, and before is the corner to the left of v, if any. The pointers are
// good until the next insertion.
type placement[R any] struct {
	fate      fate
	before, v *vertex[R]

	// A new corner may lie straight on from an old edge. Then the edge's far
	// end stays and its near end vanishes into the longer edge. These are the
	// records of the vanished end and edge, on either side; zero if there are none.
	left, right [2]R
}

// insert adds the key (x, y). Cost: O(log n), amortised.
func (c *chain[R]) insert(x, y float64) placement[R] {
	if c.n == 0 {
		return c.addCorner(cursor{0, -1}, cursor{0, 0}, x, y)
	}
	at := c.locate(x)
	if at.i < 0 {
		return c.addCorner(at, cursor{0, 0}, x, y)
	}
	v := c.vertex(at)
	if v.x == x {
		switch {
		case y < v.y:
			return placement[R]{}
		case y == v.y:
			return placement[R]{fate: onCorner, v: v, before: c.vertex(c.previous(at))}
		default:
			return c.addCorner(c.previous(at), c.next(at), x, y)
		}
	}
	if w := c.vertex(c.next(at)); w != nil {
		switch turn(v.x, v.y, x, y, w.x, w.y) {
		case 1:
			return placement[R]{}
		case 0:
			return placement[R]{fate: onEdge, v: v}
		}
	}
	return c.addCorner(at, c.next(at), x, y)
}

// addCorner adds a key that lies above the chain, between left and right, and
// removes the corners that are no longer corners.
func (c *chain[R]) addCorner(left, right cursor, x, y float64) placement[R] {
	p := placement[R]{fate: corner}
	if c.n > 0 {
		for v := c.vertex(left); v != nil; v = c.vertex(left) {
			further := c.previous(left)
			u := c.vertex(further)
			if u == nil {
				break
			}
			t := turn(u.x, u.y, v.x, v.y, x, y)
			if t < 0 {
				break
			}
			if t == 0 {
				p.left = [2]R{u.edge, v.at}
			}
			left = further
		}
		for v := c.vertex(right); v != nil; v = c.vertex(right) {
			further := c.next(right)
			w := c.vertex(further)
			if w == nil {
				break
			}
			t := turn(x, y, v.x, v.y, w.x, w.y)
			if t < 0 {
				break
			}
			if t == 0 {
				p.right = [2]R{v.at, v.edge}
			}
			right = further
		}
	}
	at := c.splice(left, right, x, y)
	p.v, p.before = c.vertex(at), c.vertex(c.previous(at))
	return p
}

// locate returns the place of the last vertex that is not right of x.
func (c *chain[R]) locate(x float64) cursor {
	b := c.finger
	if !(c.firstX[b] <= x && x < c.firstX[b+1]) {
		b = lastAtMost(c.firstX, x)
		c.finger = b
	}
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

// guess turns a real index into one of [0, n).
func guess(f float64, n int) int {
	if !(f > 0) {
		return 0
	}
	if f >= float64(n) {
		return n - 1
	}
	return int(f)
}

// lastAtMost returns the last i with s[i] ≤ x, the final entry of s, +Inf, aside.
// s is sorted and begins with −Inf.
func lastAtMost(s []float64, x float64) int {
	lo, n := 0, len(s)-1
	for n > 1 {
		half := n / 2
		if s[lo+half] <= x {
			lo += half
		}
		n -= half
	}
	return lo
}
