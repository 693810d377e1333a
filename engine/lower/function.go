package lower

import (
	"fmt"

	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// function lowers one function.
func (p *Program) function(index int) error {
	f := &p.Funcs[index]
	f.Entry = len(p.Instrs)
	l := &lowering{Program: p, index: index, unit: f.unit, sig: f.Type}
	err := l.function()
	p.Funcs[index].End = len(p.Instrs)
	return err
}

// label is a block, a loop or an if that is open.
type label struct {
	op              wasm.Opcode
	base            int // how many operands are below the block's parameters
	height          int // how many slots those take
	params, results []wasm.ValueType
	start           int   // of a loop
	branches        []int // instructions whose immediate is the end
	otherwise       int   // the if's jump to its else, −1 if patched
	unreachable     bool
}

// carried are the values that a branch to the label takes along.
func (l *label) carried() []wasm.ValueType {
	if l.op == wasm.OpLoop {
		return l.params
	}
	return l.results
}

// lowering is the state of one function's lowering.
type lowering struct {
	*Program
	index    int
	unit     *Unit
	sig      wasm.FuncType
	local    []int            // by local: its first cell
	types    []wasm.ValueType // by local
	labels   []label
	operands []wasm.ValueType // the operand stack
	height   int              // how many slots it takes
	at       int              // index of the WebAssembly instruction
	first    bool
	skip     int // open blocks in unreachable code
}

func (l *lowering) errorf(offset int, format string, args ...any) error {
	return &Error{Func: l.index, Name: l.Funcs[l.index].Name, Offset: offset, Msg: fmt.Sprintf(format, args...)}
}

// op appends a machine instruction of the current WebAssembly instruction.
func (l *lowering) op(name string, slot int, imm uint32) {
	l.emit(l.index, l.at, name, slot, imm)
	in := &l.Instrs[len(l.Instrs)-1]
	in.First = l.first && !l.unit.library
	in.Memory = uint8(max(l.unit.memory, 0))
	l.first = false
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

// function lowers the body, or gives an import one, for calls through tables
// and exports.
func (l *lowering) function() error {
	m := l.unit.Module
	f := &l.Funcs[l.index]
	l.declareLocals(f.Type.Params)
	if f.Import {
		l.at = -1
		for i, t := range f.Type.Params {
			l.getLocal(i)
			l.push(t)
		}
		l.labels = []label{{op: wasm.OpBlock, results: f.Type.Results, otherwise: -1}}
		l.callImport(f.index)
		l.leave()
		l.Funcs[l.index].Locals = cellsOf(f.Type.Params)
		return nil
	}
	code := &m.Code[f.index-m.NumImportedFuncs]
	cells := cellsOf(f.Type.Params)
	for _, run := range code.Locals {
		if cells += int(run.Count) * Cells(run.Type); cells > machine.FrameCells {
			return l.errorf(code.Offset, "locals take %d cells or more, a frame holds at most %d", cells, machine.FrameCells)
		}
		for range run.Count {
			l.declareLocals([]wasm.ValueType{run.Type})
		}
	}
	f.Locals, f.Body = cells, code.Body
	return l.body(code.Body)
}

func (l *lowering) declareLocals(types []wasm.ValueType) {
	for _, t := range types {
		next := 0
		if n := len(l.local); n > 0 {
			next = l.local[n-1] + Cells(l.types[n-1])
		}
		l.local = append(l.local, next)
		l.types = append(l.types, t)
	}
}

// body lowers all instructions.
func (l *lowering) body(body []wasm.Instr) error {
	l.labels = []label{{op: wasm.OpBlock, results: l.sig.Results, otherwise: -1}}
	for i := range body {
		in := &body[i]
		l.at, l.first = i, true
		if l.top().unreachable && l.skipped(in) {
			continue
		}
		if err := l.instr(in); err != nil {
			return err
		}
		// Instructions use a few slots beyond their operands.
		if most := machine.FrameCells - 16; l.height > most {
			return l.errorf(in.Offset, "operands take %d slots, a frame holds at most %d", l.height, most)
		}
		if len(l.Instrs) > maxInstrs {
			return l.errorf(in.Offset, "the program has become longer than %d machine instructions", maxInstrs)
		}
	}
	return nil
}

func (l *lowering) top() *label { return &l.labels[len(l.labels)-1] }

// skipped passes over code that no path reaches: it has no stack to speak of.
func (l *lowering) skipped(in *wasm.Instr) bool {
	switch in.Op {
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		l.skip++
	case wasm.OpElse:
		return l.skip > 0
	case wasm.OpEnd:
		if l.skip == 0 {
			return false
		}
		l.skip--
	}
	return true
}

// instr lowers one instruction.
func (l *lowering) instr(in *wasm.Instr) error {
	switch in.Op {
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		l.open(in)
	case wasm.OpElse:
		l.orElse()
	case wasm.OpEnd:
		l.end()
	case wasm.OpBr:
		l.moves(int(in.Imm))
		l.branch("br", l.height, int(in.Imm))
		l.top().unreachable = true
	case wasm.OpBrIf:
		l.branchIf(int(in.Imm))
	case wasm.OpBrTable:
		l.branchTable(in.Labels)
	case wasm.OpReturn:
		l.leave()
	case wasm.OpUnreachable:
		l.op("unreachable", l.height, 0)
		l.top().unreachable = true
	case wasm.OpCall:
		l.call(int(in.Imm))
	case wasm.OpCallIndirect:
		l.callIndirect(in)
	default:
		return l.plain(in)
	}
	return nil
}
