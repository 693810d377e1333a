package operands

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/wasm"
)

// TestFaults checks that the operands of make test tell right arithmetic from such
// as goes wrong in a way that is easily overlooked.
func TestFaults(t *testing.T) {
	const draws = 2000
	for _, c := range []struct {
		op           wasm.Opcode
		what         string
		right, wrong func(a []uint64) uint64
	}{
		{wasm.OpF64Add, "no bit that says that others were lost", f64(sum.plain), f64(sum.by(55, big.ToZero))},
		{wasm.OpF64Add, "ties away from zero", f64(sum.plain), f64(sum.by(53, big.ToNearestAway))},
		{wasm.OpF64Add, "the lesser number ignored if 54 places below", f64(sum.plain), f64(func(x, y float64) float64 {
			if math.Abs(x) < math.Abs(y) {
				x, y = y, x
			}
			if x-x == 0 && y != 0 && math.Ilogb(x)-math.Ilogb(y) >= 54 {
				return x
			}
			return x + y
		})},
		{wasm.OpF64Add, "the greatest number for a half more", f64(sum.plain), f64(func(x, y float64) float64 {
			if v := x + y; !math.IsInf(v, 0) || math.IsInf(x, 0) || math.IsInf(y, 0) {
				return v
			}
			return sum.by(53, big.ToZero)(x, y)
		})},
		{wasm.OpF64Sub, "a bit lost where exponents are neighbors", f64(difference.plain), f64(func(x, y float64) float64 {
			if x-x == 0 && y-y == 0 && x != 0 && y != 0 && math.Ilogb(x)-math.Ilogb(y) == 1 {
				y = math.Float64frombits(math.Float64bits(y) &^ 1)
			}
			return x - y
		})},
		{wasm.OpF64Mul, "subnormal results rounded twice", f64(product.plain), f64(product.by(53, big.ToNearestEven))},
		{wasm.OpF64Mul, "the last bit of the exact product lost", f64(product.plain), f64(product.by(105, big.ToZero))},
		{wasm.OpF64Mul, "zero for the least number", f64(product.plain), f64(func(x, y float64) float64 {
			if v := x * y; math.Abs(v) > 0x1p-1074 {
				return v
			}
			return x * y * 0
		})},
		{wasm.OpF64Div, "by the reciprocal", f64(quotient.plain), f64(func(x, y float64) float64 { return x * (1 / y) })},
		{wasm.OpF64Div, "subnormal results rounded twice", f64(quotient.plain), f64(quotient.by(53, big.ToNearestEven))},
		{wasm.OpF64Div, "rounded to 100 bits before", f64(quotient.plain), f64(quotient.by(100, big.ToNearestEven))},
		{wasm.OpF32Div, "rounded to 44 bits before", f32(quotient.plain), f32(quotient.by(44, big.ToNearestEven))},
		{wasm.OpF32Mul, "subnormal results rounded twice", f32(product.plain), f32(product.by(24, big.ToNearestEven))},
		{wasm.OpF64Sqrt, "rounded to 100 bits before, of even exponents", f64(root), f64(rootBy(100, 0))},
		{wasm.OpF64Sqrt, "rounded to 100 bits before, of odd exponents", f64(root), f64(rootBy(100, 1))},
		{wasm.OpF32Sqrt, "rounded to 44 bits before, of even exponents", f32(root), f32(rootBy(44, 0))},
		{wasm.OpF32Sqrt, "rounded to 44 bits before, of odd exponents", f32(root), f32(rootBy(44, 1))},
		{wasm.OpF32Sub, "no bit that says that others were lost", f32(difference.plain), f32(difference.by(26, big.ToZero))},
		{wasm.OpF32Mul, "the last bit of the exact product lost", f32(product.plain), f32(product.by(47, big.ToZero))},
		{wasm.OpF64Nearest, "half added", f64(nearest), f64(func(x, _ float64) float64 {
			return math.Copysign(math.Floor(math.Abs(x)+0.5), x)
		})},
		{wasm.OpF64Min, "zeros that are alike", f64(least), f64(func(x, y float64) float64 {
			if x == y {
				return x
			}
			return min(x, y)
		})},
		{wasm.OpI32TruncF64S, "no fraction at the least number", inside(-0x1p31-1, 0x1p31), inside(-0x1p31-0.25, 0x1p31)},
		{wasm.OpI32TruncF64U, "nothing below zero", inside(-1, 0x1p32), inside(-0x1p-1074, 0x1p32)},
		{wasm.OpI64TruncF64S, "the first number that is too great", inside(-0x1p63-2048, 0x1p63), inside(-0x1p63-2048, 0x1p63+2048)},
		{wasm.OpF32DemoteF64, "subnormal results rounded twice", demoted(0), func(a []uint64) uint64 {
			x := math.Float64frombits(a[0])
			if x != x {
				return demoted(0)(a)
			}
			v, _ := new(big.Float).SetPrec(24).SetFloat64(x).Float32()
			return uint64(math.Float32bits(v))
		}},
		{wasm.OpF32DemoteF64, "the last bit lost", demoted(0), demoted(1)},
		{wasm.OpF32DemoteF64, "infinity for a NaN", demoted(0), func(a []uint64) uint64 {
			if a[0]<<12>>12 < 1<<29 {
				return demoted(1<<29 - 1)(a)
			}
			return demoted(0)(a)
		}},
		{wasm.OpF32ConvertI64U, "by f64", func(a []uint64) uint64 {
			return uint64(math.Float32bits(float32(a[0])))
		}, func(a []uint64) uint64 {
			return uint64(math.Float32bits(float32(float64(a[0]))))
		}},
	} {
		r := rand.New(rand.NewPCG(1, 5))
		list := Systematic(r, c.op)
		for range draws {
			list = append(list, Draw(r, c.op))
		}
		seen := 0
		for _, a := range list {
			if c.right(a) != c.wrong(a) {
				seen++
			}
		}
		t.Logf("%s, %s: seen by %d of %d operands", c.op, c.what, seen, len(list))
		if seen == 0 {
			t.Errorf("%s, %s: no difference on %d operands", c.op, c.what, len(list))
		}
	}
}

