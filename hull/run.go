package hull

import (
	"cmp"
	"slices"
	"unsafe"
)

// run is a static set of keys: its points, sorted by x and then by y, each with the
// numbers of the keys that stand there.
type run struct {
	x, y    []float64
	first   []uint32 // [points + 1]: the keys of point i are numbers[first[i]:first[i+1]]
	numbers []uint32 // of one point oldest first
	halves  [2]peeled
}

// newRun sorts keys, which come oldest first, into a run.
func newRun(keys []recent) *run {
	slices.SortStableFunc(keys, func(a, b recent) int {
		return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.y, b.y))
	})
	r := grown(len(keys), len(keys))
	for _, k := range keys {
		r.add(k.x, k.y, k.number)
	}
	r.first = append(r.first, uint32(len(r.numbers)))
	return r
}

// grown is an empty run with room for points and keys.
func grown(points, keys int) *run {
	return &run{x: make([]float64, 0, points), y: make([]float64, 0, points),
		first: make([]uint32, 0, points+1), numbers: make([]uint32, 0, keys)}
}

// add appends keys at a point, which is the last one or behind it.
func (r *run) add(x, y float64, numbers ...uint32) {
	if n := len(r.x); n == 0 || r.x[n-1] != x || r.y[n-1] != y {
		r.x, r.y, r.first = append(r.x, x), append(r.y, y), append(r.first, uint32(len(r.numbers)))
	}
	r.numbers = append(r.numbers, numbers...)
}

// merge joins two runs, the first one of which is older. Cost: O(n).
func merge(a, b *run) *run {
	r := grown(len(a.x)+len(b.x), len(a.numbers)+len(b.numbers))
	for i, j := 0, 0; i < len(a.x) || j < len(b.x); {
		if j == len(b.x) || i < len(a.x) && (a.x[i] < b.x[j] || a.x[i] == b.x[j] && a.y[i] <= b.y[j]) {
			r.add(a.x[i], a.y[i], a.keys(i)...)
			i++
		} else {
			r.add(b.x[j], b.y[j], b.keys(j)...)
			j++
		}
	}
	r.first = append(r.first, uint32(len(r.numbers)))
	return r
}

// keys are the numbers of the keys at a point.
func (r *run) keys(point int) []uint32 { return r.numbers[r.first[point]:r.first[point+1]] }

// candidate is the newest key of a point.
func (r *run) candidate(point int32) candidate {
	keys := r.keys(int(point))
	last := len(keys) - 1
	return candidate{x: r.x[point], y: r.y[point], number: keys[last], run: r, point: point, left: int32(last)}
}

// peak returns the first and the last place of the best keys in a layer, for a query
// with qy ≠ 0. Cost: O(log n), and one for each key that ties.
func (r *run) peak(layer []uint32, qx, qy float64) (from, to int) {
	rise := func(i int) int { // from place i to the next
		a, b := layer[i], layer[i+1]
		return gain(qx, qy, r.x[a], r.y[a], r.x[b], r.y[b])
	}
	lo, hi := 0, len(layer)-1
	for lo < hi {
		if middle := (lo + hi) / 2; rise(middle) > 0 {
			lo = middle + 1
		} else {
			hi = middle
		}
	}
	for hi+1 < len(layer) && rise(hi) == 0 {
		hi++
	}
	return lo, hi
}

// bytes is the memory of a run.
func (r *run) bytes() int {
	n := int(unsafe.Sizeof(run{})) + 8*cap(r.x) + 8*cap(r.y) + 4*cap(r.first) + 4*cap(r.numbers)
	for h := range r.halves {
		n += 4*cap(r.halves[h].rest) + 24*cap(r.halves[h].layers)
		for _, layer := range r.halves[h].layers {
			n += 4 * cap(layer)
		}
	}
	return n
}
