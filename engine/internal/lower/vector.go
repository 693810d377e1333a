package lower

import (
	"slices"
	"strings"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// A v128 is four words, the lowest first, as an i64 is two. The machine knows nothing of
// vectors: what an instruction does to a part of its operands, a routine of package simd says,
// and it is done to each part. Here is only what has an immediate, or is about memory.

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
		return l.errorf(in.Offset, "%s: %s", name, lackVectors)
	}
	shape, what, _ := strings.Cut(name, ".")
	bits := laneBits(shape)
	switch {
	case what == "const":
		l.words(slot, uint32(in.Imm), uint32(in.Imm>>32), uint32(in.Imm2), uint32(in.Imm2>>32))
	case what == "splat":
		l.splat(slot, bits)
	case what == "replace_lane":
		l.replace(slot, bits, int(in.Lane))
	case what == "shuffle":
		l.shuffle(slot, in.Lanes())
	case strings.HasPrefix(what, "extract"):
		l.extract(slot, bits, int(in.Lane), strings.HasSuffix(what, "_s"))
	case strings.HasPrefix(what, "load"):
		l.loadVector(in, what[len("load"):], slot)
	case strings.HasPrefix(what, "store"):
		l.storeVector(in, what[len("store"):], slot)
	default:
		operands, _, _ := in.Op.Signature()
		l.parts(name, operands, slot)
	}
	return nil
}

// lackVectors says that the routines are not linked.
const lackVectors = "the routines for vector instructions (SIMD) are not here"

// words writes constants from a slot on.
func (l *lowering) words(slot int, values ...uint32) {
	for i, v := range values {
		l.put(slot+i, v)
	}
}

// copies moves n words.
func (l *lowering) copies(from, to, n int) {
	for i := range n {
		l.move(from+i, to+i)
	}
}

// laneBits are the bits of the lanes that a text begins with: "i8x16", "8x8_s", "64_lane".
func laneBits(text string) int {
	switch text = strings.TrimLeft(text, "fiv"); {
	case strings.HasPrefix(text, "8"):
		return 8
	case strings.HasPrefix(text, "16"):
		return 16
	case strings.HasPrefix(text, "32"):
		return 32
	}
	return 64
}

// splat makes a vector of the lane at a slot. Of narrow lanes a multiplication fills a word.
func (l *lowering) splat(slot, bits int) {
	if bits < 32 {
		l.cut(slot, slot, 0, 1<<bits-1)
		l.withConst(machine.OpI32Mul, slot, 0xffffffff/(1<<bits-1))
	}
	n := max(1, bits/32)
	l.copies(slot, slot+n, 4-n)
}

// extract takes a lane out of the vector at a slot.
func (l *lowering) extract(slot, bits, lane int, signed bool) {
	from := slot + lane*bits/32
	switch {
	case bits >= 32 && lane == 0:
		l.op(machine.OpNop, slot, 0) // it stands there
	case bits >= 32:
		l.copies(from, slot, bits/32)
	default:
		l.cut(from, slot, -(lane * bits % 32), 1<<bits-1)
	}
	switch {
	case signed && bits == 8:
		l.op(machine.OpI32Extend8S, slot, 0)
	case signed:
		l.op(machine.OpI32Extend16S, slot, 0)
	}
}

