package kerneltest

import (
	"errors"
	"maps"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/decode/decodetest"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

type (
	linear = decodetest.Linear
	unit   = decodetest.Gate
)

// question is a head with one value.
type question struct {
	q, k  [2]linear
	value linear
	to    int // the slot that it is written to
}

// Slots of the models below: 1, p, p², features, free slots, and 1 once more.
func handMade(vocab, free int, features ...[]float64) *model.Model {
	d := 4 + len(features) + free
	m := &model.Model{Vocab: vocab, DModel: d, MaxPosition: 99,
		Embed: model.NewMatrix(vocab, d), Position: model.NewMatrix(3, d), Unembed: model.NewMatrix(vocab, d)}
	m.Position.Row(2)[0], m.Position.Row(0)[1], m.Position.Row(1)[2], m.Position.Row(2)[d-1] = 1, 1, 1, 1
	for i, f := range features {
		for t, v := range f {
			m.Embed.Row(t)[3+i] = v
		}
	}
	return m
}

// add adds a layer.
func add(m *model.Model, heads []question, gates ...unit) {
	decodetest.AddFFN(m, gates)
	l, d, n := &m.Layers[len(m.Layers)-1], m.DModel, len(heads)
	l.Mean = make([]bool, n)
	l.Wq, l.Wk, l.Wv, l.Wo = model.NewMatrix(2*n, d), model.NewMatrix(2*n, d), model.NewMatrix(2*n, d), model.NewMatrix(d, 2*n)
	for h, head := range heads {
		for i := range 2 {
			for s, w := range head.q[i] {
				l.Wq.Row(2*h + i)[s] = w
			}
			for s, w := range head.k[i] {
				l.Wk.Row(2*h + i)[s] = w
			}
		}
		for s, w := range head.value {
			l.Wv.Row(2 * h)[s] = w
		}
		l.Wo.Row(head.to)[2*h] = 1
	}
}

// holes are models that once passed as exact and gave other tokens than the
// textbook's, or panicked: each has its number where a proof is easily wrong.
func holes() map[string]*model.Model {
	models := map[string]*model.Model{}
	flag, half, count := []float64{0, 1, 0, 1}, []float64{0, 0, 1, 1}, []float64{0, 1, 2, 3}
	before := question{q: [2]linear{{1: 1, 0: -1}, {0: 1}}, k: [2]linear{{1: 2}, {2: -1}}}

	// Forms by token that round in the textbook's order only.
	m := handMade(4, 2, flag, half)
	before.value, before.to = linear{3: 0x1p60, 4: 1, m.DModel - 1: -0x1p60}, 5
	add(m, []question{before})
	add(m, nil, unit{B: linear{5: 1}, A: linear{0: 1}, To: linear{6: 1}})
	nearest(m, 6)
	models["a value by token that rounds"] = m

	for name, x := range map[string]int{"a first number by token that rounds": 0, "a second number by token that rounds": 1} {
		m = handMade(4, 1, flag, half, count)
		h := question{q: [2]linear{{0: 1}, {0: 1}}, value: linear{5: 1}, to: 6}
		h.k[x] = linear{3: 0x1p54, 4: 1, m.DModel - 1: -0x1p54}
		add(m, []question{h})
		nearest(m, 6)
		models[name] = m
	}

	// A key that is closed by a number read from elsewhere, but not for good.
	m = handMade(4, 5, flag, count)
	before.value, before.to = linear{3: 1}, 5
	add(m, []question{before}, unit{B: linear{0: -5, 5: 0x1p40}, A: linear{0: 1}, To: linear{6: 1}},
		unit{B: linear{0: -5, 5: 0x1p40}, A: linear{0: -5}, To: linear{7: 1}})
	add(m, []question{{q: [2]linear{{0: 0x1p25}, {0: 1}}, k: [2]linear{{6: 2}, {7: -1, 5: -0x1p60}}, value: linear{4: 1}, to: 8}})
	nearest(m, 8)
	models["an open gate at a buried key"] = m

	// Live keys that score lower than buried ones, and scores as low as those.
	m = handMade(4, 1, []float64{-0x1p40, 0, -0x1p40, 0}, []float64{0, -0x1p60, 0, -0x1p60}, count)
	add(m, []question{{q: [2]linear{{0: 0x1p30}, {0: 1}}, k: [2]linear{{3: 1}, {4: 1}}, value: linear{5: 1}, to: 6}})
	nearest(m, 6)
	models["a live key below a buried one"] = m
	m = handMade(4, 1, []float64{0, 0x1p40, 0x1p41, 0}, count)
	add(m, []question{{q: [2]linear{{0: 0x1p30}, {0: 1}}, k: [2]linear{{3: 1}, {}}, value: linear{4: 1}, to: 5}})
	nearest(m, 5)
	models["a score beyond reach"] = m

	// A key that only a partial sum buries.
	m = handMade(4, 2, flag, half, count)
	add(m, nil, unit{B: linear{0: 1}, A: linear{3: 1, 4: 1}, To: linear{6: 1}})
	add(m, []question{{q: [2]linear{{0: 1}, {0: 1}}, k: [2]linear{{}, {3: -0x1p60, 6: 0x1p60, 5: 0x1p10}}, value: linear{5: 1}, to: 7}})
	nearest(m, 7)
	models["a partial sum that buries"] = m

	// Half a position back is the position itself, the last one too.
	m = handMade(4, 2, flag)
	add(m, []question{{q: [2]linear{{1: 1, 0: -0.5}, {0: 1}}, k: before.k, value: linear{1: 1}, to: 4}},
		unit{B: linear{4: 1, 0: -98}, A: linear{0: 1}, To: linear{5: 1}})
	nearest(m, 5)
	models["half a position back"] = m

	// Down to 2^-1070 and back by copies.
	m = handMade(4, 4, []float64{1.0 / 64, 1, 1 + 1.0/64, 3.0 / 64})
	for i, by := range [][3]float64{{0x1p-190, 0x1p-190, 0x1p-190}, {0x1p-200, 0x1p-200, 0x1p-100}, {0x1p200, 0x1p200, 0x1p100}, {0x1p200, 0x1p200, 0x1p176}} {
		add(m, nil, unit{B: linear{0: by[0]}, A: linear{3 + i: by[1]}, To: linear{4 + i: by[2]}})
	}
	nearest(m, 7)
	models["underflow"] = m

	// A large constant that rounds nothing, and a quarter of it.
	m = handMade(8, 2, []float64{0, 1, 2, 3, 4, 5, 6, 7})
	add(m, nil, unit{B: linear{0: 0.25}, A: linear{0: 0x1p52, 3: -1}, To: linear{4: 1}})
	add(m, nil, unit{B: linear{0: 0x1p50, 4: -1}, A: linear{0: 1}, To: linear{5: 1}}, unit{B: linear{0: 0x1p50 - 1, 4: -1}, A: linear{0: 1}, To: linear{5: -1}})
	for v := range m.Vocab {
		m.Unembed.Row(v)[5], m.Unembed.Row(v)[0] = 8*float64(v), -float64(v*v)
	}
	models["a large constant that is no rounding"] = m

	// Rows whose differences round.
	m = handMade(4, 0, []float64{-0x1p51, -0x1p51, -0x1p51 + 7, -0x1p51})
	m.Unembed.Row(0)[0] = -0.1
	for v := 1; v < 4; v++ {
		row := m.Unembed.Row(v)
		row[3], row[0], row[1] = 1, 0x1p51-float64(1000*(v-1)*(v-1)), 2*float64(v-1)
	}
	models["rows whose differences round"] = m
	const x, slope, height, at = 17577446, 256214614, 4503598541995845, -4503590860651940
	m = handMade(3, 0, []float64{x, x - 1, x + 1})
	m.Unembed.Row(0)[3], m.Unembed.Row(0)[0] = -slope, height
	m.Unembed.Row(1)[3], m.Unembed.Row(1)[0] = 256214177, at
	m.Unembed.Row(2)[3], m.Unembed.Row(2)[0] = slope, 2-height
	models["a row that is the highest at one number"] = m

	m = handMade(70_000, 0)
	for v := range m.Vocab {
		m.Unembed.Row(v)[0] = -float64(v)
	}
	models["more tokens than 16 bits number"] = m

	m = handMade(4, 0, flag)
	m.Unembed.Row(2)[0] = 0.1
	models["logits that never change"] = m
	maps.Copy(models, derivedHoles())
	maps.Copy(models, farHoles())
	return models
}

// marked states that a slot holds a number in a range that is rounded on purpose, as
// from a phase on.
func marked(m *model.Model, phase, slot int, low, high float64) {
	of := make([]float64, m.DModel)
	of[slot] = 1
	m.Assumptions = append(m.Assumptions, model.Assumption{Name: "marked", Phase: phase, Of: of, Low: low, High: high, Unit: 1, Rounds: true})
}

// roundedHoles are models whose marks promise more than one rounding.
func roundedHoles() map[string]*model.Model {
	out := map[string]*model.Model{}
	step := []unit{{B: linear{3: 1}, A: linear{0: 1}, To: linear{4: 1}}, {B: linear{3: 1, 0: -1}, A: linear{0: -1}, To: linear{4: 1}}}

	m := handMade(4, 1, []float64{0, 1, 0x1p53 + 2, 0x1p54})
	add(m, nil, step...)
	nearest(m, 4)
	marked(m, 2, 4, 0, 2)
	out["a step of numbers beyond 2^53"] = m

	m = handMade(4, 2, []float64{0, 1, 0x1p53 + 2, 0x1p53 + 6})
	add(m, nil, step...)
	add(m, nil, unit{B: linear{4: 1, 0: -1}, A: linear{0: 3}, To: linear{5: 1}})
	nearest(m, 5)
	marked(m, 2, 4, 0, 2)
	out["a step of numbers beyond 2^53, which is 2 at one of them"] = m

	m = handMade(4, 2, []float64{3, 5, 7, 9}, []float64{0x1p53, 0x1p53, 1, 3}, []float64{1, 1, 0x1p53, 1}, []float64{1, 1, 1, 0x1p53})
	gates := []unit{{B: linear{3: -1}, A: linear{4: 1}, To: linear{7: 1}}}
	for i := range 3 {
		gates = append(gates, unit{B: linear{3: 1}, A: linear{4 + i: 1}, To: linear{7: 1}})
	}
	add(m, nil, gates...)
	marked(m, 2, 7, 0, 0x1p60)
	for v := range m.Vocab {
		m.Unembed.Row(v)[3] = float64(v)
	}
	out["three products, and one that is always closed"] = m
	return out
}

// TestRoundedHoles: a mark does not make the proof believe that.
func TestRoundedHoles(t *testing.T) {
	for name, m := range roundedHoles() {
		if _, err := decode.NewPlan(m); !errors.As(err, new(*model.UnsupportedError)) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// nearest makes token v's logit highest where the slot is nearest to v.
func nearest(m *model.Model, slot int) {
	for v := range m.Vocab {
		m.Unembed.Row(v)[slot], m.Unembed.Row(v)[0] = 2*float64(v), -float64(v*v)
	}
}

// TestHoles demands of each of these models what Agree does of random ones.
func TestHoles(t *testing.T) {
	accepted := 0
	for name, m := range holes() {
		plan, err := decode.NewPlan(m)
		program, kernelErr := kernel.Prepare(m)
		var unsupported *model.UnsupportedError
		if err != nil || kernelErr != nil {
			if !errors.As(err, &unsupported) || !errors.As(kernelErr, &unsupported) {
				t.Errorf("%s: planned: %v, kernel: %v: want two UnsupportedErrors or none", name, err, kernelErr)
			}
			continue
		}
		accepted++
		k, err := program.NewDecoder()
		if err != nil {
			t.Fatal(err)
		}
		if !sameTokens(t, 0, m, rand.New(rand.NewPCG(1, 2)), plan.NewDecoder(false), plan.NewDecoder(true), k) {
			t.Errorf("%s: that was it", name)
		}
	}
	if accepted == 0 {
		t.Error("all are refused: that shows nothing of the decoders")
	}
	t.Logf("%d accepted", accepted)
}

// TestNothing asks decoders that were given no token, and models of no tokens.
func TestNothing(t *testing.T) {
	m := handMade(4, 1, []float64{0, 1, 2, 3})
	nearest(m, 3)
	plan, err := decode.NewPlan(m)
	if err != nil {
		t.Fatal(err)
	}
	k := decoder(t, m)
	dense, planned := decode.NewDense(m), plan.NewDecoder(false)
	if a, b, c := dense.Next(), planned.Next(), k.Next(); a != 0 || b != 0 || c != 0 || len(planned.Logits()) != 4 {
		t.Errorf("the first tokens are %d, %d, %d, want 0", a, b, c)
	}
	for i, got := range k.Run(nil, 5) {
		want := dense.Next()
		dense.Append(want)
		if int(got) != want {
			t.Errorf("token %d: got %d, want %d", i, got, want)
		}
	}
	empty := handMade(0, 1)
	_, err = decode.NewPlan(empty)
	_, kernelErr := kernel.Prepare(empty)
	if !errors.As(err, new(*model.UnsupportedError)) || !errors.As(kernelErr, new(*model.UnsupportedError)) {
		t.Errorf("no tokens: got %v, %v", err, kernelErr)
	}
}

// TestManyKeys: a model with more sets of keys than a kernel's memory has room for
// is refused by the kernel alone.
func TestManyKeys(t *testing.T) {
	const n = 520
	m := handMade(4, 2*n+1, []float64{0, 1, 2, 3})
	var gates []unit
	var heads []question
	to := 4 + 2*n
	for i := range n {
		b := linear{3: 1, 0: float64(i + 1)}
		gates = append(gates, unit{B: b, A: linear{0: 1}, To: linear{4 + 2*i: 1}}, unit{B: b, A: b, To: linear{5 + 2*i: 1}})
		heads = append(heads, question{q: [2]linear{{3: 1}, {0: 1}}, k: [2]linear{{4 + 2*i: 2}, {5 + 2*i: -1}}, value: linear{3: 1}, to: to})
	}
	add(m, nil, gates...)
	add(m, heads)
	nearest(m, to)
	if _, err := decode.NewPlan(m); err != nil {
		t.Error(err)
	}
	if _, err := kernel.Prepare(m); !errors.As(err, new(*model.UnsupportedError)) {
		t.Errorf("got %v", err)
	}
}
