package decode

import (
	"math"
	"sort"

	"wasmformer/engine/model"
)

// Planned is the fast decoder. It computes, of a forward pass, only the
// numbers that the next token or a later position can depend on: a gate whose
// input is not positive hides what is behind it, and a head that no one reads
// at this position is not asked. See plan for what is known of a model
// beforehand, and cache for how keys are kept.
type Planned struct {
	p      *plan
	linear bool

	atoms    []plannedAtom
	searches []plannedSearch
	caches   []cache
	events   []event
	past     []column // stored atoms by position
	pastAtom []int32
	ring     [][ringSize]float64 // values for lookbacks, by position modulo ringSize
	ringForm []sum
	logitX   sum
	others   []sum
	scratch  []float64

	tokens []uint16
	token  int
	n      int    // positions so far
	epoch  uint32 // n, as a stamp
	value  []float64
	stamp  []uint32
}

// ringSize is more than the farthest lookback.
const ringSize = 4

// sum is a form ready to be summed. rest[i] bounds from above what terms i
// and on can add.
type sum struct {
	constant float64
	terms    []term
	rest     []float64
}

type plannedGate struct {
	b, a  sum
	scale float64
}

type plannedAtom struct {
	kind   atomKind
	column []float64
	gates  []plannedGate
	search int
	reader reader
}

// reader says where a value of a search stands.
type reader struct {
	kind   readerKind
	table  []float64 // by token
	index  int       // of a column, a latest value or a ring
	scale  float64   // of the position
	offset float64
	past   []term // coefficients of stored atoms; atom is an index in Planned.past
	own    sum    // the value at the current position
}

type readerKind uint8

const (
	readToken  readerKind = iota // follows from the token there
	readAt                       // follows from the position itself
	readPast                     // follows from stored atoms and the token
	readColumn                   // stored per entry
	readRing                     // of one of the last positions
	readSum                      // running sum
	readOwn                      // of this position
)

type plannedSearch struct {
	cache    int
	q        [2]sum
	lookback int // > 0: the position so many tokens ago
	stamp    uint32
	at       int  // position found
	entry    int  // entry found
	ok       bool // an entry was found; else the own position counts
}

// event is something to store at every position, in the order of layers:
// a key, then the values that can be read at an entry.
type event struct {
	layer  int
	cache  int
	isKey  bool
	isPast bool
	index  int // of the column or the stored atom
	value  sum
}

// NewPlanned returns a planned decoder before its first token. With linear
// set, attention scans all keys instead of asking a hull.
func NewPlanned(m *model.Model, linear bool) *Planned {
	p := newPlan(m)
	d := &Planned{p: p, linear: linear, value: make([]float64, len(p.atoms)), stamp: make([]uint32, len(p.atoms)),
		scratch: make([]float64, len(p.unembed.others))}
	for i := range p.caches {
		c := cache{kind: p.kindOf(i), height: math.Inf(-1)}
		f := p.caches[i]
		c.key = [2]sum{p.sum(f.k[0]), p.sum(f.k[1])}
		switch c.kind {
		case searched:
			c.keys = newKeys(linear)
		case flagged:
			c.heights = p.table(f.k[1])
		}
		d.caches = append(d.caches, c)
		d.events = append(d.events, event{layer: f.layer, cache: i, isKey: true})
	}
	for i := range p.searches {
		s := &p.searches[i]
		d.searches = append(d.searches, plannedSearch{cache: s.cache, q: [2]sum{p.sum(s.q[0]), p.sum(s.q[1])}, lookback: d.lookbackOf(s)})
	}
	for i := range p.atoms {
		d.atoms = append(d.atoms, d.plannedAtom(int32(i)))
	}
	sort.SliceStable(d.events, func(i, j int) bool {
		a, b := d.events[i], d.events[j]
		return a.layer < b.layer || a.layer == b.layer && a.isKey && !b.isKey
	})
	d.logitX = p.sum(p.unembed.x)
	for _, f := range p.unembed.others {
		d.others = append(d.others, p.sum(f))
	}
	return d
}

