package seed

import "wasmformer/engine/internal/graph"

// sums adds what is taken modulo 2^32: sums, differences, products in 16-bit halves.
func (m *builder) sums() {
	a, b := m.a(), m.b()
	m.wide = append(m.wide,
		m.when(add, a.Plus(b)), m.when(sub, a.Minus(b)),
		graph.Gate{B: m.bLow.Minus(m.unless(mul, 1<<16)), A: a},
		graph.Gate{B: m.bHigh.Minus(m.unless(mul, 1<<16)), A: m.aLow.Times(1 << 16)})
}

// results adds constants, copies, comparisons, where to go on, and shifts to the right.
func (m *builder) results() {
	g, a, b := m.g, m.a(), m.b()
	frame := m.base.Times(1 << 16)
	next := m.cursor.Plus(m.one)
	d := a.Minus(b)
	// The steps of [x ≥ 1] for a kind, times v.
	step := func(k Kind, x graph.Expr, v float64) []graph.Gate { return m.step(x.Minus(m.unless(k, 1<<34)), v) }
	equal := func(k Kind, v float64) []graph.Gate {
		guard := m.unless(k, 1<<34)
		return []graph.Gate{{B: d.Plus(m.one).Minus(guard), A: g.Const(v)}, {B: d.Minus(guard), A: g.Const(-2 * v)}, {B: d.Minus(m.one).Minus(guard), A: g.Const(v)}}
	}
	gates := []graph.Gate{
		m.when(constant, m.imm), m.when(copies, a), m.when(size, m.pages), m.when(resize, a),
		m.when(store32, b), m.when(storeData, b), m.when(store16, m.bLow), m.when(store8, m.bByte), m.when(store, a),
		m.when(out, a), m.when(errOut, a),
		{B: m.is(eqz).Minus(a), A: m.one},
		m.when(ne, m.one), m.when(leU, m.one), m.when(geU, m.one),
		m.when(selects, a), {B: m.is(selects).Minus(m.c), A: b.Minus(a)},
		m.when(branch, frame.Plus(m.imm)),
		m.when(branchIf, frame.Plus(m.imm)), {B: m.is(branchIf).Minus(a), A: next.Minus(m.imm)},
		m.when(branchUnless, frame.Plus(next)), {B: m.is(branchUnless).Minus(a), A: m.imm.Minus(next)},
		m.when(branchTable, frame.Plus(next, m.imm)), {B: m.imm.Minus(a).Minus(m.unless(branchTable, far)), A: g.Const(-1)},
		m.when(call, frame.Plus(m.readA.Times(1<<16), m.imm)), m.when(callTo, frame.Plus(m.readA.Minus(m.imm).Times(1<<16), a)),
		m.when(returns, m.returnTo),
	}
	gates = append(gates, equal(eq, 1)...)
	gates = append(gates, equal(ne, -1)...)
	gates = append(gates, step(ltU, d.Times(-1), 1)...)
	gates = append(gates, step(gtU, d, 1)...)
	gates = append(gates, step(leU, d, -1)...)
	gates = append(gates, step(geU, d.Times(-1), -1)...)
	sum := g.Whole(g.Gates("sum", append(m.wide, gates...)...))
	carry := g.Round("carry", sum.Times(1.0/word).Plus(g.Const(0.5/word-0.5)))
	m.number = append(m.number, sum.Minus(carry.Times(word)))

	// Comparisons of signed numbers need the signs first.
	const top = 1<<15 - 1
	aSign := g.Gates("A.sign", m.step(m.aHigh.Minus(g.Const(top)), 1)...)
	bSign := g.Gates("B.sign", m.step(m.bHigh.Minus(g.Const(top)), 1)...)
	d = d.Minus(aSign.Minus(bSign).Times(word))
	by := m.read("power", m.bByte, m.token.power)[0]
	// The bits of a number are those of its bytes.
	var ones graph.Expr
	for i := range 4 {
		ones = ones.Plus(m.read("A.ones", m.aAt.Minus(g.Const(float64(i))), m.token.ones)[0])
	}
	gates = []graph.Gate{m.when(popcnt, g.Blend("ones", ones)), m.when(leS, m.one), m.when(geS, m.one),
		// What is shifted to the right comes back negative.
		{B: m.is(shrS).Plus(aSign).Minus(m.one), A: g.Const(word)},
	}
	gates = append(gates, step(ltS, d.Times(-1), 1)...)
	gates = append(gates, step(gtS, d, 1)...)
	gates = append(gates, step(leS, d, -1)...)
	gates = append(gates, step(geS, d.Times(-1), -1)...)
	m.number = append(m.number, g.Gates("result", gates...))

	// A shift to the right is the floor of a product by a power of two.
	half := a.Plus(g.Const(0.5))
	m.number = append(m.number, g.RoundGates("shifted",
		graph.Gate{B: by.Minus(m.unless(shrU, 2)), A: half},
		graph.Gate{B: by.Minus(m.unless(shrS, 2)), A: half.Minus(aSign.Times(word))},
		m.always(g.Const(-0.5))))
}
