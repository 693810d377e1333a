// Package model says what a transformer's weights are, and describes them. Package
// safetensors, below it, writes them to files and reads them back. It knows no
// interpreter; the interpreter's own weights are those of package weights.
package model

import "slices"

// HeadDim is the dimension of every attention head.
const HeadDim = 2

// Matrix is a dense matrix in row-major order.
type Matrix struct {
	Rows, Cols int
	Data       []float64 // [Rows × Cols]
}

// NewMatrix returns a matrix of zeros.
func NewMatrix(rows, cols int) Matrix {
	return Matrix{rows, cols, make([]float64, rows*cols)}
}

// Row is row i, [Cols].
func (m Matrix) Row(i int) []float64 { return m.Data[i*m.Cols : (i+1)*m.Cols] }

// Model is a decoder-only transformer. With H heads and F gates in a layer:
//
//	x₀ = Embed[token] + p·Position[0] + p²·Position[1] + Position[2]
//	x += Wo·attention(Wq·x, Wk·x, Wv·x)
//	x += W2·(relu(Wb·x) ∘ Wa·x)
//	next token = argmax(Unembed·x)
//
// where p is the position, from 0. There are no biases, no norms and no
// positional encoding beside the three rows of Position.
type Model struct {
	Vocab, DModel int
	Embed         Matrix // [Vocab × DModel]
	Position      Matrix // [3 × DModel]: for p, p² and 1
	Layers        []Layer
	Unembed       Matrix   // [Vocab × DModel]
	SlotNames     []string // [DModel], what stands in the slots before the first layer, "" if nothing; nil if it is not known

	// Program says how a program that stands in the weights is called, as package bake
	// writes it, in JSON; "" if there is none.
	Program string
	// Module is the binary module that was baked, nil if none was or it is not known. Nothing
	// that decodes sees it: who reads a file can bake it again, and compare.
	Module []byte
	// MaxPosition is the last position for which the keys are exact.
	MaxPosition int
	// Assumptions are what package exact takes for granted of the weights. They
	// come from the graph that the weights were made from, and are not part of a
	// file: a file can not vouch for itself. Who changes weights takes them off.
	Assumptions []Assumption
}

// Assumption is what the graph behind the weights takes for granted of a number
// that they compute, said of slots as they stand when a phase reads them: 2l is the attention of layer l, 2l+1 its FFN, 2·layers the
// unembedding. Of and When are linear forms over slots, [DModel].
type Assumption struct {
	Name            string
	Phase           int
	Of, When        []float64 // When may be nil
	Low, High, Unit float64
	Last            bool
	Rounds          bool // the number is rounded on purpose, once
}

// Shape is what most users of a model need to know of its sizes.
type Shape struct {
	Vocab, DModel, Layers int
	Heads                 int // in all layers
	MaxPosition           int
}

// Shape returns the model's sizes.
func (m *Model) Shape() Shape {
	return Shape{m.Vocab, m.DModel, len(m.Layers), m.Heads(), m.MaxPosition}
}

// Layer is one layer's weights.
type Layer struct {
	Mean       []bool   // [H]: mean over tied keys, instead of the latest one
	Wq, Wk, Wv Matrix   // [2H × DModel]
	Wo         Matrix   // [DModel × 2H]
	Wb, Wa     Matrix   // [F × DModel]
	W2         Matrix   // [DModel × F]
	HeadNames  []string // [H], what each head is for
	GateNames  []string // [F]
}

// Heads is the layer's number of heads.
func (l *Layer) Heads() int { return len(l.Mean) }

// Gates is the width of the layer's FFN.
func (l *Layer) Gates() int { return l.Wb.Rows }

// Equal reports whether two models have the same weights, so that they give the
// same tokens everywhere.
func (m *Model) Equal(other *Model) bool {
	same := func(a, b Matrix) bool {
		return a.Rows == b.Rows && a.Cols == b.Cols && slices.Equal(a.Data, b.Data)
	}
	if m.Vocab != other.Vocab || m.DModel != other.DModel || m.MaxPosition != other.MaxPosition || len(m.Layers) != len(other.Layers) ||
		!same(m.Embed, other.Embed) || !same(m.Position, other.Position) || !same(m.Unembed, other.Unembed) {
		return false
	}
	for l := range m.Layers {
		a, b := &m.Layers[l], &other.Layers[l]
		if !slices.Equal(a.Mean, b.Mean) || !same(a.Wq, b.Wq) || !same(a.Wk, b.Wk) || !same(a.Wv, b.Wv) || !same(a.Wo, b.Wo) ||
			!same(a.Wb, b.Wb) || !same(a.Wa, b.Wa) || !same(a.W2, b.W2) {
			return false
		}
	}
	return true
}

// Heads is the largest number of heads in a layer.
func (m *Model) Heads() int {
	n := 0
	for i := range m.Layers {
		n = max(n, m.Layers[i].Heads())
	}
	return n
}
