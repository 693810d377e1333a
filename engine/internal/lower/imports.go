package lower

import (
	"fmt"
	"strings"
	"sync"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// hostFunc is an import that a program may use, and its type.
type hostFunc struct {
	module, name string
	t            wasm.FuncType
	routine      string          // the library routine that it is, ...
	op           machine.OpIndex // ... or, without one, the machine instruction
}

// The ABIs that a program can be written for. The unstable one is the version before
// preview 1.
const (
	envModule      = "env"
	wasiModule     = "wasi_snapshot_preview1"
	unstableModule = "wasi_unstable"
)

// hostFuncs are all imports that there are: those of env, and what the WASI
// library exports under the import's two names. Functions of the unstable WASI are
// preview 1's, but for those that the library has under that name.
var hostFuncs = sync.OnceValue(func() []hostFunc {
	list := []hostFunc{
		{module: envModule, name: "output_byte", t: wasm.FuncType{Params: []wasm.ValueType{wasm.I32}}, op: machine.OpOutputByte},
	}
	for _, library := range libraries {
		m := library()
		for _, e := range m.Exports {
			module, name, ok := strings.Cut(e.Name, ".")
			if !ok || e.Kind != wasm.ExternFunc || module != wasiModule && module != unstableModule {
				continue
			}
			h := hostFunc{module: module, name: name, t: m.FuncType(e.Index), routine: e.Name}
			list = append(list, h)
			if _, _, own := exported(libraries, unstableModule+"."+name); module == wasiModule && !own {
				h.module = unstableModule
				list = append(list, h)
			}
		}
	}
	return list
})

func findHostFunc(module, name string) *hostFunc {
	for i, h := range hostFuncs() {
		if h.module == module && h.name == name {
			return &hostFuncs()[i]
		}
	}
	return nil
}

// Builtin reports whether the libraries, or the machine, have an imported function.
func Builtin(im *wasm.Import) bool {
	return im.Kind == wasm.ExternFunc && findHostFunc(im.Module, im.Name) != nil
}

// resolveHost connects an import to what the host provides or to a library's function. What
// neither has is named in missing.
func (p *Program) resolveHost(u *Unit, im *wasm.Import, missing *missing) error {
	if p.Provides != nil {
		if bits, ok := p.Provides(im); ok {
			return p.provided(u, im, bits)
		}
	}
	if im.Kind != wasm.ExternFunc {
		missing.add("%s (%s)", importName(im), im.Kind)
		return nil
	}
	t := u.Module.Types[im.TypeIndex]
	h := findHostFunc(im.Module, im.Name)
	if h == nil {
		missing.add("%s (func %s)", importName(im), t)
	} else if !h.t.Equal(t) && !halves(h.t).Equal(t) {
		return &LinkError{fmt.Sprintf("import %s has type %s, want %s", importName(im), t, h.t)}
	}
	u.funcs = append(u.funcs, -1)
	return nil
}

// halves is a type with two i32 for each i64, the lower half first: as Emscripten has imports
// that JavaScript is to answer. Their cells are the same.
func halves(t wasm.FuncType) wasm.FuncType {
	var params []wasm.ValueType
	for _, v := range t.Params {
		if v == wasm.I64 {
			params, v = append(params, wasm.I32), wasm.I32
		}
		params = append(params, v)
	}
	return wasm.FuncType{Params: params, Results: t.Results}
}

// importName is an import's two names, for people.
func importName(im *wasm.Import) string {
	return printable.Name(im.Module) + " " + printable.Name(im.Name)
}

// missing names imports that there are not: the first ones, and how many more.
type missing struct {
	names []string
	more  int
}

func (m *missing) add(format string, args ...any) {
	if len(m.names) == 10 {
		m.more++
		return
	}
	m.names = append(m.names, fmt.Sprintf(format, args...))
}

// notProvided names the imports that there are not, nil if that is none.
func notProvided(m missing) error {
	if len(m.names) == 0 {
		return nil
	}
	are, list := "is", strings.Join(m.names, ", ")
	if len(m.names) > 1 {
		are = "are"
	}
	if m.more > 0 {
		list += fmt.Sprintf(" and %d more", m.more)
	}
	return &LinkError{fmt.Sprintf(
		"import %s %s not provided; without a host, a program can import the functions of WASI preview 1 (%s) and env.output_byte (i32) -> ()",
		list, are, wasiModule)}
}

// callImport lowers a call of an imported function.
func (l *lowering) callImport(index int) {
	im := importedFunc(l.unit.Module, index)
	t := l.unit.Module.Types[im.TypeIndex]
	slot := l.height - cellsOf(t.Params)
	if l.unit.library {
		l.machineImport(im.Name, slot)
	} else if h := findHostFunc(im.Module, im.Name); h.routine == "" {
		l.op(h.op, slot, 0)
	} else {
		routine, ok := l.routine(h.routine, operand{memory: l.unit.Memory()})
		if !ok {
			panic("BUG: no routine " + h.routine)
		}
		l.callAs(routine, t)
		return
	}
	l.pop(len(t.Params))
	l.push(t.Results...)
}

// other loads from the memory that memory.copy reads.
func (l *lowering) other(op machine.OpIndex, slot int) {
	own := l.memory
	l.memory = l.unit.operand.from
	l.op(op, slot, 0)
	l.memory = own
}

// machineImport is what a library asks of the machine itself: a single
// instruction, on the segment or the table that the routine is for.
func (l *lowering) machineImport(name string, slot int) {
	o := l.unit.operand
	switch name {
	case "segment_size":
		l.op(machine.OpGlobalGet, slot, l.segments[o.seg].cell)
	case "segment_byte":
		l.op(machine.OpDataLoad8, slot, l.segments[o.seg].word*4)
	case "segment_word":
		l.op(machine.OpDataLoad, slot, l.segments[o.seg].word*4)
	case "other_size":
		l.op(machine.OpMemorySize, slot, machine.SizeCell+uint32(o.from))
	case "other_byte":
		l.other(machine.OpI32Load8U, slot)
	case "other_word":
		l.other(machine.OpI32Load, slot)
	case "host_byte":
		l.op(machine.OpDataLoad8, slot, 4*machine.HostWords)
	case "host_word":
		l.op(machine.OpDataLoad, slot, 4*machine.HostWords)
	case "table_limit":
		l.op(machine.OpI32Const, slot, l.limits[o.tables[0]])
	case "set_table_size":
		l.op(machine.OpGlobalSet, slot, tableCell(o.tables[0]))
	case "set_element":
		l.op(machine.OpTableSet, slot, o.tables[0])
	case "trap_divide":
		l.fail(machine.TrapDivideByZero)
	case "trap_overflow":
		l.fail(machine.TrapOverflow)
	case "trap_conversion":
		l.fail(machine.TrapConversion)
	case "divide", "upper", "i64.clz": // what the narrow libraries have of each other
		l.narrowRoutine(name, slot)
	default:
		op, ok := machineImports[name]
		if !ok {
			panic("BUG: library import machine." + name)
		}
		l.op(op, slot, 0)
	}
}
