package model

import (
	"errors"
	"fmt"
	"strconv"
)

// tensor is a matrix of the model under its name in the file.
type tensor struct {
	name string
	m    *Matrix
}

// tensors lists a model's matrices. Empty ones are listed, too.
func (m *Model) tensors() []tensor {
	out := []tensor{{"embed", &m.Embed}, {"position", &m.Position}, {"unembed", &m.Unembed}}
	for l := range m.Layers {
		layer := &m.Layers[l]
		prefix := layerName(l)
		out = append(out,
			tensor{prefix + "attention.query", &layer.Wq}, tensor{prefix + "attention.key", &layer.Wk},
			tensor{prefix + "attention.value", &layer.Wv}, tensor{prefix + "attention.out", &layer.Wo},
			tensor{prefix + "ffn.gate", &layer.Wb}, tensor{prefix + "ffn.value", &layer.Wa},
			tensor{prefix + "ffn.out", &layer.W2})
	}
	return out
}

// layerName is what the names of a layer's tensors and metadata begin with.
func layerName(l int) string { return "layers." + strconv.Itoa(l) + "." }

// Check reports the first shape that does not fit the others.
func (m *Model) Check() error {
	want := func(name string, t Matrix, rows, cols int) error {
		if t.Rows != rows || t.Cols != cols || len(t.Data) != rows*cols {
			return fmt.Errorf("%s is %d × %d, want %d × %d", name, t.Rows, t.Cols, rows, cols)
		}
		return nil
	}
	if m.Vocab == 0 || m.DModel == 0 {
		return errors.New("empty embedding")
	}
	errs := []error{want("embed", m.Embed, m.Vocab, m.DModel), want("position", m.Position, 3, m.DModel), want("unembed", m.Unembed, m.Vocab, m.DModel)}
	for l := range m.Layers {
		layer, d := &m.Layers[l], m.DModel
		h, f := layer.Heads(), layer.Gates()
		name := "layer " + strconv.Itoa(l) + " "
		errs = append(errs,
			want(name+"query", layer.Wq, 2*h, d), want(name+"key", layer.Wk, 2*h, d),
			want(name+"value", layer.Wv, 2*h, d), want(name+"attention out", layer.Wo, d, 2*h),
			want(name+"gate", layer.Wb, f, d), want(name+"gated value", layer.Wa, f, d),
			want(name+"ffn out", layer.W2, d, f))
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
