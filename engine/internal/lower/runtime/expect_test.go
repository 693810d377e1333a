package runtime_test

import (
	"math"
	"math/big"
	"strings"
)

// expect is what the specification says of an instruction with these operands, by
// Go's arithmetic: the result's bits, or the reason of a trap.
func expect(name string, a []uint64) (uint64, trap) {
	typ, op, _ := strings.Cut(name, ".")
	switch {
	case op == "div_s" || op == "div_u" || op == "rem_s" || op == "rem_u":
		return expectDivision(op, a[0], a[1])
	case strings.HasPrefix(op, "trunc_"):
		return expectTrunc(typ, op, a[0])
	case strings.HasPrefix(op, "convert_"):
		return expectConvert(typ, op, a[0]), ""
	case op == "demote_f64":
		return f32bits(float32(math.Float64frombits(a[0]))), ""
	case op == "promote_f32":
		return f64bits(float64(math.Float32frombits(uint32(a[0])))), ""
	}
	if typ == "f32" {
		return expectF32(op, a), ""
	}
	x, y := math.Float64frombits(a[0]), math.Float64frombits(a[len(a)-1])
	if v, ok := expectCompare(op, x, y); ok {
		return v, ""
	}
	return f64bits(expectF64(op, x, y)), ""
}

func expectF32(op string, a []uint64) uint64 {
	x, y := math.Float32frombits(uint32(a[0])), math.Float32frombits(uint32(a[len(a)-1]))
	if v, ok := expectCompare(op, float64(x), float64(y)); ok {
		return v
	}
	switch op {
	case "add":
		return f32bits(x + y)
	case "sub":
		return f32bits(x - y)
	case "mul":
		return f32bits(x * y)
	case "div":
		return f32bits(x / y)
	}
	// The others are exact in f64, or so precise (sqrt) that rounding twice is
	// the same as rounding once.
	return f32bits(float32(expectF64(op, float64(x), float64(y))))
}

func expectF64(op string, x, y float64) float64 {
	switch op {
	case "add":
		return x + y
	case "sub":
		return x - y
	case "mul":
		return x * y
	case "div":
		return x / y
	case "sqrt":
		return math.Sqrt(x)
	case "ceil":
		return math.Ceil(x)
	case "floor":
		return math.Floor(x)
	case "trunc":
		return math.Trunc(x)
	case "nearest":
		return math.RoundToEven(x)
	case "min": // the built-in ones know NaN and -0; in math, infinity beats NaN
		return min(x, y)
	case "max":
		return max(x, y)
	}
	panic("BUG: no expectation for " + op)
}

func expectCompare(op string, x, y float64) (uint64, bool) {
	switch op {
	case "eq":
		return truth(x == y), true
	case "ne":
		return truth(x != y), true
	case "lt":
		return truth(x < y), true
	case "gt":
		return truth(x > y), true
	case "le":
		return truth(x <= y), true
	case "ge":
		return truth(x >= y), true
	}
	return 0, false
}

func expectDivision(op string, n, d uint64) (uint64, trap) {
	if d == 0 {
		return 0, "integer divide by zero"
	}
	switch op {
	case "div_u":
		return n / d, ""
	case "rem_u":
		return n % d, ""
	}
	if int64(d) == -1 {
		if op == "rem_s" {
			return 0, ""
		}
		if int64(n) == math.MinInt64 {
			return 0, "integer overflow"
		}
	}
	if op == "div_s" {
		return uint64(int64(n) / int64(d)), ""
	}
	return uint64(int64(n) % int64(d)), ""
}

// expectTrunc finds the range in float64, where its bounds are exact.
func expectTrunc(typ, op string, a uint64) (uint64, trap) {
	x := math.Float64frombits(a)
	if strings.Contains(op, "f32") {
		x = float64(math.Float32frombits(uint32(a)))
	}
	lo, hi := 0.0, math.Ldexp(1, 64) // the range, hi excluded
	if typ == "i32" {
		hi = math.Ldexp(1, 32)
	}
	signed := strings.HasSuffix(op, "_s")
	if signed {
		lo, hi = -hi/2, hi/2
	}
	sat := strings.HasPrefix(op, "trunc_sat_")
	mask := uint64(math.MaxUint64)
	if typ == "i32" {
		mask >>= 32
	}
	t := math.Trunc(x)
	switch {
	case x != x && sat:
		return 0, ""
	case x != x:
		return 0, "invalid conversion to integer"
	case (t < lo || t >= hi) && !sat:
		return 0, "integer overflow"
	case t < lo && signed:
		return mask &^ (mask >> 1), ""
	case t < lo:
		return 0, ""
	case t >= hi && signed:
		return mask >> 1, ""
	case t >= hi:
		return mask, ""
	case t >= math.Ldexp(1, 63):
		return uint64(t-math.Ldexp(1, 63)) | 1<<63, ""
	}
	return uint64(int64(t)) & mask, ""
}

// expectConvert rounds in math/big.
func expectConvert(typ, op string, a uint64) uint64 {
	v := new(big.Float).SetMode(big.ToNearestEven)
	v.SetPrec(53)
	if typ == "f32" {
		v.SetPrec(24)
	}
	switch strings.TrimPrefix(op, "convert_") {
	case "i32_s":
		v.SetInt64(int64(int32(a)))
	case "i32_u", "i64_u":
		v.SetUint64(a)
	case "i64_s":
		v.SetInt64(int64(a))
	}
	if typ == "f32" {
		f, _ := v.Float32()
		return f32bits(f)
	}
	f, _ := v.Float64()
	return f64bits(f)
}

// f32bits and f64bits give the canonical NaN for every NaN.

func f32bits(f float32) uint64 {
	if f != f {
		return 0x7fc00000
	}
	return uint64(math.Float32bits(f))
}

func f64bits(f float64) uint64 {
	if f != f {
		return 0x7ff8000000000000
	}
	return math.Float64bits(f)
}
