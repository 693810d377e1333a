package lower

import (
	"math/bits"

	"wasmformer/engine/internal/wasm"
)

// set is a set of locals.
type set []uint64

func (s set) has(i uint64) bool { return s[i/64]>>(i%64)&1 != 0 }
func (s set) add(i uint64)      { s[i/64] |= 1 << (i % 64) }

// meet keeps what is in both.
func (s set) meet(o set) {
	for i := range s {
		s[i] &= o[i]
	}
}

// assignment follows a body in one pass and keeps which locals have been written on
// all paths. A loop begins with what its entry has: what jumps back has more.
type assignment struct {
	now    set
	labels []assignmentLabel
}

// assignmentLabel is an open block: its opcode, what was written where it began, and where
// branches leave it.
type assignmentLabel struct {
	op           wasm.Opcode
	before, left set
}

// readFresh finds the locals, among count of which the first ones are parameters, that some
// path reads before it writes them. It costs a few words a label.
func readFresh(code *wasm.Code, count, params int) (fresh []int) {
	words := (count + 63) / 64
	all := func() set {
		s := make(set, words)
		for i := range s {
			s[i] = ^uint64(0)
		}
		return s
	}
	a := assignment{now: make(set, words)}
	for i := range params {
		a.now.add(uint64(i))
	}
	read := make(set, words)
	open := func(op wasm.Opcode) {
		a.labels = append(a.labels, assignmentLabel{op, append(set(nil), a.now...), all()})
	}
	branch := func(n uint64) {
		l := &a.labels[len(a.labels)-1-int(n)]
		l.left.meet(a.now)
	}
	unreachable := func() { a.now = all() }
	open(wasm.OpBlock)
	for in := range code.Body() {
		switch in.Op {
		case wasm.OpTryTable:
			for _, c := range in.Catches {
				branch(uint64(c.Label))
			}
			open(in.Op)
		case wasm.OpBlock, wasm.OpLoop, wasm.OpIf, wasm.OpTry:
			open(in.Op)
		case wasm.OpElse, wasm.OpCatch, wasm.OpCatchAll:
			l := &a.labels[len(a.labels)-1]
			l.left.meet(a.now)
			l.op = wasm.OpBlock // both arms are there
			a.now = append(set(nil), l.before...)
		case wasm.OpEnd, wasm.OpDelegate:
			l := a.labels[len(a.labels)-1]
			a.labels = a.labels[:len(a.labels)-1]
			if l.op != wasm.OpLoop {
				a.now.meet(l.left)
			}
			if l.op == wasm.OpIf {
				a.now.meet(l.before)
			}
		case wasm.OpBr:
			branch(in.Imm)
			unreachable()
		case wasm.OpBrIf, wasm.OpBrOnNull, wasm.OpBrOnNonNull:
			branch(in.Imm)
		case wasm.OpBrTable:
			for _, n := range in.Labels {
				branch(uint64(n))
			}
			unreachable()
		case wasm.OpReturn, wasm.OpUnreachable, wasm.OpReturnCall, wasm.OpReturnCallIndirect, wasm.OpReturnCallRef,
			wasm.OpThrow, wasm.OpThrowRef, wasm.OpRethrow:
			unreachable()
		case wasm.OpLocalGet:
			if !a.now.has(in.Imm) {
				read.add(in.Imm)
			}
		case wasm.OpLocalSet, wasm.OpLocalTee:
			a.now.add(in.Imm)
		}
	}
	for i, word := range read {
		for ; word != 0; word &= word - 1 {
			fresh = append(fresh, 64*i+bits.TrailingZeros64(word))
		}
	}
	return fresh
}
