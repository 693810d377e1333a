package decode

// Evaluation on demand: every number of the current position is computed at
// most once, and only when something asks for it.

func (d *Planned) eval(s *sum) float64 {
	total := s.constant
	for i := range s.terms {
		t := &s.terms[i]
		total += float64(t.coef * d.atom(t.atom))
	}
	return total
}

// open is relu of a sum: it stops as soon as the sum can't become positive.
func (d *Planned) open(s *sum) float64 {
	total := s.constant
	for i := range s.terms {
		if total+s.rest[i] <= 0 {
			return 0
		}
		t := &s.terms[i]
		total += float64(t.coef * d.atom(t.atom))
	}
	if total > 0 {
		return total
	}
	return 0
}

func (d *Planned) atom(i int32) float64 {
	if d.stamp[i] == d.epoch {
		return d.value[i]
	}
	a := &d.prog.atoms[i]
	var v float64
	switch a.kind {
	case atomPos:
		v = float64(d.n - 1)
	case atomPosSq:
		v = float64(d.n-1) * float64(d.n-1)
	case atomToken:
		return a.column[d.token]
	case atomGates:
		for g := range a.gates {
			gate := &a.gates[g]
			if b := d.open(&gate.b); b > 0 {
				v += float64(gate.scale * float64(b*d.eval(&gate.a)))
			}
		}
	case atomRead:
		v = d.read(a)
	case atomPieces:
		r := d.row(a.table)
		v = a.function.at(r.row, r.at)
	}
	d.stamp[i] = d.epoch
	d.value[i] = v
	return v
}

// row finds the piece of a table's functions that its direction is in.
func (d *Planned) row(table int) *tableRow {
	r := &d.rows[table]
	if r.stamp != d.epoch {
		r.at = d.eval(&d.prog.tables[table])
		r.row = d.p.tables[table].row(r.at)
		r.stamp = d.epoch
	}
	return r
}

// read is a value that attention reads.
func (d *Planned) read(a *programAtom) float64 {
	r := a.reader
	c := &d.caches[d.p.searches[a.search].cache]
	switch r.kind {
	case readSum:
		return c.latest[r.index] / float64(d.n)
	case readOwn:
		return d.eval(&a.own)
	}
	f := d.find(a.search)
	if !f.ok {
		return d.eval(&a.own)
	}
	switch r.kind {
	case readColumn:
		if c.kind == flagged {
			return c.latest[r.index]
		}
		return c.entries.value(r.index, f.entry)
	case readRing:
		if f.at == d.n-1 { // position 0, which is not in the ring yet
			return d.eval(&a.own)
		}
		return d.ring[r.index][f.at%ringSize]
	}
	at := d.position(a.search, f)
	switch r.kind {
	case readToken:
		return r.table[d.tokens[at]]
	case readAt:
		return float64(r.scale*float64(at)) + r.offset
	}
	v := r.table[d.tokens[at]] + float64(r.scale*float64(at))
	for _, t := range r.past {
		v += float64(t.coef * d.past[t.atom].at(at))
	}
	return v
}

// position is where a search found something.
func (d *Planned) position(search int, f *found) int {
	if c := &d.caches[d.p.searches[search].cache]; c.kind == searched {
		return c.entries.position(f.entry)
	}
	return f.at
}

// find answers a search.
func (d *Planned) find(search int) *found {
	f := &d.searches[search]
	if f.stamp == d.epoch {
		return f
	}
	c := &d.caches[d.p.searches[search].cache]
	q := &d.prog.query[search]
	f.ok = true
	switch back := d.layout.lookback[search]; {
	case c.kind == position && d.linear:
		f.at = scanPositions(d.n, d.eval(&q[0]), d.eval(&q[1]))
	case c.kind == flagged && d.linear:
		f.at = scanHeights(c.heights, d.tokens)
	case back > 0:
		f.at = max(d.n-1-back, 0)
	case c.kind == flagged:
		f.at = c.latestAt
	case c.kind == position:
		f.at = bestPosition(d.n, d.eval(&q[0]), d.eval(&q[1]))
	default:
		f.entry, f.ok = c.query(d.eval(&q[0]), d.eval(&q[1]))
	}
	// Only now: what the query needs may itself have searched.
	f.stamp = d.epoch
	return f
}
