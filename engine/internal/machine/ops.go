package machine

import (
	"fmt"
	"sync"
)

// OpIndex is a machine instruction's index in what [Ops] returns.
type OpIndex uint8

// Op is a machine instruction: what one prompt token tells the model to do.
// Most are WebAssembly instructions; a few are parts of one.
type Op struct {
	Name string
	// Features by name, as the model's embedding holds them; see the fields
	// of [features]. Absent ones are 0.
	Features map[string]float64
	// HasImm: the prompt gives the instruction a number.
	HasImm bool
}

type feats = map[string]float64

// merge returns the union of feature sets.
func merge(sets ...feats) feats {
	out := feats{}
	for _, s := range sets {
		for k, v := range s {
			out[k] = v
		}
	}
	return out
}

// Ops are the machine's instructions; the order is the order of their tokens.
// The first two are fixed: a call from outside is made as if by instruction
// 0 and returns to instruction 1. The table is made when it is first needed,
// which the page's own program never does.
var Ops = sync.OnceValue(buildOps)

// numOps is how many there are; tokens are numbered by it.
const numOps = 121

// OpByName finds an instruction; lowering resolves its names once with it.
func OpByName(name string) (OpIndex, bool) {
	i, ok := opsByName()[name]
	return i, ok
}

var opsByName = sync.OnceValue(func() map[string]OpIndex {
	byName := map[string]OpIndex{}
	for i, op := range Ops() {
		byName[op.Name] = OpIndex(i)
	}
	return byName
})

// opList collects instructions under construction.
type opList []Op

const imm, none = true, false // whether an instruction has an immediate

func (l *opList) add(name string, imm bool, f ...feats) {
	*l = append(*l, Op{Name: name, Features: merge(f...), HasImm: imm})
}

// Feature sets that instructions share.
var (
	quiet = feats{"quiet": 1}
	value = feats{"class": float64(Final)}
	push  = merge(value, feats{"push": 1})
	set   = merge(value, feats{"set": 1, "plusA": 1})
	get   = merge(quiet, feats{"push": 1, "refCell": 1, "cellImm": 1})

	signed    = feats{"signed": 1}
	quotient  = feats{"divide": 1, "quotient": 1}
	remainder = feats{"divide": 1, "remainder": 1}
	right     = feats{"shiftRight": 1, "nearWholeA": 1}
	around    = feats{"nearWholeA": 1, "nearPartA": 1}
	less      = feats{"lt": 1}
	greater   = feats{"gt": 1}
	equal     = feats{"eq": 1}
)

func trapWith(c Code) feats { return merge(quiet, feats{"code": float64(c)}) }

func buildOps() []Op {
	var l opList
	l.control()
	l.cells()
	l.memory()
	l.arithmetic("i32.", merge(push, feats{"offB": 1}))
	l.wide()
	if len(l) != numOps {
		panic(fmt.Sprintf("BUG: %d instructions, numOps is %d", len(l), numOps))
	}
	return l
}

// control: the first two are the entry and the exit of calls from outside.
func (l *opList) control() {
	jump := feats{"class": float64(Jump)}
	call := feats{"class": float64(Call), "enter": 1}
	l.add("enter", none, quiet)
	l.add("halt", none, trapWith(Halt))
	l.add("exit", none, trapWith(Exit))
	l.add("unreachable", none, trapWith(TrapUnreachable))
	l.add("trap.divide", none, trapWith(TrapDivideByZero))
	l.add("trap.overflow", none, trapWith(TrapOverflow))
	l.add("trap.conversion", none, trapWith(TrapConversion))
	l.add("trap.memory", none, trapWith(TrapMemory))
	l.add("trap.table", none, trapWith(TrapTable))
	l.add("nop", none, quiet)
	l.add("drop", none, quiet)
	l.add("select", none, push, feats{"offB": 1, "offC": 2, "select": 1})

	l.add("br", imm, jump, feats{"immediate": 1})
	l.add("br_if", imm, jump, feats{"immediate": 1, "brIf": 1})
	l.add("if", imm, jump, feats{"immediate": 1, "brUnless": 1})
	l.add("br_table", imm, jump, feats{"brTable": 1})
	l.add("return", none, feats{"class": float64(Ret), "return": 1})
	l.add("call", imm, call, feats{"immediate": 1})
	l.add("call_indirect", imm, push, feats{"element": 1, "tableGet": 1, "tableTrap": float64(TrapUndefinedElement)})
	l.add("signature", imm, quiet, feats{"signature": 1})
	l.add("call_ref", imm, call, feats{"slotImm": 1, "callee": 1})
	l.add("output_byte", none, feats{"class": float64(Out), "out": 1})
	l.add("error_byte", none, feats{"class": float64(Err), "out": 1})
}

