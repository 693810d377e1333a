package trace

import "wasmformer/engine/internal/machine"

// owner marks what a machine may write to in place. Cloning gives both
// machines a new owner, and whoever writes first makes a copy.
type owner struct{ _ byte }

// cells is a row of values, 0 where nothing was written.
type cells struct {
	values []uint32
	owner  *owner
}

func (c *cells) get(i int) uint32 {
	if uint(i) < uint(len(c.values)) {
		return c.values[i]
	}
	return 0
}

// set writes a value and returns how many bytes that took, beside those in
// place. It ignores what no frame has room for.
func (c *cells) set(i int, v uint32, o *owner) (spent int) {
	if uint(i) >= machine.FrameCells {
		return 0
	}
	if c.owner != o || i >= cap(c.values) {
		room := max(len(c.values), i+1)
		room += room/2 + 4
		c.values = append(make([]uint32, 0, room), c.values...)
		c.owner = o
		spent = 4 * room
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
func (m *memory) set(address uint64, v uint32, o *owner) (spent int) {
	p := m.at(address)
	if p == nil || p.owner != o {
		if address >= maxWords || p == nil && v == 0 {
			return 0
		}
		p, spent = m.own(address/pageWords, o)
	}
	p.words[address%pageWords] = v
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
	}
	own.owner = o
	*slot = own
	return own, copied
}
