package kerneltest

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/model"
)

// TestRandom checks models that are no interpreter against the dense decoder:
// addresses that are there, missing or between two, tables, counters, gates.
func TestRandom(t *testing.T) {
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 5))
		m := randomModel(r, 40)
		k := decoder(t, m)
		plan, err := decode.NewPlan(m)
		if err != nil {
			t.Fatal(err)
		}
		dense, planned := decode.NewDense(m), plan.NewDecoder(false)
		answers := map[int]bool{}
		for i := range 600 {
			token := r.IntN(m.Vocab)
			k.Append(token)
			dense.Append(token)
			planned.Append(token)
			want := dense.Next()
			answers[want] = true
			if got := k.Next(); got != want {
				t.Fatalf("seed %d, position %d: kernel says %d, dense %d, planned %d", seed, i, got, want, planned.Next())
			}
		}
		if len(answers) < 10 {
			t.Errorf("seed %d: only %d different answers", seed, len(answers))
		}
		if k.GaveUp() {
			t.Fatalf("seed %d: the kernel gave up", seed)
		}
		stop := make([]bool, m.Vocab)
		k.SetStop(stop)
		for i, got := range k.Run(nil, 200) {
			want := dense.Next()
			dense.Append(want)
			if int(got) != want {
				t.Fatalf("seed %d, decoded token %d: kernel says %d, dense %d", seed, i, got, want)
			}
		}
	}
}

// TestGivesUp checks that a decoder goes on when keys turn out to be no addresses
// although they are written like some.
func TestGivesUp(t *testing.T) {
	g := graph.New(16)
	values := func(of func(token int) float64) []float64 {
		out := make([]float64, g.Vocab)
		for i := range out {
			out[i] = of(i)
		}
		return out
	}
	a := g.Feature("a", values(func(t int) float64 { return float64(t * 5 % 16) }))
	guard := a.Plus(g.Const(1))
	key := [2]graph.Expr{g.Gate("x", guard, g.Const(1)).Times(2), g.Gate("y", guard, a).Times(-1)}
	query := g.Feature("query", values(func(t int) float64 { return float64(t * 7 % 16) }))
	x := g.Lookup("found", graph.Latest, g.At(query), key, a)[0]
	for v := range g.Vocab {
		g.Unembed = append(g.Unembed, x.Times(2*float64(v)).Plus(g.Const(-float64(v*v))))
	}
	m := schedule.Plan(g).Model()
	k := decoder(t, m)
	dense := decode.NewDense(m)
	for i := range 100 {
		token := i * i % g.Vocab
		k.Append(token)
		dense.Append(token)
		if i%7 > 0 {
			continue
		}
		if got, want := k.Next(), dense.Next(); got != want {
			t.Fatalf("position %d: got %d, want %d", i, got, want)
		}
	}
	if !k.GaveUp() || k.Len() != 100 {
		t.Errorf("gave up: %v, %d tokens", k.GaveUp(), k.Len())
	}
}

// randomModel is a model with one lookup of each sort. Token v's logit is
// highest where the sum of what they find is nearest to v.
func randomModel(r *rand.Rand, vocab int) *model.Model {
	g := graph.New(vocab)
	feature := func(name string, value func() float64) graph.Expr {
		values := make([]float64, vocab)
		for t := range values {
			values[t] = value()
		}
		return g.Feature(name, values)
	}
	number := func(n int) func() float64 { return func() float64 { return float64(r.IntN(n)) } }
	// Addresses far apart and close together, so that every level of the tree
	// of bitmaps takes part; queries also hit the middle between two.
	spots := []float64{0, 1, 2, 63, 64, 66, 4095, 4097, 300_000, 1 << 25, 1<<25 + 2}
	spot := func() float64 { return spots[r.IntN(len(spots))] }
	live := feature("live", number(2))
	value := feature("value", number(vocab))
	key := g.Address("key", feature("address", spot), live)
	query := feature("query", func() float64 { return (spot() + spot()) / 2 })
	first := g.Lookup("first", graph.Latest, g.At(query), key, value, value.Plus(g.Pos()))
	exact := g.Lookup("exact", graph.Latest, g.At(feature("exact", spot)), key, g.Gate("product", live, value))[0]

	line := feature("line", func() float64 { return float64(r.IntN(9) - 4) })
	table := [2]graph.Expr{line, g.Gate("line²", g.Const(1), feature("height", func() float64 {
		if r.IntN(3) > 0 {
			return -graph.Never
		}
		return -float64(r.IntN(30))
	}))}
	tabled := g.Lookup("table", graph.Latest, [2]graph.Expr{feature("direction", number(7)), g.Const(1)}, table, value)[0]
	latest := g.Lookup("latest", graph.Latest, g.LatestQuery(), g.Flagged(feature("flag", number(2))), value)[0]
	mean := g.Lookup("mean", graph.Mean, [2]graph.Expr{}, [2]graph.Expr{}, feature("count", number(3)))[0]
	counted := g.Round("counted", g.Gate("sum", g.Pos().Plus(g.Const(1)), mean))
	back := g.Lookup("back", graph.Latest, g.At(g.Pos().Minus(g.Const(2))), g.OwnPosition(), value, first[0])
	small := feature("divisor", func() float64 { return float64(1 + r.IntN(9)) })
	query2 := [2]graph.Expr{counted.Plus(g.Const(0.5)).Minus(small.Times(0.5)), small}
	digit := g.Lookup("digit", graph.Latest, query2, g.OwnPosition(), g.Pos())[0]

	age := g.Step("age", g.Pos().Plus(value).Minus(first[1]).Minus(g.Const(30)))
	same := g.Equal("same", exact.Minus(value))
	mixed := g.Gates("mixed",
		graph.Gate{B: live.Minus(age), A: first[0]}, graph.Gate{B: age, A: latest}, graph.Gate{B: same, A: tabled},
		graph.Gate{B: g.All(live, same), A: back[0].Plus(back[1])})
	x := mixed.Plus(exact.Times(0.25), digit.Times(0.125), tabled.Times(0.5), g.Const(0x1p-7))
	for v := range vocab {
		f := float64(v)
		row := x.Times(2 * f).Plus(g.Const(-f * f))
		if v%2 == 1 {
			row = row.Plus(age.Times(64), g.Const(-32))
		}
		g.Unembed = append(g.Unembed, row)
	}
	if err := g.Check(); err != nil {
		panic(fmt.Sprintf("BUG: %v", err))
	}
	m := schedule.Plan(g).Model()
	m.MaxPosition = 1 << 20 // farther out, scores of the division would not be exact
	return m
}
