package exact

import (
	"fmt"
	"math"
	"slices"

	"wasmformer/engine/internal/graph"
)

// Sum is a sum that has to be exact beside those of a graph. Its terms may name
// a node more than once.
type Sum struct {
	Name  string
	Terms []graph.Term
}

// prover is one pass over a graph.
type prover struct {
	g       *graph.Graph
	pos     Fact // of positions
	tokens  [][]int
	found   [][]int
	pivot   int // the lookup whose found token tells cases apart, −1 if none
	telling map[graph.ID]bool
	dims    []dims
	facts   [][]Fact // by node and case
	readers []bool   // by node: more than the logits of its position depend on it
	used    []bool   // by node: something depends on it

	madeFrom    map[madeKey][]graph.ID
	readColumns map[graph.ID][]float64 // by lookup's value: its numbers by token, nil if it has others
	marks       []int                  // by node: see entangled
	mark        int
	rounding    map[string]bool   // by form: see columnRounds
	scale       map[graph.ID]bool // by lookup's value: see isScale
	scaleTuples map[*graph.Lookup][]map[graph.ID]float64
	sums        []graph.Assumption // of sums of several nodes
	numbers     map[graph.ID]*graph.Assumption
	report      *Report
	lost        bool // see times
}

// Prove looks at all that a graph computes, for every token in every context
// of up to lastPosition + 1 positions. Sums beside the graph's own may be given:
// a model's weights can add up a number by more steps than its graph. The
// report has what failed; it costs some hundred passes over the graph.
func Prove(g *graph.Graph, lastPosition int, extra ...Sum) *Report {
	return prove(g, lastPosition, false, extra)
}

// ProveFirst is [Prove] up to the first failure: whoever refuses the model needs no others.
func ProveFirst(g *graph.Graph, lastPosition int, extra ...Sum) *Report {
	return prove(g, lastPosition, true, extra)
}

// prove is Prove; with first set it ends at the first failure.
func prove(g *graph.Graph, lastPosition int, first bool, extra []Sum) *Report {
	p := &prover{g: g, pos: Fact{Low: 0, High: float64(lastPosition), Unit: 1, Bits: 53}.tidy(),
		telling: map[graph.ID]bool{}, dims: make([]dims, len(g.Nodes)), facts: make([][]Fact, len(g.Nodes)),
		madeFrom: map[madeKey][]graph.ID{}, readColumns: map[graph.ID][]float64{}, rounding: map[string]bool{}, scale: map[graph.ID]bool{}, scaleTuples: map[*graph.Lookup][]map[graph.ID]float64{},
		numbers: map[graph.ID]*graph.Assumption{}, report: &Report{}}
	p.used = used(g)
	p.classify()
	p.readers = readers(g)
	p.assumptions()
	for n := range g.Nodes {
		if p.node(graph.ID(n)); first && len(p.report.Failures) > 0 {
			return p.report
		}
	}
	p.logits()
	for _, s := range extra {
		p.extra(s)
	}
	p.report.Nodes = len(g.Nodes)
	p.report.Assumptions = g.Assumptions
	for n := range g.Nodes {
		p.report.Facts = append(p.report.Facts, p.always(graph.ID(n)))
	}
	return p.report
}

// assumptions sorts the graph's assumptions, and checks that one that is made
// only for the last position concerns nothing but its logits.
func (p *prover) assumptions() {
	for i := range p.g.Assumptions {
		a := &p.g.Assumptions[i]
		if a.Last && p.leaks(a) {
			p.fail(fmt.Sprintf("assumption %q", a.Name), "later positions depend on what is assumed only for the last one")
		}
		if a.When != nil {
			continue
		}
		if len(a.Of) == 1 && a.Of[0].Coef == 1 {
			p.numbers[a.Of[0].Node] = a
		} else {
			p.sums = append(p.sums, *a)
		}
	}
}

