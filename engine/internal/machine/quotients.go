package machine

import (
	"math"

	"wasmformer/engine/internal/graph"
)

// Products, quotients and square roots. A product is one product that rounds. A
// quotient n/b has two digits to the base 2^27: a table gives a line that is near to
// 1/b, one step of Newton's method makes 30 bits of it, and n·(1/b), cut, is the
// first digit; what that leaves of n, exactly, gives the second digit; and what is left
// then, exactly, says whether the quotient is one more or less. Roots go the same
// way, with 1/√n. Of a product the same steps find what rounding has lost, with the two
// halves of a as the digits.

// firstDigit is the place of a quotient's first digit. Digits are signed: the second one is
// at most half of that.
const firstDigit = 1 << 27

// quotients adds all three.
func (u *floatUnit) quotients() {
	g, f := u.g, &u.f
	a, b := u.a.full, u.b.full
	products := f.FloatMul.Plus(f.FloatDiv) // what has b as a factor
	u.product = u.rounding("float product", "two mantissas of 53 bits", 0, 0x1p106, 1,
		u.gate(g.Gate("A.factor", f.FloatMul, a), b))

	// A root's radicand is a mantissa or twice it, such that its exponent is even.
	power := u.a.fullExponent.Minus(g.Const(bias))
	u.halfPower = g.RoundGates("root.exponent", when(f.FloatRoot, power.Times(0.5).Minus(g.Const(0.25))))
	odd := g.Gates("root.odd", when(f.FloatRoot, power.Minus(u.halfPower.Times(2))))
	radicand := u.rounding("radicand", "a mantissa, or twice it", 0, 1<<54, 1, when(f.FloatRoot, a), u.whenAll(a, f.FloatRoot, odd))
	u.inverted = u.inverse(radicand, odd, g.Gate("float divisor", f.FloatDiv.Plus(u.division.divide), b))

	// The dividend likewise is a's mantissa or twice it, such that quotients are in [2^52, 2^53].
	u.less = g.Step("mantissa.less", u.rounding("mantissas", "both have the same highest bit", 1-hidden, hidden-1, 1,
		when(f.FloatDiv, b.Minus(a))))
	dividend := u.rounding("float dividend", "a mantissa, or twice it", 0, 1<<54, 1, when(f.FloatDiv, a), when(u.less, a))
	divided := g.Gates("divided", u.always(dividend.Plus(radicand).Times(1<<52).Plus(u.product)))

	const digits = "digits to the base 2^27"
	high := g.RoundTo("first", u.rounding("first.alone", digits, 0, mantissa, 0x1p-60,
		u.gate(u.inverted, dividend.Plus(radicand)), when(f.FloatMul, a)), firstDigit)
	bHigh := g.RoundTo("B.first", g.Gate("B.whole", products, b), firstDigit)
	bLow := u.rounding("B.second", digits, -firstDigit/2, firstDigit/2, 1, when(products, b.Minus(bHigh)))

	const exact = "it is less than the digit's place times the divisor, and so exact"
	rest := u.rounding("rest.1", exact, -0x1p81, 0x1p81, firstDigit,
		u.always(divided), u.gate(g.Gates("first.times", u.always(bHigh), when(f.FloatRoot, high)), high.Times(-1)))
	rest = u.rounding("rest.2", exact, -0x1p81, 0x1p81, firstDigit,
		append(signedProduct(bLow, high.Times(-1)), u.always(rest))...)
	low := g.Round("second", u.rounding("second.alone", digits, -firstDigit, firstDigit, 0x1p-120,
		u.gate(g.Gates("inverse.scaled", when(f.FloatDiv, u.inverted.Times(0x1p-52)), when(f.FloatRoot, u.inverted.Times(0x1p-53))), rest),
		// A root is less than its first digit's remainder says by up to ½.
		u.always(u.rounding("second.given", digits, -firstDigit/2, firstDigit/2, 0.25, when(f.FloatMul, a.Minus(high)), when(f.FloatRoot, g.Const(0.25))))))
	rest = u.rounding("rest.3", exact, -0x1p54, 0x1p54, 1,
		u.always(rest), u.gate(g.Gates("second.times", u.always(bHigh), when(f.FloatRoot, high.Times(2))), low.Times(-1)))
	last := u.rounding("rest.4", exact, -1.25*hidden, 1.25*hidden, 1,
		append(signedProduct(bLow, low.Times(-1)), when(products, rest))...)

	correction := u.correction(rest, last, high, low)
	u.quotient = u.rounding("quotient", "it has 53 bits", 0, mantissa, 1,
		u.always(u.rounding("quotient.digits", "it has 53 bits", 0, mantissa, 1, when(f.FloatDiv.Plus(f.FloatRoot), high.Plus(low))).Plus(correction)))
	u.rest = u.rounding("quotient.rest", "it is half of the divisor at most", -hidden, hidden, 1,
		append(signedProduct(correction, g.Gates("rest.corrected", when(f.FloatDiv, b.Times(-1)))),
			u.always(g.Gates("rest.signed", when(f.FloatDiv, last), when(f.FloatMul, last.Times(-1)))))...)
}

