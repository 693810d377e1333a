package decode

import (
	"math"

	"wasmformer/engine/internal/exact"
)

// Gates that depend on a token found, and on nothing else, are a function of it: an
// interpreter's features of an instruction, made of its number. Their sum becomes a
// value of the search, given by token, as if the embedding held it.

// foundBy finds what gates of a slot sum up to if that follows from the token that a search
// finds. It takes their word for nothing: the sum has to be exact for each token. Cost:
// the gates times the vocabulary.
func (p *plan) foundBy(units []gateForm, sum []summand) (value form, ok bool) {
	search, varies := -1, false
	for _, s := range sum {
		u := &units[s.gate]
		varies = varies || !u.b.isConstant()
		if !p.readsOnly(&search, u.b) || !p.readsOnly(&search, u.a) {
			return form{}, false
		}
	}
	if search < 0 || !varies {
		return form{}, false
	}
	column := make([]float64, p.vocab)
	for token := range column {
		if column[token], ok = p.sumAt(units, sum, token); !ok {
			return form{}, false
		}
	}
	a := atom{kind: atomToken, column: column, low: math.Inf(1), high: math.Inf(-1), unit: columnUnit(column)}
	for _, v := range column {
		a.low, a.high = min(a.low, v), max(a.high, v)
	}
	p.atoms = append(p.atoms, a)
	return one(p.read(search, one(int32(len(p.atoms)-1), 1)), 1), true
}

// readsOnly reports whether a form reads only values of one search that follow from the
// token found: of the given search, or if that is −1, of the one that it sets it to.
func (p *plan) readsOnly(search *int, f form) bool {
	for _, t := range f.terms {
		a := &p.atoms[t.atom]
		if a.kind != atomRead || *search >= 0 && a.search != *search {
			return false
		}
		if s := &p.searches[a.search]; s.mean || p.kindOf(s.cache) != searched || !p.byToken(s.values[a.value]) {
			return false
		}
		*search = a.search
	}
	return true
}

// sumAt is the sum of gates where a token is found, and whether none of its steps rounds
// in any order.
func (p *plan) sumAt(units []gateForm, sum []summand, token int) (value float64, ok bool) {
	var all exactSum
	for _, s := range sum {
		b, okB := p.formAt(units[s.gate].b, token)
		a, okA := p.formAt(units[s.gate].a, token)
		if !okA || !okB {
			return 0, false
		}
		all.add(max(b, 0)*a, s.scale, multiplies(max(b, 0), a))
	}
	return all.value, all.exact()
}

// formAt is a form's value where a token is found, and whether it is exact.
func (p *plan) formAt(f form, token int) (value float64, ok bool) {
	var all exactSum
	all.add(f.constant, 1, true)
	for _, t := range f.terms {
		a := &p.atoms[t.atom]
		all.add(p.valueAt(p.searches[a.search].values[a.value], token), t.coef, true)
	}
	return all.value, all.exact()
}

// exactSum is a sum of products, with what bounds its partial sums.
type exactSum struct {
	value, size, unit float64
	rounds            bool
}

func (s *exactSum) add(x, y float64, good bool) {
	product := float64(x * y)
	s.rounds = s.rounds || !good || !multiplies(x, y)
	if product == 0 {
		return
	}
	if u := exact.UnitOf(product); s.size == 0 || u < s.unit {
		s.unit = u
	}
	s.value += product
	s.size += math.Abs(product)
}

func (s *exactSum) exact() bool { return !s.rounds && (s.size == 0 || s.size <= safeUnits*s.unit) }
