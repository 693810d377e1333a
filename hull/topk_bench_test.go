package hull

import (
	"math/rand/v2"
	"testing"
)

// streams are keys in the order of their coming: addresses 0 … n−1 in random order, each
// once; versions of n/1000 addresses, the later ones higher by 2⁻¹³ a step as the softmax form
// of weights has them; and points of a normal distribution, few of which lie on a hull.
var streams = []struct {
	name string
	keys func(n int) []point
	ask  func(r *rand.Rand, n int) point
}{
	{"addresses", func(n int) []point {
		keys := make([]point, n)
		for i, a := range shuffled(addresses(n, false)) {
			keys[i].x, keys[i].y = address(a)
		}
		return keys
	}, func(r *rand.Rand, n int) point { return point{float64(r.IntN(n)), 1} }},
	{"versions", func(n int) []point {
		keys, r := make([]point, n), rand.New(rand.NewPCG(5, uint64(n)))
		for i := range keys {
			keys[i].x, keys[i].y = address(r.IntN(max(1, n/1000)))
			keys[i].y += float64(i) * 0x1p-13
		}
		return keys
	}, func(r *rand.Rand, n int) point { return point{float64(r.IntN(max(1, n/1000))), 1} }},
	{"cloud", func(n int) []point {
		keys, r := make([]point, n), rand.New(rand.NewPCG(6, uint64(n)))
		for i := range keys {
			keys[i] = point{r.NormFloat64(), r.NormFloat64()}
		}
		return keys
	}, func(r *rand.Rand, _ int) point { return point{r.NormFloat64(), r.NormFloat64()} }},
}

// BenchmarkTopKInsert fills a cache and asks for the best key after every 16th one, so that the time,
// that of one key, has the peeling in it.
func BenchmarkTopKInsert(b *testing.B) {
	for _, s := range streams {
		for _, n := range sizes {
			b.Run(name(s.name, n), func(b *testing.B) {
				keys, r := s.keys(n), rand.New(rand.NewPCG(3, uint64(n)))
				var found []Point
				for b.Loop() {
					t := new(TopK)
					for i, k := range keys {
						t.Insert(k.x, k.y, uint32(i))
						if i%16 == 0 {
							q := s.ask(r, n)
							found = t.Best(found[:0], q.x, q.y, 1)
						}
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/key")
			})
		}
	}
}

// BenchmarkTopKQuery asks a full cache for the best key, and for the 16 best.
func BenchmarkTopKQuery(b *testing.B) {
	for _, s := range streams {
		for _, n := range sizes {
			t := new(TopK)
			for i, k := range s.keys(n) {
				t.Insert(k.x, k.y, uint32(i))
			}
			for _, k := range []struct {
				name string
				n    int
			}{{"best", 1}, {"best16", 16}} {
				b.Run(k.name+"/"+name(s.name, n), func(b *testing.B) {
					r := rand.New(rand.NewPCG(3, uint64(n)))
					var found []Point
					for range 100 { // peels
						q := s.ask(r, n)
						found = t.Best(found[:0], q.x, q.y, 64)
					}
					for b.Loop() {
						q := s.ask(r, n)
						found = t.Best(found[:0], q.x, q.y, k.n)
					}
				})
			}
		}
	}
}
