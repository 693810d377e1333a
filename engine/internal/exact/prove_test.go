package exact_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"wasmformer/engine/internal/exact"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
	"wasmformer/site/golden"
)

// TestMachine proves the interpreter's machine, and compares the report with
// the one in the docs.
func TestMachine(t *testing.T) {
	g := machine.Build()
	r := exact.Prove(g, machine.MaxPosition)
	for _, f := range r.Failures {
		t.Error(f)
	}
	golden.File(t, "../../../site/docs/exactness.md", []byte(r.Markdown(g)))
	t.Logf("%d numbers, %d lookups, %d logits; %d assumptions", r.Nodes, r.Lookups, r.Logits, len(r.Assumptions))
}

// TestNoIdleAssumption takes each of the machine's assumptions away: the proof
// must fail without it.
func TestNoIdleAssumption(t *testing.T) {
	all := machine.Build().Assumptions
	for i, a := range all {
		t.Run(a.Name, func(t *testing.T) {
			t.Parallel()
			g := machine.Build()
			g.Assumptions = append(append([]graph.Assumption{}, all[:i]...), all[i+1:]...)
			if exact.FirstFailure(g, machine.MaxPosition) == nil {
				t.Error("it is not needed")
			}
		})
	}
}

// TestFartherPositions: keys of later positions would not be exact.
func TestFartherPositions(t *testing.T) {
	if exact.Prove(machine.Build(), machine.MaxPosition+1).Err() == nil {
		t.Error("a position more is proved to be exact as well")
	}
}

// token returns a feature of a small graph with values from 0 up.
func token(g *graph.Graph, name string, step float64) graph.Expr {
	values := make([]float64, g.Vocab)
	for t := range values {
		values[t] = float64(t) * step
	}
	return g.Feature(name, values)
}

// TestRefused has graphs with one fault each, and graphs that are as near to it
// and have none.
func TestRefused(t *testing.T) {
	one := func(g *graph.Graph) graph.Expr { return g.Const(1) }
	for _, c := range []struct {
		name, why string // why is empty if there is no fault
		last      int
		build     func(g *graph.Graph) graph.Expr
	}{
		{"a sum of 51 bits", "", 1000, func(g *graph.Graph) graph.Expr {
			return g.Persist("sum", token(g, "large", 1<<44).Plus(g.Const(1)))
		}},
		{"a sum of 54 bits", "a sum of size", 1000, func(g *graph.Graph) graph.Expr {
			return g.Persist("sum", token(g, "large", 1<<49).Plus(g.Const(0.25)))
		}},
		{"terms that cancel, of 54 bits", "a sum of size", 1000, func(g *graph.Graph) graph.Expr {
			x := token(g, "large", 1<<47)
			return g.Persist("sum", x.Plus(g.Gate("copy", one(g), x).Times(-1), token(g, "small", 0.125)))
		}},
		{"a sum whose size is rounded to 2^53", "a sum of size", 1000, func(g *graph.Graph) graph.Expr {
			large, small := make([]float64, g.Vocab), make([]float64, g.Vocab)
			large[1], small[1] = 1<<53, 1
			sum := g.Persist("sum", g.Feature("large", large).Plus(g.Feature("a", small), g.Feature("b", small)))
			return g.Round("round", g.Gate("scaled", g.Const(0x1p-40), sum))
		}},
		{"a product of 54 bits", "a product", 1000, func(g *graph.Graph) graph.Expr {
			return g.Gate("product", token(g, "x", 1<<26+1), token(g, "y", 1<<20+1))
		}},
		{"a product by a power of two, which is too fine for a sum", "logits", 1000, func(g *graph.Graph) graph.Expr {
			values := make([]float64, g.Vocab)
			for t := range values {
				values[t] = float64(int64(1) << (t % 40))
			}
			return g.Gate("product", g.Feature("power", values), g.Const(1-0x1p-20))
		}},
		{"a rounding", "", 1000, func(g *graph.Graph) graph.Expr {
			return g.Round("round", token(g, "x", 0.375))
		}},
		{"a rounding out of range", "the rounding of a number of size", 1000, func(g *graph.Graph) graph.Expr {
			return g.Round("round", token(g, "x", 1<<46))
		}},
		{"a counter", "", 1000, func(g *graph.Graph) graph.Expr {
			mean := g.Lookup("mean", graph.Mean, [2]graph.Expr{}, [2]graph.Expr{}, token(g, "advance", 1))[0]
			return g.Round("count", g.Gate("sum", g.Pos().Plus(one(g)), mean))
		}},
		{"a counter that is not rounded", "logits", 1000, func(g *graph.Graph) graph.Expr {
			mean := g.Lookup("mean", graph.Mean, [2]graph.Expr{}, [2]graph.Expr{}, token(g, "advance", 1))[0]
			return g.Gate("sum", g.Pos().Plus(one(g)), mean)
		}},
		{"a mean that is not of all positions", "a product", 1000, func(g *graph.Graph) graph.Expr {
			mean := g.Lookup("mean", graph.Mean, [2]graph.Expr{}, [2]graph.Expr{}, token(g, "advance", 1))[0]
			return g.Round("count", g.Gate("sum", g.Pos().Plus(g.Const(2)), mean))
		}},
		{"positions in the exact square", "", 94_906_265, func(g *graph.Graph) graph.Expr {
			return g.Lookup("read", graph.Latest, g.At(g.Pos().Minus(one(g))), g.OwnPosition(), token(g, "v", 1))[0]
		}},
		{"positions beyond the exact square", "squares of positions", 94_906_266, func(g *graph.Graph) graph.Expr {
			return g.Lookup("read", graph.Latest, g.At(g.Pos().Minus(g.Const(0.5))), g.OwnPosition(), token(g, "v", 1))[0]
		}},
		{"an address", "", 1000, func(g *graph.Graph) graph.Expr {
			values := make([]float64, g.Vocab)
			values[1] = 1
			live := g.Feature("live", values)
			return g.Lookup("cell", graph.Latest, g.At(token(g, "query", 1)), g.Address("key", token(g, "a", 1<<20), live), token(g, "v", 1))[0]
		}},
		{"an address that is too large", "key", 1000, func(g *graph.Graph) graph.Expr {
			values := make([]float64, g.Vocab)
			values[1] = 1
			live := g.Feature("live", values)
			return g.Lookup("cell", graph.Latest, g.At(token(g, "query", 1)), g.Address("key", token(g, "a", 1<<22), live), token(g, "v", 1))[0]
		}},
		{"a flag that is none", "key", 1000, func(g *graph.Graph) graph.Expr {
			return g.Lookup("cell", graph.Latest, g.At(token(g, "query", 1)), g.Address("key", token(g, "a", 1), token(g, "live", 0.25)), token(g, "v", 1))[0]
		}},
		{"a step", "", 1000, func(g *graph.Graph) graph.Expr {
			return g.Step("step", token(g, "x", 1).Minus(g.Const(3)))
		}},
		{"a step of halves", "a step", 1000, func(g *graph.Graph) graph.Expr {
			return g.Step("step", token(g, "x", 0.5).Minus(g.Const(3)))
		}},
		{"flags", "", 1000, func(g *graph.Graph) graph.Expr {
			return g.And("and", g.Step("a", token(g, "x", 1)), g.Step("b", token(g, "y", 2).Minus(g.Const(7))))
		}},
		{"a conjunction of what is no flag", "a step", 1000, func(g *graph.Graph) graph.Expr {
			return g.And("and", token(g, "x", 1), g.Step("b", token(g, "y", 2)))
		}},
	} {
		g := graph.New(64)
		x := c.build(g)
		for v := range g.Vocab {
			g.Unembed = append(g.Unembed, x.Plus(g.Const(float64(v))))
		}
		err := exact.Prove(g, c.last).Err()
		if c.why == "" && err != nil || c.why != "" && (err == nil || !strings.Contains(err.Error(), c.why)) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.why)
		}
	}
}

