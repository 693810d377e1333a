package trace

import (
	"iter"

	"wasmformer/engine/internal/lower"
)

// Live is what later tokens can read of the run so far; with calls, if those that are open are
// to go on. It reads the machine, which must not be fed meanwhile.
func (m *Machine) Live(calls bool) lower.Live {
	l := lower.Live{Cell: func(address int) lower.Value { return m.globals.value(address).live() }, Words: m.words.all(), Cursor: m.cursor}
	for d := 1; calls && d <= m.depth; d++ {
		l.Calls = append(l.Calls, m.frames[d].open())
	}
	return l
}

// open is the call that the frame belongs to.
func (f *frame) open() lower.OpenCall {
	c := lower.OpenCall{From: f.returnTo - 1, Entry: f.entry}
	for _, v := range f.cells.values {
		c.Locals = append(c.Locals, v.live())
	}
	for _, v := range f.slots.values {
		c.Slots = append(c.Slots, lower.Slot{Value: v.live(), Kind: lower.SlotKind(v >> 40)})
	}
	return c
}

// all yields the words that are not 0, by address, in order, and those that have bytes
// for it.
func (m *memory) all() iter.Seq2[uint32, lower.Value] {
	return func(yield func(address uint32, v lower.Value) bool) {
		for i, r := range m.regions {
			for j := range regionSize {
				if r == nil || r.pages[j] == nil {
					continue
				}
				p := r.pages[j]
				for k, number := range &p.words {
					v := lower.Value{Number: number}
					if p.zeros != nil {
						v.Zeros = int(p.zeros[k])
					}
					if v != (lower.Value{}) && !yield(uint32((i*regionSize+j)*pageWords+k), v) {
						return
					}
				}
			}
		}
	}
}
