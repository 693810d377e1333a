package lower

import (
	"strings"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// plain lowers what has no control flow and handles values of any type.
func (l *lowering) plain(in *wasm.Instr) error {
	switch in.Op {
	case wasm.OpNop:
		l.op("nop", l.height, 0)
	case wasm.OpDrop:
		l.op("drop", l.height-1, 0)
		l.pop(1)
	case wasm.OpSelect, wasm.OpSelectTyped:
		l.selects()
	case wasm.OpLocalGet:
		l.getLocal(in.Imm)
	case wasm.OpLocalSet, wasm.OpLocalTee:
		name := in.Op.String()
		cell, _ := l.local(in.Imm)
		l.setCells(name, uint32(cell))
		if in.Op == wasm.OpLocalSet {
			l.pop(1)
		}
	case wasm.OpGlobalGet:
		t := l.unit.Module.Globals[in.Imm].Type.Type
		for i := 0; i < Cells(t); i++ {
			l.op("global.get", l.height+i, l.cell(int(in.Imm))+uint32(i))
		}
		l.push(t)
	case wasm.OpGlobalSet:
		l.setCells("global.set", l.cell(int(in.Imm)))
		l.pop(1)
	case wasm.OpRefNull:
		l.op("i32.const", l.height, 0)
		l.push(wasm.ValueType(in.Imm))
	case wasm.OpRefFunc:
		l.op("i32.const", l.height, uint32(l.unit.funcs[in.Imm])+1)
		l.push(wasm.Funcref)
	case wasm.OpRefIsNull:
		l.op("i32.eqz", l.height-1, 0)
		l.pop(1)
		l.push(wasm.I32)
	default:
		return l.wholes(in)
	}
	return nil
}

// cell is the address of a global of the module.
func (l *lowering) cell(global int) uint32 {
	return machine.FirstGlobal + uint32(l.unit.globalCell[global])
}

// getLocal pushes a local. Parameters are always written; other
// locals may still be 0.
func (l *lowering) getLocal(index uint64) {
	name := "local.get"
	if index >= uint64(len(l.sig.Params)) {
		name = "local.get.fresh"
	}
	cell, t := l.local(index)
	for i := range Cells(t) {
		l.op(name, l.height+i, uint32(cell+i))
	}
	l.push(t)
}

// setCells writes the topmost operand to cells.
func (l *lowering) setCells(op string, cell uint32) {
	n := Cells(l.topType())
	for i := 0; i < n; i++ {
		l.op(op, l.height-n+i, cell+uint32(i))
	}
}

func (l *lowering) selects() {
	t := l.operands[len(l.operands)-2]
	if Cells(t) == 2 {
		l.op("i64.select.low", l.height-5, 0)
		l.op("i64.select.high", l.height-4, 0)
	} else {
		l.op("select", l.height-3, 0)
	}
	l.pop(2)
}

// wholes lowers what concerns memory and tables as a whole.
func (l *lowering) wholes(in *wasm.Instr) error {
	switch in.Op {
	case wasm.OpMemorySize:
		l.op("memory.size", l.height, l.sizeCell())
		l.push(wasm.I32)
	case wasm.OpMemoryGrow:
		l.op("memory.grow", l.height, l.memories[l.unit.memory].limit)
		l.op("memory.resize", l.height, l.sizeCell())
		l.op("move", l.height, uint32(l.height-1))
	case wasm.OpTableGet:
		l.op("table.get", l.height-1, l.table(in.Imm))
		l.pop(1)
		l.push(l.unit.Module.Tables[in.Imm].Type)
	case wasm.OpTableSet:
		l.op("table.set", l.height-2, l.table(in.Imm))
		l.pop(2)
	case wasm.OpTableSize:
		l.op("global.get", l.height, tableCell(l.table(in.Imm)))
		l.push(wasm.I32)
	case wasm.OpMemoryCopy, wasm.OpMemoryFill, wasm.OpMemoryInit, wasm.OpTableInit, wasm.OpTableCopy,
		wasm.OpTableFill, wasm.OpTableGrow, wasm.OpDataDrop, wasm.OpElemDrop:
		return l.bulk(in)
	default:
		return l.numeric(in)
	}
	return nil
}

// sizeCell is the address of the cell that holds the memory's size.
func (l *lowering) sizeCell() uint32 { return machine.SizeCell + uint32(l.unit.memory) }

// numeric lowers constants, loads, stores and arithmetic.
func (l *lowering) numeric(in *wasm.Instr) error {
	name := in.Op.String()
	params, results, ok := in.Op.Signature()
	if !ok {
		return l.errorf(in.Offset, "%s is not supported", name)
	}
	slot := l.height - cellsOf(params)
	switch {
	case l.sameName(in, name, slot), l.wide(in, name, slot), l.float(in, name, slot):
	default:
		routine, ok := l.routine(name, operand{memory: l.unit.memory})
		if !ok {
			return l.errorf(in.Offset, "%s is not supported", name)
		}
		l.callRoutine(routine)
		return nil
	}
	l.pop(len(params))
	l.push(results...)
	return nil
}

// sameName lowers 32-bit instructions, which the machine has by their names.
func (l *lowering) sameName(in *wasm.Instr, name string, slot int) bool {
	if !strings.HasPrefix(name, "i32.") {
		return false
	}
	if _, known := machine.OpByName(name); !known {
		return false
	}
	l.withSpill(name, slot, uint32(in.Imm))
	return true
}

// withSpill appends an instruction and, if it is a store that may reach the
// next word, what stores there.
func (l *lowering) withSpill(name string, slot int, imm uint32) {
	l.op(name, slot, imm)
	if _, spills := machine.OpByName(name + ".spill"); spills {
		l.op(name+".spill", slot, imm)
	}
}
