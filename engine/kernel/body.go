package kernel

import (
	"wasmformer/engine/internal/decode"
)

// A body is one function of the module under construction: what a view
// computes at a position, or a part of it. Its nodes are the numbers: the
// atoms, for each search what was found, and the row of each table. Each node is computed once, in
// the innermost guarded block that contains all its uses: what a closed gate
// hides is not computed.
type body struct {
	g       *generator
	v       *decode.View
	f       *fn
	integer []bool

	nodes  []node
	parent []int // by block: the block around it; block 0 is the function
	depth  []int // by block
	alias  []int // by search: the first one with the same question

	statements []*statement

	// Local variables that every function has.
	position, row, wanted int
	feat                  [decode.RecentTokens]int // features of the last tokens
	entry                 []int                    // by cache: this position's entry, 0 if none
}

// node is a number in a function.
type node struct {
	seen   bool
	place  int   // block, −1 before its first use is known
	blocks []int // by guard
	local  int   // −1 until it is computed
	mark   int   // the last preparation that looked at it
	uses   []use // once known
	guards int
}

// use is one node's need of another, within a guard (−1: outside of all).
type use struct{ node, guard int }

// statement is something that happens: a number is stored, a token is chosen.
// It may have guarded blocks, and it opens them itself.
type statement struct {
	uses   []use
	guards int
	blocks []int
	write  func(s *statement)
}

// What is found by a search, as nodes.
const (
	found    = iota // the address of an entry, or the position
	position        // the position
	rowOf           // the address of its row
	featOf          // the address of its token's features
	perSearch
)

func newBody(g *generator, v *decode.View, f *fn) *body {
	b := &body{g: g, v: v, f: f, integer: integers(v, g.integer),
		nodes: make([]node, len(v.Atoms)+perSearch*len(v.Searches)+len(v.Tables)), parent: []int{-1}, depth: []int{0},
		entry: make([]int, len(v.Caches))}
	for i := range b.nodes {
		b.nodes[i].place, b.nodes[i].local = -1, -1
	}
	for i := range v.Searches {
		s, same := &v.Searches[i], i
		for j := range i {
			t := &v.Searches[j]
			if s.Cache == t.Cache && sameForm(s.Q[0], t.Q[0]) && sameForm(s.Q[1], t.Q[1]) {
				same = j
				break
			}
		}
		b.alias = append(b.alias, same)
	}
	return b
}

// search is the node for what a search found.
func (b *body) search(s, what int) int { return len(b.v.Atoms) + perSearch*b.alias[s] + what }

// formUses are a form's terms as uses within a guard.
func formUses(uses []use, f decode.Form, guard int) []use {
	for _, t := range f.Terms {
		uses = append(uses, use{t.Atom, guard})
	}
	return uses
}

// uses lists what a node needs, and how many guards it has.
func (b *body) uses(n int) ([]use, int) {
	node := &b.nodes[n]
	if node.uses == nil {
		node.uses, node.guards = b.findUses(n)
	}
	return node.uses, node.guards
}

func (b *body) findUses(n int) (uses []use, guards int) {
	if first := b.table(0); n >= first {
		return formUses(nil, b.v.Tables[n-first].Direction, -1), 0
	}
	if n >= len(b.v.Atoms) {
		s := (n - len(b.v.Atoms)) / perSearch
		return b.searchUses(s, (n-len(b.v.Atoms))%perSearch), 0
	}
	a := &b.v.Atoms[n]
	switch a.Kind {
	case decode.AtomGates:
		for i := range a.Gates {
			gate := &a.Gates[i]
			uses = formUses(uses, gate.B, -1)
			if b.guarded(gate) {
				uses = formUses(uses, gate.A, guards)
				guards++
			} else {
				uses = formUses(uses, gate.A, -1)
			}
		}
	case decode.AtomRead:
		return b.readUses(a), 0
	case decode.AtomPieces:
		return b.pieceUses(a), 0
	}
	return uses, guards
}

// guarded reports whether a gate is worth a branch: its a is not at hand.
func (b *body) guarded(gate *decode.ViewGate) bool {
	if len(gate.B.Terms) == 0 {
		return false
	}
	for _, t := range gate.A.Terms {
		if !b.atHand(t.Atom) {
			return true
		}
	}
	return len(gate.A.Terms) > 4
}

// atHand reports whether an atom is a load or less.
func (b *body) atHand(atom int) bool {
	a := &b.v.Atoms[atom]
	switch a.Kind {
	case decode.AtomGates, decode.AtomPieces:
		return false
	case decode.AtomRead:
		s := &b.v.Searches[a.Search]
		return s.Lookback > 0 && a.Reader.Kind != decode.ReadPast && (a.Reader.Kind != decode.ReadToken || b.recent(s))
	}
	return true
}

