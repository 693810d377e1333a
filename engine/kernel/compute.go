package kernel

import (
	"wasmformer/engine/internal/decode"
)

// compute writes the code for a node and keeps its value in a local.
func (b *body) compute(n int) {
	node := &b.nodes[n]
	if n >= len(b.v.Atoms) {
		local := b.f.local(i32)
		if first := b.table(0); n >= first {
			b.tableRow(n - first)
		} else {
			b.found((n-len(b.v.Atoms))/perSearch, (n-len(b.v.Atoms))%perSearch)
		}
		b.f.set(local)
		node.local = local
		return
	}
	a := &b.v.Atoms[n]
	local := b.f.local(f64)
	switch a.Kind {
	case decode.AtomPos:
		b.f.get(b.position)
		b.f.do(opF64FromI32S)
	case decode.AtomPosSq:
		b.f.get(b.position)
		b.f.do(opF64FromI32S)
		b.f.tee(local)
		b.f.get(local)
		b.f.do(opF64Mul)
	case decode.AtomToken:
		b.column(b.feat[0], a.Column)
	case decode.AtomRead:
		b.read(a)
	case decode.AtomGates:
		b.gates(n, local)
	case decode.AtomPieces:
		b.piece(a)
	case decode.AtomConst:
		b.f.f64(a.Low)
	}
	b.f.set(local)
	node.local = local
}

// form pushes a form's value. The order of the summands is the plan's.
func (b *body) form(f decode.Form) {
	if f.Constant != 0 || len(f.Terms) == 0 {
		b.f.f64(f.Constant)
		b.terms(f.Terms, false)
		return
	}
	b.terms(f.Terms, true)
}

// terms adds terms to the number on the stack; with first set there is none.
func (b *body) terms(terms []decode.ViewTerm, first bool) {
	for _, t := range terms {
		b.f.get(b.nodes[t.Atom].local)
		add := opF64Add
		switch t.Coef {
		case 1:
		case -1:
			if first {
				b.f.do(opF64Neg)
			} else {
				add = opF64Sub
			}
		default:
			b.f.f64(t.Coef)
			b.f.do(opF64Mul)
		}
		if !first {
			b.f.do(add)
		}
		first = false
	}
}

// column pushes a number by token, given the local with the address of the
// token's features.
func (b *body) column(feat int, values []float64) {
	i, ok := b.g.mem.columnOf[&values[0]]
	if !ok {
		panic("BUG: numbers by token that have no column")
	}
	b.f.get(feat)
	b.load(b.g.mem.columns[i].storage)
}

// load replaces the address on the stack by the number stored there.
func (b *body) load(s storage) {
	switch s.bytes {
	case 1:
		b.f.mem(opI32Load8U, s.shift)
	case 2:
		b.f.mem(opI32Load16U, s.shift)
	case 4:
		b.f.mem(opI32Load, s.shift)
	default:
		b.f.mem(opF64Load, s.shift)
		return
	}
	b.f.do(opF64FromI32U)
}

// gates pushes Σ scale·relu(b)·a. acc is the node's local, still 0.
func (b *body) gates(index, acc int) {
	a, n := &b.v.Atoms[index], &b.nodes[index]
	if direction, jumps, ok := jumps(a.Gates, b.integer); ok {
		b.jumps(direction, jumps, acc)
		return
	}
	uses, _ := b.uses(index)
	guard := 0
	for i := range a.Gates {
		gate := &a.Gates[i]
		if b.guarded(gate) {
			b.guardedGate(gate, uses, guard, n.blocks[guard], acc, i == 0)
			guard++
		} else {
			b.openGate(gate)
			if i > 0 {
				b.f.get(acc)
				b.f.do(opF64Add)
			}
		}
		if i+1 < len(a.Gates) {
			b.f.set(acc)
		}
	}
}

// guardedGate pushes acc + the gate's value, with a computed only if b > 0.
func (b *body) guardedGate(gate *decode.ViewGate, uses []use, guard, block, acc int, first bool) {
	open := -1
	b.form(gate.B)
	if !isFlag(b.v, gate.B, b.integer) {
		open = b.f.local(f64)
		b.f.tee(open)
	}
	b.f.f64(0)
	b.f.do(opF64Gt)
	b.f.begin(opIf)
	b.enter(uses, guard, block)
	if !first {
		b.f.get(acc)
	}
	b.form(gate.A)
	if open >= 0 {
		b.f.get(open)
		b.f.do(opF64Mul)
	}
	b.scale(gate.Scale)
	if !first {
		b.f.do(opF64Add)
	}
	b.f.set(acc)
	b.f.do(opEnd)
	b.f.get(acc)
}

