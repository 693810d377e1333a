package lower

import (
	"maps"
	"slices"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
)

// A program for the seed's machine stands in the prompt as records of one length, behind
// the rulers and the size of the memory. Its first instructions are the halt that calls
// from outside return to, and what the host gives arguments by: it writes the results of
// as many local.set.

// first instructions of a program for the seed's machine.
const (
	haltAt     = 1
	argumentAt = 2
	// arguments that the host can give, in words.
	mostArguments = 64
)

// narrowStart appends the first instructions.
func (p *Program) narrowStart() {
	p.code.append(instr{op: machine.OpUnreachable, imm: uint32(machine.TrapUnreachable), wasm: -1, offset: -1})
	p.code.append(instr{op: machine.OpHalt, wasm: -1, offset: -1})
	for i := range mostArguments {
		p.code.append(instr{op: machine.OpLocalSet, imm: uint32(i), wasm: -1, offset: -1})
	}
}

// records writes the program for the seed's machine.
func (p *Program) records(t *Writer) {
	written := seed.Own(seed.ScratchCell)
	for _, in := range p.Instrs(0) {
		if t.stopped {
			return
		}
		r, next := p.record(in)
		if in.Func >= 0 && p.Funcs[in.Func].Entry == p.at {
			written = seed.Own(seed.ReturnCell)
		}
		p.at++
		r.Written = written
		t.add(r.Append(t.some))
		written = next
	}
}

// record is an instruction as the seed's machine has it, and the cell that it writes.
func (p *Program) record(in Instr) (r seed.Record, written int) {
	op := &machine.Ops()[in.Op]
	locals := 0
	if in.Func >= 0 {
		locals = p.Funcs[in.Func].Locals
	}
	slot := func(i int) int { return seed.Own(locals + i) }
	r = seed.Record{Op: in.Op, Reads: slot(in.Slot), Imm: in.Imm}
	written = seed.Own(seed.ScratchCell)
	switch in.Op {
	case machine.OpI32Const, machine.OpMemorySize:
		return r, slot(in.Slot)
	case machine.OpLocalGet:
		r.Reads = seed.Own(int(in.Imm))
		return r, slot(in.Slot)
	case machine.OpLocalSet, machine.OpLocalTee:
		return r, seed.Own(int(in.Imm))
	case machine.OpArgument:
		return r, seed.Callee(int(in.Imm))
	case machine.OpResult:
		return r, seed.Caller(seed.FirstResult + int(in.Imm))
	case machine.OpMove:
		return r, slot(int(in.Imm))
	case machine.OpGlobalGet:
		r.Imm = seed.GlobalBytes + 4*in.Imm
		return r, slot(in.Slot)
	case machine.OpGlobalSet:
		r.Imm = seed.GlobalBytes + 4*in.Imm
		return r, written
	case machine.OpTableGet:
		r.Imm = seed.TableBytes + in.Imm*4*machine.TableWords
		return r, slot(in.Slot)
	case machine.OpTableSet:
		r.Imm = seed.TableBytes + in.Imm*4*machine.TableWords
		return r, written
	case machine.OpDataLoad, machine.OpDataLoad8:
		r.Imm = seed.ByteAddress(in.Imm/4) + in.Imm%4
		return r, slot(in.Slot)
	case machine.OpHalt:
		r.Imm = uint32(machine.Halt)
		return r, written
	case machine.OpExit:
		r.Imm = uint32(machine.Exit)
		return r, written
	case machine.OpUnreachable:
		if in.Imm == 0 {
			r.Imm = uint32(machine.TrapUnreachable)
		}
		return r, written
	case machine.OpTrapMemory:
		r.Imm = uint32(machine.TrapMemory)
		return r, written
	case machine.OpTrapTable:
		r.Imm = uint32(machine.TrapTable)
		return r, written
	}
	if op.Features.OffA != 0 {
		r.Reads += int(op.Features.OffA)
	}
	if op.Features.Push == 0 {
		return r, written
	}
	if !op.HasImm && in.Imm != 0 {
		return r, slot(int(in.Imm) - 1)
	}
	return r, slot(in.Slot)
}

