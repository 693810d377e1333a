package schedule

import (
	"strings"
	"testing"

	"wasmformer/engine/internal/graph"
)

// chain is a scheduled graph: feature, then a gate, then a lookup, then a gate.
func chain() *Schedule {
	g := graph.New(2)
	f := g.Feature("feature", []float64{1, 2})
	a := g.Gate("first", f, g.Pos())
	l := g.Lookup("lookup", graph.Latest, g.At(a), g.OwnPosition(), f)
	b := g.Gate("last", l[0], g.Const(2))
	g.Unembed = []graph.Expr{b, g.Const(1)}
	return Plan(g)
}

// TestCheck breaks a good schedule in every way that Check looks for.
func TestCheck(t *testing.T) {
	const feature, first, lookup, last = 3, 4, 5, 6
	s := chain()
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	if s.Phase[first] != 1 || s.Phase[lookup] != 2 || s.Phase[last] != 3 || s.Layers != 2 {
		t.Fatalf("phases %v in %d layers", s.Phase, s.Layers)
	}
	for _, c := range []struct {
		name  string
		spoil func(s *Schedule)
		want  string
	}{
		{"a reader before its input", func(s *Schedule) { s.Phase[first], s.LastUse[feature], s.LastUse[1] = 3, 3, 3 }, "lookup in phase 2 reads first of phase 3"},
		{"a reader at once with its input", func(s *Schedule) { s.Phase[lookup], s.LastUse = 4, []int{4, 4, 4, 4, 4, 4, 4} }, "reads lookup of phase 4"},
		{"a gate in attention's phase", func(s *Schedule) { s.Phase[last] = 4 }, "last is in phase 4"},
		{"a lookup in the FFN's phase", func(s *Schedule) { s.Phase[lookup] = 3 }, "lookup is in phase 3"},
		{"a feature that is computed", func(s *Schedule) { s.Phase[feature] = 1 }, "feature is in phase 1"},
		{"no slot", func(s *Schedule) { s.Slot[last] = None }, "last is in slot -2"},
		{"a slot too many", func(s *Schedule) { s.Slot[last] = s.DModel }, "last is in slot"},
		{"a slot that is not cleared", func(s *Schedule) { s.Slot[last] = s.Slot[first]; s.Erased = make([][]graph.ID, s.Layers) }, "not cleared"},
		{"an input that is not computed", func(s *Schedule) { s.Phase[first] = None }, "reads first of phase -2"},
		{"an input that is gone", func(s *Schedule) { s.LastUse[first] = 1 }, "last used in phase 1"},
		{"two values in one slot", func(s *Schedule) { s.Slot[first] = s.Slot[feature] }, "slot 3"},
		{"a slot given away in the layer of its last use", func(s *Schedule) { s.Slot[last] = s.Slot[lookup]; s.Erased[1] = append(s.Erased[1], lookup) }, "both in slot"},
		{"a slot of the position", func(s *Schedule) { s.Slot[last] = s.Slot[1] }, "slot 1"},
	} {
		s := chain()
		c.spoil(s)
		if err := s.Check(); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.name, err, c.want)
		}
	}
}

// TestDead checks that what nothing reads gets no layer and no slot.
func TestDead(t *testing.T) {
	g := graph.New(2)
	f := g.Feature("feature", []float64{1, 2})
	dead := g.Gate("dead", f, g.Pos())
	deader := g.Gate("deader", dead, f)
	g.Unembed = []graph.Expr{f, g.Const(1)}
	s := Plan(g)
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	for _, e := range []graph.Expr{dead, deader} {
		if n := e[0].Node; s.Phase[n] != None || s.Slot[n] != None {
			t.Errorf("%s is in phase %d and slot %d", g.Nodes[n].Name, s.Phase[n], s.Slot[n])
		}
	}
	if s.DModel != 4 {
		t.Errorf("%d slots, want 4", s.DModel)
	}
}
