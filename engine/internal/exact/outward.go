package exact

import (
	"math"
	"slices"

	"wasmformer/engine/internal/graph"
)

// Bounds of numbers whose own sums are not proved yet, or not the ones that are
// bounded, round outwards. (Where a number is one rounding of others, rounding its
// bounds likewise keeps them bounds, as rounding is monotonic.)

// addHigh is x + y, or the next number above.
func addHigh(x, y float64) float64 {
	s := x + y
	if math.IsInf(s, 0) {
		return s
	}
	b := s - x
	if lost := (x - (s - b)) + (y - b); lost > 0 {
		return math.Nextafter(s, math.Inf(1))
	}
	return s
}

// addLow is x + y, or the next number below.
func addLow(x, y float64) float64 { return -addHigh(-x, -y) }

// mulHigh is x·y, or the next number above; 0·∞ is 0.
func mulHigh(x, y float64) float64 {
	p := Product(x, y)
	switch {
	case math.IsInf(p, 0) || x == 0 || y == 0:
		return p
	case math.Abs(p) < 0x1p-900 || math.FMA(x, y, -p) > 0: // near 0 what is lost may be lost itself
		return math.Nextafter(p, math.Inf(1))
	}
	return p
}

// mulLow is x·y, or the next number below.
func mulLow(x, y float64) float64 { return -mulHigh(-x, y) }

// addsExactly reports whether x + y does not round.
func addsExactly(x, y float64) bool { return addHigh(x, y) == addLow(x, y) }

// times is k·e; a coefficient that rounds is noted in lost, as the form is then
// another function.
func (p *prover) times(e graph.Expr, k float64) graph.Expr {
	for _, t := range e {
		p.lost = p.lost || mulHigh(t.Coef, k) != mulLow(t.Coef, k)
	}
	return e.Times(k)
}

// plus is e + f, likewise.
func (p *prover) plus(e, f graph.Expr) graph.Expr {
	for _, t := range f {
		if i := slices.IndexFunc(e, func(u graph.Term) bool { return u.Node == t.Node }); i >= 0 {
			p.lost = p.lost || !addsExactly(e[i].Coef, t.Coef)
		}
	}
	return e.Plus(f)
}

// minus is e − f, likewise.
func (p *prover) minus(e, f graph.Expr) graph.Expr { return p.plus(e, f.Times(-1)) }

// exactly calls a function that bounds a number by forms that it makes, and drops
// the bounds if a coefficient of these has rounded.
func (p *prover) exactly(bound func() (low, high float64)) (low, high float64) {
	if p.loses(func() { low, high = bound() }) {
		return math.Inf(-1), math.Inf(1)
	}
	return low, high
}

// loses reports whether a coefficient rounds in forms that a function makes.
func (p *prover) loses(makes func()) (lost bool) {
	before := p.lost
	p.lost = false
	makes()
	lost, p.lost = p.lost, before
	return lost
}
