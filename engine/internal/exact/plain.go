package exact

import (
	"math"

	"wasmformer/engine/internal/graph"
)

// What nothing reads tells no cases apart: it is first tried with what is known of each
// number in all cases together.

// used marks the nodes that any other node, the unembedding or an assumption reads.
func used(g *graph.Graph) []bool {
	used := make([]bool, len(g.Nodes))
	mark := func(e graph.Expr) {
		for _, t := range e {
			used[t.Node] = true
		}
	}
	for n := range g.Nodes {
		g.Inputs(graph.ID(n), mark)
	}
	for _, row := range g.Unembed {
		mark(row)
	}
	for i := range g.Assumptions {
		mark(g.Assumptions[i].Of)
		mark(g.Assumptions[i].When)
	}
	return used
}

// always is what is known of a node in all cases.
func (p *prover) always(n graph.ID) Fact {
	switch n {
	case 1:
		return p.pos
	case 2:
		return p.fact(&context{pos: p.pos}, 2)
	}
	f := p.facts[n][0]
	for _, other := range p.facts[n][1:] {
		f = f.union(other)
	}
	return f
}

// plainly reports whether a sum of gates is seen to be exact without telling cases apart:
// with what is known of each number in all of them, and nothing of what they have in common.
func (p *prover) plainly(n graph.ID) bool {
	size, unit := 0.0, math.Inf(1)
	for _, gate := range p.g.Nodes[n].Gates {
		b, unitB, _, open := p.outer(gate.B)
		a, unitA, low, high := p.outer(gate.A)
		product := Product(max(open, 0), max(-low, high))
		if !(b < exactUnits*unitB && a < exactUnits*unitA && product < exactUnits*unitA*unitB) {
			return false
		}
		size += product
		unit = min(unit, unitA*unitB)
	}
	return unit > 0x1p-400 && size < min(exactUnits*unit, 0x1p400)
}

// outer bounds a form and the size of its partial sums in all cases, and is their unit.
func (p *prover) outer(e graph.Expr) (size, unit, low, high float64) {
	unit = math.Inf(1)
	for _, t := range e {
		f := p.always(t.Node)
		size += Product(math.Abs(t.Coef), f.size())
		unit = min(unit, UnitOf(t.Coef)*f.Unit)
		x, y := Product(t.Coef, f.Low), Product(t.Coef, f.High)
		low, high = low+min(x, y), high+max(x, y)
	}
	return size, unit, low, high
}
