package differential

import (
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/interpreter"
)

// TestNarrow is [TestDirected] for the seed's machine, where most instructions are several, or
// routines.
func TestNarrow(t *testing.T) {
	m := interpreter.Seed()
	dear := func(*instruction, *testing.T) bool { return true }
	for _, f := range families() {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			f.check(t, engine.Options{Decoder: engine.Kernel, Model: m}, dear)
		})
	}
}
