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
	nodes    []graph.ID
	lookups  bool
	inputs   []graph.ID // that the unit reads, of other units
	readers  []graph.ID // of the unit, in other units
	affected []graph.ID // nodes that may stand for another time when the unit moves
	stay     []graph.ID // those of them that stay for others
}

// search is simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983): units move to other
// layers, at random and less and less where that makes the residual stream wider.
type search struct {
	s           *Schedule
	units       []unit
	readers     [][]graph.ID // by node
	assumptions [][]*graph.Assumption
	logits      []bool // by node: the unembedding reads it

	span []span    // by node: when it needs its slot
	held []int     // by phase, from −1 on: how many numbers stand
	cost float64   // of all phases
	of   []float64 // the cost of a phase by how many stand there
}

// span is a time from one phase to before another, of which −1 is 0.
type span struct{ from, to int }

// power makes the widest phases count most.
const power = 8

// search moves units. It is the same each time.
func (s *Schedule) search(steps int) {
	a := newSearch(s)
	random := rand.New(rand.NewPCG(1, 1))
	best, bestCost := slices.Clone(s.Phase), a.cost
	hot := a.cost / 500
	for step := range steps {
		heat := hot * math.Pow(1e-4, float64(step)/float64(steps))
		u := &a.units[random.IntN(len(a.units))]
		was := s.Phase[u.nodes[0]]
		first, last := a.window(u)
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
		cost := a.cost
		a.move(u, to)
		if a.cost > cost && random.Float64() >= math.Exp((cost-a.cost)/heat) {
			a.move(u, was)
			a.cost = cost
		} else if a.cost < bestCost {
			best, bestCost = slices.Clone(s.Phase), a.cost
		}
	}
	copy(s.Phase, best)
	s.uses()
}

func newSearch(s *Schedule) *search {
	g := s.Graph
	a := &search{s: s, readers: make([][]graph.ID, len(g.Nodes)), assumptions: make([][]*graph.Assumption, len(g.Nodes)),
		logits: make([]bool, len(g.Nodes)), held: make([]int, 2*s.Layers+3), span: make([]span, len(g.Nodes)), of: make([]float64, len(g.Nodes)+1)}
	for i := range a.of {
		a.of[i] = math.Pow(float64(i)/100, power)
	}
	for n := range g.Nodes {
		if s.Phase[n] == None {
			continue
		}
		g.Inputs(graph.ID(n), func(e graph.Expr) {
			for _, t := range e {
				if r := a.readers[t.Node]; len(r) == 0 || r[len(r)-1] != graph.ID(n) {
					a.readers[t.Node] = append(r, graph.ID(n))
				}
			}
		})
	}
	for i := range g.Assumptions {
		for _, t := range g.Assumptions[i].Of.Plus(g.Assumptions[i].When) {
			a.assumptions[t.Node] = append(a.assumptions[t.Node], &g.Assumptions[i])
		}
	}
	for _, row := range g.Unembed {
		for _, t := range row {
			a.logits[t.Node] = true
		}
	}
	a.findUnits()
	for n := range g.Nodes {
		a.count(graph.ID(n))
	}
	return a
}

// findUnits lists the units in the order of the graph.
func (a *search) findUnits() {
	g := a.s.Graph
	byLookup := a.sharing()
	byGroup := map[int]int{}
	of := make([]int, len(g.Nodes)) // by node: its unit
	for n := range g.Nodes {
		node := &g.Nodes[n]
		of[n] = -1
		lookup := node.Lookup
		switch {
		case a.s.Phase[n] == None:
			continue
		case node.Kind == graph.GateSum:
			of[n] = len(a.units)
			a.units = append(a.units, unit{nodes: []graph.ID{graph.ID(n)}})
			continue
		case node.Kind == graph.Blend:
			lookup = g.Nodes[node.Of[0].Node].Lookup
		case node.Kind != graph.LookupOut:
			continue
		}
		i, known := byGroup[byLookup[lookup]]
		if !known {
			i = len(a.units)
			byGroup[byLookup[lookup]] = i
			a.units = append(a.units, unit{lookups: true})
		}
		of[n] = i
		a.units[i].nodes = append(a.units[i].nodes, graph.ID(n))
	}
	for i := range a.units {
		u := &a.units[i]
		for _, n := range u.nodes {
			u.affected = append(u.affected, n)
			g.Inputs(n, func(e graph.Expr) {
				for _, t := range e {
					u.affected = append(u.affected, t.Node)
					if of[t.Node] != i {
						u.inputs = append(u.inputs, t.Node)
					}
				}
			})
			for _, r := range a.readers[n] {
				if of[r] != i {
					u.readers = append(u.readers, r)
				}
			}
			for _, assumed := range a.assumptions[n] {
				for _, t := range assumed.Of.Plus(assumed.When) {
					u.affected = append(u.affected, t.Node)
				}
			}
		}
		for n := range g.Nodes {
			if until := g.Nodes[n].Until; until > 0 && slices.Contains(u.affected, until) {
				u.stay = append(u.stay, graph.ID(n))
			}
		}
		u.affected = append(u.affected, u.stay...)
		for _, list := range []*[]graph.ID{&u.inputs, &u.readers, &u.affected} {
			slices.Sort(*list)
			*list = slices.Compact(*list)
		}
	}
}

