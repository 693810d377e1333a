package hull

import (
	"slices"
	"unsafe"
)

// blockSize is the capacity of a block in vertices. A larger one makes
// insertion in the middle move more vertices, a smaller one makes the directory
// long, and a split moves the directory's tail. 512 balances the two
// at 10 million vertices.
const blockSize = 512

// vertex is a corner of the hull with the records of the keys on it and on the
// edge to the next corner. R is uint32 for Latest (24 bytes), tally for Mean.
type vertex[R any] struct {
	x, y     float64
	at, edge R
}

// chain is an upper hull: vertices in blocks, x strictly increasing, each turn
// strictly clockwise. All the blocks of a chain that has vertices are nonempty.
// The zero value is an empty chain.
type chain[R any] struct {
	blocks []block[R]

	// The directory: the x of each block's first vertex, for insertion, and the
	// handover into it from the vertex before, for queries. Handovers are
	// rounded and serve as guesses only.
	firstX, enter directory

	finger int     // the block that was searched last
	newest float64 // x of the vertex that was added last
	n      int     // number of vertices
}

// block is a run of vertices, with a linear model of where in it to look: vertex
// i has roughly x = v[0].x + i/perX, and its handover to vertex i+1 lies at
// roughly m = base + i/perM.
type block[R any] struct {
	v                []vertex[R]
	perX, base, perM float64
}

// cursor is a place in a chain: vertex i of block b. The place before the first
// vertex is {0, −1}, the place behind the last one {last, length}.
type cursor struct{ b, i int }

// vertex returns the vertex at a cursor, or nil before the first and behind the last.
func (c *chain[R]) vertex(at cursor) *vertex[R] {
	v := c.blocks[at.b].v
	if uint(at.i) >= uint(len(v)) {
		return nil
	}
	return &v[at.i]
}

func (c *chain[R]) next(at cursor) cursor {
	if at.i+1 == len(c.blocks[at.b].v) && at.b+1 < len(c.blocks) {
		return cursor{at.b + 1, 0}
	}
	return cursor{at.b, at.i + 1}
}

func (c *chain[R]) previous(at cursor) cursor {
	if at.i == 0 && at.b > 0 {
		return cursor{at.b - 1, len(c.blocks[at.b-1].v) - 1}
	}
	return cursor{at.b, at.i - 1}
}

// splice puts (x, y) between left and right, drops the vertices that were
// there, and returns the place of the new one.
// Cost: the vertices that are dropped, one block's move, and when the number of
// blocks changes a move of the directory's tail.
func (c *chain[R]) splice(left, right cursor, x, y float64) cursor {
	if len(c.blocks) == 0 {
		c.openBlock(0, 1)
	}
	b, i, before := left.b, left.i+1, c.n
	if left.b == right.b && right.i == i+1 { // one goes, one comes
		c.blocks[b].v[i] = vertex[R]{x: x, y: y}
		c.newest = x
		c.describe(b)
		return cursor{b, i}
	}
	if left.b != right.b || right.i != i {
		c.remove(left, right)
	}
	b, i = c.makeRoom(b, i)
	c.blocks[b].v[i] = vertex[R]{x: x, y: y}
	c.newest = x
	c.n++
	if c.n < before {
		b, i = c.join(b, i)
	}
	// At the right end of the chain, the model is good until the block doubles.
	if n := len(c.blocks[b].v); b+1 < len(c.blocks) || i+1 < n || n&(n-1) == 0 || c.n < before {
		c.describe(b)
	}
	return cursor{b, i}
}

// remove drops the vertices between two cursors. It may leave left's block
// empty, for splice to fill.
func (c *chain[R]) remove(left, right cursor) {
	l, r := &c.blocks[left.b], &c.blocks[right.b]
	if left.b == right.b {
		c.n -= right.i - (left.i + 1)
		l.v = slices.Delete(l.v, left.i+1, right.i)
		return
	}
	c.n -= len(l.v) - (left.i + 1) + right.i
	l.v = l.v[:left.i+1]
	r.v = slices.Delete(r.v, 0, right.i)
	for _, between := range c.blocks[left.b+1 : right.b] {
		c.n -= len(between.v)
	}
	c.closeBlocks(left.b+1, right.b)
	if len(c.blocks[left.b+1].v) > 0 {
		c.describe(left.b + 1)
	}
}

// makeRoom opens a gap at place i of block b and returns where it came to lie.
func (c *chain[R]) makeRoom(b, i int) (int, int) {
	if len(c.blocks[b].v) == blockSize {
		b, i = c.split(b, i)
	}
	v := withRoom(c.blocks[b].v, 1)
	v = v[:len(v)+1]
	if i+1 < len(v) {
		copy(v[i+1:], v[i:])
	}
	c.blocks[b].v = v
	return b, i
}

