package graph

import "fmt"

// Eval runs a graph position by position, keeping every value of every node.
// It knows nothing of layers, slots or weights: the oracle that the weights
// are tested against. A step costs O(nodes + lookups·positions).
type Eval struct {
	g    *Graph
	hist [][]float64    // [position][node]
	keys [][][2]float64 // [lookup][position]
	err  error
}

// NewEval returns an evaluation of g before its first token.
func NewEval(g *Graph) *Eval { return &Eval{g: g, keys: make([][][2]float64, len(g.Lookups))} }

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
				e.lookup(node.Lookup, v)
			}
		case Blend:
			v[n] = dot(node.Of, v)
		}
	}
	e.check(v, false)
	return v
}

// Err is the first violation of an assumption so far.
func (e *Eval) Err() error { return e.err }

// check looks at the assumptions of all positions, or at those that are made
// only where the next token is asked for.
func (e *Eval) check(v []float64, last bool) {
	for i := range e.g.Assumptions {
		if a := &e.g.Assumptions[i]; a.Last == last && e.err == nil {
			if err := a.violation(v); err != nil {
				e.err = fmt.Errorf("position %d: %w", len(e.hist)-1, err)
			}
		}
	}
}

func (e *Eval) lookup(index int, v []float64) {
	l := &e.g.Lookups[index]
	e.keys[index] = append(e.keys[index], [2]float64{dot(l.K[0], v), dot(l.K[1], v)})
	qx, qy := dot(l.Q[0], v), dot(l.Q[1], v)
	best, count := 0, 0
	var bestScore float64
	sums := make([]float64, len(l.V))
	for j, key := range e.keys[index] {
		score := float64(qx*key[0]) + float64(qy*key[1])
		if count > 0 && score < bestScore {
			continue
		}
		if count == 0 || score > bestScore {
			bestScore, count = score, 0
			clear(sums)
		}
		best = j
		count++
		if l.Rule == Mean {
			for i, val := range l.V {
				sums[i] += dot(val, e.hist[j])
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
	e.check(v, true)
	best, bestLogit := 0, dot(e.g.Unembed[0], v)
	for t := 1; t < e.g.Vocab; t++ {
		if l := dot(e.g.Unembed[t], v); l > bestLogit {
			best, bestLogit = t, l
		}
	}
	return best
}
