package differential

import (
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/schedule"
)

// shuffled is a graph with the same meaning and its nodes in another order,
// which is still one in which every node comes behind what it reads.
func shuffled(g *graph.Graph, rng *rand.Rand) *graph.Graph {
	place := make([]graph.ID, len(g.Nodes)) // by old node: its new place, 0 if none yet
	order := []graph.ID{0, 1, 2}            // the positional features stay
	copy(place, order)
	ready := func(n graph.ID) bool {
		good := true
		needs := func(m graph.ID) { good = good && (m < 3 || place[m] > 0) }
		node := &g.Nodes[n]
		if node.Kind == graph.LookupOut && node.Out > 0 {
			needs(g.Lookups[node.Lookup].Outs[0]) // the first output stands for the lookup
			return good
		}
		visit := func(e graph.Expr) {
			for _, t := range e {
				needs(t.Node)
			}
		}
		if node.Kind == graph.LookupOut {
			for _, out := range g.Lookups[node.Lookup].Outs {
				g.Inputs(out, visit)
			}
			return good
		}
		g.Inputs(n, visit)
		return good
	}
	waiting := make([]graph.ID, 0, len(g.Nodes))
	for n := 3; n < len(g.Nodes); n++ {
		waiting = append(waiting, graph.ID(n))
	}
	for len(waiting) > 0 {
		rng.Shuffle(len(waiting), func(i, j int) { waiting[i], waiting[j] = waiting[j], waiting[i] })
		rest := waiting[:0:0]
		for _, n := range waiting {
			// Even what is ready waits now and then.
			if rng.IntN(3) > 0 && ready(n) {
				place[n] = graph.ID(len(order))
				order = append(order, n)
			} else {
				rest = append(rest, n)
			}
		}
		waiting = rest
	}
	return reordered(g, order, place)
}

// reordered copies a graph with its nodes in the given order.
func reordered(g *graph.Graph, order, place []graph.ID) *graph.Graph {
	move := func(e graph.Expr) graph.Expr {
		var out graph.Expr
		for _, t := range e {
			out = out.Plus(graph.Expr{{Node: place[t.Node], Coef: t.Coef}})
		}
		return out
	}
	out := &graph.Graph{Vocab: g.Vocab}
	for _, a := range g.Assumptions {
		a.Of, a.When = move(a.Of), move(a.When)
		out.Assumptions = append(out.Assumptions, a)
	}
	for _, n := range order {
		node := g.Nodes[n]
		gates := make([]graph.Gate, len(node.Gates))
		for i, gate := range node.Gates {
			gates[i] = graph.Gate{B: move(gate.B), A: move(gate.A)}
		}
		node.Gates = gates
		out.Nodes = append(out.Nodes, node)
	}
	for _, l := range g.Lookups {
		moved := graph.Lookup{Name: l.Name, Rule: l.Rule}
		for i := range l.Q {
			moved.Q[i], moved.K[i] = move(l.Q[i]), move(l.K[i])
		}
		for i := range l.V {
			moved.V = append(moved.V, move(l.V[i]))
			moved.Outs = append(moved.Outs, place[l.Outs[i]])
		}
		out.Lookups = append(out.Lookups, moved)
	}
	for _, row := range g.Unembed {
		out.Unembed = append(out.Unembed, move(row))
	}
	return out
}

// TestShuffled schedules the machine's graph in other orders and checks that
// the models decode the same tokens.
func TestShuffled(t *testing.T) {
	var streams []Stream
	for _, c := range append(HandMade()[:3], Examples()[0], floats(), Generate(6)) {
		streams = append(streams, agree(t, c))
	}
	for i := range uint64(2) {
		t.Logf("seed %d", *seed+i)
		g := shuffled(oracle(), rand.New(rand.NewPCG(*seed+i, 9)))
		if err := g.Check(); err != nil {
			t.Fatal(err)
		}
		s := schedule.Plan(g)
		if err := s.Check(); err != nil {
			t.Fatal(err)
		}
		m := s.Model()
		m.MaxPosition = machine.MaxPosition
		plan, err := decode.NewPlan(m)
		if err != nil {
			t.Fatal(err)
		}
		tokens := 0
		for _, stream := range streams {
			tokens += sameStream(t, "planned", plan.NewDecoder(false), stream, 3000)
		}
		tokens += sameStream(t, "dense", decode.NewDense(m), streams[len(streams)-1], 400)
		tokens += sameStream(t, "dense", decode.NewDense(m), streams[len(streams)-2], 400)
		t.Logf("%d layers, %d slots; %d tokens chosen alike", s.Layers, s.DModel, tokens)
	}
}

// TestWeightsAreDeterministic builds the model anew.
func TestWeightsAreDeterministic(t *testing.T) {
	a, b := WeightsHash(weights()), WeightsHash(interpreter.Build())
	if a != b {
		t.Errorf("two builds give weights of hashes %x and %x", a, b)
	}
	t.Logf("%x", a)
}
