package machine

// OpIndex is a machine instruction's index in [Ops].
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

// features are the numbers that distinguish instructions, in the order of the
// model's slots.
var features = []struct{ name, meaning string }{
	{"offA", "operand A stands at slot + offA"},
	{"offB", "operand B stands at slot + offB"},
	{"offC", "operand C stands at slot + offC"},
	{"push", "the result goes to a stack slot"},
	{"destImm", "the result's slot is the immediate"},
	{"destCaller", "the result's slot is in the caller's frame, above the call's slot"},
	{"refImm", "the result is the immediate, by reference"},
	{"refCell", "the result is a cell's value, by reference"},
	{"fresh", "the cell reads as 0 if this frame has not written it"},
	{"local", "the cell's address is relative to the frame"},
	{"argument", "the cell is in the next frame"},
	{"set", "takes A by reference if bytes of it stand on the stack, else copies it"},
	{"cell", "the result goes to a cell"},
	{"quiet", "the effect needs no bytes: a misc token"},
	{"code", "which misc token"},
	{"class", "the class of the result's last byte"},
	{"plusA", "the result is A plus ..."},
	{"plusB", "... plus B"},
	{"minusB", "... minus B"},
	{"mul", "A·B"},
	{"left", "A·2^B, the low half counts (shl)"},
	{"around", "both halves of A·2^B count (rotl, rotr)"},
	{"rotr", "rotate by −B"},
	{"right", "floor(A·2^−B)"},
	{"signed", "A and B are read as signed"},
	{"bits", "bytewise logic"},
	{"and", "A & B"},
	{"or", "A | B"},
	{"xor", "A ^ B"},
	{"compare", "A is compared"},
	{"compareB", "... with B instead of 0"},
	{"lt", "1 if less"},
	{"gt", "1 if greater"},
	{"eq", "1 if equal"},
	{"divide", "A is divided by B"},
	{"quotient", "the quotient counts"},
	{"remainder", "the remainder counts"},
	{"overflow", "2^31 is no valid quotient"},
	{"clz", "leading zeros"},
	{"bytes", "per-byte counts: ctz or popcnt"},
	{"ctz", "trailing zeros"},
	{"popcnt", "ones"},
	{"extend8", "sign of bit 7"},
	{"extend16", "sign of bit 15"},
	{"memory", "A + immediate is a memory address"},
	{"bounds", "that must be within bounds ..."},
	{"span", "... with this many bytes"},
	{"width", "how many bytes are moved"},
	{"load", "the result is what stands in memory"},
	{"wordLoad", "a word, by itself if aligned"},
	{"signedLoad", "the loaded number has a sign ..."},
	{"signBit", "... which is this bit"},
	{"store", "B goes to memory"},
	{"wordStore", "a word, by reference if aligned"},
	{"high", "only the part of B that falls in the next word"},
	{"spill", "another instruction stores what falls in the next word"},
	{"immediate", "the result is the immediate"},
	{"brIf", "jumps if A ≠ 0"},
	{"brUnless", "jumps if A = 0"},
	{"brTable", "jumps to the entry min(A, immediate) that follows"},
	{"return", "jumps to where the frame was called from"},
	{"enter", "enters a frame"},
	{"slotImm", "the callee's first argument is at slot immediate"},
	{"out", "the result is A's last byte, as output"},
	{"select", "A if C ≠ 0, else B"},
	{"growResult", "memory.grow's result"},
	{"growSize", "memory's size after memory.grow"},
	{"tableGet", "an element of table immediate"},
	{"tableTrap", "the trap if there is no such element"},
	{"signature", "traps unless function A's type is the immediate"},
	{"callee", "the result is function A's position"},
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
// 0 and returns to instruction 1.
var Ops = buildOps()

// OpByName finds an instruction; lowering resolves its names once with it.
func OpByName(name string) (OpIndex, bool) {
	for i := range Ops {
		if Ops[i].Name == name {
			return OpIndex(i), true
		}
	}
	return 0, false
}

func buildOps() []Op {
	var ops []Op
	add := func(name string, imm bool, f ...feats) {
		ops = append(ops, Op{Name: name, Features: merge(f...), HasImm: imm})
	}
	const imm, none = true, false

	quiet := feats{"quiet": 1}
	value := feats{"class": float64(Final)}
	push := merge(value, feats{"push": 1})
	binary := merge(push, feats{"offB": 1})
	jump := feats{"class": float64(Jump)}
	call := feats{"class": float64(Call), "enter": 1}

	add("enter", none, quiet)
	add("halt", none, quiet, feats{"code": float64(Halt)})
	add("unreachable", none, quiet, feats{"code": float64(TrapUnreachable)})
	add("nop", none, quiet)
	add("drop", none, quiet)
	add("select", none, push, feats{"offB": 1, "offC": 2, "select": 1})

	add("i32.const", imm, quiet, feats{"push": 1, "refImm": 1})
	get := merge(quiet, feats{"push": 1, "refCell": 1})
	add("local.get", imm, get, feats{"local": 1})
	add("local.get.fresh", imm, get, feats{"local": 1, "fresh": 1})
	add("global.get", imm, get)
	add("memory.size", imm, get)
	set := merge(value, feats{"set": 1, "plusA": 1})
	cell := merge(set, feats{"cell": 1})
	add("local.set", imm, cell, feats{"local": 1})
	add("local.tee", imm, cell, feats{"local": 1})
	add("global.set", imm, cell)
	add("argument", imm, cell, feats{"local": 1, "argument": 1})
	add("result", imm, set, feats{"push": 1, "destImm": 1, "destCaller": 1})
	add("move", imm, set, feats{"push": 1, "destImm": 1})

	add("br", imm, jump, feats{"immediate": 1})
	add("br_if", imm, jump, feats{"immediate": 1, "brIf": 1})
	add("if", imm, jump, feats{"immediate": 1, "brUnless": 1})
	add("br_table", imm, jump, feats{"brTable": 1})
	add("return", none, feats{"class": float64(Ret), "return": 1})
	add("call", imm, call, feats{"immediate": 1})
	element := merge(push, feats{"tableGet": 1})
	add("call_indirect", imm, element, feats{"tableTrap": float64(TrapUndefinedElement)})
	add("signature", imm, quiet, feats{"signature": 1})
	add("call_ref", imm, call, feats{"slotImm": 1, "callee": 1})
	add("output_byte", none, feats{"class": float64(Out), "out": 1})

	add("memory.grow", imm, push, feats{"offA": -1, "growResult": 1})
	add("memory.resize", imm, value, feats{"offB": -1, "growSize": 1, "cell": 1})

	memory := func(width float64) feats { return feats{"memory": 1, "width": width, "bounds": 1, "span": width} }
	load := merge(push, feats{"load": 1})
	add("i32.load", imm, load, memory(4), feats{"wordLoad": 1})
	add("i32.load8_u", imm, load, memory(1))
	add("i32.load8_s", imm, load, memory(1), feats{"signedLoad": 1, "signBit": 1 << 7})
	add("i32.load16_u", imm, load, memory(2))
	add("i32.load16_s", imm, load, memory(2), feats{"signedLoad": 1, "signBit": 1 << 15})
	store := merge(value, feats{"store": 1, "offB": 1})
	high := feats{"high": 1, "bounds": 0}
	spill := feats{"spill": 1}
	add("i32.store", imm, store, memory(4), spill, feats{"wordStore": 1})
	add("i32.store.high", imm, store, memory(4), high)
	add("i32.store8", imm, store, memory(1))
	add("i32.store16", imm, store, memory(2), spill)
	add("i32.store16.high", imm, store, memory(2), high)

	signed := feats{"signed": 1}
	add("i32.add", none, binary, feats{"plusA": 1, "plusB": 1})
	add("i32.sub", none, binary, feats{"plusA": 1, "minusB": 1})
	add("i32.mul", none, binary, feats{"mul": 1})
	quotient, remainder := feats{"divide": 1, "quotient": 1}, feats{"divide": 1, "remainder": 1}
	add("i32.div_s", none, binary, quotient, signed, feats{"overflow": 1})
	add("i32.div_u", none, binary, quotient)
	add("i32.rem_s", none, binary, remainder, signed)
	add("i32.rem_u", none, binary, remainder)
	add("i32.and", none, binary, feats{"bits": 1, "and": 1})
	add("i32.or", none, binary, feats{"bits": 1, "or": 1})
	add("i32.xor", none, binary, feats{"bits": 1, "xor": 1})
	add("i32.shl", none, binary, feats{"left": 1})
	add("i32.shr_s", none, binary, feats{"right": 1}, signed)
	add("i32.shr_u", none, binary, feats{"right": 1})
	add("i32.rotl", none, binary, feats{"left": 1, "around": 1})
	add("i32.rotr", none, binary, feats{"left": 1, "around": 1, "rotr": 1})

	add("i32.clz", none, push, feats{"clz": 1})
	add("i32.ctz", none, push, feats{"bytes": 1, "ctz": 1})
	add("i32.popcnt", none, push, feats{"bytes": 1, "popcnt": 1})
	add("i32.extend8_s", none, push, feats{"extend8": 1})
	add("i32.extend16_s", none, push, feats{"extend16": 1})

	compare := merge(binary, feats{"compare": 1, "compareB": 1})
	lt, gt, eq := feats{"lt": 1}, feats{"gt": 1}, feats{"eq": 1}
	add("i32.eqz", none, push, feats{"compare": 1}, eq)
	add("i32.eq", none, compare, eq)
	add("i32.ne", none, compare, lt, gt)
	add("i32.lt_s", none, compare, lt, signed)
	add("i32.lt_u", none, compare, lt)
	add("i32.gt_s", none, compare, gt, signed)
	add("i32.gt_u", none, compare, gt)
	add("i32.le_s", none, compare, lt, eq, signed)
	add("i32.le_u", none, compare, lt, eq)
	add("i32.ge_s", none, compare, gt, eq, signed)
	add("i32.ge_u", none, compare, gt, eq)
	return ops
}
