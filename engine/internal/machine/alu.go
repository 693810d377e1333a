package machine

import "wasmformer/engine/internal/graph"

const word = 1 << 32

// arithmetic adds what is a sum or a product of the operands.
func (m *builder) arithmetic() {
	g, f := m.g, &m.f
	const top = 1<<15 - 1
	topA := g.Step("A.top", m.aHigh.Minus(g.Const(top)))
	unsigned := m.one.Minus(f.Signed).Times(1 << 16)
	m.aSign = g.Step("A.sign", m.aHigh.Minus(g.Const(top)).Minus(unsigned))
	m.bSign = g.Step("B.sign", m.bHigh.Minus(g.Const(top)).Minus(unsigned))

	carries := g.Step("carries", m.c.Plus(m.d).Minus(g.Const(word-1)))
	borrows := g.Step("borrows", m.d.Minus(m.c))
	m.wide = append(m.wide, g.Gates("sum",
		when(f.PlusA, m.a), when(f.PlusB, m.b), when(f.MinusB, m.b.Times(-1)),
		when(f.Carry, carries), when(f.Borrow, borrows.Times(-1))))
	m.products()

	extended := g.Gates("extended",
		when(f.Extend8, m.aByte), when(f.Extend16, m.aLow),
		m.whenAll(g.Const(word-1<<8), f.Extend8, g.Step("A.bit7", m.aByte.Minus(g.Const(127)))),
		m.whenAll(g.Const(word-1<<16), f.Extend16, g.Step("A.bit15", m.aLow.Minus(g.Const(top)))),
		m.whenAll(g.Const(word-1), f.SignFill, topA))
	m.result = append(m.result, extended)
}

// products adds multiplications, in 16-bit halves so that every sum is exact.
// A half product that only counts from 2^32 on is left out.
func (m *builder) products() {
	g, f := m.g, &m.f
	// A guard keeps a half at 0 unless the instruction multiplies.
	guarded := func(flag, half graph.Expr) graph.Expr {
		return half.Minus(m.one.Minus(flag).Times(1 << 16))
	}
	// x·y modulo 2^32, for y given by its halves.
	lower := func(flag, xLow, xHigh, yLow, yHigh graph.Expr) []graph.Gate {
		return []graph.Gate{
			{B: guarded(flag, yLow), A: xLow.Plus(xHigh.Times(1 << 16))},
			{B: guarded(flag, yHigh), A: xLow.Times(1 << 16)},
		}
	}
	m.wide = append(m.wide, g.Gates("product", lower(f.Mul, m.aLow, m.aHigh, m.bLow, m.bHigh)...))

	// The upper half of A·B, plus the lower halves of A·D and C·B.
	upper := guarded(f.HighProduct, m.bHigh)
	top := g.Gate("top product", upper, m.aHigh)
	// floor(middle/2^32) of the lower half's products, which are below 2^50.
	middle := []graph.Gate{m.always(g.Const(0.5/word - 0.5))}
	for _, p := range lower(f.HighProduct, m.aLow, m.aHigh, m.bLow, m.bHigh) {
		middle = append(middle, graph.Gate{B: p.B, A: p.A.Times(1.0 / word)})
	}
	carried := g.RoundGates("middle carry", middle...)
	cross := append(lower(f.HighProduct, m.aLow, m.aHigh, m.dLow, m.dHigh), lower(f.HighProduct, m.cLow, m.cHigh, m.bLow, m.bHigh)...)
	m.wide = append(m.wide, carried, top, g.Gates("cross products", cross...))
}

