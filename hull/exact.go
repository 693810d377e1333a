package hull

import "math"

// Two questions decide everything here: which of two keys scores higher, and on
// which side of a line a key lies. Both are the sign of a·b + c·d with a, b, c
// and d differences of coordinates. The rounded value answers when it is
// clearly off zero; else the sum is formed without error, as a list of floats
// (T. J. Dekker 1971; J. R. Shewchuk 1997, "Adaptive Precision Floating-Point
// Arithmetic and Fast Robust Geometric Predicates").
//
// No fused multiply-add: WebAssembly has none. The explicit float64
// conversions keep the compiler from fusing on processors that do.

const (
	// maxCoordinate bounds what may be inserted or asked, so that no product
	// overflows and the errors of products do not underflow.
	maxCoordinate = 0x1p200

	// filter times the sum of the magnitudes of the two products bounds the
	// rounding error of their sum: two roundings in each product, one in the
	// sum, (3+O(u))·u with u = 2⁻⁵³, rounded up to a power of two.
	filter = 0x1p-51

	// splitter halves the 53 bits of a float64 (Veltkamp).
	splitter = 0x1p27 + 1
)

// check panics unless (x, y) is a key or query that comparisons can handle.
// The comparison is written so that NaN fails it.
func check(x, y float64) {
	if !(math.Abs(x) <= maxCoordinate && math.Abs(y) <= maxCoordinate) {
		panic("hull: coordinate is NaN or exceeds 2^200 in magnitude")
	}
}

// gain returns the sign of q·b − q·a: +1 if b scores higher than a.
func gain(qx, qy, ax, ay, bx, by float64) int {
	p := float64(qx * (bx - ax))
	r := float64(qy * (by - ay))
	s, bound := p+r, filter*(math.Abs(p)+math.Abs(r))
	if s > bound {
		return 1
	}
	if s < -bound {
		return -1
	}
	return exactSign(pair{hi: qx}, difference(bx, ax), pair{hi: qy}, difference(by, ay))
}

// lead returns the sign of (q·b − q·a) − margin: +1 if b scores more than margin higher than a.
func lead(qx, qy, ax, ay, bx, by, margin float64) int {
	p := float64(qx * (bx - ax))
	r := float64(qy * (by - ay))
	s := p + r - margin
	bound := 2 * filter * (math.Abs(p) + math.Abs(r) + margin) // one rounding more than gain
	if s > bound {
		return 1
	}
	if s < -bound {
		return -1
	}
	var e expansion
	e.addProduct(pair{hi: qx}, difference(bx, ax))
	e.addProduct(pair{hi: qy}, difference(by, ay))
	e.add(-margin)
	return e.sign()
}

// turn returns the sign of the turn a → b → c: −1 clockwise, as along an upper
// hull from left to right, 0 straight on or straight back.
func turn(ax, ay, bx, by, cx, cy float64) int {
	p := float64((bx - ax) * (cy - by))
	r := float64((ay - by) * (cx - bx))
	s, bound := p+r, filter*(math.Abs(p)+math.Abs(r))
	if s > bound {
		return 1
	}
	if s < -bound {
		return -1
	}
	return exactSign(difference(bx, ax), difference(cy, by), difference(ay, by), difference(cx, bx))
}

// pair is the unrounded sum of two floats, |lo| at most half an ulp of hi.
type pair struct{ hi, lo float64 }

// difference returns a − b without error.
func difference(a, b float64) pair { return twoSum(a, -b) }

// twoSum returns a + b without error (D. E. Knuth).
func twoSum(a, b float64) pair {
	s := a + b
	bb := s - a
	return pair{s, (a - (s - bb)) + (b - bb)}
}

// twoProduct returns a · b without error (Dekker).
func twoProduct(a, b float64) pair {
	p := float64(a * b)
	ah, al := halves(a)
	bh, bl := halves(b)
	e := float64(ah*bh) - p
	e += float64(ah * bl)
	e += float64(al * bh)
	return pair{p, e + float64(al*bl)}
}

// halves splits a into two floats of at most 26 bits each.
func halves(a float64) (hi, lo float64) {
	c := float64(splitter * a)
	hi = c - (c - a)
	return hi, a - hi
}

// exactSign returns the sign of a·b + c·d, free of rounding.
func exactSign(a, b, c, d pair) int {
	var e expansion
	e.addProduct(a, b)
	e.addProduct(c, d)
	return e.sign()
}

// expansion is the unrounded sum of its terms: nonzero, in order of increasing
// magnitude, and not overlapping, so that the last one has the sign of the sum.
type expansion struct {
	term [16]float64 // at most one per added float: two products of 2×2 parts
	n    int
}

func (e *expansion) sign() int {
	switch {
	case e.n == 0:
		return 0
	case e.term[e.n-1] > 0:
		return 1
	}
	return -1
}

// addProduct adds a · b. Most often the low parts are zero.
func (e *expansion) addProduct(a, b pair) {
	e.addPair(twoProduct(a.hi, b.hi))
	if a.lo != 0 {
		e.addPair(twoProduct(a.lo, b.hi))
	}
	if b.lo != 0 {
		e.addPair(twoProduct(a.hi, b.lo))
		if a.lo != 0 {
			e.addPair(twoProduct(a.lo, b.lo))
		}
	}
}

func (e *expansion) addPair(p pair) {
	e.add(p.lo)
	e.add(p.hi)
}

// add adds x: it sinks through the terms, each leaving its rounding error.
func (e *expansion) add(x float64) {
	n := 0
	for _, t := range e.term[:e.n] {
		s := twoSum(x, t)
		x = s.hi
		if s.lo != 0 {
			e.term[n] = s.lo
			n++
		}
	}
	if x != 0 {
		e.term[n] = x
		n++
	}
	e.n = n
}