// operation is one of float64, and without rounding.
type operation struct {
	plain func(x, y float64) float64
	exact func(z, x, y *big.Float) *big.Float
}

var (
	sum        = operation{func(x, y float64) float64 { return x + y }, (*big.Float).Add}
	difference = operation{func(x, y float64) float64 { return x - y }, (*big.Float).Sub}
	product    = operation{func(x, y float64) float64 { return x * y }, (*big.Float).Mul}
	quotient   = operation{func(x, y float64) float64 { return x / y }, (*big.Float).Quo}
)

// by rounds the exact result to so many bits before it is made a float64.
func (o operation) by(bits uint, mode big.RoundingMode) func(x, y float64) float64 {
	return func(x, y float64) float64 {
		if x-x != 0 || y-y != 0 || x == 0 || y == 0 {
			return o.plain(x, y)
		}
		v, _ := o.exact(new(big.Float).SetPrec(bits).SetMode(mode), big.NewFloat(x), big.NewFloat(y)).Float64()
		return v
	}
}

// rootBy rounds roots of numbers with even or odd exponents to so many bits before.
func rootBy(bits uint, odd int) func(x, _ float64) float64 {
	return func(x, _ float64) float64 {
		if !(x > 0) || math.IsInf(x, 0) || math.Ilogb(x)&1 != odd {
			return math.Sqrt(x)
		}
		v, _ := new(big.Float).SetPrec(bits).Sqrt(big.NewFloat(x)).Float64()
		return v
	}
}

func root(x, _ float64) float64    { return math.Sqrt(x) }
func nearest(x, _ float64) float64 { return math.RoundToEven(x) }
func least(x, y float64) float64   { return min(x, y) }

// f64 is an operation on bits, with one NaN.
func f64(op func(x, y float64) float64) func(a []uint64) uint64 {
	return func(a []uint64) uint64 {
		v := op(math.Float64frombits(a[0]), math.Float64frombits(a[len(a)-1]))
		if v != v {
			v = math.NaN()
		}
		return math.Float64bits(v)
	}
}

// f32 is the same; twice 24 bits fit float64, so that its rounding does not show.
func f32(op func(x, y float64) float64) func(a []uint64) uint64 {
	return func(a []uint64) uint64 {
		v := float32(op(float64(math.Float32frombits(uint32(a[0]))), float64(math.Float32frombits(uint32(a[len(a)-1])))))
		if v != v {
			return 0x7fc00000
		}
		return uint64(math.Float32bits(v))
	}
}

// inside reports, as 1 or 0, whether a number is between two, which are excluded.
func inside(low, high float64) func(a []uint64) uint64 {
	return func(a []uint64) uint64 {
		if x := math.Float64frombits(a[0]); low < x && x < high {
			return 1
		}
		return 0
	}
}

// demoted is f32.demote_f64 of what is left when some bits are lost.
func demoted(lost uint64) func(a []uint64) uint64 {
	return func(a []uint64) uint64 {
		v := float32(math.Float64frombits(a[0] &^ lost))
		if v != v {
			return 0x7fc00000
		}
		return uint64(math.Float32bits(v))
	}
}
