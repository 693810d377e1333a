package kernel

import (
	"encoding/binary"
	"math"
	"slices"

	"wasmformer/engine/internal/decode"
)

// The unembedding's rows come in groups. In the usual case all groups hold
// the same lines in x but for a constant, or the first few of them, so the
// best group and the best line are found apart from each other.

// kin are groups that are shifted copies of one of them, head, or of its first
// lines: the best line of a short group is head's or, if it ends before that,
// its last.
type kin struct {
	head   int
	shifts []float64 // by group: by how much it is above head
}

// family finds what makes the groups kin. Equal logits go to the lower token,
// so the groups' tokens must be in one order in every row, short groups first.
func family(groups []decode.RowGroup) (k kin, ok bool) {
	for i := range groups {
		if len(groups[i].Slopes) > len(groups[k.head].Slopes) {
			k.head = i
		}
	}
	order, head := byToken(groups), &groups[k.head]
	for i := range groups {
		g := &groups[i]
		if !slices.Equal(g.Slopes, head.Slopes[:len(g.Slopes)]) {
			return k, false
		}
		shift := g.Constants[0] - head.Constants[0]
		for row, c := range g.Constants {
			if h := head.Constants[row]; c-h != shift || h+shift != c || c-shift != h { // also where that rounds
				return k, false
			}
		}
		k.shifts = append(k.shifts, shift)
	}
	for row := range head.Tokens {
		for i, g := range order[1:] {
			before, behind := &groups[order[i]], &groups[g]
			if tokenAt(before, row) > tokenAt(behind, row) || k.isShort(groups, g) && !k.isShort(groups, order[i]) {
				return k, false
			}
		}
	}
	return k, true
}

// isShort reports whether a group has only the first lines of head.
func (k *kin) isShort(groups []decode.RowGroup, group int) bool {
	return len(groups[group].Slopes) < len(groups[k.head].Slopes)
}

// tokenAt is the token of a row, or of the last one before it.
func tokenAt(g *decode.RowGroup, row int) int { return g.Tokens[min(row, len(g.Tokens)-1)] }

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
		b.form(b.v.LogitX)
		for _, f := range b.v.Others {
			b.form(f)
		}
		b.f.at(opCall, b.g.help.argmax)
		b.f.set(*next)
		b.f.do(opEnd)
	}})
}

// argmaxFunc writes argmax(x, others...) token: the one of maximal logit, the
// lowest among equals.
func (g *generator) argmaxFunc() {
	id, f := g.base.reserve("argmax", nil, []valType{i32})
	g.help.argmax = id
	f.params = append(f.params, f64)
	others := make([]int, len(g.view.Others))
	for i := range others {
		others[i] = len(f.params)
		f.params = append(f.params, f64)
	}
	if k, ok := family(g.view.Groups); ok {
		g.familyArgmax(f, k, 0, others)
	} else {
		g.argmax(f, 0, others)
	}
}

// height pushes constant + Σ coefs·others.
func (f *fn) height(constant float64, coefs []float64, others []int) {
	f.f64(constant)
	for i, c := range coefs {
		if c != 0 {
			f.get(others[i])
			f.f64(c)
			f.do(opF64Mul, opF64Add)
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

// familyArgmax pushes the token of maximal logit where the groups are kin.
func (g *generator) familyArgmax(f *fn, k kin, x int, others []int) {
	groups := g.view.Groups
	best, h, tokens, row := f.local(f64), f.local(f64), f.local(i32), f.local(i32)
	g.bestRow(f, k.head, x)
	f.set(row)
	order := byToken(groups)
	short := slices.IndexFunc(order, func(i int) bool { return !k.isShort(groups, i) })
	for n, i := range order[short:] {
		f.height(k.shifts[i], groups[i].Coefs, others)
		if n == 0 {
			f.set(best)
			f.i32(g.mem.tokens[i])
			f.set(tokens)
			continue
		}
		f.set(h)
		f.i32(g.mem.tokens[i])
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
	for _, i := range slices.Backward(order[:short]) {
		f.height(k.shifts[i], groups[i].Coefs, others)
		f.tee(h)
		f.get(best)
		f.do(opF64Ge)
		f.begin(opIf)
		g.shorter(f, k, i, x, row, h)
		f.get(h)
		f.get(best)
		f.do(opF64Ge)
		f.begin(opIf)
		f.get(h)
		f.set(best)
		f.i32(g.mem.tokens[i])
		f.set(tokens)
		f.do(opEnd, opEnd)
	}
	f.get(tokens)
	f.get(row)
	f.i32(1)
	f.do(opI32Shl, opI32Add)
	f.mem(opI32Load16U, 0)
}

// shorter lowers a short group's height h by what its last line is below
// head's best one, if it ends before that.
func (g *generator) shorter(f *fn, k kin, group, x, row, h int) {
	head, last := &g.view.Groups[k.head], len(g.view.Groups[group].Slopes)-1
	at := f.local(i32)
	f.get(row)
	f.i32(last)
	f.do(opI32GtS)
	f.begin(opIf)
	f.get(row)
	f.i32(4)
	f.do(opI32Shl)
	f.i32(g.mem.rows[k.head])
	f.do(opI32Add)
	f.set(at)
	f.get(x)
	f.f64(head.Slopes[last])
	f.do(opF64Mul)
	f.f64(head.Constants[last])
	f.do(opF64Add)
	f.get(at)
	f.mem(opF64Load, 0)
	f.get(x)
	f.do(opF64Mul)
	f.get(at)
	f.mem(opF64Load, 8)
	f.do(opF64Add, opF64Sub)
	f.get(h)
	f.do(opF64Add)
	f.set(h)
	f.do(opEnd)
}

// bestRow pushes the index of a group's best row at x.
func (g *generator) bestRow(f *fn, group, x int) {
	lines := &g.view.Groups[group]
	first, rate := guess(lines)
	f.i32(g.mem.rows[group])
	f.i32(len(lines.Slopes) - 1)
	f.get(x)
	f.get(x)
	f.f64(first)
	f.do(opF64Sub)
	f.f64(rate)
	f.do(opF64Mul)
	f.at(opCall, g.help.row)
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

// argmax pushes the token of maximal logit, found group by group.
func (g *generator) argmax(f *fn, x int, others []int) {
	best, h, row, token := f.local(f64), f.local(f64), f.local(i32), f.local(i32)
	group, next := f.local(i32), f.local(i32)
	f.f64(math.Inf(-1))
	f.set(best)
	f.i32(g.mem.groups)
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
	f.at(opCall, g.help.row)
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
	f.i32(groupSize(g.view))
	f.do(opI32Add)
	f.tee(group)
	f.i32(g.mem.groups + groupSize(g.view)*len(g.view.Groups))
	f.do(opI32LtU)
	f.at(opBrIf, 0)
	f.do(opEnd)
	f.get(next)
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
