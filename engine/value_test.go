package engine

import (
	"strings"
	"testing"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		t          ValueType
		text, want string // want "" for an error
	}{
		{I32, "-2147483648", "-2147483648"}, {I32, "-2147483649", ""}, {I32, "4294967295", "-1"},
		{I32, "010", "10"}, {I32, "0x10", "16"}, {I32, "-0x10", "-16"}, {I32, "+5", "5"},
		{I32, "", ""}, {I32, "--5", ""}, {I32, "1_0", ""}, {I32, "1.5", ""}, {I32, "0x", ""},
		{I64, "18446744073709551615", "-1"}, {I64, "-9223372036854775808", "-9223372036854775808"},
		{I64, "18446744073709551616", ""}, {I64, "-9223372036854775809", ""},
		{F32, "0.1", "0.1"}, {F32, "0x10", "16"}, {F64, "1e300", "1e+300"}, {F64, "-0", "-0"},
		{F64, "nan", "NaN"}, {F64, "-inf", "-Inf"}, {F64, "one", ""}, {Funcref, "0", ""},
	} {
		bits, err := c.t.Parse(c.text)
		if got := c.t.Format(bits); err == nil && got != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s %q: got %q, %v, want %q", c.t, c.text, got, err, c.want)
		}
	}
}

// TestArguments gives i32 and f32 parameters bits that they do not have.
func TestArguments(t *testing.T) {
	for _, c := range []struct {
		t    ValueType
		bits uint64
		want bool
	}{
		{I32, 1<<32 - 1, true}, {I32, 1<<64 - 1, true}, {I32, 1<<64 - 1<<31, true}, {I32, 1<<64 - 1<<31 - 1, false}, {I32, 1 << 40, false}, {I32, 1 << 32, false},
		{F32, 1<<32 - 1, true}, {F32, 1<<64 - 1, false}, {F32, 1 << 32, false}, {I64, 1<<64 - 1, true}, {F64, 1 << 63, true}, {Funcref, 1, true},
	} {
		if got := c.t.fits(c.bits); got != c.want {
			t.Errorf("%s %#x: got %v", c.t, c.bits, got)
		}
	}
	m := compileExample(t, "gcd")
	i, err := m.Instantiate(t.Context(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("gcd").Call(t.Context(), 48, 1<<40); err == nil || !strings.Contains(err.Error(), "argument 2 of gcd: 0x10000000000 are not the bits of an i32") {
		t.Errorf("got %v", err)
	}
	if got, err := i.ExportedFunction("gcd").Call(t.Context(), 48, 1<<64-36); err != nil || got[0] != 4 {
		t.Errorf("got %v, %v, want 4", got, err) // of 48 and 2^32 - 36
	}
}
