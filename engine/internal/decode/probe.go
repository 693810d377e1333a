package decode

import (
	"math"
	"slices"
	"sort"

	"wasmformer/engine/model"
)

// Probe decodes as [Planned] does, and gives every number of the forward pass at
// any position so far: it follows the residual stream through the same forms that
// the plan was made of, and keeps what earlier positions saw. Looking at one takes
// some hundred microseconds, and a scan of the keys up to there.
type Probe struct {
	plan  *Plan
	now   *Planned
	ring  []column // by index of the plan's ring: the values of all positions
	watch *watch
}

// history is what a probe keeps of a set of keys.
type history struct {
	x, y   column   // searched: the entries' keys
	at     column   // flagged: the positions at which the latest entry changed
	values []column // flagged: the entry's values then; constant: the sums behind each position
}

// watch is the residual stream as forms, layer by layer.
type watch struct {
	layers []watchedLayer
	first  []form // slots before the first layer
}

type watchedLayer struct {
	heads            []watchedHead
	attention, after []form // slots behind the attention, and behind the FFN
	gates            []gateForm
}

// watchedHead is a head's search and the forms of its values at a position.
type watchedHead struct {
	search int
	atoms  [2]int32 // −1 where the value is 0
}

// NewProbe reads a model as [NewPlan] does.
func NewProbe(m *model.Model) (*Probe, error) {
	p, err := checkedPlan(m)
	if err != nil {
		return nil, err
	}
	probe := &Probe{plan: planOf(p), watch: watched(m, p)}
	probe.Reset()
	return probe, nil
}

// Reset forgets all tokens.
func (p *Probe) Reset() {
	d := p.plan.NewDecoder(false)
	for i := range d.caches {
		d.caches[i].past = &history{values: make([]column, len(d.caches[i].latest))}
	}
	p.now, p.ring = d, make([]column, len(d.ring))
}

// watched reads the model again as a plan was read, and keeps the forms on the
// way: the numbers are the same.
func watched(m *model.Model, p *plan) *watch {
	w := &watch{}
	readPlan(m, p.readWith, w)
	return w
}

// Append runs the forward pass for a token.
func (p *Probe) Append(token int) {
	d := p.now
	d.Append(token)
	at := d.n - 1
	for i := range p.ring {
		p.ring[i].add(d.ring[i][at%ringSize])
	}
	for i := range d.caches {
		c := &d.caches[i]
		switch {
		case c.kind == constant:
		case c.kind == flagged && c.live:
			c.past.at.add(float64(at))
		default:
			continue
		}
		for v, value := range c.latest {
			c.past.values[v].add(value)
		}
	}
}

// Next returns the token of maximal logit at the last position.
func (p *Probe) Next() int { return p.now.Next() }

// Len is the number of tokens so far.
func (p *Probe) Len() int { return p.now.n }

// Bytes is the memory that the probe takes.
func (p *Probe) Bytes() int64 {
	total := p.now.Bytes()
	for i := range p.ring {
		total += p.ring[i].size()
	}
	for i := range p.now.caches {
		h := p.now.caches[i].past
		total += h.x.size() + h.y.size() + h.at.size()
		for v := range h.values {
			total += h.values[v].size()
		}
	}
	return total
}

// as is the decoder as it was behind a position, for questions only.
func (p *Probe) as(position int) *then {
	d := p.now
	t := &Planned{p: d.p, layout: d.layout, plan: d.plan, prog: d.plan.general,
		searches: make([]found, len(d.searches)), rows: make([]tableRow, len(d.rows)), caches: slices.Clone(d.caches),
		past: d.past, ring: make([][ringSize]float64, len(d.ring)), others: make([]float64, len(d.others)),
		tokens: d.tokens[:position+1], token: int(d.tokens[position]), n: position + 1, epoch: 1,
		value: make([]float64, len(d.value)), stamp: make([]uint32, len(d.stamp))}
	for i := range t.ring {
		for at := max(0, position-ringSize+1); at <= position; at++ {
			t.ring[i][at%ringSize] = p.ring[i].at(at)
		}
	}
	for i := range t.caches {
		c := &t.caches[i]
		h, entry := c.past, position
		switch c.kind {
		case searched:
			c.entries = sort.Search(c.entries, func(i int) bool { return int(c.at.at(i)) > position })
			c.keys = &before{h, c.entries}
			continue
		case flagged: // the first position always has an entry
			entry = sort.Search(h.at.len(), func(i int) bool { return int(h.at.at(i)) > position }) - 1
			c.latestAt = int(h.at.at(entry))
		}
		c.latest = make([]float64, len(c.latest))
		for v := range c.latest {
			c.latest[v] = h.values[v].at(entry)
		}
	}
	return &then{t}
}

