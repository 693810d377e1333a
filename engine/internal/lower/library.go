package lower

import (
	"sync"

	"wasmformer/engine/internal/lower/bulk"
	"wasmformer/engine/internal/lower/wasi"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// The libraries: WebAssembly modules whose exports are named after the
// instruction or the import that they stand for.
var libraries = []func() *wasm.Module{decoded(bulk.Wasm), decoded(wasi.Wasm)}

// decoded decodes a library once.
func decoded(binary func() []byte) func() *wasm.Module {
	return sync.OnceValue(func() *wasm.Module {
		m, err := wasm.Decode(binary())
		if err != nil {
			panic("BUG: library: " + err.Error())
		}
		return m
	})
}

// operand is what a routine's tables 0 and 1 and its segment really are.
type operand struct {
	tables [2]uint32
	seg    uint32
	memory int // −1 for none
	from   int // the memory that memory.copy reads, if that is another one; else 0
}

// routine returns the program's function for a library routine, which it adds
// on first use. A routine for other tables or another segment is another one.
func (p *Program) routine(name string, o operand) (int, bool) {
	m, index, ok := exported(libraries, name)
	if !ok {
		return 0, false
	}
	return p.require(p.library(m, o), index), true
}

// exported finds the routine of a name in libraries.
func exported(libraries []func() *wasm.Module, name string) (m *wasm.Module, index int, ok bool) {
	for _, library := range libraries {
		for _, e := range library().Exports {
			if e.Name == name && e.Kind == wasm.ExternFunc {
				return library(), int(e.Index), true
			}
		}
	}
	return nil, 0, false
}

// library returns the unit for a library with operands.
func (p *Program) library(m *wasm.Module, o operand) *Unit {
	for _, u := range p.units {
		if u.library && u.Module == m && u.operand == o {
			return u
		}
	}
	u := &Unit{Module: m, memories: []int{o.memory}, library: true, operand: o, funcs: make([]int, len(m.Funcs))}
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
				break
			}
		}
		p.Funcs = append(p.Funcs, Func{Name: name, Type: u.Module.FuncType(uint32(index)), Library: true, unit: u, index: index})
	}
	return u.funcs[index]
}

// HostGlobal is a global of the WASI library: the host sets it before a run or
// reads it afterwards.
type HostGlobal uint8

// What a command is given, and what it leaves.
const (
	ArgsCount HostGlobal = iota
	ArgsSize             // in bytes, with the zero bytes that end them
	EnvironCount
	EnvironSize
	StdinAt // where in the host's words the input begins
	StdinEnd
	RandomSeed // of random numbers
	ExitCode
)

var hostGlobals = [...]string{
	ArgsCount: "wasi.args_count", ArgsSize: "wasi.args_size",
	EnvironCount: "wasi.environ_count", EnvironSize: "wasi.environ_size",
	StdinAt: "wasi.stdin_at", StdinEnd: "wasi.stdin_end",
	RandomSeed: "wasi.seed", ExitCode: "wasi.exit_code",
}

// HostGlobal is the cell, counted from [machine.FirstGlobal], of a global of the WASI
// library, and false if the program does not use that library.
func (p *Program) HostGlobal(g HostGlobal) (int, bool) {
	for _, u := range p.units {
		for _, e := range u.Module.Exports {
			if u.library && e.Name == hostGlobals[g] && e.Kind == wasm.ExternGlobal {
				return u.globalCell[e.Index], true
			}
		}
	}
	return 0, false
}

// machineImports are what libraries import from the module "machine": single
// instructions.
var machineImports = map[string]machine.OpIndex{
	"trap_memory": machine.OpTrapMemory,
	"trap_table":  machine.OpTrapTable,
	"output_byte": machine.OpOutputByte,
	"error_byte":  machine.OpErrorByte,
	"exit":        machine.OpExit,
}
