package operands

import (
	"math/bits"
	"math/rand/v2"
)

// roots are where square roots break. None is a tie.
var roots = []class{
	{"square", func(f format, r *rand.Rand) (a, _ uint64) { return f.square(r), 0 }},
	{"next to a square", func(f format, r *rand.Rand) (a, _ uint64) {
		return f.square(r) + unit(r), 0
	}},
	{"next to a tie", func(f format, r *rand.Rand) (a, _ uint64) { return f.rootNearTie(r), 0 }},
	{"positive", func(f format, r *rand.Rand) (a, _ uint64) { return f.pack(0, r.Uint64(), f.drawFraction(r)), 0 }},
}

// square draws a perfect square, a quarter of them subnormal.
func (f format) square(r *rand.Rand) uint64 {
	v := odd(r, between(r, 1, f.precision()/2))
	high := f.greatest(bits.Len64(v * v))
	if r.IntN(4) == 0 {
		high = f.least() + f.fraction
	}
	return f.scaled(v*v, 2*between(r, f.least()/2, high/2))
}

// rootNearTie draws a number whose root is nearly a tie, some as near as one can be:
// the square of an odd number of one bit too many ends in zeros but for a small
// number, of which there are not many that are least.
func (f format) rootNearTie(r *rand.Rand) uint64 {
	p := f.precision()
	n := between(r, p+1, p+2) // how many zeros; the exponent is even if they are
	for {
		small := 1 + 8*unit(r)*r.Uint64N(1<<between(r, 0, p/2)) // any such number is a square modulo powers of two
		v := uint64(1)
		for k := 3; k < n; k++ { // v² is right in the last k bits
			v += (v*v - small) >> k & 1 << (k - 1)
		}
		if r.IntN(2) == 0 {
			v = -v
		}
		v = (v + r.Uint64N(2)<<(n-1)) & (1<<n - 1)
		high, low := bits.Mul64(v, v)
		low, borrow := bits.Sub64(low, small, 0)
		high -= borrow
		if int64(small) < 0 {
			high++
		}
		a := high<<(64-n) | low>>n
		if bits.Len64(v) == p+1 && bits.Len64(a) <= p {
			return f.scaled(a, 2*between(r, f.least()/2, (f.greatest(bits.Len64(a))-1)/2)+n&1)
		}
	}
}
