package decodetest

import (
	"math"
	"math/rand/v2"

	"wasmformer/engine/model"
)

// Random returns a small model with all that decoders treat apart: heads of
// both rules over keys that are positions, constants, flags, addresses, tables
// and anything else, with ties; queries on all of them, also between two keys
// and with a second number other than 1; gates, steps and roundings; slots that
// are cleared and used again; weights that are huge, tiny, or no dyadic
// fractions; rows of the unembedding with and without structure. Many are not
// exact, and not meant to be.
func Random(r *rand.Rand) *model.Model {
	w := &randomModel{r: r, wild: r.IntN(4) == 0}
	vocab := 4 + r.IntN(9)
	features := 2 + r.IntN(4)
	w.first = 3
	w.free = w.first + features
	d := w.free + 6 + r.IntN(12)
	w.m = &model.Model{Vocab: vocab, DModel: d, MaxPosition: 99,
		Embed: model.NewMatrix(vocab, d), Position: model.NewMatrix(3, d), Unembed: model.NewMatrix(vocab, d)}
	w.m.Position.Row(2)[0], w.m.Position.Row(0)[1], w.m.Position.Row(1)[2] = 1, 1, 1
	for f := range features {
		kind := r.IntN(4)
		for t := range vocab {
			w.m.Embed.Row(t)[w.first+f] = w.feature(kind)
		}
	}
	for s := range w.free {
		w.live = append(w.live, s)
	}
	for range 1 + r.IntN(3) {
		w.layer()
	}
	w.unembed()
	w.m.MaxPosition = []int{99, 99, 99, 1000, 1 << 16, 1 << 20, 1 << 26}[r.IntN(7)]
	for range max(0, r.IntN(8)-3) {
		w.perturb()
	}
	return w.m
}

// perturb changes any weight: to a number of its own, by a power of two, by a
// half, to an integer of any size, by a factor whose reciprocal rounds, or so that
// two of a row cancel.
func (w *randomModel) perturb() {
	r := w.r
	l := &w.m.Layers[r.IntN(len(w.m.Layers))]
	list := []*model.Matrix{&w.m.Embed, &w.m.Position, &w.m.Unembed, &l.Wq, &l.Wk, &l.Wv, &l.Wo, &l.Wb, &l.Wa, &l.W2}
	m := list[r.IntN(len(list))]
	if len(m.Data) == 0 {
		return
	}
	at := &m.Data[r.IntN(len(m.Data))]
	for range 40 { // mostly one that is not 0
		if *at != 0 || r.IntN(30) == 0 {
			break
		}
		at = &m.Data[r.IntN(len(m.Data))]
	}
	switch r.IntN(7) {
	case 5:
		*at *= []float64{3, 10, 75, 0.1, 1.0 / 3, 1.0 / 75}[r.IntN(6)]
	case 6:
		row := m.Row(r.IntN(m.Rows))
		big := math.Ldexp(1, 40+r.IntN(21))
		row[r.IntN(len(row))] += big
		row[r.IntN(len(row))] -= big
	case 0:
		*at = []float64{0.1, 1.0 / 3, 1 << 52, -(1 << 60), 1 << 59, 1e10, math.Pi}[r.IntN(7)]
	case 1:
		*at = math.Ldexp(float64(1-2*r.IntN(2)), r.IntN(122)-60)
	case 2:
		*at *= math.Ldexp(1, r.IntN(60)-20)
	case 3:
		*at += 0.5
	default:
		*at = float64(r.Int64N(1<<(1+r.IntN(40))) - 3)
	}
}

type randomModel struct {
	r    *rand.Rand
	m    *model.Model
	wild bool // with weights that are not exact

	first, free int   // the first feature; the first slot that nothing stands in
	live        []int // slots with something in them
}

func (w *randomModel) feature(kind int) float64 {
	switch kind {
	case 0:
		return float64(w.r.IntN(2))
	case 1:
		return float64(w.r.IntN(9) - 4)
	case 2:
		return float64(w.r.IntN(7)) / 2
	}
	return float64(w.r.IntN(3))
}

