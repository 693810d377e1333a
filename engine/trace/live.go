package trace

import (
	"iter"

	"wasmformer/engine/internal/lower"
)

// Live is what later tokens can read of the run so far; with calls, that it is to go on with
// those that are open. It reads the machine, which must not be fed meanwhile.
func (m *Machine) Live(calls bool) lower.Live {
	l := lower.Live{Cell: m.Cell, Words: m.words.all(), Cursor: m.cursor}
	for d := 1; calls && d <= m.depth; d++ {
		l.Calls = append(l.Calls, m.frames[d].open())
	}
	return l
}

// open is the call that the frame belongs to.
func (f *frame) open() lower.OpenCall {
	c := lower.OpenCall{From: f.returnTo - 1, Entry: f.entry, Locals: f.cells.values, Slots: make([]lower.Slot, len(f.slots.values))}
	for i, v := range f.slots.values {
		c.Slots[i] = lower.Slot{Value: v, Kind: lower.SlotKind(f.kinds.get(i))}
	}
	return c
}

// all yields the words that are not 0, by address, in order.
func (m *memory) all() iter.Seq2[uint32, uint32] {
	return func(yield func(address, v uint32) bool) {
		for i, r := range m.regions {
			for j := range regionSize {
				if r == nil || r.pages[j] == nil {
					continue
				}
				for k, v := range &r.pages[j].words {
					if v != 0 && !yield(uint32((i*regionSize+j)*pageWords+k), v) {
						return
					}
				}
			}
		}
	}
}
