package hull

// Latest answers with the payload of the most recently inserted key among those
// of maximal score. The zero value is an empty cache.
type Latest struct {
	upper, lower chain[uint32] // the lower hull upside down: keys (x, −y)
	ends         ends[uint32]  // payloads of the newest key with least and greatest x
	last         uint32        // payload of the newest key
}

// ends holds the records of the keys of least and of greatest x, which tie for
// queries (−1, 0) and (1, 0).
type ends[R any] struct {
	minX, maxX float64
	min, max   R
}

// Insert adds the key (x, y) with payload id. It panics if a coordinate is NaN
// or exceeds 2²⁰⁰ in magnitude.
// Cost: O(log n), amortised; see the package comment.
func (h *Latest) Insert(x, y float64, id uint32) {
	if before, v := h.upper.hit(x, y); v != nil { // overwritten: the usual case
		before.edge, v.at, v.edge = id, id, id
		h.last = id
		return
	}
	check(x, y)
	h.last = id
	e := &h.ends
	if x <= e.minX || h.upper.n == 0 {
		e.minX, e.min = x, id
	}
	if x >= e.maxX || h.upper.n == 0 {
		e.maxX, e.max = x, id
	}
	// A corner of the upper hull between the ends lies above the line from end
	// to end: the lower hull need not hear of it.
	if !mark(&h.upper, x, y, id) || x == e.minX || x == e.maxX {
		mark(&h.lower, x, -y, id)
	}
}

// mark inserts a key and makes it the newest of the corner and the edges that it
// lies on. It reports whether the key is a corner.
func mark(c *chain[uint32], x, y float64, id uint32) bool {
	f, before, v := c.insert(x, y, nil)
	switch f {
	case inside:
		return false
	case onEdge:
		v.edge = id
		return false
	}
	v.at, v.edge = id, id
	if before != nil {
		before.edge = id
	}
	return true
}

// Query returns the payload of the newest of the keys that maximise qx·x + qy·y,
// and false if there are no keys. It panics if a coordinate is NaN or exceeds
// 2²⁰⁰ in magnitude.
// Cost: O(log n), no allocation.
func (h *Latest) Query(qx, qy float64) (id uint32, ok bool) {
	check(qx, qy)
	if h.upper.n == 0 {
		return 0, false
	}
	var a, b *vertex[uint32]
	switch {
	case qy > 0:
		a, b = h.upper.best(qx, qy)
	case qy < 0:
		a, b = h.lower.best(qx, -qy)
	case qx > 0:
		return h.ends.max, true
	case qx < 0:
		return h.ends.min, true
	default:
		return h.last, true
	}
	if b != nil {
		return a.edge, true
	}
	return a.at, true
}

// Len returns the number of corners of the hull.
func (h *Latest) Len() int { return corners(&h.upper, &h.lower) }

// Bytes returns the memory held, in bytes.
func (h *Latest) Bytes() int { return h.upper.bytes() + h.lower.bytes() }

// Reset removes all keys.
func (h *Latest) Reset() { *h = Latest{} }

// Point is a key with its payload; as a corner of a hull, with that of its newest key.
type Point struct {
	X, Y float64
	ID   uint32
}

// Vertices returns the corners of the upper and of the lower hull, each from
// left to right. The ends of the two meet where only one key has the extreme x.
func (h *Latest) Vertices() (upper, lower []Point) {
	h.upper.each(func(v *vertex[uint32]) { upper = append(upper, Point{v.x, v.y, v.at}) })
	h.lower.each(func(v *vertex[uint32]) { lower = append(lower, Point{v.x, -v.y, v.at}) })
	return upper, lower
}
