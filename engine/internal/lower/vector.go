package lower

import (
	"slices"
	"strings"
	"sync"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// A v128 is four words, the lowest first, as an i64 is two. The machine knows nothing of
// vectors: what an instruction does to a part of them is done to each part, by instructions on
// numbers or by a routine of package simd.

// vectors are the routines, nil if nobody has linked them.
var vectors func() *wasm.Module

// LinkVectors links the routines for vector instructions. It is for a program's beginning,
// before anything is lowered. Without them, modules that need one are refused.
func LinkVectors(binary func() []byte) { vectors = decoded(binary) }

// vector lowers a vector instruction whose operands stand at a slot; false if there is no
// routine for it.
func (l *lowering) vector(in *wasm.Instr, slot int) bool {
	if l.target == Seed {
		panic(errNarrow(in.Op.String()))
	}
	operands, _, _ := in.Op.Signature()
	return l.vectorMemory(in, slot) || l.vectorMoves(in, slot) || l.vectorBits(in, slot) || l.parts(in.Op.String(), operands, slot)
}

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

// repeat copies the n words at a slot until four are there.
func (l *lowering) repeat(slot, n int) { l.copies(slot, slot+n, 4-n) }

// laneBits are the bits of the lanes that a name speaks of: "i8x16", "v128.load8_splat".
func laneBits(name string) int {
	name = strings.TrimLeft(strings.TrimPrefix(name, "v128."), "abcdefghijklmnopqrstuvwxyz")
	switch {
	case name[0] == '8':
		return 8
	case name[0] == '1':
		return 16
	case name[0] == '3':
		return 32
	}
	return 64
}

// vectorMoves lowers constants and what takes lanes from one place to another.
func (l *lowering) vectorMoves(in *wasm.Instr, slot int) bool {
	shape, what, _ := strings.Cut(in.Op.String(), ".")
	bits := laneBits(shape)
	switch what {
	case "const":
		l.words(slot, uint32(in.Imm), uint32(in.Imm>>32), uint32(in.Imm2), uint32(in.Imm2>>32))
	case "splat":
		l.splat(slot, bits)
	case "extract_lane", "extract_lane_s", "extract_lane_u":
		l.extract(slot, bits, int(in.Lane), strings.HasSuffix(what, "_s"))
	case "replace_lane":
		l.replace(slot, bits, int(in.Lane))
	case "shuffle":
		l.shuffle(slot, in.Lanes())
	default:
		return false
	}
	return true
}

// splat makes a vector of the lane at a slot. Of narrow lanes a multiplication fills a word.
func (l *lowering) splat(slot, bits int) {
	if bits < 32 {
		l.withConst(machine.OpI32And, slot, 1<<bits-1)
		l.withConst(machine.OpI32Mul, slot, 0xffffffff/(1<<bits-1))
	}
	l.repeat(slot, max(1, bits/32))
}

// extract takes a lane out of the vector at a slot.
func (l *lowering) extract(slot, bits, lane int, signed bool) {
	if bits >= 32 {
		n := bits / 32
		if lane == 0 {
			l.op(machine.OpNop, slot, 0) // it stands there
			return
		}
		l.copies(slot+lane*n, slot, n)
		return
	}
	l.move(slot+lane*bits/32, slot)
	l.withConst(machine.OpI32ShrU, slot, uint32(lane*bits%32))
	switch {
	case !signed:
		l.withConst(machine.OpI32And, slot, 1<<bits-1)
	case bits == 8:
		l.op(machine.OpI32Extend8S, slot, 0)
	default:
		l.op(machine.OpI32Extend16S, slot, 0)
	}
}

// replace puts what stands behind the vector at a slot into a lane.
func (l *lowering) replace(slot, bits, lane int) {
	from := slot + 4
	if bits >= 32 {
		n := bits / 32
		l.copies(from, slot+lane*n, n)
		return
	}
	word, shift, mask := slot+lane*bits/32, lane*bits%32, uint32(1<<bits-1)
	l.withConst(machine.OpI32And, from, mask)
	l.withConst(machine.OpI32Shl, from, uint32(shift))
	l.move(word, from+1)
	l.withConst(machine.OpI32And, from+1, ^(mask << shift))
	l.op(machine.OpI32Or, from, 0)
	l.move(from, word)
}

// shuffle puts bytes of two vectors together: for each word, the bytes that one word gives at
// one distance are moved by a shift and cut out.
func (l *lowering) shuffle(slot int, lanes [16]byte) {
	out, piece := slot+8, slot+12
	for w := range 4 {
		bytes := lanes[4*w : 4*w+4]
		at := piece // the first piece's slot; the others are added from the next one
		for done := uint32(0); done != 0xffffffff; {
			var mask uint32
			from, distance := -1, 0
			for i, b := range bytes {
				bit := uint32(0xff) << (8 * i)
				word, d := int(b/4), i-int(b%4)
				if done&bit == 0 && from < 0 {
					from, distance = word, d
				}
				if done&bit == 0 && word == from && d == distance {
					mask |= bit
				}
			}
			done |= mask
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
	l.move(from, to)
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

// vectorMemory lowers loads and stores. A store checks the highest word first, so that one
// that traps writes nothing.
func (l *lowering) vectorMemory(in *wasm.Instr, slot int) bool {
	name := in.Op.String()
	if !strings.HasPrefix(name, "v128.load") && !strings.HasPrefix(name, "v128.store") {
		return false
	}
	bits := 128
	if in.Op != wasm.OpV128Load && in.Op != wasm.OpV128Store {
		bits = laneBits(name)
	}
	_, how, _ := strings.Cut(name, "_")
	switch {
	case in.Op == wasm.OpV128Load:
		l.move(slot, slot+2)
		l.load(slot+2, 64, beyond(in.Imm, 8))
		l.load(slot, 64, uint32(in.Imm))
	case in.Op == wasm.OpV128Store:
		for word := 3; word > 0; word-- {
			l.move(slot+1+word, slot+6)
			if word == 3 {
				l.move(slot, slot+5)
			}
			l.withSpill(machine.OpI32Store, slot+5, beyond(in.Imm, uint64(4*word)))
		}
		l.withSpill(machine.OpI32Store, slot, uint32(in.Imm))
	case how == "splat":
		l.load(slot, bits, uint32(in.Imm))
		l.splat(slot, bits)
	case how == "zero":
		l.load(slot, bits, uint32(in.Imm))
		l.words(slot+bits/32, make([]uint32, 4-bits/32)...)
	case how == "lane" && name[5] == 'l':
		// The vector takes the address's place, and the lane stands behind it.
		l.copies(slot, slot+5, 1)
		l.copies(slot+1, slot, 4)
		l.move(slot+5, slot+4)
		l.load(slot+4, bits, uint32(in.Imm))
		l.replace(slot, bits, int(in.Lane))
	case how == "lane":
		l.extract(slot+1, bits, int(in.Lane), false)
		l.store(slot, bits, uint32(in.Imm))
	default: // lanes that are made twice as wide
		l.load(slot, 64, uint32(in.Imm))
		l.parts(widened[bits]+how, vector, slot)
	}
	return true
}

// beyond is an offset that is n bytes further; where that would be beyond 2^32, no memory
// reaches, and the trap is the same.
func beyond(offset, n uint64) uint32 { return uint32(min(offset+n, 1<<32-1)) }

// load and store take lanes from and to memory.
func (l *lowering) load(slot, bits int, offset uint32) {
	op := map[int]wasm.Opcode{8: wasm.OpI32Load8U, 16: wasm.OpI32Load16U, 32: wasm.OpI32Load, 64: wasm.OpI64Load}[bits]
	l.number(op, slot, offset)
}

func (l *lowering) store(slot, bits int, offset uint32) {
	op := map[int]wasm.Opcode{8: wasm.OpI32Store8, 16: wasm.OpI32Store16, 32: wasm.OpI32Store, 64: wasm.OpI64Store}[bits]
	l.number(op, slot, offset)
}

// number lowers an instruction on numbers.
func (l *lowering) number(op wasm.Opcode, slot int, imm uint32) {
	in := &wasm.Instr{Op: op, Imm: uint64(imm)}
	if !l.wide(in, slot) && !l.wideMemory(in, slot) && !l.float(in, slot) && !l.sameName(in, slot) {
		panic("BUG: no " + op.String())
	}
}

// widened are the instructions, without their signs, that make lanes of so many bits twice as
// wide.
var (
	widened = map[int]string{8: "i16x8.extend_low_i8x16_", 16: "i32x4.extend_low_i16x8_", 32: "i64x2.extend_low_i32x4_"}
	vector  = []wasm.ValueType{wasm.V128}
)

// besides are the machine's instructions on a word that have their second operand two words
// behind the first one.
var besides = map[string]machine.OpIndex{
	"v128.and": machine.OpI64And, "v128.or": machine.OpI64Or, "v128.xor": machine.OpI64Xor,
	"i32x4.add": machine.OpI64AddLow, "i32x4.sub": machine.OpI64SubLow, "i32x4.mul": machine.OpI64MulLow,
}

// vectorBits lowers what works on words as bits, and the commonest arithmetic.
func (l *lowering) vectorBits(in *wasm.Instr, slot int) bool {
	name := in.Op.String()
	both := func(op machine.OpIndex) func(int) {
		return func(slot int) {
			l.op(op, slot, 0)
			l.op(op, slot+1, 0)
		}
	}
	const ones = ^uint32(0)
	switch name {
	case "v128.not":
		l.words(slot+4, ones, ones, ones, ones)
		l.halves(slot, both(machine.OpI64Xor))
	case "v128.andnot":
		l.halves(slot, func(slot int) {
			l.words(slot+4, ones, ones)
			both(machine.OpI64Xor)(slot + 2)
			both(machine.OpI64And)(slot)
		})
	case "v128.any_true":
		for i := 2; i >= 0; i-- {
			l.op(machine.OpI32Or, slot+i, 0)
		}
		l.op(machine.OpI32Eqz, slot, 0)
		l.op(machine.OpI32Eqz, slot, 0)
	default:
		op, ok := besides[name]
		if ok {
			l.halves(slot, both(op))
		}
		return ok
	}
	return true
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

// part is what an instruction does to a part of its operands.
type part struct {
	params, results []wasm.ValueType
	op              wasm.Opcode // an instruction on numbers, ...
	routine         int         // ... or, unless it is −1, a function of the program
}

// sameAs are the relaxed instructions that do what others do.
var sameAs = map[string]string{
	"i8x16.relaxed_swizzle": "i8x16.swizzle", "i16x8.relaxed_q15mulr_s": "i16x8.q15mulr_sat_s",
	"i8x16.relaxed_laneselect": "v128.bitselect", "i16x8.relaxed_laneselect": "v128.bitselect",
	"i32x4.relaxed_laneselect": "v128.bitselect", "i64x2.relaxed_laneselect": "v128.bitselect",
}

// ofNumbers makes the name of a vector instruction that of the instruction on numbers that it
// does to each lane, if there is one.
var ofNumbers = strings.NewReplacer("relaxed_trunc", "trunc_sat", "relaxed_", "", "_zero", "", "_low", "", "_high", "", "x4", "", "x2", "")

var numbers = sync.OnceValue(func() map[string]wasm.Opcode {
	byName := map[string]wasm.Opcode{}
	for op := wasm.OpI32Eqz; op <= wasm.OpI64TruncSatF64U; op++ {
		if _, _, ok := op.Signature(); ok {
			byName[op.String()] = op
		}
	}
	return byName
})

// part finds what an instruction does to each part.
func (l *lowering) part(name string) (part, bool) {
	if op, ok := numbers()[ofNumbers.Replace(name)]; ok {
		params, results, _ := op.Signature()
		return part{params, results, op, -1}, true
	}
	if same, ok := sameAs[name]; ok {
		name = same
	}
	if vectors == nil {
		return part{}, false
	}
	m, index, ok := exported([]func() *wasm.Module{vectors}, name)
	if !ok {
		return part{}, false
	}
	t := m.FuncType(uint32(index))
	return part{t.Params, t.Results, 0, l.require(l.library(m, operand{memory: -1}), index)}, true
}

// parts does to each part of the operands what the instruction does to one: as many words of
// each vector as the parameter has become as many as the result has.
func (l *lowering) parts(name string, operands []wasm.ValueType, slot int) bool {
	f, ok := l.part(name)
	if !ok {
		return false
	}
	takes, gives, compares := cellsOf(f.params), cellsOf(f.results), f.compares()
	if takes == cellsOf(operands) { // all of them
		l.arguments(slot, f.params)
		l.op(machine.OpCall, slot, uint32(f.routine))
		return true
	}
	if compares {
		gives = Cells(f.params[0])
	}
	if len(f.params) == 2 && cellsOf(operands) == 8 && takes == 4 && f.routine < 0 {
		l.halves(slot, func(slot int) {
			l.number(f.op, slot, 0)
			if compares {
				l.mask(slot, gives)
			}
		})
		return true
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
		l.apply(&f, operands, slot, start, k, gives)
	}
	if n*gives < 4 {
		l.words(slot+n*gives, 0, 0)
	}
	return true
}

// compares says whether a part's result is a truth, of which vectors have all bits.
func (f *part) compares() bool { return f.op >= wasm.OpI32Eq && f.op <= wasm.OpF64Ge }

// apply does it to part k of the operands at a slot; of vectors, from word start on.
func (l *lowering) apply(f *part, operands []wasm.ValueType, slot, start, k, gives int) {
	to := slot + k*gives
	free := slot + cellsOf(operands)
	at := free
	for i, t := range f.params {
		from, n := slot, Cells(t)
		if operands[i] == wasm.V128 {
			from += start + k*n
		}
		slot += Cells(operands[i])
		switch {
		case f.routine >= 0:
			for j := range n {
				l.op(machine.OpArgument, from+j, uint32(at-free+j))
			}
		case len(f.params) == 1 && from == to && gives == n:
			at = to // it is there already
		default:
			l.copies(from, at, min(n, Cells(operands[i])))
			l.words(at+1, make([]uint32, max(0, n-Cells(operands[i])))...)
		}
		if f.routine >= 0 || len(f.params) > 1 {
			at += n
		}
	}
	if f.routine >= 0 {
		l.op(machine.OpCall, to, uint32(f.routine))
		return
	}
	if len(f.params) > 1 {
		at = free
	}
	l.number(f.op, at, 0)
	if f.compares() {
		l.mask(at, gives)
	}
	if at != to {
		l.copies(at, to, gives)
	}
}

// mask makes all bits of n words of the truth at a slot.
func (l *lowering) mask(slot, n int) {
	l.withConst(machine.OpI32Mul, slot, ^uint32(0))
	l.copies(slot, slot+1, n-1)
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
