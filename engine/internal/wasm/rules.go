package wasm

import "slices"

// instr applies the typing rule of the decoder's current instruction, or panics
// with an *Error.
func (c *checker) instr() {
	row := c.in.Op.info()
	if row.imm == immMemArg || row.imm == immMemArgLane {
		c.memory()
		if c.in.Imm2 > uint64(row.align) {
			c.invalid("alignment must not be larger than natural: found 2^%d, want at most 2^%d", c.in.Imm2, row.align)
		}
	}
	if row.lanes > 0 {
		c.lanes(row)
	}
	if row.fn != nil {
		c.indexes()
		c.popAll(row.fn.Params)
		c.push(row.fn.Results...)
		return
	}
	switch op := c.in.Op; {
	case op <= OpCallIndirect:
		c.control()
	case op <= OpSelectTyped:
		c.parametric()
	case op <= OpGlobalSet:
		c.variable()
	default:
		c.reference()
	}
}

// lanes checks the immediates that name lanes.
func (c *checker) lanes(row *opInfo) {
	in := c.in
	chosen := []byte{in.Lane}
	if row.imm == immShuffle {
		lanes := in.Lanes()
		chosen = lanes[:]
	}
	for _, lane := range chosen {
		if lane >= row.lanes {
			c.invalid("invalid lane index %d, want less than %d", lane, row.lanes)
		}
	}
}

// indexes checks what the immediates of instructions with a fixed signature
// refer to.
func (c *checker) indexes() {
	in := c.in
	switch in.Op {
	case OpMemorySize, OpMemoryGrow, OpMemoryCopy, OpMemoryFill:
		c.memory()
	case OpMemoryInit:
		c.memory()
		c.data()
	case OpDataDrop:
		c.data()
	case OpElemDrop:
		c.elem()
	case OpTableSize:
		c.table(in.Imm)
	case OpTableInit:
		c.sameType(c.table(in.Imm2), c.elem())
	case OpTableCopy:
		c.sameType(c.table(in.Imm), c.table(in.Imm2))
	case OpRefFunc:
		c.d.checkFunc(in.Offset, in.Op.String(), in.Imm)
		if c.d.declared == nil || !c.d.declared[in.Imm] {
			c.invalid("undeclared function reference: function %d is in no export, global or element segment", in.Imm)
		}
	}
}

func (c *checker) control() {
	in := c.in
	switch in.Op {
	case OpUnreachable:
		c.unreachable()
	case OpBlock, OpLoop, OpIf:
		if in.Op == OpIf {
			c.pop(I32)
		}
		if in.Type.Kind == BlockIndex && int64(in.Type.Index) >= int64(len(c.m.Types)) {
			c.d.invalid(in.Offset+1, "unknown type %d, %s", in.Type.Index, have(len(c.m.Types)))
		}
		c.popAll(c.m.BlockSignature(in.Type).Params)
		c.open(in.Op, in.Type)
	case OpElse:
		if c.top().op != OpIf {
			c.invalid("no if before it in this block")
		}
		c.open(OpElse, c.close().bt)
	case OpEnd:
		c.end()
	case OpBr:
		c.popAll(c.label(in.Imm))
		c.unreachable()
	case OpBrIf:
		c.pop(I32)
		types := c.label(in.Imm)
		c.popAll(types)
		c.push(types...)
	case OpBrTable:
		c.brTable()
	case OpReturn:
		c.popAll(c.m.FuncType(uint32(c.d.fn)).Results)
		c.unreachable()
	case OpCall:
		c.d.checkFunc(in.Offset, in.Op.String(), in.Imm)
		c.call(c.m.FuncType(uint32(in.Imm)))
	case OpCallIndirect:
		if t := c.table(in.Imm2); t != Funcref {
			c.invalid("type mismatch: table %d holds %s, want funcref", in.Imm2, t)
		}
		if in.Imm >= uint64(len(c.m.Types)) {
			c.invalid("unknown type %d, %s", in.Imm, have(len(c.m.Types)))
		}
		c.pop(I32)
		c.call(c.m.Types[in.Imm])
	}
}

func (c *checker) call(t FuncType) {
	c.popAll(t.Params)
	c.push(t.Results...)
}

// end closes a block. An if without else is one with an empty else, which must
// turn the parameters into the results.
func (c *checker) end() {
	f := c.close()
	t := c.m.BlockSignature(f.bt)
	if f.op == OpIf && !slices.Equal(t.Params, t.Results) {
		c.invalid("type mismatch: an if without else has type %s, want equal parameters and results", t)
	}
	if len(c.ctrl) > 0 {
		c.push(t.Results...)
	}
}

