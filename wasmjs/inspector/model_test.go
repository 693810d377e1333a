//go:build js && wasm

package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"slices"
	"testing"

	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/weights"
)

// TestModel compares what is said of the model with the weights.
func TestModel(t *testing.T) {
	for _, name := range weights.Presets() {
		t.Run(name, func(t *testing.T) { testModel(t, name) })
	}
}

func testModel(t *testing.T, name string) {
	r, err := newReader(name)
	if err != nil {
		t.Fatal(err)
	}
	m, err := weights.Preset(name)
	if err != nil {
		t.Fatal(err)
	}
	a, err := r.architecture(struct{}{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Size != m.Size() || len(a.Layers) != len(m.Layers) || len(a.Tokens) != m.Vocab || a.Tokens[0] != "ruler0" {
		t.Errorf("the model is said to have %+v, %d layers, %d tokens", a.Size, len(a.Layers), len(a.Tokens))
	}
	for slot, n := range a.Before {
		if a.Names[n] != m.SlotNames[slot] {
			t.Errorf("slot %d is called %q, want %q", slot, a.Names[n], m.SlotNames[slot])
		}
	}
	for l := range m.Layers {
		if got, want := len(a.Layers[l].Heads), m.Layers[l].Heads(); got != want || !slices.Equal(a.Layers[l].Gates, m.Layers[l].GateNames) {
			t.Errorf("layer %d has %d heads and the gates %q, want %d and %q", l, got, a.Layers[l].Gates, want, m.Layers[l].GateNames)
		}
	}
	for _, tensor := range m.Tensors() {
		x, err := r.matrix(struct{ Tensor string }{tensor.Name})
		if err != nil || x.Rows != tensor.Matrix.Rows || x.Cols != tensor.Matrix.Cols {
			t.Fatalf("%s: %+v, %v", tensor.Name, x, err)
		}
		data := make([]float64, x.Rows*x.Cols)
		for i, at := range x.At {
			data[at] = x.Values[i]
		}
		if !slices.Equal(data, tensor.Matrix.Data) {
			t.Errorf("%s has other weights", tensor.Name)
		}
	}
	if _, err := r.matrix(struct{ Tensor string }{fmt.Sprintf("layers.%d.ffn.out", len(m.Layers))}); err == nil {
		t.Error("a matrix that is not there is no error")
	}

	var want bytes.Buffer
	if err := safetensors.Write(&want, m); err != nil {
		t.Fatal(err)
	}
	size, err := r.file(struct{ Bytes bool }{})
	if err != nil || size.Size != int64(want.Len()) || size.Gzip != nil {
		t.Errorf("the file's size is said to be %d, with %d bytes, %v; want %d", size.Size, len(size.Gzip), err, want.Len())
	}
	f, err := r.file(struct{ Bytes bool }{true})
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(f.Gzip))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(z); err != nil || !bytes.Equal(got, want.Bytes()) || f.Size != int64(len(got)) {
		t.Errorf("the file has %d bytes, %v; want the %d that the command writes", len(got), err, want.Len())
	}
}
