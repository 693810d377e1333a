package decode

import (
	"encoding/binary"
	"math"
)

// line says that a gate's b is m·direction + c and its a is k·factor.
type line struct {
	direction, factor int
	m, c, k           float64
	ok                bool
}

// lines are a layer's gates as lines.
type lines struct {
	gates      []gateForm // of scale 1
	line       []line     // by gate
	directions multiples
	factors    multiples // the first one is 1
}

// multiples numbers forms such that multiples of one form have one number.
type multiples struct {
	number map[string]int
	forms  []form
}

// find returns the number of a form that f is exactly k times.
func (s *multiples) find(f form) (number int, k float64, ok bool) {
	leading := f.constant
	if len(f.terms) > 0 {
		leading = f.terms[0].coef
	}
	key := make([]byte, 0, 8+12*len(f.terms))
	ratio := 0.0 // not −0
	if f.constant != 0 {
		ratio = f.constant / leading
	}
	key = binary.LittleEndian.AppendUint64(key, math.Float64bits(ratio))
	for _, t := range f.terms {
		key = binary.LittleEndian.AppendUint32(key, uint32(t.atom))
		key = binary.LittleEndian.AppendUint64(key, math.Float64bits(t.coef/leading))
	}
	number, known := s.number[string(key)]
	if !known {
		if s.number == nil {
			s.number = map[string]int{}
		}
		number = len(s.forms)
		s.number[string(key)] = number
		if first := (form{}).add(f, 1/leading); f.isTimes(leading, first) {
			s.forms = append(s.forms, first)
		} else {
			s.forms = append(s.forms, f)
		}
	}
	first := s.forms[number]
	k = leading / first.constant
	if len(first.terms) > 0 {
		k = leading / first.terms[0].coef
	}
	return number, k, f.isTimes(k, first)
}

// isTimes reports whether f is k·g without any rounding, for forms of the same
// atoms.
func (f form) isTimes(k float64, g form) bool {
	if math.FMA(k, g.constant, -f.constant) != 0 {
		return false
	}
	for i, t := range g.terms {
		if math.FMA(k, t.coef, -f.terms[i].coef) != 0 {
			return false
		}
	}
	return true
}

// lines reads a layer's gates. One that may round is no line.
func (p *plan) lines(gates []gateForm) *lines {
	l := &lines{gates: gates, line: make([]line, len(gates))}
	l.factors.find(form{constant: 1})
	for i, g := range gates {
		if g.b.isConstant() || g.a.isZero() {
			continue
		}
		if !(p.magnitude(g.b)*p.magnitude(g.a) <= safeUnits*p.sumUnit(g.b)*p.sumUnit(g.a)) {
			continue
		}
		r := line{c: g.b.constant}
		r.direction, r.m, r.ok = l.directions.find(form{terms: g.b.terms})
		if r.ok {
			r.factor, r.k, r.ok = l.factors.find(g.a)
		}
		l.line[i] = r
	}
	return l
}
