package differential

import (
	"testing"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// lowered is a module as the machine's instructions.
func lowered(t *testing.T, binary []byte) *lower.Program {
	t.Helper()
	m, err := wasm.Decode(binary)
	if err != nil {
		t.Fatal(err)
	}
	p, err := lower.Lower(m)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
