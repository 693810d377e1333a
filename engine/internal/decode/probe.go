package decode

import (
	"slices"
	"sort"

	"wasmformer/engine/model"
)

// Probe gives every number of the forward pass at any position of a context: it
// follows the residual stream through the same forms that a plan is made of. Of the
// positions it keeps what later ones may read, and now and then a moment; to look at
// a position, a planned decoder goes on from the moment before it.
type Probe struct {
	plan  *Plan
	watch *watch

	tokens  []uint16
	past    []column   // as in Planned
	entries []*entries // by cache, nil if it is not searched
	index   []*keyIndex
	moments []moment // by position

	now      *Planned // computes what is kept, unless a follower does
	follower Follower
	last     *then // the last look's decoder
	stride   int
}

// A Follower computes what positions keep faster than a [Planned] decoder: a kernel
// does.
type Follower interface {
	// Follow appends at most [Stride] tokens and tells what they keep. It fails if the
	// model turns out to be none that it can follow; what it has told before stays
	// true.
	Follow(tokens []uint16, to *Kept) error
	// Past is what a position keeps, by index in [View.Past].
	Past(index, position int) float64
	// Reset forgets all tokens.
	Reset() error
	// Bytes is the memory that it takes.
	Bytes() int64
}

// Stride is the least number of positions between two moments, unless
// [Probe.Every] says another one.
const Stride = 1 << 12

// Kept is what positions keep for later ones.
type Kept struct {
	Entries []KeptEntries
	// What is kept of the newest positions only.
	Ring   [][RingSize]float64 // by index in [View.Ring]: by position modulo RingSize
	Latest [][]float64         // by cache: ConstantKeys the sums, FlaggedKeys the entry's values
	At     []int               // by cache: FlaggedKeys the entry's position
	Height []float64           // by cache: FlaggedKeys the entry's key
}

// KeptEntries are a searched cache's new entries, by position. Of those with equal
// keys only the newest need be there.
type KeptEntries struct {
	At     []int
	X, Y   []float64
	Values [][]float64 // by column
}

// moment is what is kept of the newest positions, before position n.
type moment struct {
	n       int
	ring    [][ringSize]float64
	latest  [][]float64
	at      []int
	height  []float64
	entries []int // by cache: how many there are
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
	probe := &Probe{plan: planOf(p), watch: watched(m, p), stride: Stride}
	probe.Reset()
	return probe, nil
}

// View is the model's.
func (p *Probe) View() *View { return newView(p.plan.p, p.plan.layout, nil) }

// Use forgets all tokens, and has f follow those to come.
func (p *Probe) Use(f Follower) {
	p.follower = f
	p.begin()
}

// Every has it note a moment after n positions: more of them, and fewer to go on
// for a look.
func (p *Probe) Every(n int) { p.stride = n }

// Tokens are those that were appended, not to be changed.
func (p *Probe) Tokens() []uint16 { return p.tokens }

// Following reports whether a follower computes what is kept.
func (p *Probe) Following() bool { return p.follower != nil }

// Reset forgets all tokens.
func (p *Probe) Reset() {
	if p.follower != nil && p.follower.Reset() != nil {
		p.follower = nil
	}
	p.begin()
}

func (p *Probe) begin() {
	d := p.plan.NewDecoder(false)
	p.tokens, p.past, p.moments, p.last = nil, d.past, nil, nil
	p.entries, p.index = make([]*entries, len(d.caches)), make([]*keyIndex, len(d.caches))
	for i := range d.caches {
		if c := &d.caches[i]; c.kind == searched {
			c.entries.keep = true
			p.entries[i], p.index[i] = c.entries, &keyIndex{}
		}
	}
	p.remember(d.ring, func(i int) *cache { return &d.caches[i] })
	p.now = d
	if p.follower != nil {
		p.now = nil
		for i := range p.past {
			p.past[i] = column{kind: 3, far: func(at int) float64 { return p.follower.Past(i, at) }}
		}
	}
}

// remember notes the moment.
func (p *Probe) remember(ring [][ringSize]float64, cacheOf func(int) *cache) {
	m := moment{n: len(p.tokens), ring: slices.Clone(ring)}
	for i := range p.entries {
		c, n := cacheOf(i), 0
		if p.entries[i] != nil {
			n = p.entries[i].n
		}
		m.latest, m.at = append(m.latest, slices.Clone(c.latest)), append(m.at, c.latestAt)
		m.height, m.entries = append(m.height, c.height), append(m.entries, n)
	}
	p.moments = append(p.moments, m)
}

// due reports whether a moment is to be noted.
func (p *Probe) due() bool { return len(p.tokens)-p.moments[len(p.moments)-1].n >= p.stride }

// watched reads the model again as a plan was read, and keeps the forms on the
// way: the numbers are the same.
func watched(m *model.Model, p *plan) *watch {
	w := &watch{}
	readPlan(m, p.readWith, w)
	return w
}

