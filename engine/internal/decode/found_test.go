package decode

import (
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/model"
)

// fetching is a model that reads a token's number and its square at an address, and makes
// a feature of them, of the given size.
func fetching(size float64) *model.Model {
	const vocab = 16
	column := func(f func(i float64) float64) []float64 {
		out := make([]float64, vocab)
		for i := range out {
			out[i] = f(float64(i))
		}
		return out
	}
	g := graph.New(vocab)
	n := g.Feature("n", column(func(i float64) float64 { return i }))
	square := g.Feature("n²", column(func(i float64) float64 { return i * i }))
	flag := g.Feature("flag", column(func(i float64) float64 { return float64(int(i) % 2) }))
	key := g.Address("key", n, flag)
	v := g.Lookup("fetch", graph.Latest, g.At(n), key, n, square)
	var gates []graph.Gate
	for _, k := range []float64{3, 5, 7, 11} {
		gates = append(gates, graph.Gate{B: g.Const(1-k*k).Plus(v[0].Times(2*k), v[1].Times(-1)), A: g.Const(size * k)})
	}
	gates = append(gates, graph.Gate{B: v[0], A: g.Const(1)})
	is := g.Gates("is", gates...)
	x := g.Gate("x", g.Const(1), is)
	g.Unembed = make([]graph.Expr, vocab)
	for t := range g.Unembed {
		g.Unembed[t] = x.Times(float64(2 * t)).Minus(g.Const(float64(t * t)))
	}
	m := schedule.Plan(g).Model()
	m.MaxPosition = 1 << 20
	return m
}

// folded counts the numbers of a plan that gates make, and those that are read by token.
func folded(p *plan) (gates, byToken int) {
	for i := range p.atoms {
		switch a := &p.atoms[i]; {
		case a.kind == atomGates:
			gates++
		case a.kind == atomRead && p.byToken(p.searches[a.search].values[a.value]):
			byToken++
		}
	}
	return gates, byToken
}

// TestFound: gates that read nothing but a found token are read by token, and the planned
// decoder gives the textbook's numbers.
func TestFound(t *testing.T) {
	m := fetching(1)
	p, err := checkedPlan(m)
	if err != nil {
		t.Fatal(err)
	}
	// The numbers of the address, and x, stay gates.
	if gates, byToken := folded(p); gates != 3 || byToken != 3 {
		t.Errorf("%d numbers of gates, %d by token, want 3 and 3", gates, byToken)
	}
	dense, planned := NewDense(m), planOf(p).NewDecoder(false)
	random := rand.New(rand.NewPCG(1, 1))
	seen := map[int]bool{}
	for i := range 300 {
		token := random.IntN(m.Vocab)
		dense.Append(token)
		planned.Append(token)
		a, b := dense.Next(), planned.Next()
		if a != b {
			t.Fatalf("position %d: dense %d, planned %d", i, a, b)
		}
		seen[a] = true
	}
	if len(seen) < 4 {
		t.Errorf("only %d tokens came out", len(seen))
	}
}

// TestFoundRounds: a sum that rounds stays what the weights have.
func TestFoundRounds(t *testing.T) {
	if gates, byToken := folded(newPlan(fetching(0x1p52), fewestGates)); gates != 4 || byToken != 2 {
		t.Errorf("%d numbers of gates, %d by token, want 4 and 2", gates, byToken)
	}
}
