package exact

import (
	"encoding/binary"
	"math"

	"wasmformer/engine/internal/graph"
)

// Cases. What a position computes depends on its own token, and for an
// interpreter on the instruction that one lookup finds. Numbers are followed
// for each class of tokens and each class of found tokens apart, as far as
// they depend on them.

// context is the case in which a number is looked at.
type context struct {
	token, found int // classes
	pos          Fact
	known        map[graph.ID]Fact // numbers that a split has fixed
}

// dims says on which of the two a number depends.
type dims struct{ token, found bool }

func (d dims) union(e dims) dims { return dims{d.token || e.token, d.found || e.found} }

// fewValues is how many values a feature has that tells tokens apart.
const fewValues = 3

// fewestFound is how many values a lookup reads off tokens, and fewestReaders how many
// gates open by them, if it is worth to tell the found tokens apart.
const (
	fewestFound   = 8
	fewestReaders = 40
)

// classify finds the classes of tokens.
func (p *prover) classify() {
	g := p.g
	used := map[graph.ID]bool{}
	use := func(e graph.Expr) {
		for _, t := range e {
			used[t.Node] = true
		}
	}
	for n := range g.Nodes {
		for _, gate := range g.Nodes[n].Gates {
			if p.used[n] { // else no case needs to be told apart for it
				use(gate.B)
				use(gate.A)
			}
		}
	}
	for i := range g.Lookups {
		for j := range g.Lookups[i].Q {
			use(g.Lookups[i].Q[j])
			use(g.Lookups[i].K[j])
		}
	}
	var columns [][]float64
	for n := range g.Nodes {
		node := &g.Nodes[n]
		if node.Kind != graph.Feature || !used[graph.ID(n)] {
			continue
		}
		values := map[float64]bool{}
		for _, v := range node.Values {
			if values[v] = true; len(values) > fewValues {
				break
			}
		}
		if len(values) <= fewValues {
			columns = append(columns, node.Values)
			p.telling[graph.ID(n)] = true
		}
	}
	p.tokens = partition(g.Vocab, columns)

	p.pivot = -1
	most, mostReaders := fewestFound-1, fewestReaders-1
	readers := p.openedBy()
	made := p.madeOfFound()
	for i := range g.Lookups {
		columns := p.readOffToken(&g.Lookups[i], used)
		n := len(columns) + made[i]
		if n > most || most < fewestFound && n > 0 && readers[i] > mostReaders {
			p.pivot, most, mostReaders = i, max(most, n), readers[i]
			p.found = partition(g.Vocab, columns)
		}
	}
	if p.pivot < 0 {
		p.found = partition(g.Vocab, nil)
	}
}

// openedBy counts by lookup the gates whose b reads it.
func (p *prover) openedBy() []int {
	count := make([]int, len(p.g.Lookups))
	for n := range p.g.Nodes {
		for _, gate := range p.g.Nodes[n].Gates {
			last := -1
			for _, t := range gate.B {
				if node := &p.g.Nodes[t.Node]; node.Kind == graph.LookupOut && node.Lookup != last {
					last = node.Lookup
					count[last]++
				}
			}
		}
	}
	return count
}

// madeOfFound counts by lookup the numbers that gates make of nothing but its values, if
// these follow from the token found.
func (p *prover) madeOfFound() []int {
	count := make([]int, len(p.g.Lookups))
	for n := range p.g.Nodes {
		lookup := -1
		only := true
		for _, gate := range p.g.Nodes[n].Gates {
			for _, t := range gate.B.Plus(gate.A) {
				node := &p.g.Nodes[t.Node]
				if t.Node == 0 {
					continue
				}
				only = only && node.Kind == graph.LookupOut && (lookup < 0 || node.Lookup == lookup) && p.column(p.g.Lookups[node.Lookup].V[node.Out]) != nil
				lookup = node.Lookup
			}
		}
		if only && lookup >= 0 {
			count[lookup]++
		}
	}
	return count
}

// readOffToken lists by token the values of a lookup that follow from the
// token found and are used.
func (p *prover) readOffToken(l *graph.Lookup, used map[graph.ID]bool) [][]float64 {
	var columns [][]float64
	for i, v := range l.V {
		if c := p.column(v); c != nil && used[l.Outs[i]] {
			columns = append(columns, c)
		}
	}
	return columns
}

// column is an expression by token, nil if it depends on more.
func (p *prover) column(e graph.Expr) []float64 {
	for _, t := range e {
		if k := p.g.Nodes[t.Node].Kind; k != graph.Feature && k != graph.One {
			return nil
		}
	}
	out := make([]float64, p.g.Vocab)
	for _, t := range e {
		if t.Node == 0 {
			for i := range out {
				out[i] += t.Coef
			}
			continue
		}
		for i, v := range p.g.Nodes[t.Node].Values {
			out[i] += float64(t.Coef * v)
		}
	}
	return out
}

// partition groups tokens with equal numbers in all columns.
func partition(vocab int, columns [][]float64) [][]int {
	var classes [][]int
	number := map[string]int{}
	for t := range vocab {
		var key []byte
		for _, c := range columns {
			key = binary.LittleEndian.AppendUint64(key, math.Float64bits(c[t]+0))
		}
		i, known := number[string(key)]
		if !known {
			i = len(classes)
			number[string(key)] = i
			classes = append(classes, nil)
		}
		classes[i] = append(classes[i], t)
	}
	return classes
}

// factOf is what is known of a column's numbers at some tokens.
func factOf(column []float64, tokens []int) Fact {
	f := constant(column[tokens[0]])
	for _, t := range tokens[1:] {
		f = f.union(constant(column[t]))
	}
	return f
}

// fact is what is known of a node in a case.
func (p *prover) fact(c *context, n graph.ID) Fact {
	if f, ok := c.known[n]; ok {
		return f
	}
	switch n {
	case 1:
		return c.pos
	case 2:
		square, _ := times(c.pos, c.pos)
		return square
	}
	return p.facts[n][p.index(p.dims[n], c)]
}

// index is the place of a case in a node's facts.
func (p *prover) index(d dims, c *context) int {
	i := 0
	if d.token {
		i = c.token
	}
	if d.found {
		i = i*len(p.found) + c.found
	}
	return i
}

// cases calls visit for every case that a number of the given dimensions has.
func (p *prover) cases(d dims, visit func(c *context)) {
	tokens, found := 1, 1
	if d.token {
		tokens = len(p.tokens)
	}
	if d.found {
		found = len(p.found)
	}
	for t := range tokens {
		for f := range found {
			visit(&context{token: t, found: f, pos: p.pos})
		}
	}
}

// dimsOf are the dimensions of an expression.
func (p *prover) dimsOf(es ...graph.Expr) dims {
	var d dims
	for _, e := range es {
		for _, t := range e {
			d = d.union(p.dims[t.Node])
		}
	}
	return d
}
