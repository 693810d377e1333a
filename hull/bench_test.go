package hull

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// The benchmarks use the keys (2a, −a²) of an address space: every address is a
// corner. Spaces: "dense" has all addresses 0 … n−1, "sparse" n random ones
// below 8n.

func address(a int) (x, y float64) { return float64(2 * a), -float64(a) * float64(a) }

func addresses(n int, sparse bool) []int {
	r := rand.New(rand.NewPCG(7, uint64(n)))
	as := make([]int, n)
	a := 0
	for i := range as {
		as[i] = a
		if a++; sparse {
			a += r.IntN(15)
		}
	}
	return as
}

func shuffled(as []int) []int {
	s := append([]int(nil), as...)
	r := rand.New(rand.NewPCG(8, uint64(len(s))))
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	return s
}

func filled(as []int) *Latest {
	h := new(Latest)
	for i, a := range as {
		x, y := address(a)
		h.Insert(x, y, uint32(i))
	}
	return h
}

var spaces = []struct {
	name   string
	sparse bool
}{{"dense", false}, {"sparse", true}}

var sizes = []int{1e3, 1e4, 1e5, 1e6, 1e7}

func name(space string, n int) string { return fmt.Sprintf("%s/%.0e", space, float64(n)) }

// BenchmarkQuery asks for random addresses.
func BenchmarkQuery(b *testing.B) {
	for _, s := range spaces {
		for _, n := range sizes {
			b.Run(name(s.name, n), func(b *testing.B) {
				as := addresses(n, s.sparse)
				h := filled(as)
				qs := shuffled(as)
				j := 0
				b.ReportAllocs()
				for b.Loop() {
					h.Query(float64(qs[j]), 1)
					if j++; j == len(qs) {
						j = 0
					}
				}
			})
		}
	}
}

// BenchmarkQueryNear asks for addresses a few steps from one another, in a
// space of which only the sparse half was written, so that some fall on edges.
func BenchmarkQueryNear(b *testing.B) {
	for _, n := range sizes {
		b.Run(name("sparse", n), func(b *testing.B) {
			h := filled(addresses(n, true))
			r := rand.New(rand.NewPCG(9, uint64(n)))
			qs := make([]int, 1<<16)
			a := 4 * n
			for i := range qs {
				if r.IntN(100) == 0 {
					a = r.IntN(8 * n)
				}
				a = min(max(0, a+r.IntN(33)-16), 8*n)
				qs[i] = a
			}
			j := 0
			for b.Loop() {
				h.Query(float64(qs[j%len(qs)]), 1)
				j++
			}
		})
	}
}

// BenchmarkInsert builds a cache; the time is that of one key.
func BenchmarkInsert(b *testing.B) {
	for _, order := range orders {
		for _, n := range sizes {
			b.Run(name(order, n), func(b *testing.B) {
				as := ordered(order, n)
				b.ResetTimer()
				var h Latest
				for i := 0; i < b.N; i++ {
					if i%n == 0 {
						h = Latest{}
					}
					x, y := address(as[i%n])
					h.Insert(x, y, uint32(i))
				}
			})
		}
	}
}

// BenchmarkOverwrite inserts at random addresses that are already present.
func BenchmarkOverwrite(b *testing.B) {
	for _, s := range spaces {
		for _, n := range sizes {
			b.Run(name(s.name, n), func(b *testing.B) {
				as := addresses(n, s.sparse)
				h := filled(as)
				as = shuffled(as)
				j := 0
				b.ReportAllocs()
				for b.Loop() {
					x, y := address(as[j])
					h.Insert(x, y, uint32(j))
					if j++; j == len(as) {
						j = 0
					}
				}
			})
		}
	}
}

// BenchmarkMixed does what a memory head does: reads and overwrites near the
// last address, some far ones, and a new address at the right end now and then.
func BenchmarkMixed(b *testing.B) {
	for _, n := range sizes[:4] {
		b.Run(name("dense", n), func(b *testing.B) {
			h := filled(addresses(n, false))
			r := rand.New(rand.NewPCG(10, uint64(n)))
			type op struct {
				a     int
				write bool
			}
			ops := make([]op, 1<<16)
			a, end := n/2, n
			for i := range ops {
				switch r.IntN(10) {
				case 0:
					a = r.IntN(end)
				case 1:
					ops[i] = op{end, true}
					end++
					continue
				}
				a = min(max(0, a+r.IntN(33)-16), end-1)
				ops[i] = op{a, r.IntN(2) == 0}
			}
			j := 0
			for b.Loop() {
				o := ops[j%len(ops)]
				if o.write {
					x, y := address(o.a)
					h.Insert(x, y, uint32(j))
				} else {
					h.Query(float64(o.a), 1)
				}
				j++
			}
		})
	}
}

// BenchmarkLinear is the scan, for comparison.
func BenchmarkLinear(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(name("dense", n), func(b *testing.B) {
			var l LinearLatest
			for a := range n {
				x, y := address(a)
				l.Insert(x, y, uint32(a))
			}
			j := 0
			for b.Loop() {
				l.Query(float64(j%n), 1)
				j++
			}
		})
	}
}

// BenchmarkStack inserts keys of constant x and asks for the top: only the
// highest key matters.
func BenchmarkStack(b *testing.B) {
	var h Latest
	j := 0
	for b.Loop() {
		h.Insert(0, float64(j&255), uint32(j))
		h.Query(0, 1)
		j++
	}
}

// BenchmarkFill builds whole caches. It reports the time of a key, the longest
// pause and the memory of a vertex.
func BenchmarkFill(b *testing.B) {
	for _, order := range orders {
		for _, n := range []int{1e6, 1e7} {
			b.Run(name(order, n), func(b *testing.B) {
				if n > 1e6 && testing.Short() {
					b.Skip("takes seconds")
				}
				as := ordered(order, n)
				var h *Latest
				var longest time.Duration
				for b.Loop() {
					h = new(Latest)
					last := time.Now()
					for i, a := range as {
						x, y := address(a)
						h.Insert(x, y, uint32(i))
						if i&7 == 7 { // reading the clock takes as long as an insertion
							now := time.Now()
							longest = max(longest, now.Sub(last))
							last = now
						}
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/key")
				b.ReportMetric(float64(longest.Microseconds()), "µs/longest")
				b.ReportMetric(float64(h.Bytes())/float64(h.Len()), "B/vertex")
			})
		}
	}
}

var orders = []string{"ascending", "descending", "random"}

// ordered returns the addresses 0 … n−1 in one of the orders.
func ordered(order string, n int) []int {
	as := addresses(n, false)
	switch order {
	case "random":
		as = shuffled(as)
	case "descending":
		slices.Reverse(as)
	}
	return as
}
