package engine_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"wasmformer/engine"
)

// segments is a module with n active data segments, of which number i puts a byte at
// address i. Its functions load a byte, and drop and read the last segment.
func segments(n int) []byte {
	var data []byte
	for i := range n {
		data = append(append(append(data, 0, 0x41), signed(i)...), 0x0b, 1, byte(i%250))
	}
	return file(
		section(1, []byte("\x02\x60\x01\x7f\x01\x7f\x60\x01\x7f\x00")),
		section(3, []byte{3, 0, 1, 1}),
		section(5, []byte{1, 0, 1}),
		section(7, []byte("\x03\x04load\x00\x00\x04drop\x00\x01\x04init\x00\x02")),
		section(12, leb(n)),
		section(10, []byte{3},
			entry("\x20\x00\x2d\x00\x00", "", 0, ""),
			entry("\xfc\x09", string(leb(n-1)), 1, ""),
			entry("\x41\x00\x41\x00\x20\x00\xfc\x08", string(leb(n-1)), 1, "\x00")),
		section(11, leb(n), data))
}

// signed is a small v as a signed LEB128 number.
func signed(v int) []byte {
	b := leb(v)
	if last := len(b) - 1; b[last] >= 0x40 {
		b = append(append(b[:last], b[last]|0x80), 0)
	}
	return b
}

// TestManySegments has as many segments as Go's linker writes, and more than the machine
// has cells.
func TestManySegments(t *testing.T) {
	const n = 30_000
	ctx := context.Background()
	m, err := engine.Compile(segments(n))
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(ctx, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []int{0, 7, 255, 256, 257, n - 1} {
		if got, err := i.ExportedFunction("load").Call(ctx, uint64(at)); err != nil || got[0] != uint64(at%250) {
			t.Errorf("byte %d: got %v, %v, want %d", at, got, err, at%250)
		}
	}
	// What was applied is dropped: no bytes can be read from it, none is a read of none.
	for range 2 {
		if _, err := i.ExportedFunction("init").Call(ctx, 0); err != nil {
			t.Errorf("reading nothing of a dropped segment: %v", err)
		}
		var trap *engine.TrapError
		if _, err := i.ExportedFunction("init").Call(ctx, 1); !errors.As(err, &trap) {
			t.Errorf("reading a byte of a dropped segment: got %v, want a trap", err)
		}
		if _, err := i.ExportedFunction("drop").Call(ctx, 0); err != nil {
			t.Errorf("dropping a segment again: %v", err)
		}
	}
}

// TestLongProgram: a large file may have more machine instructions than a small one.
func TestLongProgram(t *testing.T) {
	const n = 2_200_000
	body := entry("", "\x23\x00\x1a", n/10, "")
	m, err := engine.Compile(file(noneToNone, section(3, leb(10), make([]byte, 10)), section(6, []byte("\x01\x7f\x01\x41\x00\x0b")),
		section(10, []byte{10}, bytes.Repeat(body, 10))))
	if err != nil {
		t.Fatal(err)
	}
	// An instruction takes two tokens or more.
	if got := m.PromptTokens(); got <= 2*n {
		t.Errorf("the prompt has %d tokens, want more than %d", got, 2*n)
	}
}