// cells: constants, locals, globals, and what hands values between frames.
func (l *opList) cells() {
	cell := merge(set, feats{"cell": 1, "cellImm": 1})
	l.add("i32.const", imm, quiet, feats{"push": 1, "refImm": 1})
	l.add("local.get", imm, get, feats{"local": 1})
	l.add("local.get.fresh", imm, get, feats{"local": 1, "fresh": 1})
	l.add("global.get", imm, get)
	l.add("memory.size", imm, get)
	l.add("local.set", imm, cell, feats{"local": 1})
	l.add("local.tee", imm, cell, feats{"local": 1})
	l.add("global.set", imm, cell)
	l.add("argument", imm, cell, feats{"local": 1, "argument": 1})
	l.add("result", imm, set, feats{"push": 1, "destImm": 1, "destCaller": 1})
	l.add("move", imm, set, feats{"push": 1, "destImm": 1})
}

// memory: loads, stores, growth, tables, and data that stands beyond memory.
// A store that may reach the next word is followed by its ".spill".
func (l *opList) memory() {
	bytes := func(n float64) feats { return feats{"memory": 1, "linear": 1, "width": n, "bounds": 1, "span": n} }
	load := merge(push, feats{"load": 1})
	l.add("i32.load", imm, load, bytes(4), feats{"wordLoad": 1})
	l.add("i32.load8_u", imm, load, bytes(1))
	l.add("i32.load8_s", imm, load, bytes(1), feats{"signedLoad": 1, "signBit": 1 << 7})
	l.add("i32.load16_u", imm, load, bytes(2))
	l.add("i32.load16_s", imm, load, bytes(2), feats{"signedLoad": 1, "signBit": 1 << 15})
	l.add("i64.load.upper", imm, load, bytes(4), feats{"wordLoad": 1, "offA": -1})
	l.add("data.load8", imm, load, bytes(1), feats{"bounds": 0, "linear": 0})
	l.add("data.load", imm, load, bytes(4), feats{"bounds": 0, "linear": 0, "wordLoad": 1})

	store := merge(value, feats{"store": 1})
	stores := func(name string, width, offB float64) {
		at := merge(store, bytes(width), feats{"offB": offB})
		if width == 1 {
			l.add(name, imm, at)
			return
		}
		whole := float64(0)
		if width == 4 {
			whole = 1
		}
		l.add(name, imm, at, feats{"spill": 1, "wordStore": whole})
		l.add(name+".spill", imm, at, feats{"spilled": 1})
	}
	stores("i32.store", 4, 1)
	stores("i32.store8", 1, 1)
	stores("i32.store16", 2, 1)
	stores("i64.store.upper", 4, 2)

	l.add("memory.grow", imm, push, feats{"offA": -1, "growResult": 1})
	l.add("memory.resize", imm, value, feats{"offB": -1, "growSize": 1, "cell": 1, "cellImm": 1})

	element := feats{"element": 1, "tableTrap": float64(TrapTable)}
	l.add("table.get", imm, push, element, feats{"tableGet": 1})
	l.add("table.set", imm, store, element, feats{"offB": 1, "width": 4, "wordStore": 1})
}

// arithmetic adds the instructions of one 32-bit word.
func (l *opList) arithmetic(p string, binary feats) {
	l.add(p+"add", none, binary, feats{"plusA": 1, "plusB": 1})
	l.add(p+"sub", none, binary, feats{"plusA": 1, "minusB": 1})
	l.add(p+"mul", none, binary, feats{"mul": 1})
	l.add(p+"div_s", none, binary, quotient, signed, feats{"overflow": 1})
	l.add(p+"div_u", none, binary, quotient)
	l.add(p+"rem_s", none, binary, remainder, signed)
	l.add(p+"rem_u", none, binary, remainder)
	l.add(p+"and", none, binary, feats{"bits": 1, "and": 1})
	l.add(p+"or", none, binary, feats{"bits": 1, "or": 1})
	l.add(p+"xor", none, binary, feats{"bits": 1, "xor": 1})
	l.add(p+"shl", none, binary, feats{"shiftLeft": 1, "nearPartA": 1})
	l.add(p+"shr_s", none, binary, right, signed)
	l.add(p+"shr_u", none, binary, right)
	l.add(p+"rotl", none, binary, feats{"shiftLeft": 1}, around)
	l.add(p+"rotr", none, binary, feats{"rotateRight": 1}, around)

	l.add(p+"clz", none, push, feats{"clz": 1})
	l.add(p+"ctz", none, push, feats{"bytes": 1, "ctz": 1})
	l.add(p+"popcnt", none, push, feats{"bytes": 1, "popcnt": 1})
	l.add(p+"extend8_s", none, push, feats{"extend8": 1})
	l.add(p+"extend16_s", none, push, feats{"extend16": 1})

	l.add(p+"eqz", none, push, feats{"compare": 1}, equal)
	l.comparisons(p, merge(binary, feats{"compare": 1, "compareB": 1}))
}

func (l *opList) comparisons(p string, f feats) {
	l.add(p+"eq", none, f, equal)
	l.add(p+"ne", none, f, less, greater)
	l.add(p+"lt_s", none, f, less, signed)
	l.add(p+"lt_u", none, f, less)
	l.add(p+"gt_s", none, f, greater, signed)
	l.add(p+"gt_u", none, f, greater)
	l.add(p+"le_s", none, f, less, equal, signed)
	l.add(p+"le_u", none, f, less, equal)
	l.add(p+"ge_s", none, f, greater, equal, signed)
	l.add(p+"ge_u", none, f, greater, equal)
}
