package wasm

import "slices"

// instr applies the typing rule of the decoder's current instruction, or panics
// with an *Error.
func (c *checker) instr() {
	row := c.in.Op.info()
	if row.imm == immMemArg || row.imm == immMemArgLane {
		m := c.memory(c.in.Memory)
		if c.in.Imm2 > uint64(row.align) {
			c.invalid("alignment must not be larger than natural: found 2^%d, want at most 2^%d", c.in.Imm2, row.align)
		}
		if !m.Is64 && c.in.Imm>>32 != 0 {
			c.invalid("offset out of range: found %d, want less than 2^32", c.in.Imm)
		}
	}
	if row.lanes > 0 {
		c.lanes(row)
	}
	if row.fn != nil {
		c.indexes()
		params, results := c.m.Operands(c.in)
		c.popAll(params)
		c.push(results...)
		return
	}
	switch op := c.in.Op; {
	case op == OpThrow, op == OpThrowRef, op == OpTryTable, op >= OpTry && op <= OpRethrow, op == OpDelegate, op == OpCatchAll:
		c.exceptions()
	case op >= OpReturnCall && op <= OpReturnCallRef:
		c.calls()
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
	case OpMemorySize, OpMemoryGrow, OpMemoryFill:
		c.memory(in.Memory)
	case OpMemoryCopy:
		c.memory(in.Memory)
		c.memory(uint32(in.Imm))
	case OpMemoryInit:
		c.memory(in.Memory)
		c.data()
	case OpDataDrop:
		c.data()
	case OpElemDrop:
		c.elem()
	case OpTableSize:
		c.table(in.Imm)
	case OpTableInit:
		c.fits(c.table(in.Imm2).Type, c.elem())
	case OpTableCopy:
		c.fits(c.table(in.Imm).Type, c.table(in.Imm2).Type)
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
		c.block()
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
		c.retype(c.label(in.Imm))
	case OpBrTable:
		c.brTable()
	case OpReturn:
		c.popAll(c.m.FuncType(uint32(c.d.fn)).Results)
		c.unreachable()
	case OpCall:
		c.d.checkFunc(in.Offset, in.Op.String(), in.Imm)
		c.call(c.m.FuncType(uint32(in.Imm)))
	case OpCallIndirect:
		c.call(c.indirect())
	}
}

// block begins the block of the current instruction.
func (c *checker) block() {
	in := c.in
	if in.Type.Kind == BlockIndex && int64(in.Type.Index) >= int64(len(c.m.Types)) {
		c.d.invalid(in.Offset+1, "unknown type %d, %s", in.Type.Index, have(len(c.m.Types)))
	}
	c.popAll(c.m.BlockSignature(in.Type).Params)
	c.open(in.Op, in.Type)
}

// indirect is the signature that a call through a table names.
func (c *checker) indirect() FuncType {
	t := c.table(c.in.Imm2)
	if !t.Type.Matches(Funcref) {
		c.invalid("type mismatch: table %d holds %s, want funcref", c.in.Imm2, t.Type)
	}
	c.typeIndex()
	c.pop(t.Limits.Address())
	return c.m.Types[c.in.Imm]
}

func (c *checker) typeIndex() {
	if c.in.Imm >= uint64(len(c.m.Types)) {
		c.invalid("unknown type %d, %s", c.in.Imm, have(len(c.m.Types)))
	}
}

