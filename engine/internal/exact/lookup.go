package exact

import (
	"fmt"
	"math"
	"slices"

	"wasmformer/engine/internal/graph"
)

// Scores. Attention is exact if every score q·k that can win or tie is: then
// the best key among float64 scores is the best among real ones. There are a
// few kinds of keys, and for each a reason:
//
//	constant   all scores are equal
//	positions  (2j, −j²): beyond 2·q the scores are negative and can't win,
//	           so only those up to there have to be exact
//	addresses  (2a, −a²) where a flag says so, else a key that is never found
//	by token   each of finitely many keys
//	others     the products and their sum fit 53 bits
const (
	// neverFound is the second coordinate below which a key is never found.
	neverFound = -1 << 59
	// farthestQuery bounds queries on addresses, so that no score reaches
	// neverFound.
	farthestQuery = 1 << 30
	// mostFound bounds the first product of other scores, likewise.
	mostFound = 1 << 57
)

// lookup checks the scores of a lookup.
func (p *prover) lookup(i int) {
	l := &p.g.Lookups[i]
	bad := p.scores(l)
	if bad != "" {
		p.fail("the keys of "+l.Name, bad)
		return
	}
	p.report.Lookups++
}

// scores says why scores may not be exact.
func (p *prover) scores(l *graph.Lookup) string {
	if l.Rule == graph.Mean {
		if bad := p.meanSums(l); bad != "" {
			return bad
		}
	}
	qd := p.dimsOf(l.Q[0], l.Q[1])
	bad := ""
	queries := func(check func(x, y Fact) string) string {
		p.cases(qd, func(c *context) {
			if bad != "" {
				return
			}
			x, badX := p.form(c, l.Q[0])
			y, badY := p.form(c, l.Q[1])
			switch {
			case badX != "":
				bad = "the query: " + badX
			case badY != "":
				bad = "the query: " + badY
			default:
				if bad = check(x, y); bad != "" {
					bad += p.caseOf(c, qd)
				}
			}
		})
		return bad
	}
	kx, ky := l.K[0], l.K[1]
	switch {
	case len(variable(kx))+len(variable(ky)) == 0:
		return queries(func(x, y Fact) string { return "" })
	case p.isPosition(kx, ky) && l.Rule == graph.Latest:
		return queries(func(x, y Fact) string { return p.positions(l, x, y) })
	}
	if a, ok := p.addresses(l); ok {
		return queries(func(x, y Fact) string { return address(a, x, y) })
	}
	if cx, cy := p.column(kx), p.column(ky); cx != nil && cy != nil {
		if p.columnRounds(kx) || p.columnRounds(ky) {
			return "keys by token that round"
		}
		if len(variable(ky)) > 1 && p.sinks(ky) {
			return "keys by token that partial sums bury"
		}
		keys := distinct(cx, cy)
		flagged := len(kx) == 0 && len(l.Q[0]) == 0 // as decoders see it: by form
		return queries(func(x, y Fact) string { return byToken(keys, x, y, flagged) })
	}
	fx, fy := p.everywhere(kx, p.pos), p.everywhere(ky, p.pos)
	if fy.Low <= neverFound {
		return fmt.Sprintf("keys with a second number of %v, which are found or not by more than a flag", fy)
	}
	if p.sinks(ky) {
		return "keys that partial sums bury"
	}
	return queries(func(x, y Fact) string {
		if !(x.size()*fx.size() <= mostFound && max(x.size(), fx.size(), fy.size()) <= mostFound) {
			return fmt.Sprintf("a query of %v on keys of (%v, %v) is too large", x, fx, fy)
		}
		return score(x, y, fx, fy)
	})
}

// sinks reports whether a partial sum of a key's second number can be as low as
// that of keys that are never found: decoders look at such terms first.
func (p *prover) sinks(ky graph.Expr) bool {
	low := 0.0
	for _, t := range ky {
		f := p.everywhere(graph.Expr{{Node: t.Node, Coef: 1}}, p.pos)
		low += min(0, Product(t.Coef, f.Low), Product(t.Coef, f.High))
	}
	return !(low > neverFound)
}

func (p *prover) caseOf(c *context, d dims) string {
	text := ""
	if d.token {
		text += fmt.Sprintf(", at token %d", p.tokens[c.token][0])
	}
	if d.found {
		text += fmt.Sprintf(", where token %d is found", p.found[c.found][0])
	}
	return text
}

// score checks that q·k fits.
func score(qx, qy, kx, ky Fact) string {
	x, okX := times(qx, kx)
	y, okY := times(qy, ky)
	if !okX || !okY {
		return fmt.Sprintf("the products of query (%v; %v) and key (%v; %v) round", qx, qy, kx, ky)
	}
	if !(x.size()+y.size() < exactUnits*min(x.Unit, y.Unit)) {
		return fmt.Sprintf("scores of size %g in units of %g", x.size()+y.size(), min(x.Unit, y.Unit))
	}
	return ""
}

