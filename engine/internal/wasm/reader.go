package wasm

import (
	"encoding/binary"
	"fmt"
	"unicode/utf8"
)

// reader is a cursor over b[pos:end]. Its methods have no error results: they
// panic with an *Error, which catch turns back into an error at the package's
// border. It keeps a hundred checks out of the way of the grammar.
type reader struct {
	b        []byte
	pos, end int
	section  string // these two name the place in errors
	fn       int
	types    *space // nil if the module is known to be valid
}

// catch recovers an *Error into err, and lets every other panic pass.
func catch(err *error) {
	switch e := recover().(type) {
	case nil:
	case *Error:
		*err = e
	default:
		panic(e)
	}
}

func (r *reader) errorAt(offset int, format string, args []any) *Error {
	return &Error{Section: r.section, Func: r.fn, Offset: offset, Msg: fmt.Sprintf(format, args...)}
}

// malformed, invalid and unsupported end the decoding; see Error.
func (r *reader) malformed(offset int, format string, args ...any) {
	e := r.errorAt(offset, format, args)
	e.Malformed = true
	panic(e)
}

func (r *reader) invalid(offset int, format string, args ...any) {
	panic(r.errorAt(offset, format, args))
}

func (r *reader) unsupported(offset int, format string, args ...any) {
	e := r.errorAt(offset, format, args)
	e.Unsupported = true
	panic(e)
}

func (r *reader) left() int { return r.end - r.pos }

// bytes returns the next n bytes, which alias b.
func (r *reader) bytes(n int, what string) []byte {
	if n > r.left() {
		r.malformed(r.pos, "unexpected end: %s needs %d bytes, found %d", what, n, r.left())
	}
	s := r.b[r.pos : r.pos+n : r.pos+n]
	r.pos += n
	return s
}

func (r *reader) byte(what string) byte {
	if r.pos >= r.end {
		r.malformed(r.pos, "unexpected end, no byte left for %s", what)
	}
	r.pos++
	return r.b[r.pos-1]
}

// uleb reads an unsigned LEB128 number of at most bits bits. Padding up to the
// longest length that bits need is legal.
func (r *reader) uleb(bits int, what string) uint64 {
	start, v := r.pos, uint64(0)
	for shift := 0; ; shift += 7 {
		c := r.byte(what)
		v |= uint64(c&0x7f) << shift
		if last := shift+7 >= bits; last && c>>(bits-shift) != 0 {
			r.badLEB(start, c, bits, what)
		}
		if c < 0x80 {
			return v
		}
	}
}

// sleb reads a signed LEB128 number of at most bits bits.
func (r *reader) sleb(bits int, what string) int64 {
	start, v := r.pos, int64(0)
	for shift := 0; ; shift += 7 {
		c := r.byte(what)
		v |= int64(c&0x7f) << shift
		if last := shift+7 >= bits; last {
			// The bits from the sign bit up must all agree, and no byte may follow.
			if sign := int8(c<<1) >> (bits - shift); c >= 0x80 || sign != 0 && sign != -1 {
				r.badLEB(start, c, bits, what)
			}
		}
		if c < 0x80 {
			if unused := 64 - shift - 7; unused > 0 {
				v = v << unused >> unused
			}
			return v
		}
	}
}

func (r *reader) badLEB(start int, last byte, bits int, what string) {
	if last >= 0x80 {
		r.malformed(start, "%s: integer representation too long, want at most %d bytes", what, (bits+6)/7)
	}
	r.malformed(start, "%s: integer too large for %d bits", what, bits)
}

func (r *reader) u32(what string) uint32 {
	if r.pos < r.end && r.b[r.pos] < 0x80 { // nearly all
		r.pos++
		return uint32(r.b[r.pos-1])
	}
	return uint32(r.uleb(32, what))
}

// count reads the length of a vector whose entries take at least size bytes
// each, and refuses one that can't be there. Callers may allocate by it.
func (r *reader) count(size int, what string) int {
	start := r.pos
	n := r.u32(what)
	if uint64(n)*uint64(size) > uint64(r.left()) {
		r.malformed(start, "length out of bounds: %d %s can't be in the %d bytes left", n, what, r.left())
	}
	return int(n)
}

// entries is count for a vector that may have at most most entries.
func (r *reader) entries(size, most int, what string) int {
	start := r.pos
	n := r.count(size, what)
	if n > most {
		r.unsupported(start, "%d %s; more than %d are not supported", n, what, most)
	}
	return n
}

// name reads a string, which must be UTF-8.
func (r *reader) name(what string) string { return string(r.utf8(what)) }

// utf8 is name without a copy.
func (r *reader) utf8(what string) []byte {
	n := r.count(1, "bytes of "+what)
	start := r.pos
	s := r.bytes(n, what)
	if !utf8.Valid(s) {
		r.malformed(start, "%s: invalid UTF-8 encoding %s", what, quote(string(s)))
	}
	return s
}

func (r *reader) f32() uint64 {
	return uint64(binary.LittleEndian.Uint32(r.bytes(4, "f32.const")))
}

func (r *reader) f64() uint64 {
	return binary.LittleEndian.Uint64(r.bytes(8, "f64.const"))
}

// valueType reads a value type.
func (r *reader) valueType(what string) ValueType {
	t := ValueType(r.byte(what))
	switch {
	case t == nullableForm:
		return r.heapType(what)
	case t == nonNullForm:
		return r.heapType(what).nonNull()
	case !t.IsNum() && t != V128 && !t.IsRef():
		r.unknownType(r.pos-1, byte(t), what)
	}
	return t
}

func (r *reader) refType(what string) ValueType {
	t := r.valueType(what)
	if !t.IsRef() {
		r.malformed(r.pos-1, "malformed reference type: %s is %s", what, t)
	}
	return t
}
