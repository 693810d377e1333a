package decode

import (
	"fmt"
	"math"
	"slices"

	"wasmformer/engine/internal/exact"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/model"
)

// plan is a model seen through its zeros: which numbers there are, and from
// which others each follows. It is derived from the weights alone, by
// following the residual stream slot by slot. Every step is an identity of
// the exact model; where a rounding matters (sums with very large constants)
// the sum is left as the weights have it.
type plan struct {
	vocab    int
	atoms    []atom
	searches []search
	caches   []cacheForm
	tables   []pieces
	unembed  unembedding
	fewest   int   // gates that a piecewise linear function has at least
	readWith int   // what fewest was when the model was read
	tried    int   // of [mostTried]
	depth    []int // by atom: see [plan.depths]
	watch    *watch

	// For the proof that all of this is exact.
	last  int    // the last position
	slots []form // what the unembedding reads
	sums  []exact.Sum
	// Sums of gates that write where one of them clears: all of them, and what was there.
	overwritten []graph.Node
	extreme     string // a slot with a coefficient that is too large or small
	rounded     string // where weights multiply to a coefficient that rounds
	assumed     []graph.Assumption
}

// roundingScale separates sums that round on purpose from those that are
// exact: no exact sum of a model has a constant as large as this.
const roundingScale = 1 << 50

// farthest bounds the positions of a model that does not say how far it is
// exact.
const farthest = 1 << 27

// newPlan reads the model layer by layer. Piecewise linear functions of fewer
// gates than given stay gates.
func newPlan(m *model.Model, fewest int) *plan { return readPlan(m, fewest, nil) }

// readPlan is newPlan with somebody who watches, or nil.
func readPlan(m *model.Model, fewest int, w *watch) *plan {
	p := &plan{vocab: m.Vocab, fewest: fewest, readWith: fewest, watch: w}
	p.last = m.MaxPosition
	if p.last <= 0 {
		p.last = farthest
	}
	last := float64(p.last)
	p.atoms = append(p.atoms,
		atom{kind: atomPos, low: 0, high: last, unit: 1},
		atom{kind: atomPosSq, low: 0, high: last * last, unit: 1})
	slots := p.embedding(m)
	if w != nil {
		w.first = slices.Clone(slots)
	}
	for l := range m.Layers {
		if w != nil {
			w.layers = append(w.layers, watchedLayer{})
		}
		p.assume(m, 2*l, slots)
		p.heads(l, &m.Layers[l], slots)
		if w != nil {
			w.layers[l].attention = slices.Clone(slots)
		}
		p.assume(m, 2*l+1, slots)
		p.gates(l, &m.Layers[l], slots)
		if w != nil {
			w.layers[l].after = slices.Clone(slots)
		}
	}
	p.assume(m, 2*len(m.Layers), slots)
	p.slots = slots
	p.unembed = newUnembedding(m.Unembed, slots)
	for t := range m.Vocab {
		p.row(fmt.Sprintf("row %d of the unembedding", t), m.Unembed.Row(t), slots)
	}
	p.depths()
	return p
}

// embedding returns the form of every slot before the first layer.
func (p *plan) embedding(m *model.Model) []form {
	slots := make([]form, m.DModel)
	for s := range slots {
		f := form{constant: m.Position.Row(2)[s]}
		f = f.add(one(posAtom, m.Position.Row(0)[s]), 1)
		f = f.add(one(posSqAtom, m.Position.Row(1)[s]), 1)
		a := atom{kind: atomToken, column: make([]float64, m.Vocab), low: math.Inf(1), high: math.Inf(-1)}
		used := false
		for t := range a.column {
			v := m.Embed.Row(t)[s]
			a.column[t] = v
			a.low, a.high = min(a.low, v), max(a.high, v)
			used = used || v != 0
		}
		if used {
			a.unit = columnUnit(a.column)
			f = f.add(one(int32(len(p.atoms)), 1), 1)
			p.atoms = append(p.atoms, a)
		}
		p.stands(fmt.Sprintf("slot %d of the embedding", s), f, f)
		slots[s] = f
	}
	return slots
}

