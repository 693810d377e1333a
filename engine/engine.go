// Package engine runs WebAssembly inside a transformer whose weights are
// computed. [Compile] reads a module, [Module.Instantiate] turns it into a
// prompt, and [Function.Call] decodes until the program halts. Between prompt
// and output there is only the model's forward pass.
//
//	module, err := engine.Compile(bytes)
//	instance, err := module.Instantiate(ctx, engine.Options{})
//	results, err := instance.ExportedFunction("add").Call(ctx, 2, 3)
package engine

import (
	"fmt"

	"wasmformer/engine/lower"
	"wasmformer/engine/wasm"
)

// Module is a compiled module: valid, and ready to become a prompt. It holds
// no state of a run and can be instantiated any number of times.
type Module struct {
	decoded *wasm.Module
	program *lower.Program // of the module alone; nil if it needs others
}

// Compile decodes, validates and lowers a binary module. Errors name the
// place: a *[wasm.Error] for what is malformed, invalid or unsupported in the
// binary, a *[lower.Error] for what the machine does not run, and a
// *[lower.TrapError] for a segment that does not fit. It takes at most 16 times the
// file and 64 MiB of memory. The module keeps the binary, which must not change.
func Compile(binary []byte) (*Module, error) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return nil, err
	}
	p, err := lower.Lower(m)
	if err != nil {
		return nil, err
	}
	return &Module{m, p}, nil
}

// Decode decodes and validates a binary module that is to be linked with
// others by a [Store].
func Decode(binary []byte) (*Module, error) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return nil, err
	}
	return &Module{decoded: m}, nil
}

// External describes an import or an export.
type External struct {
	Module, Name    string // Module is empty for exports
	Kind            wasm.ExternKind
	Params, Results []wasm.ValueType // of functions
	Type            wasm.ValueType   // of globals
	index           uint32
}

// Exports lists what the module exports, in its order. The names are the
// module's: any text.
func (m *Module) Exports() []External {
	if m == nil || m.decoded == nil {
		return nil
	}
	var out []External
	w := m.decoded
	for _, e := range w.Exports {
		x := External{Name: e.Name, Kind: e.Kind, index: e.Index}
		switch e.Kind {
		case wasm.ExternFunc:
			t := w.FuncType(e.Index)
			x.Params, x.Results = t.Params, t.Results
		case wasm.ExternGlobal:
			x.Type = w.Globals[e.Index].Type.Type
		}
		out = append(out, x)
	}
	return out
}

// Imports lists what the module imports, in its order. The names are the
// module's: any text.
func (m *Module) Imports() []External {
	if m == nil || m.decoded == nil {
		return nil
	}
	var out []External
	w := m.decoded
	for _, i := range w.Imports {
		x := External{Module: i.Module, Name: i.Name, Kind: i.Kind, Type: i.Global.Type}
		if i.Kind == wasm.ExternFunc {
			t := w.Types[i.TypeIndex]
			x.Params, x.Results = t.Params, t.Results
		}
		out = append(out, x)
	}
	return out
}

// Program is the module as the machine's instructions, nil for a module of
// [Decode].
func (m *Module) Program() *lower.Program {
	if m == nil {
		return nil
	}
	return m.program
}

// export finds an export of a kind.
func (m *Module) export(name string, kind wasm.ExternKind) (External, bool) {
	for _, e := range m.Exports() {
		if e.Name == name && e.Kind == kind {
			return e, true
		}
	}
	return External{}, false
}

// TrapError says that the program trapped. The instance can be called again:
// its memory and globals are as the trap left them.
type TrapError struct {
	Reason      string // in the words of the WebAssembly test suite
	Func        int    // index of the function, −1 outside of one
	FuncName    string // for people: printable, at most 200 runes
	Instruction string // in the text format
	Offset      int    // of the instruction in the binary
	Position    int    // the machine instruction's number
}

// Error gives reason and place.
func (e *TrapError) Error() string {
	if e.Func < 0 {
		return "trap: " + e.Reason
	}
	return fmt.Sprintf("trap: %s: func[%d] %s offset 0x%x: %s", e.Reason, e.Func, e.FuncName, e.Offset, e.Instruction)
}

// LimitError says that a run stopped at a limit. Raise it with
// [Instance.SetMaxTokens] and go on with [Instance.Resume].
type LimitError struct {
	Limit, Tokens int64 // both in tokens
	// Exact says that the limit is the model's own: float64 keys can not tell
	// later positions apart. Such a run can not go on.
	Exact bool
}

// PromptError says that a prompt is too large: the program with its data, or what
// the host adds to it. Nothing of it was decoded.
type PromptError struct {
	Found, Allowed int64 // all tokens of the host, with those that were too many
	// Exact says that the limit is the model's own: at least one token has to
	// follow, at a position that float64 keys can tell from the others.
	Exact bool
}

// Error gives both numbers.
func (e *PromptError) Error() string {
	if e.Exact {
		return fmt.Sprintf("a prompt of %d tokens, the context has room for at most %d and what follows", e.Found, e.Allowed)
	}
	return fmt.Sprintf("a prompt of %d tokens, the limit is %d", e.Found, e.Allowed)
}

// Error names the limit.
func (e *LimitError) Error() string {
	if e.Exact {
		return fmt.Sprintf("stopped at position %d: float64 keys are exact up to here and not beyond", e.Limit)
	}
	return fmt.Sprintf("stopped at the limit of %d tokens; the run can go on from here with a higher limit", e.Limit)
}
