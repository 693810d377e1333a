package decode

import (
	"math"
	"sort"

	"wasmformer/engine/internal/exact"
)

// Ranges let a gate be skipped before all of its input is known: if what is
// summed so far plus the most that the rest can add is not positive, the gate
// is closed.

// formRange bounds a form.
func (p *plan) formRange(f form) (low, high float64) {
	low, high = f.constant, f.constant
	for _, t := range f.terms {
		a := &p.atoms[t.atom]
		x, y := t.coef*a.low, t.coef*a.high
		low += min(x, y)
		high += max(x, y)
	}
	return bounded(low, high)
}

// bounded makes a range of one that may be ∞ − ∞.
func bounded(low, high float64) (float64, float64) {
	if math.IsNaN(low) {
		low = math.Inf(-1)
	}
	if math.IsNaN(high) {
		high = math.Inf(1)
	}
	return low, high
}

// gatesRange bounds a sum of gates. Gates with constant a that share one
// direction of b form a piecewise linear function of one variable, whose
// range is at its corners: so a step is known to be between 0 and 1.
func (p *plan) gatesRange(gates []gateForm) (low, high float64) {
	if low, high, ok := p.piecewiseRange(gates); ok {
		return low, high
	}
	for _, g := range gates {
		bLow, bHigh := p.formRange(g.b)
		bLow = max(0, bLow)
		aLow, aHigh := p.formRange(g.a)
		aLow, aHigh = aLow*g.scale, aHigh*g.scale
		if aLow > aHigh {
			aLow, aHigh = aHigh, aLow
		}
		if bHigh <= 0 {
			continue
		}
		low += min(exact.Product(bLow, aLow), exact.Product(bHigh, aLow))
		high += max(exact.Product(bLow, aHigh), exact.Product(bHigh, aHigh))
	}
	return bounded(low, high)
}

func (p *plan) piecewiseRange(gates []gateForm) (low, high float64, ok bool) {
	type corner struct{ at, slope float64 }
	var corners []corner
	for _, g := range gates {
		if !g.a.isConstant() || g.b.isConstant() || len(g.b.terms) != len(gates[0].b.terms) {
			return 0, 0, false
		}
		for i := range g.b.terms {
			if g.b.terms[i] != gates[0].b.terms[i] {
				return 0, 0, false
			}
		}
		corners = append(corners, corner{-g.b.constant, g.a.constant * g.scale})
	}
	sort.Slice(corners, func(i, j int) bool { return corners[i].at < corners[j].at })
	// Walk right from where all gates are closed.
	value, slope := 0.0, 0.0
	for i, c := range corners {
		if i > 0 {
			value += slope * (c.at - corners[i-1].at)
		}
		low, high = min(low, value), max(high, value)
		slope += c.slope
	}
	_, bHigh := p.formRange(form{terms: gates[0].b.terms})
	if slope != 0 {
		last := value + exact.Product(slope, max(0, bHigh-corners[len(corners)-1].at))
		low, high = min(low, last), max(high, last)
	}
	return low, high, true
}
