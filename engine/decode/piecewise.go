package decode

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// Gates whose b are multiples of one direction d plus constants, and whose a
// are constants, sum up to a piecewise linear function of d. A layer's FFN
// that holds a table, or a program, is made of such sums: many gates, one
// direction, a few slots. Instead of its n gates, a function is evaluated by
// finding the piece that d is in, by index or else by bisection in O(log n),
// and with two numbers of that piece: slope·d + value. Functions of one
// direction share their breakpoints, so that the piece is found once for all
// slots.
//
// The textbook adds up the gates in their order, so this is the same number
// only if no sum rounds. That is proved for each slot; a slot for which it
// can't be proved keeps its gates. With d = Σ coef·atom and b = m·d + c,
// a = k, all of these are shown to hold:
//   - every atom of d has a finite range and a unit (see grid.go), hence d has
//     a unit u, and Σ |coef|·|atom| is at most 2^52·u;
//   - (|m·d| + |c|)·|k·scale|, summed over the gates, is at most 2^52 times
//     the least unit of a gate, of m·u or c times k and scale;
//   - other gates of the slot that come before the last one of the function
//     are included in that sum and in the least unit, with the bounds of their
//     own b and a. Gates behind it are added in the textbook's order.
//
// The range of a position is that up to Model.MaxPosition. Where a is the same
// form in all gates but for a constant factor, the function is multiplied by
// that form, under the same conditions.

// fewestGates is how many gates a function has at least: fewer are evaluated
// one by one. See RATIONALE.md for what was measured.
const fewestGates = 17

// sparsest bounds the rows of a table by the pieces of its functions: a
// function with fewer of its own gets a table apart.
const sparsest = 16

// pieces are functions of one direction, linear between common breakpoints.
// Row 0 is d ≤ breaks[0], row i is breaks[i−1] < d ≤ breaks[i].
type pieces struct {
	direction form
	unit      float64   // d and the breakpoints are multiples of it
	breaks    []float64 // ascending
	indexed   bool      // breaks[i] is breaks[0] + i·unit
	functions []function
}

// function is slope·d + value, by row. slope is nil if it is 0 in all rows;
// where a row has just one d, it is 0.
type function struct {
	slope, value []float64
}

// row finds d's row.
func (t *pieces) row(d float64) int {
	if t.indexed {
		return int(max(0, min((d-t.breaks[0])/t.unit, float64(len(t.breaks)))))
	}
	low, n := 0, len(t.breaks)
	for n > 0 {
		half := n / 2
		if t.breaks[low+half] < d {
			low, n = low+half+1, n-half-1
		} else {
			n = half
		}
	}
	return low
}

// at is the function's value at d, which is in the row.
func (f *function) at(row int, d float64) float64 {
	if f.slope == nil {
		return f.value[row]
	}
	return float64(f.slope[row]*d) + f.value[row]
}

// summand is a gate in a slot's sum.
type summand struct {
	gate  int
	scale float64
}

// line says that a gate's b is m·direction + c and its a is k·factor.
type line struct {
	direction, factor int
	m, c, k           float64
	ok                bool
}

// lines are a layer's gates as lines.
type lines struct {
	gates      []gateForm // of scale 1
	line       []line     // by gate
	directions multiples
	factors    multiples // the first one is 1
}

// multiples numbers forms such that multiples of one form have one number.
type multiples struct {
	number map[string]int
	forms  []form
}

// find returns the number of a form that f is exactly k times.
func (s *multiples) find(f form) (number int, k float64, ok bool) {
	leading := f.constant
	if len(f.terms) > 0 {
		leading = f.terms[0].coef
	}
	key := make([]byte, 0, 8+12*len(f.terms))
	key = binary.LittleEndian.AppendUint64(key, math.Float64bits(f.constant/leading))
	for _, t := range f.terms {
		key = binary.LittleEndian.AppendUint32(key, uint32(t.atom))
		key = binary.LittleEndian.AppendUint64(key, math.Float64bits(t.coef/leading))
	}
	number, known := s.number[string(key)]
	if !known {
		if s.number == nil {
			s.number = map[string]int{}
		}
		number = len(s.forms)
		s.number[string(key)] = number
		if first := (form{}).add(f, 1/leading); f.isTimes(leading, first) {
			s.forms = append(s.forms, first)
		} else {
			s.forms = append(s.forms, f)
		}
	}
	first := s.forms[number]
	k = leading / first.constant
	if len(first.terms) > 0 {
		k = leading / first.terms[0].coef
	}
	return number, k, f.isTimes(k, first)
}

// isTimes reports whether f is k·g without any rounding, for forms of the same
// atoms.
func (f form) isTimes(k float64, g form) bool {
	if math.FMA(k, g.constant, -f.constant) != 0 {
		return false
	}
	for i, t := range g.terms {
		if math.FMA(k, t.coef, -f.terms[i].coef) != 0 {
			return false
		}
	}
	return true
}

