package lower

import (
	"wasmformer/engine/internal/lower/narrow"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
)

// narrow appends an instruction for the seed's machine, or what takes its place. Operands
// stand behind each other from the slot on, as everywhere; to says where the result goes
// if that is not the slot, for instructions without an immediate.
func (l *lowering) narrow(op machine.OpIndex, slot int, imm uint32) {
	switch op {
	case machine.OpNop, machine.OpDrop:
		// Four tokens are the least that an instruction takes, and a jump to the next one does
		// nothing else.
		l.emit(op, slot, uint32(l.code.n)+1)
	case machine.OpLocalGetFresh:
		l.emit(machine.OpLocalGet, slot, imm)
	case machine.OpSelect:
		l.emit(op, slot, 0)
	case machine.OpI32RemU:
		l.to(machine.OpI32DivU, slot, slot+2)
		l.to(machine.OpI32Mul, slot+1, slot+1)
		l.to(machine.OpI32Sub, slot, slot)
	case machine.OpI32Shl:
		l.shiftLeft(slot)
	case machine.OpI32Rotl, machine.OpI32Rotr:
		if !l.rotate(op, slot) {
			l.narrowRoutine(machine.Ops()[op].Name, slot)
		}
	case machine.OpI32Extend8S:
		l.signExtend(slot, 24)
	case machine.OpI32Extend16S:
		l.signExtend(slot, 16)
	case machine.OpI64Sign:
		// The sign of the word below, as a word.
		l.emit(machine.OpMove, slot-1, uint32(slot))
		l.emit(machine.OpI32Const, slot+1, 31)
		l.to(machine.OpI32ShrS, slot, slot)
	case machine.OpTableGet:
		l.element(slot, imm, slot+1, machine.TrapTable)
		l.emit(op, slot, imm)
	case machine.OpTableSet:
		l.element(slot, imm, slot+2, machine.TrapTable)
		l.emit(op, slot, imm)
	default:
		if _, ok := seed.KindOf(op); ok {
			l.emit(op, slot, imm)
			return
		}
		l.narrowRoutine(machine.Ops()[op].Name, slot)
	}
}

// errNarrow ends the lowering, as a panic: no linked library has the routine of a name.
type errNarrow string

// to appends an instruction without an immediate whose result goes to a slot.
func (l *lowering) to(op machine.OpIndex, slot, dest int) {
	imm := uint32(0)
	if dest != slot {
		imm = uint32(dest) + 1
	}
	l.emit(op, slot, imm)
}

// narrowRoutine calls a routine of the narrow libraries, which takes words from the slot on
// and leaves words there. If there is none, the function is refused.
func (l *lowering) narrowRoutine(name string, slot int) {
	m, f, ok := exported(narrowLibraries, name)
	if !ok {
		panic(errNarrow(name))
	}
	l.op(machine.OpCall, slot, uint32(l.require(l.library(m, operand{memory: -1}), f)))
}

// narrowResult has the instruction that has just made the value at a slot write it where
// the function's result goes; false if there is no such instruction.
func (l *lowering) narrowResult(slot int) bool {
	if l.target != Seed || l.code.n <= l.barrier {
		return false
	}
	last := l.code.at(l.code.n - 1)
	op := &machine.Ops()[last.op]
	if op.Features.Push == 0 || last.op == machine.OpMove || last.op == machine.OpResult || destination(op, int(last.slot), last.imm) != slot {
		return false
	}
	last.flags |= isResult
	return true
}

// shiftLeft is a multiplication by a power of two, which is a constant most of the time.
func (l *lowering) shiftLeft(slot int) {
	if last := l.constant(slot + 1); last != nil {
		last.imm = 1 << (last.imm & 31)
		l.to(machine.OpI32Mul, slot, slot)
		return
	}
	// 2^k is 2^31 shifted to the right by 31 − k.
	l.emit(machine.OpMove, slot+1, uint32(slot+3))
	l.emit(machine.OpI32Const, slot+2, 31)
	l.to(machine.OpI32Sub, slot+2, slot+2)
	l.emit(machine.OpI32Const, slot+1, 1<<31)
	l.to(machine.OpI32ShrU, slot+1, slot+1)
	l.to(machine.OpI32Mul, slot, slot)
}

// constant is the instruction that has just made the constant at a slot, nil if none has.
func (l *lowering) constant(slot int) *instr {
	if l.code.n <= l.barrier {
		return nil
	}
	if last := l.code.at(l.code.n - 1); last.op == machine.OpI32Const && int(last.slot) == slot {
		return last
	}
	return nil
}

// rotate shifts to the right by a constant, and what falls off back to the left; false if
// the count is no constant.
func (l *lowering) rotate(op machine.OpIndex, slot int) bool {
	last := l.constant(slot + 1)
	if last == nil {
		return false
	}
	right := last.imm & 31
	if op == machine.OpI32Rotl {
		right = -last.imm & 31
	}
	if last.imm = right; right == 0 {
		last.imm = 1
		l.to(machine.OpI32Mul, slot, slot)
		return true
	}
	// The count is there; the word goes below it.
	last.slot = uint16(slot + 3)
	l.emit(machine.OpMove, slot, uint32(slot+2))
	l.to(machine.OpI32ShrU, slot+2, slot+2)
	l.emit(machine.OpI32Const, slot+1, 1<<(32-right))
	l.to(machine.OpI32Mul, slot, slot)
	l.emit(machine.OpMove, slot+2, uint32(slot+1))
	l.to(machine.OpI32Or, slot, slot)
	return true
}

