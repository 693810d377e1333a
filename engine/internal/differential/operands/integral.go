package operands

import (
	"math"
	"math/rand/v2"
)

// integrals are where rounding to integers breaks.
var integrals = []class{
	{"half", func(f format, r *rand.Rand) (a, _ uint64) { return f.half(r), 0 }},
	{"next to half", func(f format, r *rand.Rand) (a, _ uint64) { return f.half(r) + unit(r), 0 }},
	{"next to an integer", func(f format, r *rand.Rand) (a, _ uint64) {
		v := f.signed(r.Uint64(), r.Uint64()>>(64-between(r, 1, f.precision())), 0)
		return v + uint64(r.IntN(3)) - 1, 0
	}},
	{"where fractions end", func(f format, r *rand.Rand) (a, _ uint64) {
		v := math.Ldexp(1, between(r, f.fraction-2, f.fraction+2)) + float64(r.IntN(17)-8)/4
		return f.of(v) + near(r) | f.pack(r.Uint64(), 0, 0), 0
	}},
	{"below one", func(f format, r *rand.Rand) (a, _ uint64) {
		least := []int{0, int(f.bias()) - 4}[r.IntN(2)]
		return f.pack(r.Uint64(), uint64(between(r, least, int(f.bias())-1)), f.drawFraction(r)), 0
	}},
	{"moderate", func(f format, r *rand.Rand) (a, _ uint64) {
		return f.pack(r.Uint64(), f.bias()+r.Uint64N(66), f.drawFraction(r)), 0
	}},
}

// half draws an integer and a half.
func (f format) half(r *rand.Rand) uint64 {
	return f.signed(r.Uint64(), odd(r, between(r, 1, f.precision())), -1)
}

// truncations are where conversions to integers break, beside that.
var truncations = append([]class{
	{"limit", func(f format, r *rand.Rand) (a, _ uint64) {
		v := f.limit(r) + float64(r.IntN(17)-8)/4 // a fraction, if there is room for it
		return f.of(v) | f.pack(r.Uint64(), 0, 0), 0
	}},
	{"next to a limit", func(f format, r *rand.Rand) (a, _ uint64) {
		return f.of(f.limit(r)) + near(r) | f.pack(r.Uint64(), 0, 0), 0
	}},
}, integrals...)

// limit draws what an integer type ends at, on either side: the least signed
// number has the same size as the first that is too great.
func (f format) limit(r *rand.Rand) float64 {
	return []float64{1, 0x1p31, 0x1p32, 0x1p63, 0x1p64}[r.IntN(5)]
}
