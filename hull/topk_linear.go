package hull

import "slices"

// LinearTopK is the definition that TopK must agree with: it sorts all keys. The zero value
// is an empty cache.
type LinearTopK struct{ keys []Point }

// Insert adds the key (x, y) with payload id.
func (l *LinearTopK) Insert(x, y float64, id uint32) {
	check(x, y)
	l.keys = append(l.keys, Point{x, y, id})
}

// Best appends the k keys of greatest score to dst, as [TopK.Best] does. Cost: O(n·log n).
func (l *LinearTopK) Best(dst []Point, qx, qy float64, k int) []Point {
	all := l.ranked(qx, qy)
	return append(dst, all[:min(max(k, 0), len(all))]...)
}

// Within appends the keys of a score within a margin of the greatest one to dst, as
// [TopK.Within] does. Cost: O(n·log n).
func (l *LinearTopK) Within(dst []Point, qx, qy, margin float64) []Point {
	checkMargin(margin)
	all := l.ranked(qx, qy)
	for _, k := range all {
		if lead(qx, qy, k.X, k.Y, all[0].X, all[0].Y, margin) > 0 {
			break
		}
		dst = append(dst, k)
	}
	return dst
}

// ranked are all keys, best first.
func (l *LinearTopK) ranked(qx, qy float64) []Point {
	check(qx, qy)
	all := slices.Clone(l.keys)
	slices.Reverse(all) // the newest first, of those that tie
	slices.SortStableFunc(all, func(a, b Point) int { return gain(qx, qy, a.X, a.Y, b.X, b.Y) })
	return all
}

// Len returns the number of keys.
func (l *LinearTopK) Len() int { return len(l.keys) }
