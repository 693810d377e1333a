package wasm

import (
	"fmt"
	"slices"
)

// A reference type says what a reference is to, and whether it can be null. Those of
// WebAssembly 2.0, and exnref, are a byte of the binary format. The others have a second
// part: for (ref null $t) and (ref $t) the index of a function type, for (ref func),
// (ref extern) and (ref exn) the byte of the type that can be null.
const (
	nullableForm = 0x63 // (ref null $t)
	nonNullForm  = 0x64 // (ref $t), (ref func)
	abstractBit  = 1 << 31
)

// refTo is the type of references to functions of type index.
func refTo(index uint32, null bool) ValueType {
	if null {
		return ValueType(index<<8 | nullableForm)
	}
	return ValueType(index<<8 | nonNullForm)
}

// form is the first byte of t in the binary format.
func (t ValueType) form() byte { return byte(t) }

// Index is the type index of (ref $t) and (ref null $t), and false for other types.
func (t ValueType) Index() (uint32, bool) {
	f := t.form()
	return uint32(t) &^ abstractBit >> 8, f == nullableForm || f == nonNullForm && t&abstractBit == 0
}

// WithIndex is (ref $t) or (ref null $t) with another index, less than 2^23.
func (t ValueType) WithIndex(index uint32) ValueType { return refTo(index, t.Nullable()) }

// Abstract is what t is a reference to, whatever its index and whether it can be null or
// not: Funcref, Externref or Exnref. Other types are themselves.
func (t ValueType) Abstract() ValueType {
	switch _, indexed := t.Index(); {
	case indexed:
		return Funcref
	case t.form() == nonNullForm:
		return t &^ abstractBit >> 8
	}
	return t
}

// Nullable reports whether null is a value of the reference type t.
func (t ValueType) Nullable() bool { return t.form() != nonNullForm }

// nonNull is t without null.
func (t ValueType) nonNull() ValueType {
	switch i, indexed := t.Index(); {
	case indexed:
		return refTo(i, false)
	case t == Funcref || t == Externref || t == Exnref:
		return abstractBit | t<<8 | nonNullForm
	}
	return t
}

// orNull is t with null.
func (t ValueType) orNull() ValueType {
	if i, indexed := t.Index(); indexed {
		return refTo(i, true)
	}
	return t.Abstract()
}

// Matches reports whether each value of type t is one of type u. Indexes are those of
// one module, where equal types have one index.
func (t ValueType) Matches(u ValueType) bool {
	switch {
	case t == u, t == anyType, u == anyType:
		return true
	case t == anyRef:
		return u.IsRef()
	case u == anyRef:
		return t.IsRef()
	case !t.IsRef() || !u.IsRef() || t.Nullable() && !u.Nullable():
		return false
	}
	return t.nonNull() == u.nonNull() || t.Abstract() == Funcref && u.Abstract() == Funcref && u.nonNull() == Funcref.nonNull()
}

// refText is t in the text format.
func (t ValueType) refText() string {
	null := ""
	if t.Nullable() {
		null = "null "
	}
	if i, indexed := t.Index(); indexed {
		return fmt.Sprintf("(ref %s%d)", null, i)
	}
	return fmt.Sprintf("(ref %s%s)", null, heapText(t.Abstract()))
}

// heapText is the text format's name of what references of type t are to.
func heapText(t ValueType) string {
	if i, indexed := t.Index(); indexed {
		return fmt.Sprint(i)
	}
	switch t.Abstract() {
	case Funcref:
		return "func"
	case Externref:
		return "extern"
	case Exnref:
		return "exn"
	}
	return t.String()
}

// heapType reads what a reference is to, as the type of references that can be null: an
// index, or a byte.
func (r *reader) heapType(what string) ValueType {
	at := r.pos
	if c := r.byte(what); c&0xc0 == 0x40 {
		if t := ValueType(c); t.IsRef() && t.form() == c && t != nullableForm && t != nonNullForm {
			return t
		}
		r.unknownType(at, c, what)
	}
	r.pos = at
	index := r.sleb(33, what)
	if index < 0 {
		r.malformed(at, "%s: malformed heap type %d", what, index)
	}
	return refTo(r.canonical(at, uint32(index)), true)
}

