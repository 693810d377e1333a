package model

import (
	"fmt"
	"io"

	"wasmformer/engine/printable"
)

// Size counts a model's numbers.
type Size struct {
	Vocab, DModel, Layers int
	Heads, Gates          int // in all layers
	MaxHeads, MaxGates    int // in one layer
	Parameters, NonZero   int
}

// Size counts the model's numbers.
func (m *Model) Size() Size {
	s := Size{Vocab: m.Vocab, DModel: m.DModel, Layers: len(m.Layers)}
	for l := range m.Layers {
		h, f := m.Layers[l].Heads(), m.Layers[l].Gates()
		s.Heads += h
		s.Gates += f
		s.MaxHeads, s.MaxGates = max(s.MaxHeads, h), max(s.MaxGates, f)
	}
	for _, t := range m.Tensors() {
		s.Parameters += len(t.Matrix.Data)
		for _, v := range t.Matrix.Data {
			if v != 0 {
				s.NonZero++
			}
		}
	}
	return s
}

// Describe writes the model's sizes and, if layers is set, what each head and
// gate of each layer is for.
func (m *Model) Describe(w io.Writer, layers bool) {
	s := m.Size()
	fmt.Fprintf(w, "vocabulary  %d\nd_model     %d\nlayers      %d\nheads       %d, at most %d in a layer, of dimension %d\n",
		s.Vocab, s.DModel, s.Layers, s.Heads, s.MaxHeads, HeadDim)
	fmt.Fprintf(w, "FFN width   %d, at most %d in a layer\nparameters  %d\nnon-zero    %d\nexact up to position %d\n",
		s.Gates, s.MaxGates, s.Parameters, s.NonZero, m.MaxPosition)
	if !layers {
		return
	}
	for l := range m.Layers {
		layer := &m.Layers[l]
		fmt.Fprintf(w, "\nlayer %d: %d heads, %d gates\n", l, layer.Heads(), layer.Gates())
		for h, name := range layer.HeadNames {
			fmt.Fprintf(w, "  head %d  %s\n", h, printable.Name(name))
		}
		for i, name := range layer.GateNames {
			fmt.Fprintf(w, "  gate %d  %s\n", i, printable.Name(name))
		}
	}
}
