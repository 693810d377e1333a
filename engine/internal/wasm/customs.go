package wasm

import "iter"

// Customs yields the names and contents of the custom sections, in their order.
// The contents are part of the file. It walks over the file's sections anew.
func (m *Module) Customs() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		const preamble = 8
		r := &reader{b: m.file, pos: min(preamble, len(m.file)), end: len(m.file)}
		for r.left() > 0 {
			id := r.byte("section id")
			contents := r.bytes(int(r.u32("section size")), "section")
			if id != 0 {
				continue
			}
			sub := &reader{b: contents, end: len(contents)}
			name := sub.name("custom section name")
			if !yield(name, contents[sub.pos:]) {
				return
			}
		}
	}
}
