// Package graph holds a transformer's computation as a graph of a few
// primitives, before anything is said of layers or slots: token features,
// positions, gates (the FFN) and lookups (the attention heads). A machine is
// written once as such a graph; package schedule turns it into layers, and
// package model into weights. [Graph.Eval] runs a graph directly and is the
// oracle between the machine's meaning and the weights.
package graph

import "fmt"

// ID names a node: its index in [Graph.Nodes].
type ID int32

// Term is one summand of a linear combination: Coef times the node's value.
type Term struct {
	Node ID
	Coef float64
}

// Expr is a linear combination of nodes, sorted by node, without zero
// coefficients. Nil is zero. Expressions cost nothing by themselves: they
// become rows of weight matrices.
type Expr []Term

// Plus returns a + the sum of bs.
func (a Expr) Plus(bs ...Expr) Expr {
	for _, b := range bs {
		a = merge(a, b)
	}
	return a
}

// merge adds two expressions, which are sorted by node.
func merge(a, b Expr) Expr {
	if len(b) == 0 {
		return a
	}
	out := make(Expr, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].Node < b[0].Node:
			out, a = append(out, a[0]), a[1:]
		case a[0].Node > b[0].Node:
			out, b = append(out, b[0]), b[1:]
		default:
			if c := a[0].Coef + b[0].Coef; c != 0 {
				out = append(out, Term{a[0].Node, c})
			}
			a, b = a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// Minus returns a - b.
func (a Expr) Minus(b Expr) Expr { return a.Plus(b.Times(-1)) }

// Times returns a scaled by the constant c.
func (a Expr) Times(c float64) Expr {
	if c == 0 {
		return nil
	}
	out := make(Expr, len(a))
	for i, t := range a {
		out[i] = Term{t.Node, t.Coef * c}
	}
	return out
}

// Kind says what a node is.
type Kind uint8

const (
	// Feature is a number that the embedding gives to each token.
	Feature Kind = iota
	// One, Pos and PosSq are the positional features 1, p and p².
	One
	Pos
	PosSq
	// GateSum is a sum of ReGLU gates, relu(B)·A each.
	GateSum
	// LookupOut is one value that a lookup read.
	LookupOut
	// Blend is a linear combination of values that lookups read, which the output
	// projection of their layer adds up: one number where there were several.
	Blend
)

// Gate is relu(B)·A: one unit of a gated FFN.
type Gate struct{ B, A Expr }

// Node is one number per position.
type Node struct {
	Kind   Kind
	Name   string
	Values []float64 // Feature: by token, [vocab]
	Gates  []Gate    // GateSum
	Flag   bool      // GateSum: it is meant to be 0 or 1 and nothing between
	Lookup int       // LookupOut: index in Graph.Lookups
	Out    int       // LookupOut: which value of the lookup
	Of     Expr      // Blend
	Whole  bool      // it is an integer, though its form does not say so
	Until  ID        // if not 0: it keeps its slot until that node is read, too
	Alone  bool      // it must not be added up with what it follows in its slot: see [Graph.Alone]
}

// Rule says what hard attention does with several maximal keys.
type Rule uint8

const (
	// Latest: among the maximal keys the last position wins.
	Latest Rule = iota
	// Mean: the mean of the values over all maximal keys.
	Mean
)

// Lookup is hard attention by 2-dimensional keys: at position t it finds the
// positions j ≤ t that maximise Q(t)·K(j) and reads the values V there. A
// lookup of n values becomes ⌈n/2⌉ heads with equal queries and keys.
type Lookup struct {
	Name string
	Rule Rule
	Q, K [2]Expr
	V    []Expr
	Outs []ID // one node per value
}

// Graph owns its nodes, so that several graphs can be built at once.
type Graph struct {
	Vocab   int
	Nodes   []Node
	Lookups []Lookup

	// Logits: token v's logit is Unembed[v] applied to the residual stream.
	Unembed []Expr // [vocab]
	// Assumptions say what package exact can not derive.
	Assumptions []Assumption
}

// New returns a graph over a vocabulary of the given size; nodes 0, 1 and 2
// are the positional features.
func New(vocab int) *Graph {
	return &Graph{
		Vocab: vocab,
		Nodes: []Node{{Kind: One, Name: "one"}, {Kind: Pos, Name: "pos"}, {Kind: PosSq, Name: "pos²"}},
	}
}

func (g *Graph) add(n Node) Expr {
	g.Nodes = append(g.Nodes, n)
	return Expr{{ID(len(g.Nodes) - 1), 1}}
}

// Const is the constant c.
func (g *Graph) Const(c float64) Expr { return Expr{{0, 1}}.Times(c) }

// Pos is the position p, 0 for the first token.
func (g *Graph) Pos() Expr { return Expr{{1, 1}} }

// PosSq is p².
func (g *Graph) PosSq() Expr { return Expr{{2, 1}} }

// Feature adds an embedding feature with one value per token.
func (g *Graph) Feature(name string, byToken []float64) Expr {
	if len(byToken) != g.Vocab {
		panic(fmt.Sprintf("BUG: feature %s has %d values for %d tokens", name, len(byToken), g.Vocab))
	}
	return g.add(Node{Kind: Feature, Name: name, Values: byToken})
}

// Gate adds relu(b)·a.
func (g *Graph) Gate(name string, b, a Expr) Expr {
	return g.Gates(name, Gate{b, a})
}

// Gates adds a sum of gates that share one slot.
func (g *Graph) Gates(name string, gates ...Gate) Expr {
	return g.add(Node{Kind: GateSum, Name: name, Gates: gates})
}

// Lookup adds hard attention that reads the values v.
func (g *Graph) Lookup(name string, rule Rule, q, k [2]Expr, v ...Expr) []Expr {
	l := Lookup{Name: name, Rule: rule, Q: q, K: k, V: v}
	outs := make([]Expr, len(v))
	for i := range v {
		node := name
		if len(v) > 1 {
			node = fmt.Sprintf("%s.%d", name, i)
		}
		outs[i] = g.add(Node{Kind: LookupOut, Name: node, Lookup: len(g.Lookups), Out: i})
		l.Outs = append(l.Outs, outs[i][0].Node)
	}
	g.Lookups = append(g.Lookups, l)
	return outs
}

// Blend adds a linear combination of values that lookups read. All of these
// lookups come to stand in one layer.
func (g *Graph) Blend(name string, of Expr) Expr {
	for _, t := range of {
		if g.Nodes[t.Node].Kind != LookupOut {
			panic("BUG: " + name + " blends " + g.Nodes[t.Node].Name + ", which no lookup read")
		}
	}
	return g.add(Node{Kind: Blend, Name: name, Of: of})
}

// Whole says that a node is an integer, though its form does not.
func (g *Graph) Whole(x Expr) Expr {
	g.Nodes[x[0].Node].Whole = true
	return x
}

// Stay has x keep its slot for as long as y is read, for decoders that ask for more than
// the graph does.
func (g *Graph) Stay(x, y Expr) { g.Nodes[x[0].Node].Until = y[0].Node }

// Alone gives a node a slot that was cleared before: it is rounded, or so large or fine
// that beside what stood there it would be.
func (g *Graph) Alone(x Expr) Expr {
	g.Nodes[x[0].Node].Alone = true
	return x
}

// Inputs calls visit for every expression that node n reads; for a lookup's
// value that is the query, the key and the value itself.
func (g *Graph) Inputs(n ID, visit func(Expr)) {
	switch node := &g.Nodes[n]; node.Kind {
	case GateSum:
		for _, gate := range node.Gates {
			visit(gate.B)
			visit(gate.A)
		}
	case LookupOut:
		l := &g.Lookups[node.Lookup]
		visit(l.Q[0])
		visit(l.Q[1])
		visit(l.K[0])
		visit(l.K[1])
		visit(l.V[node.Out])
	case Blend:
		visit(node.Of)
	}
}

// Check reports the first thing that is wrong with the graph's form: an
// expression that reads a node that does not come before its reader, terms
// out of order, a feature of the wrong length, an unembedding of the wrong
// size.
func (g *Graph) Check() error {
	checkExpr := func(where string, limit ID, e Expr) error {
		for i, t := range e {
			if t.Node < 0 || t.Node >= limit {
				return fmt.Errorf("graph: %s reads node %d, which does not come before it", where, t.Node)
			}
			if t.Coef == 0 || t.Coef != t.Coef {
				return fmt.Errorf("graph: %s has coefficient %v for %s", where, t.Coef, g.Nodes[t.Node].Name)
			}
			if i > 0 && e[i-1].Node >= t.Node {
				return fmt.Errorf("graph: %s has terms out of order", where)
			}
		}
		return nil
	}
	for n := range g.Nodes {
		node := &g.Nodes[n]
		if node.Kind == Feature && len(node.Values) != g.Vocab {
			return fmt.Errorf("graph: feature %s has %d values, want %d", node.Name, len(node.Values), g.Vocab)
		}
		limit := ID(n)
		if node.Kind == LookupOut {
			limit = g.Lookups[node.Lookup].Outs[0]
		}
		var err error
		g.Inputs(ID(n), func(e Expr) {
			if err == nil {
				err = checkExpr(node.Name, limit, e)
			}
		})
		if err != nil {
			return err
		}
	}
	if len(g.Unembed) != g.Vocab {
		return fmt.Errorf("graph: unembedding has %d rows, want %d", len(g.Unembed), g.Vocab)
	}
	for v, e := range g.Unembed {
		if err := checkExpr(fmt.Sprintf("unembedding row %d", v), ID(len(g.Nodes)), e); err != nil {
			return err
		}
	}
	return nil
}