// space is what a reader knows of the type section: how many types there are, and by index
// the first one that is equal, unless that is each itself.
type space struct {
	n     uint32
	first []uint32
}

// of is the first index of an equal type.
func (s *space) of(index uint32) uint32 {
	if s.first == nil {
		return index
	}
	return s.first[index]
}

// canonical is the first index of an equal type.
func (r *reader) canonical(at int, index uint32) uint32 {
	if r.types == nil { // of a module that is known to be valid
		return index
	}
	if index >= r.types.n {
		r.invalid(at, "unknown type %d, %s", index, have(int(r.types.n)))
	}
	return r.types.of(index)
}

// open makes the indexes of a group of n types known, before the types are read: they may
// refer to each other.
func (s *space) open(n int) {
	s.n += uint32(n)
	for i := uint32(len(s.first)); s.first != nil && i < s.n; i++ {
		s.first = append(s.first, i)
	}
}

// closeGroup has read a group of types, the last ones. Types are equal if their groups are,
// and they have the same place in them.
func (d *decoder) closeGroup(from int) {
	group := d.m.Types[from:]
	if d.seen == nil {
		if len(group) == 1 && !group[0].indexed() {
			return
		}
		// Nothing before refers to a type.
		d.seen, d.m.indexed = map[string]uint32{}, true
		d.types.first = make([]uint32, d.types.n)
		for i := range d.types.first {
			d.types.first[i] = uint32(i)
		}
		for i := range from {
			d.note(i, d.m.Types[i:i+1])
		}
	}
	if len(group) != 1 {
		d.m.groups = append(d.m.groups, [2]uint32{uint32(from), uint32(len(group))})
	}
	d.note(from, group)
}

// note remembers a group of types that begins at an index, or finds the one that it equals.
func (d *decoder) note(from int, group []FuncType) {
	var key []byte
	for _, t := range group {
		key = t.AppendKey(key, func(i uint32) uint32 {
			if i >= uint32(from) {
				return 1<<24 - 1 - (i - uint32(from))
			}
			return i
		})
	}
	first, ok := d.seen[string(key)]
	if !ok {
		d.seen[string(key)] = uint32(from)
		return
	}
	for i := range group {
		d.types.first[from+i] = first + uint32(i)
		group[i] = d.m.Types[first+uint32(i)]
	}
}

// Group is the recursion group of a type: its first index and how many types it has. They
// can refer to each other; all other references go to types before.
func (m *Module) Group(index uint32) (first, n uint32) {
	i, found := slices.BinarySearchFunc(m.groups, index, func(g [2]uint32, index uint32) int {
		switch {
		case index < g[0]:
			return 1
		case index >= g[0]+g[1]:
			return -1
		}
		return 0
	})
	if found {
		return m.groups[i][0], m.groups[i][1]
	}
	return index, 1
}

// First is the first index of a type that is equal.
func (m *Module) First(index uint32) uint32 {
	if m.first == nil {
		return index
	}
	return m.first[index]
}

// RefersToTypes reports whether a type of the module refers to another one, or is one of a
// recursion group.
func (m *Module) RefersToTypes() bool { return m.indexed }

// indexed reports whether t has references to types.
func (t FuncType) indexed() bool {
	for _, list := range [][]ValueType{t.Params, t.Results} {
		for _, v := range list {
			if _, ok := v.Index(); ok {
				return true
			}
		}
	}
	return false
}

// AppendKey appends bytes that are the same for equal types. number numbers the types that
// t refers to, below 2^24.
func (t FuncType) AppendKey(key []byte, number func(index uint32) uint32) []byte {
	for _, list := range [][]ValueType{t.Params, t.Results} {
		for _, v := range list {
			key = append(key, v.form())
			if i, ok := v.Index(); ok {
				i = number(i)
				key = append(key, byte(i), byte(i>>8), byte(i>>16))
			} else if v.form() == nonNullForm {
				key = append(key, byte(v>>8), 0xff, 0xff)
			}
		}
		key = append(key, 0) // no type's form
	}
	return key
}
