package seed

import "wasmformer/engine/internal/graph"

// where adds where the frame begins and the instruction under way: what the latest jump said, and an
// instruction more for every four tokens since. In the prompt, data stands at addresses
// that go on from a jump's number.
func (m *builder) where() {
	g := m.g
	jumped := g.Lookup("jumped", graph.Latest, g.LatestQuery(), g.Flagged(m.token.jump), m.low, m.high, m.pos)
	low, high, at := jumped[0], jumped[1], jumped[2]
	origin := g.Blend("origin", low.Times(recordSize).Minus(at.Times(recordSize/tokensOf)))
	m.base = g.Blend("base", high)
	data := g.Blend("data", low.Plus(high.Times(1<<16)).Minus(at))
	m.pages = g.Lookup("pages", graph.Latest, g.LatestQuery(), g.Flagged(m.token.resize), m.low.Plus(m.token.pages))[0]

	m.at8 = origin.Plus(m.pos.Minus(m.emitted).Times(recordSize / tokensOf))
	m.cursor = m.at8.Times(1.0 / recordSize)
	g.Assume(graph.Assumption{Name: "cursor", Reason: "jumps name instructions of the program, and since then one has followed the other",
		Of: m.at8, Low: 0, High: m.farthest(), Unit: recordSize / tokensOf})
	m.dataAt = g.Gate("data.at", data.Plus(m.pos).Minus(m.token.notData.Times(far)), m.one)
	g.Assume(graph.Assumption{Name: "address of data", Reason: "the prompt's data is below the largest address",
		Of: data.Plus(m.pos).Minus(m.token.notData.Times(far)), When: data.Plus(m.pos).Minus(m.token.notData.Times(far)), Low: 1 - far - 1, High: MaxAddress, Unit: 1})

	// The power of 256 by which the result is cut at the byte to come. The bytes that are
	// out already are taken off where they stand in the result.
	powers := m.read("scale", g.Const(24).Minus(m.emitted.Times(8)), m.token.power, m.token.up)
	m.scale = powers[0]
	m.prefix = g.Alone(g.Gate("prefix", powers[1].Minus(m.one.Minus(m.token.cont).Times(word)), m.whole()))
	g.Assume(graph.Assumption{Name: "prefix", Reason: "at most three bytes of a result are out when one more is to come",
		Of: m.prefix, Low: 0, High: word - 256, Unit: 256, Last: true, Rounds: true})
}

// farthest is where the cursor can be at most, in tokens of records.
func (m *builder) farthest() float64 {
	if m.program == nil {
		return MaxAddress - firstRecord
	}
	return recordSize * (1<<16 + MostRun/tokensOf)
}

// fetch reads the record of the instruction. Records are of one length, so it stands at a
// multiple of its number: see [Record.Append].
func (m *builder) fetch() {
	if m.program != nil {
		m.known()
		return
	}
	g := m.g
	field := func(name string, i int, v ...graph.Expr) []graph.Expr {
		return m.read(name, m.at8.Plus(g.Const(float64(firstRecord+i))), v...)
	}
	upper := field("fetch.upper", 0, m.token.byte, m.token.nibble)
	reads, writes := field("fetch.reads", 1, m.token.byte), field("fetch.writes", 2, m.token.byte)
	m.readA = g.Blend("reads", reads[0].Plus(upper[1].Times(256)))
	m.writes = g.Blend("writes", writes[0].Plus(upper[0].Times(256)).Minus(upper[1].Times(256*16)))
	imm := field("fetch.imm", 6, m.low, m.high)
	m.imm = g.Blend("imm", imm[0].Plus(imm[1].Times(1<<16)))
	op := field("fetch.op", 7, m.token.op, m.token.square)
	m.op, m.opSquare = op[0], op[1]
}
