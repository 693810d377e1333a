package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// A tail call sets the frame's first cells to the arguments and jumps. The callee's own
// locals are to be 0, but what the frame's functions wrote before is still in their cells. Where
// the callee is a function of the same module, those are cleared that it may read before it
// writes them. Otherwise nobody knows what it reads; then all cells are cleared that the
// frame may have written, so that in such modules a function always begins with none.

// tail lowers a tail call.
func (l *lowering) tail(in *wasm.Instr) {
	if l.target == Seed {
		panic(errNarrow(in.Op.String()))
	}
	m := l.unit.Module
	switch in.Op {
	case wasm.OpReturnCall:
		index := int(in.Imm)
		f := l.unit.funcs[index]
		if l.Funcs[f].Import { // the host's: it calls nothing
			l.call(index)
			l.leave()
			return
		}
		t := l.Funcs[f].Type
		l.parameters(l.height-cellsOf(t.Params), t.Params)
		if m.Tail {
			l.clearFrame(cellsOf(t.Params))
		} else {
			l.clearFresh(f)
		}
		l.op(machine.OpBr, l.height, uint32(f))
		l.code.at(l.code.n - 1).flags |= isTail
	default:
		t := m.Types[in.Imm]
		reference := 0
		if in.Op == wasm.OpReturnCallRef {
			reference = l.known(in)
		} else {
			reference = l.callee(in)
		}
		l.parameters(reference-cellsOf(t.Params), t.Params)
		l.clearFrame(cellsOf(t.Params))
		l.op(machine.OpJumpRef, reference, 0)
	}
	l.top().unreachable = true
}

// parameters sets the frame's first cells to the values at a slot.
func (l *lowering) parameters(slot int, types []wasm.ValueType) {
	for i := range cellsOf(types) {
		l.op(machine.OpLocalSet, slot+i, uint32(i))
	}
}

// clearFrame clears the cells that the function may have written, from one on.
func (l *lowering) clearFrame(from int) {
	if from >= l.cells+2*len(l.rethrown) {
		return
	}
	l.op(machine.OpI32Const, l.height+1, 0)
	for i := from; i < l.cells+2*len(l.rethrown); i++ {
		l.op(machine.OpLocalSet, l.height+1, uint32(i))
	}
}

// clearFresh clears the locals that a function may read before it writes them.
func (l *lowering) clearFresh(fn int) {
	cells, known := l.fresh[fn]
	if !known {
		if l.fresh == nil {
			l.fresh = map[int][]int{}
		}
		cells = l.freshCells(fn)
		l.fresh[fn] = cells
	}
	if len(cells) == 0 {
		return
	}
	l.op(machine.OpI32Const, l.height+1, 0)
	for _, cell := range cells {
		l.op(machine.OpLocalSet, l.height+1, uint32(cell))
	}
}

// freshCells are the cells of the locals that a function may read before it writes them.
func (l *lowering) freshCells(fn int) []int {
	f, code := &l.Funcs[fn], l.Program.body(fn)
	var callee lowering
	for _, t := range f.Type.Params {
		callee.declare(1, t)
	}
	for _, run := range code.Locals() {
		callee.declare(int(run.Count), run.Type)
	}
	cells := []int{}
	for _, i := range readFresh(code, callee.count, len(f.Type.Params)) {
		cell, t := callee.local(uint64(i))
		for n := range Cells(t) {
			cells = append(cells, cell+n)
		}
	}
	return cells
}
