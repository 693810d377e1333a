package decode

import (
	"fmt"
	"math"
	"slices"

	"wasmformer/engine/model"
	"wasmformer/hull"
)

// Soft decodes with softmax attention as [NewSoftDense] does, but each head takes only the
// keys that are within a margin of the best one, which nested hulls find ([hull.TopK]). The
// weights of all others together are at most their number times e^(−beta·margin), where
// the best key's is 1: [Soft.Omitted].
//
// A token costs O(weights that are not 0) and, for each set of keys, O(log² t + k·log t)
// for k keys within the margin.
type Soft struct {
	m         *model.Model
	beta      float64
	margin    float64 // in scores
	x         []float64
	layers    []softLayer
	unembed   sparse
	n         int
	questions []question // scratch: those of the position
	omitted   float64
	most      int
	err       error
	look      func(SoftHead)
}

// softLayer is a layer's weights without their zeros, and what its heads share.
type softLayer struct {
	q, k, v, o, b, a, w sparse
	sets                []keySet
	set, question       []int        // by head: its keys; the first head that asks the same of them
	values              []softValues // by head
	read                []float64    // scratch: what the heads read
}

// keySet is the keys of heads that have the same ones.
type keySet struct {
	head  int        // the first of them
	same  bool       // all keys so far are equal ...
	first [2]float64 // ... to this one, and in no hull
	keys  hull.TopK  // of payload their position
}

// question is what a head asked, and the weights that it got.
type question struct {
	keys    []hull.Point
	weights []float64
	sum     float64
}

// SoftHead is how a head attended at the last position, good until the next head.
type SoftHead struct {
	Layer, Head int
	Query, Key  [2]float64   // Key is the position's own
	Keys        []hull.Point // those within the margin, best first, their payload the position; none if all keys are equal
	Weights     []float64    // by key, the best one's is 1
	Sum         float64      // of all weights
	Value       [2]float64
}

// NewSoft returns a decoder before its first token, for an inverse temperature beta > 0. It takes
// keys that weigh down to e^(−folds) of the best one, folds ≥ 0.
func NewSoft(m *model.Model, beta, folds float64) (*Soft, error) {
	if !(beta > 0 && beta <= math.MaxFloat64) || !(folds >= 0 && folds <= math.MaxFloat64) {
		return nil, fmt.Errorf("softmax attention at inverse temperature %v, down to e^-%v of the best key's weight: want numbers above 0", beta, folds)
	}
	if err := m.Check(); err != nil {
		return nil, err
	}
	margin := folds / beta
	if !(margin <= 0x1p200) {
		return nil, fmt.Errorf("keys down to e^-%v at inverse temperature %v are %v below the best score: want at most 2^200", folds, beta, margin)
	}
	s := &Soft{m: m, beta: beta, margin: margin, x: make([]float64, m.DModel), unembed: newSparse(m.Unembed)}
	for l := range m.Layers {
		s.layers = append(s.layers, newSoftLayer(&m.Layers[l]))
	}
	return s, nil
}

func newSoftLayer(from *model.Layer) softLayer {
	l := softLayer{q: newSparse(from.Wq), k: newSparse(from.Wk), v: newSparse(from.Wv), o: newSparse(from.Wo),
		b: newSparse(from.Wb), a: newSparse(from.Wa), w: newSparse(from.W2), values: make([]softValues, from.Heads()), read: make([]float64, 2*from.Heads())}
	rows := func(m model.Matrix, h int) []float64 { return m.Data[2*h*m.Cols : 2*(h+1)*m.Cols] }
	for h := range from.Heads() {
		if silent(from, h) {
			l.set, l.question = append(l.set, -1), append(l.question, -1)
			continue
		}
		set := slices.IndexFunc(l.sets, func(s keySet) bool { return slices.Equal(rows(from.Wk, s.head), rows(from.Wk, h)) })
		if set < 0 {
			set = len(l.sets)
			l.sets = append(l.sets, keySet{head: h})
		}
		asked := h
		for o := range h {
			if l.set[o] == set && slices.Equal(rows(from.Wq, o), rows(from.Wq, h)) {
				asked = o
				break
			}
		}
		l.set, l.question = append(l.set, set), append(l.question, asked)
	}
	return l
}

