package exact

import (
	"math"
	"math/bits"
)

// exactUnits is how many units a float64 holds without rounding. Sizes must be less:
// one that comes out as 2^53 is a float64 itself, and may have been rounded to it.
const exactUnits = 1 << 53

// Fact is what is known of a number in one case, at every position.
type Fact struct {
	Low, High float64
	// Unit is a power of two that the number is a multiple of; +Inf for 0, and
	// 0 if none is known: then the number is determined to the bit, but a
	// rounding made it.
	Unit float64
	// Bits is how many significant bits it has at most.
	Bits int
	// Near is the unit that the number is a multiple of but for an error far
	// below it, 0 if none is known. A mean times the number of its keys is.
	Near float64
}

// constant is the fact of a known number.
func constant(v float64) Fact {
	return Fact{Low: v, High: v, Unit: UnitOf(v), Bits: bitsOf(v)}
}

// UnitOf is the largest power of two that v is a multiple of, +Inf for 0.
func UnitOf(v float64) float64 {
	if v == 0 {
		return math.Inf(1)
	}
	fraction, exponent := math.Frexp(math.Abs(v))
	odd := int64(math.Ldexp(fraction, 53))
	return math.Ldexp(float64(odd&-odd), exponent-53)
}

// bitsOf is the number of v's significant bits.
func bitsOf(v float64) int {
	if v == 0 {
		return 0
	}
	fraction, _ := math.Frexp(math.Abs(v))
	odd := uint64(math.Ldexp(fraction, 53))
	return bits.Len64(odd) - bits.TrailingZeros64(odd)
}

// size bounds the number's magnitude.
func (f Fact) size() float64 { return max(-f.Low, f.High, 0) }

// isConstant reports whether the number is known.
func (f Fact) isConstant() bool { return f.Low == f.High }

// union is what is known of a number that is one or the other.
func (f Fact) union(g Fact) Fact {
	out := Fact{Low: min(f.Low, g.Low), High: max(f.High, g.High), Unit: min(f.Unit, g.Unit), Bits: max(f.Bits, g.Bits)}
	if f.Near > 0 && g.Near > 0 {
		out.Near = min(f.Near, g.Near)
	}
	return out
}

// tidy tightens range and bits by what the unit says.
func (f Fact) tidy() Fact {
	if f.Unit > 0 && !math.IsInf(f.Unit, 1) {
		f.Low, f.High = math.Ceil(f.Low/f.Unit)*f.Unit, math.Floor(f.High/f.Unit)*f.Unit
		if units := f.size() / f.Unit; units < 1<<53 {
			f.Bits = min(f.Bits, bits.Len64(uint64(units)))
		}
	}
	if f.Low == f.High {
		return constant(f.Low)
	}
	return f
}

// times is the product of two numbers, if it does not round.
func times(f, g Fact) (Fact, bool) {
	a, b, c, d := Product(f.Low, g.Low), Product(f.Low, g.High), Product(f.High, g.Low), Product(f.High, g.High)
	out := Fact{Low: min(a, b, c, d), High: max(a, b, c, d), Bits: min(53, f.Bits+g.Bits)}
	if f.size() == 0 || g.size() == 0 {
		return constant(0), true
	}
	out.Unit = f.Unit * g.Unit
	if f.Bits <= 1 || g.Bits <= 1 {
		out.Bits = max(f.Bits, g.Bits) // a power of two
	}
	exact := f.Unit > 0 && g.Unit > 0 && out.Unit > 0x1p-400 && out.size() < 0x1p400 &&
		(min(f.Bits, g.Bits) <= 1 || f.Bits+g.Bits <= 53 || f.size()*g.size() < exactUnits*out.Unit)
	return out, exact
}

// Product takes 0·∞ for 0: what is multiplied by nothing adds nothing.
func Product(x, y float64) float64 {
	if x == 0 || y == 0 {
		return 0
	}
	return x * y
}

// meet is the range of a number that two bounds are known of.
func (f Fact) meet(low, high float64) Fact {
	f.Low, f.High = max(f.Low, low), min(f.High, high)
	if f.Low > f.High { // can't be: keep what is safe
		f.Low, f.High = min(low, f.Low), max(high, f.High)
	}
	return f
}