// isPosition recognises the keys (2p, −p²).
func (p *prover) isPosition(x, y graph.Expr) bool {
	return slices.Equal(x, graph.Expr{{Node: 1, Coef: 2}}) && slices.Equal(y, graph.Expr{{Node: 2, Coef: -1}})
}

// positions checks a query on position keys. The score of position j is
// 2j·x − j²·y. With y > 0 and j > 2·x/y it is below 0, also after rounding,
// which is position 0's score; nearer ones must be exact.
func (p *prover) positions(l *graph.Lookup, x, y Fact) string {
	last := p.pos.High
	if y.Low > 0 {
		if x.High <= 0 {
			return ""
		}
		nearest := x.High / y.Low
		if a := p.quotient(l); a != nil {
			nearest = min(nearest, a.High+1)
		}
		last = min(last, 2*nearest+2)
	}
	j := Fact{Low: 0, High: math.Ceil(last), Unit: 1, Bits: 53}.tidy()
	square, ok := times(j, j)
	if !ok {
		return fmt.Sprintf("the squares of positions up to %g", last)
	}
	twice := Fact{Low: 0, High: 2 * j.High, Unit: 2, Bits: 53}.tidy()
	if y.isConstant() && y.Low == 1 {
		return nearness(j.High, max(x.High, 0), x.Unit)
	}
	return score(x, y, twice, square)
}

// nearness checks the scores 2a·q − a² = q² − (q − a)² of keys up to a and
// queries up to q ≥ 0 that are multiples of a unit: they are between −a² and q².
func nearness(a, q, unit float64) string {
	unit = min(unit, 1)
	if unit == 0 || !(2*a*q <= exactUnits*2*unit && max(a*a, q*q) <= exactUnits*min(2*unit, 1)) {
		return fmt.Sprintf("a query up to %v in units of %v on keys up to %v is beyond the exact square", q, unit, a)
	}
	return ""
}

// quotient is the assumption that bounds the position that a lookup finds, if
// there is one.
func (p *prover) quotient(l *graph.Lookup) *graph.Assumption {
	for i, v := range l.V {
		if slices.Equal(v, p.g.Pos()) {
			if a := p.numbers[l.Outs[i]]; a != nil {
				return a
			}
		}
	}
	return nil
}

// addresses recognises keys that are (2a, −a²) for an integer a ≥ 0 where they
// can be found, and otherwise (0, y) with one y for all. It returns a's fact.
func (p *prover) addresses(l *graph.Lookup) (Fact, bool) {
	var none Fact
	kx, ky := l.K[0], l.K[1]
	if l.Rule != graph.Latest || len(kx) != 1 || kx[0].Coef != 2 || len(ky) < 1 || len(ky) > 2 {
		return none, false
	}
	gx, ok := p.single(kx[0].Node)
	if !ok || !slices.Equal(gx.A, graph.Expr{{Node: 0, Coef: 1}}) {
		return none, false
	}
	square, dead := ky[0], graph.Term{}
	if len(ky) == 2 {
		dead = ky[1]
		if square.Coef != -1 {
			square, dead = dead, square
		}
		if dead.Coef > neverFound || dead.Coef != -bits0(dead.Coef) {
			return none, false
		}
	}
	gs, ok := p.single(square.Node)
	if !ok || square.Coef != -1 || !slices.Equal(gs.B, gx.B) {
		return none, false
	}
	a := Fact{Unit: math.Inf(1)}
	good := true
	p.cases(p.dimsOf(gx.B, gs.A, graph.Expr{{Node: max(dead.Node, 0), Coef: 1}}), func(c *context) {
		// The flag that buries the key: d = 1 − live.
		d := constant(0)
		if dead.Coef != 0 {
			d = p.fact(c, dead.Node)
		}
		live := gx.B
		if dead.Coef != 0 {
			if d.Low < 0 || d.High > 1 || d.Unit < 1 {
				good = false
				return
			}
			// b = a − c·d for some c: closed where d is 1.
			rest, k := p.eliminate(gx.B, dead.Node)
			_, high := p.interval(c, rest)
			if d.High == 1 && addHigh(high, k) > 0 {
				good = false
				return
			}
			live = rest
		}
		if d.Low == 1 {
			return // never found here
		}
		// Where d is 0, b is a.
		if !slices.Equal(live, gs.A) {
			good = false
			return
		}
		f, why := p.form(c, gs.A)
		if assumed := p.assumed(gs); assumed != nil {
			f = f.meet(assumed.Low, assumed.High)
			f.Unit = max(f.Unit, assumed.Unit)
		}
		if why != "" || f.Unit < 1 {
			good = false
			return
		}
		a.High, a.Unit = max(a.High, f.High), min(a.Unit, f.Unit)
	})
	return a, good
}

// bits0 is |v| if that is a power of two, else 0.
func bits0(v float64) float64 {
	if bitsOf(v) == 1 {
		return math.Abs(v)
	}
	return 0
}