// silent reports whether a head gives nothing to the residual stream: it need not be asked.
func silent(l *model.Layer, h int) bool {
	for i := range l.Wo.Rows {
		if row := l.Wo.Row(i); row[2*h] != 0 || row[2*h+1] != 0 {
			return false
		}
	}
	return true
}

// Append runs the forward pass for a token. After a failure it does nothing: see [Soft.Err].
func (s *Soft) Append(token int) {
	m, x, p := s.m, s.x, float64(s.n)
	s.n++
	row, pos, square, one := m.Embed.Row(token), m.Position.Row(0), m.Position.Row(1), m.Position.Row(2)
	for i := range x {
		x[i] = row[i] + (float64(p*pos[i]) + float64(p*p*square[i]) + one[i])
	}
	for l := range s.layers {
		if s.err == nil {
			s.err = s.attention(l)
		}
		if s.err != nil {
			return
		}
		layer := &s.layers[l]
		b, a := layer.b.times(x), layer.a.times(x)
		for i := range b {
			b[i] = float64(max(b[i], 0) * a[i])
		}
		layer.w.addTo(x, b)
	}
}

// attention adds what a layer's heads read.
func (s *Soft) attention(l int) error {
	layer := &s.layers[l]
	q, k, v := layer.q.times(s.x), layer.k.times(s.x), layer.v.times(s.x)
	for i := range q {
		for _, c := range [2]float64{q[i], k[i]} {
			if !(math.Abs(c) <= 0x1p200) {
				return fmt.Errorf("position %d, layer %d, head %q: a coordinate of query or key is %v, want at most 2^200 in magnitude",
					s.n-1, l, headName(&s.m.Layers[l], i/2), c)
			}
		}
	}
	for i := range layer.sets {
		set := &layer.sets[i]
		set.add(k[2*set.head], k[2*set.head+1], s.n-1)
	}
	read := layer.read
	s.questions = slices.Grow(s.questions[:0], len(layer.set))[:len(layer.set)]
	for h := range layer.set {
		if layer.set[h] < 0 {
			continue
		}
		layer.values[h].add(v[2*h], v[2*h+1])
		asked := layer.question[h]
		if asked == h {
			s.ask(&s.questions[h], &layer.sets[layer.set[h]], q[2*h], q[2*h+1])
		}
		r := s.read(&s.questions[asked], &layer.values[h])
		read[2*h], read[2*h+1] = r[0], r[1]
		if s.look != nil {
			to := &s.questions[asked]
			s.look(SoftHead{l, h, [2]float64(q[2*h:]), [2]float64(k[2*h:]), to.keys, to.weights, to.sum, r})
		}
	}
	layer.o.addTo(s.x, read)
	return nil
}

func headName(l *model.Layer, h int) string {
	if h < len(l.HeadNames) {
		return l.HeadNames[h]
	}
	return ""
}

// Next returns the token of maximal logit, the lowest among equals.
func (s *Soft) Next() int {
	best, logits := 0, s.unembed.times(s.x)
	for t, logit := range logits {
		if logit > logits[best] {
			best = t
		}
	}
	return best
}

// Err says which head's numbers left the range in which scores can be compared, nil if none
// did. It can happen where the temperature is so high that the numbers mean nothing any more.
func (s *Soft) Err() error { return s.err }

// Omitted bounds the weight of the keys beyond the margin, together, where the best key's
// is 1: the largest bound of any head at any position so far.
func (s *Soft) Omitted() float64 { return s.omitted }

// Most is the largest number of keys that a head took at a position, but for heads whose keys all
// are equal, which take all.
func (s *Soft) Most() int { return s.most }

// Look has f called for each head of each position to come that gives anything to the
// residual stream.
func (s *Soft) Look(f func(SoftHead)) { s.look = f }

// Len is the number of tokens so far.
func (s *Soft) Len() int { return s.n }

// Bytes is the memory of keys and values.
func (s *Soft) Bytes() int64 {
	total := int64(0)
	for l := range s.layers {
		for i := range s.layers[l].sets {
			total += int64(s.layers[l].sets[i].keys.Bytes())
		}
		for h := range s.layers[l].values {
			total += s.layers[l].values[h].of[0].size() + s.layers[l].values[h].of[1].size()
		}
	}
	return total
}
