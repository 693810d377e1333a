package kernel

import (
	"encoding/binary"
	"math"
	"slices"

	"wasmformer/engine/decode"
)

// The unembedding's rows come in groups. In the usual case all groups hold
// the same lines in x but for a constant, so the best group and the best line
// are found apart from each other.

// family reports whether the groups are shifted copies of the first, and by
// how much.
func family(groups []decode.RowGroup) (shifts []float64, ok bool) {
	first := &groups[0]
	for _, g := range groups {
		if !slices.Equal(g.Slopes, first.Slopes) {
			return nil, false
		}
		shift := g.Constants[0] - first.Constants[0]
		for i := range g.Constants {
			if g.Constants[i]-first.Constants[i] != shift {
				return nil, false
			}
		}
		shifts = append(shifts, shift)
	}
	return shifts, true
}

// logits adds the statement that sets the token of maximal logit, if the
// caller wants it.
func (b *body) logits(next *int) {
	uses := formUses(nil, b.v.LogitX, 0)
	for _, f := range b.v.Others {
		uses = formUses(uses, f, 0)
	}
	b.add(&statement{uses: uses, guards: 1, write: func(s *statement) {
		*next = b.f.local(i32)
		b.f.get(b.wanted)
		b.f.begin(opIf)
		b.enter(s.uses, 0, s.blocks[0])
		x := b.f.local(f64)
		b.form(b.v.LogitX)
		b.f.set(x)
		others := make([]int, len(b.v.Others))
		for i, f := range b.v.Others {
			others[i] = b.f.local(f64)
			b.form(f)
			b.f.set(others[i])
		}
		if shifts, ok := family(b.v.Groups); ok {
			b.familyArgmax(x, others, shifts, *next)
		} else {
			b.argmax(x, others, *next)
		}
		b.f.do(opEnd)
	}})
}

// height pushes constant + Σ coefs·others.
func (b *body) height(constant float64, coefs []float64, others []int) {
	b.f.f64(constant)
	for i, c := range coefs {
		if c != 0 {
			b.f.get(others[i])
			b.f.f64(c)
			b.f.do(opF64Mul, opF64Add)
		}
	}
}

// byToken orders groups such that among equals the lower token comes first.
func byToken(groups []decode.RowGroup) []int {
	order := make([]int, len(groups))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return groups[i].Tokens[0] - groups[j].Tokens[0] })
	return order
}

// familyArgmax sets next to the token of maximal logit where the groups are
// shifted copies of each other.
func (b *body) familyArgmax(x int, others []int, shifts []float64, next int) {
	f, groups := b.f, b.v.Groups
	best, h, tokens := f.local(f64), f.local(f64), f.local(i32)
	for i, g := range byToken(groups) {
		b.height(shifts[g], groups[g].Coefs, others)
		if i == 0 {
			f.set(best)
			f.i32(b.g.mem.tokens[g])
			f.set(tokens)
			continue
		}
		f.set(h)
		f.i32(b.g.mem.tokens[g])
		f.get(tokens)
		f.get(h)
		f.get(best)
		f.do(opF64Gt, opSelect)
		f.set(tokens)
		f.get(h)
		f.get(best)
		f.get(h)
		f.get(best)
		f.do(opF64Gt, opSelect)
		f.set(best)
	}
	f.get(tokens)
	b.bestRow(0, x)
	f.i32(1)
	f.do(opI32Shl, opI32Add)
	f.mem(opI32Load16U, 0)
	f.set(next)
}

// bestRow pushes the index of a group's best row at x.
func (b *body) bestRow(group, x int) {
	g := &b.v.Groups[group]
	first, rate := guess(g)
	b.f.i32(b.g.mem.rows[group])
	b.f.i32(len(g.Slopes) - 1)
	b.f.get(x)
	b.f.get(x)
	b.f.f64(first)
	b.f.do(opF64Sub)
	b.f.f64(rate)
	b.f.do(opF64Mul)
	b.f.at(opCall, b.g.help.row)
}

// guess returns the numbers with which the best row at x is near to
// (x − first)·rate.
func guess(g *decode.RowGroup) (first, rate float64) {
	n := len(g.Slopes)
	if n < 2 {
		return 0, 0
	}
	crossing := func(i int) float64 { return (g.Constants[i] - g.Constants[i+1]) / (g.Slopes[i+1] - g.Slopes[i]) }
	first = crossing(0)
	if width := crossing(n-2) - first; width > 0 {
		rate = float64(n-2) / width
	}
	return first, rate
}

// Groups that are no family stand in memory one after the other:
//
//	group: address of the rows, index of the last one, address of the tokens,
//	       unused; first and rate of the guess; coefficients of the others
const (
	groupLast   = 4
	groupTokens = 8
	groupFirst  = 16
	groupRate   = 24
	groupCoefs  = 32
)

func groupSize(v *decode.View) int { return groupCoefs + 8*len(v.Others) }

