package trace

import "wasmformer/engine/internal/lower"

// Live is what later tokens can read of the run so far; with calls, if those that are open are
// to go on. It reads the machine, which must not be fed meanwhile.
func (m *Machine) Live(calls bool) lower.Live {
	l := lower.Live{Cell: m.globals.value, Words: m.words.all, Cursor: m.cursor}
	for d := 1; calls && d <= m.depth; d++ {
		f := &m.frames[d]
		l.Calls = append(l.Calls, lower.OpenCall{From: f.returnTo - 1, Entry: f.entry, Locals: f.cells.values, Slots: f.slots.values})
	}
	return l
}

// all yields the words that are not 0, by address, in order, and those that have more bytes
// than one for it.
func (m *memory) all(yield func(address uint32, v value) bool) {
	for i, r := range m.regions {
		for j := range regionSize {
			if r == nil || r.pages[j] == nil {
				continue
			}
			p := r.pages[j]
			for k, number := range &p.words {
				v := value(number)
				if p.zeros != nil {
					v |= value(p.zeros[k]) << 32
				}
				if v != 0 && !yield(uint32((i*regionSize+j)*pageWords+k), v) {
					return
				}
			}
		}
	}
}
