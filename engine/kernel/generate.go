package kernel

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"wasmformer/engine/decode"
)

// generator writes a module for one model.
type generator struct {
	view    *decode.View
	integer []bool // by atom
	array   []bool // by cache: its keys are addresses
	mem     *memoryMap

	mod  *module
	help helpers
	mark int // numbers the preparations
}

// newGenerator looks at a model. It fails if the model asks what the kernel
// has no answer to.
func newGenerator(v *decode.View) (*generator, error) {
	g := &generator{view: v, integer: integers(v, nil)}
	for i := range v.Caches {
		c := &v.Caches[i]
		g.array = append(g.array, c.Kind == decode.SearchedKeys && isArray(v, c))
	}
	for i := range v.Searches {
		s := &v.Searches[i]
		one := len(s.Q[1].Terms) == 0 && s.Q[1].Constant == 1
		if v.Caches[s.Cache].Kind == decode.SearchedKeys && !one {
			return nil, fmt.Errorf("kernel: search %d: the query's second number is not 1", i)
		}
	}
	g.mem = newMemoryMap(v, g.integer, g.array)
	return g, nil
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
func (g *generator) newStep(v *decode.View) (int, *body) {
	id, f := g.mod.reserve(slices.Clone(stepParams), []valType{i32})
	b := newBody(g, v, f)
	b.position, b.row, b.wanted = 0, 1, 6
	for i := range b.feat {
		b.feat[i] = 2 + i
	}
	return id, b
}

// generate writes the module with cases for the given tokens.
func (g *generator) generate(cases []int) []byte {
	g.mod = &module{exports: map[string]int{}}
	g.allocFunc()
	g.findFunc()
	g.insertFunc()
	g.scanFunc()
	g.bestPositionFunc()
	g.rowFunc()
	step := 0
	if g.view.Pivot < 0 {
		id, b := g.newStep(g.view)
		step = id
		b.writeRest(0)
	} else {
		step = g.pivoted(cases)
	}
	g.mod.exports["advance"] = g.advanceFunc(step)
	return g.mod.bytes()
}

// writeRest writes the events from first on, and the next token as result.
func (b *body) writeRest(first int) {
	next := b.rest(first)
	b.write()
	b.f.get(*next)
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

// pivoted writes step as a prologue up to the pivot search, which then calls
// the case for the token found.
func (g *generator) pivoted(cases []int) (step int) {
	v := g.view
	step, prologue := g.newStep(v)
	for i := range v.Prologue {
		prologue.event(&v.Events[i])
	}
	rowNode := prologue.search(v.Pivot, rowOf)
	uses := []use{{rowNode, -1}, {prologue.search(v.Pivot, found), -1}, {prologue.search(v.Pivot, featOf), -1}}
	prologue.add(&statement{uses: uses, write: func(*statement) {}})
	prologue.write()

	// The cases take over what the prologue has computed.
	var bodies []*body
	var ids []int
	nexts := []*int{}
	for i := -1; i < len(cases); i++ {
		view := v
		if i >= 0 {
			view = v.Given(cases[i])
		}
		id, b := g.newStep(view)
		for n := range b.nodes {
			if p := &prologue.nodes[n]; p.local >= 0 && p.place == 0 && !b.isConstant(n) {
				b.nodes[n].local = 0 // to be set below
			}
		}
		nexts = append(nexts, b.rest(v.Prologue))
		b.placeAll()
		ids, bodies = append(ids, id), append(bodies, b)
	}
	crossing := g.crossing(prologue, bodies)
	params := slices.Clone(stepParams)
	for _, c := range crossing {
		params = append(params, c.kind)
	}
	for i, b := range bodies {
		b.f.params = params
		b.receive(crossing)
		b.writePlaced()
		b.f.get(*nexts[i])
	}
	g.mod.table = make([]int, v.Vocab)
	for t := range g.mod.table {
		g.mod.table[t] = ids[0]
	}
	for i, t := range cases {
		g.mod.table[t] = ids[i+1]
	}
	f := prologue.f
	for i := range stepParams {
		f.get(i)
	}
	for _, c := range crossing {
		f.get(c.local)
	}
	f.get(prologue.nodes[rowNode].local)
	f.mem(opI32Load16U, 0)
	f.at(opCallTable, g.mod.typeOf(params, []valType{i32}))
	f.code = append(f.code, 0)
	return step
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

// crossing lists what cases need of the prologue.
func (g *generator) crossing(prologue *body, cases []*body) []crossed {
	var out []crossed
	for n := range prologue.nodes {
		used := slices.ContainsFunc(cases, func(b *body) bool { return b.nodes[n].local == 0 && b.nodes[n].place >= 0 })
		if used {
			kind := f64
			if n >= len(g.view.Atoms) {
				kind = i32
			}
			out = append(out, crossed{kind, prologue.nodes[n].local, n, -1})
		}
	}
	for _, e := range g.view.Events[g.view.Prologue:] {
		known := slices.ContainsFunc(out, func(c crossed) bool { return c.cache == e.Cache })
		if !e.IsKey && !e.IsPast && prologue.entry[e.Cache] > 0 && !known {
			out = append(out, crossed{i32, prologue.entry[e.Cache], -1, e.Cache})
		}
	}
	return out
}

// receive sets the locals of what the prologue hands over.
func (b *body) receive(crossing []crossed) {
	for i, c := range crossing {
		at := len(stepParams) + i
		if c.cache >= 0 {
			b.entry[c.cache] = at
		} else if b.nodes[c.node].local == 0 {
			b.nodes[c.node].local = at
		}
	}
}

// advanceFunc writes advance(n, free) count: it appends n tokens, those in
// the buffer or, with free set, the ones it predicts, which it leaves in the
// buffer, up to the first that stops a run.
func (g *generator) advanceFunc(step int) int {
	id, f := g.mod.reserve([]valType{i32, i32}, []valType{i32})
	m := g.mem
	i, p, row, token, next := f.local(i32), f.local(i32), f.local(i32), f.local(i32), f.local(i32)
	var feat [decode.RingSize]int
	f.i32(0)
	f.mem(opI32Load, m.position)
	f.set(p)
	f.i32(0)
	f.mem(opI32Load, m.next)
	f.set(next)
	for k := range feat {
		feat[k] = f.local(i32)
		if k > 0 {
			f.i32(0)
			f.mem(opI32Load, m.recent+4*(k-1))
			f.set(feat[k])
		}
	}
	f.begin(opBlock)
	f.begin(opLoop)
	f.get(i)
	f.get(0)
	f.do(opI32GeU)
	f.at(opBrIf, 1)
	g.takeToken(f, i, next, token)
	g.newRow(f, p, row)
	f.get(row)
	f.get(token)
	f.mem(opI32Store16, 0)
	f.get(token)
	g.features(f)
	f.set(feat[0])
	f.get(p)
	f.do(opI32Eqz)
	f.begin(opIf)
	for k := 1; k < len(feat); k++ {
		f.get(feat[0])
		f.set(feat[k])
	}
	f.do(opEnd)
	f.get(p)
	f.get(row)
	for _, local := range feat {
		f.get(local)
	}
	f.get(1)
	f.get(i)
	f.i32(1)
	f.do(opI32Add)
	f.get(0)
	f.do(opI32Eq, opI32Or)
	f.at(opCall, step)
	f.set(next)
	for k := len(feat) - 1; k > 0; k-- {
		f.get(feat[k-1])
		f.set(feat[k])
	}
	for _, counter := range []int{p, i} {
		f.get(counter)
		f.i32(1)
		f.do(opI32Add)
		f.set(counter)
	}
	f.i32(0)
	f.mem(opI32Load, m.fail)
	f.at(opBrIf, 1)
	f.get(1)
	f.get(token)
	f.mem(opI32Load8U, m.stop)
	f.do(opI32And, opI32Eqz)
	f.at(opBrIf, 0)
	f.do(opEnd, opEnd)
	f.i32(0)
	f.get(p)
	f.mem(opI32Store, m.position)
	f.i32(0)
	f.get(next)
	f.mem(opI32Store, m.next)
	for k := 1; k < len(feat); k++ {
		f.i32(0)
		f.get(feat[k])
		f.mem(opI32Store, m.recent+4*(k-1))
	}
	f.get(i)
	return id
}

// takeToken sets token to the next one to append.
func (g *generator) takeToken(f *fn, i, next, token int) {
	slot := func() {
		f.get(i)
		f.i32(1)
		f.do(opI32Shl)
	}
	f.get(1)
	f.begin(opIf)
	slot()
	f.get(next)
	f.tee(token)
	f.mem(opI32Store16, g.mem.buffer)
	f.do(opElse)
	slot()
	f.mem(opI32Load16U, g.mem.buffer)
	f.set(token)
	f.do(opEnd)
}

// newRow sets row to the address of position p's row, in a new chunk if it is
// the first of one.
func (g *generator) newRow(f *fn, p, row int) {
	f.get(p)
	f.i32(1<<chunkBits - 1)
	f.do(opI32And, opI32Eqz)
	f.begin(opIf)
	f.get(p)
	f.i32(chunkBits)
	f.do(opI32ShrU)
	f.i32(2)
	f.do(opI32Shl)
	f.i32(g.mem.rowSize << chunkBits)
	f.at(opCall, g.help.alloc)
	f.mem(opI32Store, g.mem.chunks)
	f.do(opEnd)
	g.rowAddress(f, func() { f.get(p) })
	f.set(row)
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
