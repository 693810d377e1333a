package spectest

import (
	"fmt"
	"strconv"
)

// bits parses a value. References are 0 for null, like the engine's; the
// host's reference n is n + 1.
func (v Value) bits() (uint64, error) {
	size := 32
	switch v.Type {
	case "i32", "f32":
	case "i64", "f64":
		size = 64
	case "funcref", "externref", "exnref":
		if v.Value == "null" {
			return 0, nil
		}
		n, err := strconv.ParseUint(v.Value, 10, 31)
		if err != nil {
			return 0, fmt.Errorf("value %q of type %s: %w", v.Value, v.Type, err)
		}
		return n + 1, nil
	default:
		return 0, fmt.Errorf("value %q has type %q", v.Value, v.Type)
	}
	n, err := strconv.ParseUint(v.Value, 10, size)
	if err != nil {
		return 0, fmt.Errorf("value %q of type %s: %w", v.Value, v.Type, err)
	}
	return n, nil
}

// The NaNs: canonical ones have only the quiet bit, arithmetic ones at least.
const (
	quiet32, sign32 = 0x7fc0_0000, 1 << 31
	quiet64, sign64 = 0x7ff8_0000_0000_0000, 1 << 63
)

// matches reports whether bits are the value.
func (v Value) matches(bits uint64) bool {
	if v.Value == "" { // some reference
		return bits != 0
	}
	quiet, sign := uint64(quiet64), uint64(sign64)
	if v.Type == "i32" || v.Type == "f32" {
		quiet, sign = quiet32, sign32
		bits = uint64(uint32(bits))
	}
	switch v.Value {
	case "nan:canonical":
		return bits&^sign == quiet
	case "nan:arithmetic":
		return bits&quiet == quiet
	}
	want, err := v.bits()
	return err == nil && bits == want
}

// String is the value with its type, "i32 5", and with a vector's lanes, "v128 i64 5 6".
func (v Value) String() string {
	if v.Lane != "" {
		return v.Type + " " + v.Lane + " " + v.Value
	}
	return v.Type + " " + v.Value
}
