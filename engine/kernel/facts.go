package kernel

import (
	"math"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
)

// roundingScale: a sum with a constant this large has no fraction bits left.
const roundingScale = 1 << 52

// rounds recognises gates that round, as [graph.Graph.Round] makes them: the proof
// has seen to it that what they round is in range.
func rounds(gates []decode.ViewGate) bool {
	if len(gates) != 2 {
		return false
	}
	for _, g := range gates {
		if len(g.B.Terms) > 0 || g.B.Constant != 1 || g.Scale != 1 {
			return false
		}
	}
	up, down := gates[0].A, gates[1].A
	by := up.Constant
	return (by == 1<<52 || by >= graph.Magic && by == math.Ldexp(graph.Magic, math.Ilogb(by)-math.Ilogb(graph.Magic))) &&
		len(up.Terms) == 1 && down.Constant == -by && len(down.Terms) == 0
}

// integers tells which atoms are integers at every position. known are the
// atoms known to be so in another view of the same model; nil at first.
func integers(v *decode.View, known []bool) []bool {
	out := make([]bool, len(v.Atoms))
	isInteger := func(f decode.Form) bool { return integerForm(f, out) }
	for i := range v.Atoms {
		a := &v.Atoms[i]
		switch a.Kind {
		case decode.AtomPos, decode.AtomPosSq:
			out[i] = true
		case decode.AtomConst:
			out[i] = a.Low == math.Trunc(a.Low)
		case decode.AtomToken:
			if known != nil {
				out[i] = known[i]
				break
			}
			out[i] = allIntegers(a.Column)
		case decode.AtomRead:
			if known != nil {
				out[i] = known[i]
			} else {
				out[i] = a.Reader.Kind != decode.ReadSum && isInteger(a.Own)
			}
		case decode.AtomGates:
			out[i] = true
			for _, g := range a.Gates {
				out[i] = out[i] && isInteger(g.B) && isInteger(g.A) && g.Scale == math.Trunc(g.Scale)
			}
			out[i] = out[i] || rounds(a.Gates)
		case decode.AtomPieces:
			if known != nil {
				out[i] = known[i]
				break
			}
			t := &v.Tables[a.Table]
			f := &t.Functions[a.Function]
			out[i] = allIntegers(f.Value) && (f.Slope == nil || allIntegers(f.Slope) && isInteger(t.Direction))
		}
	}
	return out
}

func allIntegers(values []float64) bool {
	for _, v := range values {
		if v != math.Trunc(v) {
			return false
		}
	}
	return true
}

func integerForm(f decode.Form, integer []bool) bool {
	if f.Constant != math.Trunc(f.Constant) {
		return false
	}
	for _, t := range f.Terms {
		if !integer[t.Atom] || t.Coef != math.Trunc(t.Coef) {
			return false
		}
	}
	return true
}

// formRange bounds a form.
func formRange(v *decode.View, f decode.Form) (low, high float64) {
	low, high = f.Constant, f.Constant
	for _, t := range f.Terms {
		a := &v.Atoms[t.Atom]
		x, y := t.Coef*a.Low, t.Coef*a.High
		low += min(x, y)
		high += max(x, y)
	}
	return low, high
}

// isFlag reports whether relu of a form can only be 0 or 1.
func isFlag(v *decode.View, f decode.Form, integer []bool) bool {
	_, high := formRange(v, f)
	return high <= 1 && integerForm(f, integer)
}

// jump is a place where a sum of gates jumps, as its direction rises above a
// threshold.
type jump struct{ threshold, by float64 }

