package lower

import (
	"slices"

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
	one := func(t wasm.ValueType) []wasm.ValueType { return []wasm.ValueType{t} }
	switch w.Op {
	case wasm.OpLocalGet:
		return nil, one(p.LocalTypes(in.Func)[w.Imm]), true
	case wasm.OpLocalSet:
		return one(p.LocalTypes(in.Func)[w.Imm]), nil, true
	case wasm.OpLocalTee:
		t := one(p.LocalTypes(in.Func)[w.Imm])
		return t, t, true
	case wasm.OpGlobalGet:
		return nil, one(m.Globals[w.Imm].Type.Type), true
	case wasm.OpGlobalSet:
		return one(m.Globals[w.Imm].Type.Type), nil, true
	case wasm.OpDrop:
		return one(wasm.ValueType(in.Imm)), nil, true
	case wasm.OpSelect, wasm.OpSelectTyped:
		t := wasm.ValueType(in.Imm)
		return []wasm.ValueType{t, t, wasm.I32}, one(t), true
	case wasm.OpCall:
		t := m.FuncType(uint32(w.Imm))
		return t.Params, t.Results, true
	case wasm.OpCallIndirect:
		t := m.Types[w.Imm]
		return append(append(params, t.Params...), wasm.I32), t.Results, true
	case wasm.OpReturn, wasm.OpEnd: // an end that has machine instructions is the function's
		return f.Type.Results, nil, true
	}
	return w.Op.Signature()
}

// LocalTypes are the types of a function's parameters and locals, which are no more than a
// frame has cells.
func (p *Program) LocalTypes(fn int) []wasm.ValueType {
	f := &p.Funcs[fn]
	types := slices.Clone(f.Type.Params)
	if f.Import {
		return types
	}
	for _, run := range p.body(fn).Locals() {
		types = append(types, slices.Repeat([]wasm.ValueType{run.Type}, int(run.Count))...)
	}
	return types
}
