package engine

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// ValueType is the type of one value, as its byte in the binary format. Values
// are given as their bits: 32-bit ones in the low half, floats as math.Float32bits
// and math.Float64bits give them; a reference is 0 for null. A v128 is given as two
// values of 64 bits, the lower half first.
type ValueType byte

// The value types.
const (
	I32       = ValueType(wasm.I32)
	I64       = ValueType(wasm.I64)
	F32       = ValueType(wasm.F32)
	F64       = ValueType(wasm.F64)
	V128      = ValueType(wasm.V128)
	Funcref   = ValueType(wasm.Funcref)
	Externref = ValueType(wasm.Externref)
	Exnref    = ValueType(wasm.Exnref)
)

// String is the type's name in the text format.
func (t ValueType) String() string { return wasm.ValueType(t).String() }

// Parse reads a value from text and returns its bits. Integers are decimal or 0x
// hex, signed or unsigned; floats as strconv.ParseFloat reads them, each NaN the
// canonical one. References have no text, and a v128 does not fit: see [ParseValue].
func (t ValueType) Parse(text string) (uint64, error) {
	switch t {
	case I32:
		return parseInteger(text, 32)
	case I64:
		return parseInteger(text, 64)
	case F32:
		v, err := parseFloat(text, 32)
		return uint64(math.Float32bits(float32(v))), err
	case F64:
		v, err := parseFloat(text, 64)
		return math.Float64bits(v), err
	}
	return 0, fmt.Errorf("a value of type %s can't be written as an argument", t)
}

func parseInteger(text string, bits int) (uint64, error) {
	digits, base := strings.TrimLeft(text, "+-"), 10
	if hex, ok := strings.CutPrefix(strings.ToLower(digits), "0x"); ok {
		digits, base = hex, 16
	}
	v, err := strconv.ParseUint(digits, base, 64)
	negative := strings.HasPrefix(text, "-")
	limit := uint64(math.MaxUint64) >> (64 - bits)
	if negative {
		limit = 1 << (bits - 1)
	}
	switch {
	case len(text)-len(strings.TrimLeft(text, "+-")) > 1 || err != nil && !strings.Contains(err.Error(), "range"):
		return 0, fmt.Errorf("%.40q is not a number in decimal or 0x hex", text)
	case err != nil || v > limit:
		return 0, fmt.Errorf("%.40q does not fit i%d: want %d to %d", text, bits, int64(-1)<<(bits-1), uint64(math.MaxUint64)>>(64-bits))
	case negative:
		v = -v
	}
	return v & (math.MaxUint64 >> (64 - bits)), nil
}

func parseFloat(text string, bits int) (float64, error) {
	full := text
	if lower := strings.ToLower(text); strings.Contains(lower, "0x") && !strings.Contains(lower, "p") {
		full += "p0"
	}
	v, err := strconv.ParseFloat(full, bits)
	if err != nil {
		return 0, fmt.Errorf("%.40q is not a number of type f%d", text, bits)
	}
	if v != v { // one NaN for all, the canonical one
		v = math.Float64frombits(0x7ff8_0000_0000_0000)
	}
	return v, nil
}

// Words is how many values of 64 bits a value of the type is given as: 2 for a v128, 1 for all
// others.
func (t ValueType) Words() int {
	if t == V128 {
		return 2
	}
	return 1
}

// ParseValue reads a value of any type but a reference, as [ValueType.Parse] does: one number,
// or two for a v128, which is written as 0x and 32 hex digits, the highest first.
func ParseValue(t ValueType, text string) ([]uint64, error) {
	if t != V128 {
		bits, err := t.Parse(text)
		return []uint64{bits}, err
	}
	if len(text) == 34 && text[:2] == "0x" {
		high, err := strconv.ParseUint(text[2:18], 16, 64)
		if low, second := strconv.ParseUint(text[18:], 16, 64); err == nil && second == nil {
			return []uint64{low, high}, nil
		}
	}
	return nil, fmt.Errorf("%.40q is not a v128: want 0x and 32 hex digits", text)
}

// FormatValues writes values of types, of which those of type v128 take two, as 0x and 32 hex
// digits, and the others one, as [ValueType.Format] does. There must be as many as the types
// take.
func FormatValues(types []ValueType, values []uint64) []string {
	texts := make([]string, len(types))
	for i, t := range types {
		if t == V128 {
			texts[i] = wasm.FormatVector(values[0], values[1])
		} else {
			texts[i] = t.Format(values[0])
		}
		values = values[t.Words():]
	}
	return texts
}

// Format writes a value: integers as signed decimals, floats in the shortest form
// that reads back, references as type and number. A v128 does not fit: see [FormatValues].
func (t ValueType) Format(bits uint64) string {
	return wasm.ValueType(t).Format(bits)
}

// fits reports whether a value's bits are those of its type: 32-bit values have
// nothing in the high half, but a negative integer's sign.
func (t ValueType) fits(bits uint64) bool {
	return t != I32 && t != F32 || bits>>32 == 0 || t == I32 && int64(bits) == int64(int32(bits))
}

func valueTypes(list []wasm.ValueType) []ValueType {
	out := make([]ValueType, len(list))
	for i, t := range list {
		out[i] = valueType(t)
	}
	return out
}

// valueType is a type in its public form: references to functions of one type are
// Funcref, and likewise those that can't be null.
func valueType(t wasm.ValueType) ValueType { return ValueType(t.Abstract()) }
