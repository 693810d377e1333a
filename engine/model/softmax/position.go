package softmax

import "wasmformer/engine/model"

// polynomial is a number that depends on the position p alone: p·p + p2·p² + one.
// Of a slot that may hold anything else it is not known.
type polynomial struct {
	p, p2, one float64
	known      bool
}

// positions are the slots that hold polynomials at some depth, [DModel].
type positions []polynomial

// positional finds the slots that hold polynomials before the first layer: those to
// which the embedding of no token adds.
func positional(m *model.Model) positions {
	out := make(positions, m.DModel)
	for slot := range out {
		out[slot] = polynomial{m.Position.Row(0)[slot], m.Position.Row(1)[slot], m.Position.Row(2)[slot], true}
		for token := range m.Vocab {
			if m.Embed.Row(token)[slot] != 0 {
				out[slot].known = false
			}
		}
	}
	return out
}

// pass goes behind a layer: what heads and gates write is not known any more.
func (p positions) pass(layer *model.Layer) {
	for slot := range p {
		for _, w := range [][]float64{layer.Wo.Row(slot), layer.W2.Row(slot)} {
			for _, v := range w {
				if v != 0 {
					p[slot].known = false
				}
			}
		}
	}
}

// distinct reports whether keys of these rows depend on the position alone and differ
// from one position to another.
func (p positions) distinct(rows ...[]float64) bool {
	differ := false
	for _, row := range rows {
		var sum polynomial
		for slot, w := range row {
			if w == 0 {
				continue
			}
			if !p[slot].known {
				return false
			}
			sum.p += float64(w * p[slot].p)
			sum.p2 += float64(w * p[slot].p2)
		}
		differ = differ || sum.p != 0 || sum.p2 != 0
	}
	return differ
}

// slot is one that holds the position, perhaps times a number and beside a constant,
// −1 if there is none.
func (p positions) slot() int {
	for slot, v := range p {
		if v.known && v.p != 0 && v.p2 == 0 {
			return slot
		}
	}
	return -1
}
