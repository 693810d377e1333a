package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// callRef calls the function that a reference is to.
func (l *lowering) callRef(in *wasm.Instr) { l.callReference(l.known(in), l.unit.Module.Types[in.Imm]) }

// known pops a reference and leaves it in its slot, if it is not null.
func (l *lowering) known(in *wasm.Instr) (reference int) {
	if l.target == Seed {
		panic(errNarrow(in.Op.String()))
	}
	l.pop(1)
	l.op(machine.OpSignature, l.height, l.typeID(l.unit, uint32(in.Imm)))
	return l.height
}

// reference lowers what asks whether a reference is null.
func (l *lowering) reference(in *wasm.Instr) {
	at, t := l.height-1, l.topType()
	switch in.Op {
	case wasm.OpRefAsNonNull:
		l.op(machine.OpBrIf, at, uint32(l.code.n)+2)
		l.op(machine.OpUnreachable, l.height, 0)
		l.barrier = l.code.n
	case wasm.OpBrOnNull:
		l.pop(1)
		l.branchOn(machine.OpIf, machine.OpBrIf, at, int(in.Imm))
		l.push(t)
	case wasm.OpBrOnNonNull:
		l.branchOn(machine.OpBrIf, machine.OpIf, at, int(in.Imm))
		l.pop(1)
	}
}

// branchOn branches to label n by what stands at a slot. With values to move, it becomes a
// branch by the opposite around a br.
func (l *lowering) branchOn(op, opposite machine.OpIndex, slot, n int) {
	if !l.needsMoves(n) {
		l.branch(op, slot, n)
		return
	}
	around := int32(l.code.n)
	l.op(opposite, slot, 0)
	l.moves(n)
	l.branch(machine.OpBr, l.height, n)
	l.patch(around, uint32(l.code.n))
	l.barrier = l.code.n
}
