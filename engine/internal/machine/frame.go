package machine

import "wasmformer/engine/internal/graph"

// frames adds what a frame remembers of its call: where to return to, the
// caller's slot of the first argument, and the position of the call.
func (m *builder) frames() {
	g := m.g
	callSlot := m.slot.Plus(g.Gates("call.slot", m.otherSlot("slotImm", m.f.SlotImm)))
	m.committed = m.token.commit
	last := m.lookback("last.call", 1, m.cursor, callSlot)
	m.last.cursor, m.last.callSlot = last[0], last[1]
	key := g.Address("frame.key", m.depth, m.token.call)
	v := g.Lookup("frame", graph.Latest, g.At(m.depth), key, m.last.cursor.Plus(m.one), m.last.callSlot, m.pos)
	m.returnTo, m.callSlot, m.frameStart = v[0], v[1], v[2]
}

// otherSlot goes from the instruction's slot to the one in its immediate.
func (m *builder) otherSlot(name string, feature graph.Expr) graph.Gate {
	return m.assumeOpen("slot in the immediate of "+name, "lowering gives a frame 4096 slots",
		when(feature, m.imm.Minus(m.slot)), 1-FrameCells, FrameCells-1)
}

// destinations adds the addresses that an instruction writes to: a stack
// slot, or a cell.
func (m *builder) destinations() {
	g, f := m.g, &m.f
	dest := m.base.Plus(m.slot, g.Gates("dest",
		m.otherSlot("destImm", f.DestImm),
		when(f.DestCaller, m.callSlot.Minus(g.Const(FrameCells)))))
	cell := m.assumeOpen("cell in the immediate", "locals and globals are cells of a frame or of the one below all",
		when(f.CellImm, m.imm), 0, FrameCells-1)
	m.cellAddress = g.Gates("cell.place", cell, when(f.Local, m.base)).Plus(f.Argument.Times(FrameCells))
	last := m.lookback("last.dest", 1, f.Push, dest, f.Cell, m.cellAddress)
	m.last.push, m.last.dest, m.last.cell, m.last.cellAddress = last[0], last[1], last[2], last[3]
}

// pushes adds the stack's keys, and the first of its two reads: whether the
// bytes of operand A stand on the stack itself. (Stack entries by reference
// are known only some layers deeper: see references.)
func (m *builder) pushes() {
	g := m.g
	pushed := g.And("pushed", m.committed, m.last.push)
	m.stackKey = g.Address("stack.key", m.last.dest, pushed)
	v := g.Lookup("direct", graph.Latest, g.At(m.operandAddress(m.f.OffA)), m.stackKey, m.token.final, m.pos)
	m.direct, m.directAt = v[0], v[1]
	// A set instruction that finds bytes takes their position; otherwise it
	// copies them, and its own last byte is what counts.
	setAt := m.pos.Plus(m.one, g.Gate("set.at",
		g.All(m.f.Set, m.direct), m.directAt.Minus(m.pos).Minus(m.one)))
	m.last.setAt = m.lookback("last.set", 1, setAt)[0]
}

func (m *builder) operandAddress(offset graph.Expr) graph.Expr {
	return m.base.Plus(m.slot, offset)
}

// cells adds locals and globals: each holds the position where its value's
// bytes stand.
func (m *builder) cells() {
	g, f := m.g, &m.f
	written := g.And("cell.written", m.committed, m.last.cell)
	global := m.token.global
	address := g.Gates("cell.address",
		when(written, m.last.cellAddress), when(global, m.cursor.Minus(m.one)))
	at := g.Gates("cell.at", when(written, m.last.setAt), when(global, m.pos))
	key := g.Address("cell.key", address, written.Plus(global))

	v := g.Lookup("cell", graph.Latest, g.At(m.cellAddress), key, at, address)
	// A local that its frame has not written is 0: either there is no entry,
	// and the lookup found a neighbour, or it is older than the frame.
	found := g.Equal("cell.found", v[1].Minus(m.cellAddress))
	age := v[0].Minus(m.frameStart).Plus(m.one, m.one.Minus(f.Fresh).Times(1<<40))
	young := g.Step("cell.young", age)
	m.cellAt = g.Gate("cell.ref", g.All(f.RefCell, found, young), v[0])

	table := m.assumeOpen("cell of a table's size", "lowering refuses more tables",
		when(f.Element, m.imm.Plus(g.Const(TableCell)).Minus(m.memCell)), TableCell-MaxMemories, TableCell+MaxTables)
	sizeCell := m.memCell.Plus(g.Gates("size.cell", table))
	size := g.Lookup("size", graph.Latest, g.At(sizeCell), key, at)
	m.sizeAt = size[0]
}

// references adds the second read of the stack: where the operands' bytes
// stand, whether on the stack, in a cell or in the prompt. A reference never
// points at a reference, so one more layer is enough.
func (m *builder) references() {
	g, f := m.g, &m.f
	next := m.pos.Plus(m.one)
	resultAt := next.Plus(
		g.Gates("result.at",
			when(f.RefImm, m.immAt.Minus(next)),
			when(f.RefCell, next.Times(-1)),
			m.whenAll(m.directAt.Minus(next), f.Set, m.direct)),
		m.cellAt)
	m.last.resultAt = m.lookback("last.result", 1, resultAt)[0]
	for i, offset := range []graph.Expr{f.OffA, f.OffB, f.OffC, f.OffD} {
		v := g.Lookup("stack."+string("ABCD"[i]), graph.Latest, g.At(m.operandAddress(offset)), m.stackKey, m.last.resultAt)
		m.at[i] = v[0]
	}
}

// operands reads the operands' numbers, and what the embeddings of their last
// bytes tell.
func (m *builder) operands() {
	t := &m.token
	a := m.read("A", m.at[0], m.low, m.high, m.length, t.byte)
	b := m.read("B", m.at[1], m.low, m.high, m.length, t.byte, t.powLeft, t.powRight, t.powRotr, t.bit[5])
	c := m.read("C", m.at[2], m.low, m.high)
	d := m.read("D", m.at[3], m.low, m.high)
	size := m.read("size.value", m.sizeAt, m.number())
	m.aLow, m.aHigh, m.aLength, m.aByte = a[0], a[1], a[2], a[3]
	m.bLow, m.bHigh, m.bLength, m.bByte = b[0], b[1], b[2], b[3]
	m.powLeft, m.powRight, m.powRotr, m.bFar = b[4], b[5], b[6], b[7]
	m.cLow, m.cHigh, m.dLow, m.dHigh = c[0], c[1], d[0], d[1]
	m.a = m.aLow.Plus(m.aHigh.Times(1 << 16))
	m.b = m.bLow.Plus(m.bHigh.Times(1 << 16))
	m.c = m.cLow.Plus(m.cHigh.Times(1 << 16))
	m.d = m.dLow.Plus(m.dHigh.Times(1 << 16))
	m.pages = size[0]
}
