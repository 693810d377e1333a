package seed

import (
	"maps"
	"slices"

	"wasmformer/engine/internal/graph"
)

// A program can stand in the weights: each field of its records is then a function of the
// cursor, constant but for steps, and each byte of its data one of the address. A sum of
// gates relu(x − j) with constant factors is such a function. What partial evaluation
// makes of an interpreter and a program is known as the first Futamura projection (Futamura,
// Partial Evaluation of Computation Process, 1971).

// Baked is the graph of the interpreter with a program in it. Its prompt is the rulers, then
// what the host says.
type Baked struct {
	Graph  *graph.Graph
	tables map[graph.ID][]graph.Gate
}

// Bake returns the interpreter with a program. Its tables have one gate only, until
// [Baked.Fill]: to schedule them it takes no more.
func Bake(p *Program) *Baked {
	b := &Baked{tables: map[graph.ID][]graph.Gate{}}
	b.Graph = build(p, b)
	return b
}

// Fill gives the tables all their gates.
func (b *Baked) Fill() {
	for n, gates := range b.tables {
		b.Graph.Nodes[n].Gates = gates
	}
}

// table adds a sum of gates, of which only the last is there before [Baked.Fill].
func (m *builder) table(name string, gates []graph.Gate) graph.Expr {
	if len(gates) == 0 {
		return nil
	}
	x := m.g.Gates(name, gates[len(gates)-1])
	m.baked.tables[x[0].Node] = gates
	return x
}

// known takes the fields of the instruction from the weights. Its kind is the number of the
// ruler that has it.
func (m *builder) known() {
	field := func(name string, value func(r *Record) int) graph.Expr {
		return m.table(name, m.steps(value))
	}
	m.readA = field("program.reads", func(r *Record) int { return r.Reads })
	m.writes = field("program.writes", func(r *Record) int { return r.Written })
	low := field("program.imm", func(r *Record) int { return int(r.Imm & 0xffff) })
	high := field("program.imm.high", func(r *Record) int { return int(r.Imm >> 16) })
	m.imm = low.Plus(high.Times(1 << 16))
	kind := field("program.kind", func(r *Record) int { return int(kinds[r.Op]) })
	op := m.read("kind", kind, m.token.op, m.token.square)
	m.op, m.opSquare = op[0], op[1]
}

// steps are the gates of a function of the cursor. The cursor counts quarters, of
// instructions: from one to the next of them the function rises to its new value.
func (m *builder) steps(value func(r *Record) int) []graph.Gate {
	g, quarters := m.g, m.at8.Times(0.5)
	var gates []graph.Gate
	was := 0
	for i := range m.program.Records {
		by := value(&m.program.Records[i]) - was
		was += by
		if by == 0 {
			continue
		}
		at := float64(tokensOf * i)
		gates = append(gates,
			graph.Gate{B: quarters.Minus(g.Const(at - 1)), A: g.Const(float64(by))},
			graph.Gate{B: quarters.Minus(g.Const(at)), A: g.Const(float64(-by))})
	}
	return gates
}

// first is the byte that stands at an address when the program begins, and whether that is
// the upper byte of a negative number. Addresses count from 1.
func (m *builder) first(address graph.Expr) (byte, negative graph.Expr) {
	if m.program == nil {
		return nil, nil
	}
	return m.table("data", m.hats(address, func(v uint8) float64 { return float64(v) })),
		m.table("data.negative", m.hats(address, func(v uint8) float64 { return float64(v >> 7) }))
}

// hats are the gates of a function of the address: for each byte of data a line up to its
// address, and one down to the next.
func (m *builder) hats(address graph.Expr, value func(uint8) float64) []graph.Gate {
	bends := map[uint32]float64{}
	for _, b := range m.program.Data {
		v := value(b.Value)
		bends[b.Address] += v
		bends[b.Address+1] -= 2 * v
		bends[b.Address+2] += v
	}
	var gates []graph.Gate
	for _, at := range slices.Sorted(maps.Keys(bends)) {
		if by := bends[at]; by != 0 {
			gates = append(gates, graph.Gate{B: address.Minus(m.g.Const(float64(at))), A: m.g.Const(by)})
		}
	}
	return gates
}
