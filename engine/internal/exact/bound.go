package exact

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"

	"wasmformer/engine/internal/graph"
)

// interval bounds a linear form term by term, in exact arithmetic.
func (p *prover) interval(c *context, e graph.Expr) (low, high float64) {
	for _, t := range e {
		f := p.fact(c, t.Node)
		low = addLow(low, min(mulLow(t.Coef, f.Low), mulLow(t.Coef, f.High)))
		high = addHigh(high, max(mulHigh(t.Coef, f.Low), mulHigh(t.Coef, f.High)))
	}
	return low, high
}

// range of a form: the best of what is known term by term, by the assumptions,
// and with its gates written out, so that what they have in common with the
// rest cancels.
func (p *prover) bound(c *context, e graph.Expr) (low, high float64) {
	low, high = p.interval(c, e)
	if low == high || len(e) < 2 {
		return low, high
	}
	for i := range p.sums {
		a := &p.sums[i]
		l, h := p.exactly(func() (float64, float64) {
			rest, k, ok := p.without(e, a.Of)
			if !ok {
				return math.Inf(-1), math.Inf(1)
			}
			l, h := p.interval(c, rest)
			return addLow(l, min(mulLow(k, a.Low), mulLow(k, a.High))), addHigh(h, max(mulHigh(k, a.Low), mulHigh(k, a.High)))
		})
		low, high = max(low, l), min(high, h)
	}
	if p.entangled(e) {
		l, h := p.exactly(func() (float64, float64) { return p.boundForm(c, p.expand(c, e), 4) })
		low, high = max(low, l), min(high, h)
	}
	return low, high
}

// without takes k·a off a form, if that removes all of a's terms but the
// constant.
func (p *prover) without(e, a graph.Expr) (rest graph.Expr, k float64, ok bool) {
	for _, t := range a {
		if t.Node == 0 {
			continue
		}
		i := slices.IndexFunc(e, func(u graph.Term) bool { return u.Node == t.Node })
		if i < 0 {
			return nil, 0, false
		}
		r := e[i].Coef / t.Coef
		if k == 0 {
			k = r
		}
		if r != k || mulHigh(r, t.Coef) != e[i].Coef || mulLow(r, t.Coef) != e[i].Coef {
			return nil, 0, false
		}
	}
	return p.minus(e, p.times(a, k)), k, true
}

// entangled reports whether a form's terms are made from each other, or from
// the same numbers: only then there is more to find than term by term.
func (p *prover) entangled(e graph.Expr) bool {
	if len(p.marks) == 0 {
		p.marks = make([]int, len(p.g.Nodes))
	}
	p.mark++
	twice := false
	mark := func(n graph.ID) {
		twice = twice || p.marks[n] == p.mark
		p.marks[n] = p.mark
	}
	for _, t := range e {
		if t.Node == 0 {
			continue
		}
		mark(t.Node)
		for _, n := range p.made(t.Node, 3) {
			mark(n)
		}
		if twice {
			return true
		}
	}
	return false
}

// madeKey names a list of made.
type madeKey struct {
	node  graph.ID
	depth int
}

// made lists the nodes that gates make a node from, down to a depth.
func (p *prover) made(n graph.ID, depth int) []graph.ID {
	if known, ok := p.madeFrom[madeKey{n, depth}]; ok {
		return known
	}
	set := map[graph.ID]bool{}
	var walk func(n graph.ID, depth int)
	walk = func(n graph.ID, depth int) {
		for _, gate := range p.g.Nodes[n].Gates {
			for _, e := range []graph.Expr{gate.A, gate.B} {
				for _, t := range e {
					if t.Node > 0 && !set[t.Node] {
						set[t.Node] = true
						if depth > 1 {
							walk(t.Node, depth-1)
						}
					}
				}
			}
		}
	}
	walk(n, depth)
	var out []graph.ID
	for n := range set {
		out = append(out, n)
	}
	slices.Sort(out)
	p.madeFrom[madeKey{n, depth}] = out
	return out
}

// form is a linear form plus gates relu(b)·a, one for each b.
type form struct {
	linear graph.Expr
	gates  []graph.Gate
	byB    map[string]int // where there are many gates
}

// manyGates is from how many gates on a form has an index of them.
const manyGates = 16

// add adds relu(b)·a.
func (p *prover) add(f *form, b, a graph.Expr) {
	if i := f.find(b); i >= 0 {
		f.gates[i].A = p.plus(f.gates[i].A, a)
		return
	}
	f.gates = append(f.gates, graph.Gate{B: b, A: a})
	if f.byB != nil {
		f.byB[keyOf(b)] = len(f.gates) - 1
	}
}

