//go:build js && wasm

package main

import (
	"fmt"
	"math"
	"sort"

	"wasmformer/engine/inspect"
	"wasmformer/hull"
)

// mostKeys bounds a set whose keys are listed: some forty bytes for each. Those that
// are the positions are not.
const mostKeys = 4_000_000

// manyKeys: from so many on, keys that are the positions are not listed.
const manyKeys = 100_000

// nearby is how many corners a plane shows at each side of the winner, if nothing
// else is asked.
const nearby = 12

// planeOf asks for a head's keys in the plane.
type planeOf struct {
	Position, Layer, Head int
	Query                 *[2]float64 // one that nobody asked; nil for the head's own
	View                  *[2]float64 // x from and to; nil for what is near the winner ...
	Whole                 bool        // ... or for all keys
	Chord                 bool        // heights are those above a chord
	Width, Height         int         // cells: of keys in one cell, one is given
}

// plane is what a picture of it needs.
type plane struct {
	Head           *inspect.Head
	Kept           string
	Keys, Vertices int // of the upper hull
	Own, Asked     *answer
	Probes         []hull.Probe // for the asked query; IDs are positions
	View           view
	First, Last    float64      // the least and greatest x of all keys
	Hull, Inner    [][3]float64 // x, y, position: corners, and keys below the hull, one a cell
}

// answer is what a query finds.
type answer struct {
	Query  [2]float64
	Found  int // position
	Key    [2]float64
	Score  float64
	Same   int         // earlier keys at the same point
	Second *[2]float64 // the best key elsewhere, nil if there is none
	At     int         // its position
	Margin float64     // by which the winner's score is higher
}

// view is what is seen: drawn are x − X and (y − Y) − Slope·(x − X), from Low to High.
type view struct {
	From, To, Low, High float64
	X, Y, Slope         float64
}

// keyset is a set of keys at a position, with its hull; the last one is kept.
type keyset struct {
	set, position int
	points
}

// points are keys in their order, and the corners of their upper hull from left to
// right.
type points interface {
	len() int
	key(i int) [2]float64
	at(i int) int // its position
	corners() int
	corner(i int) hull.Point // IDs are places of keys
	// place is the first corner that is not left of x.
	place(x float64) int
	find(q [2]float64) (i int)
	probes(q [2]float64) []hull.Probe
	// others calls f with the keys among which the best one but i is.
	others(i int, f func(int))
	// seen calls f with the keys from one x to another, or with enough of them for a
	// picture of so many columns.
	seen(from, to float64, columns int, f func(int))
}

// listed are keys as they come.
type listed struct {
	keys      [][2]float64
	positions []int
	hull      hull.Latest
	upper     []hull.Point
}

func (l *listed) len() int                { return len(l.keys) }
func (l *listed) key(i int) [2]float64    { return l.keys[i] }
func (l *listed) at(i int) int            { return l.positions[i] }
func (l *listed) corners() int            { return len(l.upper) }
func (l *listed) corner(i int) hull.Point { return l.upper[i] }

func (l *listed) place(x float64) int {
	return sort.Search(len(l.upper), func(i int) bool { return l.upper[i].X >= x })
}

func (l *listed) find(q [2]float64) int {
	id, _ := l.hull.Query(q[0], q[1])
	return int(id)
}

func (l *listed) probes(q [2]float64) []hull.Probe { return l.hull.Probes(q[0], q[1]) }

func (l *listed) others(_ int, f func(int)) {
	for i := range l.keys {
		f(i)
	}
}

func (l *listed) seen(from, to float64, _ int, f func(int)) {
	for i, k := range l.keys {
		if from <= k[0] && k[0] <= to {
			f(i)
		}
	}
}