// replace puts what stands behind the vector at a slot into a lane.
func (l *lowering) replace(slot, bits, lane int) {
	from, to := slot+4, slot+lane*bits/32
	if bits < 32 {
		shift := lane * bits % 32
		mask := uint32(1<<bits-1) << shift
		l.cut(from, from, shift, mask)
		l.cut(to, from+1, 0, ^mask)
		l.op(machine.OpI32Or, from, 0)
	}
	l.copies(from, to, max(1, bits/32))
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

// loadVector lowers a load of a vector; how follows "load" in its name.
func (l *lowering) loadVector(in *wasm.Instr, how string, slot int) {
	bits := laneBits(how)
	_, what, _ := strings.Cut(how, "_")
	switch what {
	case "":
		l.move(slot, slot+2)
		l.access(wasm.OpI64Load, slot+2, beyond(in.Imm, 8)) // its check covers all
		l.access(wasm.OpI64Load, slot, in.Imm)
	case "splat":
		l.access(loads(bits), slot, in.Imm)
		l.splat(slot, bits)
	case "zero":
		l.access(loads(bits), slot, in.Imm)
		l.words(slot+bits/32, make([]uint32, 4-bits/32)...)
	case "lane":
		// The vector takes the address's place, and the lane stands behind it.
		l.move(slot, slot+5)
		l.copies(slot+1, slot, 4)
		l.move(slot+5, slot+4)
		l.access(loads(bits), slot+4, in.Imm)
		l.replace(slot, bits, int(in.Lane))
	default: // lanes that are made twice as wide, by their sign
		l.access(wasm.OpI64Load, slot, in.Imm)
		l.parts(widened(bits)+what, []wasm.ValueType{wasm.V128}, slot)
	}
}

// storeVector lowers a store of a vector, or of a lane. The first store checks the highest word,
// so that one that traps writes nothing.
func (l *lowering) storeVector(in *wasm.Instr, how string, slot int) {
	if how != "" {
		bits := laneBits(how)
		l.extract(slot+1, bits, int(in.Lane), false)
		l.access(stores(bits), slot, in.Imm)
		return
	}
	l.move(slot, slot+5)
	for word := 3; word > 0; word-- {
		l.move(slot+1+word, slot+6)
		l.access(wasm.OpI32Store, slot+5, beyond(in.Imm, uint64(4*word)))
	}
	l.access(wasm.OpI32Store, slot, in.Imm)
}

// beyond is an offset that is n bytes further; where that would be beyond 2^32, no memory
// reaches, and the trap is the same.
func beyond(offset, n uint64) uint64 { return min(offset+n, 1<<32-1) }

// loads and stores are the instructions on numbers for lanes of so many bits.
func loads(bits int) wasm.Opcode {
	switch bits {
	case 8:
		return wasm.OpI32Load8U
	case 16:
		return wasm.OpI32Load16U
	case 32:
		return wasm.OpI32Load
	}
	return wasm.OpI64Load
}

func stores(bits int) wasm.Opcode {
	switch bits {
	case 8:
		return wasm.OpI32Store8
	case 16:
		return wasm.OpI32Store16
	case 32:
		return wasm.OpI32Store
	}
	return wasm.OpI64Store
}

// widened is the instruction, without its sign, that makes lanes of so many bits twice as wide.
func widened(bits int) string {
	switch bits {
	case 8:
		return "i16x8.extend_low_i8x16_"
	case 16:
		return "i32x4.extend_low_i16x8_"
	}
	return "i64x2.extend_low_i32x4_"
}

func (l *lowering) access(op wasm.Opcode, slot int, offset uint64) {
	l.number(&wasm.Instr{Op: op, Imm: offset}, slot)
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
}

// mostInline is how many instructions take the place of a call, which with its arguments costs
// about as much.
const mostInline = 10

// part finds the routine of a name. One without control, locals and calls that is short is not
// called.
func (l *lowering) part(name string) (f part) {
	m, index, ok := exported([]func() *wasm.Module{vectors}, name)
	if !ok {
		panic("BUG: no routine " + name)
	}
	t := m.FuncType(uint32(index))
	f.params, f.results = t.Params, t.Results
	for in := range m.Code[index-m.NumImportedFuncs].Body() {
		_, _, plain := in.Op.Signature()
		switch {
		case in.Op == wasm.OpEnd:
			return f
		case !plain && in.Op != wasm.OpLocalGet || len(f.body) == mostInline:
			f.body, f.function = nil, l.require(l.library(m, operand{memory: -1}), index)
			return f
		}
		f.body = append(f.body, in)
	}
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

// parts does to each part of the operands at a slot what an instruction's routine does to one: as
// many words of each vector as its parameter has become as many as its result has. A routine
// that takes all words does so once.
func (l *lowering) parts(name string, operands []wasm.ValueType, slot int) {
	f := l.part(name)
	gives, free := cellsOf(f.results), slot+cellsOf(operands)
	from := make([]int, len(f.params)) // where the operands of a part stand
	if cellsOf(f.params) == free-slot {
		for i := 1; i < len(from); i++ {
			from[i] = from[i-1] + Cells(f.params[i-1])
		}
		l.apply(&f, slot, from, slot, free)
		return
	}
	if f.single() && len(from) == 2 && gives == 2 && free == slot+8 {
		l.halves(slot, func(to int) { l.apply(&f, to, []int{0, 2}, to, free) })
		return
	}
	n, start := 4/gives, 0
	if strings.Contains(name, "_high") {
		start = 2
	}
	if strings.HasSuffix(name, "_zero") {
		n = 2
	}
	for k := range n {
		if gives > Cells(f.params[0]) && start == 0 {
			k = n - 1 - k // from the end: results take the place of what comes before
		}
		at := 0
		for i, t := range f.params {
			if from[i] = at; operands[i] == wasm.V128 {
				from[i] += start + k*Cells(t)
			}
			at += Cells(operands[i])
		}
		l.apply(&f, slot, from, slot+k*gives, free)
	}
	if n*gives < 4 {
		l.words(slot+2, 0, 0)
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
		l.number(&in, at)
		at += cellsOf(results)
	}
	if at -= cellsOf(f.results); at != to {
		l.copies(at, to, cellsOf(f.results))
	}
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

// selectsVector reports whether an instruction is a part of a select of vectors.
func (p *Program) selectsVector(in Instr, w wasm.Instr) bool {
	return p.target == Wide && (w.Op == wasm.OpSelect || w.Op == wasm.OpSelectTyped) && (in.Op == machine.OpBrIf || in.Op == machine.OpMove)
}

// VectorSlot is the slot of the lowest operand, or of the result if there is none, of the vector
// instruction or select of vectors that begins at a position; false if none does.
func (p *Program) VectorSlot(position int) (slot int, ok bool) {
	in, _ := p.At(position)
	w, ok := p.Source(in)
	if !ok || !w.Op.IsVector() && !p.selectsVector(in, w) {
		return 0, false
	}
	slot = in.Slot
	for at := position; at < p.Len(); at++ {
		part, _ := p.At(at)
		if part.Func != in.Func || part.Wasm != in.Wasm {
			break
		}
		slot = min(slot, part.Slot)
		if part.Op == machine.OpMove {
			slot = min(slot, int(part.Imm))
		}
	}
	if shape, what, _ := strings.Cut(w.Op.String(), "."); what == "replace_lane" {
		slot -= int(w.Lane) * laneBits(shape) / 32 // of the vector it changes one word only
	}
	return slot, true
}
