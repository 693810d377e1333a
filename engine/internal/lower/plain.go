package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// plain lowers what has no control flow and handles values of any type.
func (l *lowering) plain(in *wasm.Instr) error {
	switch in.Op {
	case wasm.OpNop:
		l.op(machine.OpNop, l.height, 0)
	case wasm.OpDrop:
		l.op(machine.OpDrop, l.height-1, uint32(l.topType()))
		l.pop(1)
	case wasm.OpSelect, wasm.OpSelectTyped:
		l.selects()
	case wasm.OpLocalGet:
		l.getLocal(in.Imm)
	case wasm.OpLocalSet, wasm.OpLocalTee:
		cell, _ := l.local(in.Imm)
		if in.Op == wasm.OpLocalTee {
			l.setCells(machine.OpLocalTee, uint32(cell))
			break
		}
		l.setCells(machine.OpLocalSet, uint32(cell))
		l.pop(1)
	case wasm.OpGlobalGet:
		t := l.unit.Module.Globals[in.Imm].Type.Type
		for i := 0; i < Cells(t); i++ {
			l.op(machine.OpGlobalGet, l.height+i, l.cell(int(in.Imm))+uint32(i))
		}
		l.push(t)
	case wasm.OpGlobalSet:
		l.setCells(machine.OpGlobalSet, l.cell(int(in.Imm)))
		l.pop(1)
	case wasm.OpRefNull:
		l.op(machine.OpI32Const, l.height, 0)
		l.push(wasm.ValueType(in.Imm))
	case wasm.OpRefFunc:
		l.op(machine.OpI32Const, l.height, uint32(l.unit.funcs[in.Imm])+1)
		l.push(wasm.Funcref)
	case wasm.OpRefIsNull:
		l.op(machine.OpI32Eqz, l.height-1, 0)
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
	op := machine.OpLocalGet
	if index >= uint64(len(l.sig.Params)) {
		op = machine.OpLocalGetFresh
	}
	cell, t := l.local(index)
	for i := range Cells(t) {
		l.op(op, l.height+i, uint32(cell+i))
	}
	l.push(t)
}

// setCells writes the topmost operand to cells.
func (l *lowering) setCells(op machine.OpIndex, cell uint32) {
	n := Cells(l.topType())
	for i := 0; i < n; i++ {
		l.op(op, l.height-n+i, cell+uint32(i))
	}
}

// selects, like drop, leaves the type where other instructions have an immediate: see
// [Program.Types].
func (l *lowering) selects() {
	t := l.operands[len(l.operands)-2]
	if t == wasm.V128 {
		l.selectVector(l.height - 9)
	} else if Cells(t) == 2 && l.target == Seed {
		l.narrowSelect(l.height - 5)
	} else if Cells(t) == 2 {
		l.op(machine.OpI64SelectLow, l.height-5, uint32(t))
		l.op(machine.OpI64SelectHigh, l.height-4, uint32(t))
	} else {
		l.op(machine.OpSelect, l.height-3, uint32(t))
	}
	l.pop(2)
}

// wholes lowers what concerns memory and tables as a whole.
func (l *lowering) wholes(in *wasm.Instr) error {
	switch in.Op {
	case wasm.OpMemorySize:
		l.op(machine.OpMemorySize, l.height, l.sizeCell())
		l.push(wasm.I32)
		l.extend(in)
	case wasm.OpMemoryGrow:
		if l.target == Seed {
			l.narrowGrow(l.height-1, l.memories[l.memory].limit)
			break
		}
		l.op(machine.OpMemoryGrow, l.height, l.memories[l.memory].limit)
		l.op(machine.OpMemoryResize, l.height, l.sizeCell())
		l.op(machine.OpMove, l.height, uint32(l.height-1))
		l.extend(in)
	case wasm.OpTableGet:
		l.op(machine.OpTableGet, l.height-1, l.table(in.Imm))
		l.pop(1)
		l.push(l.unit.Module.Tables[in.Imm].Type)
	case wasm.OpTableSet:
		l.op(machine.OpTableSet, l.height-2, l.table(in.Imm))
		l.pop(2)
	case wasm.OpTableSize:
		l.op(machine.OpGlobalGet, l.height, tableCell(l.table(in.Imm)))
		l.push(wasm.I32)
		l.extend(in)
	case wasm.OpMemoryCopy, wasm.OpMemoryFill, wasm.OpMemoryInit, wasm.OpTableInit, wasm.OpTableCopy,
		wasm.OpTableFill, wasm.OpTableGrow, wasm.OpDataDrop, wasm.OpElemDrop:
		err := l.bulk(in)
		l.extend(in)
		return err
	default:
		return l.numeric(in)
	}
	return nil
}

// sizeCell is the address of the cell that holds the memory's size.
func (l *lowering) sizeCell() uint32 { return machine.SizeCell + uint32(l.memory) }

// numeric lowers constants, loads, stores and arithmetic.
func (l *lowering) numeric(in *wasm.Instr) error {
	name := in.Op.String()
	params, results, ok := in.Op.Signature()
	if !ok {
		return l.errorf(in.Offset, "%s is not supported", name)
	}
	slot := l.height - cellsOf(params)
	switch {
	case in.Op.IsVector():
		if err := l.vector(in, slot); err != nil {
			return err
		}
	case l.target == Seed && l.narrowNumeric(in, slot):
	case l.wide(in, slot), l.wideMemory(in, slot), l.float(in, slot), l.sameName(in, slot):
	default:
		return l.errorf(in.Offset, "%s is not supported", name)
	}
	l.pop(len(params))
	l.push(results...)
	return nil
}

// sameName lowers an instruction that the machine has by its name: those of one
// word, and those that make one word of two.
func (l *lowering) sameName(in *wasm.Instr, slot int) bool {
	op, known := machine.OpByName(in.Op.String())
	if known {
		l.withSpill(op, slot, offset32(in.Imm))
	}
	return known
}

// withSpill appends an instruction and, if it is a store that may reach the
// next word, what stores there.
func (l *lowering) withSpill(op machine.OpIndex, slot int, imm uint32) {
	l.op(op, slot, imm)
	if l.target == Wide && machine.Ops()[op].Features.Spill != 0 {
		l.op(op+1, slot, imm)
	}
}
