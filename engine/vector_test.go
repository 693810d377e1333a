package engine_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
)

// vectorModule has a global g of type v128, and a function f that takes an i32, a v128 and an i64,
// adds the i32 to the lanes of 32 bits, keeps the sum in g, and returns it, the i64 and g.
//
//	(module
//	  (global $g (export "g") (mut v128) (v128.const i64x2 1 2))
//	  (func (export "f") (param i32 v128 i64) (result v128 i64 v128)
//	    (i32x4.add (local.get 1) (i32x4.splat (local.get 0)))
//	    (local.get 2) (global.get $g)
//	    (global.set $g (local.get 1))))
var vectorModule = file(
	section(1, []byte("\x01\x60\x03\x7f\x7b\x7e\x03\x7b\x7e\x7b")), section(3, []byte("\x01\x00")),
	section(6, []byte("\x01\x7b\x01\xfd\x0c\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x0b")),
	section(7, []byte("\x02\x01g\x03\x00\x01f\x00\x00")),
	section(10, []byte("\x01\x13\x00\x20\x01\x20\x00\xfd\x11\xfd\xae\x01\x20\x02\x23\x00\x20\x01\x24\x00\x0b")))

// TestVectorCall calls a function with vectors, which are two values each.
func TestVectorCall(t *testing.T) {
	m, err := engine.Compile(vectorModule)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if low, high, ok := i.ExportedVector("g"); low != 1 || high != 2 || !ok {
		t.Errorf("the global is %d, %d, %v", low, high, ok)
	}
	if _, ok := i.ExportedGlobal("g"); ok {
		t.Error("a global of 128 bits is given as one of 64")
	}
	f := i.ExportedFunction("f")
	const low, high, wide = 0xffffffff_00000005, 7, 1<<40 + 3
	results, err := f.Call(t.Context(), 1, low, high, wide)
	if want := []uint64{6, 1<<32 | 8, wide, 1, 2}; err != nil || !slices.Equal(results, want) {
		t.Errorf("got %#x, %v, want %#x", results, err, want)
	}
	d := f.Definition()
	if got, want := fmt.Sprint(engine.FormatValues(d.Results, results)), "[0x00000001000000080000000000000006 1099511627779 0x00000000000000020000000000000001]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if low2, high2, _ := i.ExportedVector("g"); low2 != low || high2 != high {
		t.Errorf("the global has become %#x, %#x", low2, high2)
	}
	if _, err := f.Call(t.Context(), 1, low, wide); err == nil || !strings.Contains(err.Error(), "takes 4 arguments, got 3") {
		t.Errorf("three arguments for four: %v", err)
	}
}

// TestVectorText reads and writes values of 128 bits.
func TestVectorText(t *testing.T) {
	for _, text := range []string{"", "5", "0x5", "0x" + strings.Repeat("0", 31), "0x" + strings.Repeat("0", 33), "0x" + strings.Repeat("g", 32), strings.Repeat("0", 34), "-0x" + strings.Repeat("0", 31)} {
		if v, err := engine.ParseValue(engine.V128, text); err == nil || !strings.Contains(err.Error(), "32 hex digits") {
			t.Errorf("%q is read as %#x, %v", text, v, err)
		}
	}
	v, err := engine.ParseValue(engine.V128, "0xFEDCBA98765432100123456789abcdef")
	if want := []uint64{0x0123456789abcdef, 0xfedcba9876543210}; err != nil || !slices.Equal(v, want) {
		t.Errorf("got %#x, %v, want %#x", v, err, want)
	}
	if v, err := engine.ParseValue(engine.I32, "-1"); err != nil || !slices.Equal(v, []uint64{0xffffffff}) {
		t.Errorf("an i32 is read as %#x, %v", v, err)
	}
	if _, err := engine.V128.Parse("0x0"); err == nil {
		t.Error("a v128 is read as one number")
	}
	if engine.V128.Words() != 2 || engine.F64.Words() != 1 {
		t.Error("values take another number of words")
	}
}

// zeros are arguments of types, all 0.
func zeros(types []engine.ValueType) []uint64 {
	n := 0
	for _, t := range types {
		n += t.Words()
	}
	return make([]uint64, n)
}
