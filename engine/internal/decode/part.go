package decode

import (
	"cmp"
	"math"
	"slices"

	"wasmformer/engine/internal/exact"
)

// part is a function that some gates of a slot sum up to, times a factor.
type part struct {
	slot, direction, factor int

	gates []summand
	unit  float64
	size  float64 // bounds the sum after each gate, in the textbook's order
	start bend    // the slope and value at the lowest d
	bends []bend  // ascending
	atom  int32   // the function's, in the end
}

// bend is a change of slope and value as d rises above a breakpoint.
type bend struct{ at, slope, value float64 }

// parts finds the functions in a slot's sum, none if the sum is not proved to
// be exact.
func (p *plan) parts(l *lines, slot int, sum []summand) []*part {
	var parts []*part
	number := map[[2]int]int{}
	for _, s := range sum {
		r := &l.line[s.gate]
		if !r.ok {
			continue
		}
		key := [2]int{r.direction, r.factor}
		i, known := number[key]
		if !known {
			i = len(parts)
			number[key] = i
			parts = append(parts, &part{slot: slot, direction: r.direction, factor: r.factor})
		}
		parts[i].gates = append(parts[i].gates, s)
	}
	parts = slices.DeleteFunc(parts, func(part *part) bool { return len(part.gates) < p.fewest })
	for _, part := range parts {
		if !p.bend(l, part) {
			return nil
		}
	}
	if !p.exact(l, sum, parts) {
		return nil
	}
	return parts
}

// exact reports whether float64 adds up a slot's gates without rounding, to
// the last one that is in a part.
func (p *plan) exact(l *lines, sum []summand, parts []*part) bool {
	last, size, unit := -1, 0.0, math.Inf(1)
	inPart := map[[2]int]bool{}
	for _, part := range parts {
		factor := l.factors.forms[part.factor]
		size += part.size * p.magnitude(factor)
		unit = min(unit, part.unit*p.sumUnit(factor))
		last = max(last, slices.Index(sum, part.gates[len(part.gates)-1]))
		inPart[[2]int{part.direction, part.factor}] = true
	}
	for _, s := range sum[:last+1] {
		if r := &l.line[s.gate]; !r.ok || !inPart[[2]int{r.direction, r.factor}] {
			g := &l.gates[s.gate]
			size += exact.Product(p.magnitude(g.b), p.magnitude(g.a)) * math.Abs(s.scale)
			unit = min(unit, p.unit(g.b)*p.unit(g.a)*exact.UnitOf(s.scale))
		}
	}
	return size <= safeUnits*unit
}

// bend turns a part's gates into slopes, values and bends, and bounds their
// sums in the textbook's order. It reports whether all of that is exact.
func (p *plan) bend(l *lines, part *part) bool {
	d := l.directions.forms[part.direction]
	unit, size := p.sumUnit(d), p.magnitude(d)
	if !(size <= safeUnits*unit) {
		return false
	}
	part.unit = math.Inf(1)
	for _, s := range part.gates {
		r := &l.line[s.gate]
		part.unit = min(part.unit, min(exact.UnitOf(r.m)*unit, exact.UnitOf(r.c))*exact.UnitOf(r.k)*exact.UnitOf(s.scale))
	}
	low, high := p.formRange(d)
	run, from := bend{}, math.Inf(-1)
	largest := 0.0 // of the run
	for _, s := range part.gates {
		r := &l.line[s.gate]
		by := r.k * s.scale
		up := bend{at: math.Inf(-1), slope: r.m * by, value: r.c * by}
		atLow, atHigh := math.FMA(r.m, low, r.c) > 0, math.FMA(r.m, high, r.c) > 0
		if !atLow && !atHigh {
			continue
		}
		if !atLow || !atHigh {
			up.at = corner(r.m, r.c, unit)
		}
		if r.m < 0 || up.at < from {
			part.size += largest
			run, largest = bend{}, 0
		}
		run.add(up)
		largest = max(largest, run.size(size))
		from = up.at
		if r.m < 0 {
			from = math.Inf(1) // a run of its own
		}
		if atLow {
			part.start.add(up)
			up.slope, up.value = -up.slope, -up.value
		}
		if !atLow || !atHigh {
			part.bends = append(part.bends, up)
		}
		if !(max(up.size(size), part.start.size(size)) <= safeUnits*part.unit) {
			return false
		}
	}
	part.size += largest
	slices.SortFunc(part.bends, func(a, b bend) int { return cmp.Compare(a.at, b.at) })
	sum := part.start
	for _, b := range part.bends {
		if sum.add(b); !(sum.size(size) <= safeUnits*part.unit) {
			return false
		}
	}
	part.bends = merged(part.bends)
	return part.size <= safeUnits*part.unit
}

func (b *bend) add(c bend) {
	b.slope += c.slope
	b.value += c.value
}

// size bounds slope·d + value and its summands for |d| up to a size.
func (b *bend) size(d float64) float64 { return math.Abs(b.slope)*d + math.Abs(b.value) }

// corner is the largest multiple of a unit that is not above the zero of
// m·d + c.
func corner(m, c, unit float64) float64 {
	if m < 0 {
		m, c = -m, -c
	}
	at := math.Floor(-c/m/unit) * unit
	switch {
	case math.FMA(m, at, c) > 0: // the quotient was rounded up
		return at - unit
	case math.FMA(m, at+unit, c) <= 0:
		return at + unit
	}
	return at
}

// merged adds up the bends at one breakpoint, which stand together.
func merged(bends []bend) []bend {
	out := bends[:0]
	for i := 0; i < len(bends); {
		sum := bends[i]
		for i++; i < len(bends) && bends[i].at == sum.at; i++ {
			sum.add(bends[i])
		}
		if sum.slope != 0 || sum.value != 0 {
			out = append(out, sum)
		}
	}
	return out
}
