package engine_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"wasmformer/engine"
)

// initialized is a module with a start function that puts 1 into a global, an _initialize
// with some instructions that adds 2, and get, which returns it.
func initialized(results, initialize string) []byte {
	return file(section(1, []byte("\x03\x60\x00\x00\x60\x00\x01\x7f\x60\x00"), leb(len(results)), []byte(results)),
		section(3, []byte{3, 0, 2, 1}), section(6, []byte("\x01\x7f\x01\x41\x00\x0b")),
		section(7, []byte("\x02\x0b_initialize\x00\x01\x03get\x00\x02")), section(8, []byte{0}),
		section(10, []byte{3}, entry("\x41\x01\x24\x00", "", 0, ""), entry("\x23\x00\x41\x02\x6a\x24\x00", initialize, 1, ""), entry("\x23\x00", "", 0, "")))
}

// TestInitialize instantiates modules that export _initialize.
func TestInitialize(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		name, results, code string
		limit               int64
		want                uint64
		err                 string
	}{
		{name: "after the start function", want: 3},
		{name: "of another type", results: "\x7f", code: "\x41\x05", want: 1},
		{name: "that traps", code: "\x00", want: 3, err: "_initialize: "},
		{name: "that takes long", code: "\x03\x40\x0c\x00\x0b", limit: 1000, want: 3, err: "_initialize: stopped at the limit of 1000 tokens"},
	} {
		m, err := engine.Compile(initialized(c.results, c.code))
		if err != nil {
			t.Fatal(err)
		}
		i, err := m.Instantiate(ctx, engine.Options{MaxTokens: c.limit})
		if (err != nil) != (c.err != "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.err)
		}
		i.SetMaxTokens(0)
		if errors.As(err, new(*engine.LimitError)) {
			continue // it is still running
		}
		if got, err := i.ExportedFunction("get").Call(ctx); err != nil || got[0] != c.want {
			t.Errorf("%s: got %v, %v, want %d", c.name, got, err, c.want)
		}
	}
}
