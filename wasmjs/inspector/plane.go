//go:build js && wasm

package main

import (
	"fmt"
	"math"
	"sort"

	"wasmformer/engine/inspect"
	"wasmformer/hull"
)

// mostKeys bounds what a plane takes: some forty bytes for each key.
const mostKeys = 4_000_000

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
	keys          [][2]float64
	positions     []int
	hull          hull.Latest
	upper         []hull.Point // IDs are places in keys
}

func (r *reader) keysOf(set, position int) (*keyset, error) {
	if s := r.keyset; s != nil && s.set == set && s.position == position {
		return s, nil
	}
	r.keyset = nil // before the next one is made: it may be large
	keys, positions, err := r.Keys(set, position)
	if err != nil {
		return nil, err
	}
	if len(keys) > mostKeys {
		return nil, fmt.Errorf("this head has %d keys at position %d; the plane takes up to %d: choose an earlier position", len(keys), position, mostKeys)
	}
	s := &keyset{set: set, position: position, keys: keys, positions: positions}
	for i, k := range keys {
		s.hull.Insert(k[0], k[1], uint32(i))
	}
	s.upper, _ = s.hull.Vertices()
	r.keyset = s
	return s, nil
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
	if err != nil || len(s.keys) == 0 {
		return p, err
	}
	p.Keys, p.Vertices = len(s.keys), len(s.upper)
	if p.Own, err = s.ask(head.Query); err != nil {
		return nil, err
	}
	p.Asked = p.Own
	if q.Query != nil {
		if p.Asked, err = s.ask(*q.Query); err != nil {
			return nil, err
		}
	}
	p.Probes = s.hull.Probes(p.Asked.Query[0], p.Asked.Query[1])
	for i := range p.Probes {
		for _, c := range []*hull.Point{&p.Probes[i].Left, &p.Probes[i].Right} {
			c.ID = uint32(s.positions[c.ID])
		}
	}
	p.First, p.Last = s.upper[0].X, s.upper[len(s.upper)-1].X
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
	id, _ := s.hull.Query(q[0], q[1])
	k := s.keys[id]
	a := &answer{Query: q, Found: s.positions[id], Key: k, Score: float64(q[0]*k[0]) + float64(q[1]*k[1]), Margin: math.Inf(1)}
	for i, o := range s.keys {
		if o == k {
			if i < int(id) {
				a.Same++
			}
			continue
		}
		// Of differences, since scores of far keys are rounded.
		if m := float64(q[0]*(k[0]-o[0])) + float64(q[1]*(k[1]-o[1])); m <= a.Margin {
			a.Margin, a.Second, a.At = m, &s.keys[i], s.positions[i]
		}
	}
	if a.Second == nil {
		a.Margin = 0
	}
	return a, nil
}

// place is the place of the first corner that is not left of x.
func (s *keyset) place(x float64) int {
	return sort.Search(len(s.upper), func(i int) bool { return s.upper[i].X >= x })
}

// edge are the corners at both ends of the hull's edge at x, or the end of the hull
// twice.
func (s *keyset) edge(x float64) (a, b hull.Point) {
	i := s.place(x)
	switch {
	case i == len(s.upper):
		return s.upper[i-1], s.upper[i-1]
	case i == 0 || s.upper[i].X == x:
		return s.upper[i], s.upper[i]
	}
	return s.upper[i-1], s.upper[i]
}

// view finds what is to be seen.
func (s *keyset) view(q *planeOf, winner float64) (v view, err error) {
	n := len(s.upper)
	switch {
	case q.View != nil:
		v.From, v.To = q.View[0], q.View[1]
		if !(v.From < v.To && math.Abs(v.From) <= furthest && math.Abs(v.To) <= furthest && v.To-v.From >= 0x1p-20) {
			return v, fmt.Errorf("the part from %g to %g of the plane, want two numbers in order", v.From, v.To)
		}
	case q.Whole:
		v.From, v.To = s.upper[0].X, s.upper[n-1].X
	default:
		at := s.place(winner)
		v.From, v.To = s.upper[max(0, at-nearby)].X, s.upper[min(n-1, at+nearby)].X
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
	for _, k := range s.keys {
		if v.From <= k[0] && k[0] <= v.To {
			see(k[0], k[1])
		}
	}
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
	first, last := max(0, from-1), min(len(s.upper)-1, to)
	for i := first; i <= last; i++ {
		u := s.upper[i]
		if take(u.X, u.Y) || i == first || i == last {
			p.Hull = append(p.Hull, [3]float64{u.X, u.Y, float64(s.positions[u.ID])})
		}
	}
	for i, k := range s.keys {
		if v.From <= k[0] && k[0] <= v.To && take(k[0], k[1]) {
			p.Inner = append(p.Inner, [3]float64{k[0], k[1], float64(s.positions[i])})
		}
	}
}
