// Package decodetest builds models for tests of decoders: FFNs that hold
// tables, random piecewise linear functions, unembeddings without structure.
// Their weights are written directly, without a graph.
package decodetest

import (
	"math/rand/v2"

	"wasmformer/engine/model"
)

// The slots that every model here has.
const (
	One   = iota // 1
	Pos          // the position
	First        // the first slot for what a model adds
)

// Model returns a model without layers: its slots are 1, the position, token
// features (by token each) and zeros. Its unembedding is 0.
func Model(vocab, slots int, features ...[]float64) *model.Model {
	d := First + len(features) + slots
	m := &model.Model{Vocab: vocab, DModel: d, MaxPosition: 1 << 26,
		Embed: model.NewMatrix(vocab, d), Position: model.NewMatrix(3, d), Unembed: model.NewMatrix(vocab, d)}
	m.Position.Row(2)[One], m.Position.Row(0)[Pos] = 1, 1
	for i, f := range features {
		for t, v := range f {
			m.Embed.Row(t)[First+i] = v
		}
	}
	return m
}

// Linear is a row of weights, by slot.
type Linear map[int]float64

// Gate is one FFN unit: relu(B)·A, which is added to slots.
type Gate struct{ B, A, To Linear }

// AddFFN adds a layer that has gates and no heads.
func AddFFN(m *model.Model, gates []Gate) {
	d, n := m.DModel, len(gates)
	layer := model.Layer{Wq: model.NewMatrix(0, d), Wk: model.NewMatrix(0, d), Wv: model.NewMatrix(0, d),
		Wo: model.NewMatrix(d, 0), Wb: model.NewMatrix(n, d), Wa: model.NewMatrix(n, d), W2: model.NewMatrix(d, n)}
	for i, g := range gates {
		for slot, w := range g.B {
			layer.Wb.Row(i)[slot] = w
		}
		for slot, w := range g.A {
			layer.Wa.Row(i)[slot] = w
		}
		for slot, w := range g.To {
			layer.W2.Row(slot)[i] = w
		}
	}
	m.Layers = append(m.Layers, layer)
}

// Nearest makes token v's logit highest where the slot is nearest to v.
func Nearest(m *model.Model, slot int) {
	for v := range m.Vocab {
		m.Unembed.Row(v)[slot], m.Unembed.Row(v)[One] = 2*float64(v), -float64(v*v)
	}
}

// Baked returns a model with a table of tokens in its FFN: behind position p
// comes table[p], and the last one for ever. The entries are steps, two gates
// for each place where the table changes.
func Baked(vocab int, table []int) *model.Model {
	m := Model(vocab, 1)
	out := First
	gates := []Gate{{Linear{One: 1}, Linear{One: float64(table[0])}, Linear{out: 1}}}
	for k := 1; k < len(table); k++ {
		if by := float64(table[k] - table[k-1]); by != 0 {
			gates = append(gates, Step(Pos, float64(k), Linear{out: by})...)
		}
	}
	AddFFN(m, gates)
	Nearest(m, out)
	return m
}

// Sparse returns a model with a table of n tokens in its FFN, of which a number
// that the token has selects one: the last entry whose key is at most that
// number. The keys are 1000 apart and more, so they are no indices. It also
// returns what comes behind each token.
func Sparse(r *rand.Rand, vocab, n int) (m *model.Model, next []int) {
	keys, table := make([]int, n), Tokens(r, vocab, n)
	for k := 1; k < n; k++ {
		keys[k] = keys[k-1] + 1000 + r.IntN(1000)
	}
	number := make([]float64, vocab)
	for t := range number {
		i := r.IntN(n)
		number[t] = float64(keys[i] + r.IntN(1000))
		next = append(next, table[i])
	}
	m = Model(vocab, 1, number)
	out := First + 1
	gates := []Gate{{Linear{One: 1}, Linear{One: float64(table[0])}, Linear{out: 1}}}
	for k := 1; k < n; k++ {
		if by := float64(table[k] - table[k-1]); by != 0 {
			gates = append(gates, Step(First, float64(keys[k]), Linear{out: by})...)
		}
	}
	AddFFN(m, gates)
	Nearest(m, out)
	return m, next
}

// Step returns gates that add to slots where the integer in slot d is at least
// k.
func Step(d int, k float64, to Linear) []Gate {
	down := Linear{}
	for slot, w := range to {
		down[slot] = -w
	}
	return []Gate{{Linear{d: 1, One: 1 - k}, Linear{One: 1}, to}, {Linear{d: 1, One: -k}, Linear{One: 1}, down}}
}

