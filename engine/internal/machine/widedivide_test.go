package machine

import (
	"math/rand/v2"
	"testing"
)

// dividends are operands at which a quotient could be wrong: what is next to multiples of
// divisors of all sizes, and next to where numbers are split.
func dividends(r *rand.Rand) (n, d uint64) {
	size := func() uint64 { return r.Uint64() >> r.IntN(64) }
	power := func() uint64 { return 1 << r.IntN(64) }
	near := func(x uint64) uint64 { return x + uint64(r.IntN(5)) - 2 }
	edge := func() uint64 {
		switch r.IntN(4) {
		case 0:
			return near(power())
		case 1:
			return ^uint64(0) >> r.IntN(64) << r.IntN(64)
		case 2:
			return near(power() + power())
		}
		return size()
	}
	if d = edge(); r.IntN(4) == 0 {
		d = near(1 << [...]int{20, 21, 22, 32, 33, 44, 52, 53, 63}[r.IntN(9)])
	}
	if n = edge(); r.IntN(3) > 0 && d > 1 { // a multiple, or half of one more
		n = near(edge()%(^uint64(0)/d)*d + d/2*uint64(r.IntN(2)))
	}
	if r.IntN(4) == 0 {
		n = -n
	}
	if r.IntN(4) == 0 {
		d = -d
	}
	return n, d
}

// checkDivision runs the four instructions.
func checkDivision(t *testing.T, b *bench, n, d uint64) {
	type result struct {
		x    uint64
		trap Code
	}
	want := [4]result{}
	switch s, by := int64(n), int64(d); {
	case d == 0:
		for i := range want {
			want[i].trap = TrapDivideByZero
		}
	case s == -1<<63 && by == -1:
		want = [4]result{{trap: TrapOverflow}, {x: n / d}, {}, {x: n % d}}
	default:
		want = [4]result{{x: uint64(s / by)}, {x: n / d}, {x: uint64(s % by)}, {x: n % d}}
	}
	for i, w := range want {
		op := OpI64DivS + OpIndex(i)
		upper, lower, trap := b.run(t, op, uint32(n>>32), uint32(d>>32), uint32(n), uint32(d))
		got := result{uint64(upper)<<32 | uint64(lower), trap}
		if trap != 0 {
			got.x = 0
		}
		if got != w {
			t.Errorf("%s %#x %#x: %#x, trap %d; want %#x, trap %d", Ops()[op].Name, n, d, got.x, got.trap, w.x, w.trap)
		}
	}
}

func TestWideDivision(t *testing.T) {
	b := newBench()
	edges := []uint64{0, 1, 2, 3, 1<<20 - 1, 1 << 20, 1<<32 - 1, 1 << 32, 1<<32 + 1, 1<<44 - 1, 1 << 44, 1<<53 - 1, 1 << 53, 1<<53 + 1, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 1<<32, 1<<64 - 2, 1<<64 - 1}
	for _, n := range edges {
		for _, d := range edges {
			checkDivision(t, b, n, d)
		}
	}
	r := rand.New(rand.NewPCG(uint64(*unitSeed), 3))
	for range 2 * *unitPairs {
		n, d := dividends(r)
		if checkDivision(t, b, n, d); t.Failed() {
			break
		}
	}
}
