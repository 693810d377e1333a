package machine

// pack adds the results: the words of an f64 or i64, an f32, an i32. The exponent's
// field counts one less, because the mantissa brings its highest bit along; one that
// rounding has carried to 2^53 counts one more by itself.
func (u *floatUnit) pack() {
	g, f := u.g, &u.f
	u.upper = g.Round("placed.upper", g.Gates("placed.upper.alone", u.always(u.placed.Times(1.0/word))))
	u.lower = u.rounding("placed.lower", "the nearest multiple of 2^32 is taken off", -word/2, word/2, 1, u.always(u.placed.Minus(u.upper.Times(word))))
	u.borrow = g.Step("placed.borrow", u.lower.Times(-1))
	u.packFloat()
	u.packInteger()
	u.wide = append(u.wide, g.Gates("signs",
		when(f.FlipTop, g.Const(1<<31)), u.whenAll(g.Const(-1<<31), f.ClearTop, g.Step("A.top set", u.aHigh.Minus(g.Const(1<<15-1)))),
		u.whenAll(g.Const(1<<31), f.TopB, g.Step("B.top set", u.bHigh.Minus(g.Const(1<<15-1))))))
}

// packFloat adds floats.
func (u *floatUnit) packFloat() {
	g, f := u.g, &u.f
	a, b := &u.a, &u.b
	nan := g.Step("is nan", a.nan.Plus(b.nan,
		g.And("inf − inf", f.FloatSum, a.infinite, b.infinite, g.Step("other signs", u.differ("A and B differ", a.sign, u.flipped))),
		g.And("inf·0", f.FloatMul, a.infinite, b.zero), g.And("0·inf", f.FloatMul, a.zero, b.infinite),
		g.And("inf/inf", f.FloatDiv, a.infinite, b.infinite), g.And("0/0", f.FloatDiv, a.zero, b.zero),
		g.And("root below 0", f.FloatRoot, a.sign, u.one.Minus(a.zero))))
	infinite := a.infinite.Plus(g.And("B inf", f.FloatSum.Plus(f.FloatMul), b.infinite), g.And("B 0", f.FloatDiv, b.zero))
	zero := g.And("A 0", f.FloatMul.Plus(f.FloatDiv, f.FloatRoot, f.FloatKeep), a.zero).Plus(
		g.And("B·0", f.FloatMul, b.zero), g.And("B inf.divides", f.FloatDiv, b.infinite))
	float := u.double.Plus(u.single)
	large := g.Step("too large", u.exponent.Minus(u.double.Times(2046)).Minus(u.single.Times(254+rebias)).Minus(u.unlessFlag(float)))
	infinite = g.Step("is infinite", infinite.Times(4).Plus(large).Minus(nan.Times(16)).Minus(zero.Times(2)))
	finite := g.Step("is finite", u.one.Minus(nan).Minus(infinite).Minus(zero))

	nothing := u.rounding("is nothing", "it is 0 or 1", 0, 1, 1, u.gate(u.one.Minus(u.whole), u.one))
	field := u.exponent.Minus(u.single.Times(rebias)).Minus(u.one).Minus(nothing.Times(1 << 20)).Minus(u.unlessFlag(float))
	field = g.Gates("field", u.gate(field, u.one), u.gate(field.Minus(u.double.Times(2045)).Minus(u.single.Times(253)), g.Const(-1)))
	short := u.rounding("placed.single", "24 bits of a mantissa", 0, 1<<24, 1,
		u.whenNot(u.single, f.Whole, u.whole), u.whenAll(u.placed.Times(0x1p-29), u.single, f.Whole))
	u.second = append(u.second, u.whenAll(u.lower, u.double, finite), u.whenAll(g.Const(word), u.double, finite, u.borrow))
	u.result = append(u.result, g.Gates("packed",
		u.whenAll(field.Times(1<<20).Plus(u.upper).Minus(u.borrow), u.double, finite),
		u.whenAll(field.Times(1<<23).Plus(short), u.single, finite),
		u.whenAll(g.Const(0x7ff<<20), u.double, infinite), u.whenAll(g.Const(0x7ff8<<16), u.double, nan),
		u.whenAll(g.Const(0xff<<23), u.single, infinite), u.whenAll(g.Const(0x7fc0<<16), u.single, nan),
		u.whenAll(g.Const(1<<31), float, u.sign, u.one.Minus(nan))))
}

// packInteger adds what a float is as an integer: its words, in two's complement, or
// what a number that does not fit becomes.
func (u *floatUnit) packInteger() {
	g, f := u.g, &u.f
	integer := f.ToWord.Plus(f.ToWide)
	upper := u.upper.Minus(u.borrow)
	above := g.Step("placed.above", u.lower)
	some := above.Plus(u.borrow) // of the lower word
	invalid := g.And("no integer", integer, u.a.nan)
	// Compared are a word as it is, and half of 2^32 times the upper word with a bit for the lower one.
	single := g.Gates("placed.word", when(f.ToWord, u.placed))
	bounded := u.rounding("placed.bounded", "cut at 2^40", 0, 1<<40, 1, u.gate(single, u.one), u.gate(single.Minus(g.Const(1<<40)), g.Const(-1)))
	size := g.Gates("placed.size", u.always(bounded), when(f.ToWide, upper.Times(2).Plus(some)))
	limit := g.Gates("limit",
		u.whenAll(g.Const(1<<31), f.ToWord, f.Signed), u.whenAll(g.Const(1<<32), f.ToWide, f.Signed),
		u.whenAll(g.Const(1<<32), f.ToWord, u.one.Minus(f.Signed), u.one.Minus(u.sign)),
		u.whenAll(g.Const(1<<33), f.ToWide, u.one.Minus(f.Signed), u.one.Minus(u.sign)), u.always(u.sign))
	over := g.Step("over", size.Minus(limit).Plus(u.one).Minus(invalid.Times(1<<42)).Minus(u.unless(integer).Times(4)))
	u.trap(g.And("traps.nan", invalid, u.one.Minus(f.Saturate)), TrapConversion)
	u.trap(g.And("traps.over", over, u.one.Minus(f.Saturate)), TrapOverflow)

	fits := g.Step("fits", integer.Minus(over).Minus(invalid))
	positive := u.one.Minus(u.sign)
	u.wide = append(u.wide, g.Gates("integer",
		u.whenAll(u.lower, f.ToWord, fits, positive), u.whenAll(u.lower.Times(-1), f.ToWord, fits, u.sign),
		u.whenAll(upper, f.ToWide, fits, positive), u.whenAll(upper.Times(-1).Minus(some), f.ToWide, fits, u.sign),
		// The greatest and the least integer; of unsigned ones the least is 0.
		u.whenAll(g.Const(word-1).Minus(f.Signed.Times(1<<31)), integer, over, positive),
		u.whenAll(g.Const(1<<31), integer, over, u.sign, f.Signed)))
	u.second = append(u.second,
		u.whenAll(u.lower, f.ToWide, fits, positive), u.whenAll(g.Const(word), f.ToWide, fits, positive, u.borrow),
		u.whenAll(u.lower.Times(-1), f.ToWide, fits, u.sign), u.whenAll(g.Const(word), f.ToWide, fits, u.sign, above),
		u.whenAll(g.Const(word-1), f.ToWide, over, positive))
}
