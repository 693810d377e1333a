package decode

import (
	"math"
	"sync/atomic"

	"wasmformer/engine/model"
)

// Planned is the fast decoder. It computes, of a forward pass, only the
// numbers that the next token or a later position can depend on: a gate whose
// input is not positive hides what is behind it, and a head that no one reads
// at this position is not asked. See plan for what is known of a model
// beforehand, layout for what is stored, program for what is computed.
type Planned struct {
	p      *plan
	linear bool
	layout *layout

	searches []found
	rows     []tableRow
	caches   []cache
	past     []column            // stored atoms by position
	ring     [][ringSize]float64 // values for lookbacks, by position modulo ringSize
	others   []float64           // scratch

	// prog is what is to be computed at this position: the general program
	// until the pivot search is answered, then the one for the token found.
	prog *program
	plan *Plan

	tokens []uint16
	token  int
	n      int    // positions so far
	epoch  uint32 // stamps what was computed at this position
	value  []float64
	stamp  []uint32
}

// found is a search's answer at the current position.
type found struct {
	stamp uint32
	at    int  // position found
	entry int  // entry found
	ok    bool // there was an entry; else the own position counts
}

// tableRow is where a table's direction is at the current position.
type tableRow struct {
	stamp uint32
	row   int
	at    float64 // the direction
}

// Plan is a model made ready for planned decoding: what all decoders of one
// model share. It is safe for concurrent use.
type Plan struct {
	p       *plan
	layout  *layout
	general *program
	special []atomic.Pointer[program] // by token, made when first needed
}

// NewPlan reads a model and proves that planned decoding gives the tokens of
// [Dense]; a model for which that can't be shown is an *[model.UnsupportedError].
// For a model of the interpreter's size it takes some tenths of a second.
func NewPlan(m *model.Model) (*Plan, error) {
	p, err := checkedPlan(m)
	if err != nil {
		return nil, err
	}
	return planOf(p), nil
}

func planOf(p *plan) *Plan {
	l := newLayout(p)
	return &Plan{p, l, newProgram(p, l), make([]atomic.Pointer[program], p.vocab)}
}

// program is the program for positions at which the pivot finds a token.
func (p *Plan) program(token uint16) *program {
	g := p.special[token].Load()
	if g == nil {
		g = newProgram(p.p.given(p.layout.pivot, int(token)), p.layout)
		p.special[token].Store(g)
	}
	return g
}

// NewDecoder returns a planned decoder before its first token. With linear
// set, attention scans all keys instead of asking a hull.
func (plan *Plan) NewDecoder(linear bool) *Planned {
	p, l := plan.p, plan.layout
	d := &Planned{p: p, linear: linear, layout: l, plan: plan,
		searches: make([]found, len(p.searches)), rows: make([]tableRow, len(p.tables)),
		past: make([]column, len(l.past)), ring: make([][ringSize]float64, len(l.ring)),
		others: make([]float64, len(p.unembed.others)),
		value:  make([]float64, len(p.atoms)), stamp: make([]uint32, len(p.atoms))}
	for i := range p.caches {
		c := cache{kind: l.kinds[i], height: math.Inf(-1), latest: make([]float64, l.columns[i])}
		switch c.kind {
		case searched:
			c.keys, c.entries = newKeys(linear), &entries{values: make([]column, l.columns[i])}
		case flagged:
			c.heights = p.table(p.caches[i].k[1])
		}
		d.caches = append(d.caches, c)
	}
	return d
}

// NewScanning returns a planned decoder that differs from the one with hulls in
// nothing but the hulls: it scans the same keys.
func (plan *Plan) NewScanning() *Planned {
	d := plan.NewDecoder(false)
	for i := range d.caches {
		if d.caches[i].kind == searched {
			d.caches[i].keys = newKeys(true)
		}
	}
	return d
}

// Append runs the forward pass for a token, as far as it matters.
func (d *Planned) Append(token int) {
	d.tokens = append(d.tokens, uint16(token))
	d.token = token
	d.n++
	d.epoch++
	d.prog = d.plan.general
	for i := range d.layout.events {
		if i == d.layout.prologue {
			d.specialise()
		}
		e := &d.layout.events[i]
		switch {
		case e.isKey:
			d.insert(e.cache)
		case e.isPast:
			if past := &d.past[e.index]; past.len() < d.n { // else somebody looks back
				past.add(d.eval(&d.prog.events[i]))
			}
		default:
			d.storeValue(e, &d.prog.events[i])
		}
	}
	at := (d.n - 1) % ringSize
	for i := range d.ring {
		d.ring[i][at] = d.eval(&d.prog.ring[i])
	}
}

// specialise answers the pivot and goes on with the program for what was
// found there.
func (d *Planned) specialise() {
	if d.layout.pivot < 0 {
		return
	}
	f := d.find(d.layout.pivot)
	if !f.ok {
		return
	}
	token := d.tokens[d.position(d.layout.pivot, f)]
	d.prog = d.plan.program(token)
}

// insert stores this position's key, unless it can never be found. A cache
// that is scanned holds all keys, as the textbook has it.
func (d *Planned) insert(index int) {
	c, key := &d.caches[index], &d.prog.keys[index]
	switch c.kind {
	case flagged:
		h := c.heights[d.token]
		if c.live = h >= c.height; c.live {
			c.height, c.latestAt = h, d.n-1
		}
	case searched:
		c.live = false
		y := key[1].constant
		for _, t := range key[1].terms {
			y += float64(t.coef * d.atom(t.atom))
			if !d.linear && y <= never && math.Abs(t.coef) >= -never {
				return
			}
		}
		if !d.linear && y <= never {
			return
		}
		x := d.eval(&key[0])
		c.live = true
		c.reach = max(c.reach, math.Abs(x))
		c.keys.Insert(x, y, uint32(c.entries.n))
		c.entries.add(d.n-1, x, y)
	}
}

func (d *Planned) storeValue(e *event, value *sum) {
	c := &d.caches[e.cache]
	switch {
	case c.kind == constant:
		c.latest[e.index] += d.eval(value)
	case c.kind == flagged && c.live:
		c.latest[e.index] = d.eval(value)
	case c.kind == searched && c.live:
		c.entries.values[e.index].add(d.eval(value))
	}
}

// Next returns the token of maximal logit, 0 before the first token.
func (d *Planned) Next() int {
	if d.n == 0 {
		return 0
	}
	for i := range d.others {
		d.others[i] = d.eval(&d.prog.others[i])
	}
	return d.p.unembed.next(d.eval(&d.prog.logitX), d.others)
}

// Logits returns the logits of all tokens at the last position, [Vocab]. It costs
// as much as the textbook's unembedding. Before the first token all are 0.
func (d *Planned) Logits() []float64 {
	if d.n == 0 {
		return make([]float64, len(d.p.unembed.all))
	}
	x := d.eval(&d.prog.logitX)
	for i := range d.others {
		d.others[i] = d.eval(&d.prog.others[i])
	}
	out := make([]float64, len(d.p.unembed.all))
	for t := range out {
		r := &d.p.unembed.all[t]
		out[t] = r.at(x)
		for i, c := range r.coefs {
			out[t] += float64(c * d.others[i])
		}
	}
	return out
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
		if c := &d.caches[i]; c.kind == searched {
			total += c.entries.size() + int64(c.keys.Bytes())
		}
	}
	return total
}
