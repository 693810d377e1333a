//go:build !js

package machine

// makeOps makes the instructions. For the browser they are a table, see [opTable].
func makeOps() []Op {
	var l opList
	l.control()
	l.cells()
	l.memory()
	l.arithmetic()
	l.wide()
	l.floats()
	return l[:]
}

// opList holds instructions under construction.
type opList [numOps]Op

const imm, none = true, false // whether an instruction has an immediate

func (l *opList) add(op OpIndex, name string, imm bool, f ...feats) {
	l[op] = Op{Name: name, Features: merge(f...), HasImm: imm}
}

type feats = Features[float64]

// merge returns the union of feature sets.
func merge(sets ...feats) feats {
	var out feats
	to := out.all()
	for _, s := range sets {
		for i, v := range s.all() {
			if v != 0 {
				to[i] = v
			}
		}
	}
	return out
}

// Feature sets that instructions share.
var (
	quiet = feats{Quiet: 1}
	value = feats{Class: float64(Final)}
	push  = merge(value, feats{Push: 1})
	set   = merge(value, feats{Set: 1, PlusA: 1})
	get   = merge(quiet, feats{Push: 1, RefCell: 1, CellImm: 1})

	signed    = feats{Signed: 1}
	quotient  = feats{Divide: 1, Quotient: 1}
	remainder = feats{Divide: 1, Remainder: 1}
	right     = feats{ShiftRight: 1, WholeA: 1}
	around    = feats{WholeA: 1, PartA: 1}
	less      = feats{Lt: 1}
	greater   = feats{Gt: 1}
	equal     = feats{Eq: 1}
)

func trapWith(c Code) feats { return merge(quiet, feats{Code: float64(c)}) }

func (l *opList) control() {
	jump := feats{Class: float64(Jump)}
	call := feats{Class: float64(Call), Enter: 1}
	l.add(OpEnter, "enter", none, quiet)
	l.add(OpHalt, "halt", none, trapWith(Halt))
	l.add(OpExit, "exit", none, trapWith(Exit))
	l.add(OpHost, "host", none, trapWith(Host))
	l.add(OpUnreachable, "unreachable", none, trapWith(TrapUnreachable))
	l.add(OpTrapMemory, "trap.memory", none, trapWith(TrapMemory))
	l.add(OpTrapTable, "trap.table", none, trapWith(TrapTable))
	l.add(OpNop, "nop", none, quiet)
	l.add(OpDrop, "drop", none, quiet)
	l.add(OpSelect, "select", none, push, feats{OffB: 1, OffC: 2, Select: 1})

	l.add(OpBr, "br", imm, jump, feats{Immediate: 1})
	l.add(OpBrIf, "br_if", imm, jump, feats{Immediate: 1, BrIf: 1})
	l.add(OpIf, "if", imm, jump, feats{Immediate: 1, BrUnless: 1})
	l.add(OpBrTable, "br_table", imm, jump, feats{BrTable: 1})
	l.add(OpReturn, "return", none, feats{Class: float64(Ret), Return: 1})
	l.add(OpCall, "call", imm, call, feats{Immediate: 1})
	l.add(OpCallIndirect, "call_indirect", imm, push, feats{Element: 1, TableGet: 1, TableTrap: float64(TrapUndefinedElement)})
	l.add(OpSignature, "signature", imm, quiet, feats{Signature: 1})
	l.add(OpCallRef, "call_ref", imm, call, feats{SlotImm: 1, Callee: 1})
	l.add(OpJumpRef, "jump_ref", none, jump, feats{Callee: 1})
	l.add(OpOutputByte, "output_byte", none, feats{Class: float64(Out), Out: 1})
	l.add(OpErrorByte, "error_byte", none, feats{Class: float64(Err), Out: 1})
}

// cells: constants, locals, globals, and what hands values between frames.
func (l *opList) cells() {
	cell := merge(set, feats{Cell: 1, CellImm: 1})
	l.add(OpI32Const, "i32.const", imm, quiet, feats{Push: 1, RefImm: 1})
	l.add(OpLocalGet, "local.get", imm, get, feats{Local: 1})
	l.add(OpLocalGetFresh, "local.get.fresh", imm, get, feats{Local: 1, Fresh: 1})
	l.add(OpGlobalGet, "global.get", imm, get)
	l.add(OpMemorySize, "memory.size", imm, get)
	l.add(OpLocalSet, "local.set", imm, cell, feats{Local: 1})
	l.add(OpLocalTee, "local.tee", imm, cell, feats{Local: 1})
	l.add(OpGlobalSet, "global.set", imm, cell)
	l.add(OpArgument, "argument", imm, cell, feats{Local: 1, Argument: 1})
	l.add(OpResult, "result", imm, set, feats{Push: 1, DestImm: 1, DestCaller: 1})
	l.add(OpMove, "move", imm, set, feats{Push: 1, DestImm: 1})
}

