package machine

import "wasmformer/engine/internal/graph"

// number is a float as it is computed with: (−1)^sign·mantissa·2^(exponent − bias).
type number struct {
	sign, exponent, mantissa graph.Expr
	nan, infinite, zero      graph.Expr // flags; the rest is of no account then, but a number

	// The same with the mantissa in [2^52, 2^53), also of a subnormal number. Of 0 it is 2^52.
	full, fullExponent graph.Expr
	scale              graph.Expr // what brings it there
}

// unpack takes a float apart: an f64 whose upper word is given by its halves, or an f32.
// Where both flags are 0, all is 0, but for the mantissa in [2^52, 2^53) of an integer.
func (u *floatUnit) unpack(n string, double, single, high, low, lower graph.Expr, i integer) number {
	g := u.g
	const top = 1 << 15
	float := double.Plus(single)
	negative := high.Minus(g.Const(top - 1)).Minus(u.unlessFlag(float))
	var x number
	x.sign = g.Step(n+".negative", negative)
	magnitude := g.Gates(n+".magnitude", when(float, high),
		u.gate(negative, g.Const(-top)), u.gate(negative.Minus(u.one), g.Const(top)))

	// The exponent's field is what is above 4 bits of the upper half, or 7.
	field := g.RoundGates(n+".field",
		when(double, magnitude.Times(1.0/16).Plus(g.Const(1.0/32-0.5))),
		when(single, magnitude.Times(1.0/128).Plus(g.Const(1.0/256-0.5))))
	rest := g.Gates(n+".rest", when(double, magnitude.Minus(field.Times(16))), when(single, magnitude.Minus(field.Times(128))))
	fraction := g.Gates(n+".fraction",
		when(double, rest.Times(1<<48).Plus(low.Times(1<<32), lower)),
		when(single, rest.Times(1<<45).Plus(low.Times(1<<29))))
	normal := g.Step(n+".normal", field)
	x.mantissa = fraction.Plus(normal.Times(hidden))
	x.exponent = field.Plus(float).Minus(normal).Plus(single.Times(rebias))

	some := g.Step(n+".some", fraction)
	special := g.Step(n+".special", field.Minus(double.Times(2046)).Minus(single.Times(254)).Minus(u.unlessFlag(float)))
	x.nan = g.And(n+".nan", special, some)
	x.infinite = special.Minus(x.nan)
	x.zero = g.And(n+".zero", float, u.one.Minus(normal), u.one.Minus(some))

	// A subnormal number's highest bit is in its first word that is not 0.
	subnormal := g.And(n+".subnormal", float, u.one.Minus(normal), some)
	upper := g.Gates(n+".upper", when(subnormal, rest.Times(1<<16).Plus(low)))
	above := g.Step(n+".above", upper)
	leading := g.Gates(n+".leading", u.always(upper.Plus(i.leading)), u.whenAll(lower, double, subnormal, u.one.Minus(above)))
	length := u.bitLength(n+".length", leading)
	var shifts, scales []graph.Gate
	if i.some != nil {
		shifts = append(shifts, when(i.some, g.Const(mostInteger).Minus(length).Minus(i.behind)))
	}
	shift := g.Gates(n+".shift", append(shifts,
		u.whenAll(g.Const(53).Minus(length).Minus(above.Times(32)), double, subnormal),
		u.whenAll(g.Const(24).Minus(length), single, subnormal))...)
	up, _ := u.power(n+".scale", shift)
	if i.some != nil {
		scales = append(scales, when(i.some, up.Times(1.0/(1<<(mostInteger-53)))))
	}
	x.scale = u.rounding(n+".scaled", "a subnormal number is shifted by 1 to 52 places, an integer by -12 to 52, another number not", 0, 1<<53, 0x1p-12, append(scales,
		u.whenNot(float, subnormal, u.one), when(subnormal, up))...)
	bit := g.Gate(n+".hidden", float.Minus(subnormal), u.one)
	x.full = u.rounding(n+".full", "its highest bit is at 2^52", 0, mantissa-1, 1,
		u.gate(x.scale, fraction.Plus(bit.Times(hidden), i.number)))
	x.fullExponent = x.exponent.Minus(shift)
	return x
}

// integer is one to be brought to 53 bits. Its bit length is that of leading, and behind more.
type integer struct {
	some                    graph.Expr // 1 if there is one
	number, leading, behind graph.Expr
}

// mostInteger is how many bits an integer has at most.
const mostInteger = 65

// leads is a number of up to 65 bits as an integer. If it has a fraction, it is at least 2^27.
func (u *floatUnit) leads(n string, some, number graph.Expr) integer {
	const part = 27
	upper := u.g.Round(n+".above", u.rounding(n+".above.alone", "bits above the 27th", -0.5, 1<<38, 0x1p-90,
		u.always(number.Times(1.0/(1<<part)).Minus(u.g.Const(0.5)))))
	long := u.g.Step(n+".long", upper)
	leading := u.rounding(n+".leading", "its upper part, or all of it", 0, 1<<38, 1, u.always(upper), u.whenNot(some, long, number))
	return integer{some, number, leading, long.Times(part)}
}

// bitLength is how many bits an integer in [0, 2^40) has: the index of the highest of
// some lines there.
func (m *builder) bitLength(name string, x graph.Expr) graph.Expr {
	lines := [2]graph.Expr{m.token.ruler, m.token.envelope}
	return m.g.Lookup(name, graph.Latest, m.g.At(x), lines, m.token.ruler)[0]
}
