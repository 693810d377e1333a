package decode

import (
	"encoding/binary"
	"math"
	"math/big"
	"slices"
	"sort"

	"wasmformer/engine/model"
)

// unembedding answers the argmax over the vocabulary by structure: rows that
// differ only by a parabola 2κv·x − κv² in one number x are a group, in which
// the winner is the v nearest to x/… by rounding. What is left are a few
// groups to compare: a token costs O(log rows) for each group, and for a model
// whose rows have no such structure as much as to compute all its logits.
type unembedding struct {
	x      form   // the parabola's number
	others []form // the other numbers that rows read
	groups []group
	all    []logit // by token
}

// logit is a token's row with all that it reads.
type logit struct {
	rowOf
	coefs []float64 // of the others
}

// group is a set of rows with equal coefficients but for x and the constant.
type group struct {
	coefs []float64 // of the others
	rows  []rowOf   // by slope
}

// rowOf is one row: slope·x + constant, besides its group's part.
type rowOf struct {
	slope, constant float64
	token           int32
}

// newUnembedding finds the number in which most rows differ and groups them.
func newUnembedding(u model.Matrix, slots []form) unembedding {
	// The columns in use, constants apart.
	var columns []int
	distinct := map[int]map[float64]bool{}
	for t := 0; t < u.Rows; t++ {
		for s, w := range u.Row(t) {
			if w != 0 && !slots[s].isConstant() {
				if distinct[s] == nil {
					distinct[s] = map[float64]bool{}
					columns = append(columns, s)
				}
				distinct[s][w] = true
			}
		}
	}
	sort.Slice(columns, func(i, j int) bool { return len(distinct[columns[i]]) > len(distinct[columns[j]]) })
	var out unembedding
	var others []int
	if len(columns) > 0 {
		out.x, others = slots[columns[0]], columns[1:]
	}
	for _, s := range others {
		out.others = append(out.others, slots[s])
	}
	byCoefs := map[string]int{}
	for t := 0; t < u.Rows; t++ {
		r := rowOf{token: int32(t)}
		if len(columns) > 0 {
			r.slope = u.Row(t)[columns[0]]
		}
		for s, w := range u.Row(t) {
			if slots[s].isConstant() {
				r.constant += float64(w * slots[s].constant)
			}
		}
		coefs := make([]float64, len(others))
		for i, s := range others {
			coefs[i] = u.Row(t)[s]
		}
		out.all = append(out.all, logit{r, coefs})
		out.add(byCoefs, coefs, r)
	}
	out.groups = rising(out.groups)
	for i := range out.groups {
		out.groups[i].keepEnvelope()
	}
	return out
}

// rising splits groups such that in each the tokens rise with the slopes: then
// of rows that are equally high the first is the lowest token.
func rising(groups []group) []group {
	var out []group
	for _, g := range groups {
		g.sort()
		// Of equal slopes only the first can win.
		g.rows = slices.CompactFunc(g.rows, func(a, b rowOf) bool { return a.slope == b.slope })
		first := len(out)
		for _, r := range g.rows {
			i := slices.IndexFunc(out[first:], func(h group) bool { return h.rows[len(h.rows)-1].token < r.token })
			if i < 0 {
				i = len(out) - first
				out = append(out, group{coefs: g.coefs})
			}
			out[first+i].rows = append(out[first+i].rows, r)
		}
	}
	return out
}

// sort orders the rows by slope, of equal slopes the highest first.
func (g *group) sort() {
	sort.SliceStable(g.rows, func(i, j int) bool {
		if g.rows[i].slope != g.rows[j].slope {
			return g.rows[i].slope < g.rows[j].slope
		}
		return g.rows[i].constant > g.rows[j].constant
	})
}

// add puts a row into its group; byCoefs are the groups' indices.
func (u *unembedding) add(byCoefs map[string]int, coefs []float64, r rowOf) {
	var key []byte
	for _, c := range coefs {
		key = binary.LittleEndian.AppendUint64(key, math.Float64bits(c+0)) // −0 is 0
	}
	i, known := byCoefs[string(key)]
	if !known {
		i = len(u.groups)
		byCoefs[string(key)] = i
		u.groups = append(u.groups, group{coefs: coefs})
	}
	u.groups[i].rows = append(u.groups[i].rows, r)
}

// keepEnvelope drops the rows, sorted by slope, that are nowhere the highest.
// Lines in slope order that are all on the upper envelope can be searched by
// bisection.
func (g *group) keepEnvelope() {
	kept := g.rows[:0]
	for _, r := range g.rows {
		for len(kept) > 1 && !above(kept[len(kept)-2], kept[len(kept)-1], r) {
			kept = kept[:len(kept)-1]
		}
		kept = append(kept, r)
	}
	g.rows = kept
}

// above reports whether line b is above the meeting point of a and c, for
// slopes a < b < c.
func above(a, b, c rowOf) bool {
	l := (b.constant - a.constant) * (c.slope - a.slope)
	r := (c.constant - a.constant) * (b.slope - a.slope)
	if math.Abs(l-r) > 0x1p-40*(math.Abs(l)+math.Abs(r)) && !math.IsInf(l-r, 0) && clear(a, b) && clear(a, c) {
		return l > r
	}
	exact := func(x, y, u, v float64) *big.Rat { // (x − y)·(u − v)
		first, second := new(big.Rat).SetFloat64(x), new(big.Rat).SetFloat64(u)
		first.Sub(first, new(big.Rat).SetFloat64(y))
		return first.Mul(first, second.Sub(second, new(big.Rat).SetFloat64(v)))
	}
	return exact(b.constant, a.constant, c.slope, a.slope).Cmp(exact(c.constant, a.constant, b.slope, a.slope)) > 0
}

// clear reports whether the differences of two rows keep enough bits for their
// products to be compared as floats.
func clear(a, b rowOf) bool {
	keeps := func(x, y float64) bool { return x == y || math.Abs(x-y) > 0x1p-10*max(math.Abs(x), math.Abs(y)) }
	return keeps(a.constant, b.constant) && keeps(a.slope, b.slope)
}

// best is the highest row at x and its height. The heights along the envelope
// rise and then fall, so bisection on neighbours finds the top; equal heights
// go to the lower token.
func (g *group) best(x float64) (token int32, height float64) {
	lo, hi := 0, len(g.rows)-1
	for lo < hi {
		mid := (lo + hi) / 2
		if g.rows[mid].at(x) < g.rows[mid+1].at(x) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return g.rows[lo].token, g.rows[lo].at(x)
}

func (r rowOf) at(x float64) float64 { return float64(r.slope*x) + r.constant }

// next is the token of maximal logit.
func (u *unembedding) next(x float64, others []float64) int {
	best, token := math.Inf(-1), int32(0)
	for i := range u.groups {
		g := &u.groups[i]
		t, height := g.best(x)
		for j, c := range g.coefs {
			height += float64(c * others[j])
		}
		if height > best || height == best && t < token {
			best, token = height, t
		}
	}
	return int(token)
}
