package kerneltest

import (
	"math"

	"wasmformer/engine/model"
)

// derivedHoles are models whose proof went wrong in what it derives: bounds that round
// inwards (A), products of weights that round (B), sums that cancel to nothing in one
// order (C), ranges of values that round (D), keys that are flags by value only (E).
func derivedHoles() map[string]*model.Model {
	out := map[string]*model.Model{}
	one := linear{0: 1}
	four := []float64{0, 1, 2, 3}
	put := func(name string, m *model.Model, slot int) { nearest(m, slot); out[name] = m }
	// copies is a layer of one gate each that copies a slot, times by and back.
	copies := func(a, to linear) []unit { return []unit{{B: one, A: a, To: to}} }

	// A: bounds with division and without directed rounding. Small integers only.
	m := handMade(4, 2, []float64{0, 1, 4, 5})
	add(m, nil, unit{B: one, A: linear{3: 1}, To: linear{4: 1}}, unit{B: linear{3: 3, 0: -14}, A: one, To: linear{4: 1}})
	add(m, nil, unit{B: linear{4: 1, 0: -5}, A: linear{0: 2}, To: linear{5: 1}})
	put("A1 corners by a third", m, 5)
	m = handMade(4, 3, []float64{0, 1, 254, 255})
	add(m, nil, unit{B: one, A: linear{3: 1}, To: linear{4: 1}}, unit{B: linear{3: 6, 0: 1 - 6*255}, A: one, To: linear{4: 1}})
	add(m, []question{{q: [2]linear{{1: 1, 0: -5}, one}, k: [2]linear{{1: 2}, {2: -1}}, value: linear{4: 1}, to: 5}})
	add(m, nil, unit{B: linear{5: 1, 0: -254}, A: one, To: linear{6: 1}})
	put("A2 corners by a sixth: 256 is stored as a byte", m, 6)
	var x, y []float64
	for t := range 8 {
		x, y = append(x, 2251799813967800+float64(t)), append(y, 2251799813773835+float64(7-t))
	}
	m = handMade(8, 4, x, y)
	add(m, nil, unit{B: one, A: linear{3: 1, 4: -1}, To: linear{5: 1}}, unit{B: linear{3: 1, 0: -0x1p52}, A: one, To: linear{6: 1}})
	add(m, nil, unit{B: linear{5: 2727, 6: 1, 0: -528961536}, A: one, To: linear{7: 1}})
	add(m, nil, unit{B: linear{7: 1}, A: one, To: linear{8: 1}})
	put("A3 an interval that rounds inwards", m, 8)
	xs := []float64{0, 1, 1, 1, 1, 1, 1, 1}
	m = handMade(8, 4, xs, xs, []float64{0, 1, 2, 3, 4, 5, 6, 7})
	add(m, nil, unit{B: one, A: linear{0: -20, 3: 1<<51 + 21, 4: -(1<<51 + 3), 5: 1}, To: linear{6: 1}},
		unit{B: linear{5: 1, 0: -100}, A: one, To: linear{7: 1}})
	add(m, nil, unit{B: linear{6: 5, 7: 1, 0: -23}, A: one, To: linear{8: 1}})
	add(m, nil, unit{B: linear{8: 1}, A: one, To: linear{9: 1}})
	put("A4 coefficients that round where gates are written out", m, 9)

	// B: coefficients whose products round.
	m = handMade(4, 2, four)
	add(m, nil, copies(linear{3: 0.1}, linear{4: 10})...)
	add(m, nil, unit{B: linear{4: 1, 0: -3}, A: linear{0: 0x1p52}, To: linear{5: 1}})
	put("B1 a copy by a tenth and ten", m, 5)
	m = handMade(4, 2)
	add(m, nil, unit{B: linear{0: 0.1}, A: linear{0: 3}, To: linear{3: 10}})
	add(m, nil, unit{B: linear{3: 1, 0: -3}, A: linear{0: 0x1p52}, To: linear{4: 1}})
	put("B2 a constant by a tenth and ten", m, 4)
	m = handMade(4, 2, []float64{0, 1, 2, 7})
	add(m, nil, copies(linear{3: 1}, linear{4: 75})...)
	add(m, nil, unit{B: linear{4: 1.0 / 75, 0: -7}, A: linear{0: 0x1p51}, To: linear{5: 1}})
	put("B3 75 and its reciprocal in two layers", m, 5)
	m = handMade(4, 2, []float64{0, 1, 0, 1})
	add(m, nil, unit{B: one, A: linear{0: 0x1p51, 3: 1.0 / 3}, To: linear{4: 3}}, unit{B: one, A: linear{0: -0x3p51}, To: linear{4: 1}})
	add(m, nil, unit{B: linear{4: 1, 0: -1}, A: linear{0: 4}, To: linear{5: 1}})
	put("B4 a rounding times three", m, 5)

	// C: sums that cancel to nothing, which added leaves out.
	zero := linear{3: 0x1p60, 4: -1, 5: -0x1p60, 6: 1}
	twice := func() *model.Model {
		m := handMade(4, 4, []float64{0, 1, 0, 1}, []float64{0, 0, 1, 1})
		add(m, nil, unit{B: one, A: linear{3: 1}, To: linear{5: 1}}, unit{B: one, A: linear{4: 1}, To: linear{6: 1}})
		return m
	}
	m = twice()
	add(m, nil, unit{B: zero, A: linear{0: 2}, To: linear{7: 1}})
	put("C1 b", m, 7)
	m = twice()
	add(m, nil, unit{B: linear{0: 2}, A: zero, To: linear{7: 1}})
	put("C2 a", m, 7)
	m = twice()
	add(m, []question{{value: zero, to: 7}})
	put("C3 a value", m, 7)
	m = twice()
	add(m, []question{{q: [2]linear{zero, one}, k: [2]linear{{1: 2}, {2: -1}}, value: linear{1: 1}, to: 7}})
	put("C4 a query", m, 7)
	m = twice()
	add(m, []question{{q: [2]linear{{}, one}, k: [2]linear{{}, zero}, value: linear{3: 2, 4: 1}, to: 7}})
	put("C5 a key", m, 7)
	m = twice()
	for s, w := range zero {
		m.Unembed.Row(2)[s] = w
	}
	m.Unembed.Row(1)[6] = 0.25
	out["C6 a row of the unembedding"] = m
	m = handMade(4, 2)
	m.Position.Row(2)[3] = 1
	add(m, nil, unit{B: one, A: linear{0: 0x1p-53}, To: linear{3: 1}}, unit{B: one, A: linear{0: -1}, To: linear{3: 1}})
	add(m, nil, unit{B: linear{3: 1}, A: linear{0: 0x1p54}, To: linear{4: 1}})
	put("C7 constants in a slot", m, 4)

	// D: the range of a value that rounds is taken for true.
	ones := []float64{1, 1, 1, 1}
	m = handMade(4, 2, ones, ones, four)
	add(m, []question{{value: linear{3: 0.2, 4: 0.1, m.DModel - 1: 0.3}, to: 6}})
	add(m, nil, unit{B: linear{6: 1, 0: -0.6}, A: linear{0: 0x1p54}, To: linear{7: 1}})
	put("D a value that rounds, behind a gate that its range closes", m, 7)

	// E: all keys buried, at two depths.
	depths := []float64{-0x1p60, -0x1p61, -0x1p60, -0x1p61}
	m = handMade(4, 1, four, four, depths, four)
	add(m, []question{{q: [2]linear{{}, one}, k: [2]linear{{3: 1, 4: -1}, {5: 1}}, value: linear{6: 1}, to: 7}})
	put("E1 flags whose first number is 0 by cancelling", m, 7)
	half := []float64{0, 1, 0, 1}
	m = handMade(4, 1, half, half, depths, four)
	add(m, []question{{q: [2]linear{{3: 1, 4: -1}, one}, k: [2]linear{{}, {5: 1}}, value: linear{6: 1}, to: 7}})
	put("E2 a query that is 0 by cancelling", m, 7)
	return out
}

