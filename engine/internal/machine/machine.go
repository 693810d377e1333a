// Package machine writes a WebAssembly interpreter as a graph of transformer
// primitives: one file per concern, read in the order embed, cursor, fetch,
// frame, stack, cells, operands, alu, divide, bytes, memory, control, emit.
//
// At every position the graph asks: which instruction is at the cursor, what
// are its operands, what does it do, and which token says so next? And, once
// a token has said it, it leaves the keys by which later positions find it.
package machine

import "wasmformer/engine/internal/graph"

// Address space. Frames and cells share one space of integers, memory words
// and what stands beyond them another; both stay below the 2^26.5 that
// float64 keys can tell apart.
const (
	// FrameCells is the number of slots a frame has: locals as cells, operands
	// as stack slots.
	FrameCells = 4096
	// MaxDepth is how many frames there can be; one more is the trap "call
	// stack exhausted".
	MaxDepth = 16000
	// MaxGlobals is how many cells there are below the first frame.
	MaxGlobals = FrameCells
	// SizeCell is the cell that holds memory 0's size in pages; those of other
	// memories follow. The sizes of the tables begin at TableCell.
	SizeCell  = 0
	TableCell = MaxMemories
	// MaxMemories is how many memories several linked modules can have.
	MaxMemories = 16
	// FirstGlobal is the cell of global 0.
	FirstGlobal = 128
	// MaxPages bounds memory.grow: 256 MiB, 2^26 words.
	MaxPages = 4096
	// FunctionWords is the word address of the function descriptors: for
	// function reference r, word FunctionWords + 2r holds its type and the
	// next one its position. 0 is the null reference.
	FunctionWords = 1 << 26
	// TableWords is how many words a table has; table i begins at
	// FunctionWords + (i+1)·TableWords.
	TableWords = 1 << 18
	// MaxTables is how many tables fit.
	MaxTables = 60
	// HostWords is where the host puts input, arguments and environment;
	// segments begin at SegmentWords.
	HostWords    = FunctionWords + (MaxTables+1)*TableWords
	SegmentWords = HostWords + 1<<22
	// AnswerWords, the last of the host's words, are where it puts the results of a
	// call that it answers.
	AnswerWords = SegmentWords - MaxAnswer
	MaxAnswer   = FrameCells
	// MaxAddress is the largest word address: 2^26.5, as for positions.
	MaxAddress = MaxPosition
	// MaxPosition is the last position that keys can address exactly: 2^26.5.
	MaxPosition = 94_906_265
)

// PartPages is how many pages the memories stand apart. One can have those of the next
// ones, if there are none.
const PartPages = MaxPages / MaxMemories

// MemoryBase is the page at which a memory begins.
func MemoryBase(i int) int { return i * PartPages }

// FrameBase is the address of the first cell and slot of the frame at a depth;
// a function called from outside runs at depth 1.
func FrameBase(depth int) int { return FrameCells * (depth + 1) }

// Build returns the interpreter's graph. It is always the same.
func Build() *graph.Graph { return build().g }

func build() *builder {
	m := &builder{g: graph.New(VocabSize)}
	m.one = m.g.Const(1)
	m.pos = m.g.Pos()
	m.embed()
	m.numbers()
	m.countSteps()
	m.fetch()
	m.frames()
	m.destinations()
	m.pushes()
	m.cells()
	m.references()
	m.operands()
	m.arithmetic()
	m.shifts()
	u := m.unpackFloats()
	m.compare(u)
	u.floats()
	m.divide()
	m.byteCounts()
	m.logic()
	m.memory()
	m.control()
	m.emit()
	return m
}

// builder holds the expressions that one concern hands to the next.
type builder struct {
	g        *graph.Graph
	one, pos graph.Expr

	token tokenFeatures
	back  [4]struct{ byte, cont graph.Expr }

	// numbers: the number whose bytes end at this position.
	low, high, length graph.Expr // its two halves, and how many bytes it has
	prefix, emitted   graph.Expr // of a result under way: value and count

	cursor, depth, base graph.Expr
	f                   Features[graph.Expr] // of the instruction at the cursor
	imm, slot, immAt    graph.Expr           // its immediate, its slot, where the immediate stands
	memBase, memCell    graph.Expr           // its memory: the first byte's address, the size's cell

	frameStart, returnTo, callSlot graph.Expr

	committed         graph.Expr // 1 if this token commits an instruction ...
	last              lastStep   // ... which the previous position decided
	stackKey          [2]graph.Expr
	direct, directAt  graph.Expr // of operand A: bytes on the stack, and where
	cellAddress       graph.Expr
	cellAt            graph.Expr    // where the cell's bytes stand
	sizeAt            graph.Expr    // likewise, of the memory's or the table's size
	at                [4]graph.Expr // where the operands' bytes stand
	a, b, c, d, pages graph.Expr
	aLow, aHigh       graph.Expr
	bLow, bHigh       graph.Expr
	cLow, cHigh       graph.Expr
	dLow, dHigh       graph.Expr
	aLength, bLength  graph.Expr
	aByte, bByte      graph.Expr
	powLeft, powRight graph.Expr
	powRotr, bFar     graph.Expr
	aSign, bSign      graph.Expr // 1 if negative and read as signed

	wide   []graph.Expr // summands of the result that are taken modulo 2^32
	result []graph.Expr // summands of the result as they are
	second []graph.Gate // summands of the lower word that is handed on
	quiet  []graph.Expr // 1 where the instruction needs no bytes
	code   []graph.Expr // misc code in that case

	logicLength, logicByte graph.Expr // bytewise results
	spilled                graph.Expr // 1 if a store reaches the next word
	alignedStore           graph.Expr
	wordKey                [2]graph.Expr
	wordAddress, wordAt    graph.Expr
	word0                  graph.Expr
}

// lastStep is what the previous position knew of the instruction that this
// token commits.
type lastStep struct {
	push, dest, cell, cellAddress, cursor, callSlot graph.Expr
	setAt, resultAt                                 graph.Expr // positions of bytes
}

func (m *builder) lookback(name string, n int, v ...graph.Expr) []graph.Expr {
	return m.g.Lookup(name, graph.Latest, m.g.At(m.pos.Minus(m.g.Const(float64(n)))), m.g.OwnPosition(), v...)
}

// read looks a position up and returns values there.
func (m *builder) read(name string, at graph.Expr, v ...graph.Expr) []graph.Expr {
	return m.g.Lookup(name, graph.Latest, m.g.At(at), m.g.OwnPosition(), v...)
}

// when is the gate flag·x.
func when(flag, x graph.Expr) graph.Gate { return graph.Gate{B: flag, A: x} }

// always is the gate x that is open everywhere.
func (m *builder) always(x graph.Expr) graph.Gate { return graph.Gate{B: m.one, A: x} }

// whenNot is the gate (1−not)·flag·x.
func (m *builder) whenNot(flag, not, x graph.Expr) graph.Gate {
	return graph.Gate{B: flag.Minus(not), A: x}
}

// whenAll is the gate x if all flags are 1.
func (m *builder) whenAll(x graph.Expr, flags ...graph.Expr) graph.Gate {
	return graph.Gate{B: m.g.All(flags...), A: x}
}
