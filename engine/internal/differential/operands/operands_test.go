package operands

import (
	"math"
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
			return within(a[1], 1<<21, 1<<33) && a[0] >= 1<<32 && (a[0]+3)%a[1] <= 6
		}},
		{wasm.OpI64RemU, "more than 53 bits by less than 33", 0.2, func(a []uint64) bool {
			return a[0] >= 1<<53 && within(a[1], 1<<21, 1<<33)
		}},
		{wasm.OpI64DivS, "a divisor of more than 33 bits", 0.05, func(a []uint64) bool {
			return within(a[1], 1<<33, 1<<62)
		}},
		{wasm.OpI64DivS, "by zero", 0.01, func(a []uint64) bool { return a[1] == 0 }},
		{wasm.OpI32DivU, "near a multiple", 0.3, func(a []uint64) bool {
			return a[1] > 6 && (a[0]+3)%a[1] <= 6
		}},
		{wasm.OpI64Add, "lower halves that add up to 2^32 or nearly", 0.05, func(a []uint64) bool {
			return within(a[0]&math.MaxUint32+a[1]&math.MaxUint32, 1<<32-4, 1<<32+4)
		}},
		{wasm.OpI64LtU, "equal upper halves, different lower ones", 0.1, func(a []uint64) bool {
			return a[0]>>32 == a[1]>>32 && a[0] != a[1]
		}},
		{wasm.OpI64Shl, "a count at a border", 0.1, func(a []uint64) bool {
			return a[1] == 0 || a[1]+1 >= 32 && a[1] <= 33 || a[1]+1 >= 64 && a[1] <= 65
		}},
		{wasm.OpI64Rotl, "a count of 128 or more", 0.1, func(a []uint64) bool { return a[1] >= 128 }},
		{wasm.OpF64ConvertI64U, "half-way between two f64", 0.05, func(a []uint64) bool {
			return bits.Len64(a[0])-bits.TrailingZeros64(a[0]) == 54
		}},
		{wasm.OpF32ConvertI32S, "an integer of more than 24 bits", 0.1, func(a []uint64) bool {
			return within(a[0], 1<<24, 1<<31)
		}},
		{wasm.OpF32ConvertI64U, "a tie of 24 bits but for what 53 bits can't hold", 0.04, func(a []uint64) bool {
			v := float64(a[0])
			_, exponent := math.Frexp(v)
			last := math.Ldexp(1, exponent-25) // half of the last place
			return v < 0x1p64 && uint64(v) != a[0] && math.Mod(v, 2*last) == last
		}},
		{wasm.OpF64ConvertI64S, "one that rounds up to a power of two", 0.03, func(a []uint64) bool {
			fraction, _ := math.Frexp(float64(int64(a[0])))
			return bits.OnesCount64(a[0]) > 1 && math.Abs(fraction) == 0.5 && a[0]<<1 != 0 && a[0] != math.MaxUint64 && -a[0]&(-a[0]-1) != 0
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

func within(v, low, high uint64) bool { return low <= v && v < high }

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