// coefficient is mostly small.
func (w *randomModel) coefficient() float64 {
	if w.wild && w.r.IntN(6) == 0 {
		return []float64{0.1, 1.0 / 3, 0x1p-40, 0x1p40, 1 << 30, -(1 << 60), 3e-20, 7e15, math.Pi}[w.r.IntN(9)]
	}
	return []float64{1, 1, 1, -1, -1, 2, -2, 0.5, 3, 0.25}[w.r.IntN(10)]
}

// some is a random form over slots that hold something.
func (w *randomModel) some(n int) Linear {
	out := Linear{}
	for range n {
		slot := w.live[w.r.IntN(len(w.live))]
		if slot == 2 && w.r.IntN(3) > 0 {
			slot = 0 // p² makes numbers large
		}
		out[slot] += w.coefficient()
	}
	return out
}

// aFeature is a slot with a token's number.
func (w *randomModel) aFeature() int { return w.first + w.r.IntN(w.free-w.first) }

// target is a slot to write to, mostly an empty one.
func (w *randomModel) target() int {
	if w.r.IntN(5) == 0 || w.free == w.m.DModel {
		return w.live[w.first+w.r.IntN(len(w.live)-w.first)]
	}
	w.free++
	return w.free - 1
}

func (w *randomModel) layer() {
	d := w.m.DModel
	heads := w.r.IntN(4)
	many := w.r.IntN(5) == 0 // values of one question, as a pivot has them
	if many {
		heads = 5 + w.r.IntN(3)
	}
	l := model.Layer{Mean: make([]bool, heads), Wq: model.NewMatrix(2*heads, d), Wk: model.NewMatrix(2*heads, d),
		Wv: model.NewMatrix(2*heads, d), Wo: model.NewMatrix(d, 2*heads)}
	var written []int
	put := func(m model.Matrix, row int, f Linear) {
		for s, v := range f {
			m.Row(row)[s] = v
		}
	}
	for h := range heads {
		if h > 0 && (many || w.r.IntN(3) == 0) { // the same question as before
			copy(l.Wq.Data[2*h*d:], l.Wq.Data[(2*h-2)*d:2*h*d])
			copy(l.Wk.Data[2*h*d:], l.Wk.Data[(2*h-2)*d:2*h*d])
			l.Mean[h] = l.Mean[h-1]
		} else {
			k, q, mean := w.question()
			if many {
				k = [2]Linear{{w.aFeature(): 1}, {w.aFeature(): -1}}
				q, mean = [2]Linear{w.some(1), {0: 1}}, false
			}
			l.Mean[h] = mean
			for i := range 2 {
				put(l.Wk, 2*h+i, k[i])
				put(l.Wq, 2*h+i, q[i])
			}
		}
		for i := range 1 + w.r.IntN(2) {
			value := w.some(1 + w.r.IntN(2))
			if many && w.r.IntN(8) > 0 {
				value = Linear{w.aFeature(): w.coefficient()}
			}
			put(l.Wv, 2*h+i, value)
			slot := w.target()
			l.Wo.Row(slot)[2*h+i] = []float64{1, 1, 1, 0.5, -2}[w.r.IntN(5)]
			written = append(written, slot)
		}
	}
	w.live = append(w.live, written...)
	written = nil
	var gates []Gate
	for range 1 + w.r.IntN(5) {
		slot := w.target()
		written = append(written, slot)
		to := Linear{slot: 1}
		switch w.r.IntN(6) {
		case 0: // a step
			d := w.some(1 + w.r.IntN(2))
			k := float64(w.r.IntN(5) - 2)
			for i, by := range []float64{1, -1} {
				b := Linear{0: float64(1-i) - k}
				for s, v := range d {
					b[s] += v
				}
				gates = append(gates, Gate{b, Linear{0: by}, to})
			}
		case 1: // a rounding
			x := w.live[w.r.IntN(len(w.live))]
			gates = append(gates, Gate{Linear{0: 1}, Linear{x: 1, 0: 3 << 51}, to}, Gate{Linear{0: 1}, Linear{0: -(3 << 51)}, to})
		case 2: // a copy, or a slot that is cleared
			x := w.live[w.r.IntN(len(w.live))]
			gates = append(gates, Gate{Linear{0: 1}, Linear{x: 1}, to})
			if x >= w.first && w.r.IntN(2) == 0 {
				gates = append(gates, Gate{Linear{0: 1}, Linear{x: -1}, Linear{x: 1}})
			}
		case 3: // an address, and its square
			a := w.aFeature()
			square := w.target()
			written = append(written, square)
			gates = append(gates, Gate{Linear{a: 1}, Linear{0: 1}, to}, Gate{Linear{a: 1}, Linear{a: 1}, Linear{square: 1}})
		default:
			to[slot] = []float64{1, 1, -1, 0.5}[w.r.IntN(4)]
			gates = append(gates, Gate{w.some(1 + w.r.IntN(2)), w.some(1 + w.r.IntN(2)), to})
		}
	}
	n := len(gates)
	l.Wb, l.Wa, l.W2 = model.NewMatrix(n, d), model.NewMatrix(n, d), model.NewMatrix(d, n)
	for i, g := range gates {
		put(l.Wb, i, g.B)
		put(l.Wa, i, g.A)
		for s, v := range g.To {
			l.W2.Row(s)[i] = v
		}
	}
	w.live = append(w.live, written...)
	w.m.Layers = append(w.m.Layers, l)
}

