package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// segment is a data or element segment that instructions can read at run
// time: it stands in the words beyond the tables, and a cell holds its size,
// in bytes or elements, 0 once it is dropped.
type segment struct {
	cell uint32 // the address of its size's cell
	word uint32 // of its first byte or element
	size uint32
}

// tableCell is the address of the cell that holds a table's size.
func tableCell(table uint32) uint32 { return machine.TableCell + table }

// table is the program's table that an instruction names.
func (l *lowering) table(index uint64) uint32 {
	if l.unit.library {
		return l.unit.operand.tables[index]
	}
	return l.unit.tables[index]
}

// bulk lowers the instructions of the bulk library and the drops.
func (l *lowering) bulk(in *wasm.Instr) error {
	o := operand{memory: l.unit.Memory()}
	// Element segments follow data segments.
	data := uint32(l.unit.segments)
	elem := data + uint32(len(l.unit.Module.Datas))
	switch in.Op {
	case wasm.OpDataDrop:
		l.drop(data + uint32(in.Imm))
		return nil
	case wasm.OpElemDrop:
		l.drop(elem + uint32(in.Imm))
		return nil
	case wasm.OpMemoryFill:
		o.memory = l.unit.memories[in.Memory]
	case wasm.OpMemoryInit:
		o.memory = l.unit.memories[in.Memory]
		o.seg = data + uint32(in.Imm)
	case wasm.OpMemoryCopy:
		o.memory = l.unit.memories[in.Memory]
		if from := l.unit.memories[in.Imm]; from != o.memory {
			o.from = from
			l.useRoutine("memory.copy between", o)
			return nil
		}
	case wasm.OpTableInit:
		o.seg, o.tables[0] = elem+uint32(in.Imm), l.table(in.Imm2)
	case wasm.OpTableCopy:
		o.tables = [2]uint32{l.table(in.Imm), l.table(in.Imm2)}
	case wasm.OpTableFill, wasm.OpTableGrow:
		o.tables[0] = l.table(in.Imm)
	}
	l.useRoutine(in.Op.String(), o)
	return nil
}

// useRoutine calls a library routine.
func (l *lowering) useRoutine(name string, o operand) {
	index, ok := l.routine(name, o)
	if !ok {
		panic("BUG: no routine " + name)
	}
	l.callRoutine(index)
}

// drop sets a segment's size to 0.
func (l *lowering) drop(seg uint32) {
	l.op(machine.OpI32Const, l.height, 0)
	l.op(machine.OpGlobalSet, l.height, l.segments[seg].cell)
}
