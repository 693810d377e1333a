package lower

import (
	"iter"
	"sort"

	"wasmformer/engine/internal/machine"
)

// maxInstrs bounds a program. It keeps a small file from asking for much: a
// call takes two bytes and may move 2,000 values, one machine instruction each.
const maxInstrs = machine.MaxInstrs

// Instr is one machine instruction of a program.
type Instr struct {
	Op   machine.OpIndex
	Slot int    // of its result, or of its lowest operand
	Imm  uint32 // if the instruction has one; see [Program.Types] for those that don't
	Func int    // index of the function it belongs to, −1 for the entry
	// Memory is the memory that it works on, if it does.
	Memory uint8
	// Wasm is the index of its WebAssembly instruction in the function's body, and
	// Offset where that stands in the binary; −1 in what stands for an import's body.
	Wasm, Offset int
	// First says that one of the module's own instructions begins here:
	// executing it counts as one instruction. Library routines don't count.
	First bool
	// Result says that the value goes where the function's result does, instead of its slot.
	Result bool
}

// instr is an Instr as a program keeps it, without what its function tells.
type instr struct {
	imm          uint32
	wasm, offset int32
	slot         uint16
	op           machine.OpIndex
	flags        flags
}

// flags are what Instr has as bools.
type flags uint8

const (
	isFirst flags = 1 << iota
	isResult
)

// code is a list of instructions. It grows in chunks and moves nothing: a list
// that has to move as it grows takes several times its memory.
type code struct {
	chunks []*[chunk]instr
	n      int
}

const chunk = 1 << 12

func (c *code) append(in instr) {
	if c.n%chunk == 0 {
		c.chunks = append(c.chunks[:c.n/chunk], new([chunk]instr))
	}
	*c.at(c.n) = in
	c.n++
}

func (c *code) at(i int) *instr { return &c.chunks[i/chunk][i%chunk] }

// Len is the number of machine instructions.
func (p *Program) Len() int { return p.code.n }

// At returns the instruction at a position, the number that the cursor names, if
// there is one.
func (p *Program) At(position int) (Instr, bool) {
	if position < 0 || position >= p.code.n {
		return Instr{}, false
	}
	next := sort.Search(len(p.Funcs), func(f int) bool { return p.Funcs[f].Entry > position })
	return p.instr(position, next-1), true
}

// Instrs yields the instructions from a position on.
func (p *Program) Instrs(from int) iter.Seq2[int, Instr] {
	return func(yield func(int, Instr) bool) {
		next := sort.Search(len(p.Funcs), func(f int) bool { return p.Funcs[f].Entry > from })
		for i := from; i < p.code.n; i++ {
			for next < len(p.Funcs) && p.Funcs[next].Entry <= i {
				next++
			}
			if !yield(i, p.instr(i, next-1)) {
				return
			}
		}
	}
}

// instr is the instruction at a position in a function.
func (p *Program) instr(position, fn int) Instr {
	in := p.code.at(position)
	out := Instr{Op: in.op, Slot: int(in.slot), Imm: in.imm, Func: fn, Wasm: int(in.wasm), Offset: int(in.offset), First: in.flags&isFirst != 0, Result: in.flags&isResult != 0}
	if fn >= 0 {
		out.Memory = uint8(max(p.Funcs[fn].unit.memory, 0))
	}
	return out
}