// single is the one gate that a node is.
func (p *prover) single(n graph.ID) (graph.Gate, bool) {
	node := &p.g.Nodes[n]
	if node.Kind != graph.GateSum || len(node.Gates) != 1 {
		return graph.Gate{}, false
	}
	return node.Gates[0], true
}

// eliminate writes b as rest + k·d, where d is a node that copies a form: with
// rest free of a term that d has.
func (p *prover) eliminate(b graph.Expr, d graph.ID) (rest graph.Expr, k float64) {
	of := graph.Expr{{Node: d, Coef: 1}}
	if gate, ok := p.single(d); ok && slices.Equal(gate.B, graph.Expr{{Node: 0, Coef: 1}}) {
		of = gate.A
	}
	if len(variable(of)) == 0 {
		return b, 0
	}
	t := variable(of)[0]
	i := slices.IndexFunc(b, func(u graph.Term) bool { return u.Node == t.Node })
	if i < 0 {
		return b, 0
	}
	k = b[i].Coef / t.Coef
	if p.loses(func() { rest = p.minus(b, p.times(of, k)) }) {
		return b, 0
	}
	return rest, k
}

// address checks a query on keys that are addresses up to a.
func address(a, x, y Fact) string {
	if !y.isConstant() || y.Low != 1 {
		return fmt.Sprintf("the query's second number is %v, not 1", y)
	}
	if x.Low < -farthestQuery || x.High > farthestQuery {
		return fmt.Sprintf("a query of %v", x)
	}
	// Below 0 the lowest address wins, by more than what scores round.
	return nearness(a.High, max(x.High, 0), x.Unit)
}

// distinct lists the keys that tokens give.
func distinct(x, y []float64) [][2]float64 {
	var keys [][2]float64
	seen := map[[2]float64]bool{}
	for t := range x {
		k := [2]float64{x[t], y[t]}
		if !seen[k] {
			seen[k] = true
			keys = append(keys, k)
		}
	}
	return keys
}

// byToken checks the scores of each key. Keys that are never found tie: they
// have one second number, and what x adds is less than half of what its score
// is rounded to. Where both first numbers are 0 by form, keys are flags, and all of
// them compete.
func byToken(keys [][2]float64, x, y Fact, flagged bool) string {
	flags := flagged // all that tells keys apart is the second number
	buried := 0.0
	for _, k := range keys {
		flags = flags && k[0] == 0
		buried = min(buried, k[1])
	}
	flags = flags && x.size() == 0 && y.isConstant() && y.Low > 0
	for _, k := range keys {
		if k[1] <= neverFound && !flags {
			if math.Abs(k[0])*x.size() >= 32 || k[1] != buried || !y.isConstant() || y.Low != 1 {
				return fmt.Sprintf("a query of (%v, %v) on a key that is never to be found", x, y)
			}
			continue
		}
		if !flags && !(x.size()*math.Abs(k[0]) <= mostFound && max(x.size(), math.Abs(k[0]), math.Abs(k[1])) <= mostFound) {
			return fmt.Sprintf("a query of %v on a key of (%v, %v) is too large", x, k[0], k[1])
		}
		if bad := score(x, y, constant(k[0]), constant(k[1])); bad != "" {
			return bad
		}
	}
	return ""
}

// meanSums checks that what a mean adds up is exact.
func (p *prover) meanSums(l *graph.Lookup) string {
	for _, v := range l.V {
		f := p.everywhere(v, p.pos)
		if !(f.size()*(p.pos.High+1) < exactUnits*f.Unit) {
			return fmt.Sprintf("the sum of %g values %v", p.pos.High+1, f)
		}
	}
	return ""
}

// read is the fact of a value that a lookup reads.
func (p *prover) read(c *context, l *graph.Lookup, out int) Fact {
	v := l.V[out]
	if l.Rule == graph.Mean {
		f := p.everywhere(v, p.pos)
		return Fact{Low: f.Low, High: f.High, Bits: 53}
	}
	column, known := p.readColumns[l.Outs[out]]
	if !known {
		column = p.column(v)
		p.readColumns[l.Outs[out]] = column
	}
	switch {
	case column != nil && p.pivot >= 0 && l == &p.g.Lookups[p.pivot]:
		return p.ofColumn(v, column, p.found[c.found])
	case column != nil:
		return p.ofColumn(v, column, all(p.g.Vocab))
	}
	pos := p.pos
	if back := p.lookback(l); back > 0 {
		pos.High = max(0, pos.High-back)
		pos = pos.tidy()
	}
	return p.everywhere(v, pos)
}

// lookback recognises the query (p − n, 1) on position keys.
func (p *prover) lookback(l *graph.Lookup) float64 {
	q := l.Q[0]
	if p.isPosition(l.K[0], l.K[1]) && len(q) == 2 && q[0].Node == 0 && q[1] == (graph.Term{Node: 1, Coef: 1}) &&
		slices.Equal(l.Q[1], graph.Expr{{Node: 0, Coef: 1}}) && q[0].Coef == math.Trunc(q[0].Coef) {
		return max(0, -q[0].Coef) // a fraction may find the position behind it
	}
	return 0
}
