package operands

import (
	"math/big"
	"math/bits"
	"math/rand/v2"
)

// quotients are where divisions break. A quotient that is a tie is subnormal.
var quotients = []class{
	{"exact", format.quotientExact},
	{"next to exact", func(f format, r *rand.Rand) (a, b uint64) {
		a, b = f.quotientExact(r)
		return a + unit(r), b
	}},
	{"next to a tie", func(f format, r *rand.Rand) (a, b uint64) {
		p := f.precision()
		return f.quotientNearTie(r, p, func() int { return between(r, f.least()-1, f.greatest(p+1)) })
	}},
	{"next to a subnormal tie", func(f format, r *rand.Rand) (a, b uint64) {
		return f.quotientNearTie(r, between(r, 1, f.fraction), func() int { return f.least() - 1 })
	}},
	{"subnormal tie", func(f format, r *rand.Rand) (a, b uint64) {
		n := between(r, 1, f.fraction)
		q, d := odd(r, n), odd(r, between(r, 1, f.precision()-n))
		return f.quotient(r, q*d, d, f.least()-1)
	}},
	{"near one", func(f format, r *rand.Rand) (a, b uint64) {
		a = f.pack(r.Uint64(), uint64(between(r, 1, int(f.top())-1)), f.drawFraction(r))
		return a, a + near(r) ^ f.pack(r.Uint64(), 0, 0)
	}},
	{"divisor near a power of two", func(f format, r *rand.Rand) (a, b uint64) {
		a = f.pack(r.Uint64(), r.Uint64(), f.drawFraction(r))
		return a, f.pack(r.Uint64(), uint64(between(r, 1, int(f.top())-1)), 0) + near(r)
	}},
	{"edge of overflow", func(f format, r *rand.Rand) (a, b uint64) {
		b = f.pack(0, uint64(between(r, 1, int(f.bias()))), f.drawFraction(r))
		return f.edge(r, f.overflow(r), b, (*big.Float).Mul)
	}},
	{"edge of zero", func(f format, r *rand.Rand) (a, b uint64) {
		b = f.pack(0, uint64(between(r, int(f.bias()), int(f.top())-1)), f.drawFraction(r))
		return f.edge(r, f.underflow(r), b, (*big.Float).Mul)
	}},
	{"subnormal result", func(f format, r *rand.Rand) (a, b uint64) {
		e := between(r, 1, int(f.bias()))
		g := min(int(f.top())-1, int(f.bias())+e+r.IntN(f.precision()+2))
		return f.pack(r.Uint64(), uint64(e), f.drawFraction(r)), f.pack(r.Uint64(), uint64(g), f.drawFraction(r))
	}},
}

// quotient scales two integers so that their quotient has a factor 2^e.
func (f format) quotient(r *rand.Rand, n, d uint64, e int) (a, b uint64) {
	low := max(f.least(), f.least()-e)
	high := min(f.greatest(bits.Len64(d)), f.greatest(bits.Len64(n))-e)
	t := between(r, low, high)
	return f.signed(r.Uint64(), n, t+e), f.signed(r.Uint64(), d, t)
}

// quotientExact draws a product and a factor.
func (f format) quotientExact(r *rand.Rand) (a, b uint64) {
	n := between(r, 1, f.fraction)
	q, d := odd(r, n), odd(r, between(r, 1, f.precision()-n))
	return f.quotient(r, q*d, d, between(r, f.least(), f.greatest(n)))
}

// quotientNearTie draws numbers whose quotient is as near to a tie as one can be:
// the dividend is the product of an odd number of kept + 1 bits (of all of them if
// it is to be normal) and the divisor, but for one unit.
func (f format) quotientNearTie(r *rand.Rand, kept int, exponent func() int) (a, b uint64) {
	for {
		d := odd(r, f.precision()) // the longer, the nearer
		if r.IntN(2) == 0 {
			d = odd(r, between(r, 2, f.precision()))
		}
		one := unit(r)
		q := -one * inverse(d) & (1<<(kept+1) - 1) // q·d + one ends in kept + 1 zeros
		high, low := bits.Mul64(q, d)
		low, carry := bits.Add64(low, one, 0)
		high += carry + uint64(int64(one)>>63) // one may be minus one
		n := high<<(63-kept) | low>>(kept+1)
		if n > 0 && (kept < f.precision() || bits.Len64(q) == kept+1) {
			return f.quotient(r, n, d, exponent()+kept+1)
		}
	}
}
