package lower

import (
	"slices"
	"strings"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// A v128 is four words, the lowest first, as an i64 is two. The machine knows nothing of
// vectors: what an instruction does to a part of its operands, a routine of package simd says,
// and it is done to each part. Only constants and shuffles, which are all immediate, have none.

// vectors are the routines, nil if nobody has linked them.
var vectors func() *wasm.Module

// LinkVectors links the routines for vector instructions. Without them, modules that need one are
// refused.
func LinkVectors(binary func() []byte) { vectors = decoded(binary) }

// vector lowers a vector instruction whose operands stand at a slot.
func (l *lowering) vector(in *wasm.Instr, slot int) error {
	name := in.Op.String()
	switch {
	case l.target == Seed:
		panic(errNarrow(name))
	case vectors == nil:
		return &Error{Func: l.index, Name: l.Funcs[l.index].Name, Offset: in.Offset, Msg: name + ": the routines for vectors (SIMD) are not linked", Lacks: true}
	}
	switch in.Op {
	case wasm.OpV128Const:
		l.words(slot, uint32(in.Imm), uint32(in.Imm>>32), uint32(in.Imm2), uint32(in.Imm2>>32))
	case wasm.OpI8x16Shuffle:
		l.shuffle(slot, in.Lanes())
	default:
		l.parts(in, name, slot)
	}
	return nil
}

// words writes constants from a slot on.
func (l *lowering) words(slot int, values ...uint32) {
	for i, v := range values {
		l.put(slot+i, v)
	}
}

// copies moves n words, unless they are there.
func (l *lowering) copies(from, to, n int) {
	for i := 0; i < n && from != to; i++ {
		l.move(from+i, to+i)
	}
}

// shuffle puts bytes of two vectors together: for each word, the bytes that one word gives at
// one distance are moved by a shift and cut out.
func (l *lowering) shuffle(slot int, lanes [16]byte) {
	const all = ^uint32(0)
	out, piece := slot+8, slot+12
	for w := range 4 {
		at := piece // the first piece's slot; the others are added from the next one
		for left := all; left != 0; {
			from, distance, mask := -1, 0, uint32(0)
			for i, b := range lanes[4*w : 4*w+4] {
				bit, word, d := uint32(0xff)<<(8*i), int(b/4), i-int(b%4)
				if from < 0 && left&bit != 0 {
					from, distance = word, d
				}
				if left&bit != 0 && word == from && d == distance {
					mask |= bit
				}
			}
			left &^= mask
			l.cut(slot+from, at, 8*distance, mask)
			if at > piece {
				l.op(machine.OpI32Or, piece, 0)
			}
			at = piece + 1
		}
		l.move(piece, out+w)
	}
	l.copies(out, slot, 4)
}

// cut copies a word, shifted to the left by a number of bits, or to the right by a negative
// one, and cuts out what a mask has.
func (l *lowering) cut(from, to, left int, mask uint32) {
	if from != to {
		l.move(from, to)
	}
	switch {
	case left > 0:
		l.withConst(machine.OpI32Shl, to, uint32(left))
	case left < 0:
		l.withConst(machine.OpI32ShrU, to, uint32(-left))
	}
	if mask != ^uint32(0) {
		l.withConst(machine.OpI32And, to, mask)
	}
}

// number lowers an instruction on numbers.
func (l *lowering) number(in *wasm.Instr, slot int) {
	if !l.wide(in, slot) && !l.wideMemory(in, slot) && !l.float(in, slot) && !l.sameName(in, slot) {
		panic("BUG: no " + in.Op.String())
	}
}

// part is a routine for a part of an instruction's operands.
type part struct {
	params, results []wasm.ValueType
	function        int          // of the program, unless ...
	body            []wasm.Instr // ... its instructions take the place of the call
	memory          bool         // some of which use memory, ...
	offset          uint64       // ... so many bytes further
}

// mostInline is how many instructions take the place of a call, which with its arguments costs
// about as much.
const mostInline = 12

// part finds the routine of a name. One without control, locals and calls that is short, or uses
// memory, is not called.
func (l *lowering) part(name string) *part {
	if f := l.found[name]; f != nil {
		return f
	}
	f := new(part)
	if l.found == nil {
		l.found = map[string]*part{}
	}
	l.found[name] = f
	m, index, ok := exported([]func() *wasm.Module{vectors}, name)
	if !ok {
		panic("BUG: no routine " + name)
	}
	t := m.FuncType(uint32(index))
	f.params, f.results = t.Params, t.Results
	for in := range m.Code[index-m.NumImportedFuncs].Body() {
		f.body = append(f.body, in)
		if _, _, plain := in.Op.Signature(); !plain && in.Op != wasm.OpLocalGet && in.Op != wasm.OpEnd {
			f.memory = false
			break
		}
		f.memory = f.memory || in.Op >= wasm.OpI32Load && in.Op <= wasm.OpI64Store32
	}
	if n := len(f.body) - 1; f.body[n].Op == wasm.OpEnd && (n <= mostInline || f.memory) {
		f.body = f.body[:n]
		return f
	}
	f.body, f.function = nil, l.require(l.library(m, operand{memory: -1}), index)
	return f
}

// single reports whether a part is one instruction on its parameters, each of which it takes
// once and in order.
func (f *part) single() bool {
	for i := range f.params {
		if i >= len(f.body) || f.body[i].Op != wasm.OpLocalGet || f.body[i].Imm != uint64(i) {
			return false
		}
	}
	return len(f.body) == len(f.params)+1
}

// parts does to each part of the operands at a slot what the instruction's routine does to one: as
// many words of each vector as its parameter has become as many as its result has.
func (l *lowering) parts(in *wasm.Instr, name string, slot int) {
	operands, results, _ := in.Op.Signature()
	f := l.part(name)
	f.offset = uint64(offset32(in.Imm))
	gives, free := cellsOf(f.results), slot+cellsOf(operands)
	n, start, step, to := 1, 0, 0, slot // parts, the first one's word, the next one's words further, and its place
	switch lanes := in.Op.LaneCount(); {
	case lanes > 0:
		word := 4 * int(in.Lane) / lanes
		start = word
		if lanes > 4 { // at which bit of its word it stands is one operand more
			l.put(free, uint32(128/lanes*int(in.Lane)%32))
			free++
		}
		if len(results) > 0 && results[0] == wasm.V128 {
			to += word
		}
		if operands[0] == wasm.I32 { // of an access: the address's
			to++
		}
	case cellsOf(f.params) == free-slot && cellsOf(f.results) == cellsOf(results):
		operands = f.params
	case strings.HasSuffix(name, "splat"):
	case f.single() && len(f.params) == 2 && free == slot+8 && cellsOf(f.params) == 4:
		l.halves(slot, func(to int) { l.apply(f, to, []int{0, 2}, to, free) })
		return
	default:
		n, step = 4/gives, 1
		if strings.Contains(name, "_high") {
			start = 2
		}
		if strings.HasSuffix(name, "_zero") {
			n = 2
		}
	}
	from := l.from[:len(f.params)] // where the operands of a part stand
	for k := range n {
		if gives > Cells(f.params[0]) && start == 0 {
			k = n - 1 - k // from the end: results take the place of what comes before
		}
		at := 0
		for i, t := range f.params {
			if from[i] = at; i == len(operands) {
				break
			}
			if operands[i] == wasm.V128 {
				from[i] += start + k*step*Cells(t)
			}
			at += Cells(operands[i])
		}
		l.apply(f, slot, from, to+k*gives, free)
	}
	switch {
	case step > 0 && n*gives < 4:
		l.words(slot+2, 0, 0)
	case strings.HasSuffix(name, "splat"):
		l.copies(slot, slot+gives, 4-gives)
	case operands[0] == wasm.I32 && in.Op.LaneCount() > 0 && gives > 0: // the vector takes the address's place
		l.copies(slot+1, slot, 4)
	}
}

// halves does something to each half of two vectors: it brings the first one's half and the
// second one's next to each other, four words, of which the first two become the result.
func (l *lowering) halves(slot int, do func(slot int)) {
	l.copies(slot+2, slot+8, 2)
	l.copies(slot+4, slot+2, 2)
	do(slot)
	l.copies(slot+8, slot+2, 2)
	l.copies(slot+6, slot+4, 2)
	do(slot + 2)
}

// apply does it to one part, whose operands stand from[i] slots behind a slot. The result goes to
// another one, and the slots from free on are free.
func (l *lowering) apply(f *part, slot int, from []int, to, free int) {
	if f.body == nil {
		at := 0
		for i, t := range f.params {
			for j := range Cells(t) {
				l.op(machine.OpArgument, slot+from[i]+j, uint32(at))
				at++
			}
		}
		l.op(machine.OpCall, to, uint32(f.function))
		return
	}
	body, at := f.body, free
	if len(body) == 1 { // it moves its operand, if that
		if l.copies(slot+from[body[0].Imm], to, cellsOf(f.results)); slot+from[body[0].Imm] == to {
			l.op(machine.OpNop, to, 0)
		}
		return
	}
	if f.single() && slot+from[0] == to && (len(from) == 1 && cellsOf(f.params) >= cellsOf(f.results) || slices.Equal(from, []int{0, 2})) {
		// They stand where the instruction takes them.
		body, at = body[len(from):], to+cellsOf(f.params)
	}
	for _, in := range body {
		if in.Op == wasm.OpLocalGet {
			n := Cells(f.params[in.Imm])
			l.copies(slot+from[in.Imm], at, n)
			at += n
			continue
		}
		params, results, _ := in.Op.Signature()
		at -= cellsOf(params)
		if in.Op >= wasm.OpI32Load && in.Op <= wasm.OpI64Store32 {
			in.Imm = min(in.Imm+f.offset, 1<<32-1) // beyond it no memory reaches, and the trap is the same
		}
		l.number(&in, at)
		at += cellsOf(results)
	}
	l.copies(at-cellsOf(f.results), to, cellsOf(f.results))
}

// selectVector selects one of two vectors.
func (l *lowering) selectVector(slot int) {
	l.emit(machine.OpBrIf, slot+8, uint32(l.code.n)+5)
	l.copies(slot+4, slot, 4)
	l.barrier = l.code.n
}

// allow refuses vectors where the machine has too few words.
func (l *lowering) allow(types ...wasm.ValueType) {
	if l.target == Seed && slices.Contains(types, wasm.V128) {
		panic(errNarrow("v128 (SIMD)"))
	}
}
