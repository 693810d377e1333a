package wasm

import (
	"encoding/binary"
	"iter"
)

// codeSection reads the bodies and checks each as it is read.
func (d *decoder) codeSection() {
	start := d.pos
	n := d.entries(3, maxFuncs, "function bodies")
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
	size := d.entries(1, maxBody, "bytes of the body")
	sectionEnd := d.end
	d.end = d.pos + size
	c := Code{Offset: d.pos, file: d.b[:d.end:d.end]}
	d.checker.begin(d, d.locals())
	d.body()
	d.end = sectionEnd
	return c
}

// locals reads the declarations of locals. Those of no locals are left out: there
// may be one for every two bytes.
func (r *reader) locals() []LocalRun {
	start := r.pos
	var runs []LocalRun
	total := uint64(0)
	for range r.count(2, "local declarations") {
		run := LocalRun{Count: r.u32("number of locals")}
		run.Type = r.valueType("local")
		if total += uint64(run.Count); run.Count > 0 && total <= maxLocals {
			runs = append(runs, run)
		}
	}
	switch {
	case total > 1<<32-1:
		r.malformed(start, "too many locals: %d, want less than 2^32", total)
	case total > maxLocals:
		r.unsupported(start, "%d locals; more than %d are not supported", total, maxLocals)
	}
	return runs
}

// body checks a body, first its form and then its types: a body that is not in
// the format is malformed, whatever its types are.
func (d *decoder) body() {
	start := d.pos
	d.instrs(func() {})
	d.pos = start
	d.instrs(d.checker.instr)
}

// instrs calls yield after each instruction up to the end of a body, which is in
// d.in. It counts blocks only to find that end; whether they nest well is the
// checker's question.
func (d *decoder) instrs(yield func()) {
	for open := 1; open > 0; {
		if d.left() == 0 {
			d.malformed(d.pos, "END opcode expected: the body ends, blocks still open: %d", open)
		}
		d.instr(&d.in)
		switch d.in.Op {
		case OpBlock, OpLoop, OpIf, OpTry, OpTryTable:
			open++
		case OpEnd, OpDelegate:
			open--
		}
		yield()
	}
	if d.left() > 0 {
		d.malformed(d.pos, "%d bytes after the end of the body", d.left())
	}
}

// reader returns a reader that stands at an offset of the body, which has been
// checked: it meets no errors.
// Len is how many bytes the body takes.
func (c *Code) Len() int { return len(c.file) - c.Offset }

func (c *Code) reader(offset int) *reader { return &reader{b: c.file, pos: offset, end: len(c.file)} }

// Locals are the declarations of the body's locals, after the parameters, but for
// those of no locals.
func (c *Code) Locals() []LocalRun { return c.reader(c.Offset).locals() }

// Body yields the instructions, up to and including the last end. They are read
// anew each time; all of them at once would take many times the file.
func (c *Code) Body() iter.Seq[Instr] {
	return func(yield func(Instr) bool) {
		r := c.reader(c.Offset)
		r.locals()
		for r.left() > 0 {
			var in Instr
			if r.instr(&in); !yield(in) {
				return
			}
		}
	}
}

// At reads the instruction at an offset in the file, [Instr.Offset] of one of
// Body's.
func (c *Code) At(offset int) (in Instr) {
	c.reader(offset).instr(&in)
	return in
}

// instr reads one instruction.
func (r *reader) instr(in *Instr) {
	*in = Instr{Offset: r.pos}
	c := r.byte("opcode")
	in.Op = Opcode(c)
	if c == 0xfc {
		sub := r.u32("opcode after 0xfc")
		if int64(sub) >= int64(len(fcOps)) {
			r.unknownOpcode(in.Offset, c, fcFeature(sub))
		}
		in.Op = prefixFC | Opcode(sub)
	}
	if c == 0xfd {
		sub := r.u32("opcode after 0xfd")
		if int64(sub) >= int64(len(fdOps())) || fdOps()[sub].name == "" {
			r.unknownOpcode(in.Offset, c, "")
		}
		in.Op = prefixFD + Opcode(sub)
	}
	row := in.Op.info()
	if row == nil {
		r.unknownOpcode(in.Offset, c, opcodeFeature(c))
	}
	if row.imm != immNone {
		r.immediate(in, row)
	}
}

