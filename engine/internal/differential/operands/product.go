package operands

import (
	"math/big"
	"math/bits"
	"math/rand/v2"
)

// products are where multiplications break.
var products = []class{
	{"tie", format.productTie},
	{"subnormal tie", format.productSubnormalTie},
	{"next to a tie", format.productNearTie},
	{"next to a subnormal tie", format.productNearSubnormalTie},
	{"edge of overflow", func(f format, r *rand.Rand) (a, b uint64) {
		b = f.pack(0, uint64(between(r, int(f.bias()), int(f.top())-1)), f.drawFraction(r))
		return f.edge(r, f.overflow(r), b, (*big.Float).Quo)
	}},
	{"edge of zero", func(f format, r *rand.Rand) (a, b uint64) {
		b = f.pack(0, uint64(between(r, 1, int(f.bias()))), f.drawFraction(r))
		return f.edge(r, f.underflow(r), b, (*big.Float).Quo)
	}},
	{"subnormal result", func(f format, r *rand.Rand) (a, b uint64) {
		e := between(r, 1, int(f.bias())) // of both together, less the bias: 0 down to what is lost
		g := max(0, int(f.bias())-e-r.IntN(f.precision()+2))
		return f.pack(r.Uint64(), uint64(e), f.drawFraction(r)), f.pack(r.Uint64(), uint64(g), f.drawFraction(r))
	}},
}

// product scales two integers so that their product has a factor 2^e.
func (f format) product(r *rand.Rand, x, y uint64, e int) (a, b uint64) {
	low := max(f.least(), e-f.greatest(bits.Len64(y)))
	high := min(f.greatest(bits.Len64(x)), e-f.least())
	s := between(r, low, high)
	return f.signed(r.Uint64(), x, s), f.signed(r.Uint64(), y, e-s)
}

// productTie draws numbers whose product has one bit too many.
func (f format) productTie(r *rand.Rand) (a, b uint64) {
	p := f.precision()
	for {
		n := between(r, 2, p)
		x, y := odd(r, n), odd(r, p+2-n)
		if bits.Len64(x*y) == p+1 {
			return f.product(r, x, y, between(r, f.least()-1, f.greatest(p+1)))
		}
	}
}

// productSubnormalTie draws numbers whose product ends in a half of the least number.
func (f format) productSubnormalTie(r *rand.Rand) (a, b uint64) {
	n := between(r, 1, f.fraction)
	k := between(r, 1, n)
	return f.product(r, odd(r, k), odd(r, n+1-k), f.least()-1)
}

// productNearTie draws numbers whose product, of all its bits, differs from a tie
// in the last.
func (f format) productNearTie(r *rand.Rand) (a, b uint64) {
	p := f.precision()
	for {
		dropped := between(r, p-1, p)
		x := odd(r, p)
		y := besideTie(r, x, dropped) | 1<<f.fraction
		high, low := bits.Mul64(x, y)
		n, lost := length(high, low), low&(1<<dropped-1)
		if n == p+dropped && (lost+1 == 1<<(dropped-1) || lost-1 == 1<<(dropped-1)) {
			return f.product(r, x, y, between(r, f.least()-dropped, f.greatest(n)))
		}
	}
}

// productNearSubnormalTie does so for what is left of a subnormal product.
func (f format) productNearSubnormalTie(r *rand.Rand) (a, b uint64) {
	x := odd(r, between(r, 1, f.fraction))
	return f.product(r, x, besideTie(r, x, f.precision()), f.least()-f.precision())
}

// besideTie draws a factor for which the last n bits of the product are 100…01 or 011…1.
func besideTie(r *rand.Rand, x uint64, n int) uint64 {
	tie := uint64(1)<<(n-1) + unit(r)
	return inverse(x) * tie & (1<<n - 1)
}

func length(high, low uint64) int {
	if high > 0 {
		return 64 + bits.Len64(high)
	}
	return bits.Len64(low)
}
