package kernel

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"wasmformer/engine/internal/decode"
)

// generator writes a module for one model.
type generator struct {
	view    *decode.View
	integer []bool // by atom
	array   []bool // by cache: its keys are addresses
	mem     *memoryMap

	base     *module // without cases
	help     helpers
	crossing []crossed
	common   int   // events whose statements step has, for all tokens
	cases    []*fn // by token: those written so far
	mark     int   // numbers the preparations
}

// newGenerator looks at a model, for a follower or not.
func newGenerator(v *decode.View, follows bool) *generator {
	g := &generator{view: v, integer: integers(v, nil), cases: make([]*fn, v.Vocab)}
	for i := range v.Caches {
		c := &v.Caches[i]
		g.array = append(g.array, c.Kind == decode.SearchedKeys && isArray(v, c))
	}
	g.mem = newMemoryMap(v, g.integer, g.array, follows)
	return g
}

// pivots are the tokens that the pivot can find: those whose positions leave
// keys. For each there is a case.
func (g *generator) pivots() []bool {
	out := make([]bool, g.view.Vocab)
	if g.view.Pivot >= 0 {
		c := &g.view.Caches[g.view.Searches[g.view.Pivot].Cache]
		for t := range out {
			out[t] = canBeFound(g.view, c, t)
		}
	}
	return out
}

// stepParams are the parameters of step and the first ones of every case:
// position, address of its row, features of the last tokens, and whether the
// next token is wanted.
var stepParams = []valType{i32, i32, i32, i32, i32, i32, i32}

// newStep begins a function with step's parameters.
func (g *generator) newStep(name string, v *decode.View) (int, *body) {
	id, f := g.base.reserve(name, slices.Clone(stepParams), []valType{i32})
	return id, g.stepBody(v, f)
}

func (g *generator) stepBody(v *decode.View, f *fn) *body {
	b := newBody(g, v, f)
	b.position, b.row, b.wanted = 0, 1, 6
	for i := range b.feat {
		b.feat[i] = 2 + i
	}
	return b
}

// module writes the module with cases for the given tokens. All functions
// are written once; what differs from module to module is which cases it has.
func (g *generator) module(cases []int) *module {
	g.writeBase()
	m := *g.base
	m.funcs = slices.Clone(m.funcs)
	m.table = slices.Clone(m.table)
	for _, t := range cases {
		m.table[t] = len(m.funcs)
		m.funcs = append(m.funcs, g.caseFor(t))
	}
	return &m
}

// write returns the module's bytes.
func (g *generator) write(cases []int) []byte { return g.module(cases).bytes() }

// writeBase writes the functions that every module has, the first time.
func (g *generator) writeBase() {
	if g.base != nil {
		return
	}
	g.base = &module{exports: map[string]int{}}
	g.allocFunc()
	g.findFunc()
	g.insertFunc()
	g.scanFunc()
	g.bestPositionFunc()
	g.rowFunc()
	g.argmaxFunc()
	g.pieceFunc()
	step := 0
	if g.view.Pivot < 0 {
		id, b := g.newStep("step", g.view)
		step = id
		next := b.rest(0)
		b.write()
		b.f.get(*next)
	} else {
		step = g.pivoted()
	}
	g.base.exports["advance"] = g.advanceFunc(step)
}

// rest adds the statements from event first on. The local of the next token
// is made when the statements are written: only then are the parameters known.
func (b *body) rest(first int) *int {
	next := new(int)
	for i := first; i < len(b.v.Events); i++ {
		b.event(&b.v.Events[i])
	}
	b.keepRing()
	b.logits(next)
	return next
}

// pivoted writes step: up to the pivot search, then what is the same for every
// token that it finds, then a call of the case for this token; without cases,
// always of the general one.
func (g *generator) pivoted() (step int) {
	v := g.view
	step, prologue := g.newStep("step", v)
	for i := range v.Prologue {
		prologue.event(&v.Events[i])
	}
	rowNode := prologue.search(v.Pivot, rowOf)
	uses := []use{{rowNode, -1}, {prologue.search(v.Pivot, found), -1}, {prologue.search(v.Pivot, featOf), -1}}
	prologue.add(&statement{uses: uses, write: func(*statement) {}})
	prologue.addCommon()
	prologue.write()

	general := g.general(prologue)
	g.base.table = make([]int, v.Vocab)
	for t := range g.base.table {
		g.base.table[t] = general
	}
	f := prologue.f
	for i := range stepParams {
		f.get(i)
	}
	for _, c := range g.crossing {
		f.get(c.local)
	}
	f.get(prologue.nodes[rowNode].local)
	f.mem(opI32Load16U, 0)
	f.at(opCallTable, g.base.typeOf(g.caseParams(), []valType{i32}))
	f.code = append(f.code, 0)
	return step
}

// addCommon adds the statements of events behind the pivot search, up to the first
// that depends on the token found.
func (b *body) addCommon() {
	known, i := len(b.statements), b.v.Prologue
	for ; i < len(b.v.Events); i++ {
		b.event(&b.v.Events[i])
		for _, s := range b.statements[known:] {
			if b.dependsOnToken(s.uses, map[int]bool{}) {
				b.statements = b.statements[:known]
				b.g.common = i
				return
			}
		}
		known = len(b.statements)
	}
	b.g.common = i
}