// row is the form of a weight row over slots, noted for the proof.
func (p *plan) row(where string, weights []float64, slots []form) form {
	var f form
	var parts []form
	for s, w := range weights {
		if w != 0 {
			part := form{}.add(slots[s], w)
			f = f.add(slots[s], w)
			parts = append(parts, part)
		}
	}
	p.multiplied(where, f)
	p.added(where, f, parts)
	return f
}

// row is the form of a weight row over slots.
func row(weights []float64, slots []form) form {
	var f form
	for s, w := range weights {
		if w != 0 {
			f = f.add(slots[s], w)
		}
	}
	return f
}

// heads adds a layer's attention: heads with equal queries and keys become
// one search, and what no one reads is dropped.
func (p *plan) heads(l int, layer *model.Layer, slots []form) {
	updates := map[int]form{}
	first := len(p.searches)
	for h := range layer.Mean {
		var q, k [2]form
		for i := range q {
			q[i] = p.row(fmt.Sprintf("query %d of layer %d", h, l), layer.Wq.Row(2*h+i), slots)
			k[i] = p.row(fmt.Sprintf("key %d of layer %d", h, l), layer.Wk.Row(2*h+i), slots)
		}
		s := p.search(first, l, layer.Mean[h], q, k)
		head := watchedHead{search: s, atoms: [2]int32{-1, -1}}
		for i := 0; i < 2; i++ {
			value := p.row(fmt.Sprintf("value %d of layer %d", h, l), layer.Wv.Row(2*h+i), slots)
			if value.isZero() {
				continue
			}
			atom := p.read(s, value)
			head.atoms[i] = atom
			for slot := range slots {
				if w := layer.Wo.Row(slot)[2*h+i]; w != 0 {
					updates[slot] = updates[slot].add(one(atom, w), 1)
				}
			}
		}
		if p.watch != nil {
			p.watch.layers[l].heads = append(p.watch.layers[l].heads, head)
		}
	}
	for slot, update := range updates {
		sum := slots[slot].add(update, 1)
		p.stands(fmt.Sprintf("slot %d in layer %d", slot, l), sum, slots[slot], update)
		slots[slot] = sum
	}
}

// search finds or adds a search among those of its layer.
func (p *plan) search(first, layer int, mean bool, q, k [2]form) int {
	cache := p.cache(layer, mean, k)
	for i := first; i < len(p.searches); i++ {
		s := &p.searches[i]
		if s.cache == cache && s.q[0].equal(q[0]) && s.q[1].equal(q[1]) {
			return i
		}
	}
	p.searches = append(p.searches, search{layer: layer, mean: mean, q: q, cache: cache})
	return len(p.searches) - 1
}

// cache finds or adds a set of keys; equal keys are stored once, whatever
// the layer.
func (p *plan) cache(layer int, mean bool, k [2]form) int {
	for i := range p.caches {
		c := &p.caches[i]
		if c.mean == mean && c.k[0].equal(k[0]) && c.k[1].equal(k[1]) {
			return i
		}
	}
	p.caches = append(p.caches, cacheForm{layer: layer, k: k, mean: mean})
	return len(p.caches) - 1
}

// read adds the atom for a value of a search. A value's range is that of its
// form at any position.
func (p *plan) read(s int, value form) int32 {
	a := atom{kind: atomRead, search: s, value: len(p.searches[s].values)}
	a.low, a.high = p.formRange(value)
	if !p.searches[s].mean {
		a.unit = p.unit(value)
	}
	p.atoms = append(p.atoms, a)
	p.searches[s].values = append(p.searches[s].values, value)
	return int32(len(p.atoms) - 1)
}

