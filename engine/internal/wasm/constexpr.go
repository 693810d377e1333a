package wasm

// constExpr reads a constant expression whose value must have type want. Such an
// expression is one instruction and an end.
func (d *decoder) constExpr(want ValueType, what string) ConstExpr {
	start := d.pos
	var in Instr
	d.instr(&in)
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
	case OpV128Const:
		e.Type, e.Upper = V128, in.Imm2
	case OpRefNull:
		e.Type, e.Value = ValueType(in.Imm), 0
	case OpRefFunc:
		e.Type = Funcref
		d.checkFunc(start, what, in.Imm)
		d.declare(uint32(in.Imm))
	case OpGlobalGet:
		e.Type = d.constGlobal(start, in.Imm, what)
	default:
		d.invalid(start, "%s: constant expression required, found %s", what, in.Op)
	}
	if e.Type != want {
		d.invalid(start, "%s: type mismatch: %s has type %s, want %s", what, in, e.Type, want)
	}
	d.constEnd(what)
	return e
}

// constEnd reads the end of a constant expression.
func (d *decoder) constEnd(what string) {
	at := d.pos
	var in Instr
	d.instr(&in)
	switch in.Op {
	case OpEnd:
	case OpI32Add, OpI32Sub, OpI32Mul, OpI64Add, OpI64Sub, OpI64Mul:
		d.unsupported(at, "%s: %s (%s) is not supported", what, in.Op, featConstExpr)
	case OpI32Const, OpI64Const, OpGlobalGet:
		d.invalid(at, "%s: type mismatch: found %s, want end after one value (%s is not supported)", what, in, featConstExpr)
	default:
		d.invalid(at, "%s: constant expression required, found %s, want end after one value", what, in.Op)
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

func (d *decoder) checkFunc(at int, what string, index uint64) {
	if index >= uint64(len(d.m.Funcs)) {
		d.invalid(at, what+": unknown function %d, %s", index, have(len(d.m.Funcs)))
	}
}