// immediate reads what follows the opcode of in.
func (r *reader) immediate(in *Instr, row *opInfo) {
	what := row.name
	switch row.imm {
	case immBlock:
		in.Type = r.blockType()
	case immIndex:
		in.Imm = uint64(r.u32(what))
	case immIndexes:
		in.Imm = uint64(r.u32(what))
		in.Imm2 = uint64(r.u32(what))
	case immLabels:
		in.Labels = make([]uint32, r.count(1, "labels")+1)
		for i := range in.Labels {
			in.Labels[i] = r.u32(what)
		}
	case immTypes:
		in.Types = r.valueTypes(maxResults, "types of select")
	case immRefType:
		in.Imm = uint64(r.heapType(what))
	case immMemArg:
		r.memArg(in)
	case immMemory:
		in.Memory = r.u32(what)
	case immMemories:
		in.Memory = r.u32(what)
		in.Imm = uint64(r.u32(what))
	case immIndexMemory:
		in.Imm = uint64(r.u32(what))
		in.Memory = r.u32(what)
	case immCatches:
		in.Type = r.blockType()
		in.Catches = r.catches(what)
	case immI32:
		in.Imm = uint64(uint32(r.sleb(32, what)))
	case immI64:
		in.Imm = uint64(r.sleb(64, what))
	case immF32:
		in.Imm = r.f32()
	case immF64:
		in.Imm = r.f64()
	case immV128, immShuffle:
		b := r.bytes(16, what)
		in.Imm, in.Imm2 = binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:])
	case immLane:
		in.Lane = r.byte(what)
	case immMemArgLane:
		r.memArg(in)
		in.Lane = r.byte(what)
	}
}

// memArg reads the alignment, the memory and the offset of a load or store. A bit of the
// alignment says that the memory is there.
func (r *reader) memArg(in *Instr) {
	const indexed = 1 << 6
	at := r.pos
	in.Imm2 = uint64(r.u32("alignment"))
	if in.Imm2 >= 2*indexed {
		r.malformed(at, "%s: malformed memop flags 0x%x, want less than 0x80", in.Op, in.Imm2)
	}
	if in.Imm2&indexed != 0 {
		in.Imm2 &^= indexed
		in.Memory = r.u32("memory")
	}
	in.Imm = r.uleb(64, "offset")
}

// catches reads the clauses of try_table.
func (r *reader) catches(what string) []Catch {
	list := make([]Catch, r.count(2, "catch clauses"))
	for i := range list {
		kind := r.byte("catch clause")
		if kind > 3 {
			r.malformed(r.pos-1, "%s: malformed catch clause 0x%02x, want 0 to 3", what, kind)
		}
		list[i] = Catch{Ref: kind&1 != 0, All: kind&2 != 0}
		if !list[i].All {
			list[i].Tag = r.u32(what)
		}
		list[i].Label = r.u32(what)
	}
	return list
}

// blockType reads the type of a block. A value type, the empty type and an index
// share one number space: the types are the negative numbers of one byte.
func (r *reader) blockType() BlockType {
	at := r.pos
	switch c := r.byte("block type"); {
	case c == 0x40:
		return BlockType{Kind: BlockEmpty}
	case c&0xc0 == 0x40:
		r.pos = at
		return BlockType{Kind: BlockValue, Index: uint32(r.valueType("block"))}
	}
	r.pos = at
	index := r.sleb(33, "block type")
	if index < 0 {
		r.malformed(at, "malformed block type %d", index)
	}
	return BlockType{Kind: BlockIndex, Index: uint32(index)}
}
