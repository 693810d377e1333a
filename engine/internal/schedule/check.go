package schedule

import (
	"fmt"
	"slices"

	"wasmformer/engine/internal/graph"
)

// Check reports the first violation of what a schedule promises: gates stand in
// FFN phases and lookups in those of attention, inputs are computed before they
// are read, no two values are in one slot at once, and a slot is cleared before
// it is given on.
func (s *Schedule) Check() error {
	g := s.Graph
	var err error
	fail := func(format string, args ...any) {
		if err == nil {
			err = fmt.Errorf("schedule: "+format, args...)
		}
	}
	owners := make([][]graph.ID, s.DModel)
	for n := range g.Nodes {
		if s.Phase[n] == None {
			continue
		}
		name := g.Nodes[n].Name
		if !s.phaseFits(n) {
			fail("%s is in phase %d, which does not compute such", name, s.Phase[n])
		}
		blend := g.Nodes[n].Kind == graph.Blend
		g.Inputs(graph.ID(n), func(e graph.Expr) {
			for _, t := range e {
				before := s.Phase[t.Node] < s.Phase[n] || blend && s.Phase[t.Node] == s.Phase[n]
				if s.Phase[t.Node] == None || !before {
					fail("%s in phase %d reads %s of phase %d", name, s.Phase[n], g.Nodes[t.Node].Name, s.Phase[t.Node])
				}
				if s.LastUse[t.Node] < s.Phase[n] {
					fail("%s in phase %d reads %s, last used in phase %d", name, s.Phase[n], g.Nodes[t.Node].Name, s.LastUse[t.Node])
				}
			}
		})
		if s.blended(n) && s.Slot[n] == None {
			continue
		}
		if s.Slot[n] < 0 || s.Slot[n] >= s.DModel {
			fail("%s is in slot %d of %d", name, s.Slot[n], s.DModel)
			continue
		}
		for _, other := range owners[s.Slot[n]] {
			first, second := other, graph.ID(n)
			if s.Phase[first] > s.Phase[second] {
				first, second = second, first
			}
			if !s.erases(first) {
				fail("slot %d of %s is given to %s and not cleared in layer %d", s.Slot[n], g.Nodes[first].Name, g.Nodes[second].Name, s.cleared(first))
			}
			if !s.follows(first, second) {
				fail("%s and %s are both in slot %d in phase %d", g.Nodes[first].Name, g.Nodes[second].Name, s.Slot[n], s.Phase[second])
			}
		}
		owners[s.Slot[n]] = append(owners[s.Slot[n]], graph.ID(n))
	}
	return err
}

// phaseFits reports whether a node's phase computes nodes of its kind.
func (s *Schedule) phaseFits(n int) bool {
	switch s.Graph.Nodes[n].Kind {
	case graph.GateSum:
		return s.Phase[n]%2 == 1
	case graph.LookupOut, graph.Blend:
		return s.Phase[n] >= 0 && s.Phase[n]%2 == 0
	}
	return s.Phase[n] == -1
}

// erases reports whether the layer of a node's last use clears its slot.
func (s *Schedule) erases(n graph.ID) bool {
	layer := s.cleared(n)
	return layer < len(s.Erased) && slices.Contains(s.Erased[layer], n)
}