// narrowTokens are what the seed's machine reads before a program runs.
func (p *Program) narrowTokens() Tokens {
	return TokensOf(func(t *Writer) {
		rulers(t)
		pages := uint32(0)
		if len(p.memories) > 0 {
			pages = p.memories[0].pages
		}
		t.whole(pages, machine.Cell)
		p.at = 0
		p.records(t)
		d := data{t: t}
		for i, v := range p.TableSizes {
			d.word(seed.GlobalBytes+4*(machine.TableCell+uint32(i)), v)
		}
		for i, v := range p.Globals {
			d.word(seed.GlobalBytes+4*(machine.FirstGlobal+uint32(i)), v)
		}
		p.words.bytes(&d, p.State == nil)
	})
}

// Rulers are what the seed's machine reads before a program, or, if that is in the weights,
// before its input.
func Rulers() Tokens { return TokensOf(rulers) }

func rulers(t *Writer) {
	for i := range seed.NumRulers() {
		t.Token(seed.Ruler(i))
	}
}

// whole writes a number with all its bytes.
func (w *Writer) whole(v uint32, last machine.Class) {
	for shift := 24; shift > 0; shift -= 8 {
		w.Token(machine.ByteToken(machine.Cont, byte(v>>shift)))
	}
	w.Token(machine.ByteToken(last, byte(v)))
}

// data writes bytes by their addresses: a jump, then one after the other.
type data struct {
	t     *Writer
	begun bool
	next  uint32
	run   int
}

func (d *data) byte(at uint32, b byte) {
	if d.begun && at > d.next && at-d.next <= 4 {
		for d.next < at {
			d.put(0)
		}
	}
	// A jump names the address again and again: the prompt's cursor, which nobody reads
	// there, stays small.
	if !d.begun || d.next != at || d.run >= seed.MostRun {
		d.t.whole(at, machine.Jump)
		d.begun, d.next, d.run = true, at, 0
	}
	d.put(b)
}

func (d *data) put(b byte) {
	d.t.Token(machine.ByteToken(machine.Data, b))
	d.next++
	d.run++
}

func (d *data) word(at, v uint32) {
	for i := range uint32(4) {
		d.byte(at+i, byte(v>>(8*i)))
	}
}

// bytes writes the words by bytes. If fresh, all others are still 0.
func (w *Words) bytes(d *data, fresh bool) {
	for _, number := range slices.Sorted(maps.Keys(w.pages)) {
		p := w.pages[number]
		for i, v := range p.value {
			if p.there[i/64]>>(i%64)&1 == 0 || fresh && v == 0 {
				continue
			}
			d.word(seed.ByteAddress(number*pageWords+uint32(i)), v)
		}
	}
}

// narrowCall is [Program.AppendCall] for the seed's machine.
func (p *Program) narrowCall(entry int, args []uint32) []machine.Token {
	return TokensOf(func(t *Writer) {
		const frame = 1 << 16 // depth 1
		t.Token(machine.Begin)
		t.whole(frame|argumentAt, machine.Jump)
		for _, v := range args {
			t.whole(v, machine.Final)
		}
		t.whole(0, machine.Jump)
		t.whole(frame|uint32(entry), machine.Call)
	}).Slice()
}

// WriteWords writes tokens that set the words of memory that is still 0.
func (p *Program) WriteWords(t *Writer, words *Words) {
	if p.target == Seed {
		words.bytes(&data{t: t}, true)
		return
	}
	words.Write(t)
}

// WriteCell writes tokens that set a cell below all frames.
func (p *Program) WriteCell(t *Writer, cell, v uint32) {
	if p.target == Seed {
		(&data{t: t}).word(seed.GlobalBytes+4*cell, v)
		return
	}
	t.Cells(cell, []uint32{v})
}

// WriteBytes writes tokens that set bytes of a memory that is addressed by bytes.
func (p *Program) WriteBytes(t *Writer, address uint32, bytes []byte) {
	d := data{t: t}
	for i, b := range bytes {
		d.byte(address+uint32(i), b)
	}
}