// withRoom returns v with capacity for n more vertices, of which a block has room.
func withRoom[R any](v []vertex[R], n int) []vertex[R] {
	if len(v)+n <= cap(v) {
		return v
	}
	grown := make([]vertex[R], len(v), min(max(2*cap(v), len(v)+n), blockSize))
	copy(grown, v)
	return grown
}

// split makes block b, which is full, shorter and returns where its place i
// came to lie. Halves serve keys in random order. Ascending keys would leave
// half-empty blocks behind, so a key that follows the newest vertex splits
// there. What is split off goes to the next block if that has room.
func (c *chain[R]) split(b, i int) (int, int) {
	if b == 0 && i == 0 {
		c.openBlock(0, 1)
		return 0, 0
	}
	v := c.blocks[b].v
	cut := blockSize / 2
	if v[i-1].x == c.newest {
		cut = i
	}
	tail := v[cut:]
	if b+1 == len(c.blocks) || len(tail)+len(c.blocks[b+1].v) >= blockSize {
		c.openBlock(b+1, len(tail)+1)
	}
	c.blocks[b+1].v = slices.Insert(withRoom(c.blocks[b+1].v, len(tail)), 0, tail...)
	c.blocks[b].v = v[:cut]
	if i > cut || i == cut && cut != blockSize/2 {
		c.describe(b)
		return b + 1, i - cut
	}
	c.describe(b + 1)
	return b, i
}

// join merges block b into a neighbour when the two fill half a block at most,
// so that a hull that shrinks doesn't keep its blocks.
func (c *chain[R]) join(b, i int) (int, int) {
	for _, l := range [2]int{b - 1, b} {
		if l < 0 || l+1 >= len(c.blocks) {
			continue
		}
		left, right := c.blocks[l].v, c.blocks[l+1].v
		if len(left)+len(right) <= blockSize/2 {
			if l < b {
				i += len(left)
			}
			c.blocks[l].v = append(withRoom(left, len(right)), right...)
			c.closeBlocks(l+1, l+2)
			return l, i
		}
	}
	return b, i
}

// openBlock inserts an empty block before block b.
func (c *chain[R]) openBlock(b, capacity int) {
	c.blocks = slices.Insert(c.blocks, b, block[R]{v: make([]vertex[R], 0, capacity)})
	c.firstX.open(b)
	c.enter.open(b)
}

// closeBlocks removes blocks [from, to).
func (c *chain[R]) closeBlocks(from, to int) {
	c.blocks = slices.Delete(c.blocks, from, to)
	c.firstX.close(from, to)
	c.enter.close(from, to)
	c.finger = 0
}

// describe brings the directory up to date with block b.
func (c *chain[R]) describe(b int) {
	blk := &c.blocks[b]
	v := blk.v
	first, last := &v[0], &v[len(v)-1]
	blk.perX, blk.perM, blk.base = 0, 0, 0
	if n := len(v); n > 2 {
		blk.perX = float64(n-1) / (last.x - first.x)
		blk.base = handover(first, &v[1])
		if width := handover(&v[n-2], last) - blk.base; width > 0 {
			blk.perM = float64(n-2) / width
		}
	}
	c.firstX.set(b, first.x)
	if b > 0 {
		if p := c.blocks[b-1].v; len(p) > 0 {
			c.enter.set(b, handover(&p[len(p)-1], first))
		}
	}
	if b+1 < len(c.blocks) {
		if s := c.blocks[b+1].v; len(s) > 0 {
			c.firstX.set(b+1, s[0].x)
			c.enter.set(b+1, handover(last, &s[0]))
		}
	}
}

// handover returns the m at which a, left of b, and b score the same for the
// query (m, 1), rounded.
func handover[R any](a, b *vertex[R]) float64 { return (a.y - b.y) / (b.x - a.x) }

func (c *chain[R]) leftmost() *vertex[R] { return &c.blocks[0].v[0] }

func (c *chain[R]) rightmost() *vertex[R] {
	v := c.blocks[len(c.blocks)-1].v
	return &v[len(v)-1]
}

// each calls f for each vertex from left to right.
func (c *chain[R]) each(f func(*vertex[R])) {
	for _, blk := range c.blocks {
		for i := range blk.v {
			f(&blk.v[i])
		}
	}
}

// bytes returns the memory held by a chain.
func (c *chain[R]) bytes() int {
	n := 8*cap(c.firstX.start) + 8*cap(c.enter.start) + cap(c.blocks)*int(unsafe.Sizeof(block[R]{}))
	for _, blk := range c.blocks {
		n += cap(blk.v) * int(unsafe.Sizeof(vertex[R]{}))
	}
	return n
}

// corners returns the number of corners of the hull of which one half lies in
// upper and the other, upside down, in lower. The two halves share an end
// where only one key has the extreme x.
func corners[R any](upper, lower *chain[R]) int {
	n := upper.n + lower.n
	if n == 0 {
		return 0
	}
	if upper.leftmost().y == -lower.leftmost().y {
		n--
	}
	if upper.n > 1 && upper.rightmost().y == -lower.rightmost().y {
		n--
	}
	return n
}
