package lower

import (
	"fmt"

	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// hostFunc is an import that a program may use, and its type.
type hostFunc struct {
	module, name string
	t            wasm.FuncType
	op           string // the one machine instruction that it is, ...
	routine      string // ... or the library routine
}

var i32 = []wasm.ValueType{wasm.I32}

// hostFuncs are all imports that there are.
var hostFuncs = []hostFunc{
	{module: "env", name: "output_byte", t: wasm.FuncType{Params: i32}, op: "output_byte"},
}

func findHostFunc(module, name string) *hostFunc {
	for i := range hostFuncs {
		if h := &hostFuncs[i]; h.module == module && h.name == name {
			return h
		}
	}
	return nil
}

// imports refuses what is not provided.
func (p *Program) imports() error {
	for _, im := range p.Module.Imports {
		if im.Kind != wasm.ExternFunc {
			return importError(im, im.Kind.String())
		}
		t := p.Module.Types[im.TypeIndex]
		h := findHostFunc(im.Module, im.Name)
		if h == nil {
			return importError(im, "func "+t.String())
		}
		if !h.t.Equal(t) {
			return &Error{Func: -1, Msg: fmt.Sprintf("import %s %s has type %s, want %s", im.Module, im.Name, t, h.t)}
		}
	}
	return nil
}

func importError(im wasm.Import, kind string) error {
	return &Error{Func: -1, Msg: fmt.Sprintf(
		"import %s %s (%s) is not provided; a program can import env.output_byte (i32) -> ()",
		im.Module, im.Name, kind)}
}

// callImport lowers a call of an imported function.
func (l *lowering) callImport(index int) {
	im := importedFunc(l.unit.module, index)
	t := l.unit.module.Types[im.TypeIndex]
	slot := l.height - cellsOf(t.Params)
	if l.unit.library {
		l.machineImport(im.Name, slot)
	} else if h := findHostFunc(im.Module, im.Name); h.op != "" {
		l.op(h.op, slot, 0)
	} else {
		routine, ok := l.routine(h.routine, operand{})
		if !ok {
			panic("BUG: no routine " + h.routine)
		}
		l.callRoutine(routine)
		return
	}
	l.pop(len(t.Params))
	l.push(t.Results...)
}

// machineImport is what a library asks of the machine itself: a single
// instruction, on the segment or the table that the routine is for.
func (l *lowering) machineImport(name string, slot int) {
	o := l.unit.operand
	switch name {
	case "segment_size":
		l.op("global.get", slot, l.segmentCell(o.seg))
	case "segment_byte":
		l.op("data.load8", slot, l.segments[o.seg].word*4)
	case "segment_word":
		l.op("data.load", slot, l.segments[o.seg].word*4)
	case "host_byte":
		l.op("data.load8", slot, 4*machine.HostWords)
	case "host_word":
		l.op("data.load", slot, 4*machine.HostWords)
	case "table_limit":
		l.op("i32.const", slot, l.tableLimit(o.tables[0]))
	case "set_table_size":
		l.op("global.set", slot, tableCell(o.tables[0]))
	case "set_element":
		l.op("table.set", slot, o.tables[0])
	default:
		op, ok := machineImports[name]
		if !ok {
			panic("BUG: library import machine." + name)
		}
		l.op(op, slot, 0)
	}
}
