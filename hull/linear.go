package hull

// LinearLatest is the definition that Latest must agree with: a scan over all
// keys. The zero value is an empty cache.
type LinearLatest struct {
	keys []key
	ids  []uint32
}

type key struct{ x, y float64 }

// Insert adds the key (x, y) with payload id.
func (l *LinearLatest) Insert(x, y float64, id uint32) {
	check(x, y)
	l.keys = append(l.keys, key{x, y})
	l.ids = append(l.ids, id)
}

// Query returns the payload of the newest of the keys that maximise qx·x + qy·y,
// and false if there are no keys. Cost: O(number of keys).
func (l *LinearLatest) Query(qx, qy float64) (id uint32, ok bool) {
	check(qx, qy)
	if len(l.keys) == 0 {
		return 0, false
	}
	best := 0
	for j := range l.keys {
		a, b := l.keys[best], l.keys[j]
		if gain(qx, qy, a.x, a.y, b.x, b.y) >= 0 {
			best = j
		}
	}
	return l.ids[best], true
}

// Len returns the number of keys.
func (l *LinearLatest) Len() int { return len(l.keys) }

// LinearMean is the definition that Mean must agree with: a scan over all keys.
// The zero value is an empty cache.
type LinearMean struct {
	keys   []key
	values [][2]float64
}

// Insert adds the key (x, y) with a value of two numbers.
func (l *LinearMean) Insert(x, y float64, value [2]float64) {
	check(x, y)
	l.keys = append(l.keys, key{x, y})
	l.values = append(l.values, value)
}

// Query returns the mean of the values of the keys that maximise qx·x + qy·y,
// and false if there are no keys. Cost: O(number of keys).
func (l *LinearMean) Query(qx, qy float64) (mean [2]float64, ok bool) {
	check(qx, qy)
	if len(l.keys) == 0 {
		return mean, false
	}
	best := l.keys[0]
	var t tally
	for j, k := range l.keys {
		g := gain(qx, qy, best.x, best.y, k.x, k.y)
		if g > 0 {
			best, t = k, tally{}
		}
		if g >= 0 {
			t = t.plus(tally{l.values[j], 1})
		}
	}
	return t.mean(), true
}

// Len returns the number of keys.
func (l *LinearMean) Len() int { return len(l.keys) }