// lines reads a layer's gates. One that may round is no line.
func (p *plan) lines(gates []gateForm) *lines {
	l := &lines{gates: gates, line: make([]line, len(gates))}
	l.factors.find(form{constant: 1})
	for i, g := range gates {
		if g.b.isConstant() || g.a.isZero() {
			continue
		}
		if !(p.magnitude(g.b)*p.magnitude(g.a) <= exactUnits*p.sumUnit(g.b)*p.sumUnit(g.a)) {
			continue
		}
		r := line{c: g.b.constant}
		r.direction, r.m, r.ok = l.directions.find(form{terms: g.b.terms})
		if r.ok {
			r.factor, r.k, r.ok = l.factors.find(g.a)
		}
		l.line[i] = r
	}
	return l
}

// part is a function that some gates of a slot sum up to, times a factor.
type part struct {
	slot, direction, factor int

	gates        []summand
	unit         float64
	slope, value float64 // at the lowest d
	bends        []bend
	atom         int32 // the function's, in the end
}

// bend is a change of slope and value as d rises above a breakpoint.
type bend struct{ at, slope, value float64 }

// tabulate replaces those gates of a layer that are piecewise linear functions
// by gates that multiply the function. It returns the gates of each slot, in
// the order in which they are to be added. For n summands it costs O(n·log n).
func (p *plan) tabulate(gates []gateForm, sums [][]summand) [][]gateForm {
	l := p.lines(gates)
	var all []*part
	parts := make([][]*part, len(sums)) // by slot
	for slot, sum := range sums {
		if len(sum) >= p.fewest {
			parts[slot] = p.parts(l, slot, sum)
			all = append(all, parts[slot]...)
		}
	}
	p.addTables(l, all)
	out := make([][]gateForm, len(sums))
	for slot, sum := range sums {
		inPart := map[[2]int]bool{}
		for _, part := range parts[slot] {
			inPart[[2]int{part.direction, part.factor}] = true
			out[slot] = append(out[slot], p.multiply(part, l.factors.forms[part.factor])...)
		}
		for _, s := range sum {
			r := &l.line[s.gate]
			if !r.ok || !inPart[[2]int{r.direction, r.factor}] {
				g := gates[s.gate]
				g.scale = s.scale
				out[slot] = append(out[slot], g)
			}
		}
	}
	return out
}

// multiply returns gates whose sum is a function times a factor.
func (p *plan) multiply(part *part, factor form) []gateForm {
	f := one(part.atom, 1)
	if part.factor == 0 {
		return []gateForm{{b: form{constant: 1}, a: f, scale: 1}}
	}
	var out []gateForm
	if p.atoms[part.atom].high > 0 {
		out = append(out, gateForm{b: f, a: factor, scale: 1})
	}
	if p.atoms[part.atom].low < 0 {
		out = append(out, gateForm{b: one(part.atom, -1), a: factor, scale: -1})
	}
	return out
}

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
	if !p.exact(l, sum, parts) {
		return nil
	}
	for _, part := range parts {
		if !p.bend(l, part) {
			return nil
		}
	}
	return parts
}

// exact reports whether float64 adds up a slot's gates without rounding, to
// the last one that is in a part.
func (p *plan) exact(l *lines, sum []summand, parts []*part) bool {
	last := -1
	for _, part := range parts {
		at := part.gates[len(part.gates)-1]
		last = max(last, slices.Index(sum, at))
	}
	size, unit := 0.0, math.Inf(1)
	for _, s := range sum[:last+1] {
		g := &l.gates[s.gate]
		size += product(p.magnitude(g.b), p.magnitude(g.a)) * math.Abs(s.scale)
		u := p.sumUnit(g.a) * lowestBit(s.scale)
		if l.line[s.gate].ok {
			unit = min(unit, u*p.sumUnit(g.b))
		} else {
			unit = min(unit, p.unit(g.a)*lowestBit(s.scale)*p.unit(g.b))
		}
	}
	return size <= exactUnits*unit
}

// bend turns a part's gates into slopes, values and bends. It reports whether
// direction and function are exact.
func (p *plan) bend(l *lines, part *part) bool {
	d := l.directions.forms[part.direction]
	unit, size := p.sumUnit(d), p.magnitude(d)
	if !(size <= exactUnits*unit) {
		return false
	}
	low, high := p.formRange(d)
	sum := 0.0
	part.unit = math.Inf(1)
	for _, s := range part.gates {
		r := &l.line[s.gate]
		by := r.k * s.scale
		sum += (math.Abs(r.m)*size + math.Abs(r.c)) * math.Abs(by)
		part.unit = min(part.unit, min(lowestBit(r.m)*unit, lowestBit(r.c))*lowestBit(r.k)*lowestBit(s.scale))
		up := bend{slope: r.m * by, value: r.c * by}
		atLow, atHigh := math.FMA(r.m, low, r.c) > 0, math.FMA(r.m, high, r.c) > 0
		if atLow {
			part.slope += up.slope
			part.value += up.value
			up.slope, up.value = -up.slope, -up.value
		}
		if atLow != atHigh {
			up.at = corner(r.m, r.c, unit)
			part.bends = append(part.bends, up)
		}
	}
	part.bends = merged(part.bends)
	return sum <= exactUnits*part.unit
}

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

