package interpreter

import (
	"bytes"
	"fmt"
	"go/format"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/internal/seed"
	"wasmformer/site/golden"
)

// TestSeedPhases finds the phases of the seed's machine anew and compares them with those
// that are written down; -update writes them.
func TestSeedPhases(t *testing.T) {
	s := schedule.Narrow(seed.Build())
	var b bytes.Buffer
	fmt.Fprintf(&b, "package interpreter\n\n// seedPhases are the phases that [schedule.Narrow] finds for the seed's machine, by node.\n// go test ./engine/internal/interpreter -update writes them.\nvar seedPhases = [...]int8{")
	for n, phase := range s.Phase {
		if n%24 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%d,", phase)
	}
	b.WriteString("\n}\n")
	text, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "phases.go", text)
}

// TestSeedShape: the shape is the article's, and the arithmetic is exact.
func TestSeedShape(t *testing.T) {
	if golden.Updating() {
		return // this program still has the phases of before
	}
	m := Seed()
	if m.DModel != seed.DModel || len(m.Layers) != seed.Layers {
		t.Errorf("%d slots in %d layers, want %d in %d", m.DModel, len(m.Layers), seed.DModel, seed.Layers)
	}
	for l := range m.Layers {
		if h := m.Layers[l].Heads(); h != seed.Heads {
			t.Errorf("layer %d has %d heads, want %d", l, h, seed.Heads)
		}
	}
	if _, err := decode.Prove(m); err != nil {
		t.Error(err)
	}
}
