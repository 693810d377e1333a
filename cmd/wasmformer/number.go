package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"wasmformer/engine/wasm"
)

// parseNumber reads an argument of a type and returns its bits. Integers are
// decimal or 0x hex, signed or unsigned.
func parseNumber(t wasm.ValueType, text string) (uint64, error) {
	switch t {
	case wasm.I32:
		return parseInteger(text, 32)
	case wasm.I64:
		return parseInteger(text, 64)
	case wasm.F32:
		v, err := parseFloat(text, 32)
		return uint64(math.Float32bits(float32(v))), err
	case wasm.F64:
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
		return 0, fmt.Errorf("%q is not a number in decimal or 0x hex", text)
	case err != nil || v > limit:
		return 0, fmt.Errorf("%q does not fit i%d: want %d to %d", text, bits, int64(-1)<<(bits-1), uint64(math.MaxUint64)>>(64-bits))
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
		return 0, fmt.Errorf("%q is not a number of type f%d", text, bits)
	}
	if v != v { // one NaN for all, the canonical one
		v = math.Float64frombits(0x7ff8_0000_0000_0000)
	}
	return v, nil
}

// formatNumber writes a result: integers as signed decimals, floats in the
// shortest form that reads back.
func formatNumber(t wasm.ValueType, bits uint64) string {
	switch t {
	case wasm.I32:
		return strconv.Itoa(int(int32(bits)))
	case wasm.I64:
		return strconv.FormatInt(int64(bits), 10)
	case wasm.F32:
		return strconv.FormatFloat(float64(math.Float32frombits(uint32(bits))), 'g', -1, 32)
	case wasm.F64:
		return strconv.FormatFloat(math.Float64frombits(bits), 'g', -1, 64)
	}
	return fmt.Sprintf("%s 0x%x", t, bits)
}
