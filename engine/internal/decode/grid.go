package decode

import (
	"math"

	"wasmformer/engine/internal/exact"
)

// What can be proved of a float64 before it is known: that it is a multiple
// of a power of two, its unit, and how large it can be. Rounding never leaves
// the multiples of a unit: a sum or product of such numbers is one of them, or
// so large that the float64 numbers around it are all multiples. So a unit
// follows through inexact sums as well. And where all that can come up in a
// sum is a multiple of one unit and at most safeUnits of it, nothing rounds,
// in any order.

// safeUnits is half of the 2^53 up to which multiples are exact: bounds are float64
// sums as well, and here, other than in package exact, no multiples of the unit.
const safeUnits = 1 << 52

// sumUnit is a unit of a form's terms and of all their sums; 0 if none is
// known, +Inf if the form is 0.
func (p *plan) sumUnit(f form) float64 {
	unit := exact.UnitOf(f.constant)
	for _, t := range f.terms {
		unit = min(unit, exact.UnitOf(t.coef)*p.atoms[t.atom].unit)
	}
	return unit
}

// unit is a unit of a form's value. A value that is far from 0 has few
// fraction bits whatever it is made of: that is how a number is rounded.
func (p *plan) unit(f form) float64 {
	unit := p.sumUnit(f)
	low, high := p.formRange(f)
	if least := max(low, -high); least > 0 && !math.IsInf(least, 1) {
		_, exponent := math.Frexp(least)
		unit = max(unit, math.Ldexp(1, exponent-53))
	}
	return unit
}

// magnitude bounds a form and all partial sums of it.
func (p *plan) magnitude(f form) float64 {
	size := math.Abs(f.constant)
	for _, t := range f.terms {
		a := &p.atoms[t.atom]
		size += math.Abs(t.coef) * max(-a.low, a.high)
	}
	return size
}

// gatesUnit is a unit of a sum of gates.
func (p *plan) gatesUnit(gates []gateForm) float64 {
	unit := math.Inf(1)
	for i := range gates {
		g := &gates[i]
		unit = min(unit, p.unit(g.b)*p.unit(g.a)*exact.UnitOf(g.scale))
	}
	return unit
}

// columnUnit is a unit of all the numbers.
func columnUnit(values []float64) float64 {
	unit := math.Inf(1)
	for _, v := range values {
		unit = min(unit, exact.UnitOf(v))
	}
	return unit
}
