package graph

// Eval runs a graph position by position, keeping every value of every node.
// It knows nothing of layers, slots or weights: the oracle that the weights
// are tested against. A step costs O(nodes + lookups·positions).
type Eval struct {
	g    *Graph
	hist [][]float64 // [position][node]
}

// NewEval returns an evaluation of g before its first token.
func NewEval(g *Graph) *Eval { return &Eval{g: g} }

func dot(e Expr, v []float64) float64 {
	s := 0.0
	for _, t := range e {
		s += float64(t.Coef * v[t.Node])
	}
	return s
}

// Step appends a token and returns all node values at its position.
func (e *Eval) Step(token int) []float64 {
	p := float64(len(e.hist))
	v := make([]float64, len(e.g.Nodes))
	e.hist = append(e.hist, v)
	for n := range e.g.Nodes {
		switch node := &e.g.Nodes[n]; node.Kind {
		case One:
			v[n] = 1
		case Pos:
			v[n] = p
		case PosSq:
			v[n] = p * p
		case Feature:
			v[n] = node.Values[token]
		case GateSum:
			for _, gate := range node.Gates {
				if b := dot(gate.B, v); b > 0 {
					v[n] += float64(b * dot(gate.A, v))
				}
			}
		case LookupOut:
			if node.Out == 0 {
				e.lookup(&e.g.Lookups[node.Lookup], v)
			}
		}
	}
	return v
}

func (e *Eval) lookup(l *Lookup, v []float64) {
	qx, qy := dot(l.Q[0], v), dot(l.Q[1], v)
	best, count := 0, 0
	var bestScore float64
	var sums []float64
	for j, past := range e.hist {
		score := float64(qx*dot(l.K[0], past)) + float64(qy*dot(l.K[1], past))
		if count > 0 && score < bestScore {
			continue
		}
		if count == 0 || score > bestScore {
			bestScore, count = score, 0
			sums = make([]float64, len(l.V))
		}
		best = j
		count++
		if l.Rule == Mean {
			for i, val := range l.V {
				sums[i] += dot(val, past)
			}
		}
	}
	for i, out := range l.Outs {
		if l.Rule == Mean {
			v[out] = sums[i] / float64(count)
		} else {
			v[out] = dot(l.V[i], e.hist[best])
		}
	}
}

// Next returns the token of maximal logit for the node values v of the last
// position; among equals the lowest token.
func (e *Eval) Next(v []float64) int {
	best, bestLogit := 0, dot(e.g.Unembed[0], v)
	for t := 1; t < e.g.Vocab; t++ {
		if l := dot(e.g.Unembed[t], v); l > bestLogit {
			best, bestLogit = t, l
		}
	}
	return best
}
