package decode_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/model"
)

// overwritten is a model in which a number is written where another one, as large as
// given, is cleared.
func overwritten(t *testing.T, large float64) *model.Model {
	t.Helper()
	const vocab = 8
	column := func(f func(i int) float64) []float64 {
		out := make([]float64, vocab)
		for i := range out {
			out[i] = f(i)
		}
		return out
	}
	g := graph.New(vocab)
	old := g.Feature("old", column(func(i int) float64 { return large * float64(i%3) }))
	small := g.Feature("small", column(func(i int) float64 { return float64(i) }))
	fine := g.Whole(g.Gate("fine", small.Plus(old.Times(1/large)), small.Times(0x1p-20)))
	back := g.Lookup("back", graph.Latest, g.At(g.Pos().Minus(g.Const(2))), g.OwnPosition(), fine)[0]
	x := g.Gate("x", g.Const(1), fine.Times(1<<20).Plus(back.Times(1<<20)))
	g.Unembed = make([]graph.Expr, vocab)
	for v := range g.Unembed {
		g.Unembed[v] = x.Times(float64(2 * v)).Minus(g.Const(float64(v * v)))
	}
	s := schedule.Narrow(g)
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	if s.Slot[old[0].Node] != s.Slot[fine[0].Node] {
		t.Fatalf("slots %v: nothing is overwritten", s.Slot)
	}
	m := s.Model()
	m.MaxPosition = 1 << 20
	return m
}

// TestOverwritten: what is written where something else is cleared is the same number to
// all decoders, or the model is refused, because the sum of all rounds.
func TestOverwritten(t *testing.T) {
	m := overwritten(t, 1<<10)
	plan, err := decode.NewPlan(m)
	if err != nil {
		t.Fatal(err)
	}
	dense, planned := decode.NewDense(m), plan.NewDecoder(false)
	random := rand.New(rand.NewPCG(1, 1))
	seen := map[int]bool{}
	for i := range 500 {
		token := random.IntN(m.Vocab)
		dense.Append(token)
		planned.Append(token)
		if a, b := dense.Next(), planned.Next(); a != b {
			t.Fatalf("position %d: dense %d, planned %d", i, a, b)
		} else {
			seen[a] = true
		}
	}
	if len(seen) < 4 {
		t.Errorf("only %d tokens came out", len(seen))
	}
	if _, err := decode.Prove(overwritten(t, 1<<45)); !errors.As(err, new(*model.UnsupportedError)) {
		t.Errorf("a sum of 2^45 and 2^−20: got %v, want that it rounds", err)
	}
}
