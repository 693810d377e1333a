package message

import (
	"encoding/binary"
	"math"
)

// A codec walks the fields of a message. The one walk describes both ways: a
// packer appends the fields, an unpacker sets them. Bytes cross to JavaScript in
// one copy, where an object costs a call for each property.
type codec interface {
	number(*int64)
	real(*float64)
	text(*string)
	bytes(*[]byte)
	// length is n when packing; when unpacking, what was packed.
	length(n int) int
}

type packer []byte

func (p *packer) number(v *int64) { *p = binary.AppendVarint(*p, *v) }

func (p *packer) real(v *float64) { *p = binary.LittleEndian.AppendUint64(*p, math.Float64bits(*v)) }

func (p *packer) text(s *string) {
	p.length(len(*s))
	*p = append(*p, *s...)
}

func (p *packer) bytes(b *[]byte) {
	p.length(len(*b))
	*p = append(*p, *b...)
}

func (p *packer) length(n int) int {
	*p = binary.AppendVarint(*p, int64(n))
	return n
}

// unpacker reads what a packer wrote; behind its end all is 0.
type unpacker struct {
	rest  []byte
	short bool // it ended before a field did
}

// take gives the next n bytes, none if there are fewer.
func (u *unpacker) take(n int) []byte {
	if n > len(u.rest) {
		u.rest, u.short = nil, true
		return nil
	}
	b := u.rest[:n:n]
	u.rest = u.rest[n:]
	return b
}

func (u *unpacker) number(v *int64) {
	n, k := binary.Varint(u.rest)
	if k <= 0 {
		u.rest, u.short, *v = nil, true, 0
		return
	}
	u.rest, *v = u.rest[k:], n
}

func (u *unpacker) real(v *float64) {
	*v = 0
	if b := u.take(8); b != nil {
		*v = math.Float64frombits(binary.LittleEndian.Uint64(b))
	}
}

func (u *unpacker) text(s *string) { *s = string(u.take(u.length(0))) }

func (u *unpacker) bytes(b *[]byte) { *b = u.take(u.length(0)) }

// length is at most what could follow: each item takes a byte.
func (u *unpacker) length(int) int {
	var n int64
	u.number(&n)
	if n < 0 || n > int64(len(u.rest)) {
		u.rest, u.short = nil, true
		return 0
	}
	return int(n)
}

func numbers[T ~int | ~int64](c codec, list ...*T) {
	for _, v := range list {
		n := int64(*v)
		c.number(&n)
		*v = T(n)
	}
}

func reals(c codec, list ...*float64) {
	for _, v := range list {
		c.real(v)
	}
}

func texts(c codec, list ...*string) {
	for _, v := range list {
		c.text(v)
	}
}

func flags(c codec, list ...*bool) {
	for _, v := range list {
		n := int64(0)
		if *v {
			n = 1
		}
		c.number(&n)
		*v = n != 0
	}
}

// items walks a list; an empty one unpacks as nil.
func items[T any](c codec, list *[]T, walk func(*T)) {
	n := c.length(len(*list))
	if n != len(*list) {
		*list = make([]T, n)
	}
	for i := range *list {
		walk(&(*list)[i])
	}
}