// gates adds a layer's FFN, slot by slot. Units whose gate is always open
// just copy; they are followed through instead of computed.
func (p *plan) gates(l int, layer *model.Layer, slots []form) {
	units := make([]gateForm, layer.Gates())
	for j := range units {
		where := fmt.Sprintf("gate %d of layer %d", j, l)
		units[j] = gateForm{b: p.row(where, layer.Wb.Row(j), slots), a: p.row(where, layer.Wa.Row(j), slots)}
	}
	if p.watch != nil {
		p.watch.layers[l].gates = units
	}
	sums := make([][]summand, len(slots))
	for slot := range slots {
		for j, w := range layer.W2.Row(slot) {
			if w != 0 && !(units[j].b.isConstant() && units[j].b.constant <= 0) && !units[j].a.isZero() {
				sums[slot] = append(sums[slot], summand{j, w})
			}
		}
	}
	for slot := range slots {
		old := slots[slot]
		all, cleared := sums[slot], false
		sums[slot], cleared = p.clear(slots, slot, units, all)
		value, most := p.foundBy(units, sums[slot])
		if cleared {
			added := all
			if most == 1 { // what clears, and the value
				added = slices.DeleteFunc(slices.Clone(all), func(s summand) bool { return slices.Contains(sums[slot], s) })
			}
			p.overwrites(fmt.Sprintf("slot %d behind layer %d", slot, l), old, units, added, value, most == 1)
		}
		if most > 0 {
			slots[slot], sums[slot] = slots[slot].add(value, 1), nil
		}
	}
	for slot, gates := range p.tabulate(units, sums) {
		if len(gates) > 0 {
			slots[slot] = p.update(fmt.Sprintf("slot %d behind layer %d", slot, l), slots[slot], gates)
		}
	}
}

// clear empties a slot of what a unit takes away while others write: what they write is a
// number of its own. It returns the others, and whether there is such a unit.
func (p *plan) clear(slots []form, slot int, units []gateForm, sum []summand) ([]summand, bool) {
	if old := expr(slots[slot]); len(old) == 0 || len(old) == 1 && len(sum) == 1 {
		return sum, false // [plan.update] sees what copies a single number
	}
	i := slices.IndexFunc(sum, func(s summand) bool {
		u := &units[s.gate]
		return u.b.isConstant() && form{}.add(form{}.add(u.a, u.b.constant), s.scale).add(slots[slot], 1).isZero()
	})
	if i < 0 {
		return sum, false
	}
	slots[slot] = form{}
	return slices.Delete(slices.Clone(sum), i, i+1), true
}

// overwrites notes for the proof that the sum of what was in a slot, of gates, and of a
// value if there is one, has to be exact.
func (p *plan) overwrites(where string, old form, units []gateForm, sum []summand, value form, found bool) {
	if p.fewest < math.MaxInt {
		return
	}
	always := graph.Expr{{Node: 0, Coef: 1}}
	all := graph.Node{Kind: graph.GateSum, Name: where, Gates: []graph.Gate{{B: always, A: expr(old)}}}
	for _, s := range sum {
		all.Gates = append(all.Gates, graph.Gate{B: expr(units[s.gate].b), A: expr(units[s.gate].a).Times(s.scale)})
	}
	if found {
		all.Gates = append(all.Gates, graph.Gate{B: always, A: expr(value)})
	}
	p.overwritten = append(p.overwritten, all)
}

// update is a slot's form after gates: they add an atom of their own, unless
// all of them only copy a single number. A slot that a function shares with
// other numbers or with constants stays one atom: its sum may be rounded later.
func (p *plan) update(where string, slot form, gates []gateForm) form {
	copied := slot
	parts := []form{slot}
	plain, pieces, constants := true, false, slot.constant != 0
	for _, g := range gates {
		single := len(g.a.terms) == 1 && g.a.constant == 0
		constant := len(g.a.terms) == 0 && math.Abs(g.a.constant) < roundingScale
		if !g.b.isConstant() || !single && !constant {
			plain = false
			break
		}
		part := form{}.add(form{}.add(g.a, g.b.constant), g.scale)
		copied = copied.add(part, 1)
		parts = append(parts, part)
		constants = constants || constant
		pieces = pieces || single && p.atoms[g.a.terms[0].atom].kind == atomPieces
	}
	if plain && (!pieces || len(gates) == 1 || len(copied.terms) == 1 && !constants) {
		p.multiplied(where, copied)
		p.stands(where, copied, parts...)
		return copied
	}
	for _, g := range gates {
		p.multiplied(where, form{}.add(g.a, g.scale))
	}
	low, high := p.gatesRange(gates)
	p.atoms = append(p.atoms, atom{kind: atomGates, gates: gates, low: low, high: high, unit: p.gatesUnit(gates)})
	return slot.add(one(int32(len(p.atoms)-1), 1), 1)
}
