package graph

import (
	"fmt"
	"math"
)

// Assumption states the range of a number where it can't be derived from the
// graph, because it follows from what programs are or from how numbers are
// related. Package exact relies on it, and [Eval] checks it at every position.
type Assumption struct {
	Name   string
	Reason string // why it holds
	Of     Expr
	// When, unless nil, is the b of the gates that multiply Of: the assumption
	// is made only where b is positive.
	When      Expr
	Low, High float64
	Unit      float64 // the number is a multiple of this power of two
	// Last says that the assumption is made only where the next token is asked
	// for. Nothing but the logits of the same position may depend on the number.
	Last bool
	// Rounds says that the number is rounded on purpose, as floating-point
	// arithmetic does: it is a product, or a sum of two terms, and both decoders
	// and proof leave it as one step. Of is then the node alone.
	Rounds bool
}

// Assume states an assumption.
func (g *Graph) Assume(a Assumption) { g.Assumptions = append(g.Assumptions, a) }

// violation says what is wrong with an assumption, given all node values of a
// position, or returns nil.
func (a *Assumption) violation(v []float64) error {
	if a.When != nil && dot(a.When, v) <= 0 {
		return nil
	}
	x := dot(a.Of, v)
	if x >= a.Low && x <= a.High && x == a.Unit*math.Round(x/a.Unit) {
		return nil
	}
	return fmt.Errorf("assumption %q: %v is not in [%v, %v] or no multiple of %v", a.Name, x, a.Low, a.High, a.Unit)
}
