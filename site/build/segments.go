package build

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// mergeGap is how many zero bytes may be written to join two data segments.
const mergeGap = 32

// mergeSegments joins the data segments of a Go program that stand close
// together. The linker splits data at every few zero bytes, which makes some
// 100,000 segments of two bytes each, with irregular addresses between; joined,
// the file is a tenth smaller and compresses by another tenth.
func mergeSegments(binary []byte) ([]byte, error) {
	const preamble, dataSection = 8, 11
	if len(binary) < preamble {
		return nil, errors.New("not a WebAssembly file")
	}
	out := append([]byte(nil), binary[:preamble]...)
	for r := (reader{binary, preamble}); r.at < len(binary); {
		from := r.at
		id := r.byte()
		size := int(r.unsigned())
		body := r.take(size)
		if r.at < 0 {
			return nil, fmt.Errorf("section at offset %d ends beyond the file", from)
		}
		if id != dataSection {
			out = append(out, binary[from:r.at]...)
			continue
		}
		merged, err := mergeData(body)
		if err != nil {
			return nil, fmt.Errorf("data section at offset %d: %v", from, err)
		}
		out = appendUnsigned(append(out, id), uint64(len(merged)))
		out = append(out, merged...)
	}
	return out, nil
}

type segment struct {
	address int64
	data    []byte
}

func mergeData(body []byte) ([]byte, error) {
	const i32Const, end = 0x41, 0x0b
	r := reader{body, 0}
	var list []segment
	for n := r.unsigned(); n > 0; n-- {
		if r.unsigned() != 0 || r.byte() != i32Const {
			return nil, errors.New("a segment that is not active at a constant address")
		}
		s := segment{address: r.signed()}
		if r.byte() != end {
			return nil, errors.New("an address of more than one instruction")
		}
		s.data = r.take(int(r.unsigned()))
		if r.at < 0 {
			return nil, errors.New("a segment ends beyond the section")
		}
		if len(list) > 0 {
			last := &list[len(list)-1]
			gap := s.address - last.address - int64(len(last.data))
			if gap >= 0 && gap <= mergeGap {
				last.data = append(append(last.data, make([]byte, gap)...), s.data...)
				continue
			}
		}
		// Room to grow: most segments join the one before.
		s.data = append(make([]byte, 0, 1<<16), s.data...)
		list = append(list, s)
	}
	out := appendUnsigned(nil, uint64(len(list)))
	for _, s := range list {
		out = appendSigned(append(out, 0, i32Const), s.address)
		out = appendUnsigned(append(out, end), uint64(len(s.data)))
		out = append(out, s.data...)
	}
	return out, nil
}

// reader reads a section; after an error its position is negative.
type reader struct {
	data []byte
	at   int
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) take(n int) []byte {
	if r.at < 0 || n < 0 || n > len(r.data)-r.at {
		r.at = -1
		return nil
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

func (r *reader) unsigned() uint64 {
	if r.at < 0 {
		return 0
	}
	v, n := binary.Uvarint(r.data[r.at:])
	if n <= 0 {
		r.at = -1
		return 0
	}
	r.at += n
	return v
}

func (r *reader) signed() int64 {
	var v int64
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		v |= int64(b&0x7f) << shift
		if b&0x80 == 0 {
			if b&0x40 != 0 && shift+7 < 64 {
				v |= -1 << (shift + 7)
			}
			break
		}
	}
	return v
}

func appendUnsigned(out []byte, v uint64) []byte { return binary.AppendUvarint(out, v) }

func appendSigned(out []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}
