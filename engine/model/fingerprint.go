//go:build !kernelonly

package model

// With the build tag kernelonly there are no model files and no fingerprints:
// the page has no use for them, and the hash would make its program a
// twentieth larger.

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math"
)

// Fingerprint is a SHA-256 over all that decoding depends on: sizes, the last
// exact position, each head's kind, and each matrix's shape and numbers, bit by
// bit, in the order of a model file. Names of heads and gates are not in it. It
// takes some tens of milliseconds for the interpreter's model.
func (m *Model) Fingerprint() [32]byte {
	h := digest{hash: sha256.New()}
	h.integers(m.Vocab, m.DModel, len(m.Layers), HeadDim, m.MaxPosition)
	for l := range m.Layers {
		h.integers(len(m.Layers[l].Mean))
		for _, mean := range m.Layers[l].Mean {
			kind := 0
			if mean {
				kind = 1
			}
			h.integers(kind)
		}
	}
	for _, t := range m.tensors() {
		h.integers(t.m.Rows, t.m.Cols, len(t.m.Data))
		for _, v := range t.m.Data {
			h.word(math.Float64bits(v))
		}
	}
	h.flush()
	return [32]byte(h.hash.Sum(nil))
}

// digest gathers words for a hash, which likes to be fed with kilobytes.
type digest struct {
	hash hash.Hash
	buf  [8 << 10]byte
	n    int
}

func (d *digest) word(v uint64) {
	if d.n == len(d.buf) {
		d.flush()
	}
	binary.LittleEndian.PutUint64(d.buf[d.n:], v)
	d.n += 8
}

func (d *digest) integers(list ...int) {
	for _, v := range list {
		d.word(uint64(int64(v)))
	}
}

func (d *digest) flush() {
	d.hash.Write(d.buf[:d.n])
	d.n = 0
}
