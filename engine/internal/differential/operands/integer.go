package operands

import (
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"
)

// integer is the width of an integer type.
type integer int

func (w integer) mask() uint64 { return math.MaxUint64 >> (64 - w) }

// edges lists integers around powers of two, and ties of rounding.
func (w integer) edges() []uint64 {
	var list []uint64
	for k := range int(w) {
		for _, d := range []uint64{0, 1, math.MaxUint64, 2, 3} {
			v := uint64(1)<<k + d
			list = append(list, v&w.mask(), -v&w.mask())
		}
		// Of rounding to 24 and 53 bits.
		list = append(list, (1<<k|1<<k>>24)&w.mask(), (1<<k|1<<k>>53)&w.mask(), (1<<k|1<<k>>23|1<<k>>24)&w.mask())
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// The parts that a number is put together from: at their borders carries
// begin and end.
var (
	someBytes  = []uint64{0, 1, 2, 0x7f, 0x80, 0xfe, 0xff}
	someHalves = []uint64{0, 1, 2, 0x7fff, 0x8000, 0xff, 0x100, 0xfffe, 0xffff}
)

// draw draws a number of any size and sign.
func (w integer) draw(r *rand.Rand) uint64 {
	v := r.Uint64()
	switch r.IntN(8) {
	case 0:
		v = w.sized(r, 1, int(w))
	case 1: // zeros at the end
		v = v >> r.IntN(int(w)) << r.IntN(int(w))
	case 2: // a run of ones
		v = (1<<r.IntN(int(w)) - 1) << r.IntN(int(w))
	case 3:
		v = together(r, 8, someBytes)
	case 4:
		v = together(r, 16, someHalves)
	case 5: // random halves but for one
		k := 16 * r.IntN(int(w)/16)
		v = v&^(0xffff<<k) | someHalves[r.IntN(len(someHalves))]<<k
	case 6: // around what a float64 holds
		v = w.sized(r, min(52, int(w)), min(54, int(w)))
	}
	if r.IntN(4) == 0 {
		v = -v
	}
	return v & w.mask()
}

// together puts 64 bits together from parts.
func together(r *rand.Rand, width int, parts []uint64) uint64 {
	v := uint64(0)
	for at := 0; at < 64; at += width {
		v |= parts[r.IntN(len(parts))] << at
	}
	return v
}

// sized draws a number of low to high bits, a third of them near powers of two.
func (w integer) sized(r *rand.Rand, low, high int) uint64 {
	top := uint64(1) << (low - 1 + r.IntN(high-low+1))
	v := top | r.Uint64()&(top-1)
	switch r.IntN(6) {
	case 0:
		v = top + near(r)
	case 1:
		v = 2*top + near(r)
	}
	return v & w.mask()
}

// pair draws two operands for an instruction, named without type and sign.
func (w integer) pair(r *rand.Rand, name string) (a, b uint64) {
	a, b = w.draw(r), w.draw(r)
	switch name {
	case "div", "rem":
		a, b = w.division(r)
	case "mul":
		if r.IntN(2) == 0 {
			a, b = w.product(r)
		}
	case "shl", "shr", "rotl", "rotr":
		b = w.count(r)
	default: // sums, differences and comparisons
		e := near(r) << (16 * r.IntN(int(w)/16))
		switch r.IntN(4) {
		case 0: // differences that are small or borrow
			b = a + e
		case 1: // sums that just carry
			b = e - a
		case 2: // the same in the upper half
			k := r.IntN(int(w))
			b = a>>k<<k | b&(1<<k-1)
		}
	}
	return a & w.mask(), b & w.mask()
}

// division draws a dividend, half of them near a multiple, and a divisor, of 64
// bits three quarters between 2^21 and 2^33: those are divided in two steps.
func (w integer) division(r *rand.Rand) (n, d uint64) {
	width := int(w)
	d = w.sized(r, 1, width)
	if w == 64 && r.IntN(4) > 0 {
		d = w.sized(r, 22, 33)
	}
	d = max(d, 1)
	quotient := max(1, w.mask()/d)
	switch r.IntN(9) {
	case 0:
		n = w.draw(r)
	case 1:
		n = r.Uint64()
	case 2:
		n = w.sized(r, min(50, width), min(56, width))
	case 3: // the upper half around the divisor: the largest digits there are
		n = (d+near(r))<<(w/2) | r.Uint64()&(w.mask()>>(w/2))
	default:
		digits := bits.Len64(quotient)
		q := min(quotient, w.sized(r, 1+r.IntN(digits), digits))
		n = d*q + near(r)
	}
	if r.IntN(4) == 0 {
		n = -n
	}
	switch r.IntN(24) {
	case 0:
		d = uint64(r.IntN(3)) - 1 // by zero, by one, by minus one
	case 1, 2, 3, 4, 5:
		d = -d
	}
	return n, d
}

// product draws two factors whose product is near a power of two.
func (w integer) product(r *rand.Rand) (a, b uint64) {
	powers := []int{15, 16, 31, 32, 47, 48, 52, 53, 54, 62, 63, 64}
	target := uint64(math.MaxUint64)
	if k := powers[r.IntN(len(powers))]; k < 64 {
		target = 1 << k
	}
	a = max(1, w.sized(r, 1, int(w)))
	return a, target/a + near(r)
}

// count draws a shift count.
func (w integer) count(r *rand.Rand) uint64 {
	v := 16*uint64(r.IntN(5)) + uint64(r.IntN(3)) - 1 // around half words
	switch r.IntN(6) {
	case 0: // huge
		v = r.Uint64()
	case 1: // of which only the low bits count
		v |= 1 << (8 * (1 + r.IntN(7)))
	case 2, 3:
		v = uint64(r.IntN(int(w)))
	}
	return v
}

// converted draws an integer that a float can't hold: half-way between two, next
// to that by one or by so little that f64 would not notice, or one that rounds
// up to a power of two. If the float holds all, it draws any.
func (w integer) converted(r *rand.Rand, f format) uint64 {
	kept, width := f.precision(), int(w)
	if width <= kept {
		return w.draw(r)
	}
	shift := r.IntN(width - kept)
	v := odd(r, kept+1) << shift
	switch r.IntN(4) {
	case 0:
		v += unit(r)
	case 1:
		low := 1 + r.Uint64()&(1<<max(0, shift+kept-f64format.precision())-1)
		v += low * unit(r)
	case 2:
		top := between(r, kept+1, width)
		v = 1<<top - r.Uint64N(2<<(top-kept-1)+1) // the first half of these round up
	}
	if r.IntN(2) == 0 {
		v = -v
	}
	return v & w.mask()
}
