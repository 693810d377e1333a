package wasm

import "slices"

// This file reads the sections before the code but for element segments. Each
// entry is checked as soon as it is read, so that an error can give its offset.

func (d *decoder) typeSection() {
	const rec = 0x4e
	n := d.entries(2, maxTypes, "types")
	d.m.Types = make([]FuncType, 0, n)
	for range n {
		group := 1
		if d.left() > 0 && d.b[d.pos] == rec {
			d.pos++
			group = d.entries(3, maxTypes, "types")
		}
		from := len(d.m.Types)
		if from+group > maxTypes {
			d.unsupported(d.pos, "more than %d types are not supported", maxTypes)
		}
		d.types.open(group)
		for range group {
			d.m.Types = append(d.m.Types, d.funcType())
		}
		d.closeGroup(from)
	}
}

func (d *decoder) funcType() (t FuncType) {
	start := d.pos
	if form := d.byte("type form"); form != 0x60 {
		d.unknownTypeForm(start, form)
	}
	t.Params = d.valueTypes(maxParams, "parameters")
	t.Results = d.valueTypes(maxResults, "results")
	return t
}

func (r *reader) valueTypes(limit int, what string) []ValueType {
	n := r.entries(1, limit, what)
	if n == 1 { // no allocation for most
		return single(r.valueType(what))
	}
	types := make([]ValueType, n)
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
	d.m.NumImportedTags = len(d.m.Tags)
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
		t := d.tableType()
		im.Table = &t
		d.m.Tables = append(d.m.Tables, Table{TableType: t})
	case ExternMemory:
		l := d.addMemory()
		im.Memory = &l
	case ExternGlobal:
		im.Global = d.globalType()
		d.m.Globals = append(d.m.Globals, Global{Type: im.Global})
	case ExternTag:
		im.TypeIndex = d.tag()
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
		d.m.Tables = append(d.m.Tables, d.tableEntry())
	}
}

// tableEntry reads a table, with the value of its elements if there is one.
func (d *decoder) tableEntry() Table {
	start := d.pos
	long := d.left() >= 2 && d.b[d.pos] == 0x40
	if long {
		d.pos++
		if c := d.byte("table"); c != 0 {
			d.malformed(d.pos-1, "table: malformed byte 0x%02x behind 0x40, want 0x00", c)
		}
	}
	t := Table{TableType: d.tableType()}
	switch {
	case long:
		t.Init = d.constExpr(t.Type, "table initialiser")
	case !t.Type.Nullable():
		d.invalid(start, "type mismatch: a table of %s without an initialiser", t.Type)
	}
	return t
}

func (d *decoder) memorySection() {
	for range d.count(2, "memories") {
		d.addMemory()
	}
}

// addMemory reads a memory's type and adds it.
func (d *decoder) addMemory() Limits {
	start := d.pos
	l := d.limits("memory", maxPages, maxPages64)
	if len(d.m.Memories) == maxMemories {
		d.unsupported(start, "more than %d memories are not supported", maxMemories)
	}
	d.m.Memories = append(d.m.Memories, l)
	return l
}

func (d *decoder) tagSection() {
	for range d.entries(2, maxTags, "tags") {
		d.tag()
	}
}

// tag reads a tag, adds it, and returns the index of its type.
func (d *decoder) tag() uint32 {
	if c := d.byte("tag attribute"); c != 0 {
		d.malformed(d.pos-1, "malformed tag attribute 0x%02x, want 0 (exception)", c)
	}
	start := d.pos
	index := d.typeIndex("tag")
	if t := d.m.Types[index]; len(t.Results) > 0 {
		d.invalid(start, "non-empty tag result type: tag has type %s, want no results", t)
	}
	d.m.Tags = append(d.m.Tags, index)
	d.m.Throws = true
	return index
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
		case ExternTag:
			e.Index = d.index(len(d.m.Tags), "tag")
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

// typeIndex reads the index of a type, and gives the first one that is equal.
func (d *decoder) typeIndex(what string) uint32 {
	return d.types.of(d.index(len(d.m.Types), "type"))
}

func (d *decoder) tableType() TableType {
	t := d.refType("table")
	return TableType{t, d.limits("table", 1<<32-1, 1<<64-1)}
}

// limits reads the limits of a table or memory that may have at most most elements or
// pages, or most64 if its addresses are i64.
func (d *decoder) limits(what string, most, most64 uint64) Limits {
	start := d.pos
	flag := d.byte("limits flag")
	if flag&^5 != 0 {
		d.unknownLimits(start, flag, what)
	}
	l := Limits{HasMax: flag&1 != 0, Is64: flag&4 != 0}
	if l.Is64 {
		most = most64
	}
	l.Min = d.uleb(64, what+" minimum")
	if l.HasMax {
		l.Max = d.uleb(64, what+" maximum")
	}
	switch {
	case l.Min > most || l.Max > most:
		size := "4 GiB"
		if l.Is64 {
			size = "2^64 bytes"
		}
		d.invalid(start, "%s size must be at most %d pages (%s), found %d", what, most, size, max(l.Min, l.Max))
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
