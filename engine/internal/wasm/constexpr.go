package wasm

import "iter"

// constExpr reads a constant expression whose value must have type want.
func (d *decoder) constExpr(want ValueType, what string) ConstExpr {
	start := d.pos
	var in Instr
	var stack []ValueType
	for d.instr(&in); in.Op != OpEnd; d.instr(&in) {
		if len(stack) == maxStack {
			d.unsupported(in.Offset, "%s: more than %d operands are not supported", what, maxStack)
		}
		stack = d.constInstr(&in, stack, what)
	}
	switch {
	case len(stack) == 0:
		d.invalid(start, "%s: type mismatch: the expression is empty, want %s", what, want)
	case len(stack) > 1:
		d.invalid(start, "%s: type mismatch: the expression leaves %d values, want one %s", what, len(stack), want)
	case !stack[0].Matches(want):
		d.invalid(start, "%s: type mismatch: the expression has type %s, want %s", what, stack[0], want)
	}
	r := reader{b: d.b, pos: start, end: d.pos}
	return r.shortest(want)
}

// constInstr checks an instruction of a constant expression and returns the stack behind
// it.
func (d *decoder) constInstr(in *Instr, stack []ValueType, what string) []ValueType {
	switch in.Op {
	case OpI32Const, OpI64Const, OpF32Const, OpF64Const, OpV128Const:
		return append(stack, in.Op.info().fn.Results[0])
	case OpRefNull:
		return append(stack, ValueType(in.Imm))
	case OpRefFunc:
		d.checkFunc(in.Offset, what, in.Imm)
		d.declare(uint32(in.Imm))
		return append(stack, d.refFunc(in.Imm))
	case OpGlobalGet:
		return append(stack, d.constGlobal(in.Offset, in.Imm, what))
	case OpI32Add, OpI32Sub, OpI32Mul, OpI64Add, OpI64Sub, OpI64Mul:
		t := in.Op.info().fn.Results[0]
		n := len(stack) - 2
		if n < 0 || stack[n] != t || stack[n+1] != t {
			d.invalid(in.Offset, "%s: type mismatch: %s has operands (%s), want two of type %s", what, in.Op, typeList(stack[max(0, n):]), t)
		}
		return stack[:n+1]
	}
	d.invalid(in.Offset, "%s: constant expression required, found %s", what, in.Op)
	return nil
}

// shortest reads a valid expression of a type: as one instruction, if it is one.
func (r *reader) shortest(t ValueType) ConstExpr {
	start := r.pos
	var in Instr
	r.instr(&in)
	e := ConstExpr{Op: in.Op, Type: t}
	if in.Op != OpRefNull {
		e.Value = in.Imm
	}
	if in.Op == OpV128Const {
		e.Upper = in.Imm2
	}
	for r.instr(&in); in.Op != OpEnd; r.instr(&in) {
		e.Long, e.Value = true, uint64(start)
	}
	return e
}

// Const yields the instructions of a constant expression that is Long: on numbers, as in
// bodies, without the end.
func (m *Module) Const(e ConstExpr) iter.Seq[Instr] {
	return func(yield func(Instr) bool) {
		r := &reader{b: m.file, pos: int(e.Value), end: len(m.file)}
		for {
			var in Instr
			if r.instr(&in); in.Op == OpEnd || !yield(in) {
				return
			}
		}
	}
}

// constGlobal checks the global.get of a constant expression: of a global that has its
// value before.
func (d *decoder) constGlobal(at int, index uint64, what string) ValueType {
	if index >= uint64(len(d.m.Globals)) {
		d.invalid(at, "%s: unknown global %d, %s", what, index, have(len(d.m.Globals)))
	}
	t := d.m.Globals[index].Type
	if t.Mutable {
		d.invalid(at, "%s: constant expression required, global %d is mutable", what, index)
	}
	return t.Type
}

func (d *decoder) checkFunc(at int, what string, index uint64) {
	if index >= uint64(len(d.m.Funcs)) {
		d.invalid(at, what+": unknown function %d, %s", index, have(len(d.m.Funcs)))
	}
}

// refFunc is the type of the reference to a function.
func (d *decoder) refFunc(index uint64) ValueType {
	return refTo(d.m.Funcs[index], false)
}
