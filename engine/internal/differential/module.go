package differential

import (
	"fmt"

	"wasmformer/engine/internal/wasm"
)

// Signature counts the parameters and results of a function, all i32.
type Signature struct{ Params, Results int }

// Module is a module to be made; everything in it is i32. All functions are
// exported, by their name or as f0, f1 and so on by their index, and all
// globals as g0, g1 and so on, so that a test can see them.
type Module struct {
	Types    []Signature // further types are added as functions need them
	Output   bool        // import env.output_byte: function 0
	Funcs    []Func
	Globals  []Global
	Tables   []Table
	Elems    []Segment // of function indices
	HasMem   bool
	Pages    int
	MaxPages int // 0 for none
	Data     []Segment
	Start    string // "" or the index of the start function
}

// Func is a function; Body is in the form that [Assemble] reads.
type Func struct {
	Signature
	Locals int // beyond the parameters
	Body   string
	Name   string
}

// Global is a global's first value.
type Global struct {
	Init      int32
	Immutable bool
}

// Table is a table of functions.
type Table struct{ Min, Max int } // Max 0 for none

// Segment is a part of a table or of the memory.
type Segment struct {
	Table  int
	Offset int32
	Values []byte // bytes, or function indices below 128
}

// F adds a function and returns its index.
func (m *Module) F(params, results, locals int, body string) int {
	m.Funcs = append(m.Funcs, Func{Signature: Signature{params, results}, Locals: locals, Body: body})
	return m.imports() + len(m.Funcs) - 1
}

// Type returns the index of a signature's type.
func (m *Module) Type(params, results int) int {
	s := Signature{params, results}
	for i := range m.Types {
		if m.Types[i] == s {
			return i
		}
	}
	m.Types = append(m.Types, s)
	return len(m.Types) - 1
}

func (m *Module) imports() int {
	if m.Output {
		return 1
	}
	return 0
}

// Bytes is the module in the binary format.
func (m *Module) Bytes() []byte {
	var functions, code, exports [][]byte
	output := m.Type(1, 0)
	for i, f := range m.Funcs {
		functions = append(functions, unsigned(uint64(m.Type(f.Params, f.Results))))
		locals := []byte{0}
		if f.Locals > 0 {
			locals = append(append([]byte{1}, unsigned(uint64(f.Locals))...), byte(wasm.I32))
		}
		code = append(code, sized(append(locals, Assemble(f.Body)...)))
		index := m.imports() + i
		if f.Name == "" {
			f.Name = fmt.Sprintf("f%d", index)
		}
		exports = append(exports, export(f.Name, index, 0))
	}
	if m.HasMem {
		exports = append(exports, append(name("memory"), 2, 0))
	}
	var globals, tables, elems, data, types [][]byte
	for i, g := range m.Globals {
		mutable := byte(1)
		if g.Immutable {
			mutable = 0
		}
		globals = append(globals, append([]byte{byte(wasm.I32), mutable}, constant(g.Init)...))
		exports = append(exports, export(fmt.Sprintf("g%d", i), i, 3))
	}
	for _, t := range m.Tables {
		tables = append(tables, append([]byte{byte(wasm.Funcref)}, limits(t.Min, t.Max)...))
	}
	for _, s := range m.Elems {
		elem := constant(s.Offset)
		if s.Table > 0 {
			elem = append(append([]byte{2, byte(s.Table)}, elem...), 0)
		} else {
			elem = append([]byte{0}, elem...)
		}
		elems = append(elems, append(append(elem, byte(len(s.Values))), s.Values...))
	}
	for _, s := range m.Data {
		d := append([]byte{0}, constant(s.Offset)...)
		data = append(data, append(append(d, unsigned(uint64(len(s.Values)))...), s.Values...))
	}
	for _, t := range m.Types {
		types = append(types, append(append([]byte{0x60}, valueTypes(t.Params)...), valueTypes(t.Results)...))
	}

	out := []byte("\x00asm\x01\x00\x00\x00")
	add := func(id byte, items [][]byte) {
		if len(items) > 0 {
			out = append(append(out, id), sized(vector(items))...)
		}
	}
	add(1, types)
	if m.Output {
		add(2, [][]byte{append(append(name("env"), name("output_byte")...), append([]byte{0}, unsigned(uint64(output))...)...)})
	}
	add(3, functions)
	add(4, tables)
	if m.HasMem {
		add(5, [][]byte{limits(m.Pages, m.MaxPages)})
	}
	add(6, globals)
	add(7, exports)
	if m.Start != "" {
		out = append(append(out, 8), sized(immediates("call", []string{m.Start}))...)
	}
	add(9, elems)
	add(10, code)
	add(11, data)
	return out
}

func export(as string, index int, kind byte) []byte {
	return append(append(name(as), kind), unsigned(uint64(index))...)
}

func name(s string) []byte { return sized([]byte(s)) }

func sized(b []byte) []byte { return append(unsigned(uint64(len(b))), b...) }

func vector(items [][]byte) []byte {
	out := unsigned(uint64(len(items)))
	for _, item := range items {
		out = append(out, item...)
	}
	return out
}

func valueTypes(n int) []byte {
	out := unsigned(uint64(n))
	for range n {
		out = append(out, byte(wasm.I32))
	}
	return out
}

func constant(v int32) []byte {
	return append(append([]byte{byte(wasm.OpI32Const)}, signed(int64(v))...), byte(wasm.OpEnd))
}

func limits(low, high int) []byte {
	if high == 0 {
		return append([]byte{0}, unsigned(uint64(low))...)
	}
	return append(append([]byte{1}, unsigned(uint64(low))...), unsigned(uint64(high))...)
}