// leaks reports whether later positions may depend on the number that an
// assumption is about: on the node, or on gates that it is the a of.
func (p *prover) leaks(a *graph.Assumption) bool {
	if a.When == nil {
		return len(a.Of) != 1 || p.readers[a.Of[0].Node]
	}
	for n := range p.g.Nodes {
		for _, gate := range p.g.Nodes[n].Gates {
			if p.readers[n] && p.assumed(gate) == a {
				return true
			}
		}
	}
	return false
}

// readers marks the nodes that later positions depend on.
func readers(g *graph.Graph) []bool {
	read := make([]bool, len(g.Nodes))
	mark := func(e graph.Expr) {
		for _, t := range e {
			read[t.Node] = true
		}
	}
	for i := range g.Lookups {
		l := &g.Lookups[i]
		mark(l.K[0])
		mark(l.K[1])
		for _, v := range l.V {
			mark(v)
		}
	}
	for n := len(g.Nodes) - 1; n >= 0; n-- {
		if read[n] {
			g.Inputs(graph.ID(n), mark)
		}
	}
	return read
}

// assumed is the assumption about a gate's a where its b is positive.
func (p *prover) assumed(gate graph.Gate) *graph.Assumption {
	for i := range p.g.Assumptions {
		a := &p.g.Assumptions[i]
		if a.When != nil && slices.Equal(a.When, gate.B) && slices.Equal(a.Of, gate.A) {
			return a
		}
	}
	return nil
}

// fail notes that something could not be proved.
func (p *prover) fail(where, why string) { p.report.failed(where, why) }

// node finds the facts of a node in all of its cases.
func (p *prover) node(n graph.ID) {
	node := &p.g.Nodes[n]
	var d dims
	switch node.Kind {
	case graph.Feature:
		d.token = p.telling[n]
	case graph.GateSum:
		for _, gate := range node.Gates {
			d = d.union(p.dimsOf(gate.B, gate.A))
		}
	case graph.LookupOut:
		d.found = node.Lookup == p.pivot
		if node.Out == 0 {
			p.lookup(node.Lookup)
		}
	}
	p.report.Sums += 2 * len(node.Gates)
	if node.Kind == graph.GateSum && !p.used[n] && p.plainly(n) {
		d = dims{} // one case tells all that is asked of it
		p.dims[n] = d
		p.facts[n] = []Fact{{}}
		return
	}
	p.dims[n] = d
	p.cases(d, func(c *context) {
		f := p.compute(c, n, true)
		if a := p.numbers[n]; a != nil {
			f = f.meet(a.Low, a.High)
			f.Unit, f.Near = max(f.Unit, a.Unit), 0
			f = f.tidy()
		}
		// What is read and multiplied on, layer by layer, has to stay in range.
		if f.size() >= 0x1p400 || f.Unit > 0 && f.Unit <= 0x1p-400 {
			p.fail(node.Name, fmt.Sprintf("it is %v: products of it may leave the range of float64, and come back", f))
		}
		p.facts[n] = append(p.facts[n], f)
	})
}

// compute finds a node's fact in a case; with check set, what fails is noted.
func (p *prover) compute(c *context, n graph.ID, check bool) Fact {
	node := &p.g.Nodes[n]
	switch node.Kind {
	case graph.One:
		return constant(1)
	case graph.Pos, graph.PosSq:
		return p.fact(c, n)
	case graph.Feature:
		if !p.telling[n] {
			return factOf(node.Values, all(p.g.Vocab))
		}
		return factOf(node.Values, p.tokens[c.token])
	case graph.LookupOut:
		return p.read(c, &p.g.Lookups[node.Lookup], node.Out)
	}
	f, why := p.gates(c, n)
	if node.Flag && why == "" && !(f.Low >= 0 && f.High <= 1 && f.Unit >= 1) {
		why = fmt.Sprintf("a step that is no step: it is %v", f)
	}
	if why != "" && check {
		if better, ok := p.split(c, n); ok {
			return better
		}
		p.fail(node.Name, why+p.where(c, n))
	}
	return f
}

