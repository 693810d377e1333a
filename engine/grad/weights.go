package grad

import (
	"fmt"
	"math"

	"wasmformer/engine/model"
)

// Weights are a model as reverse mode reads it: its entries that are not zero,
// the gates that stand for steps, and what is linear in a token's byte. They can be
// shared by tapes.
type Weights struct {
	m       *model.Model
	layers  []layer
	unembed sparse
	heads   int // in all layers

	// By class of byte tokens: the slots whose embedding is α + β·byte, with β, and the slots
	// of which the byte's logit coordinate is made.
	slope, coordinate []sparseRow
	alphabet          []Letter // by token
}

type layer struct {
	mean          []bool
	q, k, v       sparse // [2H × DModel]
	o, oBack      sparse // [DModel × 2H], and transposed
	b, a          sparse // [F × DModel]
	out, outBack  sparse // [DModel × F], and transposed
	flat          []bool // [F]: its function has slope 0 but where it jumps
	first, gates0 int    // numbers of the first head and gate in the model
}

type sparseRow struct {
	at    []int32
	value []float64
}

func (r *sparseRow) dot(x []float64) float64 {
	sum := 0.0
	for n, j := range r.at {
		sum += r.value[n] * x[j]
	}
	return sum
}

// Letter is what a token says of bytes.
type Letter struct {
	IsByte bool
	Class  int // of bytes that mean the same, from 0
	Byte   byte
}

// NewWeights reads a model whose tokens mean the letters, by token. A model whose
// shapes do not fit each other, or that has another number of tokens, is an error.
func NewWeights(m *model.Model, alphabet []Letter) (*Weights, error) {
	if err := m.Check(); err != nil {
		return nil, err
	}
	if len(alphabet) != m.Vocab {
		return nil, fmt.Errorf("an alphabet of %d letters, the model has %d tokens", len(alphabet), m.Vocab)
	}
	w := &Weights{m: m, unembed: newSparse(m.Unembed), alphabet: alphabet}
	gates := 0
	constant := constants(m)
	for l := range m.Layers {
		from := &m.Layers[l]
		to := layer{mean: from.Mean, q: newSparse(from.Wq), k: newSparse(from.Wk), v: newSparse(from.Wv),
			o: newSparse(from.Wo), oBack: transposed(from.Wo), b: newSparse(from.Wb), a: newSparse(from.Wa),
			out: newSparse(from.W2), outBack: transposed(from.W2), first: w.heads, gates0: gates}
		for i := range from.Gates() {
			a := from.Wa.Row(i)
			to.flat = append(to.flat, isFloor(a, constant) || isStep(a, constant))
		}
		w.heads += from.Heads()
		gates += from.Gates()
		w.layers = append(w.layers, to)
	}
	return w, w.bytes()
}

// constants are the slots that hold the same number everywhere, with it: none but
// the third row of the position writes to them. The others are NaN.
func constants(m *model.Model) []float64 {
	out := make([]float64, m.DModel)
	written := func(row []float64) bool {
		for _, v := range row {
			if v != 0 {
				return true
			}
		}
		return false
	}
	for s := range out {
		out[s] = m.Position.Row(2)[s]
		changes := out[s] == 0 || m.Position.Row(0)[s] != 0 || m.Position.Row(1)[s] != 0
		for t := 0; t < m.Vocab && !changes; t++ {
			changes = m.Embed.Row(t)[s] != 0
		}
		for l := 0; l < len(m.Layers) && !changes; l++ {
			changes = written(m.Layers[l].Wo.Row(s)) || written(m.Layers[l].W2.Row(s))
		}
		if changes {
			out[s] = math.NaN()
		}
	}
	return out
}

// isFloor reports whether a gate rounds to whole units: its a adds 1.5·2^k, beside
// which a float64 has no finer ones, or takes that off again. Such a gate gives floors and
// digits. (2^52, which rounds a float's mantissa, changes only its last place,
// and counts as the number itself.)
func isFloor(a, constant []float64) bool {
	sum := 0.0
	for s, v := range a {
		if v != 0 && !math.IsNaN(constant[s]) {
			sum += v * constant[s]
		}
	}
	fraction, _ := math.Frexp(math.Abs(sum))
	return fraction == 0.75 && math.Abs(sum) >= 1<<50
}

// isStep reports whether a gate's a is a constant: such gates make steps,
// conjunctions and other conditions, which jump between integers.
func isStep(a, constant []float64) bool {
	for s, v := range a {
		if v != 0 && math.IsNaN(constant[s]) {
			return false
		}
	}
	return true
}

// bytes finds, by class, the slots in which the embedding is linear in the byte,
// and the logits' coordinate: logits k·(2v·x − v²) over bytes v choose the byte
// nearest to x.
func (w *Weights) bytes() error {
	m := w.m
	var tokens [][256]int
	for t, letter := range w.alphabet {
		if !letter.IsByte {
			continue
		}
		if letter.Class < 0 || letter.Class > 255 {
			return fmt.Errorf("token %d has class %d, want 0 to 255", t, letter.Class)
		}
		for len(tokens) <= letter.Class {
			var none [256]int
			for v := range none {
				none[v] = -1
			}
			tokens = append(tokens, none)
		}
		tokens[letter.Class][letter.Byte] = t
	}
	w.slope, w.coordinate = make([]sparseRow, len(tokens)), make([]sparseRow, len(tokens))
	for c := range tokens {
		for v, t := range tokens[c] {
			if t < 0 {
				return fmt.Errorf("class %d has no token for byte %d", c, v)
			}
		}
		embed := func(v int) []float64 { return m.Embed.Row(tokens[c][v]) }
		logit := func(v int) []float64 { return m.Unembed.Row(tokens[c][v]) }
		curve := 0.0 // −2k, in constants
		for s := range m.DModel {
			if affine(embed, s) && embed(1)[s] != embed(0)[s] {
				w.slope[c].at = append(w.slope[c].at, int32(s))
				w.slope[c].value = append(w.slope[c].value, embed(1)[s]-embed(0)[s])
			}
			switch step := logit(1)[s] - logit(0)[s]; {
			case !affine(logit, s):
				curve += (logit(2)[s] - 2*logit(1)[s] + logit(0)[s]) * m.Position.Row(2)[s]
			case step != 0:
				w.coordinate[c].at = append(w.coordinate[c].at, int32(s))
				w.coordinate[c].value = append(w.coordinate[c].value, step)
			}
		}
		if curve >= 0 { // the class is never emitted, or its logits are no parabola
			w.coordinate[c] = sparseRow{}
		}
		for n := range w.coordinate[c].value {
			w.coordinate[c].value[n] /= -curve
		}
	}
	return nil
}

// affine reports whether a slot is α + β·v over all bytes v.
func affine(row func(v int) []float64, s int) bool {
	first, step := row(0)[s], row(1)[s]-row(0)[s]
	for v := 2; v < 256; v++ {
		if row(v)[s] != first+float64(v)*step {
			return false
		}
	}
	return true
}