// farHoles are models that a second look found: magnitudes through chains of heads
// (F1), sums by token of 2^53 + 1 + 1 (F2), more values than are told apart (F3), means of
// powers of two (F4), differences of what has rounded (F5), constants beside a table (F6).
func farHoles() map[string]*model.Model {
	out := map[string]*model.Model{}
	put := func(name string, m *model.Model, slot int) { nearest(m, slot); out[name] = m }
	one := linear{0: 1}
	const up, down = 0x1p200, 0x1p-200
	for name, by := range map[string][]float64{"F1 down and up": {down, down, down, up, up, up}, "F1 up and down": {up, up, up, down, down, down}} {
		m := handMade(4, 8, []float64{0, 1, 2, 3})
		for i, w := range by {
			add(m, []question{{value: linear{3 + i: w}, to: 4 + i}})
			m.Layers[i].Wo.Row(4 + i)[0] = w
		}
		put(name, m, 9)
	}

	first, second, number := []float64{0, 1, 0, 1}, []float64{0, 0, 1, 1}, []float64{0, 1, 2, 3}
	m := handMade(4, 2, first, second)
	add(m, []question{{q: [2]linear{{1: 1, 0: -1}, one}, k: [2]linear{{1: 2}, {2: -1}}, value: linear{3: 1, 4: 1, m.DModel - 1: 0x1p53}, to: 5}})
	add(m, nil, unit{B: linear{5: 1, 0: -0x1p53}, A: one, To: linear{6: 1}})
	put("F2 a value", m, 6)
	m = handMade(4, 2, first, second, number)
	add(m, []question{{q: [2]linear{one, one}, k: [2]linear{{3: 1, 4: 1, m.DModel - 1: 0x1p53}, {}}, value: linear{5: 1}, to: 6}})
	put("F2 a key's first number", m, 6)
	m = handMade(4, 2, first, second, number)
	add(m, []question{{q: [2]linear{{}, one}, k: [2]linear{{}, {3: 1, 4: 1, m.DModel - 1: 0x1p53}}, value: linear{5: 1}, to: 6}})
	put("F2 flags", m, 6)

	const vocab = 80
	grow, same, x := make([]float64, vocab), make([]float64, vocab), make([]float64, vocab)
	for t := range vocab {
		grow[t], same[t], x[t] = math.Ldexp(1, t), math.Ldexp(1, t), float64(t%8)
		if t >= 64 {
			grow[t], same[t] = 8, 1
		}
	}
	m = handMade(vocab, 4, grow, same, x)
	add(m, []question{{value: linear{3: 1}, to: 6}, {value: linear{4: 1}, to: 7}})
	add(m, nil, unit{B: linear{6: 1}, A: linear{5: 1}, To: linear{8: 1}}, unit{B: linear{7: 1}, A: linear{5: -1}, To: linear{8: 1}})
	add(m, nil, unit{B: linear{8: 1}, A: one, To: linear{9: 1}})
	put("F3", m, 9)

	m = handMade(4, 3, []float64{1, 8, 1, 8})
	add(m, []question{{value: linear{3: 1}, to: 4}})
	m.Layers[0].Mean[0] = true
	add(m, nil, unit{B: linear{4: 1, 0: -1}, A: one, To: linear{5: 1}},
		unit{B: linear{4: 1, 0: -4}, A: linear{0: -2}, To: linear{5: 1}},
		unit{B: linear{4: 1, 0: -7}, A: one, To: linear{5: 1}})
	add(m, nil, unit{B: linear{5: 1}, A: one, To: linear{6: 1}})
	put("F4", m, 6)

	m = handMade(4, 5, []float64{0, 1, 0, 1})
	add(m, []question{{value: linear{3: 1}, to: 4}})
	m.Layers[0].Mean[0] = true
	add(m, nil, unit{B: one, A: linear{4: 1, 0: 0.75}, To: linear{5: 1}})
	add(m, nil, unit{B: one, A: linear{5: 1, 4: -1}, To: linear{6: 1}})
	add(m, nil, unit{B: linear{6: 1, 0: -0.75}, A: linear{0: 0x1p54}, To: linear{7: 1}})
	put("F5", m, 7)

	for name, own := range map[string]bool{"F6 in the slot": true, "F6 in the row": false} {
		m := handMade(8, 2, []float64{0, 1, 2, 3, 4, 5, 6, 7})
		b := linear{4: 8}
		if own {
			m.Position.Row(2)[4] = 0.125
		} else {
			b[0] = 1
		}
		gates := []unit{{B: linear{3: 1, 0: 0x1p40}, A: linear{0: 0x1p11}, To: linear{4: 1}}, {B: linear{3: 1}, A: linear{0: -0x1p11}, To: linear{4: 1}}}
		for i := range 8 {
			gates = append(gates, unit{B: linear{3: 1, 0: float64(-i)}, A: linear{0: float64(2*(i%2) - 1)}, To: linear{4: 1}})
		}
		gates = append(gates, unit{B: one, A: linear{0: -0x1p49}, To: linear{4: 4}})
		add(m, nil, gates...)
		add(m, nil, unit{B: b, A: one, To: linear{5: 1}})
		put(name, m, 5)
	}
	return out
}
