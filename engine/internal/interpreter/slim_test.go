package interpreter

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"strings"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/exact"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/model"
	"wasmformer/site/golden"
)

// TestWide: the places that are written down are a schedule of the machine, and the
// arithmetic of its weights is exact. With -update, places that are not are found anew,
// which takes minutes.
func TestWide(t *testing.T) {
	g := machine.Build()
	why := fits(g)
	if why == nil {
		return
	}
	if !golden.Updating() {
		t.Fatalf("%v; make update finds other places", why)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "package interpreter\n\nimport \"wasmformer/engine/internal/schedule\"\n\n// widePlaces are where the nodes of the machine stand, as [schedule.NarrowFor] finds them.\n// go test ./engine/internal/interpreter -update writes them.\nvar widePlaces = [...]schedule.Place{")
	s := narrow(t, g)
	for n := range g.Nodes {
		if n%12 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "{%d, %d},", s.Phase[n], s.Slot[n])
	}
	b.WriteString("\n}\n")
	text, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "places.go", text)
}

// fits says why the places written down are not to be used.
func fits(g *graph.Graph) error {
	if len(widePlaces) != len(g.Nodes) {
		return fmt.Errorf("%d places for %d nodes", len(widePlaces), len(g.Nodes))
	}
	s := schedule.At(g, widePlaces[:])
	if err := s.Check(); err != nil {
		return err
	}
	_, err := decode.Prove(weights(s))
	return err
}

func weights(s *schedule.Schedule) *model.Model {
	m := s.Model()
	m.MaxPosition = machine.MaxPosition
	return m
}

// narrow finds places. Which numbers can be written where others are cleared is guessed
// from what is known of them, and corrected by the proof of the weights.
func narrow(t *testing.T, g *graph.Graph) *schedule.Schedule {
	facts := exact.Prove(g, machine.MaxPosition).Facts
	mixes := make([]bool, len(g.Nodes))
	for n := range mixes {
		f := facts[n]
		mixes[n] = f.Unit >= 1 && max(-f.Low, f.High) < 1<<50 && !rounds(&g.Nodes[n])
	}
	for i := range g.Assumptions {
		if a := &g.Assumptions[i]; a.Rounds && len(a.Of) == 1 {
			mixes[a.Of[0].Node] = false
		}
	}
	for steps := quickSteps; ; {
		s := schedule.NarrowFor(g, mixes, steps)
		_, report, err := prove(s)
		t.Logf("%d slots: %v", s.DModel, err)
		switch {
		case err == nil && steps == longSteps:
			return s
		case err == nil:
			steps = longSteps
		case report == nil:
			t.Fatal(err)
		default:
			for _, f := range report.Failures {
				apart(t, s, mixes, f.Where)
			}
		}
	}
}

// How many steps a search takes that is to find out what rounds, and one for the result.
const (
	quickSteps = 500_000
	longSteps  = 2_000_000
)

func prove(s *schedule.Schedule) (*model.Model, *exact.Report, error) {
	m := weights(s)
	report, err := decode.Prove(m)
	return m, report, err
}

// apart takes the number that a failure is about from those that mix.
func apart(t *testing.T, s *schedule.Schedule, mixes []bool, where string) {
	var slot, layer int
	if _, err := fmt.Sscanf(where, "slot %d behind layer %d", &slot, &layer); err != nil {
		t.Fatalf("%q is no slot", where)
	}
	for n := range mixes {
		if s.Slot[n] == slot && s.Phase[n] == 2*layer+1 && mixes[n] {
			mixes[n] = false
			return
		}
	}
	t.Fatalf("%q: nothing is written there", where)
}

// rounds reports whether a node rounds by a large constant.
func rounds(node *graph.Node) bool {
	for _, gate := range node.Gates {
		for _, term := range gate.B.Plus(gate.A) {
			if math.Abs(term.Coef) >= graph.Magic/2 {
				return true
			}
		}
	}
	return strings.HasSuffix(node.Name, ".alone")
}
