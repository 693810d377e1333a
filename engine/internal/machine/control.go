package machine

// control adds branches, calls, returns, select, memory.grow and the traps
// that go with them.
func (m *builder) control() {
	g, f := m.g, &m.f
	m.quiet = append(m.quiet, f.Quiet)
	m.code = append(m.code, f.Code)

	notZero := g.Step("A.not zero", m.a)
	m.quiet = append(m.quiet, g.Gates("stays",
		m.whenNot(f.BrIf, notZero, m.one), m.whenAll(m.one, f.BrUnless, notZero)))
	// A set instruction that takes a reference.
	m.quiet = append(m.quiet, g.And("taken", f.Set, m.direct))

	beyond := g.Gate("entry.beyond", m.a.Minus(m.imm), m.one)
	m.result = append(m.result, g.Gates("target",
		when(f.Immediate, m.imm), when(f.Return, m.returnTo),
		when(f.BrTable, m.cursor.Plus(m.one, m.a).Minus(beyond))))

	third := g.Step("C.not zero", m.c)
	m.result = append(m.result, g.Gates("selected",
		m.whenAll(m.a, f.Select, third), m.whenNot(f.Select, third, m.b)))

	deep := g.Step("too deep", m.depth.Minus(g.Const(MaxDepth-1)))
	m.trap(g.And("exhausted", f.Enter, deep), TrapStack)

	m.grow()
	m.signature()
}

// grow adds memory.grow: first its result, the old size or −1, then the new
// size, with the result as A and the wish as B.
func (m *builder) grow() {
	g, f := m.g, &m.f
	const failure = word - 1
	tooMuch := g.Step("grow.too much", m.pages.Plus(m.a).Minus(m.imm))
	failed := g.Step("grow.failed", m.a.Minus(g.Const(failure-1)))
	m.result = append(m.result, g.Gates("grown",
		m.whenNot(f.GrowResult, tooMuch, m.pages),
		m.whenAll(g.Const(failure), f.GrowResult, tooMuch),
		m.whenNot(f.GrowSize, failed, m.a.Plus(m.b)),
		m.whenAll(m.pages, f.GrowSize, failed)))
}

// signature adds the checks of an indirect call: A is a function reference,
// word0 its type.
func (m *builder) signature() {
	g, f := m.g, &m.f
	null := g.Gate("null", f.Signature.Minus(m.a), m.one)
	same := g.Equal("same type", m.word0.Minus(m.imm))
	other := g.Gate("other type", f.Signature.Minus(same).Minus(null), m.one)
	m.code = append(m.code,
		null.Times(float64(TrapUninitializedElement)), other.Times(float64(TrapSignature)))
}
