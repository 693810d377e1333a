package model

import (
	"errors"
	"fmt"
	"strconv"
)

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