// groupRecords are the groups in memory.
func (m *memoryMap) groupRecords(v *decode.View) []byte {
	var out []byte
	for i := range v.Groups {
		g := &v.Groups[i]
		for _, n := range []int{m.rows[i], len(g.Slopes) - 1, m.tokens[i], 0} {
			out = binary.LittleEndian.AppendUint32(out, uint32(n))
		}
		first, rate := guess(g)
		for _, x := range append([]float64{first, rate}, g.Coefs...) {
			out = binary.LittleEndian.AppendUint64(out, math.Float64bits(x))
		}
	}
	return out
}

// argmax sets next to the token of maximal logit, group by group.
func (b *body) argmax(x int, others []int, next int) {
	f := b.f
	best, h, row, token := f.local(f64), f.local(f64), f.local(i32), f.local(i32)
	group := f.local(i32)
	f.f64(math.Inf(-1))
	f.set(best)
	f.i32(b.g.mem.groups)
	f.set(group)
	f.begin(opLoop)
	f.i32(0)
	f.set(row)
	f.get(group)
	f.mem(opI32Load, groupLast)
	f.begin(opIf)
	f.get(group)
	f.mem(opI32Load, 0)
	f.get(group)
	f.mem(opI32Load, groupLast)
	f.get(x)
	f.get(x)
	f.get(group)
	f.mem(opF64Load, groupFirst)
	f.do(opF64Sub)
	f.get(group)
	f.mem(opF64Load, groupRate)
	f.do(opF64Mul)
	f.at(opCall, b.g.help.row)
	f.set(row)
	f.do(opEnd)
	f.get(group)
	f.mem(opI32Load, groupTokens)
	f.get(row)
	f.i32(1)
	f.do(opI32Shl, opI32Add)
	f.mem(opI32Load16U, 0)
	f.set(token)
	f.get(group)
	f.mem(opI32Load, 0)
	f.get(row)
	f.i32(4)
	f.do(opI32Shl, opI32Add)
	f.tee(row)
	f.mem(opF64Load, 0)
	f.get(x)
	f.do(opF64Mul)
	f.get(row)
	f.mem(opF64Load, 8)
	f.do(opF64Add)
	for i := range others {
		f.get(group)
		f.mem(opF64Load, groupCoefs+8*i)
		f.get(others[i])
		f.do(opF64Mul, opF64Add)
	}
	f.tee(h)
	f.get(best)
	f.do(opF64Gt)
	f.get(h)
	f.get(best)
	f.do(opF64Eq)
	f.get(token)
	f.get(next)
	f.do(opI32LtU, opI32And, opI32Or)
	f.begin(opIf)
	f.get(h)
	f.set(best)
	f.get(token)
	f.set(next)
	f.do(opEnd)
	f.get(group)
	f.i32(groupSize(b.v))
	f.do(opI32Add)
	f.tee(group)
	f.i32(b.g.mem.groups + groupSize(b.v)*len(b.v.Groups))
	f.do(opI32LtU)
	f.at(opBrIf, 0)
	f.do(opEnd)
}

// rowFunc writes row(rows, last, x, guess) index: the best of lines in the
// order of their slopes, on whose heights at x there is one summit; the lowest
// among equals. The search begins at the guess rounded up.
func (g *generator) rowFunc() {
	id, f := g.base.reserve("row", []valType{i32, i32, f64, f64}, []valType{i32})
	g.help.row = id
	i := f.local(i32)
	at := func(plus int) {
		f.get(0)
		f.get(i)
		f.i32(4)
		f.do(opI32Shl, opI32Add)
		f.mem(opF64Load, 16*plus)
		f.get(2)
		f.do(opF64Mul)
		f.get(0)
		f.get(i)
		f.i32(4)
		f.do(opI32Shl, opI32Add)
		f.mem(opF64Load, 16*plus+8)
		f.do(opF64Add)
	}
	f.get(3)
	f.do(opF64Ceil)
	f.truncate()
	f.tee(i)
	f.get(1)
	f.get(i)
	f.get(1)
	f.do(opI32LtU, opSelect)
	f.set(i)
	// Up while the next one is higher.
	f.begin(opBlock)
	f.begin(opLoop)
	f.get(i)
	f.get(1)
	f.do(opI32GeU)
	f.at(opBrIf, 1)
	at(0)
	at(1)
	f.do(opF64Lt, opI32Eqz)
	f.at(opBrIf, 1)
	f.get(i)
	f.i32(1)
	f.do(opI32Add)
	f.set(i)
	f.at(opBr, 0)
	f.do(opEnd, opEnd)
	// Down while the one before is not lower.
	f.begin(opBlock)
	f.begin(opLoop)
	f.get(i)
	f.do(opI32Eqz)
	f.at(opBrIf, 1)
	f.get(i)
	f.i32(1)
	f.do(opI32Sub)
	f.set(i)
	at(0)
	at(1)
	f.do(opF64Ge)
	f.at(opBrIf, 0)
	f.get(i)
	f.i32(1)
	f.do(opI32Add, opReturn)
	f.do(opEnd, opEnd)
	f.get(i)
}
