package lower

import (
	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// segment is a data or element segment that instructions can read at run
// time: it stands in the words beyond the tables, and a cell holds its size,
// in bytes or elements, 0 once it is dropped.
type segment struct {
	word uint32 // of its first byte or element
	size uint32
}

// tableCell is the address of the cell that holds a table's size.
func tableCell(table uint32) uint32 { return machine.SizeCell + 1 + table }

// segmentCell is the address of the cell that holds a segment's size. Data
// segments come first, then element segments.
func (p *Program) segmentCell(seg uint32) uint32 {
	return machine.FirstGlobal + p.segmentCells + seg
}

// tableLimit is how many elements a table can grow to.
func (p *Program) tableLimit(table uint32) uint32 {
	limit := uint32(machine.TableWords)
	if t := p.Module.Tables[table].Limits; t.HasMax && t.Max < limit {
		limit = t.Max
	}
	return limit
}

// table is the program's table that an instruction names.
func (l *lowering) table(index uint64) uint32 {
	if l.unit.library {
		return l.unit.operand.tables[index]
	}
	return uint32(index)
}

// bulk lowers the instructions of the bulk library and the drops.
func (l *lowering) bulk(in *wasm.Instr) error {
	var o operand
	elem := uint32(len(l.Module.Datas)) // element segments follow data segments
	switch in.Op {
	case wasm.OpDataDrop:
		l.drop(uint32(in.Imm))
		return nil
	case wasm.OpElemDrop:
		l.drop(elem + uint32(in.Imm))
		return nil
	case wasm.OpMemoryInit:
		o.seg = uint32(in.Imm)
	case wasm.OpTableInit:
		o.seg, o.tables[0] = elem+uint32(in.Imm), uint32(in.Imm2)
	case wasm.OpTableCopy:
		o.tables = [2]uint32{uint32(in.Imm), uint32(in.Imm2)}
	case wasm.OpTableFill, wasm.OpTableGrow:
		o.tables[0] = uint32(in.Imm)
	}
	index, ok := l.routine(in.Op.String(), o)
	if !ok {
		panic("BUG: no routine " + in.Op.String())
	}
	l.callRoutine(index)
	return nil
}

// drop sets a segment's size to 0.
func (l *lowering) drop(seg uint32) {
	l.op("i32.const", l.height, 0)
	l.op("global.set", l.height, l.segmentCell(seg))
}
