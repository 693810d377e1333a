package hull

// TopK answers with the best keys for a query, not only the best one: the k of greatest
// score, or all whose score is within a margin of the greatest. Of equal scores the more
// recently inserted key comes first. Unlike the other caches it keeps all keys. The zero
// value is an empty cache.
//
// The keys lie in runs, each of which is static, sorted and at least twice as large as the
// next one: those that have the same number of keys are merged (J. L. Bentley and J. B. Saxe 1980, "Decomposable Searching
// Problems I. Static-to-Dynamic Transformation"). A run is peeled into nested hulls
// as far as queries go (B. Chazelle 1985, "On the Convex Layers of a Planar Set"): the first layer
// is the hull of all its keys, the next one that of those which are left. Along a layer the score rises to a peak
// and falls behind it, and a layer's peak is above all that lies in deeper ones (B. Chazelle,
// L. J. Guibas and D. T. Lee 1985, "The Power of Geometric Duality"). So a
// query begins with the peak of each run's first layer, in a heap. To take a key from the heap puts its
// neighbour there and, if it is a peak, the peak of the next layer.
//
// Comparisons are those of the package: of real numbers, not of their roundings.
//
// Cost, for t keys and runs that are peeled j layers deep: a query that gives k keys takes
// O(log² t + k·log t) and the number of keys that tie with the last one. Its first term would be O(log t) with
// fractional cascading, its second one O(k) without an order: those constants are larger. Insertion takes
// O(log t) amortised, and the peeling that queries ask for O(j·log t) a key. A single insertion
// may merge all keys, and a single query peel them.
type TopK struct {
	ids    []uint32 // payloads, by number: keys are numbered as they come
	recent []recent // the newest keys, fewer than recentKeys
	runs   []*run   // of falling size
	heap   []candidate
	qx, qy float64 // the query under way
}

// recent is a key that is in no run yet.
type recent struct {
	x, y   float64
	number uint32
}

// recentKeys is how many keys make a run. Fewer are scanned.
const recentKeys = 16

// Insert adds the key (x, y) with payload id. It panics if a coordinate is NaN or exceeds
// 2²⁰⁰ in magnitude. Cost: O(log n), amortised.
func (t *TopK) Insert(x, y float64, id uint32) {
	check(x, y)
	t.recent = append(t.recent, recent{x, y, uint32(len(t.ids))})
	t.ids = append(t.ids, id)
	if len(t.recent) < recentKeys {
		return
	}
	r := newRun(t.recent)
	t.recent = t.recent[:0]
	for n := len(t.runs); n > 0 && len(t.runs[n-1].numbers) <= len(r.numbers); n-- {
		r = merge(t.runs[n-1], r)
		t.runs[n-1] = nil
		t.runs = t.runs[:n-1]
	}
	t.runs = append(t.runs, r)
}

// Best appends the k keys of greatest score qx·x + qy·y to dst, or all if there are fewer, best
// first, and of equal ones the newest first. It panics as Insert does.
func (t *TopK) Best(dst []Point, qx, qy float64, k int) []Point {
	t.ask(qx, qy)
	for ; k > 0; k-- {
		p, ok := t.next()
		if !ok {
			break
		}
		dst = append(dst, p)
	}
	return dst
}

// Within appends the keys whose score is at most margin below the greatest one to dst, best
// first, and of equal ones the newest first. It panics as Insert does, and if the margin is
// negative, NaN, or exceeds 2²⁰⁰.
func (t *TopK) Within(dst []Point, qx, qy, margin float64) []Point {
	checkMargin(margin)
	t.ask(qx, qy)
	best, ok := t.next()
	for p := best; ok && lead(qx, qy, p.X, p.Y, best.X, best.Y, margin) <= 0; p, ok = t.next() {
		dst = append(dst, p)
	}
	return dst
}

// Len returns the number of keys.
func (t *TopK) Len() int { return len(t.ids) }

// Bytes returns the memory held, in bytes.
func (t *TopK) Bytes() int {
	n := 4*cap(t.ids) + recentKeys*24 + 8*cap(t.runs) + candidateSize*cap(t.heap)
	for _, r := range t.runs {
		n += r.bytes()
	}
	return n
}

// Reset removes all keys.
func (t *TopK) Reset() { *t = TopK{} }

// checkMargin panics unless a margin can be compared.
func checkMargin(margin float64) {
	if check(margin, 0); margin < 0 {
		panic("hull: the margin is negative")
	}
}
