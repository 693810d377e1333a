package machine

import "wasmformer/engine/internal/graph"

// normal brings the result's mantissa to 53 bits. Sums, products and integers have their
// highest bit somewhere: it is looked for in a word, the upper part of the number, or the
// whole of it if that is less. Quotients and roots are there already.
func (u *floatUnit) normal() {
	g, f := u.g, &u.f
	integer, lost := u.integers()
	const reason = "twice a sum or integer, or a product's upper half"
	magnitude := u.rounding("magnitude", reason, 0, 1<<65, 0x1p-63,
		u.always(u.sum.positive.Plus(u.sum.negative, integer, u.product.Times(0x1p-52))))
	normal := f.FloatSum.Plus(f.FloatMul, f.FromWord, f.FromWide)
	leads := u.leads("magnitude", normal, magnitude) // a sum that is small has no fraction, as nothing was shifted out
	length := u.bitLength("magnitude.length", leads.leading)
	shift := g.Gates("magnitude.shift", when(normal, g.Const(mostPower).Minus(length).Minus(leads.behind)))
	up, _ := u.power("magnitude.scale", shift)

	brought := g.Gates("magnitude.full", u.gate(up, magnitude.Times(0x1p-13)))
	u.mantissa = g.Gates("mantissa", u.always(brought.Plus(u.quotient)),
		when(f.FloatKeep, u.a.full), when(f.Whole.Plus(f.ToWord, f.ToWide), u.a.mantissa))

	// The exponents: that of the last place, and how far the highest bit is from 2^52.
	highest := length.Plus(leads.behind) // one more than its place
	u.exponent = g.Gates("exponent",
		when(f.FloatSum, u.sum.exponent.Plus(highest).Minus(g.Const(54))),
		when(f.FloatMul, u.a.fullExponent.Plus(u.b.fullExponent, highest).Minus(g.Const(bias+1))),
		when(f.FromWord.Plus(f.FromWide), highest.Plus(g.Const(bias-54))),
		when(f.FloatDiv, u.a.fullExponent.Minus(u.b.fullExponent).Minus(u.less).Plus(g.Const(1023))),
		when(f.FloatRoot, u.halfPower.Plus(g.Const(bias-26))),
		when(f.FloatKeep, u.a.fullExponent),
		when(f.Whole.Plus(f.ToWord, f.ToWide), u.a.exponent))

	// The sign. That of a sum is known once it is clear how large it is.
	below := u.positive("sum.below", u.rounding("sum.below.alone", "the highest bit is at 2^52", 0, mantissa-1, 1, u.gate(up, u.sum.negative.Times(0x1p-13))))
	bothBelow := g.And("sum.both below", f.FloatSum, u.a.sign, u.flipped)
	u.sign = g.Step("sign", below.Plus(bothBelow,
		u.differ("sign.product", g.And("A.factor below", f.FloatMul.Plus(f.FloatDiv), u.a.sign), g.And("B.factor below", f.FloatMul.Plus(f.FloatDiv), u.b.sign)),
		g.And("sign.kept", f.FloatKeep.Plus(f.FloatRoot, f.Whole, f.ToWord, f.ToWide), u.a.sign),
		g.And("sign.integer", f.FromWord.Plus(f.FromWide), u.aSign)))
	u.rest = g.Gates("lost", u.always(u.rest.Plus(lost))) // of a quotient or product, or of an integer
}

// integers is twice the magnitude of an integer that is converted. One of 64 bits is
// rounded to 53 as a sum of its words; what was lost has the sign of lost.
func (u *floatUnit) integers() (twice, lost graph.Expr) {
	g, f := u.g, &u.f
	upper := g.Gates("integer.upper", when(f.FromWide, u.builder.a), u.whenAll(g.Const(-word), f.FromWide, u.aSign))
	lower := g.Gate("integer.lower", f.FromWide, u.c)
	const rounds = "two words, rounded to 53 bits"
	wide := u.rounding("integer", rounds, -0x1p64, 0x1p64, 1, u.always(upper.Times(word).Plus(lower)))
	back := u.rounding("integer.back", "the lower word as it was added", -0x1p33, 0x1p33, 1, u.always(wide.Minus(upper.Times(word))))
	rest := g.Gates("integer.rest", u.always(lower.Minus(back)))
	narrow := g.Gates("integer.narrow", when(f.FromWord, u.builder.a), u.whenAll(g.Const(word).Minus(u.builder.a.Times(2)), f.FromWord, u.aSign))
	twice = u.rounding("integer.twice", rounds, 0, 1<<65, 1, u.gate(wide, g.Const(2)), u.gate(wide.Times(-1), g.Const(2)), when(f.FromWord, narrow.Times(2)))
	return twice, g.Gates("integer.lost", u.whenNot(f.FromWide, u.aSign, rest), u.whenAll(rest.Times(-1), f.FromWide, u.aSign))
}
