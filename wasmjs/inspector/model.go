//go:build js && wasm

package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"slices"

	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/trace"
)

// architecture is what the model is made of, without its weights. Names of slots are
// numbers of Names, by slot.
type architecture struct {
	model.Size
	MaxPosition int
	Names       []string
	Before      []int // before the first layer
	Layers      []layer
	Tokens      []string // [Vocab]
}

type layer struct {
	Heads            []head
	Gates            []string
	Attention, After []int // behind the heads, behind the gates
}

type head struct {
	Name, Values, Purpose string
	Mean                  bool
}

func (r *reader) architecture(struct{}) (*architecture, error) {
	m := r.Model()
	a := &architecture{Size: m.Size(), MaxPosition: m.MaxPosition}
	number := map[string]int{}
	slots := func(names []string) []int {
		out := make([]int, m.DModel)
		for slot := range out {
			name := name(names, slot)
			n, known := number[name]
			if !known {
				n = len(a.Names)
				number[name] = n
				a.Names = append(a.Names, name)
			}
			out[slot] = n
		}
		return out
	}
	a.Before = slots(m.SlotNames)
	for l := range m.Layers {
		from, to := &m.Layers[l], layer{Gates: m.Layers[l].GateNames}
		for h, mean := range from.Mean {
			name, values, purpose := r.HeadNames(l, h)
			to.Heads = append(to.Heads, head{name, values, purpose, mean})
		}
		attention, after := r.Slots(l)
		to.Attention, to.After = slots(attention), slots(after)
		a.Layers = append(a.Layers, to)
	}
	for t := range m.Vocab {
		a.Tokens = append(a.Tokens, trace.NameOf(trace.Token(t)))
	}
	return a, nil
}

// matrix is a matrix's weights that are not 0, row by row.
type matrix struct {
	Rows, Cols int
	At         []int // row · Cols + column
	Values     []float64
}

func (r *reader) matrix(q struct{ Tensor string }) (*matrix, error) {
	tensors := r.Model().Tensors()
	i := slices.IndexFunc(tensors, func(t model.Tensor) bool { return t.Name == q.Tensor })
	if i < 0 {
		return nil, fmt.Errorf("the model has no matrix %.80q", q.Tensor)
	}
	m := tensors[i].Matrix
	out := &matrix{Rows: m.Rows, Cols: m.Cols, At: []int{}, Values: []float64{}}
	for at, v := range m.Data {
		if v != 0 {
			out.At, out.Values = append(out.At, at), append(out.Values, v)
		}
	}
	return out, nil
}

// file is the model as a file, and how long it is.
type file struct {
	Size int64
	Gzip []byte // if it is asked for: most of it is zeros
}

func (r *reader) file(q struct{ Bytes bool }) (*file, error) {
	var packed bytes.Buffer
	size := new(counter)
	if !q.Bytes {
		err := safetensors.Write(size, r.Model())
		return &file{Size: int64(*size)}, err
	}
	z, err := gzip.NewWriterLevel(&packed, gzip.BestSpeed)
	if err != nil {
		return nil, err
	}
	if err := safetensors.Write(io.MultiWriter(size, z), r.Model()); err != nil {
		return nil, err
	}
	err = z.Close()
	return &file{int64(*size), packed.Bytes()}, err
}

// counter counts what is written.
type counter int64

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}
