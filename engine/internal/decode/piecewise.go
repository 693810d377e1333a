package decode

import (
	"cmp"
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
//   - |slope·d| + |value| is at most 2^52·U for every gate, for every sum of
//     them from the lowest d on, and for every sum in the textbook's order,
//     where a gate's slope is m·k·scale, its value c·k·scale, and U the least
//     unit of a gate, of m·u or c times those of k and scale. Sums in the
//     textbook's order are bounded run by run, a run being gates with rising
//     corners: what a run has added up at a d is a sum from its first gate on;
//   - other gates of the slot that come before the last one of the function
//     are included in that bound and in U, with |b·a·scale|. Gates behind it
//     are added in the textbook's order.
//
// The range of a position is that up to Model.MaxPosition. Where a is the same
// form in all gates but for a constant factor, the function is multiplied by
// that form, under the same conditions.

// fewestGates is how many gates a function has at least: fewer are evaluated
// one by one. See RATIONALE.md for what was measured.
const fewestGates = 8

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
	slope, value, flat := part.start.slope, part.start.value, true
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
