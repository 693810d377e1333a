package lower

import (
	"encoding/binary"
	"maps"
	"slices"

	"wasmformer/engine/internal/machine"
)

// Words are memory words by address, of which most are not there. They are kept in
// pages: a segment has many words in a row.
type Words struct{ pages map[uint32]*page }

const pageWords = 64

type page struct {
	value [pageWords]uint32
	there [pageWords / 64]uint64 // a bit for each word
}

// get returns a word, if it is there.
func (w *Words) get(address uint32) (v uint32, ok bool) {
	p := w.pages[address/pageWords]
	if p == nil {
		return 0, false
	}
	i := address % pageWords
	return p.value[i], p.there[i/64]>>(i%64)&1 != 0
}

// set sets a word.
func (w *Words) set(address, v uint32) {
	p := w.pages[address/pageWords]
	if p == nil {
		if w.pages == nil {
			w.pages = map[uint32]*page{}
		}
		p = new(page)
		w.pages[address/pageWords] = p
	}
	i := address % pageWords
	p.value[i] = v
	p.there[i/64] |= 1 << (i % 64)
}

// SetBytes sets bytes from a byte address on. What else is in their words is 0, or
// what the words hold.
func (w *Words) SetBytes(offset uint64, data []byte) {
	w.setBytes(offset, data, func(address uint32) uint32 {
		v, _ := w.get(address)
		return v
	})
}

// setBytes is SetBytes with a function that tells what words hold.
func (w *Words) setBytes(offset uint64, data []byte, word func(address uint32) uint32) {
	for len(data) > 0 {
		address, at := uint32(offset/4), offset%4
		n := 4
		if at == 0 && len(data) >= 4 {
			w.set(address, binary.LittleEndian.Uint32(data))
		} else {
			var b [4]byte
			binary.LittleEndian.PutUint32(b[:], word(address))
			n = copy(b[at:], data)
			w.set(address, binary.LittleEndian.Uint32(b[:]))
		}
		offset, data = offset+uint64(n), data[n:]
	}
}

// Write writes tokens that set the words of a memory that is still 0 elsewhere.
func (w *Words) Write(t *Writer) { w.write(t, true) }

// write writes tokens that set the words. Runs of words follow one jump. If fresh,
// all other words are still 0: those are left out, and a gap of a few zeros is
// written, because that is cheaper than a jump.
func (w *Words) write(t *Writer, fresh bool) {
	gap := uint32(0)
	if fresh {
		gap = 3
	}
	begun, next := false, uint32(0)
	for _, number := range slices.Sorted(maps.Keys(w.pages)) {
		if t.stopped {
			return
		}
		p := w.pages[number]
		for i, v := range p.value {
			if p.there[i/64]>>(i%64)&1 == 0 || fresh && v == 0 {
				continue
			}
			a := number*pageWords + uint32(i)
			if !begun || a-next > gap {
				t.Number(a, machine.Jump)
				begun, next = true, a
			}
			for ; next < a; next++ {
				t.Number(0, machine.Data)
			}
			t.Number(v, machine.Data)
			next = a + 1
		}
	}
}