// dependsOnToken reports whether nodes depend on which token the pivot search
// finds.
func (b *body) dependsOnToken(uses []use, seen map[int]bool) bool {
	for _, u := range uses {
		if seen[u.node] {
			continue
		}
		seen[u.node] = true
		if u.node < len(b.v.Atoms) {
			if a := &b.v.Atoms[u.node]; a.Kind == decode.AtomRead && a.Search == b.v.Pivot && a.Reader.Kind == decode.ReadToken {
				return true
			}
		}
		if inner, _ := b.uses(u.node); b.dependsOnToken(inner, seen) {
			return true
		}
	}
	return false
}

// general writes the function for positions at which the pivot finds a token
// that has no case. It decides what the prologue hands over. Where all those
// tokens are alike to who reads what is found, it is the case for any of them.
func (g *generator) general(prologue *body) int {
	id, b := g.newStep("general", g.view)
	var known []crossed
	for n := range prologue.nodes {
		if p := &prologue.nodes[n]; p.local >= 0 && p.place == 0 && !prologue.isLookback(n) {
			known = append(known, crossed{g.kindOf(n), p.local, n, -1})
		}
	}
	next := b.after(known)
	g.crossing = g.crossings(known, prologue, b)
	if token := g.alike(); token >= 0 {
		b = g.stepBody(g.view.Given(token), b.f)
		next = b.after(g.crossing)
	}
	b.complete(g.crossing, g.caseParams(), next)
	return id
}

// alike is one of the tokens that have no case if the values that the pivot reads
// off them are the same for all, else −1.
func (g *generator) alike() int {
	pivots := g.pivots()
	first := slices.Index(pivots, false)
	for i := range g.view.Atoms {
		a := &g.view.Atoms[i]
		if first < 0 || a.Kind != decode.AtomRead || a.Search != g.view.Pivot || a.Reader.Kind != decode.ReadToken {
			continue
		}
		for t, v := range a.Reader.Table {
			if !pivots[t] && v != a.Reader.Table[first] {
				return -1
			}
		}
	}
	return first
}

// caseFor writes the function for positions at which the pivot finds a token.
// It depends on the model and the token only.
func (g *generator) caseFor(token int) *fn {
	if g.cases[token] != nil {
		return g.cases[token]
	}
	f := &fn{name: fmt.Sprintf("case %d", token), results: []valType{i32}, code: make([]byte, 0, 1<<13)}
	b := g.stepBody(g.view.Given(token), f)
	next := b.after(g.crossing)
	b.complete(g.crossing, g.caseParams(), next)
	f.code = slices.Clone(f.code)
	g.cases[token] = f
	return f
}

// after adds the statements behind the prologue. What the prologue hands over
// is not computed again; complete says in which locals it comes.
func (b *body) after(crossing []crossed) (next *int) {
	for _, c := range crossing {
		if c.node >= 0 && !b.isConstant(c.node) {
			b.nodes[c.node].local = 0
		}
	}
	next = b.rest(b.g.common)
	b.placeAll()
	return next
}

// complete writes the code, with what the prologue hands over as parameters.
func (b *body) complete(crossing []crossed, params []valType, next *int) {
	b.f.params = params
	for i, c := range crossing {
		at := len(stepParams) + i
		if c.cache >= 0 {
			b.entry[c.cache] = at
		} else if b.nodes[c.node].local == 0 {
			b.nodes[c.node].local = at
		}
	}
	b.writePlaced()
	b.f.get(*next)
}

func (g *generator) caseParams() []valType {
	params := slices.Clone(stepParams)
	for _, c := range g.crossing {
		params = append(params, c.kind)
	}
	return params
}

// isLookback reports whether a node is the position so many tokens ago: what is known
// sooner than handed over.
func (b *body) isLookback(n int) bool {
	s := n - len(b.v.Atoms)
	return s >= 0 && s < perSearch*len(b.v.Searches) && s%perSearch == position && b.v.Searches[s/perSearch].Lookback > 0
}

// isConstant reports whether a node is a known number in the body's view.
func (b *body) isConstant(n int) bool {
	return n < len(b.v.Atoms) && b.v.Atoms[n].Kind == decode.AtomConst
}

// crossed is a local of the prologue that cases need: a node's, or the entry
// of a cache.
type crossed struct {
	kind        valType
	local       int
	node, cache int // the other one is −1
}

// kindOf is the type of a node.
func (g *generator) kindOf(n int) valType {
	if n < len(g.view.Atoms) {
		return f64
	}
	return i32
}

// crossings lists what the general case needs of what the prologue knows: the
// others need no more.
func (g *generator) crossings(known []crossed, prologue, general *body) []crossed {
	var out []crossed
	for _, c := range known {
		if general.nodes[c.node].place >= 0 {
			out = append(out, c)
		}
	}
	for _, e := range g.view.Events[g.common:] {
		known := slices.ContainsFunc(out, func(c crossed) bool { return c.cache == e.Cache })
		if !e.IsKey && !e.IsPast && prologue.entry[e.Cache] > 0 && !known {
			out = append(out, crossed{i32, prologue.entry[e.Cache], -1, e.Cache})
		}
	}
	return out
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
