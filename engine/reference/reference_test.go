package reference

import (
	"context"
	"errors"
	"testing"

	"wasmformer/engine/internal/wasm"
	"wasmformer/site/examples"
)

func TestExamples(t *testing.T) {
	ctx := context.Background()
	for _, e := range examples.List() {
		if e.ABI != examples.Compute {
			continue
		}
		i, err := New(ctx, e.Wasm)
		if err != nil {
			t.Fatalf("%s: %v", e.Name, err)
		}
		if err := i.Compute(ctx, []byte(e.Input)); err != nil || string(i.Output()) != e.Output {
			t.Errorf("%s: got %q, %v, want %q", e.Name, i.Output(), err, e.Output)
		}
		m, err := wasm.Decode(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		if len(i.Globals()) != len(m.Globals) || len(i.Memory()) == 0 {
			t.Errorf("%s: %d globals and %d bytes of memory, want %d globals", e.Name, len(i.Globals()), len(i.Memory()), len(m.Globals))
		}
		i.Close(ctx)
	}
}

// (module (func (export "f") (param i32) (result i32) i32.const 1 local.get 0 i32.div_s)
// (func (export "r") call 1))
var traps = []byte("\x00asm\x01\x00\x00\x00\x01\x09\x02\x60\x01\x7f\x01\x7f\x60\x00\x00\x03\x03\x02\x00\x01" +
	"\x07\x09\x02\x01f\x00\x00\x01r\x00\x01\x0a\x0e\x02\x07\x00\x41\x01\x20\x00\x6d\x0b\x04\x00\x10\x01\x0b")

func TestTraps(t *testing.T) {
	ctx := context.Background()
	i, err := New(ctx, traps)
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close(ctx)
	for _, c := range []struct {
		name string
		args []uint64
		want string
	}{{"f", []uint64{0}, "integer divide by zero"}, {"r", nil, "call stack exhausted"}} {
		var trap *TrapError
		if _, err := i.Call(ctx, c.name, c.args...); !errors.As(err, &trap) || trap.Reason != c.want {
			t.Errorf("%s: got %v, want trap: %s", c.name, err, c.want)
		}
	}
	if got, err := i.Call(ctx, "f", 1); err != nil || got[0] != 1 {
		t.Errorf("f(1): got %v, %v", got, err)
	}
	if _, err := i.Call(ctx, "g"); err == nil {
		t.Error("g: got no error for an export that there is not")
	}
	if i.Memory() != nil || i.Compute(ctx, nil) == nil {
		t.Error("got a memory or no error from compute, of a module without either")
	}
	if !SameTrap("undefined element", InvalidTableAccess) || SameTrap("unreachable", "integer overflow") {
		t.Error("SameTrap is wrong")
	}
}
