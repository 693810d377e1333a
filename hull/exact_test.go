package hull

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// numbers that make rounding errors: integers up to 2⁵³ and 2⁵⁴, neighbours of
// one another, halves, and floats over the whole range of coordinates.
func awkward(r *rand.Rand) float64 {
	sign := float64(1 - 2*r.IntN(2))
	switch r.IntN(7) {
	case 0:
		return 0
	case 1:
		return sign * float64(r.IntN(8))
	case 2:
		return sign * float64(r.Int64N(1<<53))
	case 3:
		return sign * float64(1<<53-r.IntN(8))
	case 4:
		return sign * (float64(r.IntN(1<<28)) + 0.5)
	case 5:
		return sign * (1 + float64(r.IntN(8))*0x1p-52)
	default:
		return sign * math.Ldexp(1+r.Float64(), r.IntN(400)-200)
	}
}

// TestExactSigns compares gain and turn with rational arithmetic.
func TestExactSigns(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 1))
	for range 10_000 {
		a, b, c := point{awkward(r), awkward(r)}, point{awkward(r), awkward(r)}, point{awkward(r), awkward(r)}
		switch r.IntN(4) {
		case 0: // nearly on the line a → b
			s := float64(r.IntN(9)-4) / 2
			c = point{a.x + s*(b.x-a.x), a.y + s*(b.y-a.y)}
		case 1:
			b = point{a.x * (1 + 0x1p-52), a.y}
		}
		if math.Abs(c.x) > maxCoordinate || math.Abs(c.y) > maxCoordinate {
			continue
		}
		want := orientation(a, b, c)
		if got := turn(a.x, a.y, b.x, b.y, c.x, c.y); got != want {
			t.Fatalf("turn %v %v %v: got %d, want %d", a, b, c, got, want)
		}
		q := c
		if r.IntN(2) == 0 { // nearly normal to a → b
			q = point{a.y - b.y, b.x - a.x}
		}
		want = exactScore(q, b).Cmp(exactScore(q, a))
		if got := gain(q.x, q.y, a.x, a.y, b.x, b.y); got != want {
			t.Fatalf("gain for %v from %v to %v: got %d, want %d", q, a, b, got, want)
		}
	}
}

// orientation returns the sign of the turn a → b → c.
func orientation(a, b, c point) int {
	det := new(big.Rat).Sub(cross(a, b), new(big.Rat).Sub(cross(a, c), cross(b, c)))
	return det.Sign()
}

// cross returns ax·by − ay·bx.
func cross(a, b point) *big.Rat {
	p := new(big.Rat).Mul(rational(a.x), rational(b.y))
	return p.Sub(p, new(big.Rat).Mul(rational(a.y), rational(b.x)))
}

func rational(f float64) *big.Rat { return new(big.Rat).SetFloat64(f) }

// exactScore returns q·k: the one oracle that shares no code with the package.
func exactScore(q, k point) *big.Rat {
	x := new(big.Rat).Mul(rational(q.x), rational(k.x))
	return x.Add(x, new(big.Rat).Mul(rational(q.y), rational(k.y)))
}

// TestLinear compares the scans, which are the truth for the rest, with
// rational arithmetic.
func TestLinear(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for range 300 {
		var c caches
		var keys []point
		for range 1 + r.IntN(12) {
			k := point{float64(r.IntN(5)), float64(r.IntN(5))}
			if r.IntN(4) == 0 {
				k = point{awkward(r), awkward(r)}
			}
			keys = append(keys, k)
			c.insert(k)
		}
		for _, q := range append(directions(r, keys, 4), point{awkward(r), awkward(r)}) {
			ties := exactTies(q, keys)
			wantID, _ := payload(ties[len(ties)-1])
			var sum [2]float64
			for _, j := range ties {
				_, v := payload(j)
				sum[0] += v[0]
				sum[1] += v[1]
			}
			n := float64(len(ties))
			if id, _ := c.linearLatest.Query(q.x, q.y); id != wantID {
				t.Fatalf("latest for %v of %v: got %d, want %d", q, keys, id, wantID)
			}
			if mean, _ := c.linearMean.Query(q.x, q.y); mean != [2]float64{sum[0] / n, sum[1] / n} {
				t.Fatalf("mean for %v of %v: got %v, ties %v", q, keys, mean, ties)
			}
		}
	}
}

// exactTies returns the numbers of the best keys, oldest first.
func exactTies(q point, keys []point) (ties []int) {
	var best *big.Rat
	for j, k := range keys {
		s := exactScore(q, k)
		switch {
		case best == nil || s.Cmp(best) > 0:
			best, ties = s, []int{j}
		case s.Cmp(best) == 0:
			ties = append(ties, j)
		}
	}
	return ties
}

// TestLimits checks which coordinates panic.
func TestLimits(t *testing.T) {
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0x1p201, -math.MaxFloat64} {
		for _, f := range []func(){
			func() { new(Latest).Insert(bad, 0, 0) },
			func() { new(Latest).Insert(0, bad, 0) },
			func() { new(Latest).Query(bad, 1) },
			func() { new(Latest).Query(1, bad) },
			func() { new(Mean).Insert(bad, 0, [2]float64{}) },
			func() { new(Mean).Query(bad, 0) },
			func() { new(Mean).Sum(bad, 0) },
			func() { new(TopK).Insert(bad, 0, 0) },
			func() { new(TopK).Best(nil, 1, bad, 1) },
			func() { new(TopK).Within(nil, bad, 1, 0) },
			func() { new(LinearTopK).Insert(0, bad, 0) },
			func() { new(LinearTopK).Best(nil, bad, 1, 1) },
			func() { new(LinearLatest).Insert(bad, 0, 0) },
			func() { new(LinearLatest).Query(bad, 0) },
			func() { new(LinearMean).Insert(bad, 0, [2]float64{}) },
			func() { new(LinearMean).Query(bad, 0) },
		} {
			func() {
				defer func() {
					if recover() == nil {
						t.Errorf("coordinate %v: no panic", bad)
					}
				}()
				f()
			}()
		}
	}
}
