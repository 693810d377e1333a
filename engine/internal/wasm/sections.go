package wasm

import "slices"

// This file reads the sections before the code but for element segments. Each
// entry is checked as soon as it is read, so that an error can give its offset.

func (d *decoder) typeSection() {
	n := d.entries(3, maxTypes, "types")
	d.m.Types = make([]FuncType, n)
	for i := range d.m.Types {
		start := d.pos
		if form := d.byte("type form"); form != 0x60 {
			d.unknownTypeForm(start, form)
		}
		d.m.Types[i].Params = d.valueTypes(maxParams, "parameters")
		d.m.Types[i].Results = d.valueTypes(maxResults, "results")
	}
}

func (r *reader) valueTypes(limit int, what string) []ValueType {
	types := make([]ValueType, r.entries(1, limit, what))
	for i := range types {
		types[i] = r.valueType(what)
	}
	return types
}

func (d *decoder) importSection() {
	n := d.entries(4, maxImports, "imports")
	d.m.Imports = make([]Import, n)
	for i := range d.m.Imports {
		d.m.Imports[i] = d.importEntry()
	}
	d.m.NumImportedFuncs = len(d.m.Funcs)
	d.m.NumImportedTables = len(d.m.Tables)
	d.m.NumImportedMemories = len(d.m.Memories)
	d.m.NumImportedGlobals = len(d.m.Globals)
}

// importEntry reads an import and adds it to its index space.
func (d *decoder) importEntry() Import {
	im := Import{Module: d.name("module name"), Name: d.name("import name")}
	start := d.pos
	im.Kind = ExternKind(d.byte("import kind"))
	switch im.Kind {
	case ExternFunc:
		im.TypeIndex = d.typeIndex("import")
		d.m.Funcs = append(d.m.Funcs, im.TypeIndex)
	case ExternTable:
		im.Table = d.tableType()
		d.m.Tables = append(d.m.Tables, im.Table)
	case ExternMemory:
		im.Memory = d.memoryType()
		d.m.Memories = append(d.m.Memories, im.Memory)
	case ExternGlobal:
		im.Global = d.globalType()
		d.m.Globals = append(d.m.Globals, Global{Type: im.Global})
	default:
		d.unknownExtern(start, byte(im.Kind), "import")
	}
	return im
}

func (d *decoder) functionSection() {
	n := d.entries(1, maxFuncs, "functions")
	d.m.Funcs = slices.Grow(d.m.Funcs, n)
	for range n {
		d.m.Funcs = append(d.m.Funcs, d.typeIndex("function"))
	}
}

func (d *decoder) tableSection() {
	for range d.entries(3, maxTables, "tables") {
		d.m.Tables = append(d.m.Tables, d.tableType())
	}
}

func (d *decoder) memorySection() {
	for range d.count(2, "memories") {
		d.m.Memories = append(d.m.Memories, d.memoryType())
	}
}

func (d *decoder) globalSection() {
	n := d.entries(3, maxGlobals, "globals")
	d.m.Globals = slices.Grow(d.m.Globals, n)
	for range n {
		t := d.globalType()
		d.m.Globals = append(d.m.Globals, Global{t, d.constExpr(t.Type, "global initialiser")})
	}
}

func (d *decoder) exportSection() {
	n := d.entries(3, maxExports, "exports")
	d.m.Exports = make([]Export, n)
	seen := make(map[string]bool)
	for i := range d.m.Exports {
		start := d.pos
		e := Export{Name: d.name("export name")}
		if seen[e.Name] {
			d.invalid(start, "duplicate export name %s", quote(e.Name))
		}
		seen[e.Name] = true
		at := d.pos
		e.Kind = ExternKind(d.byte("export kind"))
		switch e.Kind {
		case ExternFunc:
			e.Index = d.index(len(d.m.Funcs), "function")
			d.declare(e.Index)
		case ExternTable:
			e.Index = d.index(len(d.m.Tables), "table")
		case ExternMemory:
			e.Index = d.index(len(d.m.Memories), "memory")
		case ExternGlobal:
			e.Index = d.index(len(d.m.Globals), "global")
		default:
			d.unknownExtern(at, byte(e.Kind), "export "+quote(e.Name))
		}
		d.m.Exports[i] = e
	}
}

func (d *decoder) startSection() {
	start := d.pos
	fn := d.index(len(d.m.Funcs), "function")
	if t := d.m.FuncType(fn); len(t.Params)+len(t.Results) > 0 {
		d.invalid(start, "start function %d has type %s, want () -> ()", fn, t)
	}
	d.m.Start = int(fn)
}

func (d *decoder) dataCountSection() { d.m.DataCount = int(d.u32("data count")) }

// declare notes that function fn stands outside of the bodies, which allows
// ref.func to name it.
func (d *decoder) declare(fn uint32) {
	if d.declared == nil {
		d.declared = make([]bool, len(d.m.Funcs))
	}
	d.declared[fn] = true
}

// index reads an index into a space of n entries.
func (d *decoder) index(n int, what string) uint32 {
	start := d.pos
	i := d.u32(what)
	if uint64(i) >= uint64(n) {
		d.invalid(start, "unknown %s %d, %s", what, i, have(n))
	}
	return i
}

func (d *decoder) typeIndex(what string) uint32 { return d.index(len(d.m.Types), "type") }

func (d *decoder) tableType() TableType {
	t := d.refType("table")
	return TableType{t, d.limits(1<<32-1, "table")}
}

func (d *decoder) memoryType() Limits {
	start := d.pos
	l := d.limits(maxPages, "memory")
	if len(d.m.Memories) > 0 {
		d.unsupported(start, "multiple memories (%s) are not supported", featMultiMemory)
	}
	return l
}

// limits reads the limits of a table or memory that may have at most most
// elements or pages.
func (d *decoder) limits(most uint32, what string) Limits {
	start := d.pos
	flag := d.byte("limits flag")
	if flag > 1 {
		d.unknownLimits(start, flag, what)
	}
	l := Limits{Min: d.u32(what + " minimum"), HasMax: flag == 1}
	if l.HasMax {
		l.Max = d.u32(what + " maximum")
	}
	switch {
	case l.Min > most || l.Max > most:
		d.invalid(start, "%s size must be at most %d pages (4 GiB), found %d", what, most, max(l.Min, l.Max))
	case l.HasMax && l.Min > l.Max:
		d.invalid(start, "%s size minimum %d must not be greater than maximum %d", what, l.Min, l.Max)
	}
	return l
}

func (d *decoder) globalType() GlobalType {
	t := d.valueType("global")
	mut := d.byte("mutability")
	switch {
	case mut == 2 || mut == 3:
		d.unsupported(d.pos-1, "shared global (%s) is not supported", featThreads)
	case mut > 1:
		d.malformed(d.pos-1, "malformed mutability 0x%02x, want 0 or 1", mut)
	}
	return GlobalType{t, mut == 1}
}
