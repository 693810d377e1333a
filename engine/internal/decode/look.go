package decode

import "slices"

// Look is what the forward pass computes at a position.
type Look struct {
	Position int
	First    []float64 // the residual stream before the first layer, [DModel]
	Layers   []LookLayer
	Logits   []float64 // [Vocab]
}

// LookLayer is a layer's part of a [Look].
type LookLayer struct {
	Heads     []LookHead
	Attention []float64  // the residual stream behind the attention, [DModel]
	Gates     []LookGate // the FFN's units
	After     []float64  // the residual stream behind the FFN, [DModel]
}

// LookHead is what a head asked and got.
type LookHead struct {
	Mean       bool
	Query, Key [2]float64 // Key is that of the position found
	Value      [2]float64
	// Found is the position whose value was read: of equally good ones the
	// latest. A mean is over all positions.
	Found int
	// Keys is the set of keys that the head searches, the same number for heads
	// that share one.
	Keys int
	// Read says that the next token was computed from what the head reads.
	Read bool
}

// LookGate is relu(B)·A.
type LookGate struct{ B, A float64 }

// A nil Look sees nothing: a decoder calls what follows at each position.

func (l *Look) begin(position int, x []float64) {
	if l != nil {
		*l = Look{Position: position, First: slices.Clone(x)}
	}
}

func (l *Look) heads(mean []bool, q, read, x []float64) {
	if l == nil {
		return
	}
	layer := LookLayer{Attention: slices.Clone(x)}
	for h := range mean {
		layer.Heads = append(layer.Heads, LookHead{Mean: mean[h], Query: [2]float64(q[2*h:]), Value: [2]float64(read[2*h:])})
	}
	l.Layers = append(l.Layers, layer)
}

func (l *Look) gates(b, a []float64) {
	if l == nil {
		return
	}
	layer := &l.Layers[len(l.Layers)-1]
	for i := range b {
		layer.Gates = append(layer.Gates, LookGate{b[i], a[i]})
	}
}

func (l *Look) behind(x []float64) {
	if l != nil {
		l.Layers[len(l.Layers)-1].After = slices.Clone(x)
	}
}
