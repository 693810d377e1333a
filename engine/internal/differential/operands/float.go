package operands

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
)

// format is the layout of a float type.
type format struct {
	exponent, fraction int // bits
}

var (
	f32format = format{8, 23}
	f64format = format{11, 52}
)

func (f format) bias() uint64 { return 1<<(f.exponent-1) - 1 }

func (f format) top() uint64 { return 1<<f.exponent - 1 }

func (f format) sign() uint64 { return 1 << (f.exponent + f.fraction) }

// precision is the bits of a normal number, with the one that is not stored.
func (f format) precision() int { return f.fraction + 1 }

// least is the exponent of 2 of the least subnormal number.
func (f format) least() int { return 1 - int(f.bias()) - f.fraction }

// greatest is the greatest exponent of 2 that an integer of n bits may be scaled by.
func (f format) greatest(n int) int { return int(f.bias()) + 1 - n }

// pack puts the fields together, of each as many bits as it has room for.
func (f format) pack(sign, exponent, fraction uint64) uint64 {
	return (sign&1)<<(f.exponent+f.fraction) | (exponent&f.top())<<f.fraction | fraction&(1<<f.fraction-1)
}

// scaled is m·2^e, which the format must hold exactly.
func (f format) scaled(m uint64, e int) uint64 {
	return f.of(math.Ldexp(float64(m), e))
}

// of is v in the format.
func (f format) of(v float64) uint64 {
	if f == f32format {
		return uint64(math.Float32bits(float32(v)))
	}
	return math.Float64bits(v)
}

// value is the number that bits stand for.
func (f format) value(bits uint64) float64 {
	if f == f32format {
		return float64(math.Float32frombits(uint32(bits)))
	}
	return math.Float64frombits(bits)
}

// rounded is x in the format, an infinity if it is too great.
func (f format) rounded(x *big.Float) uint64 {
	if f == f32format {
		v, _ := x.Float32()
		return uint64(math.Float32bits(v))
	}
	v, _ := x.Float64()
	return math.Float64bits(v)
}

// edges lists the bits of numbers at which something changes, with both signs.
func (f format) edges() []uint64 {
	one := f.bias() << f.fraction
	inf := f.top() << f.fraction
	quiet := uint64(1) << (f.fraction - 1)
	list := []uint64{
		2, 3, // the least subnormal numbers
		2 << f.fraction, uint64(f.fraction) << f.fraction, uint64(f.fraction+1) << f.fraction,
		one - 2, one + 2,
		one + quiet, one + quiet - 1, one + quiet + 1, // 1.5
		inf - 2,
	}
	for _, v := range []float64{0.25, 0.5, 2.5, 3, 3.5, 4, 4.5, 10, 0.1, 1.0 / 3} {
		list = append(list, f.of(v))
	}
	// Integers around the limits of integer types and of precision, halves between.
	for _, e := range []int{22, 23, 24, 25, 31, 32, 51, 52, 53, 54, 62, 63, 64} {
		v := f.of(math.Ldexp(1, e))
		list = append(list, v-1, v, v+1, f.of(math.Ldexp(1, e)-0.5), f.of(math.Ldexp(1, e)+0.5),
			f.of(math.Ldexp(1, e)-1), f.of(math.Ldexp(1, e)+1))
	}
	list = append(f.withSigns(list), f.specials()...)
	slices.Sort(list)
	return slices.Compact(list)
}

// specials lists fewer, of which every pair can be tried.
func (f format) specials() []uint64 {
	one, two := f.bias()<<f.fraction, (f.bias()+1)<<f.fraction
	integral := f.of(math.Ldexp(1, f.fraction)) // from here on all numbers are integers
	inf := f.top() << f.fraction
	quiet := uint64(1) << (f.fraction - 1)
	return f.withSigns([]uint64{
		0, 1, 2, // zero and the least subnormal numbers
		1<<f.fraction - 1, 1 << f.fraction, 1<<f.fraction + 1, // around the least normal one
		one - 1, one, one + 1,
		two - 1, two, two + 1,
		integral - 1, integral, integral + 1,
		inf - 1, inf, // the greatest finite one, infinity
		inf + 1, inf + quiet - 1, // signaling NaNs
		inf + quiet, inf + quiet + 1, inf + 2*quiet - 1, // quiet NaNs, the canonical one first
	})
}

func (f format) withSigns(list []uint64) []uint64 {
	for _, v := range list {
		list = append(list, v|f.sign())
	}
	return list
}

// shapes are the kinds of fractions: sums and products of those with few bits are
// exact or ties, ones at the end carry far.
var shapes = []func(f format, r *rand.Rand) uint64{
	func(_ format, r *rand.Rand) uint64 { return r.Uint64() },
	func(format, *rand.Rand) uint64 { return math.MaxUint64 },
	func(f format, r *rand.Rand) uint64 { return 1 << r.IntN(f.fraction+1) }, // one bit, or none
	func(f format, r *rand.Rand) (v uint64) { // sparse
		for range 3 {
			v |= 1 << r.IntN(f.fraction)
		}
		return v
	},
	func(f format, r *rand.Rand) uint64 { return 1<<f.fraction - 1<<r.IntN(f.fraction) },      // ones, then zeros
	func(f format, r *rand.Rand) uint64 { return 1<<r.IntN(f.fraction) - 1 },                  // zeros, then ones
	func(f format, r *rand.Rand) uint64 { return r.Uint64() << r.IntN(f.fraction) },           // zeros at the end
	func(f format, r *rand.Rand) uint64 { return -(r.Uint64() >> (12 + r.IntN(f.fraction))) }, // ones at the beginning
}

// drawFraction draws a fraction of any shape.
func (f format) drawFraction(r *rand.Rand) uint64 {
	return shapes[r.IntN(len(shapes))](f, r) & (1<<f.fraction - 1)
}

// typical draws numbers as programs have them: of moderate size, a quarter of
// them integers.
func (f format) typical(r *rand.Rand) uint64 {
	v := r.NormFloat64() * math.Exp2(float64(r.IntN(12)))
	if r.IntN(4) == 0 {
		v = math.Round(v)
	}
	return f.of(v)
}

// any draws a number of any kind: all bits alike, or with a fraction that
// makes ties, or a NaN, an infinity or a zero.
func (f format) any(r *rand.Rand) uint64 {
	switch r.IntN(8) {
	case 0: // a NaN with a payload, or an infinity
		return f.pack(r.Uint64(), f.top(), f.drawFraction(r))
	case 1: // subnormal, or zero
		return f.pack(r.Uint64(), 0, f.drawFraction(r))
	case 2, 3: // moderate
		return f.pack(r.Uint64(), f.bias()+uint64(r.IntN(70))-4, f.drawFraction(r))
	}
	return f.pack(r.Uint64(), r.Uint64(), f.drawFraction(r))
}

// odd draws an odd number of n bits.
func odd(r *rand.Rand, n int) uint64 {
	top := uint64(1) << (n - 1)
	return top | r.Uint64()&(top-1) | 1
}

// unit is 1 or −1: a step to the next number.
func unit(r *rand.Rand) uint64 { return uint64(2*r.IntN(2)) - 1 }

// inverse is 1/x modulo 2^64, of an odd x.
func inverse(x uint64) uint64 {
	y := x // right in the last three bits; each step doubles them
	for range 5 {
		y *= 2 - x*y
	}
	return y
}

// between draws from low to high.
func between(r *rand.Rand, low, high int) int { return low + r.IntN(high-low+1) }