func (r *reader) keysOf(set, position int) (*keyset, error) {
	if s := r.keyset; s != nil && s.set == set && s.position == position {
		return s, nil
	}
	r.keyset = nil // before the next one is made: it may be large
	if position >= manyKeys && r.Kept(set) == "position" {
		r.keyset = &keyset{set, position, parabola(position + 1)}
		return r.keyset, nil
	}
	keys, positions, err := r.Keys(set, position)
	if err != nil {
		return nil, err
	}
	if len(keys) > mostKeys {
		return nil, fmt.Errorf("this head has %d keys at position %d; the plane takes up to %d: choose an earlier position", len(keys), position, mostKeys)
	}
	l := &listed{keys: keys, positions: positions}
	for i, k := range keys {
		l.hull.Insert(k[0], k[1], uint32(i))
	}
	l.upper, _ = l.hull.Vertices()
	r.keyset = &keyset{set, position, l}
	return r.keyset, nil
}

// lookAt is Look, which keeps the last one.
func (r *reader) lookAt(position int) (*inspect.Look, error) {
	if r.last != nil && r.last.Position == position {
		return r.last, nil
	}
	look, err := r.Look(position)
	if err == nil {
		r.last = look
	}
	return look, err
}

func (r *reader) plane(q planeOf) (*plane, error) {
	look, err := r.lookAt(q.Position)
	if err != nil {
		return nil, err
	}
	if q.Layer < 0 || q.Layer >= len(look.Layers) || q.Head < 0 || q.Head >= len(look.Layers[q.Layer].Heads) {
		return nil, fmt.Errorf("the model has no head %d in layer %d", q.Head, q.Layer)
	}
	if q.Width < 1 || q.Width > 2000 || q.Height < 1 || q.Height > 1000 {
		return nil, fmt.Errorf("a picture of %d by %d cells, at most 2000 by 1000 are drawn", q.Width, q.Height)
	}
	head := &look.Layers[q.Layer].Heads[q.Head]
	p := &plane{Head: head, Kept: r.Kept(head.Keys)}
	s, err := r.keysOf(head.Keys, q.Position)
	if err != nil || s.len() == 0 {
		return p, err
	}
	p.Keys, p.Vertices = s.len(), s.corners()
	if p.Own, err = s.ask(head.Query); err != nil {
		return nil, err
	}
	p.Asked = p.Own
	if q.Query != nil {
		if p.Asked, err = s.ask(*q.Query); err != nil {
			return nil, err
		}
	}
	p.Probes = s.probes(p.Asked.Query)
	for i := range p.Probes {
		for _, c := range []*hull.Point{&p.Probes[i].Left, &p.Probes[i].Right} {
			c.ID = uint32(s.at(int(c.ID)))
		}
	}
	p.First, p.Last = s.corner(0).X, s.corner(s.corners()-1).X
	if p.View, err = s.view(&q, p.Asked.Key[0]); err != nil {
		return nil, err
	}
	s.thin(p, q.Width, q.Height)
	return p, nil
}

// furthest bounds queries: beyond it no key of the machine is told from another.
const furthest = 1 << 40

func (s *keyset) ask(q [2]float64) (*answer, error) {
	if !(math.Abs(q[0]) <= furthest && math.Abs(q[1]) <= furthest) {
		return nil, fmt.Errorf("the query (%g, %g), want numbers of at most 2^40", q[0], q[1])
	}
	id := s.find(q)
	k := s.key(id)
	a := &answer{Query: q, Found: s.at(id), Key: k, Score: float64(q[0]*k[0]) + float64(q[1]*k[1]), Margin: math.Inf(1)}
	s.others(id, func(i int) {
		o := s.key(i)
		if o == k {
			if i < id {
				a.Same++
			}
			return
		}
		// Of differences, since scores of far keys are rounded.
		if m := float64(q[0]*(k[0]-o[0])) + float64(q[1]*(k[1]-o[1])); m <= a.Margin {
			a.Margin, a.Second, a.At = m, &o, s.at(i)
		}
	})
	if a.Second == nil {
		a.Margin = 0
	}
	return a, nil
}

// edge are the corners at both ends of the hull's edge at x, or the end of the hull
// twice.
func (s *keyset) edge(x float64) (a, b hull.Point) {
	i := s.place(x)
	switch {
	case i == s.corners():
		return s.corner(i - 1), s.corner(i - 1)
	case i == 0 || s.corner(i).X == x:
		return s.corner(i), s.corner(i)
	}
	return s.corner(i - 1), s.corner(i)
}

