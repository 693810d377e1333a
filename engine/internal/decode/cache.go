package decode

import (
	"fmt"
	"math"

	"wasmformer/hull"
)

// cacheKind is how a set of keys is kept, chosen from what the keys provably
// are.
type cacheKind uint8

const (
	// position: the key of every position is (2p, −p²). Nothing is stored;
	// the best position follows from the query.
	position cacheKind = iota
	// constant: all keys are equal. The mean is a running sum, and the latest
	// key is that of the last position.
	constant
	// flagged: the keys are (0, y) with y given by the token, the queries
	// (0, c) with c > 0: only the latest position of the highest y matters.
	flagged
	// searched: anything else needs a hull (or a scan).
	searched
)

// never bounds keys that are not to be found: no query that stays within
// reach prefers such a key to any other, so they need not be inserted. Reach
// is checked at each query.
const never = -1 << 59

// keySearch answers which of the inserted keys is best.
type keySearch interface {
	Insert(x, y float64, id uint32)
	Query(qx, qy float64) (uint32, bool)
	Bytes() int
}

// cache is the state of one set of keys and of the values at its entries. An
// entry is a position whose key can be found; entries are numbered in order.
type cache struct {
	kind     cacheKind
	entries  *entries  // searched
	latest   []float64 // flagged: by stored value, of the one entry; constant: their sums
	latestAt int       // flagged: the entry's position

	heights []float64 // flagged: y by token
	height  float64   // flagged: the highest so far
	keys    keySearch // searched
	reach   float64   // searched: the largest |x| of a key
	live    bool      // this position has an entry
}

// kindOf tells how a set of keys can be kept.
func (p *plan) kindOf(index int) cacheKind {
	c := &p.caches[index]
	x, y := c.k[0], c.k[1]
	cx, okx := x.only(posAtom, 2)
	cy, oky := y.only(posSqAtom, -1)
	switch {
	case okx && oky && cx == 0 && cy == 0 && !c.mean:
		return position
	case x.isConstant() && y.isConstant():
		return constant
	case x.isZero() && !c.mean && p.byToken(y):
		for _, s := range p.searches {
			if s.cache == index && !(s.q[0].isZero() && s.q[1].isConstant() && s.q[1].constant > 0) {
				return searched
			}
		}
		return flagged
	}
	return searched
}

// byToken reports whether a form depends on the token alone.
func (p *plan) byToken(f form) bool {
	for _, t := range f.terms {
		if p.atoms[t.atom].kind != atomToken {
			return false
		}
	}
	return true
}

// table is a token-only form by token.
func (p *plan) table(f form) []float64 {
	out := make([]float64, p.vocab)
	for t := range out {
		out[t] = p.valueAt(f, t)
	}
	return out
}

// valueAt is a token-only form's value for a token.
func (p *plan) valueAt(f form, token int) float64 {
	v := f.constant
	for _, term := range f.terms {
		v += float64(term.coef * p.atoms[term.atom].column[token])
	}
	return v
}

// query finds the entry for a query, and false if no key can be found.
func (c *cache) query(qx, qy float64) (int, bool) {
	if c.entries.n == 0 {
		return 0, false
	}
	if _, all := c.keys.(*scan); !all && (qy != 1 || math.Abs(qx)*c.reach > -never/2) {
		panic(fmt.Sprintf("BUG: query (%g, %g) beyond the range in which keys are exact", qx, qy))
	}
	id, _ := c.keys.Query(qx, qy)
	return int(id), true
}

// bestPosition is the position j < n that maximises 2j·qx − j²·qy, the latest
// one among equals.
func bestPosition(n int, qx, qy float64) int {
	last := float64(n - 1)
	score := func(j float64) float64 { return float64(2*j*qx) - float64(j*j*qy) }
	if qy <= 0 {
		// No maximum between the ends.
		if score(last) >= 0 {
			return n - 1
		}
		return 0
	}
	j := qx / qy
	switch {
	case !(j > 0):
		return 0
	case j >= last:
		return n - 1
	}
	low := math.Floor(j)
	if score(low+1) >= score(low) {
		return int(low) + 1
	}
	return int(low)
}

// scanPositions is bestPosition by trying all: attention without a hull.
func scanPositions(n int, qx, qy float64) int {
	best, at := math.Inf(-1), 0
	for j := 0; j < n; j++ {
		p := float64(j)
		if score := float64(2*p*qx) - float64(p*p*qy); score >= best {
			best, at = score, j
		}
	}
	return at
}

// scanHeights is the latest position of the highest key, of those that tokens
// give.
func scanHeights(heights []float64, tokens []uint16) int {
	best, at := math.Inf(-1), 0
	for j, t := range tokens {
		if h := heights[t]; h >= best {
			best, at = h, j
		}
	}
	return at
}

// scan is a key search that tries all keys: attention without a hull.
type scan struct {
	keys [][2]float64
	ids  []uint32
}

func (s *scan) Insert(x, y float64, id uint32) {
	s.keys = append(s.keys, [2]float64{x, y})
	s.ids = append(s.ids, id)
}

func (s *scan) Query(qx, qy float64) (uint32, bool) {
	best, at := math.Inf(-1), -1
	for j := range s.keys {
		if score := float64(qx*s.keys[j][0]) + float64(qy*s.keys[j][1]); score >= best {
			best, at = score, j
		}
	}
	if at < 0 {
		return 0, false
	}
	return s.ids[at], true
}

func (s *scan) Bytes() int { return 16*cap(s.keys) + 4*cap(s.ids) }

func newKeys(linear bool) keySearch {
	if linear {
		return &scan{}
	}
	return &hull.Latest{}
}
