package seed

import "wasmformer/engine/internal/graph"

// cells adds the key of the cell that a token writes. A result's last byte writes it for
// the instruction before the one at the cursor; so does a call's, where the callee's first
// record names the cell of the return address.
func (m *builder) cells() {
	g := m.g
	address := m.base.Plus(m.writes)
	guard := address.Minus(m.token.passes.Times(far))
	x := g.Gate("cell", guard, m.one)
	square := g.Gate("cell²", guard, address)
	m.cellKey = [2]graph.Expr{x.Times(2), square.Times(-1).Minus(m.token.passes.Times(graph.Never))}
}

// operands reads the cells of the instruction.
func (m *builder) operands() {
	g := m.g
	cell := func(name string, at graph.Expr, v ...graph.Expr) []graph.Expr {
		return g.Lookup(name, graph.Latest, g.At(m.base.Plus(at)), m.cellKey, v...)
	}
	// What a call was decided at, and where its caller goes on: the number of the jump back.
	back := m.back("call", 1, m.base.Times(1<<16).Plus(m.cursor, m.one))[0]
	a := cell("A", m.readA, m.low, m.high, m.pos, back)
	b := cell("B", m.readA.Plus(m.one), m.low, m.high, m.pos, m.token.byte)
	c := cell("C", m.readA.Plus(g.Const(2)), m.low, m.high)
	m.aLow, m.aHigh, m.aAt = a[0], a[1], a[2]
	m.bLow, m.bHigh, m.bAt, m.bByte = b[0], b[1], b[2], b[3]
	m.c = g.Blend("C.number", c[0].Plus(c[1].Times(1<<16)))
	m.returnTo = a[3]
}
