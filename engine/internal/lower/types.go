package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Types are the types of what the WebAssembly instruction that a machine instruction
// belongs to takes from the stack and leaves there; false if its operands' types
// depend on more than the instruction.
func (p *Program) Types(in Instr) (params, results []wasm.ValueType, ok bool) {
	w, ok := p.Source(in)
	if !ok {
		return nil, nil, false
	}
	f := &p.Funcs[in.Func]
	m := f.unit.Module
	var t wasm.ValueType
	switch w.Op {
	case wasm.OpLocalGet, wasm.OpLocalSet, wasm.OpLocalTee:
		t = p.LocalTypes(in.Func)[w.Imm]
	case wasm.OpGlobalGet, wasm.OpGlobalSet:
		t = m.Globals[w.Imm].Type.Type
	case wasm.OpDrop, wasm.OpSelect, wasm.OpSelectTyped:
		t = wasm.ValueType(in.Imm)
		if p.target == Wide && (in.Op == machine.OpBrIf || in.Op == machine.OpMove) {
			t = wasm.V128 // see [lowering.selectVector]
		}
	case wasm.OpCall:
		f := m.FuncType(uint32(w.Imm))
		return f.Params, f.Results, true
	case wasm.OpCallIndirect:
		f := m.Types[w.Imm]
		return append(append(params, f.Params...), wasm.I32), f.Results, true
	case wasm.OpReturnCall:
		return m.FuncType(uint32(w.Imm)).Params, nil, true
	case wasm.OpReturn, wasm.OpEnd: // an end that has machine instructions is the function's
		return f.Type.Results, nil, true
	default:
		if _, _, fixed := w.Op.Signature(); !fixed {
			return nil, nil, false
		}
		params, results = m.Operands(&w)
		return params, results, true
	}
	list := []wasm.ValueType{t, t, wasm.I32}
	one := list[:1]
	switch w.Op {
	case wasm.OpLocalGet, wasm.OpGlobalGet:
		return nil, one, true
	case wasm.OpLocalSet, wasm.OpGlobalSet, wasm.OpDrop:
		return one, nil, true
	case wasm.OpLocalTee:
		return one, one, true
	}
	return list, one, true
}

// LocalTypes are the types of a function's parameters and locals, which are no more than a
// frame has cells.
func (p *Program) LocalTypes(fn int) []wasm.ValueType {
	f := &p.Funcs[fn]
	types := append([]wasm.ValueType(nil), f.Type.Params...)
	if f.Import {
		return types
	}
	for _, run := range p.body(fn).Locals() {
		for range run.Count {
			types = append(types, run.Type)
		}
	}
	return types
}
