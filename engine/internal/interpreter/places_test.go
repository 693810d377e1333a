package interpreter

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"slices"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/exact"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/internal/seed"
	"wasmformer/site/golden"
)

// TestPlaces: the places that are written down are schedules of the machines, and the
// arithmetic of their weights is exact. With -update, those that are not are found anew:
// the seed's in seconds, the other's in minutes.
func TestPlaces(t *testing.T) {
	wide, narrow := machine.Build(), seed.Build()
	places := map[string][]schedule.Place{"wide": widePlaces[:], "seed": seedPlaces[:]}
	for name, find := range map[string]func() *schedule.Schedule{
		"wide": func() *schedule.Schedule { return search(t, wide) },
		"seed": func() *schedule.Schedule { return schedule.Narrow(narrow) },
	} {
		g := map[string]*graph.Graph{"wide": wide, "seed": narrow}[name]
		if why := fits(g, places[name]); why == nil {
			continue
		} else if !golden.Updating() {
			t.Errorf("the machine %q: %v; make update finds other places", name, why)
			continue
		}
		s := find()
		places[name] = nil
		for n := range g.Nodes {
			places[name] = append(places[name], schedule.Place{int16(s.Phase[n]), int16(s.Slot[n])})
		}
	}
	golden.File(t, "places.go", file(t, places["wide"], places["seed"]))
}

// file is the places as Go.
func file(t *testing.T, wide, seed []schedule.Place) []byte {
	var b bytes.Buffer
	list := func(name string, places []schedule.Place) {
		fmt.Fprintf(&b, "var %s = [...]schedule.Place{", name)
		for n, p := range places {
			separator := ' '
			if n%12 == 0 {
				separator = '\n'
			}
			fmt.Fprintf(&b, "%c{%d, %d},", separator, p[0], p[1])
		}
		b.WriteString("\n}\n\n")
	}
	b.WriteString("package interpreter\n\nimport \"wasmformer/engine/internal/schedule\"\n\n")
	b.WriteString("// go test ./engine/internal/interpreter -update writes these: phase and slot of each node of\n// the machine's graph, as [schedule.NarrowFor] finds them, and of the seed's, by [schedule.Narrow].\n\n")
	list("widePlaces", wide)
	list("seedPlaces", seed)
	text, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// fits says why places are not to be used.
func fits(g *graph.Graph, places []schedule.Place) error {
	if len(places) != len(g.Nodes) {
		return fmt.Errorf("%d places for %d nodes", len(places), len(g.Nodes))
	}
	s := schedule.At(g, places)
	if err := s.Check(); err != nil {
		return err
	}
	_, err := prove(s)
	return err
}

func prove(s *schedule.Schedule) (*exact.Report, error) {
	m := s.Model()
	m.MaxPosition = machine.MaxPosition
	return decode.Prove(m)
}

// How many steps a search takes that finds out what rounds, and how many the last one.
const (
	quickSteps = 1_000_000
	longSteps  = 8_000_000
)

// search finds few slots for a graph. Which numbers can be written where others are
// cleared follows from what is known of them, but for some that the proof of the weights
// refuses.
func search(t *testing.T, g *graph.Graph) *schedule.Schedule {
	mixes := make([]bool, len(g.Nodes))
	for n, f := range exact.Prove(g, machine.MaxPosition).Facts {
		mixes[n] = f.Unit >= 1 && max(-f.Low, f.High) < 1<<50 && !rounds(&g.Nodes[n])
	}
	for _, steps := range []int{quickSteps, longSteps} {
		for {
			s := schedule.NarrowFor(g, mixes, steps)
			report, err := prove(s)
			t.Logf("%d slots: %v", s.DModel, err)
			if err == nil && steps == longSteps {
				return s
			}
			if err == nil {
				break
			}
			if report == nil {
				t.Fatal(err)
			}
			for _, f := range report.Failures {
				mixes[written(t, s, f.Where)] = false
			}
		}
	}
	panic("unreachable")
}

// written is the node that is written in the slot that a failure is about.
func written(t *testing.T, s *schedule.Schedule, where string) graph.ID {
	var slot, layer int
	if _, err := fmt.Sscanf(where, "slot %d behind layer %d", &slot, &layer); err != nil {
		t.Fatalf("%q is no slot: %v", where, err)
	}
	for n := range s.Slot {
		if s.Slot[n] == slot && s.Phase[n] == 2*layer+1 {
			return graph.ID(n)
		}
	}
	t.Fatalf("%q: nothing is written there", where)
	return 0
}

// rounds reports whether a number is rounded by a large constant: nothing else may be in
// that sum.
func rounds(node *graph.Node) bool {
	return slices.ContainsFunc(node.Gates, func(gate graph.Gate) bool {
		return slices.ContainsFunc(gate.B.Plus(gate.A), func(t graph.Term) bool { return math.Abs(t.Coef) >= graph.Magic/2 })
	})
}
