package schedule

import (
	"math"
	"slices"
	"sort"

	"wasmformer/engine/internal/graph"
)

// slots gives each node the lowest slot that is free when it is computed. A slot is
// cleared by a gate in the layer of its last use, and free from the next layer on: a
// new value never meets what stood there before. If slots are written in place, an
// FFN can write what [Schedule.mixes] where it clears.
func (s *Schedule) slots() {
	order := []graph.ID{}
	for n := range s.Graph.Nodes {
		s.Slot[n] = None
		if s.Phase[n] != None && !s.blended(n) {
			order = append(order, graph.ID(n))
		}
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := order[i], order[j]
		if s.Phase[a] != s.Phase[b] {
			return s.Phase[a] < s.Phase[b]
		}
		return !s.mixes(a) && s.mixes(b) // what needs a clean slot comes first
	})
	s.Erased = make([][]graph.ID, s.Layers)
	owner := []graph.ID{} // by slot: the last node that stood there
	for _, n := range order {
		slot := -1
		for i, o := range owner {
			if !s.follows(o, n) {
				continue
			}
			// A slot that is cleared only now is left to those that can use it.
			if slot < 0 || s.cleared(o) > s.cleared(owner[slot]) && s.cleared(o) == s.Phase[n]/2 {
				slot = i
			}
		}
		if slot < 0 {
			slot = len(owner)
			owner = append(owner, n)
		} else {
			old := owner[slot]
			s.Erased[s.cleared(old)] = append(s.Erased[s.cleared(old)], old)
			owner[slot] = n
		}
		s.Slot[n] = slot
	}
	s.DModel = len(owner)
	for _, erased := range s.Erased {
		slices.Sort(erased)
	}
}

// cleared is the layer in which a node's slot can be cleared.
func (s *Schedule) cleared(n graph.ID) int { return s.LastUse[n] / 2 }

// follows reports whether a slot can be given from one node to another.
func (s *Schedule) follows(old, n graph.ID) bool {
	if old <= 2 || s.LastUse[old] >= 2*s.Layers {
		return false
	}
	free := 2*s.cleared(old) + 2
	if s.inPlace && s.mixes(old) && s.mixes(n) {
		free--
	}
	return s.Phase[n] >= free
}

// mixes reports whether a number can stand in one sum with what it follows in its
// slot, and with what follows it: if nothing better is known, it is made of whole numbers,
// and of none that are there to round.
func (s *Schedule) mixes(n graph.ID) bool {
	node := &s.Graph.Nodes[n]
	if s.mix != nil {
		return s.mix[n]
	}
	if node.Alone {
		return false
	}
	if node.Kind != graph.GateSum {
		return s.whole(n, 0)
	}
	for _, gate := range node.Gates {
		for _, e := range []graph.Expr{gate.B, gate.A} {
			for _, t := range e {
				if math.Abs(t.Coef) >= graph.Magic/2 {
					return false
				}
			}
		}
	}
	return s.whole(n, 0)
}

// whole reports whether a number is an integer by its form.
func (s *Schedule) whole(n graph.ID, depth int) bool {
	if s.fine == nil {
		s.fine = make(map[graph.ID]bool)
	}
	if fine, known := s.fine[n]; known {
		return !fine
	}
	g := s.Graph
	integers := func(e graph.Expr) bool {
		for _, t := range e {
			if t.Coef != math.Trunc(t.Coef) || !s.whole(t.Node, depth+1) {
				return false
			}
		}
		return true
	}
	out := true
	switch node := &g.Nodes[n]; {
	case node.Whole:
	case node.Kind == graph.Feature:
		out = !slices.ContainsFunc(node.Values, func(v float64) bool { return v != math.Trunc(v) })
	case node.Kind == graph.GateSum:
		if rounds(node) {
			break
		}
		for _, gate := range node.Gates {
			out = out && integers(gate.B) && integers(gate.A)
		}
	case node.Kind == graph.LookupOut:
		l := &g.Lookups[node.Lookup]
		out = l.Rule == graph.Latest && integers(l.V[node.Out])
	case node.Kind == graph.Blend:
		out = integers(node.Of)
	}
	s.fine[n] = !out
	return out
}

// rounds recognises what [graph.Graph.Round] makes: an integer, of whatever.
func rounds(node *graph.Node) bool {
	return len(node.Gates) == 2 && len(node.Gates[1].A) == 1 && node.Gates[1].A[0] == graph.Term{Node: 0, Coef: -graph.Magic}
}
