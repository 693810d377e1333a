package operands

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
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

// pair draws two operands for an instruction, of the kinds that need care.
func (f format) pair(r *rand.Rand, name string) (a, b uint64) {
	switch r.IntN(6) {
	case 0:
		return f.tie(r, name)
	case 1: // the same number but for the sign and the last bits
		a = f.any(r)
		return a, a + near(r) ^ f.pack(r.Uint64(), 0, 0)
	}
	return f.fields(r)
}

// fields draws two numbers with exponents in every relation that matters.
func (f format) fields(r *rand.Rand) (a, b uint64) {
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

// tie draws two operands whose result is half-way between two numbers, or next to that.
func (f format) tie(r *rand.Rand, name string) (a, b uint64) {
	odd := func(bits int) *big.Float { // an odd number of so many bits
		top := uint64(1) << (bits - 1)
		return new(big.Float).SetPrec(200).SetUint64(top | r.Uint64()&(top-1) | 1)
	}
	kept := f.fraction + 1
	switch name {
	case "mul":
		bits := 2 + r.IntN(kept-3)
		x, y := odd(bits), odd(kept+2-bits)
		a, b = f.round(x, r), f.round(y, r)
	case "div":
		y := odd(kept)
		a, b = f.round(new(big.Float).Mul(odd(kept+1), y), r), f.round(y, r)
		a += near(r)
	default: // half of the last place, more or less
		e := uint64(kept) + 1 + uint64(r.Int64N(int64(f.top())-int64(kept)-1))
		a = f.pack(r.Uint64(), e, f.drawFraction(r))
		b = f.pack(r.Uint64(), e-uint64(kept), 0) + near(r)
	}
	return a, b
}

// round is x in the format, with an exponent of any size that fits and any sign.
func (f format) round(x *big.Float, r *rand.Rand) uint64 {
	m := new(big.Float).SetMantExp(x, -x.MantExp(nil)+1) // 1 ≤ m < 2
	v, _ := m.Float64()
	bits := f.of(v)
	if r.IntN(2) == 0 { // anything but too small or too large for a product
		return f.pack(r.Uint64(), f.bias()/2+uint64(r.Int64N(int64(f.bias()))), bits)
	}
	return f.pack(r.Uint64(), f.bias()+uint64(r.IntN(60)), bits)
}

// single draws the operand of an instruction that has one, named without type
// and sign.
func (f format) single(r *rand.Rand, name string) uint64 {
	if r.IntN(4) == 0 {
		return f.any(r)
	}
	switch {
	case name == "sqrt":
		return f.square(r)
	case name == "demote_f64":
		return demoted(r)
	case name == "ceil" || name == "floor" || name == "nearest" || name == "trunc":
		return f.between(r, f.fraction+2)
	case strings.HasPrefix(name, "trunc_"):
		return f.limit(r)
	}
	return f.any(r)
}

// square draws a perfect square, the square of what is half-way between two
// numbers, or one next to those.
func (f format) square(r *rand.Rand) uint64 {
	bits := (f.fraction + 1) / 2
	if r.IntN(2) == 0 {
		bits = f.fraction + 2
	}
	top := uint64(1) << (bits - 1)
	s := new(big.Float).SetPrec(200).SetUint64(top | r.Uint64()&(top-1) | 1)
	v, _ := s.Mul(s, s).Float64()
	v = math.Ldexp(v, -2*r.IntN(bits)) // scaled by a power of four it stays a square
	return f.of(v) + uint64(r.IntN(3)) - 1
}

// between draws numbers around integers and half-way between two, of up to so
// many bits.
func (f format) between(r *rand.Rand, bits int) uint64 {
	v := float64(r.Uint64()>>(64-bits)>>r.IntN(bits)) + float64(r.IntN(4))/4
	if r.IntN(2) == 0 {
		v = -v
	}
	return f.of(v) + uint64(r.IntN(3)) - 1
}

// limit draws numbers around the limits of integer types, with a fraction.
func (f format) limit(r *rand.Rand) uint64 {
	powers := []int{0, 7, 23, 24, 31, 32, 52, 53, 63, 64}
	v := math.Ldexp(1, powers[r.IntN(len(powers))])
	switch r.IntN(4) {
	case 0:
		return f.between(r, 64)
	case 1:
		v = 0
	}
	v += float64(int(near(r))) / 2
	if r.IntN(2) == 0 {
		v = -v
	}
	return f.of(v) + near(r)
}

// demoted draws an f64 half-way between two numbers of f32, or next to that:
// subnormal ones and the greatest among them.
func demoted(r *rand.Rand) uint64 {
	bits := uint32(f32format.pack(r.Uint64(), r.Uint64(), f32format.drawFraction(r)))
	switch r.IntN(4) {
	case 0:
		bits &= 0x807fffff // subnormal
	case 1:
		bits |= 0x7f7ffff0 // near the greatest
		bits &^= 1 << 23
	}
	if bits&0x7f800000 == 0x7f800000 {
		bits ^= 1 << 30
	}
	low := float64(math.Float32frombits(bits))
	high := float64(math.Float32frombits(bits + 1))
	if math.IsInf(high, 0) {
		high = math.Copysign(math.Ldexp(1, 128), low)
	}
	return math.Float64bits(low/2+high/2) + near(r)
}
