// Package schedule decides in which layer each node of a graph is computed
// and in which slot of the residual stream its value stands, from where it is
// made to its last use.
//
// Time is counted in phases: layer l reads by attention in phase 2l and by its
// FFN in phase 2l+1. What a phase computes can be read from the next one on.
//
//	schedule.go the phases, as early as inputs allow
//	search.go   phases that keep fewer values at once
//	slots.go    the slots
//	check.go    what a schedule promises
//	weights.go  a schedule as weights
package schedule

import (
	"fmt"
	"slices"

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

	inPlace bool              // slots are written as they are cleared
	mix     []bool            // by node, if that is known better than by its form: see [Schedule.mixes]
	fine    map[graph.ID]bool // by node, as far as it is known: its form is not one of integers
}

// None marks a node that nothing reads, or that needs no slot: what lookups read
// for blends only.
const None = -2

// Plan schedules a graph: every node as early as its inputs allow, and every
// slot given to the next node once its last reader is done.
func Plan(g *graph.Graph) *Schedule {
	s := plan(g)
	s.slots()
	return s
}

// Narrow schedules a graph for few slots: nodes wait where that saves some, and an
// FFN writes a number where it clears another, if both are whole by their form.
func Narrow(g *graph.Graph) *Schedule { return narrow(g, nil, fewSteps) }

const fewSteps = 100_000

// NarrowFor is Narrow, told which numbers, by node, can stand in one sum with what was in
// their slot before and comes behind them, and in how many steps it looks for phases. A
// million take about a second for a graph of 700 nodes.
func NarrowFor(g *graph.Graph, mixes []bool, steps int) *Schedule { return narrow(g, mixes, steps) }

func narrow(g *graph.Graph, mixes []bool, steps int) *Schedule {
	s := plan(g)
	s.inPlace, s.mix = true, mixes
	s.search(steps)
	s.slots()
	return s
}

// At is a schedule that was found before: each node's phase and slot. That the sums of
// numbers that meet in a slot are exact is left to the proof of the weights.
func At(g *graph.Graph, places []Place) *Schedule {
	s := plan(g)
	if len(places) != len(s.Phase) {
		panic(fmt.Sprintf("BUG: %d places for %d nodes: they are of another graph", len(places), len(s.Phase)))
	}
	s.inPlace, s.mix = true, make([]bool, len(places))
	owners := map[int][]graph.ID{} // by slot
	for n, p := range places {
		s.Phase[n], s.Slot[n], s.mix[n] = int(p[0]), int(p[1]), true
		if p[1] >= 0 {
			s.DModel = max(s.DModel, int(p[1])+1)
			owners[s.Slot[n]] = append(owners[s.Slot[n]], graph.ID(n))
		}
	}
	s.uses()
	s.Erased = make([][]graph.ID, s.Layers)
	for _, all := range owners {
		slices.SortFunc(all, func(a, b graph.ID) int { return s.Phase[a] - s.Phase[b] })
		for _, n := range all[:len(all)-1] {
			if layer := s.cleared(n); layer < s.Layers { // else Check says that it is not cleared
				s.Erased[layer] = append(s.Erased[layer], n)
			}
		}
	}
	for _, erased := range s.Erased {
		slices.Sort(erased)
	}
	return s
}

// Place is a node's phase and slot, as in [Schedule.Phase] and [Schedule.Slot].
type Place [2]int16

// plan places the nodes in phases.
func plan(g *graph.Graph) *Schedule {
	s := &Schedule{Graph: g, Phase: make([]int, len(g.Nodes)), Slot: make([]int, len(g.Nodes)), LastUse: make([]int, len(g.Nodes))}
	live := s.live()
	s.phases(live)
	s.uses()
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
	groups := s.groups()
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
			// share its heads, and so are those of a blend.
			for _, lookup := range groups[node.Lookup] {
				for i, out := range g.Lookups[lookup].Outs {
					if live[out] || i == 0 {
						g.Inputs(out, inputs)
					}
				}
			}
			s.Phase[n] = (ready + 1) &^ 1
		case graph.Blend:
			s.Phase[n] = s.Phase[node.Of[0].Node]
		default:
			s.Phase[n] = -1
		}
		s.Layers = max(s.Layers, s.Phase[n]/2+1)
	}
}

// groups lists for each lookup those that have to be in its layer: itself, and what
// a blend ties to it.
func (s *Schedule) groups() [][]int {
	g := s.Graph
	groups := make([][]int, len(g.Lookups))
	for i := range groups {
		groups[i] = []int{i}
	}
	for n := range g.Nodes {
		of := g.Nodes[n].Of
		for _, t := range of {
			a, b := g.Nodes[of[0].Node].Lookup, g.Nodes[t.Node].Lookup
			if &groups[a][0] == &groups[b][0] {
				continue
			}
			both := append(append([]int{}, groups[a]...), groups[b]...)
			for _, i := range both {
				groups[i] = both
			}
		}
	}
	return groups
}

// uses finds every node's last reader. What is only blended has none.
func (s *Schedule) uses() {
	g := s.Graph
	for n := range g.Nodes {
		s.LastUse[n] = s.Phase[n]
	}
	for n := range g.Nodes {
		if s.Phase[n] != None {
			g.Inputs(graph.ID(n), func(e graph.Expr) {
				for _, t := range e {
					s.LastUse[t.Node] = max(s.LastUse[t.Node], s.Phase[n])
				}
			})
		}
	}
	for i := range g.Assumptions {
		a := &g.Assumptions[i]
		phase := s.assumed(a)
		for _, t := range a.Of.Plus(a.When) {
			s.LastUse[t.Node] = max(s.LastUse[t.Node], phase)
		}
	}
	for n := range g.Nodes {
		if until := g.Nodes[n].Until; until > 0 && s.Phase[n] != None {
			s.LastUse[n] = max(s.LastUse[n], s.LastUse[until])
		}
	}
	for _, row := range g.Unembed {
		for _, t := range row {
			s.LastUse[t.Node] = 2 * s.Layers
		}
	}
}

// assumed is the first phase that can read all of an assumption.
func (s *Schedule) assumed(a *graph.Assumption) int {
	phase := 0
	for _, t := range a.Of.Plus(a.When) {
		phase = max(phase, s.Phase[t.Node]+1)
	}
	if a.When != nil {
		phase |= 1 // gates read it
	}
	return phase
}

// blended reports whether a node is a value that only blends read: it has no slot.
func (s *Schedule) blended(n int) bool {
	return s.Graph.Nodes[n].Kind == graph.LookupOut && s.LastUse[n] == s.Phase[n]
}
