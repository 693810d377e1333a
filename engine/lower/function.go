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
	defer func() { f.End = len(p.Instrs) }()
	if f.Import {
		// A body for calls through tables and exports.
		p.emit(index, -1, "local.get", 0, 0)
		p.emit(index, -1, "output_byte", 0, 0)
		p.emit(index, -1, "return", 0, 0)
		f.Locals = 1
		return nil
	}
	code := &p.Module.Code[index-p.Module.NumImportedFuncs]
	l := &lowering{Program: p, index: index, code: code, sig: f.Type}
	if err := l.checkTypes("parameter or result", code.Offset, append(append([]wasm.ValueType{}, f.Type.Params...), f.Type.Results...)...); err != nil {
		return err
	}
	f.Locals = len(f.Type.Params)
	for _, run := range code.Locals {
		if err := l.checkTypes("local", code.Offset, run.Type); err != nil {
			return err
		}
		f.Locals += int(run.Count)
	}
	if f.Locals > machine.FrameCells {
		return l.errorf(code.Offset, "%d locals, a frame holds at most %d", f.Locals, machine.FrameCells)
	}
	return l.body()
}

// label is a block, a loop or an if that is open.
type label struct {
	op          wasm.Opcode
	height      int // of the stack below the block's parameters
	params      int
	results     int
	start       int   // of a loop
	branches    []int // instructions whose immediate is the end
	otherwise   int   // the if's jump to its else, −1 if patched
	unreachable bool
}

// arity is how many values a branch to the label carries.
func (l *label) arity() int {
	if l.op == wasm.OpLoop {
		return l.params
	}
	return l.results
}

// lowering is the state of one function's lowering.
type lowering struct {
	*Program
	index  int
	code   *wasm.Code
	sig    wasm.FuncType
	labels []label
	height int // of the operand stack, in slots
	at     int // index of the WebAssembly instruction
	first  bool
	skip   int // open blocks in unreachable code
}

func (l *lowering) errorf(offset int, format string, args ...any) error {
	return &Error{Func: l.index, Name: l.Funcs[l.index].Name, Offset: offset, Msg: fmt.Sprintf(format, args...)}
}

// checkTypes refuses the value types that the machine does not have.
func (l *lowering) checkTypes(what string, offset int, types ...wasm.ValueType) error {
	for _, t := range types {
		if t != wasm.I32 {
			return l.errorf(offset, "%s of type %s is not supported; the machine has 32-bit integers only", what, t)
		}
	}
	return nil
}

// op appends a machine instruction of the current WebAssembly instruction.
func (l *lowering) op(name string, slot int, imm uint32) {
	l.emit(l.index, l.at, name, slot, imm)
	l.Instrs[len(l.Instrs)-1].First = l.first
	l.first = false
}

// body lowers all instructions.
func (l *lowering) body() error {
	l.labels = []label{{op: wasm.OpBlock, results: len(l.sig.Results), otherwise: -1}}
	for i := range l.code.Body {
		in := &l.code.Body[i]
		l.at, l.first = i, true
		if l.top().unreachable && l.skipped(in) {
			continue
		}
		if err := l.instr(in); err != nil {
			return err
		}
		if l.height > machine.FrameCells-4 {
			return l.errorf(in.Offset, "operand stack of %d values, a frame holds at most %d", l.height, machine.FrameCells-4)
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
		return l.open(in)
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
		l.call(in)
	case wasm.OpCallIndirect:
		l.callIndirect(in)
	default:
		return l.plain(in)
	}
	return nil
}

// plain lowers what has no control flow.
func (l *lowering) plain(in *wasm.Instr) error {
	h := l.height
	switch in.Op {
	case wasm.OpNop:
		l.op("nop", h, 0)
	case wasm.OpDrop:
		l.op("drop", h-1, 0)
		l.height--
	case wasm.OpSelect, wasm.OpSelectTyped:
		l.op("select", h-3, 0)
		l.height -= 2
	case wasm.OpLocalGet:
		name := "local.get"
		if int(in.Imm) >= len(l.sig.Params) {
			name = "local.get.fresh"
		}
		l.op(name, h, uint32(in.Imm))
		l.height++
	case wasm.OpLocalSet:
		l.op("local.set", h-1, uint32(in.Imm))
		l.height--
	case wasm.OpLocalTee:
		l.op("local.tee", h-1, uint32(in.Imm))
	case wasm.OpGlobalGet:
		l.op("global.get", h, machine.FirstGlobal+uint32(in.Imm))
		l.height++
	case wasm.OpGlobalSet:
		l.op("global.set", h-1, machine.FirstGlobal+uint32(in.Imm))
		l.height--
	case wasm.OpMemorySize:
		l.op("memory.size", h, machine.SizeCell)
		l.height++
	case wasm.OpMemoryGrow:
		l.op("memory.grow", h, l.maxPages())
		l.op("memory.resize", h, machine.SizeCell)
		l.op("move", h, uint32(h-1))
	default:
		return l.numeric(in)
	}
	return nil
}

// maxPages is how far the memory can grow.
func (l *lowering) maxPages() uint32 {
	limit := uint32(machine.MaxPages)
	if m := l.Module.Memories[0]; m.HasMax && m.Max < limit {
		limit = m.Max
	}
	return limit
}

// numeric lowers constants, loads, stores and arithmetic: those which the
// machine has under the same name.
func (l *lowering) numeric(in *wasm.Instr) error {
	name := in.Op.String()
	params, results, ok := in.Op.Signature()
	_, known := machine.OpByName(name)
	if !ok || !known {
		return l.errorf(in.Offset, "%s is not supported; the machine has 32-bit integers only", name)
	}
	slot := l.height - len(params)
	l.op(name, slot, uint32(in.Imm))
	if _, spills := machine.OpByName(name + ".spill"); spills {
		l.op(name+".spill", slot, uint32(in.Imm))
	}
	l.height = slot + len(results)
	return nil
}
