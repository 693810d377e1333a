package hull

// Probe is a comparison of a search: which of two neighbouring corners scores higher?
type Probe struct {
	Left, Right Point
	Rises       bool   // the right one does
	Part        string // of the search: "directory", "guess", "steps", "halves", "exact"
}

// Probes returns what [Latest.Query] compares, in order, for a query with qy ≠ 0. It
// searches as Query does if nothing was asked before: a directory's comparison is that
// of the corners at both sides of a block's border. Query itself keeps no record.
func (h *Latest) Probes(qx, qy float64) []Probe {
	check(qx, qy)
	c, up := &h.upper, 1.0
	if qy < 0 {
		c, up = &h.lower, -1
	}
	if c.n == 0 || qy == 0 {
		return nil
	}
	r := &record{c: c, up: up}
	r.best(qx, qy*up)
	return r.probes
}

// record is a search of a chain that notes its comparisons: the functions below are
// those of query.go and directory.go under the same names. The tests hold the two
// together.
type record struct {
	c      *chain[uint32]
	up     float64 // −1 for the lower hull, which is kept upside down
	probes []Probe
}

func (r *record) note(part string, a, b *vertex[uint32], rises bool) {
	point := func(v *vertex[uint32]) Point { return Point{v.x, r.up * v.y, v.at} }
	r.probes = append(r.probes, Probe{point(a), point(b), rises, part})
}

func (r *record) best(qx, qy float64) (a, b *vertex[uint32]) {
	m := qx / qy
	at := r.find(m)
	blk := &r.c.blocks[at]
	f := (m-blk.firstM)*blk.perM + 1
	if f >= 1 && f < float64(len(blk.v)-1) {
		i := int(f)
		if r.clear(blk.v, i, qx, qy) {
			return &blk.v[i], nil
		}
	}
	i := r.summit(blk.v, guess(f, len(blk.v)), qx, qy)
	if 0 < i && i+1 < len(blk.v) && r.clear(blk.v, i, qx, qy) {
		return &blk.v[i], nil
	}
	return r.walk(cursor{at, i}, qx, qy)
}

// clear reports that vertex i clearly beats both neighbours.
func (r *record) clear(v []vertex[uint32], i int, qx, qy float64) bool {
	l, o, n := &v[i-1], &v[i], &v[i+1]
	left := clearlyBetter(qx, qy, o, l)
	r.note("guess", l, o, left)
	if !left {
		return false
	}
	right := clearlyBetter(qx, qy, o, n)
	r.note("guess", o, n, !right)
	return right
}

func (r *record) find(t float64) int {
	s := r.c.enter.start
	n := len(s) - 1
	from := func(b int) bool { // does block b or one behind it hold t?
		if b > 0 && b < len(r.c.blocks) {
			before := r.c.blocks[b-1].v
			r.note("directory", &before[len(before)-1], &r.c.blocks[b].v[0], s[b] <= t)
		}
		return s[b] <= t
	}
	b := guess((t-s[1])*r.c.enter.per+1, n)
	if !(from(b) && !from(b+1)) {
		b = 0
		for n > 1 {
			half := n / 2
			if from(b + half) {
				b += half
			}
			n -= half
		}
	}
	return b
}

func (r *record) summit(v []vertex[uint32], i int, qx, qy float64) int {
	part := "steps"
	rises := func(i int) bool {
		up := rises(v, i, qx, qy) != 0
		r.note(part, &v[i], &v[i+1], up)
		return up
	}
	lo, hi := i, i
	if i+1 < len(v) && rises(i) {
		for step := 1; ; step *= 2 {
			lo = hi + 1
			hi += step
			if hi >= len(v)-1 {
				hi = len(v) - 1
				break
			}
			if !rises(hi) {
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
			if rises(lo) {
				lo++
				break
			}
			hi = lo
		}
	}
	part = "halves"
	for n := hi - lo; n > 0; {
		half := (n + 1) / 2
		if rises(lo + half - 1) {
			lo += half
		}
		n -= half
	}
	return lo
}

func (r *record) walk(at cursor, qx, qy float64) (a, b *vertex[uint32]) {
	v := r.c.vertex(at)
	for {
		next := r.c.next(at)
		w := r.c.vertex(next)
		if w == nil {
			break
		}
		g := gain(qx, qy, v.x, v.y, w.x, w.y)
		r.note("exact", v, w, g > 0)
		if g == 0 {
			return v, w
		}
		if g < 0 {
			break
		}
		at, v = next, w
	}
	for {
		previous := r.c.previous(at)
		u := r.c.vertex(previous)
		if u == nil {
			break
		}
		g := gain(qx, qy, u.x, u.y, v.x, v.y)
		r.note("exact", u, v, g > 0)
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
