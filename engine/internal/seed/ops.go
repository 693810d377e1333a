package seed

import (
	"wasmformer/engine/internal/machine"
)

// Kind is what an instruction is to the weights. Several instructions of package
// machine are of one kind and differ in the cells that they read and write.
type Kind uint8

// The kinds, in groups of one class of token. Those from firstBytewise on are made byte
// by byte.
const (
	none Kind = iota
	constant
	copies
	add
	sub
	mul
	shrU
	shrS
	popcnt
	eqz
	eq
	ne
	ltU
	gtU
	leU
	geU
	ltS
	gtS
	leS
	geS
	selects
	size
	store32
	store16
	store8
	store
	storeData
	resize // of class Cell
	branch // of class Jump
	branchIf
	branchUnless
	branchTable
	call // of class Call
	callTo
	returns // of class Ret
	out     // of class Out
	errOut  // of class Err
	and     // of class Final again
	or
	xor
	divU
	load32
	load16
	load8
	load16s
	load8s
	load
	data32
	data8
	ends // of class Misc

	firstBytewise = and
	lastBytewise  = data8
	lastKind      = ends
)

// classes are the groups: the last kind of each and its tokens' class.
var classes = []struct {
	last  Kind
	class machine.Class
}{
	{storeData, machine.Final}, {resize, machine.Cell}, {branchTable, machine.Jump}, {callTo, machine.Call},
	{returns, machine.Ret}, {out, machine.Out}, {errOut, machine.Err}, {lastBytewise, machine.Final},
}

// kinds are the instructions that the weights have.
var kinds = map[machine.OpIndex]Kind{
	machine.OpI32Const: constant,
	machine.OpLocalGet: copies, machine.OpLocalSet: copies, machine.OpLocalTee: copies,
	machine.OpArgument: copies, machine.OpResult: copies, machine.OpMove: copies,
	machine.OpI32Add: add, machine.OpI32Sub: sub, machine.OpI32Mul: mul, machine.OpI32DivU: divU,
	machine.OpI32And: and, machine.OpI32Or: or, machine.OpI32Xor: xor,
	machine.OpI32ShrU: shrU, machine.OpI32ShrS: shrS, machine.OpI32Popcnt: popcnt,
	machine.OpI32Eqz: eqz, machine.OpI32Eq: eq, machine.OpI32Ne: ne,
	machine.OpI32LtU: ltU, machine.OpI32GtU: gtU, machine.OpI32LeU: leU, machine.OpI32GeU: geU,
	machine.OpI32LtS: ltS, machine.OpI32GtS: gtS, machine.OpI32LeS: leS, machine.OpI32GeS: geS,
	machine.OpSelect: selects, machine.OpMemorySize: size, machine.OpMemoryResize: resize,
	machine.OpI32Store: store32, machine.OpI32Store16: store16, machine.OpI32Store8: store8, machine.OpGlobalSet: store,
	machine.OpI32Load: load32, machine.OpI32Load16U: load16, machine.OpI32Load8U: load8, machine.OpI32Load16S: load16s, machine.OpI32Load8S: load8s, machine.OpGlobalGet: load,
	machine.OpI64LoadUpper: load32, machine.OpDataLoad: data32, machine.OpTableGet: data32, machine.OpDataLoad8: data8,
	machine.OpTableSet: storeData,
	machine.OpNop:      branch, machine.OpDrop: branch, machine.OpBr: branch, machine.OpBrIf: branchIf, machine.OpIf: branchUnless, machine.OpBrTable: branchTable,
	machine.OpCall: call, machine.OpCallRef: callTo, machine.OpReturn: returns,
	machine.OpOutputByte: out, machine.OpErrorByte: errOut,
	machine.OpHalt: ends, machine.OpExit: ends, machine.OpUnreachable: ends, machine.OpTrapMemory: ends, machine.OpTrapTable: ends,
}

// KindOf is the kind of an instruction, and false if the weights do not have it.
func KindOf(op machine.OpIndex) (Kind, bool) {
	k, ok := kinds[op]
	return k, ok
}

// Cells. A field of an instruction counts from the frame's first one. A callee's frame begins
// where its arguments stand in the caller's, and there it leaves its results.
const (
	// MostCells is the number of cells that a frame can have.
	MostCells = 4000
	// ScratchCell is written by what writes nothing.
	ScratchCell = 4095
	// MaxBase is where the last frame can begin; beyond it is the trap "call stack exhausted".
	MaxBase = 1<<16 - 1 - 4096
	// FirstBase is where the first one does.
	FirstBase = 1
)

// The address space, in bytes. All of it stays below the 2^26.5 that float64 keys can
// tell apart.
const (
	// MaxPages bounds memory.grow: 64 MiB.
	MaxPages = 1024
	// GlobalBytes is where globals and the sizes of tables stand, MemoryBytes where memory
	// begins, FunctionBytes the descriptors of functions, then tables, what the host gives, and
	// segments. Small addresses are those that softmax attention tells apart longest.
	GlobalBytes   = 0
	MemoryBytes   = 4 * machine.MaxGlobals
	FunctionBytes = MemoryBytes + MaxPages<<16
	// MostRun is how many bytes of data follow one jump.
	MostRun = 1 << 20
	// MaxTables is how many tables fit.
	MaxTables    = 4
	TableBytes   = FunctionBytes + 1<<20
	HostBytes    = TableBytes + MaxTables<<20
	SegmentBytes = HostBytes + 12<<20
	MaxAddress   = machine.MaxPosition - 16
)

// Record is an instruction as its tokens in a prompt tell it.
type Record struct {
	Op      machine.OpIndex
	Reads   int // the cell of operand A; B and C stand behind it
	Written int // the cell that the instruction before this one in the program writes
	Imm     uint32
}

// Append appends the record's tokens.
func (r Record) Append(t []machine.Token) []machine.Token {
	t = append(t, machine.ByteToken(machine.Cont, byte(r.Reads>>8<<4|r.Written>>8)),
		slotToken(r.Reads), slotToken(r.Written))
	for shift := 24; shift >= 0; shift -= 8 {
		t = append(t, machine.ByteToken(machine.Cont, byte(r.Imm>>shift)))
	}
	return append(t, machine.OpToken(r.Op))
}

func slotToken(cell int) machine.Token { return machine.AppendSlot(nil, cell&0xff)[0] }

// ByteAddress is where a word of package machine's address space stands.
func ByteAddress(word uint32) uint32 {
	switch {
	case word >= machine.SegmentWords:
		return SegmentBytes + 4*(word-machine.SegmentWords)
	case word >= machine.HostWords:
		return HostBytes + 4*(word-machine.HostWords)
	case word >= machine.FunctionWords+machine.TableWords:
		return TableBytes + 4*(word-machine.FunctionWords-machine.TableWords)
	case word >= machine.FunctionWords:
		return FunctionBytes + 4*(word-machine.FunctionWords)
	}
	return MemoryBytes + 4*word
}

// WordAddress is the word of package machine's address space in which a byte stands, −1 if
// it is one of a global.
func WordAddress(at uint32) int64 {
	switch {
	case at >= SegmentBytes:
		return int64(machine.SegmentWords + (at-SegmentBytes)/4)
	case at >= HostBytes:
		return int64(machine.HostWords + (at-HostBytes)/4)
	case at >= TableBytes:
		return int64(machine.FunctionWords + machine.TableWords + (at-TableBytes)/4)
	case at >= FunctionBytes:
		return int64(machine.FunctionWords + (at-FunctionBytes)/4)
	case at >= MemoryBytes:
		return int64((at - MemoryBytes) / 4)
	}
	return -1
}
