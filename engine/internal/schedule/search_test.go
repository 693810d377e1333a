package schedule

import (
	"slices"
	"testing"

	"wasmformer/engine/internal/graph"
)

// fan is a graph whose many short-lived numbers are all wanted at the end of a chain, each
// in another layer.
func fan(n int) *graph.Graph {
	g := graph.New(2)
	f := g.Feature("feature", []float64{1, 2})
	var early []graph.Expr
	for range n {
		early = append(early, g.Gate("early", f, g.Const(1)))
	}
	x := f
	for i := range n {
		x = g.Gate("chain", x.Plus(early[i]), g.Const(1))
	}
	g.Unembed = []graph.Expr{x.Plus(g.Pos(), g.PosSq()), g.Const(1)}
	return g
}

// TestNarrow: the search has numbers wait, keeps its count of them right, and [At] is the
// schedule again.
func TestNarrow(t *testing.T) {
	g := fan(12)
	wide, s := Plan(g), Narrow(g)
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	// 1, p, p², the feature, a link of the chain and the next one's two inputs.
	if wide.DModel < 15 || s.DModel > 7 {
		t.Errorf("%d slots as soon as possible and %d by search, want 15 at least and 7 at most", wide.DModel, s.DModel)
	}
	a := newSearch(s)
	if most := slices.Max(a.held); most != s.DModel {
		t.Errorf("%d slots where %d numbers stand", s.DModel, most)
	}
	for i := range a.units {
		u := &a.units[i]
		if first, last := a.window(u); first < last {
			a.move(u, first)
		}
	}
	s.uses()
	if b := newSearch(s); !slices.Equal(a.held, b.held) || !slices.Equal(a.span, b.span) {
		t.Errorf("after moves %v stand, counted anew %v", a.held, b.held)
	}

	s = Narrow(g)
	var places []Place
	for n := range g.Nodes {
		places = append(places, Place{int16(s.Phase[n]), int16(s.Slot[n])})
	}
	again := At(g, places)
	if err := again.Check(); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(again.Slot, s.Slot) || again.DModel != s.DModel || !slices.EqualFunc(again.Erased, s.Erased, slices.Equal[[]graph.ID]) {
		t.Errorf("%v, then %v", s, again)
	}
	places[len(places)-1][1] = 0
	if err := At(g, places).Check(); err == nil {
		t.Error("a number in the slot of the constant is no error")
	}
}
