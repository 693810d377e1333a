package exact

import (
	"encoding/binary"
	"math"
	"slices"

	"wasmformer/engine/internal/graph"
)

// mostValues is how many values a split tells apart.
const mostValues = 64

// split proves a node for each value of a power of two apart, which a lookup
// reads off a token: x·2^−k and its parts take no more bits than x, whatever
// k is, but their ranges and units together do not say so.
func (p *prover) split(c *context, n graph.ID) (Fact, bool) {
	if c.known != nil {
		return Fact{}, false
	}
	from := p.made(n, 6)
	for _, l := range p.scales(from) {
		values := p.scaleValues(l)
		var all Fact
		good := len(values) > 0
		for i, tuple := range values {
			d := &context{token: c.token, found: c.found, pos: c.pos, known: map[graph.ID]Fact{}}
			for out, v := range tuple {
				d.known[out] = constant(v)
			}
			f, ok := p.under(d, n, from)
			if good = good && ok; !good {
				break
			}
			if i == 0 {
				all = f
			} else {
				all = all.union(f)
			}
		}
		if good {
			return all, true
		}
	}
	return Fact{}, false
}

// under finds the fact of a node, and of all that it is made from, where some
// numbers are known.
func (p *prover) under(c *context, n graph.ID, from []graph.ID) (Fact, bool) {
	for _, m := range append(slices.Clone(from), n) {
		if p.g.Nodes[m].Kind != graph.GateSum || !p.dependsOn(c, m) {
			continue
		}
		f, why := p.gates(c, m)
		if a := p.numbers[m]; a != nil {
			f = f.meet(a.Low, a.High)
			f.Unit = max(f.Unit, a.Unit)
			f = f.tidy()
		}
		if m == n {
			return f, why == ""
		}
		if why == "" {
			c.known[m] = f
		}
	}
	return Fact{}, false
}

// dependsOn reports whether a node reads a number that is known.
func (p *prover) dependsOn(c *context, n graph.ID) bool {
	for _, gate := range p.g.Nodes[n].Gates {
		for _, e := range []graph.Expr{gate.A, gate.B} {
			for _, t := range e {
				if _, ok := c.known[t.Node]; ok {
					return true
				}
			}
		}
	}
	return false
}

// scales lists the lookups whose outputs are among the nodes and are powers of
// two.
func (p *prover) scales(from []graph.ID) []*graph.Lookup {
	var out []*graph.Lookup
	for _, n := range from {
		node := &p.g.Nodes[n]
		if node.Kind != graph.LookupOut {
			continue
		}
		l := &p.g.Lookups[node.Lookup]
		if !slices.Contains(out, l) && p.isScale(l, node.Out) {
			out = append(out, l)
		}
	}
	return out
}

// isScale reports whether a lookup's value is a power of two or 0, by the token
// found. A mean of such values is none.
func (p *prover) isScale(l *graph.Lookup, out int) bool {
	node := l.Outs[out]
	known, ok := p.scale[node]
	if !ok {
		known = l.Rule != graph.Mean && powers(p.column(l.V[out]))
		p.scale[node] = known
	}
	return known
}

// powers reports whether all numbers are powers of two or 0, and not all alike.
func powers(column []float64) bool {
	low, high := math.Inf(1), 0.0
	for _, x := range column {
		if x < 0 || bitsOf(x) > 1 {
			return false
		}
		if x > 0 {
			low, high = min(low, x), max(high, x)
		}
	}
	return high > 4*low
}

// scaleValues lists the values that a lookup's powers of two have together, none if
// there are more than mostValues.
func (p *prover) scaleValues(l *graph.Lookup) []map[graph.ID]float64 {
	if known, ok := p.scaleTuples[l]; ok {
		return known
	}
	var columns [][]float64
	var outs []graph.ID
	for i, v := range l.V {
		if p.isScale(l, i) {
			columns, outs = append(columns, p.column(v)), append(outs, l.Outs[i])
		}
	}
	var values []map[graph.ID]float64
	seen := map[string]bool{}
	for t := range p.g.Vocab {
		var key []byte
		tuple := map[graph.ID]float64{}
		for i, c := range columns {
			key = binary.LittleEndian.AppendUint64(key, math.Float64bits(c[t]))
			tuple[outs[i]] = c[t]
		}
		if !seen[string(key)] {
			if len(values) == mostValues {
				values = nil // too many to tell apart
				break
			}
			seen[string(key)] = true
			values = append(values, tuple)
		}
	}
	p.scaleTuples[l] = values
	return values
}
