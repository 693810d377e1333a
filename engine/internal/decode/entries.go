package decode

// entries are the positions whose key can be found in a searched cache, with the
// values stored for them, in their order. Those of a decoder that looks back begin
// with the first ones of another's.
type entries struct {
	n      int
	at     column
	values []column
	x, y   column // the keys, if they are kept
	keep   bool

	before *entries // its first from entries come first
	from   int
}

func (e *entries) add(position int, x, y float64) {
	e.n++
	e.at.add(float64(position))
	if e.keep {
		e.x.add(x)
		e.y.add(y)
	}
}

func (e *entries) position(i int) int {
	if i < e.from {
		return e.before.position(i)
	}
	return int(e.at.at(i - e.from))
}

func (e *entries) value(v, i int) float64 {
	if i < e.from {
		return e.before.value(v, i)
	}
	return e.values[v].at(i - e.from)
}

func (e *entries) key(i int) [2]float64 {
	if i < e.from {
		return e.before.key(i)
	}
	return [2]float64{e.x.at(i - e.from), e.y.at(i - e.from)}
}

func (e *entries) size() int64 {
	total := e.at.size() + e.x.size() + e.y.size()
	for v := range e.values {
		total += e.values[v].size()
	}
	return total
}
