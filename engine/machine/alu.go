package machine

import "wasmformer/engine/graph"

const word = 1 << 32

// arithmetic adds what is a sum or a product of the operands.
func (m *builder) arithmetic() {
	g, f := m.g, m.f
	const top = 1<<15 - 1
	m.aSign = g.And("A.sign", f["signed"], g.Step("A.top", m.aHigh.Minus(g.Const(top))))
	m.bSign = g.And("B.sign", f["signed"], g.Step("B.top", m.bHigh.Minus(g.Const(top))))

	sum := g.Gates("sum", when(f["plusA"], m.a), when(f["plusB"], m.b), when(f["minusB"], m.b.Times(-1)))
	// Four half products; the highest one only counts beyond 2^32. The guards
	// keep a half at 0 unless the instruction multiplies.
	guard := m.one.Minus(f["mul"]).Times(1 << 16)
	low, high := m.bLow.Minus(guard), m.bHigh.Minus(guard)
	product := g.Gates("product",
		graph.Gate{B: low, A: m.aLow},
		graph.Gate{B: low, A: m.aHigh.Times(1 << 16)},
		graph.Gate{B: high, A: m.aLow.Times(1 << 16)})
	m.wide = append(m.wide, sum, product)

	extended := g.Gates("extended",
		when(f["extend8"], m.aByte), when(f["extend16"], m.aLow),
		m.whenAll(g.Const(word-1<<8), f["extend8"], g.Step("A.bit7", m.aByte.Minus(g.Const(127)))),
		m.whenAll(g.Const(word-1<<16), f["extend16"], g.Step("A.bit15", m.aLow.Minus(g.Const(top)))))
	m.result = append(m.result, extended)
}

// shifts multiply by a power of two that the last byte's embedding gives:
// A·2^(B−32) has the rotated-out part before the point and the rest behind.
func (m *builder) shifts() {
	g, f := m.g, m.f
	power := g.Gates("shift.power",
		when(f["left"].Minus(f["rotr"]), m.powLeft), when(f["rotr"], m.powRotr), when(f["right"], m.powRight))
	a := m.a.Minus(m.aSign.Times(word))
	// A + ½ keeps the floor away from ties.
	product := g.Gate("shift.product", power, a.Plus(g.Const(0.5)))
	whole := g.Round("shift.whole", product.Minus(g.Const(0.5)))
	fraction := product.Times(word).Minus(power.Times(word / 2)).Minus(whole.Times(word))
	m.wide = append(m.wide, g.Gate("shr", f["right"], whole))
	m.result = append(m.result, g.Gates("shl", when(f["left"], fraction), when(f["around"], whole)))
}

// compare adds the comparisons: the sign of a difference.
func (m *builder) compare() {
	g, f := m.g, m.f
	difference := g.Gates("difference",
		when(f["compare"], m.a), when(f["compareB"], m.b.Times(-1)),
		when(f["compare"], m.bSign.Minus(m.aSign).Times(word)))
	less := g.Step("less", difference.Times(-1))
	greater := g.Step("greater", difference)
	m.result = append(m.result, g.Gates("comparison",
		when(f["lt"], less), when(f["gt"], greater), when(f["eq"], m.one.Minus(less).Minus(greater))))
}
