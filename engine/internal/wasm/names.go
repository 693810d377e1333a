package wasm

// The subsections of the name section.
const (
	nameModule = 0
	nameFuncs  = 1
	nameLocals = 2
)

// readNames reads the contents of a name section into m. A broken name section
// doesn't make a module wrong, so it is as if it were not there.
func (m *Module) readNames(contents []byte) {
	r := &reader{b: contents, end: len(contents), section: "custom", fn: -1}
	found := Module{Funcs: m.Funcs}
	if err := r.nameSection(&found); err != nil {
		return
	}
	m.ModuleName, m.FuncNames, m.localNames = found.ModuleName, found.FuncNames, found.localNames
}

func (r *reader) nameSection(m *Module) (err error) {
	defer catch(&err)
	for r.left() > 0 {
		id := r.byte("subsection id")
		size := r.count(1, "bytes of the subsection")
		sub := &reader{b: r.bytes(size, "subsection"), end: size, section: r.section, fn: r.fn}
		switch id {
		case nameModule:
			m.ModuleName = sub.name("module name")
		case nameFuncs:
			m.FuncNames = make(map[uint32]string)
			sub.nameMap(func(fn uint32, name []byte) {
				if uint64(fn) < uint64(len(m.Funcs)) {
					m.FuncNames[fn] = string(name)
				}
			})
		case nameLocals:
			m.localNames = sub.b
			sub.localNames(func(uint32, uint32, []byte) {})
		}
	}
	return nil
}

// localNames reads the names of locals, by function and local.
func (r *reader) localNames(yield func(fn, local uint32, name []byte)) {
	for range r.count(2, "functions with named locals") {
		fn := r.u32("function index")
		r.nameMap(func(local uint32, name []byte) { yield(fn, local, name) })
	}
}

// nameMap reads a vector of indexes with their names.
func (r *reader) nameMap(yield func(index uint32, name []byte)) {
	for range r.count(2, "names") {
		index := r.u32("index")
		yield(index, r.utf8("name"))
	}
}

// LocalNames are the names of a function's locals in the name section. It reads
// that section anew: a map of all names would take many times the file.
func (m *Module) LocalNames(fn uint32) map[uint32]string {
	names := map[uint32]string{}
	r := &reader{b: m.localNames, end: len(m.localNames)}
	if r.left() == 0 {
		return names
	}
	r.localNames(func(f, local uint32, name []byte) {
		if f == fn {
			names[local] = string(name)
		}
	})
	return names
}