// calls has the rules of tail calls and of calls of references.
func (c *checker) calls() {
	in := c.in
	var t FuncType
	switch in.Op {
	case OpReturnCall:
		c.d.checkFunc(in.Offset, in.Op.String(), in.Imm)
		t = c.m.FuncType(uint32(in.Imm))
		c.m.Tail = c.m.Tail || in.Imm < uint64(c.m.NumImportedFuncs)
	case OpReturnCallIndirect:
		t = c.indirect()
		c.m.Tail = true
	case OpCallRef, OpReturnCallRef:
		c.m.CallsRefs = true
		c.typeIndex()
		c.pop(refTo(c.d.types.of(uint32(in.Imm)), true))
		t = c.m.Types[in.Imm]
		c.m.Tail = c.m.Tail || in.Op == OpReturnCallRef
	}
	if in.Op == OpCallRef {
		c.call(t)
		return
	}
	want := c.m.FuncType(uint32(c.d.fn)).Results
	if len(t.Results) != len(want) {
		c.invalid("type mismatch: the callee has results (%s), want (%s)", typeList(t.Results), typeList(want))
	}
	for i := range want {
		if !t.Results[i].Matches(want[i]) {
			c.invalid("type mismatch: the callee has results (%s), want (%s)", typeList(t.Results), typeList(want))
		}
	}
	c.popAll(t.Params)
	c.unreachable()
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
	if f.op == OpIf && !matchAll(t.Params, t.Results) {
		c.invalid("type mismatch: an if without else has type %s, want equal parameters and results", t)
	}
	if len(c.ctrl) > 0 {
		c.push(t.Results...)
	}
}

// matchAll compares the parameters and the results of an if without else.
func matchAll(types, want []ValueType) bool {
	return slices.EqualFunc(types, want, ValueType.Matches)
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
		t := c.local()
		if c.set != nil && in.Imm >= uint64(len(c.params)) && t.IsRef() && !t.Nullable() && !c.set[in.Imm] {
			c.invalid("uninitialized local %d of type %s", in.Imm, t)
		}
		c.push(t)
	case OpLocalSet:
		c.pop(c.local())
		c.initialised()
	case OpLocalTee:
		t := c.local()
		c.pop(t)
		c.push(t)
		c.initialised()
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

// initialised notes that the local that the instruction names has a value, up to the end of
// the block.
func (c *checker) initialised() {
	if i := c.in.Imm; c.set != nil && i >= uint64(len(c.params)) && !c.set[i] {
		c.set[i] = true
		c.sets = append(c.sets, i)
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
		c.pop(anyRef)
		c.push(I32)
	case OpRefAsNonNull:
		c.push(c.pop(anyRef).nonNull())
	case OpBrOnNull:
		t := c.pop(anyRef)
		c.retype(c.label(in.Imm))
		c.push(t.nonNull())
	case OpBrOnNonNull:
		types := c.label(in.Imm)
		if len(types) == 0 || !types[len(types)-1].IsRef() {
			c.invalid("type mismatch: label %d takes (%s), want a reference on top", in.Imm, typeList(types))
		}
		last := len(types) - 1
		c.pop(types[last].orNull())
		c.retype(types[:last])
	case OpTableGet:
		t := c.table(in.Imm)
		c.pop(t.Limits.Address())
		c.push(t.Type)
	case OpTableSet:
		t := c.table(in.Imm)
		c.pop(t.Type)
		c.pop(t.Limits.Address())
	case OpTableGrow:
		t := c.table(in.Imm)
		c.pop(t.Limits.Address())
		c.pop(t.Type)
		c.push(t.Limits.Address())
	case OpTableFill:
		t := c.table(in.Imm)
		c.pop(t.Limits.Address())
		c.pop(t.Type)
		c.pop(t.Limits.Address())
	}
}

// memory returns the limits of a memory.
func (c *checker) memory(i uint32) Limits {
	if int64(i) >= int64(len(c.m.Memories)) {
		c.invalid("unknown memory %d, %s", i, have(len(c.m.Memories)))
	}
	return c.m.Memories[i]
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

// table returns the type of table i.
func (c *checker) table(i uint64) TableType {
	if i >= uint64(len(c.m.Tables)) {
		c.invalid("unknown table %d, %s", i, have(len(c.m.Tables)))
	}
	return c.m.Tables[i].TableType
}

func (c *checker) global() GlobalType {
	if c.in.Imm >= uint64(len(c.m.Globals)) {
		c.invalid("unknown global %d, %s", c.in.Imm, have(len(c.m.Globals)))
	}
	return c.m.Globals[c.in.Imm].Type
}

// fits compares the element types of what is written and what is read.
func (c *checker) fits(to, from ValueType) {
	if !from.Matches(to) {
		c.invalid("type mismatch: table %d holds %s, the source %s", c.in.Imm, to, from)
	}
}
