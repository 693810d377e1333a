package lower

import (
	"cmp"

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
	case machine.OpI32Extend8S:
		l.signExtend(slot, 24)
	case machine.OpI32Extend16S:
		l.signExtend(slot, 16)
	case machine.OpI32Load8S:
		l.emit(machine.OpI32Load8U, slot, imm)
		l.signExtend(slot, 24)
	case machine.OpI32Load16S:
		l.emit(machine.OpI32Load16U, slot, imm)
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
	m, f, ok := narrowExport(name)
	if !ok {
		l.absent = cmp.Or(l.absent, name)
		return
	}
	index := l.require(l.library(m, operand{memory: -1}), f)
	t := l.Funcs[index].Type
	l.arguments(slot, t.Params)
	l.op(machine.OpCall, slot, uint32(index))
	l.takes(slot, t.Results)
}

// narrowExport is the routine of a name, if there is one.
func narrowExport(name string) (m *wasm.Module, index int, ok bool) {
	for _, library := range narrowLibraries {
		for _, e := range library().Exports {
			if e.Name == name && e.Kind == wasm.ExternFunc {
				return library(), int(e.Index), true
			}
		}
	}
	return nil, 0, false
}

// takes gives a call's results, which the callee has left in this frame, their slots.
func (l *lowering) takes(slot int, results []wasm.ValueType) {
	if l.target != Seed {
		return
	}
	for i := range cellsOf(results) {
		l.emit(machine.OpLocalGet, slot+i, uint32(seed.FirstResult+i))
	}
}

// shiftLeft is a multiplication by a power of two, which is a constant most of the time.
func (l *lowering) shiftLeft(slot int) {
	if l.code.n > l.barrier {
		if last := l.code.at(l.code.n - 1); last.op == machine.OpI32Const && int(last.slot) == slot+1 {
			last.imm = 1 << (last.imm & 31)
			l.to(machine.OpI32Mul, slot, slot)
			return
		}
	}
	// 2^k is 2^31 shifted to the right by 31 − k.
	l.emit(machine.OpMove, slot+1, uint32(slot+3))
	l.emit(machine.OpI32Const, slot+2, 31)
	l.to(machine.OpI32Sub, slot+2, slot+2)
	l.emit(machine.OpI32Const, slot+1, 1<<31)
	l.to(machine.OpI32ShrU, slot+1, slot+1)
	l.to(machine.OpI32Mul, slot, slot)
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
func (l *lowering) narrowCallIndirect(reference int, t wasm.FuncType, table uint32) {
	const entry = 4 * machine.FunctionWords
	l.element(reference, table, reference+1, machine.TrapUndefinedElement)
	l.emit(machine.OpTableGet, reference, table)
	l.emit(machine.OpBrIf, reference, uint32(l.code.n)+2)
	l.fail(machine.TrapUninitializedElement)
	l.scaled(reference, reference+1, 8)
	l.emit(machine.OpMove, reference, uint32(reference+1))
	l.emit(machine.OpDataLoad, reference+1, entry)
	l.emit(machine.OpI32Const, reference+2, l.TypeID(t))
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
	if _, _, ok := narrowExport(in.Op.String()); !ok {
		return false
	}
	l.narrowRoutine(in.Op.String(), slot)
	return true
}

// narrowSelect selects one of two values of two words.
func (l *lowering) narrowSelect(slot int) {
	l.emit(machine.OpBrIf, slot+4, uint32(l.code.n)+3)
	l.emit(machine.OpMove, slot+2, uint32(slot))
	l.emit(machine.OpMove, slot+3, uint32(slot+1))
	l.barrier = l.code.n
}

// clearLocals makes the locals that are no parameters 0.
func (l *lowering) clearLocals() {
	params := cellsOf(l.sig.Params)
	if l.cells == params {
		return
	}
	l.emit(machine.OpI32Const, 0, 0)
	for i := params; i < l.cells; i++ {
		l.emit(machine.OpLocalSet, 0, uint32(i))
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