// question is a set of keys and a query on them.
func (w *randomModel) question() (k, q [2]Linear, mean bool) {
	r := w.r
	q = [2]Linear{w.some(1 + r.IntN(2)), {0: 1}}
	switch r.IntN(8) {
	case 0, 1: // positions
		k = [2]Linear{{1: 2}, {2: -1}}
		switch r.IntN(4) {
		case 0, 1:
			q[0] = Linear{1: 1, 0: -float64(r.IntN(10)) / 2}
		case 2:
			q[1] = Linear{w.aFeature(): 1, 0: float64(r.IntN(2))} // division, and what is none
		}
		return k, q, false
	case 2: // constants
		return [2]Linear{{0: float64(r.IntN(2))}, {}}, q, r.IntN(3) > 0
	case 3: // flags
		return [2]Linear{{}, {w.aFeature(): 1 << 60, 0: -(1 << 60)}}, [2]Linear{{}, {0: []float64{1, 1, 2, 0.1}[r.IntN(4)]}}, false
	case 4: // by token
		return [2]Linear{{w.aFeature(): 1}, {w.aFeature(): w.coefficient()}}, q, r.IntN(6) == 0
	case 5: // addresses without gates
		a := w.aFeature()
		if n := len(w.live); n > 5 {
			return [2]Linear{{w.live[n-2]: 2}, {w.live[n-1]: -1}}, [2]Linear{{a: 1}, {0: 1}}, false
		}
	}
	k = [2]Linear{w.some(1 + r.IntN(2)), w.some(1 + r.IntN(2))}
	if r.IntN(8) == 0 {
		q[1] = w.some(1)
	}
	return k, q, r.IntN(6) == 0
}

func (w *randomModel) unembed() {
	x := w.live[len(w.live)-1-w.r.IntN(3)]
	other := w.live[w.r.IntN(len(w.live))]
	structured := w.r.IntN(3) > 0
	for t := range w.m.Vocab {
		row := w.m.Unembed.Row(t)
		if !structured {
			for range 3 {
				row[w.live[w.r.IntN(len(w.live))]] = w.coefficient()
			}
			continue
		}
		v := float64(t / 2)
		row[x], row[0] = 2*v, -v*v
		if t%2 == 1 {
			row[other] += 1
		}
	}
}
