package differential

import (
	"testing"

	"wasmformer/engine/internal/lower"
)

// lowered is a module as the machine's instructions.
func lowered(t *testing.T, binary []byte) *lower.Program {
	t.Helper()
	p, err := lower.Binary(binary)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