// where names a case, for messages.
func (p *prover) where(c *context, n graph.ID) string {
	text := ""
	if d := p.dims[n]; d.token {
		text += fmt.Sprintf(", at token %d", p.tokens[c.token][0])
	} else if d.found {
		text += fmt.Sprintf(", where token %d is found", p.found[c.found][0])
	}
	if p.pivot >= 0 {
		text += fmt.Sprintf(" (found: token %d)", p.found[c.found][0])
	}
	return text
}

func all(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// gates is the fact of a sum of gates, and what can't be proved of it.
func (p *prover) gates(c *context, n graph.ID) (Fact, string) {
	if x, unit, ok := p.rounds(n); ok {
		return p.rounded(c, x, unit, p.g.Nodes[n].Gates[0].A[0].Coef == unsigned)
	}
	once, bound := p.once(n), p.bound
	if once {
		bound = p.interval // its range is stated
	}
	node := &p.g.Nodes[n]
	sum := constant(0)
	size, open, why := 0.0, 0, ""
	note := func(text string) {
		if why == "" {
			why = text
		}
	}
	var single []graph.Expr // the b of open gates, but for pairs of which one is closed where the other is open
	pairs := 0
	for i, gate := range node.Gates {
		// Most gates are closed in most cases, and that is seen at once.
		if _, high := p.interval(c, gate.B); high <= 0 && p.exact(c, gate.B) == "" {
			continue
		}
		b, bad := p.formIn(c, gate.B, bound)
		if b.High <= 0 && bad == "" {
			continue
		}
		if bad != "" && once && p.two(c, gate.B) && (p.alone(n, i) || p.fits(c, gate.B)) {
			bad = ""
		}
		if bad != "" {
			note("the b of a gate: " + bad)
		}
		b = b.meet(0, max(b.High, 0))
		var a Fact
		if assumed := p.assumed(gate); assumed != nil {
			a = Fact{Low: assumed.Low, High: assumed.High, Unit: assumed.Unit, Bits: 53}.tidy()
		} else if a, bad = p.formIn(c, gate.A, bound); bad != "" && !(once && p.two(c, gate.A)) {
			note("the a of a gate: " + bad)
		}
		f, exact := times(b, a)
		switch {
		case b.isConstant() && b.Low == 1:
			f = a
		case !exact && once:
		case !exact && p.counts(gate) > 0:
			f.Unit, f.Near, f.Bits = 0, p.counts(gate), 53
		case !exact:
			note(fmt.Sprintf("a product of %s and %s rounds", b, a))
			f.Unit = 0
		}
		if f.isConstant() && f.Low == 0 {
			continue
		}
		open++
		if once { // pairs matter to no other number, and finding them takes long
			if other := slices.IndexFunc(single, func(e graph.Expr) bool { return slices.Equal(e, gate.B.Times(-1)) }); other >= 0 {
				single = slices.Delete(single, other, other+1)
				pairs++
			} else {
				single = append(single, gate.B)
			}
		}
		size += f.size()
		low, high := sum.Low+f.Low, sum.High+f.High
		near := f.Near
		if sum = sum.union(f); open > 1 {
			sum.Bits, near = 53, 0
		} else {
			sum = f
		}
		sum.Low, sum.High, sum.Near = low, high, near
	}
	if open > 1 && !(size < exactUnits*sum.Unit) && !(once && open-pairs <= 2) {
		note(fmt.Sprintf("a sum of gates of size %g in units of %g", size, sum.Unit))
	}
	if once {
		return sum, why // its range is stated
	}
	low, high := p.boundNode(c, n)
	return sum.meet(low, high).tidy(), why
}

// boundNode bounds a node by its gates written out.
func (p *prover) boundNode(c *context, n graph.ID) (low, high float64) {
	return p.exactly(func() (float64, float64) { return p.boundForm(c, p.written(c, n), 4) })
}

// written is a node's gates written out.
func (p *prover) written(c *context, n graph.ID) *form {
	f := &form{}
	for _, gate := range p.g.Nodes[n].Gates {
		low, high := p.interval(c, gate.B)
		switch {
		case high <= 0:
		case low == high:
			g := p.expand(c, p.times(gate.A, low))
			f.linear = p.plus(f.linear, g.linear)
			for _, gate := range g.gates {
				p.add(f, gate.B, gate.A)
			}
		default:
			p.add(f, p.fold(c, gate.B), gate.A)
		}
	}
	return f
}

// counts recognises a mean over all positions times their number: the gate's
// product is near to a multiple of the returned unit, 0 if it is none.
func (p *prover) counts(gate graph.Gate) float64 {
	if !slices.Equal(gate.B, graph.Expr{{Node: 0, Coef: 1}, {Node: 1, Coef: 1}}) || len(gate.A) != 1 || gate.A[0].Coef != 1 {
		return 0
	}
	node := &p.g.Nodes[gate.A[0].Node]
	if node.Kind != graph.LookupOut {
		return 0
	}
	l := &p.g.Lookups[node.Lookup]
	if l.Rule != graph.Mean || len(variable(l.K[0]))+len(variable(l.K[1])) > 0 {
		return 0
	}
	return p.everywhere(l.V[node.Out], p.pos).Unit
}

// form is the fact of a linear form, and what can't be proved of it.
func (p *prover) form(c *context, e graph.Expr) (Fact, string) { return p.formIn(c, e, p.bound) }

// formIn is form with a function that bounds it.
func (p *prover) formIn(c *context, e graph.Expr, bound func(*context, graph.Expr) (low, high float64)) (Fact, string) {
	if len(e) == 0 {
		return constant(0), ""
	}
	why := p.exact(c, e)
	out := Fact{Unit: p.unit(c, e), Bits: 53}
	out.Low, out.High = bound(c, e)
	// One number that varies: a power of two keeps its bits.
	var only *graph.Term
	varying := 0
	for i := range e {
		if f := p.fact(c, e[i].Node); !(f.isConstant() && f.Low == 0) {
			only = &e[i]
			varying++
		}
	}
	if varying == 1 {
		f := p.fact(c, only.Node)
		out.Bits = f.Bits
		if bitsOf(only.Coef) > 1 {
			out.Bits = min(53, f.Bits+bitsOf(only.Coef))
		}
		out.Near = f.Near * math.Abs(only.Coef)
		if only.Coef == 1 {
			out.Near = f.Near
		}
	}
	return out.tidy(), why
}

// exact says why a sum may round, "" if it can't.
func (p *prover) exact(c *context, e []graph.Term) string {
	size, unit, terms := 0.0, math.Inf(1), 0
	rounded := false // a term has been rounded already: it is known to the bit, but is no multiple of a unit
	again := false   // and it is multiplied by no power of two, which rounds once more
	var largest graph.ID
	most := 0.0
	for _, t := range e {
		f := p.fact(c, t.Node)
		if f.isConstant() && f.Low == 0 {
			continue
		}
		terms++
		s := math.Abs(t.Coef) * f.size()
		if size += s; s > most {
			most, largest = s, t.Node
		}
		unit = min(unit, UnitOf(t.Coef)*f.Unit)
		if f.Unit == 0 {
			rounded = true
			again = again || bitsOf(t.Coef) != 1
		}
		if bitsOf(t.Coef) > 1 && bitsOf(t.Coef)+f.Bits > 53 && !(s < exactUnits*UnitOf(t.Coef)*f.Unit) && f.Unit > 0 {
			return fmt.Sprintf("%v times %s rounds", t.Coef, p.g.Nodes[t.Node].Name)
		}
	}
	if !again && (terms <= 1 || rounded && terms <= 2) {
		return "" // one rounding at most, the same in any order
	}
	if size < exactUnits*unit {
		return ""
	}
	return fmt.Sprintf("a sum of size %g (mostly %s) in units of %g", size, p.g.Nodes[largest].Name, unit)
}

// extra checks a sum that is not one of the graph's.
func (p *prover) extra(s Sum) {
	bad := ""
	p.cases(p.dimsOf(s.Terms), func(c *context) {
		if bad == "" {
			bad = p.exact(c, s.Terms)
		}
	})
	if bad != "" {
		p.fail(s.Name, bad)
		return
	}
	p.report.Extra++
}

// everywhere is what is known of a form in all cases together, with positions
// of a range of their own.
func (p *prover) everywhere(e graph.Expr, pos Fact) Fact {
	if column := p.column(e); column != nil {
		return p.ofColumn(e, column, all(p.g.Vocab))
	}
	var out Fact
	first := true
	p.cases(p.dimsOf(e), func(c *context) {
		c.pos = pos
		f, why := p.form(c, e)
		if why != "" {
			// Decoders may sum it up in another order, and its range is that of one.
			p.fail("a number that a head reads or keeps", why)
			f.Unit = 0
		}
		if first {
			out, first = f, false
		} else {
			out = out.union(f)
		}
	})
	return out
}

// ofColumn is what is known of a form by token, whose numbers are given, at some
// tokens. Where the sum of a token may round, the numbers are not to be relied on.
func (p *prover) ofColumn(e graph.Expr, column []float64, tokens []int) Fact {
	f := factOf(column, tokens)
	if p.columnRounds(e) {
		p.fail("a number that a head reads or keeps", "its sum rounds for some token")
		f.Unit, f.Bits = 0, 53
	}
	return f
}

// columnRounds reports whether a form by token rounds for some token.
func (p *prover) columnRounds(e graph.Expr) bool {
	if known, ok := p.rounding[keyOf(e)]; ok {
		return known
	}
	rounds := false
	for t := 0; t < p.g.Vocab && !rounds; t++ {
		size, unit := 0.0, math.Inf(1)
		for _, term := range e {
			v := 1.0
			if term.Node != 0 {
				v = p.g.Nodes[term.Node].Values[t]
			}
			f, exact := times(constant(term.Coef), constant(v))
			rounds = rounds || !exact
			size += f.size()
			unit = min(unit, f.Unit)
		}
		rounds = rounds || !(size < exactUnits*unit)
	}
	p.rounding[keyOf(e)] = rounds
	return rounds
}

// logits checks the unembedding: every logit of every row.
func (p *prover) logits() {
	g := p.g
	most, least := map[graph.ID]float64{}, map[graph.ID]float64{}
	var order []graph.ID
	var constants []float64 // of rows that are one number
	for _, row := range g.Unembed {
		if len(variable(row)) == 0 {
			c := 0.0
			if len(row) > 0 {
				c = row[0].Coef
			}
			constants = append(constants, c)
			continue
		}
		for _, t := range row {
			if _, seen := most[t.Node]; !seen {
				order = append(order, t.Node)
				least[t.Node] = math.Inf(1)
			}
			most[t.Node] = max(most[t.Node], math.Abs(t.Coef))
			least[t.Node] = min(least[t.Node], UnitOf(t.Coef))
		}
	}
	if len(order) == 0 {
		p.report.Logits = len(g.Unembed)
		return // numbers that never change, each exact by itself
	}
	slices.Sort(order)
	var e graph.Expr
	for _, n := range order {
		e = append(e, graph.Term{Node: n, Coef: 1})
	}
	bad := ""
	p.cases(p.dimsOf(e), func(c *context) {
		size, unit := 0.0, math.Inf(1)
		for _, n := range order {
			f := p.fact(c, n)
			size += most[n] * f.size()
			unit = min(unit, least[n]*f.Unit)
		}
		for _, c := range constants {
			if c >= -4*size { // others never win, whatever they are rounded to
				size, unit = max(size, math.Abs(c)), min(unit, UnitOf(c))
			}
		}
		// Decoders also compare differences of rows, and sums of those.
		if !(4*size <= exactUnits*unit) && bad == "" {
			bad = fmt.Sprintf("logits of size %g in units of %g", size, unit) + p.where(c, order[len(order)-1])
		}
	})
	if bad != "" {
		p.fail("the unembedding", bad)
		return
	}
	p.report.Logits = len(g.Unembed)
}