// sum prepares a form: cheap atoms first, with bounds.
func (p *plan) sum(f form) sum {
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

// lookbackOf recognises the query (p − c, 1) on positions' keys.
func (d *Planned) lookbackOf(s *search) int {
	c, ok := s.q[0].only(posAtom, 1)
	if d.caches[s.cache].kind == position && ok && s.q[1].isConstant() && s.q[1].constant == 1 && c < 0 && -c < ringSize && c == math.Trunc(c) {
		return int(-c)
	}
	return 0
}

func (d *Planned) plannedAtom(i int32) plannedAtom {
	a := &d.p.atoms[i]
	out := plannedAtom{kind: a.kind, column: a.column, search: a.search}
	for _, g := range a.gates {
		out.gates = append(out.gates, plannedGate{d.p.sum(g.b), d.p.sum(g.a), g.scale})
	}
	if a.kind == atomRead {
		out.reader = d.reader(a.search, d.p.searches[a.search].values[a.value])
	}
	return out
}

// reader decides how a value is stored, if it must be stored at all.
func (d *Planned) reader(search int, value form) reader {
	s := &d.searches[search]
	c := &d.caches[s.cache]
	r := reader{own: d.p.sum(value)}
	onlyAt := len(value.terms) == 1 && value.terms[0].atom == posAtom
	switch {
	case c.kind == constant && d.p.searches[search].mean:
		r.kind = readSum
		r.index = d.store(search, value, &c.latest)
	case c.kind == constant:
		r.kind = readOwn
	case d.p.byToken(value):
		r.kind, r.table = readToken, d.p.table(value)
	case onlyAt:
		r.kind, r.scale, r.offset = readAt, value.terms[0].coef, value.constant
	case s.lookback > 0:
		r.kind, r.index = readRing, len(d.ring)
		d.ring = append(d.ring, [ringSize]float64{})
		d.ringForm = append(d.ringForm, r.own)
	case c.kind == position:
		d.readPast(search, value, &r)
	default:
		r.kind = readColumn
		r.index = d.store(search, value, &c.latest)
		if c.kind == searched {
			c.columns = append(c.columns, column{})
		}
	}
	return r
}

// store adds an event that stores a value with each entry.
func (d *Planned) store(search int, value form, into *[]float64) int {
	index := len(*into)
	*into = append(*into, 0)
	s := &d.p.searches[search]
	layer := d.layerOf(search)
	d.events = append(d.events, event{layer: layer, cache: s.cache, index: index, value: d.p.sum(value)})
	return index
}

// layerOf is the layer of a search.
func (d *Planned) layerOf(search int) int { return d.p.searches[search].layer }

// readPast stores the atoms of a value by position, each once for all values
// that need it, and splits the rest of the value off.
func (d *Planned) readPast(search int, value form, r *reader) {
	r.kind = readPast
	byToken := form{constant: value.constant}
	for _, t := range value.terms {
		switch {
		case t.atom == posAtom:
			r.scale = t.coef
		case d.p.atoms[t.atom].kind == atomToken:
			byToken.terms = append(byToken.terms, t)
		default:
			r.past = append(r.past, term{int32(d.pastIndex(search, t.atom)), t.coef})
		}
	}
	r.table = d.p.table(byToken)
}

func (d *Planned) pastIndex(search int, atom int32) int {
	layer := d.layerOf(search)
	for i, a := range d.pastAtom {
		if a == atom {
			for e := range d.events {
				if ev := &d.events[e]; ev.isPast && ev.index == i {
					ev.layer = min(ev.layer, layer)
				}
			}
			return i
		}
	}
	d.pastAtom = append(d.pastAtom, atom)
	d.past = append(d.past, column{})
	i := len(d.past) - 1
	d.events = append(d.events, event{layer: layer, isPast: true, index: i, value: d.p.sum(form{terms: []term{{atom, 1}}})})
	return i
}

// Append runs the forward pass for a token, as far as it matters.
func (d *Planned) Append(token int) {
	d.tokens = append(d.tokens, uint16(token))
	d.token = token
	d.n++
	d.epoch++
	for i := range d.events {
		e := &d.events[i]
		switch {
		case e.isKey:
			d.insert(&d.caches[e.cache])
		case e.isPast:
			d.past[e.index].add(d.eval(&e.value))
		default:
			d.storeValue(e)
		}
	}
	at := (d.n - 1) % ringSize
	for i := range d.ringForm {
		d.ring[i][at] = d.eval(&d.ringForm[i])
	}
}

// insert stores this position's key, unless it can never be found.
func (d *Planned) insert(c *cache) {
	switch c.kind {
	case flagged:
		h := c.heights[d.token]
		if c.live = h >= c.height; c.live {
			c.height, c.latestAt = h, d.n-1
			c.entries = 1
		}
	case searched:
		c.live = false
		y := c.key[1].constant
		for _, t := range c.key[1].terms {
			y += float64(t.coef * d.atom(t.atom))
			if y <= never && math.Abs(t.coef) >= -never {
				return
			}
		}
		if y <= never {
			return
		}
		x := d.eval(&c.key[0])
		c.live = true
		c.reach = max(c.reach, math.Abs(x))
		c.keys.Insert(x, y, uint32(c.entries))
		c.at.add(float64(d.n - 1))
		c.entries++
	}
}

func (d *Planned) storeValue(e *event) {
	c := &d.caches[e.cache]
	switch {
	case c.kind == constant:
		c.latest[e.index] += d.eval(&e.value)
	case c.kind == flagged && c.live:
		c.latest[e.index] = d.eval(&e.value)
	case c.kind == searched && c.live:
		c.columns[e.index].add(d.eval(&e.value))
	}
}

// Next returns the token of maximal logit.
func (d *Planned) Next() int {
	for i := range d.others {
		d.scratch[i] = d.eval(&d.others[i])
	}
	return d.p.unembed.next(d.eval(&d.logitX), d.scratch)
}

// Len is the number of tokens so far.
func (d *Planned) Len() int { return d.n }

// Bytes is the memory that keys and values take.
func (d *Planned) Bytes() int64 {
	total := int64(2 * cap(d.tokens))
	for i := range d.past {
		total += d.past[i].size()
	}
	for i := range d.caches {
		c := &d.caches[i]
		for j := range c.columns {
			total += c.columns[j].size()
		}
		total += c.at.size()
		if c.keys != nil {
			total += int64(c.keys.Bytes())
		}
	}
	return total
}
