package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// float lowers instructions on floats that concern the word with the sign.
func (l *lowering) float(in *wasm.Instr, slot int) bool {
	switch in.Op {
	case wasm.OpF32Neg:
		l.op(machine.OpFloatNeg, slot, 0)
	case wasm.OpF64Neg:
		l.op(machine.OpFloatNeg, slot+1, 0)
	case wasm.OpF32Abs:
		l.op(machine.OpFloatAbs, slot, 0)
	case wasm.OpF64Abs:
		l.op(machine.OpFloatAbs, slot+1, 0)
	case wasm.OpF64Copysign:
		l.op(machine.OpF64Copysign, slot+1, 0)
	default:
		return false
	}
	return true
}