// Tokens returns n random tokens.
func Tokens(r *rand.Rand, vocab, n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = r.IntN(vocab)
	}
	return out
}

// Piecewise returns a model of random piecewise linear functions: of several
// directions, rising and falling, with many corners and few, near to each
// other and far apart, times constants and times a form, in slots that they
// share with each other and with other gates. All numbers are multiples of
// 1/8; with rough set, some corners are not.
//
// The sum of what they give is folded into tokens by a second FFN, of
// triangles. The third number is the slot of the sum.
func Piecewise(r *rand.Rand, rough bool) (m *model.Model, sum int) {
	const vocab, outs = 64, 3
	feature := func(unit float64, n int) []float64 {
		out := make([]float64, vocab)
		for t := range out {
			out[t] = float64(r.IntN(2*n+1)-n) * unit
		}
		return out
	}
	m = Model(vocab, outs+1, feature(1, 40), feature(0.125, 100), feature(1, 2))
	a, b, small, out := First, First+1, First+2, First+3
	directions := []Linear{{Pos: 1}, {a: 1, b: 1}, {Pos: 0.5, a: -3}, {b: 2}}
	var gates []Gate
	for range 6 {
		direction := directions[r.IntN(len(directions))]
		factor := Linear{One: 1}
		if r.IntN(3) == 0 {
			factor = Linear{small: 1, One: 0.5}
		}
		units := []float64{1, 1, 0.5, 0.125, 3, 20}
		unit := units[r.IntN(len(units))]
		n := []int{3, 20, 60, 400}[r.IntN(4)]
		slots := 1 + r.IntN(7) // bits
		for range n {
			c := float64(r.IntN(2*n)-n/2) * unit
			if rough && r.IntN(2) == 0 {
				c += r.Float64()
			}
			multiple := []float64{1, 1, 1, -1, 2, 3, -0.5}[r.IntN(7)]
			g := Gate{B: Linear{One: -c}, A: Linear{}, To: Linear{}}
			for slot, w := range direction {
				g.B[slot] = multiple * w
			}
			k := float64(r.IntN(9) - 4)
			for slot, w := range factor {
				g.A[slot] = k * w
			}
			for i := range outs {
				if slots>>i&1 == 1 && r.IntN(4) > 0 {
					g.To[out+i] = float64(r.IntN(5)-2) / 4
				}
			}
			gates = append(gates, g)
		}
	}
	r.Shuffle(len(gates), func(i, j int) { gates[i], gates[j] = gates[j], gates[i] })
	other := Gate{Linear{a: 1, b: -1}, Linear{Pos: 1, a: 1}, Linear{out: 0.25}}
	gates = append(gates, other, Gate{Linear{One: 1}, Linear{b: 1}, Linear{out + 1: 1}})
	AddFFN(m, gates)

	gates = nil
	to := out + outs
	for i := range outs {
		gates = append(gates, Gate{Linear{One: 1}, Linear{out + i: 1}, Linear{to: 1}})
	}
	AddFFN(m, gates)
	const height = vocab - 1
	gates = []Gate{{Linear{One: 1}, Linear{to: -1}, Linear{to: 1}}} // in place
	for i := -400; i < 400; i++ {
		up := 2.0
		if i%2 != 0 {
			up = -2
		}
		if i == -400 {
			up = 1
		}
		gates = append(gates, Gate{Linear{to: 1, One: -float64(i) * height}, Linear{One: 1}, Linear{to: up}})
	}
	AddFFN(m, gates)
	Nearest(m, to)
	return m, to
}

// Unstructured returns a model whose unembedding has random rows over all
// features: no two are alike but for a constant, and no number is special.
func Unstructured(r *rand.Rand, vocab, features int) *model.Model {
	var columns [][]float64
	for range features {
		column := make([]float64, vocab)
		for t := range column {
			column[t] = float64(r.IntN(2001) - 1000)
		}
		columns = append(columns, column)
	}
	m := Model(vocab, 0, columns...)
	for t := range vocab {
		row := m.Unembed.Row(t)
		for s := First; s < m.DModel; s++ {
			row[s] = float64(r.IntN(201) - 100)
		}
		row[One] = float64(r.IntN(1000))
	}
	return m
}