// find is the gate with a given b, −1 if there is none.
func (f *form) find(b graph.Expr) int {
	if len(f.gates) < manyGates {
		return slices.IndexFunc(f.gates, func(g graph.Gate) bool { return slices.Equal(g.B, b) })
	}
	if f.byB == nil {
		f.byB = map[string]int{}
		for i := range f.gates {
			f.byB[keyOf(f.gates[i].B)] = i
		}
	}
	if i, ok := f.byB[keyOf(b)]; ok {
		return i
	}
	return -1
}

// keyOf is a form as a map's key.
func keyOf(e graph.Expr) string {
	var key []byte
	for _, t := range e {
		key = binary.LittleEndian.AppendUint32(key, uint32(t.Node))
		key = binary.LittleEndian.AppendUint64(key, math.Float64bits(t.Coef))
	}
	return string(key)
}

// expand writes out the gates of a form's nodes, but not those that round, on
// purpose or not.
// Gates that are open and known copy: what they copy is written out in turn.
func (p *prover) expand(c *context, e graph.Expr) *form {
	f := &form{}
	var write func(e graph.Expr, depth int)
	write = func(e graph.Expr, depth int) {
		for _, t := range e {
			if fact := p.fact(c, t.Node); fact.isConstant() {
				f.linear = p.plus(f.linear, p.times(graph.Expr{{Node: 0, Coef: t.Coef}}, fact.Low))
				continue
			}
			if depth == 0 || !p.opens(t.Node) || p.fact(c, t.Node).Unit == 0 {
				f.linear = p.plus(f.linear, graph.Expr{t})
				continue
			}
			for _, gate := range p.g.Nodes[t.Node].Gates {
				low, high := p.interval(c, gate.B)
				switch {
				case high <= 0:
				case low == high:
					write(p.times(p.times(gate.A, low), t.Coef), depth-1)
				default:
					p.add(f, p.fold(c, gate.B), p.times(gate.A, t.Coef))
				}
			}
		}
	}
	write(e, 3)
	return f
}

// fold replaces numbers that are known in a case by constants.
func (p *prover) fold(c *context, e graph.Expr) graph.Expr {
	var out graph.Expr
	for _, t := range e {
		if f := p.fact(c, t.Node); f.isConstant() {
			t = graph.Term{Node: 0, Coef: t.Coef}
			out = p.plus(out, p.times(graph.Expr{t}, f.Low))
			continue
		}
		out = p.plus(out, graph.Expr{t})
	}
	return out
}

// opens reports whether a node is gates that are worth writing out. Those that
// round are not, and steps are better known as a whole.
func (p *prover) opens(n graph.ID) bool {
	node := &p.g.Nodes[n]
	if _, _, rounds := p.rounds(n); rounds || p.once(n) || node.Kind != graph.GateSum {
		return false
	}
	return slices.ContainsFunc(node.Gates, func(g graph.Gate) bool { return len(variable(g.A)) > 0 || len(variable(g.B)) == 0 })
}

// boundForm bounds a form with gates.
func (p *prover) boundForm(c *context, f *form, depth int) (low, high float64) {
	if l, h, ok := p.steps(c, f); ok {
		low, high = l, h
	} else {
		low, high = p.interval(c, f.linear)
		for _, gate := range f.gates {
			l, h := p.gateRange(c, gate)
			low, high = addLow(low, l), addHigh(high, h)
		}
	}
	if depth == 0 {
		return low, high
	}
	// relu of a flag is the flag: the gate is a, or 0.
	for i, gate := range f.gates {
		l, h := p.interval(c, gate.B)
		if h != 1 || l < 0 && p.unit(c, gate.B) < 1 || l == h || !shares(gate.A, f, i) {
			continue
		}
		if l >= 0 && p.unit(c, gate.B) < 1 {
			continue
		}
		closed := &form{linear: f.linear, gates: slices.Delete(slices.Clone(f.gates), i, i+1)}
		open := &form{linear: p.plus(f.linear, gate.A), gates: closed.gates}
		l0, h0 := p.boundForm(c, closed, depth-1)
		l1, h1 := p.boundForm(c, open, depth-1)
		low, high = max(low, min(l0, l1)), min(high, max(h0, h1))
		break
	}
	// A rounded number is what was rounded, and at most ½ more or less.
	for _, t := range f.linear {
		x, unit, ok := p.rounds(t.Node)
		if !ok {
			continue
		}
		g := p.expand(c, p.plus(p.minus(f.linear, graph.Expr{t}), p.times(graph.Expr{x}, t.Coef)))
		for _, gate := range f.gates {
			p.add(g, gate.B, gate.A)
		}
		l, h := p.boundForm(c, g, depth-1)
		low, high = max(low, addLow(l, -math.Abs(t.Coef)/2*unit)), min(high, addHigh(h, math.Abs(t.Coef)/2*unit))
	}
	return low, high
}

