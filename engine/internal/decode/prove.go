package decode

import (
	"fmt"
	"math"

	"wasmformer/engine/internal/exact"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/model"
)

// Prove checks that the planned decoder and the kernel compute what the
// textbook decoder does: that all sums of the weights, as they stand there and
// as the plan has them, are exact, and that every search is of a kind that
// there is an answer to. It returns an *[model.UnsupportedError] if not, and else
// what is known of the plan's numbers. A model of the interpreter's size takes
// some tenths of a second.
func Prove(m *model.Model) (*exact.Report, error) {
	_, report, err := prove(m, exact.Prove)
	return report, err
}

// prove proves by one of the two ways of package exact, and returns the plan that it looks at,
// too: one without tables.
func prove(m *model.Model, by func(*graph.Graph, int, ...exact.Sum) *exact.Report) (*plan, *exact.Report, error) {
	if err := finite(m); err != nil {
		return nil, nil, err
	}
	p := newPlan(m, math.MaxInt)
	if err := p.supported(); err != nil {
		return nil, nil, err
	}
	report := by(p.graph(m), p.last, p.sums...)
	if len(report.Failures) > 0 {
		return nil, report, &model.UnsupportedError{Where: report.Failures[0].Where, Why: report.Failures[0].Why}
	}
	return p, report, nil
}

// checkedPlan is the plan of a model that is proved to be exact, with the
// ranges that the proof found.
func checkedPlan(m *model.Model) (*plan, error) {
	plain, report, err := prove(m, exact.ProveFirst)
	if err != nil {
		return nil, err
	}
	if p := newPlan(m, fewestGates); len(p.tables) > 0 {
		return p, nil
	}
	plain.fewest = fewestGates
	for i := range plain.atoms {
		a, f := &plain.atoms[i], report.Facts[i+1]
		a.low, a.high, a.unit = max(a.low, f.Low), min(a.high, f.High), max(a.unit, f.Unit)
	}
	return plain, nil
}

// finite reports weights that are no numbers, or so large or small that
// products leave the range of float64.
func finite(m *model.Model) error {
	check := func(name string, w model.Matrix) error {
		for i, v := range w.Data {
			if v != 0 && !(math.Abs(v) >= 0x1p-200 && math.Abs(v) <= 0x1p200) {
				return &model.UnsupportedError{Where: name, Why: fmt.Sprintf("the weight in row %d, column %d is %v", i/w.Cols, i%w.Cols, v)}
			}
		}
		return nil
	}
	for _, t := range []struct {
		name string
		w    model.Matrix
	}{{"embed", m.Embed}, {"position", m.Position}, {"unembed", m.Unembed}} {
		if err := check(t.name, t.w); err != nil {
			return err
		}
	}
	for l := range m.Layers {
		layer := &m.Layers[l]
		for _, w := range []model.Matrix{layer.Wq, layer.Wk, layer.Wv, layer.Wo, layer.Wb, layer.Wa, layer.W2} {
			if err := check(fmt.Sprintf("layer %d", l), w); err != nil {
				return err
			}
		}
	}
	return nil
}

// supported reports a search that has no answer.
func (p *plan) supported() error {
	if p.vocab < 1 || p.vocab > 1<<16 {
		return &model.UnsupportedError{Where: "the vocabulary", Why: fmt.Sprintf("it has %d tokens, want 1 to 65536", p.vocab)}
	}
	if p.extreme != "" {
		return &model.UnsupportedError{Where: p.extreme, Why: "it holds a number times less than 2^-300 or more than 2^300"}
	}
	if p.rounded != "" {
		return &model.UnsupportedError{Where: p.rounded, Why: "weights that are multiplied round"}
	}
	for i := range p.searches {
		s := &p.searches[i]
		where := fmt.Sprintf("a head of layer %d", s.layer)
		kind := p.kindOf(s.cache)
		switch {
		case s.mean && kind != constant:
			return &model.UnsupportedError{Where: where, Why: "it takes the mean over keys that are not constant"}
		case kind == searched && !(s.q[1].isConstant() && s.q[1].constant == 1):
			return &model.UnsupportedError{Where: where, Why: "the second number of its query is not 1"}
		}
	}
	return nil
}

