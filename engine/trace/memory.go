package trace

import (
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// owner marks what a machine may write to in place. Cloning gives both
// machines a new owner, and whoever writes first makes a copy.
type owner struct{ _ byte }

type value = lower.Value

// cells is a row of values, 0 where nothing was written.
type cells struct {
	values []value
	owner  *owner
}

func (c *cells) get(i int) uint32 { return uint32(c.value(i)) }

func (c *cells) value(i int) value {
	if uint(i) < uint(len(c.values)) {
		return c.values[i]
	}
	return 0
}

// set writes a value and returns how many bytes that took, beside those in
// place. It ignores what no frame has room for.
func (c *cells) set(i int, v value, o *owner) (spent int) {
	if uint(i) >= machine.FrameCells {
		return 0
	}
	if c.owner != o || i >= cap(c.values) {
		room := max(len(c.values), i+1)
		room += room/2 + 4
		c.values = append(make([]value, 0, room), c.values...)
		c.owner = o
		spent = 8 * room
	}
	for i >= len(c.values) {
		c.values = append(c.values, 0)
	}
	c.values[i] = v
	return spent
}

// truncate forgets the values from n on.
func (c *cells) truncate(n int) {
	if n < len(c.values) {
		c.values = c.values[:n]
	}
}

// Memory words, tables and functions are one space of words, in pages that
// clones share until one of them writes.
const (
	pageWords  = 1 << 10
	regionSize = 1 << 8 // pages
	maxWords   = machine.MaxAddress + 1
)

type page struct {
	owner *owner
	words [pageWords]uint32
	zeros *[pageWords]uint8 // bytes of words that are 0 in front; nil if there are none
}

type region struct {
	owner *owner
	pages [regionSize]*page
}

type memory struct{ regions []*region }

func (m *memory) clone() memory {
	return memory{append([]*region(nil), m.regions...)}
}

// at is the page that holds a word, nil if nothing was written to it.
func (m *memory) at(address uint64) *page {
	n := address / pageWords
	if n/regionSize >= uint64(len(m.regions)) || m.regions[n/regionSize] == nil {
		return nil
	}
	return m.regions[n/regionSize].pages[n%regionSize]
}

func (m *memory) get(address uint64) uint32 {
	if p := m.at(address); p != nil {
		return p.words[address%pageWords]
	}
	return 0
}

// set writes a word and returns how many bytes it had to copy first. It
// ignores words outside the space.
func (m *memory) set(address uint64, v value, o *owner) (spent int) {
	p := m.at(address)
	if p == nil || p.owner != o {
		if address >= maxWords || p == nil && v == 0 {
			return 0
		}
		p, spent = m.own(address/pageWords, o)
	}
	p.words[address%pageWords] = uint32(v)
	if zeros := uint8(v >> 32); zeros != 0 || p.zeros != nil {
		if p.zeros == nil {
			p.zeros = new([pageWords]uint8)
			spent += pageWords
		}
		p.zeros[address%pageWords] = zeros
	}
	return spent
}

// own returns page n in a version that may be written to.
func (m *memory) own(n uint64, o *owner) (p *page, copied int) {
	r := n / regionSize
	for r >= uint64(len(m.regions)) {
		m.regions = append(m.regions, nil)
	}
	if old := m.regions[r]; old == nil || old.owner != o {
		own := &region{}
		if old != nil {
			*own = *old
			copied = 8 * regionSize
		}
		own.owner = o
		m.regions[r] = own
	}
	slot := &m.regions[r].pages[n%regionSize]
	own := &page{}
	if *slot != nil {
		*own = **slot
		copied += 4 * pageWords
		if own.zeros != nil {
			zeros := *own.zeros
			own.zeros = &zeros
			copied += pageWords
		}
	}
	own.owner = o
	*slot = own
	return own, copied
}