// jumps recognises gates that share one integer direction and are together
// constant but for jumps: Σ by·[direction > threshold]. That is what steps and
// tests for equality are.
func jumps(gates []decode.ViewGate, integer []bool) (direction decode.Form, out []jump, ok bool) {
	const most = 8
	if len(gates) == 0 || len(gates) > 2*most {
		return direction, nil, false
	}
	direction = decode.Form{Terms: gates[0].B.Terms}
	if len(direction.Terms) == 0 || !integerForm(direction, integer) {
		return direction, nil, false
	}
	at := func(x float64) float64 {
		sum := 0.0
		for _, g := range gates {
			sum += g.Scale * max(x+g.B.Constant, 0) * g.A.Constant
		}
		return sum
	}
	slope := 0.0
	corners := map[float64]bool{}
	for _, g := range gates {
		if len(g.A.Terms) > 0 || g.B.Constant != math.Trunc(g.B.Constant) || !sameTerms(g.B.Terms, direction.Terms) {
			return direction, nil, false
		}
		slope += g.Scale * g.A.Constant
		corners[-g.B.Constant] = true
	}
	if slope != 0 {
		return direction, nil, false
	}
	// Between corners the sum must be flat, or they are 1 apart.
	sorted := sortedKeys(corners)
	for i := 0; i+1 < len(sorted); i++ {
		x, y := sorted[i], sorted[i+1]
		by := at(y) - at(x)
		if by != 0 && y-x != 1 || math.Abs(by) > roundingScale {
			return direction, nil, false
		}
		if by != 0 {
			out = append(out, jump{x, by})
		}
	}
	return direction, out, len(out) > 0 && len(out) <= most
}

func sameTerms(a, b []decode.ViewTerm) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func sameForm(a, b decode.Form) bool { return a.Constant == b.Constant && sameTerms(a.Terms, b.Terms) }

// isArray reports whether a cache's keys look like (2a, −a²) where they can be
// found: twice relu(b)·1, and minus relu(b)·a with the same b. That b = a
// there is checked at run time.
func isArray(v *decode.View, c *decode.ViewCache) bool {
	single := func(t decode.ViewTerm) *decode.ViewGate {
		if a := &v.Atoms[t.Atom]; a.Kind == decode.AtomGates && len(a.Gates) == 1 {
			return &a.Gates[0]
		}
		return nil
	}
	x := c.K[0]
	if x.Constant != 0 || len(x.Terms) != 1 || x.Terms[0].Coef != 2 {
		return false
	}
	gate := single(x.Terms[0])
	if gate == nil || len(gate.A.Terms) > 0 || gate.A.Constant != 1 {
		return false
	}
	for _, t := range c.K[1].Terms {
		if square := single(t); square != nil && t.Coef == -1 && sameForm(square.B, gate.B) {
			return true
		}
	}
	return false
}

// canBeFound tells by token whether a position with this token may leave a
// key that can be found.
func canBeFound(v *decode.View, c *decode.ViewCache, token int) bool {
	known := map[int][2]float64{}
	var ranged func(f decode.Form) (low, high float64)
	atom := func(i int) (low, high float64) {
		if r, ok := known[i]; ok {
			return r[0], r[1]
		}
		a := &v.Atoms[i]
		low, high = a.Low, a.High
		if a.Kind == decode.AtomToken {
			low, high = a.Column[token], a.Column[token]
		}
		if a.Kind == decode.AtomGates && len(a.Gates) == 1 && len(a.Gates[0].B.Terms) == 0 && a.Gates[0].B.Constant == 1 {
			low, high = ranged(a.Gates[0].A)
			if a.Gates[0].Scale != 1 {
				low, high = a.Low, a.High
			}
		}
		known[i] = [2]float64{low, high}
		return low, high
	}
	ranged = func(f decode.Form) (low, high float64) {
		low, high = f.Constant, f.Constant
		for _, t := range f.Terms {
			l, h := atom(t.Atom)
			low += min(t.Coef*l, t.Coef*h)
			high += max(t.Coef*l, t.Coef*h)
		}
		return low, high
	}
	// Only the terms that can bury a key: the rest is not known, and small.
	f := decode.Form{Constant: c.K[1].Constant}
	for _, t := range c.K[1].Terms {
		if buries(v, t) {
			f.Terms = append(f.Terms, t)
		}
	}
	_, high := ranged(f)
	return high > decode.Never
}