// graph is the plan as a graph: atom i is node i + 1.
func (p *plan) graph(m *model.Model) *graph.Graph {
	g := graph.New(p.vocab)
	for i := 2; i < len(p.atoms); i++ {
		a := &p.atoms[i]
		name := fmt.Sprintf("number %d", i)
		switch a.kind {
		case atomToken:
			g.Nodes = append(g.Nodes, graph.Node{Kind: graph.Feature, Name: name, Values: a.column})
		case atomGates:
			node := graph.Node{Kind: graph.GateSum, Name: name}
			for _, gate := range a.gates {
				node.Gates = append(node.Gates, graph.Gate{B: expr(gate.b), A: expr(gate.a).Times(gate.scale)})
			}
			g.Nodes = append(g.Nodes, node)
		case atomRead:
			g.Nodes = append(g.Nodes, graph.Node{Kind: graph.LookupOut, Name: name, Lookup: a.search, Out: a.value})
		default:
			panic(fmt.Sprintf("BUG: atom of kind %d in a plan without tables", a.kind))
		}
	}
	g.Nodes = append(g.Nodes, p.overwritten...) // which nothing reads
	for i := range p.searches {
		s := &p.searches[i]
		c := &p.caches[s.cache]
		l := graph.Lookup{Name: fmt.Sprintf("search %d in layer %d", i, s.layer), Outs: make([]graph.ID, len(s.values))}
		if s.mean {
			l.Rule = graph.Mean
		}
		for j := range s.q {
			l.Q[j], l.K[j] = expr(s.q[j]), expr(c.k[j])
		}
		for _, v := range s.values {
			l.V = append(l.V, expr(v))
		}
		g.Lookups = append(g.Lookups, l)
	}
	for i := range p.atoms {
		if a := &p.atoms[i]; a.kind == atomRead {
			g.Lookups[a.search].Outs[a.value] = graph.ID(i + 1)
		}
	}
	for t := range p.vocab {
		var row graph.Expr
		for s, w := range m.Unembed.Row(t) {
			if w != 0 {
				row = row.Plus(expr(p.slots[s]).Times(w))
			}
		}
		g.Unembed = append(g.Unembed, row)
	}
	g.Assumptions = p.assumed
	return g
}

// expr is a form over atoms as an expression over nodes.
func expr(f form) graph.Expr {
	var e graph.Expr
	if f.constant != 0 {
		e = append(e, graph.Term{Node: 0, Coef: f.constant})
	}
	for _, t := range f.terms {
		e = append(e, graph.Term{Node: graph.ID(t.atom + 1), Coef: t.coef})
	}
	return e
}

// assume takes over the model's assumptions about slots in a phase.
func (p *plan) assume(m *model.Model, phase int, slots []form) {
	for i := range m.Assumptions {
		a := &m.Assumptions[i]
		if a.Phase != phase {
			continue
		}
		out := graph.Assumption{Name: a.Name, Of: expr(row(a.Of, slots)), Low: a.Low, High: a.High, Unit: a.Unit, Last: a.Last, Rounds: a.Rounds}
		if a.When != nil {
			out.When = expr(row(a.When, slots))
		} else if len(out.Of) == 1 && out.Of[0].Node > 0 && out.Of[0].Coef == 1 {
			// Where it is made only for the last position, nothing else uses the number.
			atom := &p.atoms[out.Of[0].Node-1]
			atom.low, atom.high, atom.unit = max(atom.low, a.Low), min(atom.high, a.High), max(atom.unit, a.Unit)
		}
		p.assumed = append(p.assumed, out)
	}
}

// multiplied notes a form whose coefficients are rounded products: the textbook's
// steps do not round there, or round elsewhere.
func (p *plan) multiplied(where string, f form) {
	if f.rounded && p.rounded == "" {
		p.rounded = where
	}
}

// added notes the sum that a row of weights is in the textbook, where that has
// more steps than its form: terms have been added up or cancelled.
func (p *plan) added(where string, sum form, parts []form) {
	// x − x is 0 in every arithmetic; other sums may cancel in one order only.
	nothing := sum.isZero() && len(parts) == 2 && len(expr(parts[0])) == 1 && len(expr(parts[1])) == 1
	if p.fewest < math.MaxInt || nothing {
		return
	}
	var terms []graph.Term
	for _, f := range parts {
		terms = append(terms, expr(f)...)
	}
	if len(terms) > len(expr(sum)) {
		p.sums = append(p.sums, exact.Sum{Name: where, Terms: terms})
	}
}

// stands notes a slot's sum likewise, and where a slot holds a product that
// may round, which its form leaves to those who read it.
func (p *plan) stands(where string, sum form, parts ...form) {
	rounds := false
	for _, f := range parts {
		for _, t := range expr(f) {
			fraction, _ := math.Frexp(t.Coef)
			rounds = rounds || math.Abs(fraction) != 0.5
			if c := math.Abs(t.Coef); !(c >= 0x1p-300 && c <= 0x1p300) {
				p.extreme = where // what it is multiplied by may leave the range of float64, and come back
			}
		}
	}
	if rounds && p.fewest == math.MaxInt {
		p.sums = append(p.sums, exact.Sum{Name: where, Terms: expr(sum)})
	}
	p.added(where, sum, parts)
}
