package lower

import (
	"strings"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// wide lowers instructions on 64-bit integers: one machine instruction for
// each half where the machine has them.
func (l *lowering) wide(in *wasm.Instr, name string, slot int) bool {
	switch name {
	case "i64.const", "f64.const":
		l.op("i32.const", slot, uint32(in.Imm))
		l.op("i32.const", slot+1, uint32(in.Imm>>32))
	case "f32.const":
		l.op("i32.const", slot, uint32(in.Imm))
	case "i64.and", "i64.or", "i64.xor":
		l.op(name, slot, 0)
		l.op(name, slot+1, 0)
	case "i64.add", "i64.sub", "i64.mul":
		// The upper half first: it needs the lower halves.
		l.op(name+".high", slot+1, 0)
		l.op(name+".low", slot, 0)
	case "i64.shl", "i64.shr_s", "i64.shr_u", "i64.rotl", "i64.rotr":
		// The count's upper half is not needed: room for the result's.
		l.op(name+".high", slot, uint32(slot+3))
		l.op(name+".low", slot, 0)
		l.op("move", slot+3, uint32(slot+1))
	case "i64.clz", "i64.ctz":
		count := "i32" + name[3:]
		l.op(count, slot, 0)
		l.op(count, slot+1, 0)
		l.op(name, slot, 0)
		l.op("i32.const", slot+1, 0)
	case "i64.popcnt":
		l.op("i32.popcnt", slot, 0)
		l.op("i32.popcnt", slot+1, 0)
		l.op("i32.add", slot, 0)
		l.op("i32.const", slot+1, 0)
	case "i32.wrap_i64", "i32.reinterpret_f32", "i64.reinterpret_f64", "f32.reinterpret_i32", "f64.reinterpret_i64":
		l.op("nop", slot, 0)
	case "i64.extend_i32_u":
		l.op("i32.const", slot+1, 0)
	case "i64.extend_i32_s", "i64.extend32_s":
		l.op("i64.sign", slot+1, 0)
	case "i64.extend8_s", "i64.extend16_s":
		l.op("i32"+name[3:], slot, 0)
		l.op("i64.sign", slot+1, 0)
	default:
		return l.wideMemory(in, name, slot) || l.wideComparison(name, slot)
	}
	return true
}

// wideComparison lowers what gives one word from 64-bit operands.
func (l *lowering) wideComparison(name string, slot int) bool {
	_, known := machine.OpByName(name)
	if !known || !strings.HasPrefix(name, "i64.") {
		return false
	}
	l.op(name, slot, 0)
	return true
}

// wideMemory lowers loads and stores other than those of the machine.
func (l *lowering) wideMemory(in *wasm.Instr, name string, slot int) bool {
	offset := uint32(in.Imm)
	// The upper word of 8 bytes; where that would be beyond 2^32, no memory
	// reaches, and the trap is the same.
	upper := offset + 4
	if upper < offset {
		upper = ^uint32(0)
	}
	switch name {
	case "f32.load":
		l.op("i32.load", slot, offset)
	case "f32.store":
		l.withSpill("i32.store", slot, offset)
	case "i64.load", "f64.load":
		// The upper word first: its check covers both, and the address is
		// still there.
		l.op("i64.load.upper", slot+1, upper)
		l.op("i32.load", slot, offset)
	case "i64.store", "f64.store":
		l.withSpill("i64.store.upper", slot, upper)
		l.withSpill("i32.store", slot, offset)
	case "i64.store8", "i64.store16", "i64.store32":
		l.withSpill("i32."+strings.TrimSuffix(name[4:], "32"), slot, offset)
	case "i64.load8_u", "i64.load16_u", "i64.load32_u":
		l.op("i32."+strings.TrimSuffix(name[4:], "32_u"), slot, offset)
		l.op("i32.const", slot+1, 0)
	case "i64.load8_s", "i64.load16_s", "i64.load32_s":
		l.op("i32."+strings.TrimSuffix(name[4:], "32_s"), slot, offset)
		l.op("i64.sign", slot+1, 0)
	default:
		return false
	}
	return true
}

const signBit = 1 << 31

// float lowers what only concerns the signs of floats; the rest are library
// routines.
func (l *lowering) float(in *wasm.Instr, name string, slot int) bool {
	if len(name) < 4 || name[0] != 'f' {
		return false
	}
	// The word with the sign, and the first free slot.
	upper, free := slot, slot+1
	if name[:3] == "f64" {
		upper, free = slot+1, slot+2
	}
	switch name[4:] {
	case "neg":
		l.withConst("i32.xor", upper, free, signBit)
	case "abs":
		l.withConst("i32.and", upper, free, signBit-1)
	case "copysign":
		l.copySign(upper, slot)
	default:
		return false
	}
	return true
}

// withConst applies an instruction to a slot and a constant behind it.
func (l *lowering) withConst(op string, slot, free int, c uint32) {
	l.op("i32.const", free, c)
	l.op(op, slot, 0)
}

// copySign gives the first operand the sign of the second.
func (l *lowering) copySign(upper, slot int) {
	sign, free := slot+1, slot+2
	if upper != slot {
		sign, free = slot+3, slot+4
	}
	l.withConst("i32.and", sign, free, signBit)
	l.op("move", upper, uint32(free))
	l.withConst("i32.and", free, free+1, signBit-1)
	if upper == slot {
		l.op("move", free, uint32(slot))
		l.op("i32.or", slot, 0)
	} else {
		l.op("move", free, uint32(upper))
		l.op("i64.or", upper, 0) // with the slot two above
	}
}
