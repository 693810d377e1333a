package exact

import (
	"fmt"
	"math"
	"slices"

	"wasmformer/engine/internal/graph"
)

// rounds recognises a node that rounds another to multiples of a unit, as
// [graph.Graph.Round], [graph.Graph.RoundTo] and [graph.Graph.RoundUnsigned] make it.
// What is rounded is a number times a power of two.
func (p *prover) rounds(n graph.ID) (x graph.Term, unit float64, ok bool) {
	node := &p.g.Nodes[n]
	if node.Kind != graph.GateSum || len(node.Gates) != 2 {
		return x, 0, false
	}
	up, down := node.Gates[0], node.Gates[1]
	one := graph.Expr{{Node: 0, Coef: 1}}
	if !slices.Equal(up.B, one) || !slices.Equal(down.B, one) || len(up.A) != 2 || bitsOf(up.A[1].Coef) != 1 ||
		up.A[0].Node != 0 || !slices.Equal(down.A, graph.Expr{{Node: 0, Coef: -up.A[0].Coef}}) {
		return x, 0, false
	}
	by := up.A[0].Coef
	if by == unsigned {
		return up.A[1], 1, true
	}
	unit = by / graph.Magic
	return up.A[1], unit, unit >= 1 && unit <= 0x1p100 && bitsOf(unit) == 1
}

// unsigned is what is added to numbers that are not negative to round them.
const unsigned = 1 << 52

// rounded is the fact of a rounding.
func (p *prover) rounded(c *context, x graph.Term, unit float64, positive bool) (Fact, string) {
	f, _ := p.form(c, graph.Expr{x})
	out := Fact{Low: math.RoundToEven(f.Low/unit) * unit, High: math.RoundToEven(f.High/unit) * unit, Unit: max(unit, f.Unit), Bits: 53}
	switch {
	case positive && !(f.Low >= 0 && f.High <= unsigned):
		return out, fmt.Sprintf("the rounding of %v, which is to be at least 0 and at most 2^52", f)
	case !positive && !(f.size() < (1<<51)*unit):
		return out, fmt.Sprintf("the rounding of a number of size %g", f.size())
	case f.Unit == 0 && !(f.Near >= 1 && f.size() <= 1<<40):
		return out, "the rounding of a number that is not exact"
	}
	return out.tidy(), ""
}

// once reports whether a node is meant to be rounded, once: it is then a product, or a
// sum of two numbers, and every decoder computes it as that.
func (p *prover) once(n graph.ID) bool { return p.numbers[n] != nil && p.numbers[n].Rounds }

// alone reports whether no other gate of a node has a b that differs by a constant. Those
// that do are steps together, and decoders know steps by their corners: none of their b may round.
func (p *prover) alone(n graph.ID, gate int) bool {
	gates := p.g.Nodes[n].Gates
	for i := range gates {
		if i != gate && slices.Equal(variable(gates[i].B), variable(gates[gate].B)) {
			return false
		}
	}
	return true
}

// fits reports whether a sum of two terms does not round where it is positive, as it has
// at most 2^53 units.
func (p *prover) fits(c *context, e graph.Expr) bool {
	_, high := p.interval(c, e)
	unit := p.unit(c, e)
	return unit > 0 && high <= exactUnits*unit
}

// two reports whether a sum has at most two terms, each of which is a number times a
// power of two: it is rounded once, in either order.
func (p *prover) two(c *context, e graph.Expr) bool {
	terms := 0
	for _, t := range e {
		if f := p.fact(c, t.Node); f.isConstant() && f.Low == 0 {
			continue
		}
		if terms++; t.Node != 0 && bitsOf(t.Coef) > 1 {
			return false
		}
	}
	return terms <= 2
}