// Append adds tokens.
func (p *Probe) Append(tokens ...uint16) {
	for len(tokens) > 0 && p.follower != nil {
		n := min(len(tokens), Stride)
		if err := p.follow(tokens[:n]); err != nil {
			p.follower = nil
			tokens = slices.Concat(p.tokens, tokens) // from the start, without it
			p.begin()
			break
		}
		tokens = tokens[n:]
	}
	for _, t := range tokens {
		d := p.now
		d.Append(int(t))
		p.tokens, p.past = d.tokens, d.past
		p.indexed()
		if p.due() {
			p.remember(d.ring, func(i int) *cache { return &d.caches[i] })
		}
	}
}

// indexed adds the new entries to the indexes.
func (p *Probe) indexed() {
	for c, e := range p.entries {
		for e != nil && len(p.index[c].older) < e.n && !p.index[c].general {
			k := e.key(len(p.index[c].older))
			p.index[c].add(k[0], k[1])
		}
	}
}

// follow has the follower compute what some tokens keep.
func (p *Probe) follow(tokens []uint16) error {
	var kept Kept
	if err := p.follower.Follow(tokens, &kept); err != nil {
		return err
	}
	p.tokens = append(p.tokens, tokens...)
	for i := range p.past {
		p.past[i].n = len(p.tokens)
	}
	for c := range kept.Entries {
		from, to := &kept.Entries[c], p.entries[c]
		for i, at := range from.At {
			to.add(at, from.X[i], from.Y[i])
		}
		for v, values := range from.Values {
			for _, x := range values {
				to.values[v].add(x)
			}
		}
	}
	p.indexed()
	if p.due() {
		p.remember(kept.Ring, func(i int) *cache {
			return &cache{latest: kept.Latest[i], latestAt: kept.At[i], height: kept.Height[i]}
		})
	}
	return nil
}

// Len is the number of tokens so far.
func (p *Probe) Len() int { return len(p.tokens) }

// Bytes is the memory that the probe takes.
func (p *Probe) Bytes() int64 {
	total := int64(2*cap(p.tokens)) + int64(len(p.moments))*int64(8*ringSize*len(p.moments[0].ring)+100*len(p.entries))
	for i := range p.past {
		total += p.past[i].size()
	}
	for c, e := range p.entries {
		if e != nil {
			total += e.size() + p.index[c].size()
		}
	}
	if p.follower != nil {
		return total + p.follower.Bytes()
	}
	for i := range p.now.caches {
		if c := &p.now.caches[i]; c.kind == searched {
			total += int64(c.keys.Bytes())
		}
	}
	return total
}

// as is the decoder as it was behind a position.
func (p *Probe) as(position int) *then {
	i := sort.Search(len(p.moments), func(i int) bool { return p.moments[i].n > position }) - 1
	m := &p.moments[i]
	if p.last == nil || p.last.n > position+1 || p.last.n < m.n {
		p.last = p.from(m)
	}
	for p.last.n <= position {
		p.last.Append(int(p.tokens[p.last.n]))
	}
	return p.last
}

// from is a decoder that goes on from a moment, and keeps nothing in the probe.
func (p *Probe) from(m *moment) *then {
	d := p.plan.NewDecoder(false)
	// What the decoder appends to these stands there already.
	d.tokens, d.past, d.n = p.tokens[:m.n], p.past, m.n
	d.ring = slices.Clone(m.ring)
	for i := range d.caches {
		c := &d.caches[i]
		c.latest, c.latestAt, c.height = slices.Clone(m.latest[i]), m.at[i], m.height[i]
		if e := p.entries[i]; e != nil {
			c.entries.keep, c.entries.before, c.entries.from, c.entries.n = true, e, m.entries[i], m.entries[i]
			c.keys = &lookBack{index: p.index[i], all: c.entries, own: map[uint32]uint32{}}
		}
	}
	return &then{d}
}

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
	d.epoch++ // what was stored at this position was computed from more
	d.prog = d.plan.general
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
	if c.kind == searched {
		out.Key = c.entries.key(f.entry)
	} else {
		out.Key = d.keyAt(c, out.Found)
	}
	return out
}

// Keys lists the keys of a set that could be found at a position, with their
// positions, in their order: those of [LookHead.Keys]; of equal keys the newest.
// Sets whose keys are all equal have none.
func (p *Probe) Keys(set, position int) (keys [][2]float64, positions []int) {
	d := p.as(position)
	c := &d.caches[set]
	switch c.kind {
	case searched:
		newest := map[[2]float64]int{}
		for i := range c.entries.n {
			newest[c.entries.key(i)] = i
		}
		for i := range c.entries.n {
			if k := c.entries.key(i); newest[k] == i { // an older one is never found
				keys, positions = append(keys, k), append(positions, c.entries.position(i))
			}
		}
		return keys, positions
	case constant:
		return nil, nil
	}
	newest := map[float64]int{} // of flagged keys there are a few
	for at := 0; at <= position && c.kind == flagged; at++ {
		newest[d.keyAt(c, at)[1]] = at
	}
	for at := range position + 1 {
		if k := d.keyAt(c, at); c.kind != flagged || newest[k[1]] == at {
			keys, positions = append(keys, k), append(positions, at)
		}
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
func (p *Probe) Sets() int { return len(p.entries) }