// before are the first entries of a set of keys, searched by trying all.
type before struct {
	keys *history
	n    int
}

func (b *before) Insert(float64, float64, uint32) { panic("BUG: a key for the past") }

func (b *before) Query(qx, qy float64) (uint32, bool) {
	best, at := math.Inf(-1), -1
	for j := range b.n {
		if score := float64(qx*b.keys.x.at(j)) + float64(qy*b.keys.y.at(j)); score >= best {
			best, at = score, j
		}
	}
	return uint32(max(at, 0)), at >= 0
}

func (b *before) Bytes() int { return 0 }

// Look gives all numbers of a position, 0 ≤ position < [Probe.Len].
func (p *Probe) Look(position int) *Look {
	d := p.as(position)
	read := d.reads()
	l := &Look{Position: position, First: d.values(p.watch.first), Logits: d.Logits()}
	for i := range p.watch.layers {
		w := &p.watch.layers[i]
		layer := LookLayer{Attention: d.values(w.attention), After: d.values(w.after)}
		for _, h := range w.heads {
			head := d.head(h)
			head.Read = read[h.search]
			layer.Heads = append(layer.Heads, head)
		}
		for _, g := range w.gates {
			layer.Gates = append(layer.Gates, LookGate{d.form(g.b), d.form(g.a)})
		}
		l.Layers = append(l.Layers, layer)
	}
	return l
}

// then is a decoder that is asked about a position, and not to go on from there.
type then struct{ *Planned }

// reads tells which searches the next token was computed from: those that decoding
// asks. It computes nothing else; what it has computed is forgotten, since it leaves
// out what does not matter here.
func (d *then) reads() []bool {
	d.specialise()
	d.Next()
	out := make([]bool, len(d.searches))
	for i := range out {
		out[i] = d.searches[i].stamp == d.epoch
	}
	d.prog = d.plan.general
	d.epoch++
	return out
}

func (d *then) values(forms []form) []float64 {
	out := make([]float64, len(forms))
	for i, f := range forms {
		out[i] = d.form(f)
	}
	return out
}

// form evaluates a form at the last position.
func (d *then) form(f form) float64 {
	total := f.constant
	for _, t := range f.terms {
		total += float64(t.coef * d.atom(t.atom))
	}
	return total
}

func (d *then) head(h watchedHead) LookHead {
	s := &d.p.searches[h.search]
	c := &d.caches[s.cache]
	out := LookHead{Mean: s.mean, Query: [2]float64{d.form(s.q[0]), d.form(s.q[1])}, Found: d.n - 1, Keys: s.cache}
	for i, a := range h.atoms {
		if a >= 0 {
			out.Value[i] = d.atom(a)
		}
	}
	// The own position's key, unless another one is found.
	k := d.p.caches[s.cache].k
	out.Key = [2]float64{d.form(k[0]), d.form(k[1])}
	if c.kind == constant {
		return out
	}
	f := d.find(h.search)
	if !f.ok {
		return out
	}
	out.Found = d.position(h.search, f)
	if out.Key = d.keyAt(c, out.Found); c.kind == searched {
		out.Key = [2]float64{c.past.x.at(f.entry), c.past.y.at(f.entry)}
	}
	return out
}

// Keys lists the keys of a set that could be found at a position, with their
// positions, in their order: those of [LookHead.Keys]. Sets whose keys are all
// equal have none.
func (p *Probe) Keys(set, position int) (keys [][2]float64, positions []int) {
	d := p.as(position)
	c := &d.caches[set]
	switch c.kind {
	case searched:
		for i := range c.entries {
			keys, positions = append(keys, [2]float64{c.past.x.at(i), c.past.y.at(i)}), append(positions, int(c.at.at(i)))
		}
		return keys, positions
	case constant:
		return nil, nil
	}
	for at := range position + 1 {
		keys, positions = append(keys, d.keyAt(c, at)), append(positions, at)
	}
	return keys, positions
}

// keyAt is the key of a position in a set of which it is known without an entry.
func (d *then) keyAt(c *cache, at int) [2]float64 {
	if c.kind == flagged {
		return [2]float64{0, c.heights[d.tokens[at]]}
	}
	return [2]float64{2 * float64(at), -float64(at) * float64(at)}
}

// Sets is how many sets of keys there are.
func (p *Probe) Sets() int { return len(p.now.caches) }
