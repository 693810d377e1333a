package wasm

// codeSection reads the bodies and checks each as soon as it is read.
func (d *decoder) codeSection() {
	start := d.pos
	n := d.count(3, "function bodies")
	d.checkBodies(start, n)
	d.m.Code = make([]Code, n)
	for i := range d.m.Code {
		d.fn = d.m.NumImportedFuncs + i
		d.m.Code[i] = d.code()
		d.fn = -1
	}
}

// checkBodies compares the number of bodies with that of declared functions.
func (d *decoder) checkBodies(at, bodies int) {
	if want := len(d.m.Funcs) - d.m.NumImportedFuncs; bodies != want {
		d.malformed(at, "function and code section have inconsistent lengths: %d functions, %d bodies", want, bodies)
	}
}

// code reads one entry of the code section.
func (d *decoder) code() Code {
	size := d.count(1, "bytes of the body")
	sectionEnd := d.end
	d.end = d.pos + size
	c := Code{Offset: d.pos}
	c.Locals = d.locals()
	c.Body = d.body()
	d.end = sectionEnd
	d.checker.check(d, &c)
	return c
}

func (d *decoder) locals() []LocalRun {
	start := d.pos
	n := d.count(2, "local declarations")
	runs := make([]LocalRun, n)
	total := uint64(0)
	for i := range runs {
		runs[i].Count = d.u32("number of locals")
		runs[i].Type = d.valueType("local")
		total += uint64(runs[i].Count)
	}
	switch {
	case total > 1<<32-1:
		d.malformed(start, "too many locals: %d, want less than 2^32", total)
	case total > maxLocals:
		d.unsupported(start, "%d locals; more than %d are not supported", total, maxLocals)
	}
	return runs
}

// body reads the instructions of a body. It does so twice, first to count them:
// an Instr is so much larger than its bytes that a list which has to grow would
// cost several times the memory.
func (d *decoder) body() []Instr {
	start, n := d.pos, 0
	d.instrs(func(Instr) { n++ })
	body := make([]Instr, 0, n)
	d.pos = start
	d.instrs(func(in Instr) { body = append(body, in) })
	return body
}

// instrs calls yield with each instruction up to the end of a body. It counts
// blocks only to find that end; whether they nest well is the checker's question.
func (d *decoder) instrs(yield func(Instr)) {
	for open := 1; open > 0; {
		if d.left() == 0 {
			d.malformed(d.pos, "END opcode expected: the body ends, blocks still open: %d", open)
		}
		in := d.instr()
		switch in.Op {
		case OpBlock, OpLoop, OpIf:
			open++
		case OpEnd:
			open--
		}
		yield(in)
	}
	if d.left() > 0 {
		d.malformed(d.pos, "%d bytes after the end of the body", d.left())
	}
}

// instr reads one instruction.
func (d *decoder) instr() Instr {
	in := Instr{Offset: d.pos}
	c := d.byte("opcode")
	in.Op = Opcode(c)
	if c == 0xfc {
		sub := d.u32("opcode after 0xfc")
		if int64(sub) >= int64(len(fcOps)) {
			d.unknownOpcode(in.Offset, c, fcFeature(sub))
		}
		in.Op = prefixFC | Opcode(sub)
	}
	row := in.Op.info()
	if row == nil {
		d.unknownOpcode(in.Offset, c, opcodeFeature(c))
	}
	d.immediate(&in, row)
	return in
}

// immediate reads what follows the opcode of in.
func (d *decoder) immediate(in *Instr, row *opInfo) {
	what := row.name
	switch row.imm {
	case immBlock:
		in.Type = d.blockType()
	case immIndex:
		in.Imm = uint64(d.u32(what))
	case immIndexes:
		in.Imm = uint64(d.u32(what))
		in.Imm2 = uint64(d.u32(what))
	case immLabels:
		in.Labels = make([]uint32, d.count(1, "labels")+1)
		for i := range in.Labels {
			in.Labels[i] = d.u32(what)
		}
	case immTypes:
		in.Types = d.valueTypes(maxResults, "types of select")
	case immRefType:
		in.Imm = uint64(d.refType(what))
	case immMemArg:
		d.memArg(in)
	case immZero:
		d.zero(in.Op)
	case immZeroZero:
		d.zero(in.Op)
		d.zero(in.Op)
	case immIndexZero:
		in.Imm = uint64(d.u32(what))
		d.zero(in.Op)
	case immI32:
		in.Imm = uint64(uint32(d.sleb(32, what)))
	case immI64:
		in.Imm = uint64(d.sleb(64, what))
	case immF32:
		in.Imm = d.f32()
	case immF64:
		in.Imm = d.f64()
	}
}

// memArg reads the alignment and the offset of a load or store.
func (d *decoder) memArg(in *Instr) {
	at := d.pos
	in.Imm2 = uint64(d.u32("alignment"))
	if in.Imm2 >= 64 && in.Imm2 < 128 {
		d.unsupported(at, "%s: memory index in the alignment (%s) is not supported", in.Op, featMultiMemory)
	}
	in.Imm = uint64(d.u32("offset"))
}

// blockType reads the type of a block. A value type, the empty type and an index
// share one number space: the types are the negative numbers of one byte.
func (d *decoder) blockType() BlockType {
	at := d.pos
	switch c := d.byte("block type"); {
	case c == 0x40:
		return BlockType{Kind: BlockEmpty}
	case c&0xc0 == 0x40:
		d.pos = at
		return BlockType{Kind: BlockValue, Value: d.valueType("block")}
	}
	d.pos = at
	index := d.sleb(33, "block type")
	if index < 0 {
		d.malformed(at, "malformed block type %d", index)
	}
	if index >= int64(len(d.m.Types)) {
		d.invalid(at, "unknown type %d, %s", index, have(len(d.m.Types)))
	}
	return BlockType{Kind: BlockIndex, Index: uint32(index)}
}
