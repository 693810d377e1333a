package decode

import (
	"math"
	"slices"
)

// program is what is computed at a position, as sums over atoms. It is the
// plan, or what the plan becomes once some atoms are known.
type program struct {
	atoms  []programAtom
	query  [][2]sum // by search
	keys   [][2]sum // by cache
	tables []sum    // the direction, by table of pieces
	events []sum    // by event
	ring   []sum
	logitX sum
	others []sum
}

// sum is a form ready to be summed. rest[i] bounds from above what terms i
// and on can add.
type sum struct {
	constant float64
	terms    []term
	rest     []float64
}

type programGate struct {
	b, a  sum
	scale float64
}

type programAtom struct {
	kind   atomKind
	column []float64
	gates  []programGate
	search int
	reader *reader
	own    sum // of a read: the value at the current position

	table    int
	function *function
}

func newProgram(p *plan, l *layout) *program {
	g := &program{}
	for i := range p.atoms {
		a := &p.atoms[i]
		out := programAtom{kind: a.kind, column: a.column, search: a.search, reader: &l.readers[i], table: a.table}
		for _, gate := range a.gates {
			out.gates = append(out.gates, programGate{p.sum(gate.b), p.sum(gate.a), gate.scale})
		}
		if a.kind == atomRead {
			out.own = p.sum(p.searches[a.search].values[a.value])
		}
		if a.kind == atomPieces {
			out.function = &p.tables[a.table].functions[a.function]
		}
		g.atoms = append(g.atoms, out)
	}
	for i := range p.searches {
		g.query = append(g.query, [2]sum{p.sum(p.searches[i].q[0]), p.sum(p.searches[i].q[1])})
	}
	for i := range p.caches {
		g.keys = append(g.keys, [2]sum{p.sum(p.caches[i].k[0]), p.sum(p.caches[i].k[1])})
	}
	for i := range p.tables {
		g.tables = append(g.tables, p.sum(p.tables[i].direction))
	}
	for _, e := range l.events {
		g.events = append(g.events, p.sum(e.value))
	}
	for _, f := range l.ring {
		g.ring = append(g.ring, p.sum(f))
	}
	g.logitX = p.sum(p.unembed.x)
	for _, f := range p.unembed.others {
		g.others = append(g.others, p.sum(f))
	}
	return g
}

// depths finds by atom in how many steps its value follows from token and position.
func (p *plan) depths() {
	p.depth = make([]int, len(p.atoms))
	of := func(f form) int {
		d := 0
		for _, t := range f.terms {
			d = max(d, p.depth[t.atom])
		}
		return d
	}
	for i := range p.atoms {
		d := 0
		switch a := &p.atoms[i]; a.kind {
		case atomGates:
			for _, g := range a.gates {
				d = max(d, 1+of(g.b), 1+of(g.a))
			}
		case atomRead:
			q := &p.searches[a.search].q
			d = 1 + max(of(q[0]), of(q[1]))
		case atomPieces:
			d = 1 + of(p.tables[a.table].direction)
		}
		p.depth[i] = d
	}
}

// sum prepares a form, with known atoms folded into the constant. Terms that are known in
// fewer steps come first: they may close a gate before others are asked for.
func (p *plan) sum(f form) sum {
	f = p.fold(f)
	terms := slices.Clone(f.terms)
	slices.SortStableFunc(terms, func(a, b term) int { return p.depth[a.atom] - p.depth[b.atom] })
	f.terms = terms
	s := sum{constant: f.constant, terms: f.terms, rest: make([]float64, len(f.terms)+1)}
	for i := len(f.terms) - 1; i >= 0; i-- {
		a := &p.atoms[f.terms[i].atom]
		s.rest[i] = s.rest[i+1] + max(f.terms[i].coef*a.low, f.terms[i].coef*a.high)
		if s.rest[i] != s.rest[i] {
			s.rest[i] = math.Inf(1)
		}
	}
	return s
}

// fold replaces known atoms by their values.
func (p *plan) fold(f form) form {
	if !p.knowsAny(f) {
		return f
	}
	out := form{constant: f.constant}
	for _, t := range f.terms {
		if a := &p.atoms[t.atom]; a.kind == atomConst {
			out.constant += float64(t.coef * a.low)
		} else {
			out.terms = append(out.terms, t)
		}
	}
	return out
}

// knowsAny reports whether any atom of a form is known.
func (p *plan) knowsAny(f form) bool {
	for _, t := range f.terms {
		if p.atoms[t.atom].kind == atomConst {
			return true
		}
	}
	return false
}

// given is the plan for positions at which a search finds a token: its values
// are known where they follow from the token, gates that are then closed are
// gone, and so on through all atoms.
func (p *plan) given(search, token int) *plan {
	q := *p
	q.atoms = append([]atom{}, p.atoms...)
	for i := range q.atoms {
		a := &q.atoms[i]
		switch a.kind {
		case atomRead:
			if v := p.searches[a.search].values[a.value]; a.search == search && p.byToken(v) {
				a.know(p.valueAt(v, token))
			}
		case atomGates:
			q.foldGates(a)
		case atomPieces:
			t := &p.tables[a.table]
			if d := q.fold(t.direction); d.isConstant() {
				a.know(t.functions[a.function].at(t.row(d.constant), d.constant))
			}
		}
	}
	return &q
}

func (a *atom) know(v float64) { *a = atom{kind: atomConst, low: v, high: v} }

func (p *plan) foldGates(a *atom) {
	var gates []gateForm
	known, value := true, 0.0
	for _, g := range a.gates {
		g.b, g.a = p.fold(g.b), p.fold(g.a)
		if _, high := p.formRange(g.b); high <= 0 || g.a.isZero() {
			continue
		}
		known = known && g.b.isConstant() && g.a.isConstant()
		value += float64(g.scale * float64(g.b.constant*g.a.constant))
		gates = append(gates, g)
	}
	if known {
		a.know(value)
		return
	}
	a.gates = gates
	a.low, a.high = p.gatesRange(gates)
}
