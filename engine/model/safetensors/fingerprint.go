package safetensors

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math"

	"wasmformer/engine/model"
)

// Fingerprint is a SHA-256 over all that decoding depends on: sizes, the last
// exact position, each head's kind, and each matrix's shape and numbers, bit by
// bit, in the order of a model file. Names of heads and gates are not in it. It
// takes some tens of milliseconds for the interpreter's model.
func Fingerprint(m *model.Model) [32]byte {
	h := digest{hash: sha256.New()}
	h.integers(m.Vocab, m.DModel, len(m.Layers), model.HeadDim, m.MaxPosition)
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
	for _, t := range m.Tensors() {
		h.integers(t.Matrix.Rows, t.Matrix.Cols, len(t.Matrix.Data))
		for _, v := range t.Matrix.Data {
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
