package graph

import (
	"math"
	"strings"
	"testing"
)

// tiny is a good graph with every kind of node.
func tiny() *Graph {
	g := New(3)
	f := g.Feature("feature", []float64{0, 1, 2})
	a := g.Gate("gate", f, g.Pos())
	l := g.Lookup("lookup", Latest, g.At(a), g.OwnPosition(), f, a)
	b := g.Gate("second", l[0], l[1].Plus(f))
	g.Unembed = []Expr{f, b, g.Const(1)}
	return g
}

// TestCheck breaks a good graph in every way that Check looks for.
func TestCheck(t *testing.T) {
	const feature, gate, first, second = 3, 4, 5, 7
	if err := tiny().Check(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		spoil func(g *Graph)
		want  string
	}{
		{"a gate that reads itself", func(g *Graph) { g.Nodes[gate].Gates[0].B = Expr{{gate, 1}} }, "gate reads node 4"},
		{"a gate that reads a later node", func(g *Graph) { g.Nodes[gate].Gates[0].A = Expr{{second, 1}} }, "gate reads node 7"},
		{"a negative node", func(g *Graph) { g.Nodes[gate].Gates[0].A = Expr{{-1, 1}} }, "reads node -1"},
		{"a query that reads its answer", func(g *Graph) { g.Lookups[0].Q[0] = Expr{{first, 1}} }, "reads node 5"},
		{"a value that is another value of its lookup", func(g *Graph) { g.Lookups[0].V[1] = Expr{{first, 1}} }, "reads node 5"},
		{"a key that comes later", func(g *Graph) { g.Lookups[0].K[1] = Expr{{second, 1}} }, "reads node 7"},
		{"a coefficient that is zero", func(g *Graph) { g.Nodes[gate].Gates[0].B = Expr{{feature, 0}} }, "coefficient 0 for feature"},
		{"a coefficient that is no number", func(g *Graph) { g.Unembed[1] = Expr{{gate, math.NaN()}} }, "coefficient NaN for gate"},
		{"terms out of order", func(g *Graph) { g.Unembed[2] = Expr{{gate, 1}, {feature, 1}} }, "unembedding row 2 has terms out of order"},
		{"a term twice", func(g *Graph) { g.Unembed[2] = Expr{{gate, 1}, {gate, 1}} }, "terms out of order"},
		{"a short feature", func(g *Graph) { g.Nodes[feature].Values = []float64{1} }, "feature feature has 1 values, want 3"},
		{"an unembedding too small", func(g *Graph) { g.Unembed = g.Unembed[:2] }, "unembedding has 2 rows, want 3"},
		{"an unembedding that reads nothing there is", func(g *Graph) { g.Unembed[0] = Expr{{8, 1}} }, "unembedding row 0 reads node 8"},
	} {
		g := tiny()
		c.spoil(g)
		if err := g.Check(); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.name, err, c.want)
		}
	}
}

// TestExpressions checks the arithmetic of expressions.
func TestExpressions(t *testing.T) {
	g := New(1)
	x, y := g.Gate("x", g.Pos(), g.Const(1)), g.Gate("y", g.Pos(), g.Const(2))
	sum := y.Times(3).Plus(x, x.Times(-3), g.Const(5)).Minus(y)
	want := Expr{{0, 5}, {x[0].Node, -2}, {y[0].Node, 2}}
	if len(sum) != 3 || sum[0] != want[0] || sum[1] != want[1] || sum[2] != want[2] {
		t.Errorf("got %v, want %v", sum, want)
	}
	if zero := sum.Minus(sum); len(zero) != 0 {
		t.Errorf("x − x = %v", zero)
	}
	if sum.Times(0) != nil {
		t.Error("0·x is not nil")
	}
}