// shifts multiply by a power of two that the last byte's embedding gives: what
// is shifted past the point is one part of the result, what is left behind it
// the other. A is the word itself or the upper half, C the lower half.
func (m *builder) shifts() {
	g, f := m.g, &m.f
	power := g.Gates("shift.power",
		when(f.ShiftLeft, m.powLeft), when(f.RotateRight, m.powRotr), when(f.ShiftRight, m.powRight))
	wholeA, partA := m.shift("shift.A", m.a.Minus(m.aSign.Times(word)), power)
	wholeC, partC := m.shift("shift.C", m.c, power)
	// A count of 32 or more is far: what goes to one word nearby goes to the other.
	far := g.And("shift.far", f.DoubleLeft.Plus(f.DoubleRight), m.bFar)
	m.wide = append(m.wide, g.Gates("shifted",
		when(f.WholeA, wholeA), when(f.PartA, partA),
		m.whenNot(f.DoubleLeft, far, partA), m.whenNot(f.DoubleLeft, far, wholeC),
		m.whenNot(f.DoubleRight, far, wholeA), m.whenNot(f.AroundRight, far, partC),
		m.whenAll(partC, f.DoubleLeft, far), m.whenAll(wholeA, f.AroundLeft, far),
		m.whenAll(partA, f.AroundRight, far), m.whenAll(wholeC, f.AroundRight, far),
		m.whenAll(m.aSign.Times(-1), f.FarSign, far)))
	m.second = append(m.second, m.always(g.Gates("shifted.lower",
		m.whenNot(f.DoubleLeft, far, partC), m.whenNot(f.AroundLeft, far, wholeA),
		m.whenNot(f.DoubleRight, far, partA), m.whenNot(f.DoubleRight, far, wholeC),
		m.whenAll(partA, f.AroundLeft, far), m.whenAll(wholeC, f.AroundLeft, far),
		m.whenAll(wholeA, f.DoubleRight, far), m.whenAll(partC, f.AroundRight, far),
		m.whenAll(g.Const(word), f.FarSign, far, m.aSign))))
}

// shift splits x·2^32·power: whole is its upper word, part its lower one (for
// power = 2^(k−32)). The half that is added to x keeps the floor off ties.
func (m *builder) shift(name string, x, power graph.Expr) (whole, part graph.Expr) {
	g := m.g
	product := g.Gates(name+".product", graph.Gate{B: power, A: x.Plus(g.Const(0.5))}, m.always(g.Const(-0.5)))
	whole = g.Round(name+".whole", product)
	return whole, product.Plus(g.Const(0.5)).Minus(power.Times(0.5)).Minus(whole).Times(word)
}

// compare adds the comparisons: the sign of a difference. Of 64-bit values
// the upper halves come first, and the lower ones count if those are equal. Floats
// are ordered as their words are, the other way round below 0, where a word is a magnitude
// behind a sign.
func (m *builder) compare(u *floatUnit) {
	g, f := m.g, &m.f
	below := func(flag, sign, x graph.Expr) graph.Gate { return m.whenAll(x, flag, sign) }
	const top = 1 << 31
	upper := g.Gates("difference",
		when(f.Compare, m.a), when(f.CompareB, m.b.Times(-1)), when(f.CompareSum, m.b),
		when(f.Compare, m.bSign.Minus(m.aSign).Times(word)),
		below(f.FloatOrder, u.a.sign, g.Const(top).Minus(m.a.Times(2))), below(f.FloatOrder, u.b.sign, m.b.Times(2).Minus(g.Const(top))),
		below(f.FloatTotal, u.a.sign, g.Const(-1)), below(f.FloatTotal, u.b.sign, m.one))
	order := g.Step("upper.greater", upper).Minus(g.Step("upper.less", upper.Times(-1)))
	order = order.Times(2 * word).Plus(g.Gates("lower difference", when(f.CompareLower, m.c.Minus(m.d)),
		m.whenAll(m.c.Times(-2), f.CompareLower, f.FloatOrder, u.a.sign), m.whenAll(m.d.Times(2), f.CompareLower, f.FloatOrder, u.b.sign)))
	less := g.Step("less", order.Times(-1))
	greater := g.Step("greater", order)
	m.result = append(m.result, g.Gates("comparison",
		m.whenNot(f.Lt, u.unordered, less), m.whenNot(f.Gt, u.unordered, greater),
		m.whenNot(f.Eq, u.unordered, m.one.Minus(less).Minus(greater)), m.whenAll(m.one, f.Unordered, u.unordered)))
	u.order(less, greater)
}
