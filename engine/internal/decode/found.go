package decode

import (
	"math"

	"wasmformer/engine/internal/exact"
)

// Gates that depend on a token found, and on nothing else, are a function of it: an
// interpreter's features of an instruction, made of its number. Their sum becomes a
// value of the search, given by token, as if the embedding held it.

// mostTried bounds gates times vocabulary of all such sums, and so time and memory for a
// model from a file: the interpreter has half of it.
const mostTried = 1 << 23

// foundBy finds what gates of a slot sum up to if that follows from the token that a search
// finds. The sum has to be exact for each token. It returns the value and how many gates add
// to it at most, or 0 if there is no such value. Cost: the gates times the vocabulary.
func (p *plan) foundBy(units []gateForm, sum []summand) (value form, most int) {
	search, varies := -1, false
	for _, s := range sum {
		u := &units[s.gate]
		varies = varies || !u.b.isConstant()
		if !p.readsOnly(&search, u.b) || !p.readsOnly(&search, u.a) {
			return form{}, 0
		}
	}
	if search < 0 || !varies {
		return form{}, 0
	}
	if p.tried += len(sum) * p.vocab; p.tried > mostTried {
		return form{}, 0
	}
	column := make([]float64, p.vocab)
	most = 1
	for token := range column {
		all := p.sumAt(units, sum, token)
		if !all.exact() {
			return form{}, 0
		}
		column[token], most = all.value, max(most, all.terms)
	}
	a := atom{kind: atomToken, column: column, low: math.Inf(1), high: math.Inf(-1), unit: columnUnit(column)}
	for _, v := range column {
		a.low, a.high = min(a.low, v), max(a.high, v)
	}
	p.atoms = append(p.atoms, a)
	return one(p.read(search, one(int32(len(p.atoms)-1), 1)), 1), most
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

// sumAt is the sum of gates where a token is found.
func (p *plan) sumAt(units []gateForm, sum []summand, token int) exactSum {
	var all exactSum
	for _, s := range sum {
		b := p.formAt(units[s.gate].b, token)
		if b.exact() && b.value <= 0 {
			continue
		}
		a := p.formAt(units[s.gate].a, token)
		all.rounds = all.rounds || !a.exact() || !b.exact() || !multiplies(b.value, a.value)
		all.add(b.value*a.value, s.scale)
	}
	return all
}

// formAt is a form where a token is found.
func (p *plan) formAt(f form, token int) exactSum {
	var all exactSum
	all.add(f.constant, 1)
	for _, t := range f.terms {
		a := &p.atoms[t.atom]
		all.add(p.valueAt(p.searches[a.search].values[a.value], token), t.coef)
	}
	return all
}

// exactSum is a sum of products, with what shows that it does not round in any order.
type exactSum struct {
	value, size, unit float64
	terms             int // that are not 0
	rounds            bool
}

func (s *exactSum) add(x, y float64) {
	s.rounds = s.rounds || !multiplies(x, y)
	product := float64(x * y)
	if product == 0 {
		return
	}
	if u := exact.UnitOf(product); s.terms == 0 || u < s.unit {
		s.unit = u
	}
	s.value += product
	s.size += math.Abs(product)
	s.terms++
}

func (s *exactSum) exact() bool { return !s.rounds && (s.terms == 0 || s.size <= safeUnits*s.unit) }
