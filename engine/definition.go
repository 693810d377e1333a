package engine

import (
	"slices"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// ExternKind says what an import or export is.
type ExternKind byte

// The kinds of imports and exports.
const (
	ExternFunc   = ExternKind(wasm.ExternFunc)
	ExternTable  = ExternKind(wasm.ExternTable)
	ExternMemory = ExternKind(wasm.ExternMemory)
	ExternGlobal = ExternKind(wasm.ExternGlobal)
	ExternTag    = ExternKind(wasm.ExternTag)
)

// String is the kind's name in the text format.
func (k ExternKind) String() string { return wasm.ExternKind(k).String() }

// Signature is the type of a function. Arguments and results of type v128 are given as two
// values: see [ValueType].
type Signature struct{ Params, Results []ValueType }

// String is "(i32, i32) -> i32", with parentheses around the results unless there
// is exactly one.
func (s Signature) String() string {
	return wasm.FuncType{Params: wasmTypes(s.Params), Results: wasmTypes(s.Results)}.String()
}

// Equal reports whether two signatures are the same.
func (s Signature) Equal(t Signature) bool {
	return slices.Equal(s.Params, t.Params) && slices.Equal(s.Results, t.Results)
}

func wasmTypes(list []ValueType) []wasm.ValueType {
	out := make([]wasm.ValueType, len(list))
	for i, t := range list {
		out[i] = wasm.ValueType(t)
	}
	return out
}

func signature(t wasm.FuncType) Signature {
	return Signature{valueTypes(t.Params), valueTypes(t.Results)}
}

// External describes an import or an export. Names are the module's: any text.
type External struct {
	Module, Name string // Module is empty for exports
	Kind         ExternKind
	Signature              // of functions; of tags, what exceptions carry as parameters
	Type         ValueType // of globals
	Mutable      bool      // of globals
	index        uint32
}

// Exports lists what the module exports, in its order.
func (m *Module) Exports() []External {
	if m == nil || m.decoded == nil {
		return nil
	}
	var out []External
	for i := range m.decoded.Exports {
		out = append(out, m.external(&m.decoded.Exports[i]))
	}
	return out
}

// external describes an export.
func (m *Module) external(e *wasm.Export) External {
	x := External{Name: e.Name, Kind: ExternKind(e.Kind), index: e.Index}
	switch e.Kind {
	case wasm.ExternFunc:
		x.Signature = signature(m.decoded.FuncType(e.Index))
	case wasm.ExternTag:
		x.Signature = signature(m.decoded.TagType(e.Index))
	case wasm.ExternGlobal:
		t := m.decoded.Globals[e.Index].Type
		x.Type, x.Mutable = valueType(t.Type), t.Mutable
	}
	return x
}

// Imports lists what the module imports, in its order.
func (m *Module) Imports() []External {
	if m == nil || m.decoded == nil {
		return nil
	}
	var out []External
	for i := range m.decoded.Imports {
		out = append(out, importOf(m.decoded, &m.decoded.Imports[i]))
	}
	return out
}

// Missing lists the imports that neither the libraries have, as they have WASI's functions,
// nor the given hosts, in the module's order.
func (m *Module) Missing(hosts ...Host) []External {
	var out []External
	for i, im := range m.Imports() {
		if _, ok := provide(hosts, im); !ok && !lower.Builtin(&m.decoded.Imports[i]) {
			out = append(out, im)
		}
	}
	return out
}

// importOf describes an import of a module.
func importOf(m *wasm.Module, i *wasm.Import) External {
	x := External{Module: i.Module, Name: i.Name, Kind: ExternKind(i.Kind), Type: valueType(i.Global.Type), Mutable: i.Global.Mutable}
	if i.Kind == wasm.ExternFunc || i.Kind == wasm.ExternTag {
		x.Signature = signature(m.Types[i.TypeIndex])
	}
	return x
}

// export finds an export of a kind.
func (m *Module) export(name string, kind ExternKind) (External, bool) {
	for i := range m.decoded.Exports {
		if e := &m.decoded.Exports[i]; e.Name == name && ExternKind(e.Kind) == kind {
			return m.external(e), true
		}
	}
	return External{}, false
}

// FunctionDefinition says what is known of a function before it is called.
type FunctionDefinition struct {
	Index       int      // among the module's functions, imports first
	Name        string   // for people: from the name section or an export, printable; else "func[i]"
	ExportNames []string // the module's: any text
	Signature
	ParamNames []string // for people, from the name section, "" where it has none
}

// define describes a function of the module.
func (m *Module) define(i int, name string) FunctionDefinition {
	d := FunctionDefinition{Index: i, Name: name, Signature: signature(m.decoded.FuncType(uint32(i)))}
	for _, e := range m.decoded.Exports {
		if e.Kind == wasm.ExternFunc && int(e.Index) == i {
			d.ExportNames = append(d.ExportNames, e.Name)
		}
	}
	names := m.decoded.LocalNames(uint32(i))
	for p := range d.Params {
		d.ParamNames = append(d.ParamNames, printable.Name(names[uint32(p)]))
	}
	return d
}

// CustomSection is a section that has no meaning for the run. The name is the
// module's, any text; the data are part of the binary and must not be changed.
type CustomSection struct {
	Name string
	Data []byte
}

// CustomSections lists the module's custom sections in their order, the name
// section among them.
func (m *Module) CustomSections() []CustomSection {
	if m == nil || m.decoded == nil {
		return nil
	}
	var out []CustomSection
	for name, data := range m.decoded.Customs() {
		out = append(out, CustomSection{name, data})
	}
	return out
}
