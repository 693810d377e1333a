package decode

import "math"

// A form is a linear combination of atoms: what a row of a weight matrix
// means once one knows what stands in the slots. constant is the coefficient
// of the positional feature 1.
type form struct {
	constant float64
	terms    []term // sorted by atom
	rounded  bool   // a coefficient is not what the weights multiply to
}

type term struct {
	atom int32
	coef float64
}

// add is f + scale·g, merged in the order of atoms.
func (f form) add(g form, scale float64) form {
	out := form{constant: f.constant + float64(g.constant*scale), rounded: f.rounded || g.rounded || !multiplies(g.constant, scale)}
	a, b := f.terms, g.terms
	if len(b) == 0 {
		out.terms = a
		return out
	}
	out.terms = make([]term, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].atom < b[0].atom:
			out.terms, a = append(out.terms, a[0]), a[1:]
		case len(a) == 0 || a[0].atom > b[0].atom:
			out.rounded = out.rounded || !multiplies(b[0].coef, scale)
			out.terms, b = append(out.terms, term{b[0].atom, b[0].coef * scale}), b[1:]
		default:
			out.rounded = out.rounded || !multiplies(b[0].coef, scale)
			if c := a[0].coef + float64(b[0].coef*scale); c != 0 {
				out.terms = append(out.terms, term{a[0].atom, c})
			}
			a, b = a[1:], b[1:]
		}
	}
	return out
}

// multiplies reports whether x·y does not round.
func multiplies(x, y float64) bool { return math.FMA(x, y, -float64(x*y)) == 0 }

// one is the form of a single atom.
func one(atom int32, coef float64) form {
	if coef == 0 {
		return form{}
	}
	return form{terms: []term{{atom, coef}}}
}

func (f form) isConstant() bool { return len(f.terms) == 0 }

func (f form) isZero() bool { return len(f.terms) == 0 && f.constant == 0 }

// equal reports whether two forms are the same to the bit.
func (f form) equal(g form) bool {
	if f.constant != g.constant || len(f.terms) != len(g.terms) {
		return false
	}
	for i := range f.terms {
		if f.terms[i] != g.terms[i] {
			return false
		}
	}
	return true
}

// only reports whether the form is exactly coef times one atom plus a
// constant, which it returns.
func (f form) only(atom int32, coef float64) (constant float64, ok bool) {
	return f.constant, len(f.terms) == 1 && f.terms[0] == term{atom, coef}
}

// atomKind says how an atom's value comes about.
type atomKind uint8

const (
	atomPos    atomKind = iota // the position p
	atomPosSq                  // p²
	atomToken                  // an embedding column
	atomGates                  // Σ relu(b)·a of one slot in one layer
	atomRead                   // a value that a search found
	atomConst                  // known: low and high are the value
	atomPieces                 // a piecewise linear function of a direction
)

// The first atoms are always the same.
const (
	posAtom   = 0
	posSqAtom = 1
)

// atom is a number that the forward pass computes at each position, if it is
// needed.
type atom struct {
	kind   atomKind
	column []float64 // atomToken: by token
	gates  []gateForm
	search int // atomRead: which search ...
	value  int // ... and which of its values

	table    int // atomPieces: in which table ...
	function int // ... and which of its functions

	low, high float64 // the value is known to be within [low, high] ...
	unit      float64 // ... and a multiple of this power of two, 0 if none is known
}

// gateForm is scale·relu(b)·a.
type gateForm struct {
	b, a  form
	scale float64
}

// search is a group of heads with equal queries and keys: one question.
type search struct {
	layer  int
	mean   bool
	q      [2]form
	cache  int
	values []form
}

// cacheForm is a set of keys, shared by all searches with the same keys.
type cacheForm struct {
	layer int
	k     [2]form
	mean  bool
}
