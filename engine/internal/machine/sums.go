package machine

import "wasmformer/engine/internal/graph"

// scaledNumber is a sum: twice its magnitude as far as it is positive, and as far as it
// is negative, in units of the larger operand's last place.
type scaledNumber struct {
	positive, negative graph.Expr
	exponent           graph.Expr // the larger operand's
}

// farthestShift is by how many places a mantissa is shifted at most: farther off it
// is less than half of the other one's last place, wherever it stands.
const farthestShift = 64

// sums adds a + b: the mantissa with the larger exponent is shifted, and one sum of two
// terms is rounded as IEEE 754 says. Subnormal operands need no care here.
func (u *floatUnit) sums() {
	g, f := u.g, &u.f
	u.flipped = u.differ("B.flipped", u.b.sign, f.Minus)
	distance := u.a.exponent.Minus(u.b.exponent)
	closed := u.unlessFlag(f.FloatSum)
	// How far a is above b, and b above a, in places.
	clamped := func(name string, d graph.Expr) graph.Expr {
		d = d.Minus(closed)
		return g.Gates(name, u.gate(d, u.one), u.gate(d.Minus(g.Const(farthestShift)), g.Const(-1)))
	}
	above, below := clamped("A.above", distance), clamped("B.above", distance.Times(-1))
	larger := g.Step("A.larger", distance.Minus(closed))
	up, down := u.power("align", above.Plus(below))

	const reason = "a mantissa of 53 bits is shifted by 64 places at most"
	scaleA := u.rounding("A.aligning", reason, 0, 1<<64, 1, u.whenNot(f.FloatSum, larger, u.one), when(larger, up))
	scaleB := u.rounding("B.aligning", reason, 0, 1<<64, 1, u.whenNot(f.FloatSum, larger, up), when(larger, u.one))
	const behind = "a mantissa behind its sign"
	signedA := u.rounding("A.signed", behind, 1-mantissa, mantissa-1, 1, u.whenNot(f.FloatSum, u.a.sign, u.a.mantissa), u.whenAll(u.a.mantissa.Times(-1), f.FloatSum, u.a.sign))
	signedB := u.rounding("B.signed", behind, 1-mantissa, mantissa-1, 1, u.whenNot(f.FloatSum, u.flipped, u.b.mantissa), u.whenAll(u.b.mantissa.Times(-1), f.FloatSum, u.flipped))
	alignedA := u.rounding("A.aligned", reason, -0x1p117, 0x1p117, 1, u.gate(scaleA, signedA))
	alignedB := u.rounding("B.aligned", reason, -0x1p117, 0x1p117, 1, u.gate(scaleB, signedB))
	sum := u.rounding("float sum", "two mantissas, of which one is shifted", -0x1p118, 0x1p118, 1, u.always(alignedA.Plus(alignedB)))

	u.sum = scaledNumber{
		positive: g.Gates("sum.positive", u.gate(sum, down.Times(2))),
		negative: g.Gates("sum.negative", u.gate(sum.Times(-1), down.Times(2))),
		exponent: u.b.exponent.Plus(g.Gate("sum.exponent", distance.Minus(closed), u.one)),
	}
}
