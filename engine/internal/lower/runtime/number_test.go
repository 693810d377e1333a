package runtime

import (
	"math/bits"

	"wasmformer/engine/internal/wasm"
)

// number is what an i32 or i64 instruction computes. It panics for any other
// one, also for the i64 divisions, which are the routines' own business.
func number(op wasm.Opcode, a []uint64) uint64 {
	if len(a) == 1 {
		return unary(op, a[0])
	}
	x, y := a[0], a[1]
	params, _, _ := op.Signature()
	if params[0] == wasm.I64 {
		return binary64(op, x, y)
	}
	return binary32(op, uint32(x), uint32(y))
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

func binary32(op wasm.Opcode, x, y uint32) uint64 {
	switch op {
	case wasm.OpI32Eq:
		return truth(x == y)
	case wasm.OpI32Ne:
		return truth(x != y)
	case wasm.OpI32LtS:
		return truth(int32(x) < int32(y))
	case wasm.OpI32LtU:
		return truth(x < y)
	case wasm.OpI32GtS:
		return truth(int32(x) > int32(y))
	case wasm.OpI32GtU:
		return truth(x > y)
	case wasm.OpI32LeS:
		return truth(int32(x) <= int32(y))
	case wasm.OpI32LeU:
		return truth(x <= y)
	case wasm.OpI32GeS:
		return truth(int32(x) >= int32(y))
	case wasm.OpI32GeU:
		return truth(x >= y)
	case wasm.OpI32Add:
		return uint64(x + y)
	case wasm.OpI32Sub:
		return uint64(x - y)
	case wasm.OpI32Mul:
		return uint64(x * y)
	case wasm.OpI32DivU:
		return uint64(x / y)
	case wasm.OpI32RemU:
		return uint64(x % y)
	case wasm.OpI32And:
		return uint64(x & y)
	case wasm.OpI32Or:
		return uint64(x | y)
	case wasm.OpI32Xor:
		return uint64(x ^ y)
	case wasm.OpI32Shl:
		return uint64(x << (y & 31))
	case wasm.OpI32ShrU:
		return uint64(x >> (y & 31))
	case wasm.OpI32ShrS:
		return uint64(uint32(int32(x) >> (y & 31)))
	case wasm.OpI32Rotl:
		return uint64(bits.RotateLeft32(x, int(y&31)))
	case wasm.OpI32Rotr:
		return uint64(bits.RotateLeft32(x, -int(y&31)))
	}
	panic("BUG: no rule for " + op.String())
}

func binary64(op wasm.Opcode, x, y uint64) uint64 {
	switch op {
	case wasm.OpI64Eq:
		return truth(x == y)
	case wasm.OpI64Ne:
		return truth(x != y)
	case wasm.OpI64LtS:
		return truth(int64(x) < int64(y))
	case wasm.OpI64LtU:
		return truth(x < y)
	case wasm.OpI64GtS:
		return truth(int64(x) > int64(y))
	case wasm.OpI64GtU:
		return truth(x > y)
	case wasm.OpI64LeS:
		return truth(int64(x) <= int64(y))
	case wasm.OpI64LeU:
		return truth(x <= y)
	case wasm.OpI64GeS:
		return truth(int64(x) >= int64(y))
	case wasm.OpI64GeU:
		return truth(x >= y)
	case wasm.OpI64Add:
		return x + y
	case wasm.OpI64Sub:
		return x - y
	case wasm.OpI64Mul:
		return x * y
	case wasm.OpI64And:
		return x & y
	case wasm.OpI64Or:
		return x | y
	case wasm.OpI64Xor:
		return x ^ y
	case wasm.OpI64Shl:
		return x << (y & 63)
	case wasm.OpI64ShrU:
		return x >> (y & 63)
	case wasm.OpI64ShrS:
		return uint64(int64(x) >> (y & 63))
	case wasm.OpI64Rotl:
		return bits.RotateLeft64(x, int(y&63))
	case wasm.OpI64Rotr:
		return bits.RotateLeft64(x, -int(y&63))
	}
	panic("BUG: no rule for " + op.String())
}

func truth(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
