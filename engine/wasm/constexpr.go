package wasm

// constExpr reads a constant expression whose value must have type want. Such an
// expression is one instruction and an end.
func (d *decoder) constExpr(want ValueType, what string) ConstExpr {
	start := d.pos
	in := d.instr()
	if in.Op == OpEnd {
		d.invalid(start, "%s: type mismatch: the expression is empty, want %s", what, want)
	}
	e := ConstExpr{Op: in.Op, Value: in.Imm}
	switch in.Op {
	case OpI32Const:
		e.Type = I32
	case OpI64Const:
		e.Type = I64
	case OpF32Const:
		e.Type = F32
	case OpF64Const:
		e.Type = F64
	case OpRefNull:
		e.Type, e.Value = ValueType(in.Imm), 0
	case OpRefFunc:
		e.Type = Funcref
		d.checkFunc(start, in.Imm)
		d.declare(uint32(in.Imm))
	case OpGlobalGet:
		e.Type = d.constGlobal(start, in.Imm, what)
	default:
		d.invalid(start, "%s: constant expression required, found %s", what, in.Op)
	}
	if e.Type != want {
		d.invalid(start, "%s: type mismatch: %s has type %s, want %s", what, in, e.Type, want)
	}
	d.constEnd(want, what)
	return e
}

// constEnd reads the end of a constant expression.
func (d *decoder) constEnd(want ValueType, what string) {
	at := d.pos
	switch in := d.instr(); in.Op {
	case OpEnd:
	case OpI32Add, OpI32Sub, OpI32Mul, OpI64Add, OpI64Sub, OpI64Mul:
		d.unsupported(at, "%s: %s (%s) is not supported", what, in.Op, featConstExpr)
	case OpI32Const, OpI64Const, OpGlobalGet:
		// Two values are invalid, unless an operation of extended-const joins them.
		d.invalid(at, "%s: type mismatch: a second instruction %s, want one that gives %s (%s is not supported)", what, in, want, featConstExpr)
	default:
		d.invalid(at, "%s: constant expression required, found %s after its first instruction", what, in.Op)
	}
}

// constGlobal checks the global.get of a constant expression. Only imported
// globals have a value when the module's own are made.
func (d *decoder) constGlobal(at int, index uint64, what string) ValueType {
	if index >= uint64(d.m.NumImportedGlobals) {
		d.invalid(at, "%s: unknown global %d, %s", what, index, have(d.m.NumImportedGlobals))
	}
	t := d.m.Globals[index].Type
	if t.Mutable {
		d.invalid(at, "%s: constant expression required, global %d is mutable", what, index)
	}
	return t.Type
}

func (d *decoder) checkFunc(at int, index uint64) {
	if index >= uint64(len(d.m.Funcs)) {
		d.invalid(at, "unknown function %d, %s", index, have(len(d.m.Funcs)))
	}
}
