package lower

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// TrapError is an instantiation that ends in a trap: a segment that does not
// fit.
type TrapError struct{ Place, Reason string }

// Error gives the segment and the trap's reason.
func (e *TrapError) Error() string { return e.Place + ": trap: " + e.Reason }

// declareTables gives a module's own tables their places.
func (p *Program) declareTables(u *Unit) error {
	for i := len(u.tables); i < len(u.Module.Tables); i++ {
		if err := p.declareTable(u, i); err != nil {
			return err
		}
	}
	return nil
}

// declareTable gives a module a table of its own.
func (p *Program) declareTable(u *Unit, i int) error {
	t := u.Module.Tables[i]
	if most := p.target.limits().tables; len(p.TableSizes) >= most {
		return &Error{Func: -1, Msg: fmt.Sprintf("more than %d tables", most)}
	}
	limit := uint32(machine.TableWords)
	if t.Limits.Min > uint64(limit) {
		return &Error{Func: -1, Msg: fmt.Sprintf("table[%d] of %d elements, the machine holds at most %d", i, t.Limits.Min, limit)}
	}
	if t.Limits.HasMax {
		limit = uint32(min(uint64(limit), t.Limits.Max))
	}
	u.tables = append(u.tables, uint32(len(p.TableSizes)))
	p.TableSizes = append(p.TableSizes, uint32(t.Limits.Min))
	p.limits = append(p.limits, limit)
	return nil
}

// globals gives a module's own globals their cells and first values.
func (p *Program) globals(u *Unit) {
	for _, g := range u.Module.Globals[len(u.globalCell):] {
		v, upper := p.constant(u, g.Init), p.upperHalf(u, g.Init)
		p.global(u, g.Type.Type, v, upper)
	}
}

// global gives a global its cells and its first value, of which a vector has an upper half.
func (p *Program) global(u *Unit, t wasm.ValueType, bits, upper uint64) {
	words := []uint32{uint32(bits), uint32(bits >> 32), uint32(upper), uint32(upper >> 32)}
	u.globalCell = append(u.globalCell, len(p.Globals))
	p.Globals = append(p.Globals, words[:Cells(t)]...)
}

// constant is the value of a constant expression; references are a function's
// number + 1, and 0 for null.
func (p *Program) constant(u *Unit, e wasm.ConstExpr) uint64 {
	if e.Long {
		return p.longConstant(u, e)
	}
	switch e.Op {
	case wasm.OpGlobalGet:
		cell := machine.FirstGlobal + u.globalCell[e.Value]
		v := uint64(p.Cell(cell))
		if Cells(u.Module.Globals[e.Value].Type.Type) > 1 {
			v |= uint64(p.Cell(cell+1)) << 32
		}
		return v
	case wasm.OpRefFunc:
		return uint64(u.funcs[e.Value]) + 1
	case wasm.OpRefNull:
		return 0
	}
	return e.Value
}

// upperHalf are the upper 64 bits of a constant expression for a v128.
func (p *Program) upperHalf(u *Unit, e wasm.ConstExpr) uint64 {
	if !e.Long && e.Op == wasm.OpGlobalGet && u.Module.Globals[e.Value].Type.Type == wasm.V128 {
		cell := machine.FirstGlobal + u.globalCell[e.Value]
		return uint64(p.Cell(cell+2)) | uint64(p.Cell(cell+3))<<32
	}
	return e.Upper
}

// ownCells is how many applied segments of a module have a cell each.
const ownCells = 256

// passiveSegments places the segments that instructions read. Active ones are
// there with no bytes: they count as dropped once they have been applied. Their
// cells are 0 for good, so one is enough for all that are beyond the first ones:
// Go's linker writes a segment for every few dozen bytes.
func (p *Program) passiveSegments(u *Unit) error {
	u.segments = len(p.segments)
	applied := 0
	add := func(size, words uint32) uint32 {
		at := p.nextWord
		p.segments = append(p.segments, segment{cell: machine.FirstGlobal + uint32(len(p.Globals)), word: at, size: size})
		p.Globals = append(p.Globals, size)
		p.nextWord += words
		return at
	}
	var shared segment
	dropped := func() {
		if applied++; applied > ownCells {
			p.segments = append(p.segments, shared)
			return
		}
		add(0, 0)
		shared = p.segments[len(p.segments)-1]
	}
	for _, d := range u.Module.Datas {
		if d.Active {
			dropped()
			continue
		}
		n := uint32(len(d.Bytes))
		p.words.setBytes(4*uint64(add(n, (n+3)/4)), d.Bytes, p.word)
	}
	for _, e := range u.Module.Elems {
		if e.Mode != wasm.ElemPassive {
			dropped()
			continue
		}
		n := uint32(e.Len())
		at := add(n, n)
		for j, init := range e.Init() {
			p.words.set(at+uint32(j), uint32(p.constant(u, init)))
		}
	}
	if p.nextWord > machine.MaxAddress {
		return &Error{Func: -1, Msg: fmt.Sprintf("passive segments of %d bytes, the machine holds at most %d",
			4*(p.nextWord-machine.SegmentWords), 4*(machine.MaxAddress-machine.SegmentWords))}
	}
	return nil
}

// activeSegments applies the active segments in order, elements first, up to
// the first that does not fit.
func (p *Program) activeSegments(u *Unit) error {
	for i, e := range u.Module.Elems {
		if e.Mode != wasm.ElemActive {
			continue
		}
		table := u.tables[e.Table]
		size := uint64(p.Cell(int(tableCell(table))))
		offset := p.constant(u, e.Offset)
		if n := uint64(e.Len()); n > size || offset > size-n {
			return &TrapError{fmt.Sprintf("elem[%d]", i), machine.TrapTable.TrapReason()}
		}
		base := machine.FunctionWords + (table+1)*machine.TableWords + uint32(offset)
		for j, init := range e.Init() {
			p.words.set(base+uint32(j), uint32(p.constant(u, init)))
		}
	}
	for i, d := range u.Module.Datas {
		if !d.Active {
			continue
		}
		memory := u.memories[d.Memory]
		size := uint64(p.Cell(machine.SizeCell+memory)) << 16
		offset := p.constant(u, d.Offset)
		if n := uint64(len(d.Bytes)); n > size || offset > size-n {
			return &TrapError{fmt.Sprintf("data[%d]", i), machine.TrapMemory.TrapReason()}
		}
		p.words.setBytes(uint64(machine.MemoryBase(memory))<<16+offset, d.Bytes, p.word)
	}
	return nil
}

// descriptors writes each function's type and position where indirect calls
// find them, from function first on.
func (p *Program) descriptors(u *Unit, first int) {
	if len(u.tables) == 0 && !p.linking && !u.Module.CallsRefs {
		return
	}
	for i := first; i < len(p.Funcs); i++ {
		if p.Funcs[i].Library {
			continue
		}
		word := machine.FunctionWords + 2*uint32(i+1)
		f := &p.Funcs[i]
		p.words.set(word, p.typeID(f.unit, f.unit.Module.Funcs[f.index]))
		p.words.set(word+1, uint32(p.Funcs[i].Entry))
	}
}
