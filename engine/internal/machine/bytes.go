package machine

import "wasmformer/engine/internal/graph"

// byteCounts adds clz, ctz and popcnt.
func (m *builder) byteCounts() {
	g, f, t := m.g, &m.f, &m.token
	m.result = append(m.result, g.Gate("clz", f.Clz, g.Const(32).Minus(m.bitLength("bit length", m.a))))

	last := m.read("A.counts", m.at[0], t.popcnt, t.ctz)
	popcnt, ctz := []graph.Expr{last[0]}, []graph.Expr{last[1]}
	zeros := []graph.Expr{f.Bytes} // 1 while all bytes so far are 0
	gates := []graph.Gate{when(f.Ctz, ctz[0])}
	for i := 1; i <= 3; i++ {
		n := digit(i)
		has := g.Step("A.has"+n, m.aLength.Minus(g.Const(float64(i))))
		v := m.read("A.counts"+n, m.at[0].Minus(g.Const(float64(i))), t.popcnt, t.ctz)
		popcnt = append(popcnt, g.Gate("popcnt"+n, has, v[0]))
		zeros = append(zeros, g.Step("A.zero"+n, ctz[i-1].Minus(g.Const(7))))
		// A byte that is not there counts as 0.
		ctz = append(ctz, g.Const(8).Plus(g.Gate("ctz"+n, has, v[1].Minus(g.Const(8)))))
		gates = append(gates, m.whenAll(ctz[i], append([]graph.Expr{f.Ctz}, zeros...)...))
	}
	all := g.Step("A.is 32", m.a.Minus(g.Const(31)))
	m.result = append(m.result,
		g.Gates("count both", when(f.CountBoth, m.a), m.whenAll(m.b, f.CountBoth, all)),
		g.Gate("popcnt", f.Popcnt, graph.Expr{}.Plus(popcnt...)), g.Gates("ctz", gates...))
}

// logic adds and, or, xor. Only the byte that is next to be emitted is
// computed, from the bits that embeddings give to its two bytes.
func (m *builder) logic() {
	g, f, t := m.g, &m.f, &m.token
	longer := g.Gate("longer", m.aLength.Minus(m.bLength), m.one)
	// and: the shorter operand's length; or, xor: the longer one's.
	m.logicLength = g.Gates("logic.length",
		when(f.And, m.aLength.Minus(longer)), when(f.Or, m.bLength.Plus(longer)),
		when(f.Xor, m.bLength.Plus(longer)), when(f.Bits, g.Const(-1)))
	index := m.logicLength.Minus(m.emitted)
	bitsOf := func(name string, at, length graph.Expr) []graph.Expr {
		has := g.Step(name+".has", length.Minus(index))
		byteAt := when(g.All(f.Bits, has), at.Minus(index))
		g.Assume(graph.Assumption{Name: name + ".byte", Reason: "a result's bytes are emitted one after the other, and no more than an operand has",
			Of: byteAt.A, When: byteAt.B, Low: 0, High: MaxPosition, Unit: 1, Last: true})
		return m.read(name+".bits", g.Gates(name+".byte", byteAt), t.bit[:]...)
	}
	a := bitsOf("A", m.at[0], m.aLength)
	b := bitsOf("B", m.at[1], m.bLength)
	var both []graph.Gate
	var sum graph.Expr
	for i := range a {
		weight := float64(int(1) << i)
		both = append(both, m.whenAll(g.Const(weight), a[i], b[i]))
		sum = sum.Plus(a[i].Times(weight), b[i].Times(weight))
	}
	and := g.Gates("bits.and", both...)
	m.logicByte = g.Gates("logic.byte",
		when(f.And, and), when(f.Or, sum.Minus(and)), when(f.Xor, sum.Minus(and.Times(2))))
}
