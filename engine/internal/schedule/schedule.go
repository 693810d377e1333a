// Package schedule decides in which layer each node of a graph is computed
// and in which slot of the residual stream its value stands, from where it is
// made to its last use.
//
// Time is counted in phases: layer l reads by attention in phase 2l and by its
// FFN in phase 2l+1. What a phase computes can be read from the next one on.
package schedule

import (
	"fmt"
	"slices"
	"sort"

	"wasmformer/engine/internal/graph"
)

// Schedule places the nodes of one graph.
type Schedule struct {
	Graph  *graph.Graph
	Layers int
	DModel int   // slots
	Phase  []int // by node: the phase that computes it; −1 for the embedding, None if nothing reads it
	Slot   []int // by node: where its value stands, None if nothing reads it
	// LastUse is the last phase that reads the node; 2·Layers stands for the
	// unembedding.
	LastUse []int
	// Erased lists by layer the nodes whose slots its FFN clears.
	Erased [][]graph.ID
}

// None marks a node that nothing reads.
const None = -2

// Plan schedules a graph: every node as early as its inputs allow, and every
// slot given to the next node once its last reader is done.
func Plan(g *graph.Graph) *Schedule {
	s := &Schedule{Graph: g, Phase: make([]int, len(g.Nodes)), Slot: make([]int, len(g.Nodes)), LastUse: make([]int, len(g.Nodes))}
	live := s.live()
	s.phases(live)
	s.uses(live)
	s.slots(live)
	return s
}

// live marks the nodes that the logits depend on.
func (s *Schedule) live() []bool {
	g := s.Graph
	live := make([]bool, len(g.Nodes))
	mark := func(e graph.Expr) {
		for _, t := range e {
			live[t.Node] = true
		}
	}
	for _, row := range g.Unembed {
		mark(row)
	}
	for n := len(g.Nodes) - 1; n >= 0; n-- {
		if live[n] {
			g.Inputs(graph.ID(n), mark)
		}
	}
	// The positional features always stand in slots 0 to 2.
	live[0], live[1], live[2] = true, true, true
	return live
}

// phases places every live node as early as possible.
func (s *Schedule) phases(live []bool) {
	g := s.Graph
	for n := range g.Nodes {
		s.Phase[n] = None
		if !live[n] {
			continue
		}
		ready := 0 // the first phase in which all inputs can be read
		inputs := func(e graph.Expr) {
			for _, t := range e {
				ready = max(ready, s.Phase[t.Node]+1)
			}
		}
		switch node := &g.Nodes[n]; node.Kind {
		case graph.GateSum:
			g.Inputs(graph.ID(n), inputs)
			s.Phase[n] = ready | 1
		case graph.LookupOut:
			// All values of a lookup are read together, so that they can
			// share its heads.
			for i, out := range g.Lookups[node.Lookup].Outs {
				if live[out] || i == 0 {
					g.Inputs(out, inputs)
				}
			}
			s.Phase[n] = (ready + 1) &^ 1
		default:
			s.Phase[n] = -1
		}
		s.Layers = max(s.Layers, s.Phase[n]/2+1)
	}
}

// uses finds every node's last reader.
func (s *Schedule) uses(live []bool) {
	g := s.Graph
	for n := range g.Nodes {
		s.LastUse[n] = s.Phase[n]
	}
	for n := range g.Nodes {
		if live[n] {
			g.Inputs(graph.ID(n), func(e graph.Expr) {
				for _, t := range e {
					s.LastUse[t.Node] = max(s.LastUse[t.Node], s.Phase[n])
				}
			})
		}
	}
	for _, row := range g.Unembed {
		for _, t := range row {
			s.LastUse[t.Node] = 2 * s.Layers
		}
	}
}

// slots gives each node the lowest slot that is free when it is computed.
// A slot is cleared by a gate in the layer of its last use, and free from the
// next layer on: a new value never meets what stood there before.
func (s *Schedule) slots(live []bool) {
	order := []graph.ID{}
	for n := range s.Graph.Nodes {
		s.Slot[n] = None
		if live[n] {
			order = append(order, graph.ID(n))
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return s.Phase[order[i]] < s.Phase[order[j]] })
	s.Erased = make([][]graph.ID, s.Layers)
	var free []int      // sorted
	var busy []graph.ID // nodes that hold a slot which will be cleared
	release := func(phase int) {
		kept := busy[:0]
		for _, n := range busy {
			if layer := s.LastUse[n] / 2; s.LastUse[n] < 2*s.Layers && 2*layer+2 <= phase {
				s.Erased[layer] = append(s.Erased[layer], n)
				free = append(free, s.Slot[n])
				continue
			}
			kept = append(kept, n)
		}
		busy = kept
		sort.Ints(free)
	}
	for _, n := range order {
		release(s.Phase[n])
		if len(free) > 0 {
			s.Slot[n], free = free[0], free[1:]
		} else {
			s.Slot[n] = s.DModel
			s.DModel++
		}
		if n > 2 {
			busy = append(busy, n)
		}
	}
}

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
		if s.Slot[n] < 0 || s.Slot[n] >= s.DModel {
			fail("%s is in slot %d of %d", name, s.Slot[n], s.DModel)
			continue
		}
		g.Inputs(graph.ID(n), func(e graph.Expr) {
			for _, t := range e {
				if s.Phase[t.Node] == None || s.Phase[t.Node] >= s.Phase[n] {
					fail("%s in phase %d reads %s of phase %d", name, s.Phase[n], g.Nodes[t.Node].Name, s.Phase[t.Node])
				}
				if s.LastUse[t.Node] < s.Phase[n] {
					fail("%s in phase %d reads %s, last used in phase %d", name, s.Phase[n], g.Nodes[t.Node].Name, s.LastUse[t.Node])
				}
			}
		})
		for _, other := range owners[s.Slot[n]] {
			first, second := other, graph.ID(n)
			if s.Phase[first] > s.Phase[second] {
				first, second = second, first
			}
			if !s.erases(first) {
				fail("slot %d of %s is given to %s and not cleared in layer %d", s.Slot[n], g.Nodes[first].Name, g.Nodes[second].Name, s.LastUse[first]/2)
			}
			if s.Phase[second] < s.LastUse[first]/2*2+2 {
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
	case graph.LookupOut:
		return s.Phase[n] >= 0 && s.Phase[n]%2 == 0
	}
	return s.Phase[n] == -1
}

// erases reports whether the layer of a node's last use clears its slot.
func (s *Schedule) erases(n graph.ID) bool {
	layer := s.LastUse[n] / 2
	return layer < len(s.Erased) && slices.Contains(s.Erased[layer], n)
}
