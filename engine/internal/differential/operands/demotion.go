package operands

import (
	"math"
	"math/rand/v2"
)

// demotions are where f64 becomes f32.
var demotions = []class{
	{"tie", func(_ format, r *rand.Rand) (a, _ uint64) { return demotedTie(r), 0 }},
	{"next to a tie", func(_ format, r *rand.Rand) (a, _ uint64) {
		return demotedTie(r) + unit(r), 0
	}},
	{"subnormal tie", func(_ format, r *rand.Rand) (a, _ uint64) { return demotedSubnormalTie(r), 0 }},
	{"next to a subnormal tie", func(_ format, r *rand.Rand) (a, _ uint64) {
		return demotedSubnormalTie(r) + unit(r), 0
	}},
	{"edge of overflow", func(_ format, r *rand.Rand) (a, _ uint64) {
		return f64format.rounded(f32format.overflow(r)) + near(r) | f64format.pack(r.Uint64(), 0, 0), 0
	}},
	{"edge of zero", func(_ format, r *rand.Rand) (a, _ uint64) {
		return f64format.rounded(f32format.underflow(r)) + near(r) | f64format.pack(r.Uint64(), 0, 0), 0
	}},
	{"in range", func(_ format, r *rand.Rand) (a, _ uint64) {
		e := between(r, f32format.least()-2, int(f32format.bias())+1)
		return f64format.pack(r.Uint64(), uint64(e+int(f64format.bias())), f64format.drawFraction(r)), 0
	}},
	// A NaN whose payload f32 has no room for.
	{"low payload", func(_ format, r *rand.Rand) (a, _ uint64) {
		return f64format.pack(r.Uint64(), math.MaxUint64, 1+r.Uint64N(1<<29-1)), 0
	}},
}

// demotedTie draws a number with a bit more than f32 has.
func demotedTie(r *rand.Rand) uint64 {
	n := f32format.precision() + 1
	return f64format.signed(r.Uint64(), odd(r, n), between(r, f32format.least()-1, f32format.greatest(n)))
}

// demotedSubnormalTie draws one that ends in a half of the least number of f32.
func demotedSubnormalTie(r *rand.Rand) uint64 {
	return f64format.signed(r.Uint64(), odd(r, between(r, 1, f32format.fraction)), f32format.least()-1)
}
