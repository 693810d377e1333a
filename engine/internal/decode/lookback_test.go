package decode

import (
	"math/rand/v2"
	"testing"
)

// TestLookBack compares searches that look back with trying all keys: addresses
// near and far, some of them first or again by the decoder that goes on, keys that
// are none; whole, halved, negative and large queries.
func TestLookBack(t *testing.T) {
	searched := 0
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 77))
		spread := 1 << (1 + r.IntN(27))
		key := func(e *entries) (x, y float64) {
			a := float64(r.IntN(spread))
			if r.IntN(3) == 0 && e.n > 0 {
				a = e.key(r.IntN(e.n))[0] / 2
			}
			if seed%10 == 0 && r.IntN(40) == 0 {
				return 2 * a, -a*a - 3
			}
			return 2 * a, -(a * a)
		}
		all, index := &entries{keep: true}, &keyIndex{}
		for i := range r.IntN(120) {
			x, y := key(all)
			all.add(i, x, y)
			index.add(x, y)
		}
		from := r.IntN(all.n + 1)
		on := &entries{keep: true, before: all, from: from, n: from}
		s := &lookBack{index: index, all: on, own: map[uint32]uint32{}}
		for range 60 {
			if r.IntN(3) == 0 {
				x, y := key(on)
				s.Insert(x, y, uint32(on.n))
				on.add(1000+on.n, x, y)
			}
			q := float64(r.IntN(2*spread)) / 2
			switch r.IntN(8) {
			case 0:
				q = -q
			case 1:
				q *= 1 << 20
			case 2, 3:
				if on.n > 0 {
					q = on.key(r.IntN(on.n))[0] / 2
				}
			}
			got, ok := s.Query(q, 1)
			want, is := s.try(q, 1)
			if ok != is || ok && got != want {
				t.Fatalf("seed %d: query %v among %d entries, %d of them before: got %d, %v, want %d, %v", seed, q, on.n, from, got, ok, want, is)
			}
			searched++
		}
	}
	if searched < 100_000 {
		t.Errorf("%d searches", searched)
	}
}
