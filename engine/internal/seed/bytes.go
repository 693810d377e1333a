package seed

import (
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
)

// bitwise adds and, or, xor, a byte a token: the operands' bytes are read where they
// stand, and rulers know the conjunction of two halves of bytes.
func (m *builder) bitwise() {
	g := m.g
	byteOf := func(name string, at graph.Expr) (whole, upper graph.Expr) {
		v := m.read(name, at.Plus(m.emitted).Minus(g.Const(3)), m.token.byte, m.token.nibble)
		return v[0], v[1]
	}
	a, aUpper := byteOf("A.byte", m.aAt)
	b, bUpper := byteOf("B.byte", m.bAt)
	uppers := g.Blend("upper halves", aUpper.Times(16).Plus(bUpper))
	lowers := g.Blend("lower halves", a.Minus(aUpper.Times(16)).Times(16).Plus(b).Minus(bUpper.Times(16)))
	sum := g.Blend("bytes", a.Plus(b))
	upper := m.read("and.upper", uppers, m.token.nibble)[0]
	lower := m.read("and.lower", lowers, m.token.nibble)[0]
	both := g.Blend("and", upper.Times(16).Plus(lower))
	m.bytes = append(m.bytes, m.when(and, both), m.when(or, sum.Minus(both)), m.when(xor, sum.Minus(both.Times(2))))
}

// divide adds division without sign, a byte of the quotient a token. Attention divides:
// among the keys (2j, −j²) the query (r + ½ − b/2, b) scores highest at j = floor(r/b).
// The bytes that are out already are the quotient's first ones.
func (m *builder) divide() {
	g := m.g
	// Where nothing or 0 divides, 2^32 or more does.
	b := g.Gates("divisor", m.when(divU, m.b()),
		graph.Gate{B: m.one.Minus(m.is(divU)), A: g.Const(word)}, graph.Gate{B: m.is(divU).Minus(m.b()), A: g.Const(word)})
	rest := g.Alone(g.Gates("rest", m.when(divU, m.a()), graph.Gate{B: m.prefix.Minus(m.unless(divU, word)), A: m.b().Times(-1)}))
	const small = "the rest so far is less than the divisor at its place, so a byte more is less than 256 times it"
	g.Assume(graph.Assumption{Name: "rest", Reason: small, Of: rest, Low: 0, High: word - 1, Unit: 1, Last: true, Rounds: true})
	cut := g.RoundGates("rest.cut", graph.Gate{B: m.scale, A: rest.Plus(g.Const(0.5))}, m.always(g.Const(-0.5)))
	query := [2]graph.Expr{cut.Plus(g.Const(0.5)).Minus(b.Times(0.5)), b}
	digit := g.Lookup("digit", graph.Latest, query, g.OwnPosition(), m.pos)[0]
	g.Assume(graph.Assumption{Name: "digit", Reason: small, Of: digit, Low: 0, High: 255, Unit: 1, Last: true})
	m.loaded = append(m.loaded, m.when(divU, digit))
}