// inverse is near to 2^52/b, or to 2^26/√radicand, but for 2^−29 of it.
func (u *floatUnit) inverse(radicand, odd, divisor graph.Expr) graph.Expr {
	g, f := u.g, &u.f
	once := g.Gates("pieced", u.always(divisor), when(f.FloatRoot, u.a.full))
	piece := g.Round("piece", g.Gates("piece.alone", u.always(once.Times(0x1p-46))))
	within := u.rounding("within piece", "the nearest of 64 pieces", -1, 1, 0x1p-45, u.always(once.Times(0x1p-45).Minus(piece.Times(2))))
	address := g.Gates("piece.address",
		when(f.FloatDiv.Plus(u.division.divide), piece.Plus(g.Const(divideRuler-rootPieces))),
		when(f.FloatRoot, piece.Minus(g.Const(rootPieces)).Plus(odd.Times(rootPieces))))
	line := u.read("guess", address, u.token.level, u.token.slope)
	const near = "near to an inverse, or an inverse root"
	along := g.Gates("along piece", u.always(within), when(odd, within))
	guess := u.rounding("guess.line", near, 0, 1.01, 0x1p-60, append(signedProduct(along, line[1]), u.always(line[0]))...)
	scaled := g.Gates("guess.of", u.always(divisor.Plus(radicand).Times(0x1p-52)))
	product := u.rounding("guess.once", near, 0, 2.1, 0x1p-60, u.gate(guess, scaled))
	square := u.rounding("guess.twice", near, 0, 1.1, 0x1p-60, u.gate(g.Gate("guess.root", f.FloatRoot, guess), product))
	newton := u.rounding("guess.newton", near, 0, 2, 0x1p-60,
		when(f.FloatDiv.Plus(u.division.divide), g.Const(2).Minus(product)), when(f.FloatRoot, g.Const(1.5).Minus(square.Times(0.5))))
	return u.rounding("inverse", near, 0, 1.01, 0x1p-60, u.gate(guess, newton))
}

// correction is 1, 0 or −1: what the digits lack of the nearest quotient or root. A
// quotient's remainder is compared with b/2; for a root s, n is compared with (s ± ½)².
func (u *floatUnit) correction(rest, last, high, low graph.Expr) graph.Expr {
	g, f := u.g, &u.f
	const near = "the digits are off by less than one"
	half := g.Gates("B.half", when(f.FloatDiv, u.b.full.Times(0.5)), when(f.FloatMul, g.Const(1<<53)))
	rootLow := g.Gate("root.second", f.FloatRoot, low)
	beyond := g.Gates("root.beyond", when(f.FloatRoot, rest.Minus(high)))
	before := g.Gates("root.before", when(f.FloatRoot, rest.Plus(high)))
	// l·(l + 1), and l·(l − 1) + 1.
	above := u.rounding("root.above", near, 0, mantissa, 1, signedProduct(rootLow, rootLow.Plus(u.one))...)
	below := u.rounding("root.below", near, 0, mantissa, 1, append(signedProduct(rootLow, rootLow.Minus(u.one)), when(f.FloatRoot, u.one))...)
	more := u.rounding("quotient.more", near, 0, hidden, 1,
		u.gate(last.Minus(half), g.Const(2)), u.gate(beyond.Minus(above), u.one))
	fewer := u.rounding("quotient.fewer", near, 0, hidden, 1,
		u.gate(last.Times(-1).Minus(half), g.Const(2)), u.gate(below.Minus(before), u.one))
	return g.Persist("correction", g.Step("one more", more).Minus(g.Step("one less", fewer)))
}

// Where the rulers have the lines for roots, from 1 to 4 in pieces of 1/64 and then of
// 1/32, and behind those the ones for quotients, from 1 to 2.
const (
	rootPieces  = 64
	divideRuler = 2*rootPieces + 1
	numLines    = divideRuler + rootPieces + 1
)

// guess is the line of a ruler, level + slope·x: near to 1/c or 1/√c, where x is by how
// much a number is above the piece's middle c, in units of 1/128.
func guess(ruler int) (level, slope float64) {
	inverse := func(c, width float64, f func(float64) float64) (level, slope float64) {
		low, middle, high := f(c-width), f(c), f(c+width)
		slope = (high - low) / (2 * width * 128)
		// Half-way between the chord and the tangent beside it.
		return (middle + (low+high)/2) / 2, slope
	}
	switch {
	case ruler >= numLines:
		return 0, 0
	case ruler >= divideRuler:
		return inverse(1+float64(ruler-divideRuler)/rootPieces, 1.0/128, func(x float64) float64 { return 1 / x })
	case ruler >= rootPieces:
		return inverse(float64(ruler)/(rootPieces/2), 1.0/64, func(x float64) float64 { return 1 / math.Sqrt(x) })
	}
	return inverse(1+float64(ruler)/rootPieces, 1.0/128, func(x float64) float64 { return 1 / math.Sqrt(x) })
}