// merged sorts bends, with those at one breakpoint added up.
func merged(bends []bend) []bend {
	slices.SortFunc(bends, func(a, b bend) int { return cmp.Compare(a.at, b.at) })
	out := bends[:0]
	for i := 0; i < len(bends); {
		sum := bends[i]
		for i++; i < len(bends) && bends[i].at == sum.at; i++ {
			sum.slope += bends[i].slope
			sum.value += bends[i].value
		}
		if sum.slope != 0 || sum.value != 0 {
			out = append(out, sum)
		}
	}
	return out
}

// addTables makes tables for functions, and an atom for each function.
func (p *plan) addTables(l *lines, parts []*part) {
	// Those with most pieces first: a function that joins a table gets as many
	// rows as the table has.
	parts = slices.Clone(parts)
	slices.SortStableFunc(parts, func(a, b *part) int {
		return cmp.Or(a.direction-b.direction, len(b.bends)-len(a.bends))
	})
	for len(parts) > 0 {
		first := parts[0]
		d := l.directions.forms[first.direction]
		t := pieces{direction: d, unit: p.sumUnit(d)}
		var in, rest []*part
		for _, part := range parts {
			if part.direction == first.direction {
				breaks := union(t.breaks, part.bends)
				if len(breaks) <= sparsest*(1+len(part.bends)) {
					t.breaks, in = breaks, append(in, part)
					continue
				}
			}
			rest = append(rest, part)
		}
		t.index()
		for _, part := range in {
			p.addFunction(&t, part)
		}
		p.tables = append(p.tables, t)
		parts = rest
	}
}

// union is the sorted breakpoints and those of bends.
func union(breaks []float64, bends []bend) []float64 {
	out := make([]float64, 0, len(breaks)+len(bends))
	for len(breaks) > 0 || len(bends) > 0 {
		switch {
		case len(bends) == 0 || len(breaks) > 0 && breaks[0] < bends[0].at:
			out, breaks = append(out, breaks[0]), breaks[1:]
		case len(breaks) == 0 || breaks[0] > bends[0].at:
			out, bends = append(out, bends[0].at), bends[1:]
		default:
			out, breaks, bends = append(out, breaks[0]), breaks[1:], bends[1:]
		}
	}
	return out
}

// index adds all multiples of the unit between the breakpoints if that makes
// not many more of them, so that a row is found by its number.
func (t *pieces) index() {
	n := len(t.breaks)
	if n == 0 {
		return
	}
	first := t.breaks[0]
	count := (t.breaks[n-1]-first)/t.unit + 1
	if count > float64(4*n+64) {
		return
	}
	t.indexed = true
	t.breaks = make([]float64, int(count))
	for i := range t.breaks {
		t.breaks[i] = first + float64(i)*t.unit
	}
}

// addFunction adds a part to a table that has its breakpoints.
func (p *plan) addFunction(t *pieces, part *part) {
	rows := len(t.breaks) + 1
	f := function{slope: make([]float64, rows), value: make([]float64, rows)}
	low, high := p.formRange(t.direction)
	a := atom{kind: atomPieces, table: len(p.tables), function: len(t.functions), unit: part.unit,
		low: math.Inf(1), high: math.Inf(-1)}
	slope, value, flat := part.slope, part.value, true
	bends := part.bends
	from := low
	for i := range rows {
		to := high
		if i < len(t.breaks) {
			to = t.breaks[i]
		}
		for _, d := range [...]float64{from, to} {
			y := float64(slope*d) + value
			a.low, a.high = min(a.low, y), max(a.high, y)
		}
		f.slope[i], f.value[i] = slope, value
		if i > 0 && i < len(t.breaks) && to-from == t.unit {
			f.slope[i], f.value[i] = 0, float64(slope*to)+value
		}
		flat = flat && f.slope[i] == 0
		if len(bends) > 0 && bends[0].at == to {
			slope += bends[0].slope
			value += bends[0].value
			bends = bends[1:]
		}
		from = to
	}
	if flat {
		f.slope = nil
	}
	t.functions = append(t.functions, f)
	part.atom = int32(len(p.atoms))
	p.atoms = append(p.atoms, a)
}
