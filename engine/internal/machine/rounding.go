package machine

import "wasmformer/engine/internal/graph"

// mostDropped is how many bits a rounding drops at most: nothing is left then, nor half
// of the last place.
const mostDropped = 54

// round rounds the mantissa to what the result can hold: 24 bits of an f32, fewer
// where it is subnormal, an integer. Nearest, ties to even, is what adding 2^52
// does. Only at a tie does it matter what was lost before.
func (u *floatUnit) round() {
	g, f := u.g, &u.f
	integers := f.Whole.Plus(f.ToWord, f.ToWide)
	double := g.And("rounds.double", u.double, u.one.Minus(integers))
	single := g.And("rounds.single", u.single, u.one.Minus(integers))
	drop := g.Gates("dropped",
		u.gate(g.Const(1).Minus(u.exponent).Minus(u.unlessFlag(double)), u.one),
		when(single, g.Const(29)), u.gate(g.Const(rebias+1).Minus(u.exponent).Minus(u.unlessFlag(single)), u.one),
		u.gate(g.Const(bias).Minus(u.exponent).Minus(u.unlessFlag(integers)), u.one))
	places := g.Gates("dropped.places", u.always(drop), u.gate(drop.Minus(g.Const(mostDropped)), g.Const(-1)))
	some := g.Step("dropped.some", drop)
	up, down := u.power("dropped.scale", places)

	const reason = "a mantissa without its last bits"
	scale := g.Gate("dropped.down", some, down)
	scaled := u.rounding("cut.alone", reason, 0, hidden, 0x1p-54, u.gate(scale, u.mantissa))
	nearest := g.RoundUnsigned("nearest", scaled)
	behind := u.rounding("behind", "at most half of the last place", -0.5, 0.5, 0x1p-54, u.always(scaled.Minus(nearest)))

	// A tie went to the even neighbour. If something had been lost, it is none.
	tie := func(name string, behind graph.Expr) graph.Expr {
		return u.rounding(name, isFlag, 0, 1, 1, u.gate(behind.Minus(g.Const(0.5-0x1p-54)), g.Const(1<<54)))
	}
	tieAbove, tieBelow := tie("tie.above", behind), tie("tie.below", behind.Times(-1))
	// Directed roundings: what is dropped, as an integer.
	dropped := u.rounding("behind.scaled", "a mantissa's last bits", -mantissa, mantissa, 1, u.gate(up, behind))
	above, below := u.positive("behind.above", dropped), u.positive("behind.below", dropped.Times(-1))
	away := g.Gates("away", u.whenNot(f.Up, u.sign, u.one), u.whenAll(u.one, f.Down, u.sign))
	toward := g.Gates("toward", when(f.Toward, u.one), u.whenNot(f.Down, u.sign, u.one), u.whenAll(u.one, f.Up, u.sign))
	change := g.Gates("rounding.change",
		u.whenAll(u.one, away, above), u.whenAll(g.Const(-1), toward, below),
		u.whenAll(u.one, tieAbove, g.Step("lost.above", u.rest)), u.whenAll(g.Const(-1), tieBelow, g.Step("lost.below", u.rest.Times(-1))))
	u.whole = u.rounding("rounded", reason, 0, mantissa, 1, when(some, nearest.Plus(change)), u.whenNot(u.one, some, u.mantissa))

	// Integers go back to their place: an f64 or f32 that is one has zeros behind
	// it, or is 1 where all is dropped; an i64 may have more bits than a mantissa.
	small := g.Step("dropped.all", drop.Minus(g.Const(52)))
	beyond := g.Gates("beyond", u.gate(u.exponent.Minus(g.Const(bias)).Minus(u.unlessFlag(f.ToWide)), u.one),
		u.gate(u.exponent.Minus(g.Const(bias+12)).Minus(u.unlessFlag(f.ToWide)), g.Const(-1)))
	wide, _ := u.power("beyond.scale", beyond)
	factor := u.rounding("place", "dropped bits, or those beyond 53", 0, 1<<52, 1,
		u.whenNot(f.Whole, small, up), u.whenAll(g.Const(1<<52), f.Whole, small), when(f.ToWide, wide), when(u.one.Minus(f.Whole).Minus(f.ToWide), u.one))
	u.placed = u.rounding("placed", "an integer of up to 65 bits", 0, 1<<65, 1, u.gate(factor, u.whole))
	u.exponent = u.exponent.Plus(g.Gate("whole.exponent", drop.Minus(g.Const(52)).Minus(u.unlessFlag(f.Whole)), u.one))
}
