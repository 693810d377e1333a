package wasm

import "iter"

// The bits of the flag that begins an element segment. A data segment has only
// the first two, as the values 0, 1 and 2.
const (
	segNotActive = 1 << 0 // passive, or declarative if segIndexed is set too
	segIndexed   = 1 << 1 // names its table or memory, which else is 0
	segExprs     = 1 << 2 // its elements are expressions, not function indexes
)

func (d *decoder) elemSection() {
	n := d.entries(3, maxSegments, "element segments")
	d.m.Elems = make([]Elem, n)
	for i := range d.m.Elems {
		d.m.Elems[i] = d.elem()
	}
}

func (d *decoder) elem() Elem {
	start := d.pos
	flag := d.u32("element segment flag")
	if flag > 7 {
		d.malformed(start, "malformed element segment flag %d, want at most 7", flag)
	}
	e := Elem{Type: Funcref.nonNull()}
	switch {
	case flag&segNotActive == 0:
		d.activeElem(&e, flag)
	case flag&segIndexed == 0:
		e.Mode = ElemPassive
	default:
		e.Mode = ElemDeclarative
	}
	if flag&(segNotActive|segIndexed) != 0 {
		d.elemType(&e, flag)
	}
	if e.Mode == ElemActive {
		if t := d.m.Tables[e.Table]; !e.Type.Matches(t.Type) {
			d.invalid(start, "type mismatch: a segment of %s for table %d of %s", e.Type, e.Table, t.Type)
		}
	}
	e.count, e.exprs = d.count(1, "elements"), flag&segExprs != 0
	from := d.pos
	for range e.count {
		if e.exprs {
			d.constExpr(e.Type, "element")
		} else {
			d.declare(d.index(len(d.m.Funcs), "function"))
		}
	}
	e.items, e.at = d.b[:d.pos:d.pos], from
	return e
}

// Len is the number of elements.
func (e *Elem) Len() int { return e.count }

// Init yields the elements. They are read anew each time: an element may take one
// byte, and a ConstExpr takes 16.
func (e *Elem) Init() iter.Seq2[int, ConstExpr] {
	return func(yield func(int, ConstExpr) bool) {
		r := &reader{b: e.items, pos: e.at, end: len(e.items)}
		for i := range e.count {
			x := ConstExpr{Op: OpRefFunc, Type: e.Type}
			if e.exprs {
				x = r.shortest(e.Type)
			} else {
				x.Value = uint64(r.u32("function"))
			}
			if !yield(i, x) {
				return
			}
		}
	}
}

// activeElem reads the table and the offset of an active segment.
func (d *decoder) activeElem(e *Elem, flag uint32) {
	at := d.pos
	if flag&segIndexed != 0 {
		e.Table = d.u32("table index")
	}
	if int64(e.Table) >= int64(len(d.m.Tables)) {
		d.invalid(at, "unknown table %d, %s", e.Table, have(len(d.m.Tables)))
	}
	e.Offset = d.constExpr(d.m.Tables[e.Table].Limits.Address(), "segment offset")
	if flag&(segIndexed|segExprs) == segExprs {
		e.Type = Funcref
	}
}

// elemType reads the type of a segment's elements: a reference type before
// expressions, an "element kind" before function indexes.
func (d *decoder) elemType(e *Elem, flag uint32) {
	if flag&segExprs != 0 {
		e.Type = d.refType("element type")
		return
	}
	if kind := d.byte("element kind"); kind != 0 {
		d.malformed(d.pos-1, "malformed element kind 0x%02x, want 0 (function)", kind)
	}
}

func (d *decoder) dataSection() {
	start := d.pos
	n := d.entries(2, maxSegments, "data segments")
	if d.m.DataCount >= 0 && n != d.m.DataCount {
		d.malformed(start, "data count and data section have inconsistent lengths: %d counted, %d segments", d.m.DataCount, n)
	}
	d.m.Datas = make([]Data, n)
	for i := range d.m.Datas {
		d.m.Datas[i] = d.data()
	}
}

func (d *decoder) data() Data {
	start := d.pos
	flag := d.u32("data segment flag")
	if flag > 2 {
		d.malformed(start, "malformed data segment flag %d, want at most 2", flag)
	}
	s := Data{Active: flag&segNotActive == 0}
	if s.Active {
		at := d.pos
		if flag&segIndexed != 0 {
			s.Memory = d.u32("memory index")
		}
		if int64(s.Memory) >= int64(len(d.m.Memories)) {
			d.invalid(at, "unknown memory %d, %s", s.Memory, have(len(d.m.Memories)))
		}
		s.Offset = d.constExpr(d.m.Memories[s.Memory].Address(), "segment offset")
	}
	s.Bytes = d.bytes(d.count(1, "bytes of data"), "data")
	return s
}
