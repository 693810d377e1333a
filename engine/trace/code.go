package trace

import (
	"math"
	"strings"
	"sync"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// source says where an instruction's value comes from when its closing token
// has no bytes.
type source uint8

const (
	fromNothing source = iota
	fromImm
	fromLocal
	fromGlobal
	fromA    // what operand A's slot holds
	fromB    // likewise, of an aligned store
	fromHost // the immediate that the host gave the instruction
)

// target says where an instruction's value goes.
type target uint8

const (
	toNothing  target = iota
	toStack           // a slot of this frame
	toCaller          // a slot of the caller's frame, above the call's
	toLocal           // a cell of this frame
	toArgument        // a cell of the next frame
	toGlobal          // a cell below the frames
	toMemory          // the word at A + imm, or element A of a table
	toNextWord        // the word after that
	toResult          // where the function's result goes, of the seed's machine
)

// none is the slot of an operand that an instruction does not have.
const none = math.MinInt16

// instr is an instruction as a replay needs it: a machine instruction's
// features, reduced to where its value comes from and goes.
type instr struct {
	from    source
	to      target
	first   bool          // a WebAssembly instruction begins here
	element bool          // its address is that of an element of table imm
	class   machine.Class // of the byte tokens that close it
	operand [3]int16      // slots of A, B, C, or none
	dest    int16         // the slot of toStack
	width   uint8         // bytes that a store moves
	call    int16         // the caller's slot of the first argument
	height  int16         // of the stack before it
	low     int16         // the lowest slot that it or a later part takes
	imm     uint32
	base    uint64 // of the memory that it works on
	fn, at  int32  // function, and index in its body
}

// code is what copies of a machine share: the program.
type code struct {
	program *lower.Program
	instrs  []instr
}

// nowhere is the instruction at a cursor that is outside the program.
var nowhere = instr{fn: -1, at: -1, operand: [3]int16{none, none, none}}

// instr is the instruction at a position, never nil.
func (c *code) instr(position int) *instr {
	if position >= 0 && position < len(c.instrs) {
		return &c.instrs[position]
	}
	return outside(position)
}

// outside is what stands at a position that no program has: nothing, or what the host says again
// of a stack slot.
func outside(position int) *instr {
	i := position - machine.RestoreBytes
	if i < 0 || i >= 2*machine.FrameCells {
		return &nowhere
	}
	in := nowhere
	in.to, in.dest = toStack, int16(i%machine.FrameCells)
	if i >= machine.FrameCells {
		in.from = fromHost
	}
	return &in
}

func newCode(p *lower.Program) *code {
	c := &code{program: p, instrs: make([]instr, p.Len())}
	ops := opInstrs()
	for i, in := range p.Instrs(0) {
		c.instrs[i] = ops[in.Op].place(&in, &machine.Ops()[in.Op].Features)
		if op := &machine.Ops()[in.Op]; p.Target() == lower.Seed && !op.HasImm && in.Imm != 0 {
			c.instrs[i].dest = int16(in.Imm) - 1 // see [lower.Program]
		}
		if in.Result {
			c.instrs[i].to = toResult
		}
	}
	c.heights()
	return c
}

// opInstrs are all kinds of instructions.
var opInstrs = sync.OnceValue(func() []instr {
	ops := make([]instr, len(machine.Ops()))
	for i, op := range machine.Ops() {
		ops[i] = opInstr(&op.Features)
	}
	// The machine never looks at what is dropped.
	ops[machine.OpDrop].operand[0] = 0
	return ops
})

// readsA reports whether an instruction reads operand A. Features count or are 1:
// none of these is negative.
func readsA(f *machine.Features[float64]) bool {
	return f.PlusA+f.Set+f.Mul+f.HighProduct+f.ShiftLeft+f.ShiftRight+f.RotateRight+f.Bits+f.Compare+f.Divide+f.WideQuotient+f.WideRemainder+
		f.Clz+f.CountBoth+f.Bytes+f.Extend8+f.Extend16+f.SignFill+f.Memory+f.BrIf+f.BrUnless+f.BrTable+f.Out+f.Select+
		f.GrowResult+f.GrowSize+f.Element+f.Signature+f.Callee+f.Double+f.Single+f.FromWord+f.FromWide > 0
}

// readsC reports whether an instruction reads operand C at the slot itself.
func readsC(f *machine.Features[float64]) bool {
	return f.CompareLower+f.HighProduct+f.Double+f.FromWide > 0
}

// opInstr is what all instructions of one kind have in common; operands are
// relative to the instruction's slot.
func opInstr(f *machine.Features[float64]) instr {
	in := instr{class: machine.Class(f.Class), operand: nowhere.operand, width: uint8(f.Width), element: f.Element != 0}
	if readsA(f) {
		in.operand[0] = int16(f.OffA)
	}
	if f.OffB != 0 || f.CountBoth != 0 { // at the slot itself only where both are counted
		in.operand[1] = int16(f.OffB)
	}
	if f.OffC != 0 || readsC(f) {
		in.operand[2] = int16(f.OffC)
	}
	switch {
	case f.RefImm != 0:
		in.from = fromImm
	case f.RefCell != 0 && f.Local != 0:
		in.from = fromLocal
	case f.RefCell != 0:
		in.from = fromGlobal
	case f.Set != 0:
		in.from = fromA
	case f.WordStore != 0:
		in.from = fromB
	}
	switch {
	case f.DestCaller != 0:
		in.to = toCaller
	case f.Push != 0:
		in.to = toStack
	case f.Argument != 0:
		in.to = toArgument
	case f.Cell != 0 && f.Local != 0:
		in.to = toLocal
	case f.Cell != 0:
		in.to = toGlobal
	case f.Spilled != 0:
		in.to = toNextWord
	case f.Store != 0:
		in.to = toMemory
	}
	return in
}

// place returns the instruction with its slots made absolute.
func (in instr) place(l *lower.Instr, f *machine.Features[float64]) instr {
	slot := int16(l.Slot)
	for i, offset := range in.operand {
		if offset != none {
			in.operand[i] = slot + offset
		}
	}
	in.dest, in.call, in.height = slot, slot, slot
	if f.DestImm != 0 {
		in.dest = int16(l.Imm)
	}
	if f.SlotImm != 0 {
		in.call = int16(l.Imm)
	}
	in.imm, in.first, in.fn, in.at = l.Imm, l.First, int32(l.Func), int32(l.Wasm)
	if f.Linear != 0 {
		in.base = uint64(machine.MemoryBase(int(l.Memory))) << 16
	}
	return in
}

// heights adds which slots an instruction, or a later part of the same
// WebAssembly instruction, takes operands from: those from low to height,
// which is that of the stack.
func (c *code) heights() {
	for i := len(c.instrs) - 1; i >= 0; i-- {
		in := &c.instrs[i]
		later := int16(0)
		low := int16(math.MaxInt16)
		if i+1 < len(c.instrs) && c.instrs[i+1].sameWasm(in) {
			later, low = c.instrs[i+1].height, c.instrs[i+1].low
		}
		if in.to == toStack && later == in.dest+1 {
			later = in.dest // this one pushes what the later one takes
		}
		in.height = max(later, in.height)
		for _, slot := range in.operand {
			if slot != none {
				in.height, low = max(in.height, slot+1), min(low, slot)
			}
		}
		in.low = min(low, in.height)
	}
}

// taken is which slots the instruction at a position, and its later parts, take
// operands from: those from low on, below height, which is that of the stack. Not all
// that WebAssembly takes is read: a count's upper word never is.
func (c *code) taken(position int) (low, height int16) {
	in := c.instr(position)
	l, ok := c.program.At(position)
	if !ok || in.sameWasm(c.instr(position-1)) {
		return in.low, in.height
	}
	params, _, ok := c.program.Types(l)
	if !ok {
		return in.low, in.height
	}
	low = in.low
	w, _ := c.program.Source(l)
	if w.Op.IsVector() || w.Op == wasm.OpSelect || w.Op == wasm.OpSelectTyped {
		low = c.lowest(position, &w)
	}
	switch w.Op {
	case wasm.OpF64Neg, wasm.OpF64Abs, wasm.OpF64Copysign, wasm.OpI64ExtendI32U:
		low-- // the machine's part is about upper words alone
	case wasm.OpDrop:
		low = in.height - int16(cellsOf(params))
	}
	return low, low + int16(cellsOf(params))
}

// lowest is the lowest slot that the parts of an instruction on vectors read or write: where its
// operands begin.
func (c *code) lowest(position int, w *wasm.Instr) int16 {
	in := c.instr(position)
	low := in.low
	for at := in; ; at = c.instr(position) {
		if at.to == toStack {
			low = min(low, at.dest)
		}
		if position++; !c.instr(position).sameWasm(in) {
			break
		}
	}
	if lanes := w.Op.LaneCount(); lanes > 0 && strings.HasSuffix(w.Op.String(), ".replace_lane") {
		low -= int16(4 * int(w.Lane) / lanes) // of the vector it reads and writes one word only
	}
	return low
}

// cellsOf is how many cells or slots values take.
func cellsOf(types []wasm.ValueType) int {
	n := 0
	for _, t := range types {
		n += lower.Cells(t)
	}
	return n
}

// sameWasm reports whether an instruction is a further part of the WebAssembly
// instruction that o belongs to.
func (in *instr) sameWasm(o *instr) bool { return !in.first && in.fn == o.fn && in.at == o.at }
