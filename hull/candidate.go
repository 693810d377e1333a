package hull

import "unsafe"

// candidate is a key that a query under way may give next, and what it leads to.
type candidate struct {
	x, y   float64
	number uint32
	run    *run // nil for a recent key
	point  int32
	left   int32 // how many older keys stand at the same point
	layer  int32
	place  int32 // in the layer
	next   uint8 // what taking it puts into the heap
}

const candidateSize = int(unsafe.Sizeof(candidate{}))

// What follows a candidate.
const (
	toLeft  = 1 << iota // its neighbour to the left in the layer
	toRight             // and to the right
	deeper              // the next layer
)

// ask begins a query.
func (t *TopK) ask(qx, qy float64) {
	check(qx, qy)
	t.qx, t.qy, t.heap = qx, qy, t.heap[:0]
	for _, k := range t.recent {
		t.push(candidate{x: k.x, y: k.y, number: k.number})
	}
	for _, r := range t.runs {
		t.open(r, 0)
	}
}

// next takes the best candidate. Of those with the same score all are in the heap by
// then: along a side of a layer scores fall strictly, equal ones at its peak come in
// together, and what is deeper is strictly below the peak.
func (t *TopK) next() (Point, bool) {
	if len(t.heap) == 0 {
		return Point{}, false
	}
	c := t.pop()
	p := Point{c.x, c.y, t.ids[c.number]}
	if c.run == nil {
		return p, true
	}
	first := c.next
	if c.left > 0 { // an equal key, which is older
		c.left, c.next = c.left-1, 0
		c.number = c.run.numbers[c.run.first[c.point]+uint32(c.left)]
		t.push(c)
	}
	if first&toLeft != 0 && c.place > 0 {
		t.add(c.run, c.layer, c.place-1, toLeft)
	}
	if first&toRight != 0 && int(c.place)+1 < len(c.run.layer(t.qy, int(c.layer))) {
		t.add(c.run, c.layer, c.place+1, toRight)
	}
	if first&deeper != 0 {
		t.open(c.run, c.layer+1)
	}
	return p, true
}

// open puts the best keys of a run's layer into the heap.
func (t *TopK) open(r *run, layer int32) {
	if t.qy == 0 {
		t.openColumn(r, layer)
		return
	}
	points := r.layer(t.qy, int(layer))
	if len(points) == 0 {
		return
	}
	from, to := r.peak(points, t.qx, t.qy)
	for i := from; i <= to; i++ {
		next := uint8(0)
		if i == from {
			next = toLeft | deeper
		}
		if i == to {
			next |= toRight
		}
		t.add(r, layer, int32(i), next)
	}
}

// openColumn is open for a query by x alone: the keys of equal x are a layer, and its number
// is where it begins, counted from the side of the best ones. All tie for the query (0, 0).
func (t *TopK) openColumn(r *run, from int32) {
	n := int32(len(r.x))
	at := func(i int32) int32 { // the i-th point from that side
		if t.qx > 0 {
			return n - 1 - i
		}
		return i
	}
	to := from
	for to < n && (t.qx == 0 || r.x[at(to)] == r.x[at(from)]) {
		to++
	}
	for i := from; i < to; i++ {
		c := r.candidate(at(i))
		if i == from {
			c.layer, c.next = to-1, deeper
		}
		t.push(c)
	}
}

// add puts a key of a layer into the heap.
func (t *TopK) add(r *run, layer, place int32, next uint8) {
	c := r.candidate(int32(r.layer(t.qy, int(layer))[place]))
	c.layer, c.place, c.next = layer, place, next
	t.push(c)
}

// before reports whether candidate a is to be given before b.
func (t *TopK) before(a, b *candidate) bool {
	switch gain(t.qx, t.qy, b.x, b.y, a.x, a.y) {
	case 1:
		return true
	case 0:
		return a.number > b.number
	}
	return false
}

func (t *TopK) push(c candidate) {
	t.heap = append(t.heap, c)
	h := t.heap
	i := len(h) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if !t.before(&c, &h[parent]) {
			break
		}
		h[i] = h[parent]
		i = parent
	}
	h[i] = c
}

func (t *TopK) pop() candidate {
	h := t.heap
	top, last := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	t.heap = h
	for i := 0; len(h) > 0; {
		child := 2*i + 1
		if child+1 < len(h) && t.before(&h[child+1], &h[child]) {
			child++
		}
		if child >= len(h) || !t.before(&h[child], &last) {
			h[i] = last
			break
		}
		h[i] = h[child]
		i = child
	}
	return top
}
