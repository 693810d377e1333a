package interpreter

import (
	"testing"

	"wasmformer/engine/internal/seed"
	"wasmformer/site/golden"
)

// TestSeedShape: the shape is the article's.
func TestSeedShape(t *testing.T) {
	if golden.Updating() {
		return // this program still has the places of before
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
}

// TestWideShape: the interpreter's own model stays narrow.
func TestWideShape(t *testing.T) {
	if golden.Updating() {
		return
	}
	if m := Build(); m.DModel > 110 || len(m.Layers) > 74 {
		t.Errorf("%d slots in %d layers, want at most 110 in 74", m.DModel, len(m.Layers))
	}
}