// memory adds loads and stores. Memory is a space of bytes, each found by its address
// plus 1: a key of 0 is none.
func (m *builder) memory() {
	g, a := m.g, m.a()
	// The address that the instruction works on at this token: of a store that of the byte here,
	// of a load, below 0, that of the byte to come. A byte beyond a load's width is at 0.
	far := func(x graph.Expr) graph.Expr { return x.Times(far) }
	more := g.Const(3).Minus(m.emitted)
	given := m.imm.Plus(m.one)
	beyond := a.Plus(given)                   // of what stands behind the memory
	last := beyond.Plus(g.Const(MemoryBytes)) // of what stands in it
	under := func(k Kind, at graph.Expr, sign float64, but graph.Expr) graph.Gate {
		return graph.Gate{B: at.Plus(more).Minus(far(m.one.Minus(m.is(k)).Plus(but))), A: g.Const(sign)}
	}
	first, two := m.one.Minus(m.token.cont), g.Gate("beyond 2", more.Minus(m.one), m.one)
	address := g.Gates("address",
		under(store32, last.Plus(m.one), 1, first), under(storeData, beyond.Plus(m.one), 1, first), under(store16, last.Plus(m.one), 1, first),
		under(store8, last.Plus(m.one), 1, first), under(store, given.Plus(m.one), 1, first),
		under(load32, last, -1, nil), under(data32, beyond, -1, nil), under(load, given, -1, nil),
		under(load16, last, -1, two), under(load8, last, -1, more), under(data8, beyond, -1, more),
		// The bytes that a sign fills come from the byte with the sign.
		under(load16s, last.Minus(two), -1, nil), under(load8s, last.Minus(more), -1, nil))

	// A store's bytes are left by its tokens, but for the last one, at which the next
	// instruction is under way: it takes the address from the token before. What is outside of
	// memory is at no address: the run ends there.
	before := m.back("store.before", 1, address)[0]
	leave := func(k Kind, but graph.Expr) graph.Gate {
		return graph.Gate{B: address.Minus(far(m.one.Minus(m.is(k)).Plus(but, m.code))), A: m.one}
	}
	at := g.Gates("byte.at", leave(store32, nil), leave(storeData, nil), leave(store, nil), leave(store16, more), m.always(m.dataAt),
		graph.Gate{B: before.Minus(m.one).Minus(far(m.token.passes)), A: m.one})
	g.Assume(graph.Assumption{Name: "address of a byte", Reason: "memory and what stands behind it end below the largest address",
		Of: at, Low: 0, High: MaxAddress, Unit: 1})
	x, square := g.Gate("byte.key", at, m.one), g.Gate("byte.key²", at, at)

	from := g.Gate("load.from", address.Times(-1).Minus(far(m.code)), m.one)
	g.Assume(graph.Assumption{Name: "address of a load", Reason: "memory and what stands behind it end below the largest address",
		Of: from, Low: 0, High: MaxAddress, Unit: 1, Last: true})
	nothing := g.Gate("load.none", m.one.Minus(from), m.one)
	v := g.Lookup("load", graph.Latest, g.At(from), [2]graph.Expr{x.Times(2), square.Times(-1)}, m.token.byte, at)
	// Softmax attention tells the later one of equal keys by the position.
	g.Stay(m.pos, v[1])
	fill := g.Gates("fill", append(m.step(more.Minus(m.unless(load8s, 4)), 1), m.step(more.Minus(m.one).Minus(m.unless(load16s, 4)), 1)...)...)
	d := v[1].Minus(from)
	found := func(guard graph.Expr, a graph.Expr) []graph.Gate {
		d := d.Minus(far(guard))
		return []graph.Gate{{B: d.Plus(m.one), A: a}, {B: d, A: a.Times(-2)}, {B: d.Minus(m.one), A: a}}
	}
	// A byte that was never written is 0, or what the program has there: the lookup has
	// found another address.
	first, negative := m.first(from)
	if first != nil {
		m.loaded = append(m.loaded, graph.Gate{B: m.one.Minus(fill), A: first})
	}
	m.loaded = append(m.loaded, found(nothing.Plus(fill), v[0].Minus(first))...)
	// Each step is 1 where its d is below 0, 0 above, and where it is 0 it tells the sign.
	closed := m.one.Minus(fill).Plus(nothing)
	const half = 255.0 / 2
	sign := v[0].Minus(g.Const(127)).Minus(far(closed))
	m.loaded = append(m.loaded, m.step(sign.Minus(d.Times(256)), half)...)
	m.loaded = append(m.loaded, m.step(sign.Plus(d.Times(256)), half)...)
	m.loaded = append(m.loaded, graph.Gate{B: m.one.Minus(far(closed)), A: g.Const(-half).Plus(negative.Times(255))})
	m.loaded = append(m.loaded, found(closed, g.Const(half).Minus(negative.Times(255)))...)
}

// outside adds the trap for what reaches beyond the memory's size.
func (m *builder) outside() {
	for _, k := range []struct {
		kind  Kind
		bytes float64
	}{{load32, 4}, {load16, 2}, {load16s, 2}, {load8, 1}, {load8s, 1}, {store32, 4}, {store16, 2}, {store8, 1}} {
		end := m.a().Plus(m.imm, m.g.Const(k.bytes)).Minus(m.pages.Times(65536)).Minus(m.unless(k.kind, far))
		m.codes = append(m.codes, m.step(end, float64(machine.TrapMemory))...)
	}
}
