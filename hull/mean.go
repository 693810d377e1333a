package hull

// Mean answers with the mean of the values of all keys of maximal score. The
// zero value is an empty cache.
type Mean struct {
	upper, lower chain[tally] // the lower hull upside down: keys (x, −y)
	ends         ends[tally]
	all          tally
}

// tally is a sum of values and their number.
type tally struct {
	sum [2]float64
	n   int
}

func (t tally) plus(u tally) tally {
	return tally{[2]float64{t.sum[0] + u.sum[0], t.sum[1] + u.sum[1]}, t.n + u.n}
}

func (t tally) mean() [2]float64 {
	n := float64(t.n)
	return [2]float64{t.sum[0] / n, t.sum[1] / n}
}

// Insert adds the key (x, y) with a value of two numbers. It panics if a
// coordinate is NaN or exceeds 2²⁰⁰ in magnitude.
// Cost: O(log n), amortised; see the package comment.
func (h *Mean) Insert(x, y float64, value [2]float64) {
	check(x, y)
	t := tally{value, 1}
	e := &h.ends
	if x < e.minX || h.all.n == 0 {
		e.minX, e.min = x, tally{}
	}
	if x > e.maxX || h.all.n == 0 {
		e.maxX, e.max = x, tally{}
	}
	if x == e.minX {
		e.min = e.min.plus(t)
	}
	if x == e.maxX {
		e.max = e.max.plus(t)
	}
	h.all = h.all.plus(t)
	if !count(&h.upper, x, y, t) || x == e.minX || x == e.maxX {
		count(&h.lower, x, -y, t)
	}
}

// count inserts a key and adds its tally to the corner or edge that it lies on.
// It reports whether the key is a corner.
func count(c *chain[tally], x, y float64, t tally) bool {
	f, _, v := c.insert(x, y, tally.plus)
	switch f {
	case inside:
		return false
	case onEdge:
		v.edge = v.edge.plus(t)
		return false
	}
	v.at = v.at.plus(t)
	return true
}

// Query returns the mean of the values of the keys that maximise qx·x + qy·y,
// and false if there are no keys. It panics like Insert.
// Cost: O(log n), no allocation.
func (h *Mean) Query(qx, qy float64) (mean [2]float64, ok bool) {
	check(qx, qy)
	if h.all.n == 0 {
		return mean, false
	}
	return h.tied(qx, qy).mean(), true
}

// Sum returns the sum of the values of the keys that maximise qx·x + qy·y, and
// their number. Unlike the mean, sums of integers stay exact.
func (h *Mean) Sum(qx, qy float64) (sum [2]float64, n int) {
	check(qx, qy)
	if h.all.n == 0 {
		return sum, 0
	}
	t := h.tied(qx, qy)
	return t.sum, t.n
}

// tied returns the tally of the best keys of a nonempty cache.
func (h *Mean) tied(qx, qy float64) tally {
	var a, b *vertex[tally]
	switch {
	case qy > 0:
		a, b = h.upper.best(qx, qy)
	case qy < 0:
		a, b = h.lower.best(qx, -qy)
	case qx > 0:
		return h.ends.max
	case qx < 0:
		return h.ends.min
	default:
		return h.all
	}
	if b != nil {
		return a.at.plus(a.edge).plus(b.at)
	}
	return a.at
}

// Len returns the number of corners of the hull.
func (h *Mean) Len() int { return corners(&h.upper, &h.lower) }

// Bytes returns the memory held, in bytes.
func (h *Mean) Bytes() int { return h.upper.bytes() + h.lower.bytes() }

// Reset removes all keys.
func (h *Mean) Reset() { *h = Mean{} }
