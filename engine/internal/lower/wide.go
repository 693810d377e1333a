package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// lowWord is the machine instruction that makes the lower half of an instruction's
// result, or does to one word what that one does to two. highWord is the one for the
// upper half, or for what both words have counted.
var (
	lowWord = map[wasm.Opcode]machine.OpIndex{
		wasm.OpI64And: machine.OpI64And, wasm.OpI64Or: machine.OpI64Or, wasm.OpI64Xor: machine.OpI64Xor,
		wasm.OpI64Add: machine.OpI64AddLow, wasm.OpI64Sub: machine.OpI64SubLow, wasm.OpI64Mul: machine.OpI64MulLow,
		wasm.OpI64Clz: machine.OpI32Clz, wasm.OpI64Ctz: machine.OpI32Ctz, wasm.OpI64Popcnt: machine.OpI32Popcnt,
		wasm.OpI64Extend8S: machine.OpI32Extend8S, wasm.OpI64Extend16S: machine.OpI32Extend16S,
		wasm.OpI64Store8: machine.OpI32Store8, wasm.OpI64Store16: machine.OpI32Store16, wasm.OpI64Store32: machine.OpI32Store,
		wasm.OpI64Load8U: machine.OpI32Load8U, wasm.OpI64Load16U: machine.OpI32Load16U, wasm.OpI64Load32U: machine.OpI32Load,
		wasm.OpI64Load8S: machine.OpI32Load8S, wasm.OpI64Load16S: machine.OpI32Load16S, wasm.OpI64Load32S: machine.OpI32Load,
	}
	highWord = map[wasm.Opcode]machine.OpIndex{
		wasm.OpI64Add: machine.OpI64AddHigh, wasm.OpI64Sub: machine.OpI64SubHigh, wasm.OpI64Mul: machine.OpI64MulHigh,
		wasm.OpI64Clz: machine.OpI64Clz, wasm.OpI64Ctz: machine.OpI64Ctz, wasm.OpI64Popcnt: machine.OpI32Add,
	}
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

// wide lowers instructions that make two words: one machine instruction for
// each where the machine has them.
func (l *lowering) wide(in *wasm.Instr, slot int) bool {
	low := func(slot int) { l.op(lowWord[in.Op], slot, 0) }
	switch in.Op {
	case wasm.OpI64Const, wasm.OpF64Const:
		l.op(machine.OpI32Const, slot, uint32(in.Imm))
		l.op(machine.OpI32Const, slot+1, uint32(in.Imm>>32))
	case wasm.OpF32Const:
		l.op(machine.OpI32Const, slot, uint32(in.Imm))
	case wasm.OpI64And, wasm.OpI64Or, wasm.OpI64Xor:
		low(slot)
		low(slot + 1)
	case wasm.OpI64Add, wasm.OpI64Sub, wasm.OpI64Mul:
		// The upper half first: it needs the lower halves.
		l.op(highWord[in.Op], slot+1, 0)
		low(slot)
	case wasm.OpI64Clz, wasm.OpI64Ctz, wasm.OpI64Popcnt:
		low(slot)
		low(slot + 1)
		l.op(highWord[in.Op], slot, 0)
		l.op(machine.OpI32Const, slot+1, 0)
	case wasm.OpI32WrapI64, wasm.OpI32ReinterpretF32, wasm.OpI64ReinterpretF64, wasm.OpF32ReinterpretI32, wasm.OpF64ReinterpretI64:
		l.op(machine.OpNop, slot, 0)
	case wasm.OpI64ExtendI32U:
		l.op(machine.OpI32Const, slot+1, 0)
	case wasm.OpI64ExtendI32S, wasm.OpI64Extend32S:
		l.op(machine.OpI64Sign, slot+1, 0)
	case wasm.OpI64Extend8S, wasm.OpI64Extend16S:
		low(slot)
		l.op(machine.OpI64Sign, slot+1, 0)
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

// wideMemory lowers loads and stores other than those of the machine.
func (l *lowering) wideMemory(in *wasm.Instr, slot int) bool {
	offset := offset32(in.Imm)
	// The upper word of 8 bytes; where that would be beyond 2^32, no memory
	// reaches, and the trap is the same.
	upper := offset + 4
	if upper < offset {
		upper = ^uint32(0)
	}
	switch in.Op {
	case wasm.OpF32Load:
		l.op(machine.OpI32Load, slot, offset)
	case wasm.OpF32Store:
		l.withSpill(machine.OpI32Store, slot, offset)
	case wasm.OpI64Load, wasm.OpF64Load:
		// The upper word first: its check covers both, and the address is
		// still there.
		l.op(machine.OpI64LoadUpper, slot+1, upper)
		l.op(machine.OpI32Load, slot, offset)
	case wasm.OpI64Store, wasm.OpF64Store:
		l.withSpill(machine.OpI64StoreUpper, slot, upper)
		l.withSpill(machine.OpI32Store, slot, offset)
	case wasm.OpI64Store8, wasm.OpI64Store16, wasm.OpI64Store32:
		l.withSpill(lowWord[in.Op], slot, offset)
	case wasm.OpI64Load8U, wasm.OpI64Load16U, wasm.OpI64Load32U:
		l.op(lowWord[in.Op], slot, offset)
		l.op(machine.OpI32Const, slot+1, 0)
	case wasm.OpI64Load8S, wasm.OpI64Load16S, wasm.OpI64Load32S:
		l.op(lowWord[in.Op], slot, offset)
		l.op(machine.OpI64Sign, slot+1, 0)
	default:
		return false
	}
	return true
}
