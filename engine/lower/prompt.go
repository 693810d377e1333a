package lower

import (
	"fmt"
	"sort"

	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// TrapError is an instantiation that ends in a trap: a segment that does not
// fit.
type TrapError struct{ Place, Reason string }

// Error gives the segment and the trap's reason.
func (e *TrapError) Error() string { return e.Place + ": trap: " + e.Reason }

// state collects what the program finds in memory, tables and globals.
func (p *Program) state() error {
	m := p.Module
	if len(m.Memories) > 0 {
		p.Pages = m.Memories[0].Min
		if p.Pages > machine.MaxPages {
			return &Error{Func: -1, Msg: fmt.Sprintf("memory of %d pages, the machine holds at most %d", p.Pages, machine.MaxPages)}
		}
	}
	p.globals(p.user)
	if err := p.tables(); err != nil {
		return err
	}
	if err := p.data(); err != nil {
		return err
	}
	if n := len(p.Globals); n > machine.MaxGlobals-machine.FirstGlobal {
		return &Error{Func: -1, Msg: fmt.Sprintf("globals and segments take %d cells, the machine holds at most %d", n, machine.MaxGlobals-machine.FirstGlobal)}
	}
	return nil
}

// globals gives a module's globals their cells and first values.
func (p *Program) globals(u *unit) {
	for _, g := range u.module.Globals {
		u.globalCell = append(u.globalCell, len(p.Globals))
		v := p.constant(g.Init)
		p.Globals = append(p.Globals, uint32(v))
		if Cells(g.Type.Type) == 2 {
			p.Globals = append(p.Globals, uint32(v>>32))
		}
	}
}

// constant is the value of a constant expression; references are function
// index + 1, and 0 for null.
func (p *Program) constant(e wasm.ConstExpr) uint64 {
	switch e.Op {
	case wasm.OpGlobalGet:
		cell := p.user.globalCell[e.Value]
		v := uint64(p.Globals[cell])
		if Cells(p.Module.Globals[e.Value].Type.Type) == 2 {
			v |= uint64(p.Globals[cell+1]) << 32
		}
		return v
	case wasm.OpRefFunc:
		return e.Value + 1
	case wasm.OpRefNull:
		return 0
	}
	return e.Value
}

// tables lays the tables out and fills them.
func (p *Program) tables() error {
	m := p.Module
	if len(m.Tables) > machine.MaxTables {
		return &Error{Func: -1, Msg: fmt.Sprintf("%d tables, the machine holds at most %d", len(m.Tables), machine.MaxTables)}
	}
	if most := machine.TableWords/2 - 1; len(m.Tables) > 0 && len(m.Funcs) > most {
		return &Error{Func: -1, Msg: fmt.Sprintf("%d functions beside a table, the machine holds at most %d", len(m.Funcs), most)}
	}
	for i, t := range m.Tables {
		if t.Limits.Min > machine.TableWords {
			return &Error{Func: -1, Msg: fmt.Sprintf("table[%d] of %d elements, the machine holds at most %d", i, t.Limits.Min, machine.TableWords)}
		}
		p.TableSizes = append(p.TableSizes, t.Limits.Min)
	}
	for i, e := range m.Elems {
		if e.Mode != wasm.ElemActive {
			continue
		}
		offset := uint32(p.constant(e.Offset))
		if uint64(offset)+uint64(len(e.Init)) > uint64(p.TableSizes[e.Table]) {
			return &TrapError{fmt.Sprintf("elem[%d]", i), machine.TrapTable.TrapReason()}
		}
		base := machine.FunctionWords + (e.Table+1)*machine.TableWords + offset
		for j, init := range e.Init {
			p.setWord(base+uint32(j), uint32(p.constant(init)))
		}
	}
	return nil
}

// setWord sets a word's first value.
func (p *Program) setWord(address, v uint32) {
	if v == 0 {
		delete(p.Words, address)
	} else {
		p.Words[address] = v
	}
}

// descriptors writes each function's type and position where indirect calls
// find them.
func (p *Program) descriptors() {
	m := p.Module
	if len(m.Tables) == 0 {
		return
	}
	for i := range m.Funcs {
		word := machine.FunctionWords + 2*uint32(i+1)
		p.setWord(word, p.TypeID(p.Funcs[i].Type))
		p.setWord(word+1, uint32(p.Funcs[i].Entry))
	}
}

// data fills the memory, and keeps the segments that instructions read.
func (p *Program) data() error {
	next := uint32(machine.SegmentWords)
	for i, d := range p.Module.Datas {
		s := segment{word: next}
		if d.Active {
			offset := uint32(p.constant(d.Offset))
			if uint64(offset)+uint64(len(d.Bytes)) > uint64(p.Pages)<<16 {
				return &TrapError{fmt.Sprintf("data[%d]", i), machine.TrapMemory.TrapReason()}
			}
			p.setBytes(uint64(offset), d.Bytes)
		} else {
			s.size = uint32(len(d.Bytes))
			p.setBytes(4*uint64(next), d.Bytes)
		}
		next += (s.size + 3) / 4
		p.segments = append(p.segments, s)
	}
	for _, e := range p.Module.Elems {
		s := segment{word: next}
		if e.Mode == wasm.ElemPassive {
			s.size = uint32(len(e.Init))
			for j, init := range e.Init {
				p.setWord(next+uint32(j), uint32(p.constant(init)))
			}
		}
		next += s.size
		p.segments = append(p.segments, s)
	}
	if next > machine.MaxAddress {
		return &Error{Func: -1, Msg: fmt.Sprintf("passive segments of %d bytes, the machine holds at most %d", 4*(next-machine.SegmentWords), 4*(machine.MaxAddress-machine.SegmentWords))}
	}
	p.segmentCells = uint32(len(p.Globals))
	for _, s := range p.segments {
		p.Globals = append(p.Globals, s.size)
	}
	return nil
}

// setBytes sets bytes' first values.
func (p *Program) setBytes(offset uint64, data []byte) {
	for j, b := range data {
		a := offset + uint64(j)
		word, shift := uint32(a/4), 8*(a%4)
		p.setWord(word, p.Words[word]&^(0xff<<shift)|uint32(b)<<shift)
	}
}

// Prompt returns the program as tokens: rulers, first values of the sizes and
// globals, memory words, instructions, padding.
func (p *Program) Prompt() []machine.Token {
	var t []machine.Token
	for i := 0; i < machine.NumRulers(); i++ {
		t = append(t, machine.Ruler(i))
	}
	t = machine.AppendNumber(t, machine.SizeCell, machine.Jump)
	t = machine.AppendNumber(t, p.Pages, machine.Cell)
	for _, n := range p.TableSizes {
		t = machine.AppendNumber(t, n, machine.Cell)
	}
	if len(p.Globals) > 0 {
		t = machine.AppendNumber(t, machine.FirstGlobal, machine.Jump)
		for _, v := range p.Globals {
			t = machine.AppendNumber(t, v, machine.Cell)
		}
	}
	t = AppendWords(t, p.Words)
	t = machine.AppendNumber(t, 0, machine.Jump)
	for _, in := range p.Instrs {
		t = machine.AppendSlot(t, in.Slot)
		if machine.Ops[in.Op].HasImm {
			t = machine.AppendNumber(t, in.Imm, machine.Cont)
		}
		t = append(t, machine.OpToken(in.Op))
	}
	for len(t) < machine.MinPrompt {
		t = append(t, machine.Pad)
	}
	return t
}

// AppendWords appends tokens that write memory words. Runs of words follow
// one jump; a gap of a few zeros is cheaper to write than to jump over.
func AppendWords(t []machine.Token, words map[uint32]uint32) []machine.Token {
	addresses := make([]uint32, 0, len(words))
	for a := range words {
		addresses = append(addresses, a)
	}
	sort.Slice(addresses, func(i, j int) bool { return addresses[i] < addresses[j] })
	const shortGap = 3
	next := uint32(0)
	for i, a := range addresses {
		if i == 0 || a-next > shortGap {
			t = machine.AppendNumber(t, a, machine.Jump)
		} else {
			for ; next < a; next++ {
				// Zero here, because words holds all that is not.
				t = machine.AppendNumber(t, 0, machine.Data)
			}
		}
		t = machine.AppendNumber(t, words[a], machine.Data)
		next = a + 1
	}
	return t
}

// AppendCall appends the tokens by which the host calls a function: its
// arguments into the cells of the frame at depth 1, then a jump to
// instruction 0, the place the call returns to, and the call itself. Decoding
// goes on from there until halt or a trap.
func AppendCall(t []machine.Token, entry int, args []uint32) []machine.Token {
	if len(args) > 0 {
		t = machine.AppendNumber(t, uint32(machine.FrameBase(1)), machine.Jump)
		for _, v := range args {
			t = machine.AppendNumber(t, v, machine.Cell)
		}
	}
	t = append(t, machine.Begin)
	return machine.AppendNumber(t, uint32(entry), machine.Call)
}
