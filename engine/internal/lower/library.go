package lower

import (
	"sync"

	"wasmformer/engine/internal/lower/bulk"
	"wasmformer/engine/internal/lower/runtime"
	"wasmformer/engine/internal/lower/wasi"
	"wasmformer/engine/internal/wasm"
)

// The libraries: WebAssembly modules whose exports are named after the
// instruction or the import that they stand for. They are decoded once.
var libraries = sync.OnceValue(func() []*wasm.Module {
	var out []*wasm.Module
	for _, binary := range [][]byte{runtime.Wasm(), bulk.Wasm(), wasi.Wasm()} {
		m, err := wasm.Decode(binary)
		if err != nil {
			panic("BUG: library: " + err.Error())
		}
		out = append(out, m)
	}
	return out
})

// operand is what a routine's tables 0 and 1 and its segment really are.
type operand struct {
	tables [2]uint32
	seg    uint32
	memory int
}

// routine returns the program's function for a library routine, which it adds
// on first use. A routine for other tables or another segment is another one.
func (p *Program) routine(name string, o operand) (int, bool) {
	for _, m := range libraries() {
		for _, e := range m.Exports {
			if e.Name == name && e.Kind == wasm.ExternFunc {
				return p.require(p.library(m, o), int(e.Index)), true
			}
		}
	}
	return 0, false
}

// library returns the unit for a library with operands.
func (p *Program) library(m *wasm.Module, o operand) *Unit {
	for _, u := range p.units {
		if u.library && u.Module == m && u.operand == o {
			return u
		}
	}
	u := &Unit{Module: m, memory: o.memory, library: true, operand: o, funcs: make([]int, len(m.Funcs))}
	for i := range u.funcs {
		u.funcs[i] = -1
	}
	p.globals(u)
	p.units = append(p.units, u)
	return u
}

// require adds a function of a library, unless it is there.
func (p *Program) require(u *Unit, index int) int {
	if u.funcs[index] < 0 {
		u.funcs[index] = len(p.Funcs)
		name := u.Module.FuncNames[uint32(index)]
		for _, e := range u.Module.Exports {
			if e.Kind == wasm.ExternFunc && int(e.Index) == index {
				name = e.Name
			}
		}
		p.Funcs = append(p.Funcs, Func{Name: name, Type: u.Module.FuncType(uint32(index)), Library: true, unit: u, index: index})
	}
	return u.funcs[index]
}

// LibraryGlobal is the cell, counted from [machine.FirstGlobal], of a global
// that a library exports, and false if the program does not use that library.
// The host sets such cells before a run.
func (p *Program) LibraryGlobal(name string) (int, bool) {
	for _, u := range p.units {
		for _, e := range u.Module.Exports {
			if u.library && e.Name == name && e.Kind == wasm.ExternGlobal {
				return u.globalCell[e.Index], true
			}
		}
	}
	return 0, false
}

// machineImports are what libraries import from the module "machine": single
// instructions.
var machineImports = map[string]string{
	"trap_overflow":   "trap.overflow",
	"trap_conversion": "trap.conversion",
	"trap_divide":     "trap.divide",
	"trap_memory":     "trap.memory",
	"trap_table":      "trap.table",
	"div64":           "divide.wide",
	"rem64":           "remainder.wide",
	"output_byte":     "output_byte",
	"error_byte":      "error_byte",
	"exit":            "exit",
}
