// Package seed writes a second interpreter as a graph, in the shape that the article
// describes: 36 slots, 18 heads in each of 7 layers. It has the tokens of package
// machine and does less: words of 32 bits, each value four bytes, no value by
// reference. All else is lowered to routines.
//
//	ops.go      the instructions, and how their tokens stand in a prompt
//	embed.go    what the embedding tells of a token
//	cursor.go   which instruction is under way, and in which frame
//	operands.go the cells that instructions read and write
//	number.go   results that are numbers
//	bytes.go    results that are made byte by byte, memory among them
//	emit.go     the next token
//	bake.go     a program in the weights, instead of in the prompt
//	program.go  what there is of a program to bake
//
// The state of the machine stands in its tokens. Every jump says in which frame it goes
// on, by the frame's first cell in the upper half of its number, and at which instruction, in
// the lower half. Since then each instruction has taken four tokens. So nothing has to be
// counted: where the run is follows from the latest jump and the distance to it.
package seed

import (
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
)

// The shape.
const (
	DModel = 36
	Heads  = 18
	Layers = 7
)

const (
	// VocabSize is that of package machine, and rulers behind it.
	VocabSize   = machine.VocabSize + numRulers
	firstRuler  = machine.Token(machine.VocabSize)
	numRulers   = 256
	word        = 1 << 32
	far         = 1 << 36 // more than any number that a guard keeps away
	tokensOf    = 4       // tokens that an instruction takes in a trace
	recordSize  = 8       // tokens that it takes in a prompt
	firstRecord = numRulers + 4
)

// Ruler is the i-th ruler token, 0 ≤ i < [NumRulers]; prompts open with all of them in order.
func Ruler(i int) machine.Token { return firstRuler + machine.Token(i) }

// NumRulers is how many rulers there are.
func NumRulers() int { return numRulers }

// Build returns the interpreter's graph. It is always the same.
func Build() *graph.Graph { return build(nil, nil) }

// build returns the graph with a program in it, unless that is nil.
func build(p *Program, baked *Baked) *graph.Graph {
	m := &builder{g: graph.New(VocabSize), program: p, baked: baked}
	m.one, m.pos = m.g.Const(1), m.g.Pos()
	m.embed()
	m.numbers()
	m.where()
	m.fetch()
	m.cells()
	m.operands()
	m.ends()
	m.sums()
	m.results()
	m.bitwise()
	m.divide()
	m.memory()
	m.emit()
	return m.g
}

// builder holds the expressions that one concern hands to the next.
type builder struct {
	g        *graph.Graph
	one, pos graph.Expr

	program *Program // that stands in the weights, nil if it is in the prompt
	baked   *Baked

	token tokenFeatures

	low, high, emitted graph.Expr // of the number whose bytes end here: its halves, and of a number under way how many bytes it has
	base, cursor, at8  graph.Expr // where the frame begins; the instruction, and where it stands in the prompt from the first one on
	pages              graph.Expr // of memory
	dataAt             graph.Expr // the address of a byte of data, plus 1; 0 if there is none

	readA, writes, imm graph.Expr // fields of the instruction
	op, opSquare       graph.Expr
	cellKey            [2]graph.Expr

	aLow, aHigh, aAt        graph.Expr
	bLow, bHigh, bAt, bByte graph.Expr
	c, returnTo             graph.Expr

	scale, prefix graph.Expr
	codes         []graph.Gate
	code          graph.Expr   // that is to come instead of a byte; 0 is none
	wide          []graph.Gate // summands of the result modulo 2^32
	number        []graph.Expr // summands of the result
	bytes         []graph.Gate // summands of the next byte, of results that are made byte by byte
	loaded        []graph.Gate // those that are known only in the last layer
}

func (m *builder) a() graph.Expr { return m.aLow.Plus(m.aHigh.Times(1 << 16)) }
func (m *builder) b() graph.Expr { return m.bLow.Plus(m.bHigh.Times(1 << 16)) }

func (m *builder) back(name string, n int, v ...graph.Expr) []graph.Expr {
	return m.read(name, m.pos.Minus(m.g.Const(float64(n))), v...)
}

// read looks a position up and returns values there.
func (m *builder) read(name string, at graph.Expr, v ...graph.Expr) []graph.Expr {
	return m.g.Lookup(name, graph.Latest, m.g.At(at), m.g.OwnPosition(), v...)
}

func (m *builder) always(x graph.Expr) graph.Gate { return graph.Gate{B: m.one, A: x} }

// is is 1 if the instruction is of a kind, else 0 or less: 1 − (op − k)².
func (m *builder) is(k Kind) graph.Expr {
	j := float64(k)
	return m.g.Const(1-j*j).Plus(m.op.Times(2*j), m.opSquare.Times(-1))
}

// when is the gate x for instructions of a kind.
func (m *builder) when(k Kind, x graph.Expr) graph.Gate { return graph.Gate{B: m.is(k), A: x} }

// unless is 0 for instructions of a kind, and else at least the given size.
func (m *builder) unless(k Kind, size float64) graph.Expr { return m.one.Minus(m.is(k)).Times(size) }

// step returns the gates of [x ≥ 1], times v.
func (m *builder) step(x graph.Expr, v float64) []graph.Gate {
	return []graph.Gate{{B: x, A: m.g.Const(v)}, {B: x.Minus(m.one), A: m.g.Const(-v)}}
}
