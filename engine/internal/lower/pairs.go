package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// What the seed's machine does with values of two words without a routine. Operands stand at
// a slot: the lower word of the first, its upper one, then those of the second. An instruction
// reads two slots that stand side by side, and the middle two do: what is missing is copied
// beside the others.

// move copies a slot.
func (l *lowering) move(from, to int) { l.emit(machine.OpMove, from, uint32(to)) }

// put puts a constant in a slot.
func (l *lowering) put(slot int, v uint32) { l.emit(machine.OpI32Const, slot, v) }

// pair lowers an instruction on values of two words, false if it is a routine or done as by the
// wide machine.
func (l *lowering) pair(in *wasm.Instr, slot int) bool {
	switch in.Op {
	case wasm.OpI64And:
		l.bitwise(machine.OpI32And, slot)
	case wasm.OpI64Or:
		l.bitwise(machine.OpI32Or, slot)
	case wasm.OpI64Xor:
		l.bitwise(machine.OpI32Xor, slot)
	case wasm.OpI64Add:
		l.move(slot+1, slot+4)
		l.to(machine.OpI32Add, slot+3, slot+4)
		l.move(slot, slot+1)
		l.to(machine.OpI32Add, slot+1, slot)
		l.to(machine.OpI32Add, slot+1, slot+1)
		l.to(machine.OpI32LtU, slot+1, slot+3) // the carry: the sum is less than a summand
		l.to(machine.OpI32Add, slot+3, slot+1)
	case wasm.OpI64Sub:
		l.move(slot+2, slot+4)
		l.move(slot+3, slot+2)
		l.to(machine.OpI32Sub, slot+1, slot+5)
		l.move(slot, slot+3)
		l.to(machine.OpI32LtU, slot+3, slot+6)
		l.to(machine.OpI32Sub, slot+3, slot)
		l.to(machine.OpI32Sub, slot+5, slot+1)
	case wasm.OpI64Eqz:
		l.to(machine.OpI32Or, slot, slot)
		l.to(machine.OpI32Eqz, slot, slot)
	case wasm.OpI64Eq:
		l.both(machine.OpI32Eq, machine.OpI32And, slot)
	case wasm.OpI64Ne:
		l.both(machine.OpI32Ne, machine.OpI32Or, slot)
	case wasm.OpI64ShrU, wasm.OpI64ShrS, wasm.OpI64Shl:
		return l.shiftPair(in.Op, slot)
	case wasm.OpI64Store, wasm.OpF64Store:
		// The upper word first: its check covers both.
		l.move(slot+1, slot+3)
		l.move(slot+2, slot+1)
		l.emit(machine.OpI32Store, slot, uint32(min(in.Imm+4, 1<<32-1)))
		l.move(slot+3, slot+1)
		l.emit(machine.OpI32Store, slot, uint32(in.Imm))
	default:
		order, ok := orders[in.Op]
		if ok {
			l.order(order, slot)
		}
		return ok
	}
	return true
}

// aside copies words so that both words of the first operand stand beside those of the second:
// the lower ones at the slot behind, the upper ones at the third, in reverse order.
func (l *lowering) aside(slot int) {
	l.move(slot+1, slot+4)
	l.move(slot, slot+1)
}

// bitwise does to both words what an instruction does to one; the words' order does not matter.
func (l *lowering) bitwise(op machine.OpIndex, slot int) {
	if l.bitwiseConst(op, slot) {
		return
	}
	l.aside(slot)
	l.to(op, slot+1, slot)
	l.to(op, slot+3, slot+1)
}

// both compares both words and joins what comes out.
func (l *lowering) both(compare, join machine.OpIndex, slot int) {
	l.aside(slot)
	l.to(compare, slot+1, slot)
	l.to(compare, slot+3, slot+1)
	l.to(join, slot, slot)
}

// orders tell the comparisons: of lower words, which is the answer if the upper ones are equal,
// and of upper words, the second's with the first's.
var orders = map[wasm.Opcode][2]machine.OpIndex{
	wasm.OpI64LtU: {machine.OpI32LtU, machine.OpI32GtU}, wasm.OpI64LtS: {machine.OpI32LtU, machine.OpI32GtS},
	wasm.OpI64GtU: {machine.OpI32GtU, machine.OpI32LtU}, wasm.OpI64GtS: {machine.OpI32GtU, machine.OpI32LtS},
	wasm.OpI64LeU: {machine.OpI32LeU, machine.OpI32GtU}, wasm.OpI64LeS: {machine.OpI32LeU, machine.OpI32GtS},
	wasm.OpI64GeU: {machine.OpI32GeU, machine.OpI32LtU}, wasm.OpI64GeS: {machine.OpI32GeU, machine.OpI32LtS},
}

func (l *lowering) order(by [2]machine.OpIndex, slot int) {
	l.aside(slot)
	l.to(by[0], slot+1, slot)
	l.to(machine.OpI32Eq, slot+3, slot+1)
	l.to(machine.OpI32And, slot, slot)
	l.to(by[1], slot+3, slot+1)
	l.to(machine.OpI32Or, slot, slot)
}

