package runtime_test

import (
	"math"
	"math/bits"

	"wasmformer/engine/internal/wasm"
)

// number is what an i32 or i64 instruction computes. It panics for any other
// one, also for the i64 divisions, which are the routines' own business.
func number(op wasm.Opcode, a []uint64) uint64 {
	if len(a) == 1 {
		return unary(op, a[0])
	}
	params, _, _ := op.Signature()
	if params[0] == wasm.I64 {
		return binary(op, a[0], a[1], 64)
	}
	return binary(op, a[0]&math.MaxUint32, a[1]&math.MaxUint32, 32)
}

func unary(op wasm.Opcode, x uint64) uint64 {
	switch op {
	case wasm.OpI32Eqz:
		return truth(uint32(x) == 0)
	case wasm.OpI64Eqz:
		return truth(x == 0)
	case wasm.OpI32Clz:
		return uint64(bits.LeadingZeros32(uint32(x)))
	case wasm.OpI64Clz:
		return uint64(bits.LeadingZeros64(x))
	case wasm.OpI32Ctz:
		return uint64(bits.TrailingZeros32(uint32(x)))
	case wasm.OpI64Ctz:
		return uint64(bits.TrailingZeros64(x))
	case wasm.OpI32WrapI64:
		return x & 0xffffffff
	case wasm.OpI64ExtendI32U:
		return x
	case wasm.OpI64ExtendI32S:
		return uint64(int32(x))
	}
	panic("BUG: no rule for " + op.String())
}

// binary takes operands of 32 or 64 bits, without anything above them.
func binary(op wasm.Opcode, x, y, width uint64) uint64 {
	mask := uint64(math.MaxUint64) >> (64 - width)
	a, b := int64(x<<(64-width))>>(64-width), int64(y<<(64-width))>>(64-width)
	k := y % width
	switch op {
	case wasm.OpI32Eq, wasm.OpI64Eq:
		return truth(x == y)
	case wasm.OpI32Ne, wasm.OpI64Ne:
		return truth(x != y)
	case wasm.OpI32LtS, wasm.OpI64LtS:
		return truth(a < b)
	case wasm.OpI32LtU, wasm.OpI64LtU:
		return truth(x < y)
	case wasm.OpI32GtS, wasm.OpI64GtS:
		return truth(a > b)
	case wasm.OpI32GtU, wasm.OpI64GtU:
		return truth(x > y)
	case wasm.OpI32LeS, wasm.OpI64LeS:
		return truth(a <= b)
	case wasm.OpI32LeU, wasm.OpI64LeU:
		return truth(x <= y)
	case wasm.OpI32GeS, wasm.OpI64GeS:
		return truth(a >= b)
	case wasm.OpI32GeU, wasm.OpI64GeU:
		return truth(x >= y)
	case wasm.OpI32Add, wasm.OpI64Add:
		return (x + y) & mask
	case wasm.OpI32Sub, wasm.OpI64Sub:
		return (x - y) & mask
	case wasm.OpI32Mul, wasm.OpI64Mul:
		return (x * y) & mask
	case wasm.OpI32DivU:
		return x / y
	case wasm.OpI32RemU:
		return x % y
	case wasm.OpI32And, wasm.OpI64And:
		return x & y
	case wasm.OpI32Or, wasm.OpI64Or:
		return x | y
	case wasm.OpI32Xor, wasm.OpI64Xor:
		return x ^ y
	case wasm.OpI32Shl, wasm.OpI64Shl:
		return x << k & mask
	case wasm.OpI32ShrU, wasm.OpI64ShrU:
		return x >> k
	case wasm.OpI32ShrS, wasm.OpI64ShrS:
		return uint64(a>>k) & mask
	}
	panic("BUG: no rule for " + op.String())
}

func truth(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
