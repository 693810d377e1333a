//go:build js && wasm

package main

import (
	"math"

	"wasmformer/hull"
)

// parabola are so many keys (2p, −p²) of positions p: each is a corner, and nothing
// needs to be listed or searched. What a query finds is rounded from it, as decoders
// do.
type parabola int

func (n parabola) len() int             { return int(n) }
func (n parabola) key(i int) [2]float64 { return [2]float64{2 * float64(i), -float64(i) * float64(i)} }
func (n parabola) at(i int) int         { return i }
func (n parabola) corners() int         { return int(n) }

func (n parabola) corner(i int) hull.Point {
	k := n.key(i)
	return hull.Point{X: k[0], Y: k[1], ID: uint32(i)}
}

func (n parabola) place(x float64) int {
	return int(max(0, min(math.Ceil(x/2), float64(n))))
}

// find is the best position, of equally good ones the latest.
func (n parabola) find(q [2]float64) int {
	score := func(i int) float64 { k := n.key(i); return float64(q[0]*k[0]) + float64(q[1]*k[1]) }
	best := 0
	near := 0.0
	if q[1] > 0 {
		near = math.Floor(q[0] / q[1])
	}
	// The best one is beside the top of the parabola, or at an end.
	for _, at := range []float64{near, near + 1, float64(n - 1)} {
		i := int(max(0, min(at, float64(n-1))))
		if s, b := score(i), score(best); s > b || s == b && i > best {
			best = i
		}
	}
	return best
}

func (n parabola) probes([2]float64) []hull.Probe { return nil }

func (n parabola) others(i int, f func(int)) {
	for _, o := range []int{0, i - 1, i + 1, int(n) - 1} {
		if o >= 0 && o < int(n) {
			f(o)
		}
	}
}

func (n parabola) seen(from, to float64, columns int, f func(int)) {
	first, end := n.place(from), n.place(to)
	if end < int(n) && 2*float64(end) <= to {
		end++
	}
	for i, step := first, max(1, (end-first)/(2*columns)); i < end; i += step {
		f(i)
	}
	if end > first {
		f(end - 1)
	}
}