// view finds what is to be seen.
func (s *keyset) view(q *planeOf, winner float64) (v view, err error) {
	n := s.corners()
	switch {
	case q.View != nil:
		v.From, v.To = q.View[0], q.View[1]
		if !(v.From < v.To && math.Abs(v.From) <= furthest && math.Abs(v.To) <= furthest && v.To-v.From >= 0x1p-20) {
			return v, fmt.Errorf("the part from %g to %g of the plane, want two numbers in order", v.From, v.To)
		}
	case q.Whole:
		v.From, v.To = s.corner(0).X, s.corner(n-1).X
	default:
		at := s.place(winner)
		v.From, v.To = s.corner(max(0, at-nearby)).X, s.corner(min(n-1, at+nearby)).X
	}
	if q.View == nil {
		space := (v.To - v.From) / 10
		if space == 0 {
			space = 1
		}
		v.From, v.To = v.From-space, v.To+space
	}
	a, _ := s.edge(v.From)
	_, b := s.edge(v.To)
	v.X, v.Y = a.X, a.Y
	if q.Chord && b.X > a.X {
		v.Slope = (b.Y - a.Y) / (b.X - a.X)
	}
	v.Low, v.High = math.Inf(1), math.Inf(-1)
	see := func(x, y float64) {
		h := v.height(x, y)
		v.Low, v.High = min(v.Low, h), max(v.High, h)
	}
	s.seen(v.From, v.To, q.Width, func(i int) {
		k := s.key(i)
		see(k[0], k[1])
	})
	for _, x := range []float64{v.From, v.To} {
		a, b := s.edge(x)
		if a.X <= x && x <= b.X { // the hull leaves the view there
			y := a.Y
			if b.X > a.X {
				y += (b.Y - a.Y) / (b.X - a.X) * (x - a.X)
			}
			see(x, y)
		}
	}
	if math.IsInf(v.Low, 0) { // nothing is there
		v.Low, v.High = 0, 1
	}
	space := (v.High - v.Low) / 8
	if space == 0 {
		space = 1
	}
	v.Low, v.High = v.Low-space, v.High+4*space // room for the query above
	return v, nil
}

// height is where a key is drawn.
func (v *view) height(x, y float64) float64 { return (y - v.Y) - float64(v.Slope*(x-v.X)) }

// thin gives the corners and the keys that are seen: one for each cell, corners first,
// and the next corners beyond both sides, to which the hull's line goes.
func (s *keyset) thin(p *plane, width, height int) {
	v := &p.View
	taken := make([]bool, width*height)
	take := func(x, y float64) bool {
		c := int(float64(width) * (x - v.From) / (v.To - v.From))
		r := int(float64(height) * (v.height(x, y) - v.Low) / (v.High - v.Low))
		if c < 0 || c >= width || r < 0 || r >= height {
			return false
		}
		free := !taken[r*width+c]
		taken[r*width+c] = true
		return free
	}
	from, to := s.place(v.From), s.place(v.To)
	first, last := max(0, from-1), min(s.corners()-1, to)
	// Of corners that are as many as the keys, a few for each column.
	step := 1
	if _, all := s.points.(parabola); all {
		step = max(1, (last-first)/(4*width))
	}
	for i := first; i <= last; i += step {
		u := s.corner(i)
		if take(u.X, u.Y) || i == first {
			p.Hull = append(p.Hull, [3]float64{u.X, u.Y, float64(s.at(int(u.ID)))})
		}
	}
	if u := s.corner(last); len(p.Hull) == 0 || p.Hull[len(p.Hull)-1][0] != u.X {
		p.Hull = append(p.Hull, [3]float64{u.X, u.Y, float64(s.at(int(u.ID)))})
	}
	s.seen(v.From, v.To, width, func(i int) {
		if k := s.key(i); take(k[0], k[1]) && step == 1 {
			p.Inner = append(p.Inner, [3]float64{k[0], k[1], float64(s.at(i))})
		}
	})
}