// signExtend shifts a word to the left and back.
func (l *lowering) signExtend(slot int, by uint32) {
	l.emit(machine.OpI32Const, slot+1, 1<<by)
	l.to(machine.OpI32Mul, slot, slot)
	l.emit(machine.OpI32Const, slot+1, by)
	l.to(machine.OpI32ShrS, slot, slot)
}

// fail ends the run with a code.
func (l *lowering) fail(code machine.Code) { l.emit(machine.OpUnreachable, l.height, uint32(code)) }

// element makes an element's number, at a slot, its place in the table, in bytes. It uses
// the slots from free on.
func (l *lowering) element(slot int, table uint32, free int, code machine.Code) {
	l.emit(machine.OpMove, slot, uint32(free))
	l.emit(machine.OpGlobalGet, free+1, tableCell(table))
	l.to(machine.OpI32LtU, free, free)
	l.emit(machine.OpBrIf, free, uint32(l.code.n)+2)
	l.fail(code)
	l.scaled(slot, free, 4)
}

// scaled multiplies what stands at a slot by a constant, by way of two free slots.
func (l *lowering) scaled(slot, free int, by uint32) {
	l.emit(machine.OpMove, slot, uint32(free))
	l.emit(machine.OpI32Const, free+1, by)
	l.to(machine.OpI32Mul, free, slot)
}

// narrowCallIndirect is [lowering.callIndirect] but for its arguments and the call: it leaves
// the callee's position at the reference's slot.
func (l *lowering) narrowCallIndirect(reference int, id, table uint32) {
	const entry = 4 * machine.FunctionWords
	l.element(reference, table, reference+1, machine.TrapUndefinedElement)
	l.emit(machine.OpTableGet, reference, table)
	l.emit(machine.OpBrIf, reference, uint32(l.code.n)+2)
	l.fail(machine.TrapUninitializedElement)
	l.scaled(reference, reference+1, 8)
	l.emit(machine.OpMove, reference, uint32(reference+1))
	l.emit(machine.OpDataLoad, reference+1, entry)
	l.emit(machine.OpI32Const, reference+2, id)
	l.to(machine.OpI32Eq, reference+1, reference+1)
	l.emit(machine.OpBrIf, reference+1, uint32(l.code.n)+2)
	l.fail(machine.TrapSignature)
	l.emit(machine.OpDataLoad, reference, entry+4)
}

// narrowGrow makes the memory larger by the pages at a slot and leaves there how many it had,
// or −1.
func (l *lowering) narrowGrow(slot int, limit uint32) {
	l.emit(machine.OpI32Const, slot+1, limit)
	l.emit(machine.OpMemorySize, slot+2, l.sizeCell())
	l.to(machine.OpI32Sub, slot+1, slot+1) // how many more there can be
	l.to(machine.OpI32GtU, slot, slot+1)
	l.emit(machine.OpBrIf, slot+1, uint32(l.code.n)+6)
	l.emit(machine.OpMemorySize, slot+1, l.sizeCell())
	l.to(machine.OpI32Add, slot, slot+2)
	l.emit(machine.OpMemoryResize, slot+2, l.sizeCell())
	l.emit(machine.OpMove, slot+1, uint32(slot))
	l.emit(machine.OpBr, slot, uint32(l.code.n)+2)
	l.emit(machine.OpI32Const, slot, ^uint32(0))
	l.barrier = l.code.n
}

// narrowNumeric lowers what handles two words, or floats; false if it is like the wide
// machine's.
func (l *lowering) narrowNumeric(in *wasm.Instr, slot int) bool {
	switch in.Op {
	case wasm.OpI32WrapI64, wasm.OpI32ReinterpretF32, wasm.OpI64ReinterpretF64, wasm.OpF32ReinterpretI32, wasm.OpF64ReinterpretI64:
		return l.unit.library // where nobody counts it, it is nothing
	}
	if l.pair(in, slot) || l.signs(in, slot) {
		return true
	}
	name := in.Op.String()
	if op, ok := machine.OpByName(name); ok {
		if _, native := seed.KindOf(op); native || op == machine.OpI32Rotl || op == machine.OpI32Rotr {
			return false
		}
	}
	if _, _, ok := exported(narrowLibraries, name); !ok {
		return false
	}
	l.narrowRoutine(name, slot)
	return true
}

// narrowSelect selects one of two values of two words.
func (l *lowering) narrowSelect(slot int) {
	l.emit(machine.OpBrIf, slot+4, uint32(l.code.n)+3)
	l.emit(machine.OpMove, slot+2, uint32(slot))
	l.emit(machine.OpMove, slot+3, uint32(slot+1))
	l.barrier = l.code.n
}

// clearLocals makes the locals 0 that may be read before they are written.
func (l *lowering) clearLocals(code *wasm.Code) {
	fresh := readFresh(code, l.count, len(l.sig.Params))
	if len(fresh) == 0 {
		return
	}
	l.emit(machine.OpI32Const, 0, 0)
	for _, i := range fresh {
		cell, t := l.local(uint64(i))
		for n := range Cells(t) {
			l.emit(machine.OpLocalSet, 0, uint32(cell+n))
		}
	}
}

// narrowLibraries hold the routines, decoded once.
var narrowLibraries = []func() *wasm.Module{decoded(narrow.Wasm)}

// LinkNarrow adds a library of routines for the seed's machine, whose exports are named after
// the instructions that they stand for. It is for a program's beginning, before anything is
// lowered. Without one for an instruction, modules that have it are refused.
func LinkNarrow(binary func() []byte) {
	narrowLibraries = append(narrowLibraries, decoded(binary))
}