func (c *checker) brTable() {
	labels := c.in.Labels
	c.pop(I32)
	last := c.label(uint64(labels[len(labels)-1]))
	for _, l := range labels {
		types := c.label(uint64(l))
		if len(types) != len(last) {
			c.invalid("type mismatch: label %d takes %d values, the default label takes %d", l, len(types), len(last))
		}
		c.peekAll(types)
	}
	c.unreachable()
}

func (c *checker) parametric() {
	in := c.in
	switch in.Op {
	case OpDrop:
		c.pop(anyType)
	case OpSelect:
		c.pop(I32)
		b := c.pop(anyType)
		a := c.pop(b)
		if a == anyType {
			a = b
		}
		if a.IsRef() {
			c.invalid("type mismatch: found %s, want a number type (for references give the type)", a)
		}
		c.push(a)
	case OpSelectTyped:
		if len(in.Types) != 1 {
			c.invalid("invalid result arity %d, want 1", len(in.Types))
		}
		c.pop(I32)
		c.pop(in.Types[0])
		c.pop(in.Types[0])
		c.push(in.Types[0])
	}
}

func (c *checker) variable() {
	in := c.in
	switch in.Op {
	case OpLocalGet:
		c.push(c.local())
	case OpLocalSet:
		c.pop(c.local())
	case OpLocalTee:
		t := c.local()
		c.pop(t)
		c.push(t)
	case OpGlobalGet:
		c.push(c.global().Type)
	case OpGlobalSet:
		t := c.global()
		if !t.Mutable {
			c.invalid("global %d is immutable", in.Imm)
		}
		c.pop(t.Type)
	}
}

// reference has the rules of ref.null, ref.is_null and of the table instructions
// whose operands have the table's type.
func (c *checker) reference() {
	in := c.in
	switch in.Op {
	case OpRefNull:
		c.push(ValueType(in.Imm))
	case OpRefIsNull:
		if t := c.pop(anyType); t.IsNum() || t == V128 {
			c.invalid("type mismatch: found %s, want a reference type", t)
		}
		c.push(I32)
	case OpTableGet:
		t := c.table(in.Imm)
		c.pop(I32)
		c.push(t)
	case OpTableSet:
		c.pop(c.table(in.Imm))
		c.pop(I32)
	case OpTableGrow:
		t := c.table(in.Imm)
		c.pop(I32)
		c.pop(t)
		c.push(I32)
	case OpTableFill:
		t := c.table(in.Imm)
		c.pop(I32)
		c.pop(t)
		c.pop(I32)
	}
}

// memory checks that there is a memory 0.
func (c *checker) memory() {
	if len(c.m.Memories) == 0 {
		c.invalid("unknown memory 0, there is none")
	}
}

// data checks the data segment that the instruction names. The data section
// comes after the code, so the count has to be known from elsewhere.
func (c *checker) data() {
	if c.m.DataCount < 0 {
		c.d.malformed(c.in.Offset, "%s: data count section required", c.in.Op)
	}
	if c.in.Imm >= uint64(c.m.DataCount) {
		c.invalid("unknown data segment %d, %s", c.in.Imm, have(c.m.DataCount))
	}
}

// elem returns the type of the element segment that the instruction names.
func (c *checker) elem() ValueType {
	if c.in.Imm >= uint64(len(c.m.Elems)) {
		c.invalid("unknown elem segment %d, %s", c.in.Imm, have(len(c.m.Elems)))
	}
	return c.m.Elems[c.in.Imm].Type
}

// table returns the type of what table i holds.
func (c *checker) table(i uint64) ValueType {
	if i >= uint64(len(c.m.Tables)) {
		c.invalid("unknown table %d, %s", i, have(len(c.m.Tables)))
	}
	return c.m.Tables[i].Type
}

func (c *checker) global() GlobalType {
	if c.in.Imm >= uint64(len(c.m.Globals)) {
		c.invalid("unknown global %d, %s", c.in.Imm, have(len(c.m.Globals)))
	}
	return c.m.Globals[c.in.Imm].Type
}

// sameType compares the element types of what is written and what is read.
func (c *checker) sameType(to, from ValueType) {
	if to != from {
		c.invalid("type mismatch: table %d holds %s, the source %s", c.in.Imm, to, from)
	}
}
