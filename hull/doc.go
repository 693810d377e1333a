// Package hull is a key-value cache for hard-max attention with
// two-dimensional heads.
//
// Keys k₁, k₂, … are points of the plane and arrive one at a time. A query q
// asks which of the keys seen so far maximises the score
//
//	q·k = qx·x + qy·y
//
// and, as several keys may share the greatest score, what to answer for such a
// tie: [Latest] returns the payload of the most recently inserted of them,
// [Mean] the mean of the values of all of them. [LinearLatest] and
// [LinearMean] are the same two definitions written as a scan over all keys.
// They are the truth that the tests hold the fast ones to.
//
// Soft attention asks for more than the best key: [TopK] gives the k best ones, or all
// within a margin, by nested hulls. [LinearTopK] is its definition. What follows is said of
// hard attention.
//
// # Duality
//
// The keys of score q·k = s lie on a line perpendicular to q, and a greater s
// moves that line along q. The last keys it touches are the best ones, so they
// lie on the boundary of the convex hull: either on one vertex or on one edge.
// A key strictly inside the hull wins for no query, now or later, because the
// hull only grows: it is dropped at once.
//
// For qy > 0 the line leaves the plane upwards and only the upper hull matters.
// Divide the score by qy and write m = qx/qy: each key becomes the line
// y + x·m in the variable m, and the best keys are the upper envelope of these
// lines. The edge between neighbours a and b of the hull becomes the point
//
//	m = (a.y − b.y) / (b.x − a.x)
//
// at which a hands over to b. Along a convex hull the handovers increase, so a
// query is a search for m in a sorted list. For qy < 0 the same holds for the
// lower hull, kept as the upper hull of the keys (x, −y). With qy = 0 all the
// keys of greatest (or least) x tie, and the query (0, 0) ties all keys.
//
// # Ties
//
// A hull keeps only its corners. Keys between two corners on an edge still
// take part in ties, so each edge carries a record of them: for Latest the
// payload of the newest key on the edge, ends included, for Mean the sum and
// the number of the keys between the ends. An edge that stops being part of the
// boundary takes its record along into the interior, except where a new key
// prolongs it: then the corner that vanishes, and the edge, join the record of
// the longer edge. The newest key wins every tie that it takes part in, so
// Latest never compares two ages: it overwrites.
//
// # Exactness
//
// Scores are compared as real numbers, not as their roundings: a floating-point
// filter decides nearly always, error-free transformations decide the rest. So
// the answer is the one of exact arithmetic while the nonzero coordinates
// of keys and queries, integers or not, have magnitudes between 2⁻²⁰⁰ and 2²⁰⁰.
// Larger ones, infinities and NaN panic; smaller ones may count as zero. A scan
// over rounded float64 scores agrees whenever those roundings are harmless,
// as with keys (2a, −a²) and queries (q, 1) for integers up to 94.9 million.
//
// The sums of Mean are ordinary float64 additions: exact for integers below
// 2⁵³, rounded otherwise.
//
// # Cost
//
// The corners lie in sorted blocks of up to 512 under a flat directory. A query
// guesses the block and the place in it by linear interpolation and searches
// from there by doubled steps and halves: O(log n), no allocation. For addresses
// that are evenly spaced the guess is right.
//
// An insertion costs the same search, the corners it removes (each only
// once), and a move within one block; every 256th or so splits a block and
// moves the directory's tail of n/512 entries. A key that is a corner already,
// or that prolongs the hull at its right end, moves nothing.
//
// A corner of Latest takes 24 bytes, one of Mean 64; blocks that fill in random
// order are two thirds full. The lower hull is always kept. It costs next to
// nothing for keys (2a, −a²), of which it holds the first and the last.
//
// A query moves a search finger, so a cache belongs to one goroutine at a time.
package hull