// sharing numbers lookups such that those which stay in one layer have one number: what a
// blend ties, and what asks the same question there, so that it stays one search.
func (a *search) sharing() []int {
	g := a.s.Graph
	groups := a.s.groups()
	number := make([]int, len(g.Lookups))
	for i := range number {
		number[i] = slices.Min(groups[i])
	}
	for i := range g.Lookups {
		for j := range i {
			x, y := &g.Lookups[i], &g.Lookups[j]
			if a.s.Phase[x.Outs[0]] != a.s.Phase[y.Outs[0]] || x.Rule != y.Rule || number[i] == number[j] ||
				!slices.Equal(x.Q[0], y.Q[0]) || !slices.Equal(x.Q[1], y.Q[1]) || !slices.Equal(x.K[0], y.K[0]) || !slices.Equal(x.K[1], y.K[1]) {
				continue
			}
			old, now := number[i], number[j]
			for k := range number {
				if number[k] == old {
					number[k] = now
				}
			}
		}
	}
	return number
}

// window is the first and the last phase that a unit can stand in.
func (a *search) window(u *unit) (first, last int) {
	last = 2*a.s.Layers - 1
	if u.lookups {
		last--
	} else {
		first = 1
	}
	for _, n := range u.inputs {
		first = max(first, a.s.Phase[n]+1)
	}
	for _, n := range u.readers {
		last = min(last, a.s.Phase[n]-1)
	}
	parity := a.s.Phase[u.nodes[0]] & 1
	if first&1 != parity {
		first++
	}
	if last&1 != parity {
		last--
	}
	return first, last
}

// move puts a unit into another phase.
func (a *search) move(u *unit, phase int) {
	for _, n := range u.nodes {
		a.s.Phase[n] = phase
	}
	for _, n := range u.affected {
		a.s.LastUse[n] = a.lastUse(n)
	}
	for _, n := range u.stay {
		a.s.LastUse[n] = a.lastUse(n)
	}
	for _, n := range u.affected {
		a.count(n)
	}
}

// lastUse is as [Schedule.uses] finds it.
func (a *search) lastUse(n graph.ID) int {
	s := a.s
	if a.logits[n] {
		return 2 * s.Layers
	}
	last := s.Phase[n]
	for _, r := range a.readers[n] {
		last = max(last, s.Phase[r])
	}
	for _, assumed := range a.assumptions[n] {
		last = max(last, s.assumed(assumed))
	}
	if until := s.Graph.Nodes[n].Until; until > 0 {
		last = max(last, s.LastUse[until])
	}
	return last
}

// count moves a node to the phases in which it needs its slot.
func (a *search) count(n graph.ID) {
	was, now := a.span[n], a.needs(n)
	if was == now {
		return
	}
	a.span[n] = now
	if now.from >= was.to || was.from >= now.to {
		a.hold(was.from, was.to, -1)
		a.hold(now.from, now.to, 1)
		return
	}
	a.hold(was.from, now.from, -1)
	a.hold(now.from, was.from, 1)
	a.hold(now.to, was.to, -1)
	a.hold(was.to, now.to, 1)
}

// needs is from which phase on a node needs its slot, and the first one in which others
// can have it; both from −1 on.
func (a *search) needs(n graph.ID) span {
	s := a.s
	if s.Phase[n] == None || s.blended(int(n)) {
		return span{}
	}
	from, to := s.Phase[n], 2*s.cleared(n)+1
	if !s.mixes(n) {
		// It needs a slot that is clean before, and others one that is clean behind it.
		from, to = max(from-from&1, -1), to+1
	}
	return span{from + 1, min(to+1, len(a.held))}
}

// hold adds a number to phases, or takes one away.
func (a *search) hold(from, to, by int) {
	for p := from; p < to; p++ {
		a.cost -= a.of[a.held[p]]
		a.held[p] += by
		a.cost += a.of[a.held[p]]
	}
}
