package machine

import "wasmformer/engine/internal/graph"

// Floating point. The residual stream is binary64, so its own sums and products round
// as IEEE 754 does; what is left to do is to take numbers apart and to put them
// together again. No infinity, NaN or subnormal ever stands in the residual: 0·∞ would
// poison a gate. A number is a sign, an exponent and a mantissa of up to 53 bits,
// an integer; special ones are flags beside it; and what becomes subnormal is rounded as
// an integer.
//
//	unpack.go     words to sign, exponent, mantissa
//	sums.go       aligned mantissas, and one sum that rounds
//	quotients.go  products, quotients and roots: a guess, and an exact remainder
//	normal.go     the result's mantissa, brought to 53 bits
//	rounding.go   to 24 bits, to subnormals, to integers
//	pack.go       the result's words, and what is special
//	order.go      comparisons, least and greatest
//	widedivide.go division of 64-bit integers, by the same inverses
//
// f32 is f64 with fewer bits: mantissas stand at the upper end of the same 53, and
// are rounded to 24 of them in the end. With 53 ≥ 2·24 + 2 that second rounding
// changes no sum, product, quotient or root (S. Figueroa, "When is double rounding
// innocuous?", 1995).

// floatUnit holds what the steps hand on.
type floatUnit struct {
	*builder
	a, b           number
	division       wideDivision
	unordered      graph.Expr // 1 if a or b is no number
	double, single graph.Expr // 1 if the result is an f64, an f32

	flipped   graph.Expr // b's sign, behind a subtraction's minus
	sum       scaledNumber
	product   graph.Expr
	quotient  graph.Expr // also roots
	less      graph.Expr // 1 if a's mantissa is less than b's
	inverted  graph.Expr // near to 2^52/b, or to 2^26/√a
	halfPower graph.Expr // half of a root's exponent
	rest      graph.Expr // has the sign of what is lost behind 53 bits, 0 if nothing is

	mantissa, exponent, sign graph.Expr // the result before the last rounding
	whole                    graph.Expr // the mantissa, rounded
	placed                   graph.Expr // ... where it is packed
	upper, lower, borrow     graph.Expr // its words: upper − borrow, and lower modulo 2^32
}

const (
	hidden   = 1 << 52 // the bit of a mantissa that binary64 does not write
	mantissa = 1 << 53 // what mantissas are less than
	bias     = 1075    // a number is mantissa·2^(exponent − bias)
	rebias   = 896     // from f32's exponents to f64's
)

// unpackFloats begins the floating-point unit: with the operands.
func (m *builder) unpackFloats() *floatUnit {
	f := &m.f
	u := &floatUnit{builder: m, double: f.DoubleResult, single: f.SingleResult}
	u.division = u.wideOperands()
	u.a = u.unpack("A", f.Double, f.Single, m.aHigh, m.aLow, m.c, integer{})
	u.b = u.unpack("B", f.DoubleB, f.SingleB, m.bHigh, m.bLow, m.d, u.leads("wide divisor", u.division.divide, u.division.d.rounded))
	u.unordered = m.g.Step("unordered", u.a.nan.Plus(u.b.nan))
	return u
}

// floats adds what is computed with them.
func (u *floatUnit) floats() {
	u.sums()
	u.quotients()
	u.wideQuotient()
	u.normal()
	u.round()
	u.pack()
	u.lowerWord()
}

// lowerWord hands the lower word of a result on. The next instruction finds it at the
// position before the one at which it has begun itself: one token back, and one more for
// each byte that it has given already.
func (u *floatUnit) lowerWord() {
	g, saved := u.g, u.f.Saved
	made := g.Gates("lower word", u.second...)
	var back [5]graph.Expr
	for n := 1; n <= 4; n++ {
		back[n] = u.lookback("lower word.back"+digit(n), n, made)[0]
	}
	// How many bytes are given already follows from the last tokens. The own one is read by
	// attention, too: what depends on no token by itself is proved in fewer cases.
	given := u.read("own token", u.pos, u.token.cont)[0]
	gates := []graph.Gate{when(saved, back[1])}
	for n := 1; n <= 3; n++ {
		gates = append(gates, u.whenAll(back[n+1].Minus(back[n]), saved, given))
		given = g.And("given"+digit(n), given, u.back[n].cont)
	}
	u.result = append(u.result, g.Gates("lower word.result", gates...))
}

// rounding adds a number that may be rounded, once: gates of which at most two are
// open together. Its range is stated, not derived.
func (u *floatUnit) rounding(name, reason string, low, high, unit float64, gates ...graph.Gate) graph.Expr {
	x := u.g.Gates(name, gates...)
	u.g.Assume(graph.Assumption{Name: name, Reason: reason, Of: x, Low: low, High: high, Unit: unit, Rounds: true})
	return x
}

// positive is 1 if x, an integer of up to 53 bits or 2^53, is at least 1.
func (u *floatUnit) positive(name string, x graph.Expr) graph.Expr {
	return u.rounding(name, isFlag, 0, 1, 1, u.gate(x, u.one), u.gate(x.Minus(u.one), u.g.Const(-1)))
}

const isFlag = "it is 0 or 1"

// unlessFlag is 0 where a flag is 1, else more than exponents can be: taken off a gate's b it
// closes the gate.
func (u *floatUnit) unlessFlag(flag graph.Expr) graph.Expr {
	return u.one.Minus(flag).Times(1 << 20)
}

// signedProduct is x·y for any signs: two gates, of which one is open.
func signedProduct(x, y graph.Expr) []graph.Gate {
	return []graph.Gate{{B: x, A: y}, {B: x.Times(-1), A: y.Times(-1)}}
}

// gate is relu(b)·a.
func (u *floatUnit) gate(b, a graph.Expr) graph.Gate { return graph.Gate{B: b, A: a} }

// differ is 1 if one of two flags is 1 and the other is not.
func (u *floatUnit) differ(name string, x, y graph.Expr) graph.Expr {
	return u.g.Gates(name, u.gate(x.Minus(y), u.one), u.gate(y.Minus(x), u.one))
}

// power reads 2^k and 2^−k off the rulers, 0 ≤ k ≤ [mostPower].
func (u *floatUnit) power(name string, k graph.Expr) (up, down graph.Expr) {
	v := u.read(name, k, u.token.powerUp, u.token.powerDown)
	return v[0], v[1]
}
