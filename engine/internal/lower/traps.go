package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// TrapReason is the reason of a trap in the words of the WebAssembly test suite. What an
// instruction is lowered to may trap as another one does.
func (p *Program) TrapReason(in Instr, code machine.Code) string {
	w, ok := p.Source(in)
	if !ok {
		return code.TrapReason()
	}
	switch {
	case w.Op == wasm.OpCallRef, w.Op == wasm.OpReturnCallRef:
		if code == machine.TrapUninitializedElement {
			return "null function reference"
		}
	case w.Op == wasm.OpRefAsNonNull:
		return "null reference"
	case w.Op == wasm.OpThrowRef:
		return "null exception reference"
	case w.Op == wasm.OpThrow && code == machine.TrapTable:
		return "no words left for exceptions"
	}
	return code.TrapReason()
}
