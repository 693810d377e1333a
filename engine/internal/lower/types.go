package lower

import "wasmformer/engine/internal/wasm"

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
		return nil, one(p.localType(in.Func, w.Imm)), true
	case wasm.OpLocalSet:
		return one(p.localType(in.Func, w.Imm)), nil, true
	case wasm.OpLocalTee:
		t := one(p.localType(in.Func, w.Imm))
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

// localType is the type of a function's local.
func (p *Program) localType(fn int, index uint64) wasm.ValueType {
	params := p.Funcs[fn].Type.Params
	if index < uint64(len(params)) {
		return params[index]
	}
	index -= uint64(len(params))
	for _, run := range p.body(fn).Locals() {
		if index < uint64(run.Count) {
			return run.Type
		}
		index -= uint64(run.Count)
	}
	panic("BUG: a local that the function does not have")
}
