package schedule

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
)

func (s *Schedule) improveAll() {
	units := s.units()
	for i := len(units) - 1; i >= 0; i-- {
		u := units[i]
		was := s.Phase[u.nodes[0]]
		first, last := s.window(u)
		best, bestCost := was, s.cost()
		step := 2
		for phase := first; phase <= last; phase += step {
			s.move(u, phase)
			if c := s.cost(); c < bestCost {
				best, bestCost = phase, c
			}
		}
		s.move(u, best)
	}
}

func TestSlim(t *testing.T) {
	g := machine.Build()
	s := plan(g)
	s.inPlace = true
	_ = graph.ID(0)
	begin := time.Now()
	for _, u := range s.units() {
		if name := g.Nodes[u.nodes[0]].Name; len(name) > 3 && name[:3] == "is." {
			_, last := s.window(u)
			if (last^s.Phase[u.nodes[0]])&1 != 0 {
				last--
			}
			s.move(u, last)
		}
	}
	s.improveAll()
	t.Log(time.Since(begin), s.cost())
	s.anneal(400000, 3000)
	held := make([]int, s.Layers+1)
	for n := range s.Graph.Nodes {
		if s.Phase[n] == None || s.blended(n) {
			continue
		}
		for l := max(s.Phase[n]+1, 0) / 2; l <= s.LastUse[n]/2 && l <= s.Layers; l++ {
			held[l]++
		}
	}
	s.slots()
	t.Log(time.Since(begin), s.cost(), s.DModel, held)
}

func (s *Schedule) anneal(steps int, heat0 float64) {
	units := s.units()
	random := rand.New(rand.NewPCG(1, 1))
	cost := s.cost()
	best, bestCost := slices.Clone(s.Phase), cost
	for step := range steps {
		heat := heat0 * (1 - float64(step)/float64(steps))
		u := units[random.IntN(len(units))]
		was := s.Phase[u.nodes[0]]
		first, last := s.window(u)
		if first >= last {
			continue
		}
		to := first + 2*random.IntN((last-first)/2+1)
		if random.IntN(2) == 0 {
			to = min(max(was+2*(random.IntN(5)-2), first), last)
		}
		if to == was {
			continue
		}
		s.move(u, to)
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

func TestWho(t *testing.T) {
	g := machine.Build()
	s := plan(g)
	s.inPlace = true
	s.improveAll()
	for _, l := range []int{10} {
		for n := range g.Nodes {
			if s.Phase[n] != None && !s.blended(n) && max(s.Phase[n]+1, 0)/2 <= l && s.LastUse[n]/2 >= l {
				t.Log(l, s.Phase[n], s.LastUse[n], g.Nodes[n].Kind, g.Nodes[n].Name)
			}
		}
	}
}
