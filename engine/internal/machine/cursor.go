package machine

import "wasmformer/engine/internal/graph"

// countSteps adds the cursor and the call depth. Neither can be handed from a
// deep layer to the next position, so both follow from the tokens alone:
// running sums since the latest token that set them anew.
func (m *builder) countSteps() {
	g := m.g
	mean := g.Lookup("mean", graph.Mean, [2]graph.Expr{}, [2]graph.Expr{}, m.token.advance, m.token.deeper)
	// The mean times the count is off by a rounding error or two, which would
	// be too much for a key.
	count := m.pos.Plus(m.one)
	advanced := g.Round("advanced", g.Gate("advanced.sum", count, mean[0]))
	deepened := g.Round("deepened", g.Gate("deepened.sum", count, mean[1]))

	jumped := g.Lookup("jumped", graph.Latest, g.LatestQuery(), g.Flagged(m.token.jump), m.number().Minus(advanced))
	began := g.Lookup("began", graph.Latest, g.LatestQuery(), g.Flagged(m.token.begin), deepened)
	m.cursor = advanced.Plus(jumped[0])
	m.depth = deepened.Minus(began[0])
	m.base = m.depth.Plus(m.one).Times(FrameCells)
	m.assume("cursor", "jumps name instructions, and in prompts words and cells, all below the largest address", m.cursor, 0, MaxAddress)
	m.assume("depth", "one call more is a trap", m.depth, 0, MaxDepth)
}

// fetch reads the instruction at the cursor. Prompt instructions are slot,
// immediate, instruction, in this order, so that all is known at the last. A
// memory token counts for all instructions behind it.
func (m *builder) fetch() {
	g := m.g
	high := m.lookback("slot.high", 1, m.token.slotHigh)
	slot := g.Lookup("slot", graph.Latest, g.LatestQuery(), g.Flagged(m.token.isSlot), m.token.slot.Plus(high[0]))
	memory := g.Lookup("memory.which", graph.Latest, g.LatestQuery(), g.Flagged(m.token.isMemory),
		m.token.memoryBase, m.token.memoryCell)
	imm := m.lookback("immediate", 1, m.number())

	// The instruction's own token has already moved the cursor on.
	key := g.Address("fetch.key", m.cursor.Minus(m.one), m.token.op)
	v := g.Lookup("fetch", graph.Latest, g.At(m.cursor), key, m.pos, imm[0], slot[0], memory[0], memory[1], m.token.kind, m.token.square)
	m.immAt = v[0].Minus(m.one)
	m.imm, m.slot, m.memBase, m.memCell = v[1], v[2], v[3], v[4]
	m.decodeOp(v[5], v[6])
}

// decodeOp makes the features of the instruction of its number and the number's square:
// 1 − (n − k)² is 1 for instruction k, and 0 or less for all others.
func (m *builder) decodeOp(n, square graph.Expr) {
	g := m.g
	features := m.f.all()
	for i := range features {
		var gates []graph.Gate
		for op := range Ops() {
			if v := Ops()[op].Features.all()[i]; v != 0 {
				k := float64(op + 1)
				gates = append(gates, graph.Gate{B: g.Const(1-k*k).Plus(n.Times(2*k), square.Times(-1)), A: g.Const(v)})
			}
		}
		features[i] = g.Gates("is."+featureNames()[i], gates...)
	}
}
