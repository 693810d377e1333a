package hull

import (
	"math"
	"slices"
)

// directory tells which block of a chain a number belongs to.
type directory struct {
	// Block b has the numbers from start[b] up to start[b+1]: one entry a block
	// and one more, sorted, the first −Inf and the last +Inf.
	start []float64

	// The finger: the block found last and its numbers, [from, to).
	last     int
	from, to float64

	// The guess: block b starts at roughly start[1] + (b−1)/per.
	per float64
}

// find returns the block of t. Most often it is the one found last.
func (d *directory) find(t float64) int {
	if d.from <= t && t < d.to {
		return d.last
	}
	return d.search(t)
}

// search finds the block of t and moves the finger there.
// Cost: O(log n), little if the blocks start at even distances.
func (d *directory) search(t float64) int {
	s := d.start
	n := len(s) - 1
	b := guess((t-s[1])*d.per+1, n)
	if !(s[b] <= t && t < s[b+1]) {
		b = 0
		for n > 1 {
			half := n / 2
			// No branch: every other one would be mispredicted.
			b += half * oneIf(s[b+half] <= t)
			n -= half
		}
	}
	d.last, d.from, d.to = b, s[b], s[b+1]
	return b
}

// set notes where block b starts.
func (d *directory) set(b int, t float64) {
	if b > 0 && d.start[b] != t {
		d.start[b] = t
		d.changed()
	}
}

// open makes room for a block b, to be set next.
func (d *directory) open(b int) {
	if len(d.start) == 0 {
		d.start = []float64{math.Inf(1)}
	}
	d.start = slices.Insert(d.start, b, math.Inf(-1))
	d.changed()
}

// close removes the blocks [from, to).
func (d *directory) close(from, to int) {
	d.start = slices.Delete(d.start, from, to)
	d.start[0] = math.Inf(-1)
	d.changed()
}

// changed lifts the finger and makes the guess hit the second and the last
// block. Before all starts are set the guess is nonsense, which is harmless.
func (d *directory) changed() {
	d.from, d.to, d.per = 0, 0, 0
	if n := len(d.start) - 1; n > 2 {
		d.per = float64(n-2) / (d.start[n-1] - d.start[1])
	}
}

// oneIf returns 1 for true and 0 for false; it compiles to no jump.
func oneIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// guess turns a real index, perhaps NaN, into one of [0, n).
func guess(f float64, n int) int {
	if !(f > 0) {
		return 0
	}
	if f >= float64(n) {
		return n - 1
	}
	return int(f)
}
