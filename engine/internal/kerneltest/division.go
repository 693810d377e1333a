package kerneltest

import (
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/kernel"
)

// Division divides numbers of 64 bits whose remainders take more than 53 bits to
// come by, with a kernel, nil for the one that is compiled with the program, and with
// the planned decoder.
func Division(t *testing.T, program *kernel.Program) {
	// (module (func (export "div_u") (param i64 i64) (result i64) …) (func (export "rem_u") …))
	binary := []byte("\x00asm\x01\x00\x00\x00" + "\x01\x07\x01\x60\x02\x7e\x7e\x01\x7e" + "\x03\x03\x02\x00\x00" +
		"\x07\x11\x02\x05div_u\x00\x00\x05rem_u\x00\x01" +
		"\x0a\x11\x02" + "\x07\x00\x20\x00\x20\x01\x80\x0b" + "\x07\x00\x20\x00\x20\x01\x82\x0b")
	m, err := engine.Compile(binary)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []engine.Options{{Decoder: engine.Kernel, Kernel: program}, {Decoder: engine.Planned}} {
		i, err := m.Instantiate(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			name string
			n, d uint64
		}{
			{"rem_u", 9007199254740993, 4294967295}, {"rem_u", 999996000000005, 1000000007}, {"rem_u", 999999996000000005, 1000000007},
			{"div_u", 123566999168590903, 1868149825}, {"rem_u", 26334218859833219, 742289286}, {"rem_u", 0x12b459b22e980c, 0x3fffff},
			{"div_u", 0x3ffffe7fffffff, 0x7ffffd}, {"div_u", 1<<64 - 1, 3}, {"rem_u", 1<<64 - 1, 1<<32 - 5},
		} {
			want := c.n / c.d
			if c.name == "rem_u" {
				want = c.n % c.d
			}
			got, err := i.ExportedFunction(c.name).Call(t.Context(), c.n, c.d)
			if err != nil || got[0] != want {
				t.Errorf("%s: i64.%s %d, %d = %d, %v, want %d", o.Decoder, c.name, c.n, c.d, got, err, want)
			}
		}
	}
}
