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
	var found Module
	if err := r.nameSection(&found); err != nil {
		return
	}
	m.ModuleName, m.FuncNames, m.LocalNames = found.ModuleName, found.FuncNames, found.LocalNames
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
			m.FuncNames = sub.nameMap()
		case nameLocals:
			n := sub.count(2, "functions with named locals")
			m.LocalNames = make(map[uint32]map[uint32]string)
			for range n {
				fn := sub.u32("function index")
				if names := sub.nameMap(); len(names) > 0 {
					m.LocalNames[fn] = names
				}
			}
		}
	}
	return nil
}

// nameMap reads a vector of indexes with their names.
func (r *reader) nameMap() map[uint32]string {
	n := r.count(2, "names")
	names := make(map[uint32]string)
	for range n {
		index := r.u32("index")
		names[index] = r.name("name")
	}
	return names
}
