package lower

import "wasmformer/engine/wasm"

func (l *lowering) open(in *wasm.Instr) error {
	sig := l.Module.BlockSignature(in.Type)
	if err := l.checkTypes("block value", in.Offset, append(append([]wasm.ValueType{}, sig.Params...), sig.Results...)...); err != nil {
		return err
	}
	b := label{op: in.Op, params: len(sig.Params), results: len(sig.Results), otherwise: -1}
	if in.Op == wasm.OpIf {
		l.height--
		b.otherwise = len(l.Instrs)
		l.op("if", l.height, 0)
	}
	b.start = len(l.Instrs)
	b.height = l.height - b.params
	l.labels = append(l.labels, b)
	return nil
}

// orElse ends an if's first arm: it jumps over the second one, which begins
// here.
func (l *lowering) orElse() {
	b := l.top()
	l.first = false
	if !b.unreachable {
		l.branch("br", l.height, 0)
	}
	l.Instrs[b.otherwise].Imm = uint32(len(l.Instrs))
	b.otherwise = -1
	b.unreachable = false
	l.height = b.height + b.params
}

// end closes a block; the last one closes the function.
func (l *lowering) end() {
	b := *l.top()
	l.first = false
	here := uint32(len(l.Instrs))
	if b.otherwise >= 0 {
		l.Instrs[b.otherwise].Imm = here
	}
	for _, i := range b.branches {
		l.Instrs[i].Imm = here
	}
	reached := !b.unreachable || len(b.branches) > 0 || b.otherwise >= 0
	l.height = b.height + b.results
	l.labels = l.labels[:len(l.labels)-1]
	if len(l.labels) > 0 {
		// Code behind a block that no path leaves can be validated but not
		// reached; it is lowered all the same.
		return
	}
	if reached {
		l.labels = append(l.labels, label{op: wasm.OpBlock, results: b.results, otherwise: -1})
		l.leave()
	}
}

// target is the label n blocks out.
func (l *lowering) target(n int) *label { return &l.labels[len(l.labels)-1-n] }

// needsMoves reports whether the values that a branch carries stand elsewhere
// than where its target expects them.
func (l *lowering) needsMoves(n int) bool {
	b := l.target(n)
	return b.arity() > 0 && l.height-b.arity() != b.height
}

// moves puts the values that a branch carries where its target expects them.
func (l *lowering) moves(n int) {
	if !l.needsMoves(n) {
		return
	}
	b := l.target(n)
	from := l.height - b.arity()
	for i := 0; i < b.arity(); i++ {
		l.op("move", from+i, uint32(b.height+i))
	}
}

// branch appends a branching instruction to label n.
func (l *lowering) branch(op string, slot, n int) {
	b := l.target(n)
	if b.op == wasm.OpLoop {
		l.op(op, slot, uint32(b.start))
		return
	}
	b.branches = append(b.branches, len(l.Instrs))
	l.op(op, slot, 0)
}

// branchIf lowers br_if: with values to move, it becomes a branch around a br.
func (l *lowering) branchIf(n int) {
	l.height--
	if !l.needsMoves(n) {
		l.branch("br_if", l.height, n)
		return
	}
	around := len(l.Instrs)
	l.op("if", l.height, 0)
	l.moves(n)
	l.branch("br", l.height, n)
	l.Instrs[around].Imm = uint32(len(l.Instrs))
}

// branchTable lowers br_table: a computed jump into a row of br instructions.
// Those that have values to move go to a stub behind the row.
func (l *lowering) branchTable(labels []uint32) {
	l.height--
	l.op("br_table", l.height, uint32(len(labels)-1))
	row := len(l.Instrs)
	for _, n := range labels {
		if l.needsMoves(int(n)) {
			l.op("br", l.height, 0)
		} else {
			l.branch("br", l.height, int(n))
		}
	}
	stubs := map[uint32]uint32{}
	for i, n := range labels {
		if !l.needsMoves(int(n)) {
			continue
		}
		if _, ok := stubs[n]; !ok {
			stubs[n] = uint32(len(l.Instrs))
			l.moves(int(n))
			l.branch("br", l.height, int(n))
		}
		l.Instrs[row+i].Imm = stubs[n]
	}
	l.top().unreachable = true
}

// leave hands the results to the caller's stack and returns.
func (l *lowering) leave() {
	n := len(l.sig.Results)
	for i := 0; i < n; i++ {
		l.op("result", l.height-n+i, uint32(i))
	}
	l.op("return", l.height, 0)
	l.top().unreachable = true
}

// arguments hands n values at a slot to the next frame's cells.
func (l *lowering) arguments(slot, n int) {
	for i := 0; i < n; i++ {
		l.op("argument", slot+i, uint32(i))
	}
}

func (l *lowering) call(in *wasm.Instr) {
	f := &l.Funcs[in.Imm]
	slot := l.height - len(f.Type.Params)
	if f.Import {
		l.op("output_byte", slot, 0)
	} else {
		l.arguments(slot, len(f.Type.Params))
		// The callee's index, until link knows its position.
		l.op("call", slot, uint32(in.Imm))
	}
	l.height = slot + len(f.Type.Results)
}

// callIndirect reads the function reference, checks its type and calls it.
func (l *lowering) callIndirect(in *wasm.Instr) {
	t := l.Module.Types[in.Imm]
	l.height--
	reference := l.height
	slot := reference - len(t.Params)
	l.op("call_indirect", reference, uint32(in.Imm2))
	l.op("signature", reference, l.TypeID(t))
	l.arguments(slot, len(t.Params))
	l.op("call_ref", reference, uint32(slot))
	l.height = slot + len(t.Results)
}
