package lower

import (
	"maps"
	"slices"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
)

// A program for the seed's machine stands in the prompt as records of one length, behind
// the rulers and the size of the memory. Its first instructions are the halt that calls
// from outside return to, and what the host gives arguments by: it writes the results of
// as many argument instructions.
//
// A frame has its parameters first, then a cell with the position and the frame to return
// to, then its other locals and its operands. It begins where the caller's operands have the
// arguments, and leaves its results there, so a call moves nothing.

// argumentAt is the first argument instruction; the halt stands before it.
const argumentAt = 2

// narrowStart appends the first instructions: as many argument instructions as an export
// takes words.
func (p *Program) narrowStart(m *wasm.Module) {
	p.code.append(instr{op: machine.OpUnreachable, imm: uint32(machine.TrapUnreachable), wasm: -1, offset: -1})
	p.code.append(instr{op: machine.OpHalt, wasm: -1, offset: -1})
	most := 0
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternFunc {
			most = max(most, cellsOf(m.FuncType(e.Index).Params))
		}
	}
	for i := range most {
		p.code.append(instr{op: machine.OpArgument, imm: uint32(i), wasm: -1, offset: -1})
	}
	// The record behind the last one says which cell that one writes.
	p.code.append(instr{op: machine.OpUnreachable, imm: uint32(machine.TrapUnreachable), wasm: -1, offset: -1})
}

// frame says which cells of a frame hold what.
type frame struct {
	params  int // how many cells they take
	returns int // the cell with the place to return to
	locals  int // parameters too
}

// frameOf is the frame of a function, of none for −1.
func (p *Program) frameOf(fn int) frame {
	if fn < 0 {
		return frame{}
	}
	f := &p.Funcs[fn]
	params := cellsOf(f.Type.Params)
	return frame{params, max(params, cellsOf(f.Type.Results)), f.Locals}
}

// local is the cell of a local's word.
func (f frame) local(i int) int {
	if i < f.params {
		return i
	}
	return i + 1 + f.returns - f.params
}

// slot is the cell of an operand's word.
func (f frame) slot(i int) int { return f.local(f.locals) + i }

// records writes the program for the seed's machine.
func (p *Program) records(t *Writer) {
	written := seed.ScratchCell
	for at, in := range p.Instrs(0) {
		if t.stopped {
			return
		}
		f := p.frameOf(in.Func)
		r, next := f.record(in)
		if in.Func >= 0 && p.Funcs[in.Func].Entry == at {
			written = f.returns
		}
		r.Written = written
		t.add(r.Append(t.some))
		written = next
	}
}

// record is an instruction as the seed's machine has it, and the cell that it writes.
func (f frame) record(in Instr) (r seed.Record, written int) {
	op := &machine.Ops()[in.Op]
	r = seed.Record{Op: in.Op, Reads: f.slot(in.Slot), Imm: in.Imm}
	written = seed.ScratchCell
	switch in.Op {
	case machine.OpI32Const, machine.OpMemorySize:
		written = f.slot(in.Slot)
	case machine.OpLocalGet:
		r.Reads, written = f.local(int(in.Imm)), f.slot(in.Slot)
	case machine.OpLocalSet, machine.OpLocalTee:
		written = f.local(int(in.Imm))
	case machine.OpArgument, machine.OpResult:
		written = int(in.Imm)
	case machine.OpMove:
		written = f.slot(int(in.Imm))
	case machine.OpGlobalGet:
		r.Imm, written = seed.GlobalBytes+4*in.Imm, f.slot(in.Slot)
	case machine.OpGlobalSet:
		r.Imm = seed.GlobalBytes + 4*in.Imm
	case machine.OpTableGet:
		r.Imm, written = seed.TableBytes+in.Imm*4*machine.TableWords, f.slot(in.Slot)
	case machine.OpTableSet:
		r.Imm = seed.TableBytes + in.Imm*4*machine.TableWords
	case machine.OpDataLoad, machine.OpDataLoad8:
		r.Imm, written = seed.ByteAddress(in.Imm/4)+in.Imm%4, f.slot(in.Slot)
	case machine.OpCallRef:
		r.Imm = uint32(in.Slot) - in.Imm // from the reference down to the first argument
	case machine.OpReturn:
		r.Reads = f.returns
	case machine.OpHalt:
		r.Imm = uint32(machine.Halt)
	case machine.OpExit:
		r.Imm = uint32(machine.Exit)
	case machine.OpUnreachable:
		if in.Imm == 0 {
			r.Imm = uint32(machine.TrapUnreachable)
		}
	case machine.OpTrapMemory:
		r.Imm = uint32(machine.TrapMemory)
	case machine.OpTrapTable:
		r.Imm = uint32(machine.TrapTable)
	default:
		r.Reads += int(op.Features.OffA)
		if op.Features.Push != 0 {
			written = f.slot(destination(op, in.Slot, in.Imm))
		}
	}
	if in.Result {
		written = 0
	}
	return r, written
}

// destination is the slot of an instruction's result: its own, or another one that an
// instruction without an immediate names there. See [lowering.to].
func destination(op *machine.Op, slot int, imm uint32) int {
	if op.HasImm || imm == 0 {
		return slot
	}
	return int(imm) - 1
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
		const frame = seed.FirstBase << 16
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

// WriteBytes writes tokens that set bytes of memory, for the seed's machine.
func (p *Program) WriteBytes(t *Writer, address uint32, bytes []byte) {
	d := data{t: t}
	for i, b := range bytes {
		d.byte(seed.MemoryBytes+address+uint32(i), b)
	}
}
