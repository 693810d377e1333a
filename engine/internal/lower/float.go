package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// upperWord is the machine instruction that makes the upper word of an
// instruction's result, and hands on the lower one.
var upperWord = map[wasm.Opcode]machine.OpIndex{
	wasm.OpI64Shl: machine.OpI64Shl, wasm.OpI64ShrS: machine.OpI64ShrS, wasm.OpI64ShrU: machine.OpI64ShrU,
	wasm.OpI64Rotl: machine.OpI64Rotl, wasm.OpI64Rotr: machine.OpI64Rotr,
	wasm.OpI64DivS: machine.OpI64DivS, wasm.OpI64DivU: machine.OpI64DivU, wasm.OpI64RemS: machine.OpI64RemS, wasm.OpI64RemU: machine.OpI64RemU,
	wasm.OpF64Add: machine.OpF64Add, wasm.OpF64Sub: machine.OpF64Sub,
	wasm.OpF64Mul: machine.OpF64Mul, wasm.OpF64Div: machine.OpF64Div, wasm.OpF64Sqrt: machine.OpF64Sqrt,
	wasm.OpF64Min: machine.OpF64Min, wasm.OpF64Max: machine.OpF64Max,
	wasm.OpF64Ceil: machine.OpF64Ceil, wasm.OpF64Floor: machine.OpF64Floor,
	wasm.OpF64Trunc: machine.OpF64Trunc, wasm.OpF64Nearest: machine.OpF64Nearest,
	wasm.OpF64PromoteF32:  machine.OpF64PromoteF32,
	wasm.OpF64ConvertI32S: machine.OpF64ConvertI32S, wasm.OpF64ConvertI32U: machine.OpF64ConvertI32U,
	wasm.OpF64ConvertI64S: machine.OpF64ConvertI64S, wasm.OpF64ConvertI64U: machine.OpF64ConvertI64U,
	wasm.OpI64TruncF32S: machine.OpI64TruncF32S, wasm.OpI64TruncF32U: machine.OpI64TruncF32U,
	wasm.OpI64TruncF64S: machine.OpI64TruncF64S, wasm.OpI64TruncF64U: machine.OpI64TruncF64U,
	wasm.OpI64TruncSatF32S: machine.OpI64TruncSatF32S, wasm.OpI64TruncSatF32U: machine.OpI64TruncSatF32U,
	wasm.OpI64TruncSatF64S: machine.OpI64TruncSatF64S, wasm.OpI64TruncSatF64U: machine.OpI64TruncSatF64U,
}

// float lowers instructions on floats that make two words, or concern the word with
// the sign. Those that make one have their own names in the machine.
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
		upper, ok := upperWord[in.Op]
		if ok {
			l.op(upper, slot+1, 0)
			l.op(machine.OpLower, slot, 0)
		}
		return ok
	}
	return true
}
