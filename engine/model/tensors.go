package model

import "strconv"

// Tensor is a matrix of a model under its name in files.
type Tensor struct {
	Name   string
	Matrix *Matrix
}

// Tensors lists a model's matrices, those of the layers last. Empty ones are listed,
// too.
func (m *Model) Tensors() []Tensor {
	out := []Tensor{{"embed", &m.Embed}, {"position", &m.Position}, {"unembed", &m.Unembed}}
	for l := range m.Layers {
		layer := &m.Layers[l]
		prefix := LayerName(l)
		out = append(out,
			Tensor{prefix + "attention.query", &layer.Wq}, Tensor{prefix + "attention.key", &layer.Wk},
			Tensor{prefix + "attention.value", &layer.Wv}, Tensor{prefix + "attention.out", &layer.Wo},
			Tensor{prefix + "ffn.gate", &layer.Wb}, Tensor{prefix + "ffn.value", &layer.Wa},
			Tensor{prefix + "ffn.out", &layer.W2})
	}
	return out
}

// LayerName is what the names of a layer's tensors and metadata begin with.
func LayerName(l int) string { return "layers." + strconv.Itoa(l) + "." }