func (b *body) scale(scale float64) {
	if scale != 1 {
		b.f.f64(scale)
		b.f.do(opF64Mul)
	}
}

// openGate pushes a gate's value without a branch.
func (b *body) openGate(gate *decode.ViewGate) {
	if len(gate.B.Terms) == 0 {
		b.form(gate.A)
		if gate.B.Constant != 1 {
			b.f.f64(gate.B.Constant)
			b.f.do(opF64Mul)
		}
		b.scale(gate.Scale)
		return
	}
	open := b.f.local(f64)
	one := len(gate.A.Terms) == 0 && gate.A.Constant == 1
	switch {
	case isFlag(b.v, gate.B, b.integer):
		b.form(gate.A)
		b.scale(gate.Scale)
		b.f.f64(0)
		b.form(gate.B)
	default:
		b.form(gate.B)
		b.f.tee(open)
		if !one {
			b.form(gate.A)
			b.f.do(opF64Mul)
		}
		b.scale(gate.Scale)
		b.f.f64(0)
		b.f.get(open)
	}
	b.f.f64(0)
	b.f.do(opF64Gt, opSelect)
}

// jumps pushes Σ by·[direction > threshold].
func (b *body) jumps(direction decode.Form, jumps []jump, d int) {
	b.form(direction)
	if len(jumps) == 2 && jumps[1].threshold == jumps[0].threshold+1 && jumps[1].by == -jumps[0].by {
		b.f.f64(jumps[1].threshold)
		b.f.do(opF64Eq, opF64FromI32S)
		b.scale(jumps[0].by)
		return
	}
	b.f.set(d)
	for i, j := range jumps {
		b.f.get(d)
		b.f.f64(j.threshold)
		b.f.do(opF64Gt, opF64FromI32S)
		b.scale(j.by)
		if i > 0 {
			b.f.do(opF64Add)
		}
	}
}

// read pushes a value that attention reads.
func (b *body) read(a *decode.ViewAtom) {
	s := &b.v.Searches[a.Search]
	r := &a.Reader
	at := func(what int) int { return b.nodes[b.search(a.Search, what)].local }
	switch r.Kind {
	case decode.ReadOwn:
		b.form(a.Own)
	case decode.ReadSum:
		b.f.i32(0)
		b.f.mem(opF64Load, b.g.mem.sums[s.Cache]+8*r.Index)
		b.f.get(b.position)
		b.f.i32(1)
		b.f.do(opI32Add, opF64FromI32S, opF64Div)
	case decode.ReadToken:
		b.column(at(featOf), r.Table)
	case decode.ReadAt:
		b.f.get(at(position))
		b.f.do(opF64FromI32S)
		b.scale(r.Scale)
		b.offset(r.Offset)
	case decode.ReadRing:
		b.ringSlot(at(position))
		b.f.mem(opF64Load, b.g.mem.ring+8*decode.RingSize*r.Index)
	case decode.ReadColumn:
		if b.v.Caches[s.Cache].Kind == decode.FlaggedKeys {
			b.f.i32(0)
			b.f.mem(opF64Load, b.g.mem.sums[s.Cache]+8*r.Index)
			return
		}
		b.f.get(at(found))
		b.f.mem(opF64Load, 8+8*r.Index)
	default:
		b.readPast(r, at(featOf), at(rowOf), at)
	}
}

func (b *body) offset(c float64) {
	if c != 0 {
		b.f.f64(c)
		b.f.do(opF64Add)
	}
}

// readPast pushes table[token] + scale·position + Σ coef·past.
func (b *body) readPast(r *decode.ViewReader, feat, row int, at func(int) int) {
	b.column(feat, r.Table)
	if r.Scale != 0 {
		b.f.get(at(position))
		b.f.do(opF64FromI32S)
		b.scale(r.Scale)
		b.f.do(opF64Add)
	}
	for _, t := range r.Past {
		b.f.get(row)
		b.load(b.g.mem.past[t.Atom])
		b.scale(t.Coef)
		b.f.do(opF64Add)
	}
}

// ringSlot pushes 8·(position mod RingSize).
func (b *body) ringSlot(position int) {
	b.f.get(position)
	b.f.i32(decode.RingSize - 1)
	b.f.do(opI32And)
	b.f.i32(3)
	b.f.do(opI32Shl)
}
