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
	a := &d.atoms[i]
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
	}
	d.stamp[i] = d.epoch
	d.value[i] = v
	return v
}

// read is a value that attention reads.
func (d *Planned) read(a *plannedAtom) float64 {
	r := &a.reader
	s := &d.searches[a.search]
	switch r.kind {
	case readSum:
		return d.caches[s.cache].latest[r.index] / float64(d.n)
	case readOwn:
		return d.eval(&r.own)
	}
	if s.stamp != d.epoch {
		d.find(s)
	}
	if !s.ok {
		return d.eval(&r.own)
	}
	c := &d.caches[s.cache]
	switch r.kind {
	case readColumn:
		if c.kind == flagged {
			return c.latest[r.index]
		}
		return c.columns[r.index].at(s.entry)
	case readRing:
		return d.ring[r.index][s.at%ringSize]
	}
	at := s.at
	if c.kind == searched {
		at = int(c.at.at(s.entry))
	}
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

// find answers a search.
func (d *Planned) find(s *plannedSearch) {
	c := &d.caches[s.cache]
	s.ok = true
	switch {
	case s.lookback > 0:
		s.at = max(d.n-1-s.lookback, 0)
	case c.kind == flagged:
		s.at = c.latestAt
	case c.kind == position && d.linear:
		s.at = scanPositions(d.n, d.eval(&s.q[0]), d.eval(&s.q[1]))
	case c.kind == position:
		s.at = bestPosition(d.n, d.eval(&s.q[0]), d.eval(&s.q[1]))
	default:
		s.entry, s.ok = c.query(d.eval(&s.q[0]), d.eval(&s.q[1]))
	}
	// Only now: what the query needs may itself have searched.
	s.stamp = d.epoch
}
