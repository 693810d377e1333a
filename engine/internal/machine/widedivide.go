package machine

import "wasmformer/engine/internal/graph"

// Division of 64-bit integers, by an inverse of 50 bits. A quotient n/d has two digits to
// the base 2^20, of which the first one is as large as it has to be: n·(1/d), rounded to
// multiples of 2^20, is off by little more than half of that, and so what it leaves of n,
// times 1/d, is less than 2^19.04. Rounded, that is the second digit. Then little more than
// d/2 is left, or −d/2: its sign says whether the quotient is one less. What has more
// than 53 bits is a pair of numbers.

// firstWide is the place of the first digit. Where that is not 0, d has at most 45 bits, as
// has its product with the digit.
const firstWide = 1 << 20

// wideDivision is what is divided.
type wideDivision struct {
	divide graph.Expr // 1 if the instruction is a division
	n, d   pair       // magnitudes
}

// pair is the number 2^32·upper + lower. Lower may be negative.
type pair struct{ upper, lower, rounded graph.Expr }

// wideOperands begins with the magnitudes. Where 0 divides, 2^64 does.
func (u *floatUnit) wideOperands() wideDivision {
	g, f := u.g, &u.f
	divide := f.WideQuotient.Plus(f.WideRemainder)
	byZero := divide.Minus(u.builder.b).Minus(u.d)
	u.trap(g.Gate("wide.by zero", byZero, u.one), TrapDivideByZero)
	magnitude := func(name string, upper, lower, sign graph.Expr, more ...graph.Gate) pair {
		p := pair{
			upper: g.Gates(name+".upper", append(more, when(divide, upper), u.whenAll(g.Const(word).Minus(upper.Times(2)), divide, sign))...),
			lower: g.Gates(name+".lower", when(divide, lower), u.whenAll(lower.Times(-2), divide, sign)),
		}
		p.rounded = u.rounding(name, "64 bits, rounded to 53", 0, 1<<64, 1, u.always(p.upper.Times(word).Plus(p.lower)))
		return p
	}
	return wideDivision{divide,
		magnitude("wide.dividend", u.builder.a, u.c, u.aSign),
		magnitude("wide.divisor", u.builder.b, u.d, u.bSign, when(byZero, g.Const(word)))}
}

// wideQuotient adds quotients and remainders.
func (u *floatUnit) wideQuotient() {
	g, f := u.g, &u.f
	n, d := &u.division.n, &u.division.d
	// A step of Newton's method more than floats need.
	guess := g.Gate("wide.guess", u.division.divide, u.inverted)
	once := u.rounding("wide.guess.once", "near to 1", 0, 1.01, 0x1p-60, u.gate(guess, u.b.full.Times(0x1p-52)))
	inverse := u.rounding("wide.inverse.alone", "near to an inverse", 0, 1.01, 0x1p-60, u.gate(guess, g.Const(2).Minus(once)))
	inverse = g.Gate("wide.inverse", u.b.scale, inverse.Times(0x1p-52))

	const exact = "little more than half of the divisor is left"
	first := g.RoundTo("wide.first", u.rounding("wide.first.alone", "a quotient of up to 64 bits", 0, 1<<65, 0x1p-130, u.gate(inverse, n.rounded)), firstWide)
	upper, lower := u.parts("wide.times", u.rounding("wide.times", "at most twice the dividend", 0, 1<<66, firstWide, u.gate(first, d.rounded)))
	rest := pair{
		upper: g.Persist("wide.rest.upper", n.upper.Minus(upper)),
		lower: g.Persist("wide.rest.lower", n.lower.Minus(lower)),
	}
	rest.rounded = u.rounding("wide.rest", "half of the first digit's place, times the divisor", -1<<65, 1<<65, 1, u.always(rest.upper.Times(word).Plus(rest.lower)))
	const half = firstWide / 2 * 1.03125
	second := g.Round("wide.second", u.rounding("wide.second.alone", "half of the first digit's place", -half, half, 0x1p-130, u.gate(inverse, rest.rounded)))
	last := pair{
		upper: u.rounding("wide.last.upper", exact, -1<<33, 1<<33, 1, append(signedProduct(second, d.upper.Times(-1)), u.always(rest.upper))...),
		lower: u.rounding("wide.last.lower", exact, -1.25*(1<<51), 1.25*(1<<51), 1, append(signedProduct(second, d.lower.Times(-1)), u.always(rest.lower))...),
	}
	carry := u.floor("wide.last.carry", last.lower)
	last.upper, last.lower = last.upper.Plus(carry), last.lower.Minus(carry.Times(word))
	below := g.Step("wide.below", last.upper.Times(-1))
	remainder := pair{
		upper: g.Gates("wide.remainder.upper", u.always(last.upper), when(below, d.upper)),
		lower: g.Gates("wide.remainder.lower", u.always(last.lower), when(below, d.lower)),
	}
	upper, lower = u.parts("wide.quotient", first)
	quotient := pair{upper: upper, lower: lower.Plus(second).Minus(below)}

	// A remainder has the dividend's sign.
	sign := g.Gates("wide.sign",
		u.whenAll(u.one, f.WideQuotient, u.aSign, u.one.Minus(u.bSign)), u.whenAll(u.one, f.WideQuotient, u.bSign, u.one.Minus(u.aSign)),
		u.whenAll(u.one, f.WideRemainder, u.aSign))
	signed := func(name string, q, r graph.Expr) graph.Expr {
		return g.Gates(name,
			u.whenNot(f.WideQuotient, sign, q), u.whenAll(q.Times(-1), f.WideQuotient, sign),
			u.whenNot(f.WideRemainder, sign, r), u.whenAll(r.Times(-1), f.WideRemainder, sign))
	}
	result := pair{upper: signed("wide.upper", quotient.upper, remainder.upper), lower: signed("wide.lower", quotient.lower, remainder.lower)}
	carry = u.floor("wide.carry", result.lower)
	result.upper = result.upper.Plus(carry)
	u.trap(g.Step("wide.overflow", result.upper.Minus(g.Const(1<<31-1)).Minus(u.unless(f.Overflow))), TrapOverflow)
	u.wide = append(u.wide, result.upper)
	u.second = append(u.second, when(u.division.divide, result.lower.Minus(carry.Times(word))))
}

// parts splits a multiple of the first digit's place: it is 2^32·upper + lower.
func (u *floatUnit) parts(name string, x graph.Expr) (upper, lower graph.Expr) {
	nearest := u.g.RoundTo(name+".upper", x, word)
	return nearest.Times(1.0 / word), u.g.Persist(name+".lower", x.Minus(nearest))
}

// floor is that of x/2^32; x has up to 52 bits.
func (u *floatUnit) floor(name string, x graph.Expr) graph.Expr {
	return u.g.Round(name, u.g.Persist(name+".alone", x.Times(1.0/word).Plus(u.g.Const(0.5/word-0.5))))
}