func (b *body) readUses(a *decode.ViewAtom) []use {
	s := &b.v.Searches[a.Search]
	node := func(what int) use { return use{b.search(a.Search, what), -1} }
	switch r := &a.Reader; r.Kind {
	case decode.ReadSum:
		return nil
	case decode.ReadOwn:
		return formUses(nil, a.Own, -1)
	case decode.ReadToken:
		return []use{node(featOf)}
	case decode.ReadAt, decode.ReadRing:
		return []use{node(position)}
	case decode.ReadColumn:
		if b.v.Caches[s.Cache].Kind == decode.FlaggedKeys {
			return nil
		}
		return []use{node(found)}
	default:
		uses := []use{node(rowOf), node(featOf)}
		if r.Scale != 0 {
			uses = append(uses, node(position))
		}
		return uses
	}
}

func (b *body) searchUses(s, what int) []use {
	search := &b.v.Searches[s]
	node := func(what int) []use { return []use{{b.search(s, what), -1}} }
	switch what {
	case found:
		if search.Lookback > 0 || b.v.Caches[search.Cache].Kind == decode.FlaggedKeys {
			return nil
		}
		return formUses(formUses(nil, search.Q[0], -1), search.Q[1], -1)
	case position:
		return node(found)
	case rowOf:
		return node(position)
	default:
		if b.recent(search) {
			return nil
		}
		return node(rowOf)
	}
}

// recent reports whether a search finds one of the tokens that are at hand.
func (b *body) recent(s *decode.ViewSearch) bool { return s.Lookback > 0 && s.Lookback < len(b.feat) }

// add appends a statement.
func (b *body) add(s *statement) { b.statements = append(b.statements, s) }

func (b *body) newBlock(parent int) int {
	b.parent = append(b.parent, parent)
	b.depth = append(b.depth, b.depth[parent]+1)
	return len(b.parent) - 1
}

// placeAll gives every node its block. Users are placed before what they use.
func (b *body) placeAll() {
	var order []int
	var visit func(n int)
	visit = func(n int) {
		if b.nodes[n].seen || b.nodes[n].local >= 0 {
			return
		}
		b.nodes[n].seen = true
		uses, _ := b.uses(n)
		for _, u := range uses {
			visit(u.node)
		}
		order = append(order, n)
	}
	for _, s := range b.statements {
		for _, u := range s.uses {
			visit(u.node)
		}
	}
	for _, s := range b.statements {
		for range s.guards {
			s.blocks = append(s.blocks, b.newBlock(0))
		}
		b.placeUses(s.uses, 0, s.blocks)
	}
	for i := len(order) - 1; i >= 0; i-- {
		n := &b.nodes[order[i]]
		uses, guards := b.uses(order[i])
		for range guards {
			n.blocks = append(n.blocks, b.newBlock(n.place))
		}
		b.placeUses(uses, n.place, n.blocks)
	}
}

func (b *body) placeUses(uses []use, block int, blocks []int) {
	for _, u := range uses {
		at := block
		if u.guard >= 0 {
			at = blocks[u.guard]
		}
		n := &b.nodes[u.node]
		if n.place < 0 {
			n.place = at
		}
		// The innermost block around both.
		for n.place != at {
			if b.depth[n.place] >= b.depth[at] {
				n.place = b.parent[n.place]
			} else {
				at = b.parent[at]
			}
		}
	}
}

// write writes all statements.
func (b *body) write() {
	b.placeAll()
	b.writePlaced()
}

func (b *body) writePlaced() {
	for _, s := range b.statements {
		b.prepare(s.uses, 0)
		s.write(s)
	}
}

// prepare computes those nodes whose place is the current block and that the
// uses need, also inside of blocks yet to be opened.
func (b *body) prepare(uses []use, block int) {
	b.g.mark++
	b.prepareUses(uses, block, b.g.mark)
}

func (b *body) prepareUses(uses []use, block, mark int) {
	for _, u := range uses {
		n := &b.nodes[u.node]
		if n.local >= 0 || n.mark == mark {
			continue
		}
		n.mark = mark
		inner, _ := b.uses(u.node)
		b.prepareUses(inner, block, mark)
		if n.place == block {
			b.compute(u.node)
		}
	}
}

// enter prepares what a guarded block needs, once it is open.
func (b *body) enter(uses []use, guard int, block int) {
	var inner []use
	for _, u := range uses {
		if u.guard == guard {
			inner = append(inner, u)
		}
	}
	b.prepare(inner, block)
}