// shares reports whether a has a node in common with the rest of the form.
func shares(a graph.Expr, f *form, except int) bool {
	for _, t := range a {
		if t.Node == 0 {
			continue
		}
		has := func(e graph.Expr) bool {
			return slices.ContainsFunc(e, func(u graph.Term) bool { return u.Node == t.Node })
		}
		if has(f.linear) {
			return true
		}
		for i, gate := range f.gates {
			if i != except && has(gate.A) {
				return true
			}
		}
	}
	return false
}

// gateRange bounds relu(b)·a.
func (p *prover) gateRange(c *context, gate graph.Gate) (low, high float64) {
	bLow, bHigh := p.interval(c, gate.B)
	bLow, bHigh = max(bLow, 0), max(bHigh, 0)
	aLow, aHigh := p.interval(c, gate.A)
	if a := p.assumed(gate); a != nil {
		aLow, aHigh = max(aLow, a.Low), min(aHigh, a.High)
	}
	low = min(mulLow(bLow, aLow), mulLow(bHigh, aLow))
	high = max(mulHigh(bLow, aHigh), mulHigh(bHigh, aHigh))
	return low, high
}

// steps bounds a form whose gates have constants as a, and b that differ by
// constants. With what the linear part has of the same direction they are a
// piecewise linear function of one number, whose range is that of its corners.
func (p *prover) steps(c *context, f *form) (low, high float64, ok bool) {
	if len(f.gates) == 0 {
		return 0, 0, false
	}
	type corner struct{ at, slope float64 }
	var corners []corner
	direction := variable(f.gates[0].B)
	for _, gate := range f.gates {
		if len(variable(gate.A)) > 0 || !slices.Equal(variable(gate.B), direction) {
			return 0, 0, false
		}
		if len(gate.A) == 0 {
			continue
		}
		at := 0.0
		if len(gate.B) > 0 && gate.B[0].Node == 0 {
			at = -gate.B[0].Coef
		}
		corners = append(corners, corner{at, gate.A[0].Coef})
	}
	rest, slope, ok := p.without(f.linear, direction)
	if !ok {
		rest, slope = f.linear, 0
	}
	from, to := p.interval(c, direction)
	slices.SortFunc(corners, func(a, b corner) int { return cmp.Compare(a.at, b.at) })
	// From corner to corner, from where no gate is open.
	at := from
	if len(corners) > 0 {
		at = min(at, corners[0].at)
	}
	least, most := mulLow(slope, at), mulHigh(slope, at)
	low, high = math.Inf(1), math.Inf(-1)
	walk := func(to float64) {
		short, far := addLow(to, -at), addHigh(to, -at)
		least = addLow(least, min(mulLow(slope, short), mulLow(slope, far)))
		most = addHigh(most, max(mulHigh(slope, short), mulHigh(slope, far)))
		at = to
	}
	for _, k := range append(corners, corner{at: math.Inf(1)}) {
		if at <= from && from <= k.at {
			walk(from)
			low, high = least, most
		}
		if k.at >= to {
			break
		}
		if walk(k.at); at >= from {
			low, high = min(low, least), max(high, most)
		}
		p.lost = p.lost || !addsExactly(slope, k.slope)
		slope += k.slope
	}
	walk(to)
	low, high = min(low, least), max(high, most)
	l, h := p.interval(c, rest)
	return addLow(low, l), addHigh(high, h), true
}

// variable is a form without its constant.
func variable(e graph.Expr) graph.Expr {
	if len(e) > 0 && e[0].Node == 0 {
		return e[1:]
	}
	return e
}

// unit is a unit of a form.
func (p *prover) unit(c *context, e graph.Expr) float64 {
	unit := math.Inf(1)
	for _, t := range e {
		unit = min(unit, UnitOf(t.Coef)*p.fact(c, t.Node).Unit)
	}
	return unit
}
