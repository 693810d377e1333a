package hull

import "slices"

// blockSize is the capacity of a block in vertices. A larger one makes
// insertion in the middle move more vertices, a smaller one makes the directory
// long, and a split moves the directory's tail. 512 balances the two
// at 10 million vertices.
const blockSize = 512

// block is a run of vertices of a chain, with a linear model of where in it to
// look: vertex i has roughly x = firstX + i/perX, and hands over to vertex i+1
// at roughly m = firstM + i/perM. The model saves touching vertices far from
// the one that is sought.
type block[R any] struct {
	v            []vertex[R]
	firstX, perX float64
	firstM, perM float64
}

// splice puts (x, y) between left and right, drops the vertices that were
// there, and returns the place of the new one.
// Cost: the vertices that are dropped, one block's move, and when the number of
// blocks changes a move of the directory's tail.
func (c *chain[R]) splice(left, right cursor, x, y float64) cursor {
	if len(c.blocks) == 0 {
		c.openBlock(0, 1)
	}
	n := c.n
	if left.b != right.b || right.i != left.i+1 {
		c.remove(left, right)
	}
	b, i := c.makeRoom(left.b, left.i+1)
	c.blocks[b].v[i] = vertex[R]{x: x, y: y}
	c.newest = x
	c.n++
	switch blk := &c.blocks[b]; {
	case c.n < n:
		b, i = c.join(b, i)
		c.describe(b)
	case c.n > n && 1 < i && i+2 < len(blk.v):
		blk.thicken()
	default:
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
	from, to := left.b+1, right.b
	if len(r.v) == 0 { // right is behind the last vertex
		to++
	}
	c.closeBlocks(from, to)
	if from < len(c.blocks) {
		c.describe(from)
	}
}

// makeRoom opens a gap at place i of block b and returns where it came to lie.
func (c *chain[R]) makeRoom(b, i int) (int, int) {
	if len(c.blocks[b].v) == c.blockLimit() {
		b, i = c.split(b, i)
	}
	v := c.withRoom(c.blocks[b].v, 1)
	v = v[:len(v)+1]
	copy(v[i+1:], v[i:])
	c.blocks[b].v = v
	return b, i
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
	cut, right := len(v)/2, i > len(v)/2
	if v[i-1].x == c.newest {
		cut, right = i, true
	}
	tail := v[cut:]
	if b+1 == len(c.blocks) || len(tail)+len(c.blocks[b+1].v) >= c.blockLimit() {
		c.openBlock(b+1, len(tail)+1)
	}
	c.blocks[b+1].v = slices.Insert(c.withRoom(c.blocks[b+1].v, len(tail)), 0, tail...)
	c.blocks[b].v = v[:cut]
	c.describe(b)
	if len(tail) > 0 {
		c.describe(b + 1)
	}
	if right {
		return b + 1, i - cut
	}
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
		if len(left)+len(right) <= c.blockLimit()/2 {
			if l < b {
				i += len(left)
			}
			c.blocks[l].v = append(c.withRoom(left, len(right)), right...)
			c.closeBlocks(l+1, l+2)
			return l, i
		}
	}
	return b, i
}

func (c *chain[R]) blockLimit() int {
	if c.limit > 0 {
		return c.limit
	}
	return blockSize
}

// withRoom returns v with capacity for n more vertices, of which a block has room.
func (c *chain[R]) withRoom(v []vertex[R], n int) []vertex[R] {
	if len(v)+n <= cap(v) {
		return v
	}
	grown := make([]vertex[R], len(v), min(max(2*cap(v), len(v)+n), c.blockLimit()))
	copy(grown, v)
	return grown
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
}

// describe brings the model of block b, its entries in the directory and
// those of the block behind it up to date.
func (c *chain[R]) describe(b int) {
	blk := &c.blocks[b]
	v := blk.v
	first, last := &v[0], &v[len(v)-1]
	blk.firstX, blk.perX = first.x, 0
	blk.firstM, blk.perM = 0, 0
	if n := len(v); n > 2 {
		blk.perX = float64(n-1) / (last.x - first.x)
		blk.firstM = handover(first, &v[1])
		if width := handover(&v[n-2], last) - blk.firstM; width > 0 {
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

// thicken adapts the model to one more vertex well inside the block.
func (blk *block[R]) thicken() {
	n := float64(len(blk.v))
	blk.perX *= (n - 1) / (n - 2)
	blk.perM *= (n - 2) / (n - 3)
}
