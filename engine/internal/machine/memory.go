package machine

import "wasmformer/engine/internal/graph"

// memory adds loads, stores and tables. Memory is a space of 32-bit words,
// each found by its address: an entry says where its bytes stand. An aligned
// word store is one token that points at the stored value's bytes; any other
// store emits the new word; a load emits what it loads.
func (m *builder) memory() {
	g, f := m.g, &m.f
	outside, missing := m.boundsCheck()
	address, k := m.memoryAddress(m.one.Minus(outside).Minus(missing))
	fullLoad := g.Gate("full load", f.WordLoad.Minus(k), m.one)
	m.alignedStore = g.Gate("aligned store", f.WordStore.Minus(k).Minus(outside).Minus(missing), m.one)
	m.quiet = append(m.quiet, m.alignedStore)
	m.code = append(m.code, g.And("skips spill", m.alignedStore, f.Spill).Times(float64(Skip)))

	// How many of the bytes fall into the next word, and into this one.
	spilled := g.Gate("spilled", k.Plus(f.Width, g.Const(-4)), m.one)
	kept := f.Width.Minus(spilled)
	m.spilled = g.And("spills", f.Spill, g.Step("reaches next", spilled))

	m.leaveWord(address)
	m.word0 = m.memoryWord("word0", address)
	word1 := m.memoryWord("word1", address.Plus(m.one))
	m.result = append(m.result, g.Gates("word",
		when(fullLoad, m.word0), when(f.TableGet, m.word0), when(f.Callee, m.word0)))
	m.partial(k, kept, spilled, m.word0, word1, f.Load.Minus(fullLoad))
}

// leaveWord adds the keys of stored words: what the previous position decided,
// this one leaves, as with the stack and the cells. In the prompt, data tokens
// leave words at the cursor.
func (m *builder) leaveWord(address graph.Expr) {
	g, f := m.g, &m.f
	next := m.pos.Plus(m.one)
	at := next.Plus(g.Gate("store.at", m.alignedStore, m.at[1].Minus(next)))
	word := g.Gate("store.word", f.Store, address.Plus(f.Spilled))
	last := m.lookback("last.store", 1, f.Store, word, at)
	stored, data := g.And("stored", m.committed, last[0]), m.token.data
	m.wordAddress = g.Gates("word.address", when(stored, last[1]), when(data, m.cursor.Minus(m.one)))
	m.wordAt = g.Gates("word.at", when(stored, last[2]), when(data, m.pos))
	m.wordKey = g.Address("word.key", m.wordAddress, stored.Plus(data))
}

// memoryWord reads the word at an address; one that was never written is 0.
func (m *builder) memoryWord(name string, address graph.Expr) graph.Expr {
	g := m.g
	v := g.Lookup(name, graph.Latest, g.At(address), m.wordKey, m.wordAt, m.wordAddress)
	found := g.Equal(name+".found", v[1].Minus(address))
	return m.read(name+".value", g.Gate(name+".at", found, v[0]), m.number())[0]
}

// memoryAddress adds the word's address and the byte's offset in it. What is
// out of bounds is at 0: addresses that no key can have are no queries.
func (m *builder) memoryAddress(within graph.Expr) (address, k graph.Expr) {
	g, f := m.g, &m.f
	element := m.a.Plus(g.Const(FunctionWords), m.imm.Plus(m.one).Times(TableWords))
	function := g.Const(FunctionWords).Plus(m.a.Times(2))
	wanted := g.Gates("address",
		when(f.Memory, m.a.Plus(m.imm)),
		when(f.Linear, m.memBase),
		when(f.Element, element.Times(4)),
		when(f.Signature, function.Times(4)),
		when(f.Callee, function.Plus(m.one).Times(4)))
	inside := within.Minus(m.beyond())
	effective := g.Gate("address.inside", inside, wanted)
	quarter := when(inside, wanted.Times(0.25))
	g.Assume(graph.Assumption{Name: "word address", Reason: "memories, tables, functions and segments end below the largest address, and what is beyond them is at 0",
		Of: quarter.A, When: quarter.B, Low: 0, High: MaxAddress - 0.25, Unit: 0.25})
	address = g.RoundGates("word address", quarter, m.always(g.Const(-0.375)))
	return address, effective.Minus(address.Times(4))
}

// beyond is 1 where an operand that is not checked against a size can be no
// address: in prompts, instructions are met with operands that are none.
func (m *builder) beyond() graph.Expr {
	g, f := m.g, &m.f
	reference := f.Signature.Plus(f.Callee)
	segment := f.Memory.Minus(f.Linear)
	return g.Step("no function", m.a.Minus(g.Const(TableWords/2-1)).Minus(m.unless(reference))).Plus(
		g.Step("no segment", m.a.Plus(m.imm).Minus(g.Const(4*MaxAddress-1)).Minus(m.unless(segment))))
}

// unless is 0 where a flag is 1, and otherwise more than what a number that is
// to be at least 1 can be.
func (m *builder) unless(flag graph.Expr) graph.Expr { return m.one.Minus(flag).Times(1 << 40) }

// boundsCheck adds the traps for addresses beyond the memory's size, and
// elements beyond the table's.
func (m *builder) boundsCheck() (outside, missing graph.Expr) {
	g, f := m.g, &m.f
	end := m.a.Plus(m.imm, f.Span)
	outside = g.Step("outside", end.Minus(m.pages.Times(65536)).Minus(m.unless(f.Bounds)))
	m.trap(outside, TrapMemory)
	missing = g.Step("no element", m.a.Plus(m.one).Minus(m.pages).Minus(m.unless(f.Element)))
	m.quiet = append(m.quiet, missing)
	m.code = append(m.code, g.Gate("table.trap", missing, f.TableTrap))
	return outside, missing
}