// memory: loads, stores, growth, tables, and data that stands beyond memory.
// A store that may reach the next word is followed by its ".spill".
func (l *opList) memory() {
	beyond := func(n float64) feats { return feats{Memory: 1, Span: n, Width: n} }
	bytes := func(n float64) feats { return merge(beyond(n), feats{Linear: 1, Bounds: 1}) }
	load := merge(push, feats{Load: 1})
	l.add(OpI32Load, "i32.load", imm, load, bytes(4), feats{WordLoad: 1})
	l.add(OpI32Load8U, "i32.load8_u", imm, load, bytes(1))
	l.add(OpI32Load8S, "i32.load8_s", imm, load, bytes(1), feats{SignedLoad: 1, SignBit: 1 << 7})
	l.add(OpI32Load16U, "i32.load16_u", imm, load, bytes(2))
	l.add(OpI32Load16S, "i32.load16_s", imm, load, bytes(2), feats{SignedLoad: 1, SignBit: 1 << 15})
	l.add(OpI64LoadUpper, "i64.load.upper", imm, load, bytes(4), feats{WordLoad: 1, OffA: -1})
	l.add(OpDataLoad8, "data.load8", imm, load, beyond(1))
	l.add(OpDataLoad, "data.load", imm, load, beyond(4), feats{WordLoad: 1})

	store := merge(value, feats{Store: 1})
	l.add(OpI32Store8, "i32.store8", imm, store, bytes(1), feats{OffB: 1})
	stores := func(op OpIndex, name string, f ...feats) {
		at := merge(append(f, store)...)
		l.add(op, name, imm, at, feats{Spill: 1})
		at.WordStore = 0
		l.add(op+1, name+".spill", imm, at, feats{Spilled: 1})
	}
	stores(OpI32Store, "i32.store", bytes(4), feats{OffB: 1, WordStore: 1})
	stores(OpI32Store16, "i32.store16", bytes(2), feats{OffB: 1})
	stores(OpI64StoreUpper, "i64.store.upper", bytes(4), feats{OffB: 2, WordStore: 1})

	l.add(OpMemoryGrow, "memory.grow", imm, push, feats{OffA: -1, GrowResult: 1})
	l.add(OpMemoryResize, "memory.resize", imm, value, feats{OffB: -1, GrowSize: 1, Cell: 1, CellImm: 1})

	element := feats{Element: 1, TableTrap: float64(TrapTable)}
	l.add(OpTableGet, "table.get", imm, push, element, feats{TableGet: 1})
	l.add(OpTableSet, "table.set", imm, store, element, feats{OffB: 1, Width: 4, WordStore: 1})
}

// arithmetic adds the instructions of one 32-bit word.
func (l *opList) arithmetic() {
	binary := merge(push, feats{OffB: 1})
	l.add(OpI32Add, "i32.add", none, binary, feats{PlusA: 1, PlusB: 1})
	l.add(OpI32Sub, "i32.sub", none, binary, feats{PlusA: 1, MinusB: 1})
	l.add(OpI32Mul, "i32.mul", none, binary, feats{Mul: 1})
	l.add(OpI32DivS, "i32.div_s", none, binary, quotient, signed, feats{Overflow: 1})
	l.add(OpI32DivU, "i32.div_u", none, binary, quotient)
	l.add(OpI32RemS, "i32.rem_s", none, binary, remainder, signed)
	l.add(OpI32RemU, "i32.rem_u", none, binary, remainder)
	l.add(OpI32And, "i32.and", none, binary, feats{Bits: 1, And: 1})
	l.add(OpI32Or, "i32.or", none, binary, feats{Bits: 1, Or: 1})
	l.add(OpI32Xor, "i32.xor", none, binary, feats{Bits: 1, Xor: 1})
	l.add(OpI32Shl, "i32.shl", none, binary, feats{ShiftLeft: 1, PartA: 1})
	l.add(OpI32ShrS, "i32.shr_s", none, binary, right, signed)
	l.add(OpI32ShrU, "i32.shr_u", none, binary, right)
	l.add(OpI32Rotl, "i32.rotl", none, binary, feats{ShiftLeft: 1}, around)
	l.add(OpI32Rotr, "i32.rotr", none, binary, feats{RotateRight: 1}, around)

	l.add(OpI32Clz, "i32.clz", none, push, feats{Clz: 1})
	l.add(OpI32Ctz, "i32.ctz", none, push, feats{Bytes: 1, Ctz: 1})
	l.add(OpI32Popcnt, "i32.popcnt", none, push, feats{Bytes: 1, Popcnt: 1})
	l.add(OpI32Extend8S, "i32.extend8_s", none, push, feats{Extend8: 1})
	l.add(OpI32Extend16S, "i32.extend16_s", none, push, feats{Extend16: 1})

	l.add(OpI32Eqz, "i32.eqz", none, push, feats{Compare: 1}, equal)
	l.comparisons(OpI32Eq, "i32.", merge(binary, feats{Compare: 1, CompareB: 1}))
}

// comparisons adds all ten, in the order of their constants.
func (l *opList) comparisons(first OpIndex, prefix string, f feats) {
	for i, c := range []struct {
		name string
		f    feats
	}{
		{"eq", equal}, {"ne", merge(less, greater)},
		{"lt_s", merge(less, signed)}, {"lt_u", less},
		{"gt_s", merge(greater, signed)}, {"gt_u", greater},
		{"le_s", merge(less, equal, signed)}, {"le_u", merge(less, equal)},
		{"ge_s", merge(greater, equal, signed)}, {"ge_u", merge(greater, equal)},
	} {
		l.add(first+OpIndex(i), prefix+c.name, none, f, c.f)
	}
}
