package lower

import (
	"errors"
	"fmt"
	"sort"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// label is a block, a loop or an if that is open. It is kept small: one may stand
// for two bytes of input.
type label struct {
	bt          wasm.BlockType
	base        int32 // how many operands are below the block's parameters
	height      int32 // how many slots those take
	start       int32 // of a loop; of a try_table, where that stands in the binary
	otherwise   int32 // the if's jump to its else, −1 if patched
	branches    int32 // the latest branch to the end; its immediate is the one before, −1 at last
	thrown      int32 // likewise, where exceptions are caught, of what may throw in it
	op          wasm.Opcode
	unreachable bool
	kept        uint16 // of a catch block that rethrows: the first of two cells and 1: for the exception, and whether its words were taken; else 0
}

// carried are the values that a branch to the label takes along.
func (l *lowering) carried(b *label) []wasm.ValueType {
	sig := l.unit.Module.BlockSignature(b.bt)
	if b.op == wasm.OpLoop {
		return sig.Params
	}
	return sig.Results
}

// lowering is the state of a function's lowering; the next function uses its
// stacks again.
type lowering struct {
	*Program
	index    int
	unit     *Unit
	sig      wasm.FuncType
	locals   []local
	count    int // of locals
	cells    int // that they take
	labels   []label
	operands []wasm.ValueType // the operand stack
	height   int              // how many slots it takes
	memory   int              // that instructions work on from here
	at       int              // index of the WebAssembly instruction
	offset   int              // in the binary
	first    bool
	skip     int // open blocks in unreachable code
	caught   int // exceptions that catch blocks around keep for rethrow
	rethrown map[int]bool
	barrier  int              // the latest position that may be jumped to
	found    map[string]*part // routines for vectors
	from     [8]int           // scratch of parts
}

// local is a run of locals of one type, from number index on.
type local struct {
	index, cell int
	t           wasm.ValueType
}

// function lowers one function.
func (l *lowering) function(index int) (err error) {
	f := &l.Funcs[index]
	f.Entry = l.code.n
	l.index, l.unit, l.sig = index, f.unit, f.Type
	l.locals, l.count, l.cells = l.locals[:0], 0, 0
	l.operands, l.height, l.skip = l.operands[:0], 0, 0
	l.memory = max(l.unit.Memory(), 0)
	l.caught, l.rethrown = 0, nil
	l.labels = append(l.labels[:0], label{op: wasm.OpBlock, otherwise: -1, branches: -1, thrown: -1,
		bt: wasm.BlockType{Kind: wasm.BlockIndex, Index: f.unit.Module.Funcs[f.index]}})
	defer func() {
		r := recover()
		lacks, narrow := r.(errNarrow)
		switch {
		case r == nil:
		case narrow:
			err = l.errorf(l.offset, "%s is not supported by the seed's machine", string(lacks))
		case r != errLong:
			panic(r)
		case l.at < 0:
			err = &Error{Func: -1, Msg: l.long()}
		default:
			err = l.errorf(l.offset, "%s", l.long())
		}
	}()
	for _, t := range f.Type.Params {
		l.declare(1, t)
	}
	switch {
	case f.Hosted:
		l.hosted(f)
		return nil
	case f.Import:
		l.imported(f)
		return nil
	}
	return l.body(l.Program.body(index))
}

// errLong ends the lowering, as a panic.
var errLong = errors.New("")

// long says why.
func (l *lowering) long() string {
	return fmt.Sprintf("the program has become longer than %d machine instructions", l.instrs)
}

func (l *lowering) errorf(offset int, format string, args ...any) error {
	return &Error{Func: l.index, Name: l.Funcs[l.index].Name, Offset: offset, Msg: fmt.Sprintf(format, args...)}
}

// op appends a machine instruction of the current WebAssembly instruction, or what takes
// its place.
func (l *lowering) op(op machine.OpIndex, slot int, imm uint32) {
	if l.target == Seed {
		l.narrow(op, slot, imm)
		return
	}
	l.emit(op, slot, imm)
}

// emit appends an instruction that the machine has.
func (l *lowering) emit(op machine.OpIndex, slot int, imm uint32) {
	if l.code.n == l.instrs {
		panic(errLong)
	}
	in := instr{op: op, slot: uint16(slot), imm: imm, wasm: int32(l.at), offset: int32(l.offset), flags: flags(l.memory) << memoryShift}
	if l.first && !l.unit.library {
		in.flags |= isFirst
	}
	l.code.append(in)
	l.first = false
}

// patch sets the immediate of an instruction and returns what it was.
func (l *lowering) patch(position int32, imm uint32) (was uint32) {
	in := l.code.at(int(position))
	was, in.imm = in.imm, imm
	return was
}

// push and pop keep the operand stack's types and height.
func (l *lowering) push(types ...wasm.ValueType) {
	l.operands = append(l.operands, types...)
	l.height += cellsOf(types)
}

func (l *lowering) pop(n int) {
	top := len(l.operands) - n
	l.height -= cellsOf(l.operands[top:])
	l.operands = l.operands[:top]
}

// top is the type of the topmost operand.
func (l *lowering) topType() wasm.ValueType { return l.operands[len(l.operands)-1] }

// imported gives an import a body, for calls through tables and exports.
func (l *lowering) imported(f *Func) {
	l.at, l.offset = -1, -1
	f.Locals = l.cells
	for i := range l.sig.Params {
		l.getLocal(uint64(i))
	}
	l.callImport(f.index)
	l.leave()
}

// declare declares n locals.
func (l *lowering) declare(n int, t wasm.ValueType) {
	l.locals = append(l.locals, local{l.count, l.cells, t})
	l.count, l.cells = l.count+n, l.cells+n*Cells(t)
}

// local returns the first cell and the type of a local.
func (l *lowering) local(index uint64) (cell int, t wasm.ValueType) {
	run := l.locals[sort.Search(len(l.locals), func(k int) bool { return uint64(l.locals[k].index) > index })-1]
	return run.cell + (int(index)-run.index)*Cells(run.t), run.t
}

// body lowers all instructions.
func (l *lowering) body(code *wasm.Code) error {
	l.offset = code.Offset
	l.allow(l.sig.Params...)
	l.allow(l.sig.Results...)
	for _, run := range code.Locals() {
		l.allow(run.Type)
		if l.declare(int(run.Count), run.Type); l.cells > l.target.limits().frame {
			return l.errorf(code.Offset, "locals take %d cells or more, a frame holds at most %d", l.cells, l.target.limits().frame)
		}
	}
	l.Funcs[l.index].Locals = l.cells
	l.at = -1
	if l.target == Seed {
		l.clearLocals(code)
	}
	if l.unit.Module.Throws {
		l.rethrown = rethrown(code)
	}
	for in := range code.Body() {
		l.at, l.offset, l.first = l.at+1, in.Offset, true
		if l.top().unreachable && l.skipped(&in) {
			continue
		}
		if err := l.instr(&in); err != nil {
			return err
		}
		if l.cells+l.caught > l.target.limits().frame {
			return l.errorf(in.Offset, "locals and caught exceptions take %d cells, a frame holds at most %d", l.cells+l.caught, l.target.limits().frame)
		}
		// Instructions use a few slots beyond their operands.
		if most := l.room(); l.height > most {
			return l.errorf(in.Offset, "operands take %d slots, a frame holds at most %d beside %d cells of locals", l.height, max(most, 0), l.cells)
		}
	}
	return nil
}

// room is how many slots are left to operands.
func (l *lowering) room() int {
	most := l.target.limits().frame - 16
	if l.target == Seed { // locals and operands share a frame
		most -= l.cells + 1 + cellsOf(l.sig.Results)
	}
	return most
}

func (l *lowering) top() *label { return &l.labels[len(l.labels)-1] }

// skipped passes over code that no path reaches: it has no stack to speak of.
func (l *lowering) skipped(in *wasm.Instr) bool {
	switch in.Op {
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf, wasm.OpTry, wasm.OpTryTable:
		l.skip++
	case wasm.OpElse, wasm.OpCatch, wasm.OpCatchAll:
		return l.skip > 0
	case wasm.OpEnd, wasm.OpDelegate:
		if l.skip == 0 {
			return false
		}
		l.skip--
	}
	return true
}

// instr lowers one instruction.
func (l *lowering) instr(in *wasm.Instr) error {
	if in.Op >= wasm.OpI32Load && in.Op <= wasm.OpMemoryGrow || in.Op.IsVector() && len(l.unit.memories) > 0 {
		l.memory = l.unit.memories[in.Memory]
	}
	if l.unit.wide {
		l.addresses(in)
	}
	switch in.Op {
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		l.open(in)
	case wasm.OpTry, wasm.OpTryTable, wasm.OpCatch, wasm.OpCatchAll, wasm.OpDelegate, wasm.OpThrow, wasm.OpThrowRef, wasm.OpRethrow:
		l.exception(in)
	case wasm.OpElse:
		l.orElse()
	case wasm.OpEnd:
		l.end()
	case wasm.OpBr:
		l.moves(int(in.Imm))
		l.branch(machine.OpBr, l.height, int(in.Imm))
		l.top().unreachable = true
	case wasm.OpBrIf:
		l.branchIf(int(in.Imm))
	case wasm.OpBrTable:
		l.branchTable(in.Labels)
	case wasm.OpReturn:
		l.leave()
	case wasm.OpUnreachable:
		l.op(machine.OpUnreachable, l.height, 0)
		l.top().unreachable = true
	case wasm.OpCall:
		l.call(int(in.Imm))
	case wasm.OpCallIndirect:
		l.callIndirect(in)
	case wasm.OpReturnCall, wasm.OpReturnCallIndirect, wasm.OpReturnCallRef:
		l.tail(in)
	case wasm.OpCallRef:
		l.callRef(in)
	case wasm.OpRefAsNonNull, wasm.OpBrOnNull, wasm.OpBrOnNonNull:
		l.reference(in)
	default:
		return l.plain(in)
	}
	return nil
}