// constantPair is the value of two words that the instructions before have put at a slot, if
// no other path leads here. In a routine those instructions are taken back, since nobody counts
// them.
func (l *lowering) constantPair(slot int) (v uint64, ok bool) {
	n := l.code.n - 2
	if n < l.barrier {
		return 0, false
	}
	for i := range 2 {
		in := l.code.at(n + i)
		if in.op != machine.OpI32Const || int(in.slot) != slot+i {
			return 0, false
		}
		v |= uint64(in.imm) << (32 * i)
	}
	if l.unit.library {
		l.code.n = n
	}
	return v, true
}

// bitwiseConst is [lowering.bitwise] with a constant.
func (l *lowering) bitwiseConst(op machine.OpIndex, slot int) bool {
	v, ok := l.constantPair(slot + 2)
	if !ok {
		return false
	}
	// word is that of one word at a slot, with the slot behind it free.
	word := func(at int, c uint32, dest int) {
		switch {
		case c == 0 && op != machine.OpI32And, c == ^uint32(0) && op == machine.OpI32And:
			if at != dest {
				l.move(at, dest)
			}
		case c == 0, c == ^uint32(0) && op == machine.OpI32Or:
			l.put(dest, c)
		default:
			l.put(at+1, c)
			l.to(op, at, dest)
		}
	}
	word(slot+1, uint32(v>>32), slot+3)
	word(slot, uint32(v), slot)
	l.move(slot+3, slot+1)
	return true
}

// shiftPair shifts by a constant.
func (l *lowering) shiftPair(op wasm.Opcode, slot int) bool {
	v, ok := l.constantPair(slot + 2)
	if !ok {
		return false
	}
	k := uint32(v & 63)
	if k == 0 {
		return true
	}
	right := machine.OpI32ShrU
	if op == wasm.OpI64ShrS {
		right = machine.OpI32ShrS
	}
	switch {
	case op == wasm.OpI64Shl && k >= 32:
		l.put(slot+1, 1<<(k-32))
		l.to(machine.OpI32Mul, slot, slot+1)
		l.put(slot, 0)
	case op == wasm.OpI64Shl:
		l.put(slot+2, 1<<k)
		l.to(machine.OpI32Mul, slot+1, slot+3)
		l.put(slot+1, 32-k)
		l.to(machine.OpI32ShrU, slot, slot+4) // what comes over
		l.put(slot+1, 1<<k)
		l.to(machine.OpI32Mul, slot, slot)
		l.to(machine.OpI32Add, slot+3, slot+1)
	case k >= 32:
		l.put(slot+2, k-32)
		l.to(right, slot+1, slot)
		if op == wasm.OpI64ShrU {
			l.put(slot+1, 0)
			break
		}
		l.put(slot+2, 31)
		l.to(right, slot+1, slot+1)
	default:
		l.put(slot+2, k)
		l.to(right, slot+1, slot+3)
		l.put(slot+2, 1<<(32-k))
		l.to(machine.OpI32Mul, slot+1, slot+4)
		l.put(slot+1, k)
		l.to(machine.OpI32ShrU, slot, slot+5)
		l.to(machine.OpI32Add, slot+4, slot)
		l.move(slot+3, slot+1)
	}
	return true
}

// signBit is a float's sign in its upper word.
const signBit = 1 << 31

// signs lowers instructions on floats that concern the word with the sign.
func (l *lowering) signs(in *wasm.Instr, slot int) bool {
	switch in.Op {
	case wasm.OpF32Neg:
		l.withConst(machine.OpI32Xor, slot, signBit)
	case wasm.OpF64Neg:
		l.withConst(machine.OpI32Xor, slot+1, signBit)
	case wasm.OpF32Abs:
		l.withConst(machine.OpI32And, slot, signBit-1)
	case wasm.OpF64Abs:
		l.withConst(machine.OpI32And, slot+1, signBit-1)
	case wasm.OpF32Sub:
		l.withConst(machine.OpI32Xor, slot+1, signBit)
		l.narrowRoutine(wasm.OpF32Add.String(), slot)
	case wasm.OpF64Sub:
		l.withConst(machine.OpI32Xor, slot+3, signBit)
		l.narrowRoutine(wasm.OpF64Add.String(), slot)
	case wasm.OpF32Copysign:
		l.copySign(slot)
	case wasm.OpF64Copysign:
		l.move(slot+3, slot+2)
		l.copySign(slot + 1)
	default:
		return false
	}
	return true
}

// withConst applies an instruction to a slot and a constant behind it.
func (l *lowering) withConst(op machine.OpIndex, slot int, c uint32) {
	l.put(slot+1, c)
	l.to(op, slot, slot)
}

// copySign gives a word the sign of the one behind it: it changes the sign if they differ.
func (l *lowering) copySign(slot int) {
	l.to(machine.OpI32Xor, slot, slot+1)
	l.withConst(machine.OpI32And, slot+1, signBit)
	l.to(machine.OpI32Xor, slot, slot)
}
