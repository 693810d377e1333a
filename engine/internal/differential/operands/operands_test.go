package operands

import (
	"math"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/wasm"
)

// TestShares checks that what matters to an instruction is drawn often enough:
// of 200 operands, which make test runs, some have it.
func TestShares(t *testing.T) {
	const draws = 20_000
	for _, c := range []struct {
		op    wasm.Opcode
		what  string
		share float64 // at least
		has   func(a []uint64) bool
	}{
		{wasm.OpI64DivU, "near a multiple of a divisor of 22 to 33 bits", 0.2, func(a []uint64) bool {
			return between(a[1], 1<<21, 1<<33) && a[0] >= 1<<32 && (a[0]+3)%a[1] <= 6
		}},
		{wasm.OpI64RemU, "more than 53 bits by less than 33", 0.2, func(a []uint64) bool {
			return a[0] >= 1<<53 && between(a[1], 1<<21, 1<<33)
		}},
		{wasm.OpI64DivS, "a divisor of more than 33 bits", 0.05, func(a []uint64) bool {
			return between(a[1], 1<<33, 1<<62)
		}},
		{wasm.OpI64DivS, "by zero", 0.01, func(a []uint64) bool { return a[1] == 0 }},
		{wasm.OpI32DivU, "near a multiple", 0.3, func(a []uint64) bool {
			return a[1] > 6 && (a[0]+3)%a[1] <= 6
		}},
		{wasm.OpI64Add, "lower halves that add up to 2^32 or nearly", 0.05, func(a []uint64) bool {
			return between(a[0]&math.MaxUint32+a[1]&math.MaxUint32, 1<<32-4, 1<<32+4)
		}},
		{wasm.OpI64LtU, "equal upper halves, different lower ones", 0.1, func(a []uint64) bool {
			return a[0]>>32 == a[1]>>32 && a[0] != a[1]
		}},
		{wasm.OpI64Shl, "a count at a border", 0.1, func(a []uint64) bool {
			return a[1] == 0 || a[1]+1 >= 32 && a[1] <= 33 || a[1]+1 >= 64 && a[1] <= 65
		}},
		{wasm.OpI64Rotl, "a count of 128 or more", 0.1, func(a []uint64) bool { return a[1] >= 128 }},
		{wasm.OpF64Add, "a tie", 0.01, func(a []uint64) bool { return tied(a, (*big.Float).Add) }},
		{wasm.OpF64Mul, "a tie", 0.01, func(a []uint64) bool { return tied(a, (*big.Float).Mul) }},
		{wasm.OpF64Mul, "a subnormal result", 0.02, func(a []uint64) bool {
			v := math.Abs(f64(a[0]) * f64(a[1]))
			return v > 0 && v < 0x1p-1022
		}},
		{wasm.OpF64Mul, "near the greatest number", 0.02, func(a []uint64) bool {
			v := math.Abs(f64(a[0]) / 4 * f64(a[1]))
			return v > 0x1p1020 && v < 0x1p1023
		}},
		{wasm.OpF64Sub, "cancellation", 0.03, func(a []uint64) bool {
			v := f64(a[0]) - f64(a[1])
			return v != 0 && math.Abs(v) < math.Abs(f64(a[0]))*0x1p-20
		}},
		{wasm.OpF64Sqrt, "a perfect square", 0.05, func(a []uint64) bool {
			root := math.Sqrt(f64(a[0]))
			return root > 0 && !math.IsInf(root, 0) && math.FMA(root, root, -f64(a[0])) == 0
		}},
		{wasm.OpF64Nearest, "half-way", 0.03, func(a []uint64) bool {
			_, fraction := math.Modf(math.Abs(f64(a[0])))
			return fraction == 0.5
		}},
		{wasm.OpI64TruncF64S, "around 2^63", 0.03, func(a []uint64) bool { return math.Abs(math.Abs(f64(a[0]))-0x1p63) < 0x1p13 }},
		{wasm.OpF32DemoteF64, "half-way between two f32", 0.03, func(a []uint64) bool {
			return a[0]&(1<<29-1) == 1<<28
		}},
		{wasm.OpF64ConvertI64U, "half-way between two f64", 0.05, func(a []uint64) bool {
			return bits.Len64(a[0])-bits.TrailingZeros64(a[0]) == 54
		}},
		{wasm.OpF32ConvertI32S, "an integer of more than 24 bits", 0.1, func(a []uint64) bool {
			return between(a[0], 1<<24, 1<<31)
		}},
		{wasm.OpF32Min, "a NaN with a payload", 0.02, func(a []uint64) bool {
			return a[0]&0x7fffffff > 0x7f800000 && a[0]&0x7fffffff != 0x7fc00000
		}},
	} {
		r := rand.New(rand.NewPCG(1, 1))
		n := 0
		for range draws {
			if c.has(Draw(r, c.op)) {
				n++
			}
		}
		if share := float64(n) / draws; share < c.share {
			t.Errorf("%s: %s in %.4f of the operands, want %g", c.op, c.what, share, c.share)
		}
	}
}

func between(v, low, high uint64) bool { return low <= v && v < high }

func f64(bits uint64) float64 { return math.Float64frombits(bits) }

// tied reports whether the exact result is half-way between two numbers that
// are not subnormal.
func tied(a []uint64, op func(z, x, y *big.Float) *big.Float) bool {
	x, y := f64(a[0]), f64(a[1])
	if x-x != 0 || y-y != 0 || x == 0 || y == 0 || math.Abs(x) < 0x1p-900 || math.Abs(y) < 0x1p-900 {
		return false
	}
	v := op(new(big.Float).SetPrec(3000), big.NewFloat(x), big.NewFloat(y))
	return v.MinPrec() == 54
}

// TestWidth checks that operands of 32 bits stand in the lower half.
func TestWidth(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, op := range wasm.Opcodes() {
		params, _, ok := op.Signature()
		if !ok || op < wasm.OpI32Eqz || op > wasm.OpI64TruncSatF64U || len(params) == 0 {
			continue
		}
		for range 2000 {
			for i, v := range Draw(r, op) {
				if (params[i] == wasm.I32 || params[i] == wasm.F32) && v>>32 != 0 {
					t.Fatalf("%s: operand %#x of %s", op, v, params[i])
				}
			}
		}
	}
}
