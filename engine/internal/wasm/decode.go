package wasm

import "encoding/binary"

// Decode reads the binary module b and checks that it is valid. Its error is
// always an *Error. The Module keeps parts of b, which must not change after.
//
// Memory is linear in len(b): bodies and elements stay bytes of b and are read when
// they are asked for.
func Decode(b []byte) (m *Module, err error) {
	defer catch(&err)
	d := &decoder{
		reader: reader{b: b, end: len(b), fn: -1, types: &space{}},
		m:      &Module{Start: -1, DataCount: -1},
	}
	d.preamble()
	d.sections()
	d.finish()
	d.m.file = b
	return d.m, nil
}

// decoder holds what the sections hand on to each other.
type decoder struct {
	reader
	m        *Module
	seen     map[string]uint32 // groups of types by key, see note
	declared []bool            // by function: may ref.func name it? (the spec's C.refs)
	names    []byte            // the contents of the name section
	in       Instr             // the instruction read last
	checker  checker           // of bodies; its stacks are used again for the next one
}

// preamble reads the magic bytes and the version.
func (d *decoder) preamble() {
	const magic = "\x00asm"
	if d.left() < 4 || string(d.b[:4]) != magic {
		d.malformed(0, "magic header not detected: the file begins with %q, want %q", d.b[:min(4, len(d.b))], magic)
	}
	d.pos = 4
	switch v := binary.LittleEndian.Uint32(d.bytes(4, "version")); v {
	case 1:
	case 0x1000d:
		d.unsupported(4, "this is a component; the component model is not supported, want a core module")
	default:
		d.malformed(4, "unknown binary version %d, want 1", v)
	}
}

// section is one row of the order in which the format wants the sections.
type section struct {
	id   byte
	name string
	read func(*decoder)
}

// order lists the non-custom sections; each may stand once. Everything that the
// checks of a section refer to stands before it.
var order = [...]section{
	{1, "type", (*decoder).typeSection},
	{2, "import", (*decoder).importSection},
	{3, "function", (*decoder).functionSection},
	{4, "table", (*decoder).tableSection},
	{5, "memory", (*decoder).memorySection},
	{13, "tag", (*decoder).tagSection},
	{6, "global", (*decoder).globalSection},
	{7, "export", (*decoder).exportSection},
	{8, "start", (*decoder).startSection},
	{9, "element", (*decoder).elemSection},
	{12, "data count", (*decoder).dataCountSection},
	{10, "code", (*decoder).codeSection},
	{11, "data", (*decoder).dataSection},
}

// sections reads all sections up to the end of the file.
func (d *decoder) sections() {
	next := 0 // the first row of order that may still come
	for d.left() > 0 {
		start := d.pos
		id := d.byte("section id")
		row := rowOf(id)
		if id != 0 && row < 0 {
			d.unknownSection(start, id)
		}
		s := section{0, "custom", (*decoder).customSection}
		if row >= 0 {
			s = order[row]
			if row < next {
				d.malformed(start, "unexpected content after last section: a second or misplaced %s section", s.name)
			}
			next = row + 1
		}
		d.within(s)
	}
}

func rowOf(id byte) int {
	for i, s := range order {
		if s.id == id {
			return i
		}
	}
	return -1
}

// within reads the size and the contents of section s.
func (d *decoder) within(s section) {
	fileEnd := d.end
	d.section = s.name
	start := d.pos
	size := d.u32("section size")
	if uint64(size) > uint64(d.left()) {
		d.malformed(start, "length out of bounds: the section claims %d bytes, the file has %d more", size, d.left())
	}
	d.end = d.pos + int(size)
	s.read(d)
	if d.pos != d.end {
		d.malformed(d.pos, "section size mismatch: %d bytes after the last entry", d.left())
	}
	d.end = fileEnd
	d.section = ""
}

// finish checks what only the end of the file can tell.
func (d *decoder) finish() {
	d.checkBodies(d.pos, len(d.m.Code))
	if d.m.DataCount > 0 && len(d.m.Datas) == 0 {
		d.malformed(d.pos, "data count and data section have inconsistent lengths: %d counted, no segments", d.m.DataCount)
	}
	d.m.readNames(d.names)
	if d.m.indexed {
		d.m.first = d.types.first
	}
}

// customSection skips a custom section, or reads it if it is the name section.
func (d *decoder) customSection() {
	name := d.name("custom section name")
	contents := d.bytes(d.left(), "custom section")
	if name == "name" {
		d.names = contents
	}
}