// TestTies: numbers half-way between two integers are rounded to the even one, and
// so are the bounds of a rounding.
func TestTies(t *testing.T) {
	g := graph.New(2)
	x := g.Round("round", g.Feature("x", []float64{0.5, 2.5}))
	g.Unembed = []graph.Expr{x, g.Const(1)}
	if f := exact.Prove(g, 9).Facts[x[0].Node]; f.Low != 0 || f.High != 2 {
		t.Errorf("½ and 2½ are rounded to %v, want [0, 2]", f)
	}
}

// TestOneLinearForm is the division by bytes as it was: each remainder is small,
// but is written as one linear form over all digits so far.
func TestOneLinearForm(t *testing.T) {
	for _, stands := range []bool{false, true} {
		g := graph.New(256)
		values := func(of func(t int) float64) []float64 {
			out := make([]float64, g.Vocab)
			for t := range out {
				out[t] = of(t)
			}
			return out
		}
		b := g.Feature("divisor", values(func(t int) float64 { return float64(1<<24 + t<<24) }))
		rest := g.Feature("upper", values(func(t int) float64 { return float64(t << 16) }))
		for i := range 4 {
			n := fmt.Sprint(i)
			longer := rest.Times(256).Plus(g.Feature("byte"+n, values(func(t int) float64 { return float64(t) })))
			query := [2]graph.Expr{longer.Plus(g.Const(0.5)).Minus(b.Times(0.5)), b}
			digit := g.Lookup("digit"+n, graph.Latest, query, g.OwnPosition(), g.Pos())[0]
			g.Assume(graph.Assumption{Name: "digit" + n, Of: digit, Low: 0, High: 255, Unit: 1})
			if stands {
				rest = g.Gates("rest"+n, graph.Gate{B: g.Const(1), A: longer}, graph.Gate{B: digit, A: b.Times(-1)})
				g.Assume(graph.Assumption{Name: "rest" + n, Of: rest, Low: 0, High: 1<<32 - 1, Unit: 1})
			} else {
				rest = longer.Minus(g.Gate("product"+n, digit, b))
			}
		}
		last := g.Persist("rest", rest)
		for range g.Vocab {
			g.Unembed = append(g.Unembed, last)
		}
		if err := exact.Prove(g, 1<<26).Err(); (err == nil) != stands {
			t.Errorf("in a slot of its own: %v: got %v", stands, err)
		}
	}
}

func TestUnitOf(t *testing.T) {
	for v, want := range map[float64]float64{1: 1, -12: 4, 0.375: 0.125, 1 << 60: 1 << 60, 1<<52 + 1: 1,
		math.SmallestNonzeroFloat64: math.SmallestNonzeroFloat64, 0: math.Inf(1)} {
		if got := exact.UnitOf(v); got != want {
			t.Errorf("UnitOf(%g) is %g, want %g", v, got, want)
		}
	}
}
