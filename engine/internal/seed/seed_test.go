package seed

import (
	"testing"

	"wasmformer/engine/internal/schedule"
)

func TestShape(t *testing.T) {
	g := Build()
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	s := schedule.Narrow(g)
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d layers, %d slots", s.Layers, s.DModel)
	for n := range g.Nodes {
		if s.Phase[n] != schedule.None {
			t.Logf("%2d..%2d slot %2d %s", s.Phase[n], s.LastUse[n], s.Slot[n], g.Nodes[n].Name)
		}
	}
}
