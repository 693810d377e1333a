package engine_test

import (
	"context"
	"encoding/binary"
	"strings"
	"testing"

	"wasmformer/engine"
)

// TestHalves imports a function of WASI with two i32 in place of an i64, and calls it from
// the module and from outside; a type that has them elsewhere is none.
func TestHalves(t *testing.T) {
	module := func(params, late string) []byte {
		return file(
			section(1, []byte("\x02\x60"), leb(len(params)), []byte(params), []byte("\x01\x7f\x60\x01\x7f\x01\x7f")),
			section(2, []byte("\x01\x16wasi_snapshot_preview1\x0eclock_time_get\x00\x00")),
			section(3, []byte{1, 1}), section(5, []byte{1, 0, 1}),
			section(7, []byte("\x03\x06memory\x02\x00\x04time\x00\x00\x04late\x00\x01")),
			section(10, []byte{1}, entry(late, "", 0, "")))
	}
	ctx := context.Background()
	m, err := engine.Compile(module("\x7f\x7f\x7f\x7f", "\x41\x01\x41\x05\x41\x06\x20\x00\x10\x00"))
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(ctx, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n, c := range []struct {
		name string
		args []uint64
	}{{"late", []uint64{16}}, {"time", []uint64{1, 7, 8, 24}}} {
		if got, err := i.ExportedFunction(c.name).Call(ctx, c.args...); err != nil || got[0] != 0 {
			t.Errorf("%s: got %v, %v", c.name, got, err)
		}
		b, _ := i.Memory().Read(uint32(c.args[len(c.args)-1]), 8)
		if got := binary.LittleEndian.Uint64(b); got != uint64(n)*1_000_000 {
			t.Errorf("%s: the clock shows %d", c.name, got)
		}
	}
	m, err = engine.Compile(module("\x7f\x7f\x7e\x7f", "\x00"))
	if err == nil {
		_, err = m.Instantiate(ctx, engine.Options{})
	}
	if err == nil || !strings.Contains(err.Error(), "want (i32, i64, i32) -> i32") {
		t.Errorf("got %v, want an error with the type", err)
	}
}
