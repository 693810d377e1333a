package hull

import "unsafe"

// vertex is a corner of the hull with the records of the keys on it and on the
// edge to the next corner. R is uint32 for Latest (24 bytes), tally for Mean.
type vertex[R any] struct {
	x, y     float64
	at, edge R
}

// chain is an upper hull: vertices from left to right, x strictly increasing,
// each turn strictly clockwise, cut into blocks that are never empty. The zero
// value is an empty chain.
type chain[R any] struct {
	blocks []block[R]

	// Where to look: the x of each block's first vertex, for insertion, and
	// the handover into it from the vertex before, for queries. Handovers are
	// rounded and serve as guesses only.
	firstX, enter directory

	newest float64 // x of the vertex that was added last
	n      int     // number of vertices
	limit  int     // capacity of a block, 0 means blockSize; for tests
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
