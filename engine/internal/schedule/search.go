package schedule

import (
	"math"
	"math/rand/v2"
	"slices"

	"wasmformer/engine/internal/graph"
)

// unit is what moves together: a sum of gates, or lookups that share a layer, with
// all that they read and blend.
type unit struct {
	nodes   []graph.ID
	lookups bool
}

// search moves units to other layers, at random and less and less where that makes the
// residual stream wider: simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983). It is
// the same each time.
func (s *Schedule) search() {
	units := s.units()
	random := rand.New(rand.NewPCG(1, 1))
	cost := s.cost()
	best, bestCost := slices.Clone(s.Phase), cost
	for step := range searchSteps {
		heat := 40 * (1 - float64(step)/searchSteps)
		u := units[random.IntN(len(units))]
		was := s.Phase[u.nodes[0]]
		first, last := s.window(u)
		if first >= last {
			continue
		}
		s.move(u, first+2*random.IntN((last-first)/2+1))
		now := s.cost()
		if now > cost && random.Float64() >= math.Exp((cost-now)/heat) {
			s.move(u, was)
			continue
		}
		if cost = now; cost < bestCost {
			best, bestCost = slices.Clone(s.Phase), cost
		}
	}
	copy(s.Phase, best)
	s.uses()
}

const searchSteps = 20000

// units lists the units in the order of the graph.
func (s *Schedule) units() []unit {
	g := s.Graph
	groups := s.groups()
	var units []unit
	byGroup := map[int]int{} // by the first lookup of a group
	for n := range g.Nodes {
		node := &g.Nodes[n]
		if s.Phase[n] == None {
			continue
		}
		lookup := -1
		switch node.Kind {
		case graph.GateSum:
			units = append(units, unit{nodes: []graph.ID{graph.ID(n)}})
		case graph.LookupOut:
			lookup = node.Lookup
		case graph.Blend:
			lookup = g.Nodes[node.Of[0].Node].Lookup
		}
		if lookup < 0 {
			continue
		}
		first := slices.Min(groups[lookup])
		i, known := byGroup[first]
		if !known {
			i = len(units)
			byGroup[first] = i
			units = append(units, unit{lookups: true})
		}
		units[i].nodes = append(units[i].nodes, graph.ID(n))
	}
	return units
}

// window is the first and the last phase that a unit can stand in.
func (s *Schedule) window(u unit) (first, last int) {
	g := s.Graph
	last = 2*s.Layers - 1
	if u.lookups {
		last--
	} else {
		first = 1
	}
	inside := func(n graph.ID) bool { return slices.Contains(u.nodes, n) }
	for _, n := range u.nodes {
		g.Inputs(n, func(e graph.Expr) {
			for _, t := range e {
				if !inside(t.Node) {
					first = max(first, s.Phase[t.Node]+1)
				}
			}
		})
	}
	for n := range g.Nodes {
		if s.Phase[n] == None || inside(graph.ID(n)) {
			continue
		}
		g.Inputs(graph.ID(n), func(e graph.Expr) {
			for _, t := range e {
				if inside(t.Node) {
					last = min(last, s.Phase[n]-1)
				}
			}
		})
	}
	if parity := s.Phase[u.nodes[0]] & 1; first&1 != parity {
		first++
	}
	return first, last
}

func (s *Schedule) move(u unit, phase int) {
	for _, n := range u.nodes {
		s.Phase[n] = phase
	}
	s.uses()
}

// cost grows with how many numbers stand at once, most where they are most.
func (s *Schedule) cost() float64 {
	held := make([]int, s.Layers+1) // by layer: when its heads have read
	for n := range s.Graph.Nodes {
		if s.Phase[n] == None || s.blended(n) {
			continue
		}
		from := max(s.Phase[n]+1, 0) / 2
		for l := from; l <= s.cleared(graph.ID(n)) && l <= s.Layers; l++ {
			held[l]++
		}
	}
	sum := 0.0
	for _, n := range held {
		sum += math.Pow(float64(n), 4) / 1000
	}
	return sum
}
