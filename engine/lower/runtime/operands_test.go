package runtime

import (
	"math"
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

// pack puts the fields together, of each as many bits as it has room for.
func (f format) pack(sign, exponent, fraction uint64) uint64 {
	return (sign&1)<<(f.exponent+f.fraction) | (exponent&f.top())<<f.fraction | fraction&(1<<f.fraction-1)
}

// edges lists the bits of numbers at which something changes, with both signs.
func (f format) edges() []uint64 {
	one := f.bias() << f.fraction
	inf := f.top() << f.fraction
	quiet := uint64(1) << (f.fraction - 1)
	list := []uint64{
		0, 1, 2, 3, // zero and the least subnormal numbers
		1<<f.fraction - 1, 1 << f.fraction, 1<<f.fraction + 1, // around the least normal one
		2 << f.fraction, uint64(f.fraction) << f.fraction, uint64(f.fraction+1) << f.fraction,
		one - 2, one - 1, one, one + 1, one + 2,
		one + quiet, one + quiet - 1, one + quiet + 1, // 1.5
		inf - 2, inf - 1, inf, // the greatest finite ones
		inf + 1, inf + quiet - 1, // signaling NaNs
		inf + quiet, inf + quiet + 1, inf + 2*quiet - 1, // quiet NaNs
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
	slices.Sort(list)
	list = slices.Compact(list)
	for _, v := range list {
		list = append(list, v|1<<(f.exponent+f.fraction))
	}
	return list
}

// of is v in the format.
func (f format) of(v float64) uint64 {
	if f == f32format {
		return uint64(math.Float32bits(float32(v)))
	}
	return math.Float64bits(v)
}

// drawFraction draws a fraction: any, one with few bits at the top (sums and products
// of such are exact or ties), or one that begins with many equal bits.
func (f format) drawFraction(r *rand.Rand) uint64 {
	v := r.Uint64() & (1<<f.fraction - 1)
	switch r.IntN(4) {
	case 0:
		return v >> r.IntN(f.fraction) << r.IntN(f.fraction)
	case 1:
		k := r.IntN(f.fraction)
		return v >> k << k
	case 2:
		return -(v >> r.IntN(f.fraction))
	}
	return v
}

// pair draws two operands of the kinds that need care.
func (f format) pair(r *rand.Rand) (a, b uint64) {
	e := r.Uint64() & f.top()
	g := r.Uint64() & f.top()
	near := uint64(r.IntN(2*f.fraction+8)) - uint64(f.fraction) - 4
	switch r.IntN(10) {
	case 0, 1: // all bits alike
		return f.pack(r.Uint64(), r.Uint64(), r.Uint64()), f.pack(r.Uint64(), r.Uint64(), r.Uint64())
	case 2: // sums that round or cancel
		g = e + near
	case 3: // cancellation
		g = e + uint64(r.IntN(3)) - 1
	case 4: // products near the least number
		g = f.bias() - e + near
	case 5: // products near the greatest
		g = f.top() + f.bias() - e - uint64(r.IntN(4))
	case 6: // quotients near the least
		g = e + f.bias() + near
	case 7: // quotients near the greatest
		g = e - f.bias() + uint64(r.IntN(4))
	case 8: // subnormal operands
		if e &= 1; r.IntN(2) == 0 {
			e, g = g, e
		}
	case 9: // moderate sizes
		e, g = f.bias()+uint64(r.IntN(70))-4, f.bias()+uint64(r.IntN(70))-4
	}
	a = f.pack(r.Uint64(), e, f.drawFraction(r))
	b = f.pack(r.Uint64(), g, f.drawFraction(r))
	if r.IntN(16) == 0 {
		b = a ^ 1<<r.IntN(f.fraction) ^ f.pack(r.Uint64(), 0, 0)
	}
	return a, b
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

// integerEdges lists integers around powers of two, and ties of rounding.
func integerEdges(width int) []uint64 {
	var list []uint64
	mask := uint64(math.MaxUint64) >> (64 - width)
	for k := range width {
		for _, d := range []uint64{0, 1, math.MaxUint64, 2, 3} {
			v := uint64(1)<<k + d
			list = append(list, v&mask, -v&mask)
		}
		// Of rounding to 24 and 53 bits.
		list = append(list, (1<<k|1<<k>>24)&mask, (1<<k|1<<k>>53)&mask, (1<<k|1<<k>>23|1<<k>>24)&mask)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// drawInteger draws integers of all sizes and signs, some with zeros at the end.
func drawInteger(r *rand.Rand, width int) uint64 {
	mask := uint64(math.MaxUint64) >> (64 - width)
	v := r.Uint64() & mask
	switch r.IntN(4) {
	case 0:
		return v >> r.IntN(width)
	case 1:
		return -(v >> r.IntN(width)) & mask
	case 2:
		return v >> r.IntN(width) << r.IntN(width) & mask
	}
	return v
}
