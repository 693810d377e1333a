package decode

import "wasmformer/engine/model"

// Probe decodes as [Planned] does, and gives every number of the forward pass
// at the last position: it follows the residual stream through the same forms
// that the plan was made of. A number costs what it is made from, so all of a
// position together cost about as much as a thousand tokens.
type Probe struct {
	*Planned
	model *model.Model
	watch *watch
	look  *Look // at the last position, if it was asked for
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
	plan := planOf(p)
	d := plan.NewDecoder(false)
	for i := range d.caches {
		d.caches[i].kept = new([2]column)
	}
	return &Probe{Planned: d, model: m, watch: watched(m, p)}, nil
}

// watched reads the model again as a plan was read, and keeps the forms on the
// way: the numbers are the same.
func watched(m *model.Model, p *plan) *watch {
	w := &watch{}
	readPlan(m, p.readWith, w)
	return w
}

// Append runs the forward pass for a token.
func (d *Probe) Append(token int) {
	d.look = nil
	d.Planned.Append(token)
}

// Look gives all numbers of the last position; there has to be one. It costs some
// hundred microseconds, once.
func (d *Probe) Look() *Look {
	if d.look != nil {
		return d.look
	}
	// What is specialised leaves out what does not matter there: evaluate anew.
	d.prog = d.plan.general
	d.epoch++
	l := &Look{Position: d.n - 1, First: d.values(d.watch.first), Logits: d.Logits()}
	for i := range d.watch.layers {
		w := &d.watch.layers[i]
		layer := LookLayer{Attention: d.values(w.attention), After: d.values(w.after)}
		for _, h := range w.heads {
			layer.Heads = append(layer.Heads, d.head(h))
		}
		for _, g := range w.gates {
			layer.Gates = append(layer.Gates, LookGate{d.form(g.b), d.form(g.a)})
		}
		l.Layers = append(l.Layers, layer)
	}
	d.look = l
	return l
}

func (d *Probe) values(forms []form) []float64 {
	out := make([]float64, len(forms))
	for i, f := range forms {
		out[i] = d.form(f)
	}
	return out
}

// form evaluates a form at the last position.
func (d *Probe) form(f form) float64 {
	total := f.constant
	for _, t := range f.terms {
		total += float64(t.coef * d.atom(t.atom))
	}
	return total
}

func (d *Probe) head(h watchedHead) LookHead {
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
	switch at := float64(out.Found); c.kind {
	case position:
		out.Key = [2]float64{2 * at, -at * at}
	case flagged:
		out.Key = [2]float64{0, c.heights[d.tokens[out.Found]]}
	case searched:
		out.Key = [2]float64{c.kept[0].at(f.entry), c.kept[1].at(f.entry)}
	}
	return out
}

// Keys lists the keys of a set that can be found, with their positions, in the
// order of positions: those of [LookHead.Keys]. Sets whose keys are all equal have
// none.
func (d *Probe) Keys(set int) (keys [][2]float64, positions []int) {
	c := &d.caches[set]
	switch c.kind {
	case position:
		for p := range d.n {
			keys, positions = append(keys, [2]float64{2 * float64(p), -float64(p) * float64(p)}), append(positions, p)
		}
	case flagged:
		for p, t := range d.tokens {
			keys, positions = append(keys, [2]float64{0, c.heights[t]}), append(positions, p)
		}
	case searched:
		for i := range c.entries {
			keys, positions = append(keys, [2]float64{c.kept[0].at(i), c.kept[1].at(i)}), append(positions, int(c.at.at(i)))
		}
	}
	return keys, positions
}
