package engine_test

import (
	"context"
	"errors"
	"testing"

	"wasmformer/engine"
)

// TestTrapInRoutine: an instruction that is lowered to a library routine traps
// as itself, in the program's own function.
func TestTrapInRoutine(t *testing.T) {
	// (module (memory 1) (func (export "f") (param i32)
	//   local.get 0 i32.const 0 i32.const 1 memory.fill))
	module := []byte("\x00asm\x01\x00\x00\x00\x01\x05\x01\x60\x01\x7f\x00\x03\x02\x01\x00\x05\x03\x01\x00\x01\x07\x05\x01\x01f\x00\x00" +
		"\x0a\x0d\x01\x0b\x00\x20\x00\x41\x00\x41\x01\xfc\x0b\x00\x0b")
	m, err := engine.Compile(module)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(context.Background(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = i.ExportedFunction("f").Call(context.Background(), 65536)
	var trap *engine.TrapError
	if !errors.As(err, &trap) || trap.Func != 0 || trap.Instruction != "memory.fill" || trap.Reason != "out of bounds memory access" {
		t.Errorf("got %v, want an out of bounds memory access of func[0]'s memory.fill", err)
	}
}
