package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

func (l *lowering) open(in *wasm.Instr) {
	sig := l.unit.Module.BlockSignature(in.Type)
	b := label{op: in.Op, bt: in.Type, otherwise: -1, branches: -1, thrown: -1}
	if in.Op == wasm.OpIf {
		l.pop(1)
		b.otherwise = int32(l.code.n)
		l.op(machine.OpIf, l.height, 0)
	}
	b.start = int32(l.code.n)
	l.barrier = l.code.n
	b.base = int32(len(l.operands) - len(sig.Params))
	b.height = int32(l.height - cellsOf(sig.Params))
	l.labels = append(l.labels, b)
}

// reset leaves a block's own values on the operand stack.
func (l *lowering) reset(b *label, values []wasm.ValueType) {
	l.operands = append(l.operands[:b.base], values...)
	l.height = int(b.height) + cellsOf(values)
}

// orElse ends an if's first arm: it jumps over the second one, which begins
// here.
func (l *lowering) orElse() {
	b := l.top()
	l.first = false
	if !b.unreachable {
		l.branch(machine.OpBr, l.height, 0)
	}
	l.patch(b.otherwise, uint32(l.code.n))
	l.barrier = l.code.n
	b.otherwise = -1
	b.unreachable = false
	l.reset(b, l.unit.Module.BlockSignature(b.bt).Params)
}

// end closes a block; the last one closes the function.
func (l *lowering) end() {
	l.endTry()
	b := *l.top()
	l.first = false
	here := uint32(l.code.n)
	l.barrier = l.code.n
	if b.otherwise >= 0 {
		l.patch(b.otherwise, here)
	}
	for i := b.branches; i >= 0; {
		i = int32(l.patch(i, here))
	}
	l.reset(&b, l.unit.Module.BlockSignature(b.bt).Results)
	if len(l.labels) > 1 {
		// Code behind a block that no path leaves can be validated but not
		// reached; it is lowered all the same.
		l.labels = l.labels[:len(l.labels)-1]
		return
	}
	if !b.unreachable || b.branches >= 0 {
		l.leave()
	}
	l.unwind(&b)
}

// outer is the label n blocks out.
func (l *lowering) outer(n int) *label { return &l.labels[len(l.labels)-1-n] }

// needsMoves reports whether the values that a branch carries stand elsewhere
// than where its target expects them.
func (l *lowering) needsMoves(n int) bool {
	b := l.outer(n)
	cells := cellsOf(l.carried(b))
	return cells > 0 && l.height-cells != int(b.height)
}

// moves puts the values that a branch carries where its target expects them.
func (l *lowering) moves(n int) {
	if !l.needsMoves(n) {
		return
	}
	b := l.outer(n)
	cells := cellsOf(l.carried(b))
	for i := range cells {
		l.op(machine.OpMove, l.height-cells+i, uint32(int(b.height)+i))
	}
}

// branch appends a branching instruction to label n.
func (l *lowering) branch(op machine.OpIndex, slot, n int) {
	b := l.outer(n)
	if b.op == wasm.OpLoop {
		l.op(op, slot, uint32(b.start))
		return
	}
	l.op(op, slot, uint32(b.branches))
	b.branches = int32(l.code.n - 1)
}

// branchIf lowers br_if: with values to move, it becomes a branch around a br.
func (l *lowering) branchIf(n int) {
	l.pop(1)
	if !l.needsMoves(n) {
		l.branch(machine.OpBrIf, l.height, n)
		return
	}
	around := int32(l.code.n)
	l.op(machine.OpIf, l.height, 0)
	l.moves(n)
	l.branch(machine.OpBr, l.height, n)
	l.patch(around, uint32(l.code.n))
}

// branchTable lowers br_table: a computed jump into a row of br instructions.
// Those that have values to move go to a stub behind the row.
func (l *lowering) branchTable(labels []uint32) {
	l.pop(1)
	l.op(machine.OpBrTable, l.height, uint32(len(labels)-1))
	row := int32(l.code.n)
	for _, n := range labels {
		if l.needsMoves(int(n)) {
			l.op(machine.OpBr, l.height, 0)
		} else {
			l.branch(machine.OpBr, l.height, int(n))
		}
	}
	stubs := map[uint32]uint32{}
	for i, n := range labels {
		if !l.needsMoves(int(n)) {
			continue
		}
		if _, ok := stubs[n]; !ok {
			stubs[n] = uint32(l.code.n)
			l.moves(int(n))
			l.branch(machine.OpBr, l.height, int(n))
		}
		l.patch(row+int32(i), stubs[n])
	}
	l.top().unreachable = true
}

// leave hands the results to the caller's stack and returns.
func (l *lowering) leave() {
	n := cellsOf(l.sig.Results)
	for i := 0; i < n; i++ {
		if n > 1 || !l.narrowResult(l.height-1) {
			l.op(machine.OpResult, l.height-n+i, uint32(i))
		}
	}
	l.op(machine.OpReturn, l.height, 0)
	l.top().unreachable = true
}

// arguments hands values at a slot to the next frame's cells.
func (l *lowering) arguments(slot int, types []wasm.ValueType) {
	if l.target == Seed {
		return // they are there already
	}
	for i := range cellsOf(types) {
		l.op(machine.OpArgument, slot+i, uint32(i))
	}
}

// call lowers a call of a function of the same module.
func (l *lowering) call(index int) {
	if index < l.unit.Module.NumImportedFuncs && (l.unit.library || l.Funcs[l.unit.funcs[index]].unit == l.unit) && !l.unit.hosted[index] {
		l.callImport(index)
		return
	}
	if l.unit.library {
		l.require(l.unit, index)
	}
	l.callRoutine(l.unit.funcs[index])
}

// callRoutine calls a function of the program.
func (l *lowering) callRoutine(index int) { l.callAs(index, l.Funcs[index].Type) }

// callAs calls a function by a type whose cells are those of its own.
func (l *lowering) callAs(index int, t wasm.FuncType) {
	slot := l.height - cellsOf(t.Params)
	l.arguments(slot, t.Params)
	// The callee's index, until link knows its position.
	l.op(machine.OpCall, slot, uint32(index))
	l.pop(len(t.Params))
	l.push(t.Results...)
	if l.mayThrow(index) {
		l.propagate()
	}
}

// callIndirect reads the function reference, checks its type and calls it.
func (l *lowering) callIndirect(in *wasm.Instr) {
	reference := l.callee(in)
	l.callReference(reference, l.unit.Module.Types[in.Imm])
}

// callee pops a table's element number and leaves a reference of the type in its slot, which
// it returns.
func (l *lowering) callee(in *wasm.Instr) (reference int) {
	l.pop(1)
	reference = l.height
	if l.target == Seed {
		l.narrowCallIndirect(reference, l.typeID(l.unit, uint32(in.Imm)), l.table(in.Imm2))
	} else {
		l.op(machine.OpCallIndirect, reference, l.table(in.Imm2))
		l.op(machine.OpSignature, reference, l.typeID(l.unit, uint32(in.Imm)))
	}
	return reference
}

// callReference calls the function at a slot above the arguments.
func (l *lowering) callReference(reference int, t wasm.FuncType) {
	slot := reference - cellsOf(t.Params)
	l.arguments(slot, t.Params)
	l.op(machine.OpCallRef, reference, uint32(slot))
	l.pop(len(t.Params))
	l.push(t.Results...)
	if l.thrown.any() {
		l.propagate()
	}
}
