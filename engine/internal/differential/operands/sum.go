package operands

import (
	"math/big"
	"math/rand/v2"
)

// sums are where additions break. No sum that is subnormal is rounded.
var sums = []class{
	{"tie", func(f format, r *rand.Rand) (a, b uint64) { return f.sumTie(r) }},
	{"next to a tie", func(f format, r *rand.Rand) (a, b uint64) {
		a, b = f.sumTie(r)
		return a, b + unit(r)
	}},
	{"cancellation", format.cancelled},
	{"edge of overflow", func(f format, r *rand.Rand) (a, b uint64) {
		// The other summand is any down to half of the last place, often one or two of these.
		far := f.precision()
		if r.IntN(2) == 0 {
			far = between(r, 0, far)
		}
		b = f.pack(0, f.top()-1-uint64(far), f.drawFraction(r))
		return f.edge(r, f.overflow(r), b, (*big.Float).Sub)
	}},
}

// differences are sums with the second operand's sign changed.
var differences = func() []class {
	var list []class
	for _, c := range sums {
		list = append(list, class{c.name, func(f format, r *rand.Rand) (a, b uint64) {
			a, b = c.draw(f, r)
			return a, b ^ f.sign()
		}})
	}
	return list
}()

// sumTie draws two numbers whose sum is half-way between two numbers: the second
// is an odd number of halves of the first one's last place, and the sum does not
// become longer or shorter; or both end at the same place and the sum carries; or
// the first is a power of two, below which numbers are twice as dense.
func (f format) sumTie(r *rand.Rand) (a, b uint64) {
	p := f.precision()
	m := 1<<f.fraction | f.drawFraction(r)
	e := between(r, f.least()+1, f.greatest(p))
	sign := r.Uint64()
	switch r.IntN(4) {
	case 0:
		n := (1<<f.fraction | f.drawFraction(r)) &^ 1
		n |= ^m & 1 // so that the sum is odd
		return f.signed(sign, m, e), f.signed(sign, n, e)
	case 1:
		e = max(e, f.least()+2)
		return f.signed(sign, 1<<f.fraction, e), f.signed(sign+1, odd(r, f.few(r)), e-2)
	}
	for {
		n := odd(r, f.few(r))
		sum, other := 2*m+n, sign
		if r.IntN(2) == 0 {
			sum, other = 2*m-n, sign+1
		}
		if sum>>p == 1 { // it has p + 1 bits
			return f.signed(sign, m, e), f.signed(other, n, e-1)
		}
	}
}

// few draws how many bits a number has, often one or two: the further summands are apart.
func (f format) few(r *rand.Rand) int {
	if r.IntN(2) == 0 {
		return between(r, 1, 2)
	}
	return between(r, 1, f.precision())
}

// signed is m·2^e with a sign.
func (f format) signed(sign, m uint64, e int) uint64 { return f.scaled(m, e) | f.pack(sign, 0, 0) }

// cancelled draws two numbers that differ by some last bits, of the same exponent
// or of both sides of a power of two.
func (f format) cancelled(r *rand.Rand) (a, b uint64) {
	e := between(r, 1, int(f.top())-1)
	a = f.pack(r.Uint64(), uint64(e), f.drawFraction(r))
	some := r.Uint64() >> (64 - between(r, 1, f.fraction))
	if r.IntN(2) == 0 {
		a = f.pack(r.Uint64(), uint64(e), 0) + r.Uint64()>>(64-r.IntN(f.fraction))
	}
	if b = a - some; r.IntN(2) == 0 {
		a, b = b, a
	}
	return a, b ^ f.sign()
}

// overflow draws the greatest number, the power of two above it, or what is half-way between.
func (f format) overflow(r *rand.Rand) *big.Float {
	last := f.precision() + 1 // half of the last place is one
	v := uint64(1)<<last - []uint64{0, 1, 2}[r.IntN(3)]
	return power(v, f.greatest(last))
}

// underflow draws the least number, half of it, or the least normal one.
func (f format) underflow(r *rand.Rand) *big.Float {
	switch r.IntN(3) {
	case 0:
		return power(1, f.least()-1)
	case 1:
		return power(1, f.least())
	}
	v := uint64(1)<<f.precision() - uint64(r.IntN(2)) // the last half may be missing
	return power(v, f.least()-1)
}

// power is m·2^e.
func power(m uint64, e int) *big.Float {
	x := new(big.Float).SetPrec(200).SetUint64(m)
	return x.SetMantExp(x, e)
}

// edge draws the first operand so that with the second the result is around a
// target, on both sides: undo is the operation's inverse.
func (f format) edge(r *rand.Rand, target *big.Float, b uint64, undo func(z, x, y *big.Float) *big.Float) (_, _ uint64) {
	x := undo(new(big.Float).SetPrec(200), target, big.NewFloat(f.value(b)))
	a := f.rounded(x) + near(r)
	sign := f.pack(r.Uint64(), 0, 0)
	return a ^ sign, b ^ sign
}
