package wasm

// The bits of the flag that begins an element segment. A data segment has only
// the first two, as the values 0, 1 and 2.
const (
	segNotActive = 1 << 0 // passive, or declarative if segIndexed is set too
	segIndexed   = 1 << 1 // names its table or memory, which else is 0
	segExprs     = 1 << 2 // its elements are expressions, not function indexes
)

func (d *decoder) elemSection() {
	n := d.count(3, "element segments")
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
	e := Elem{Type: Funcref}
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
		if t := d.m.Tables[e.Table]; t.Type != e.Type {
			d.invalid(start, "type mismatch: a segment of %s for table %d of %s", e.Type, e.Table, t.Type)
		}
	}
	e.Init = make([]ConstExpr, d.count(1, "elements"))
	for i := range e.Init {
		if flag&segExprs != 0 {
			e.Init[i] = d.constExpr(e.Type, "element")
			continue
		}
		fn := d.index(len(d.m.Funcs), "function")
		d.declare(fn)
		e.Init[i] = ConstExpr{OpRefFunc, uint64(fn), Funcref}
	}
	return e
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
	e.Offset = d.constExpr(I32, "segment offset")
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
	n := d.count(2, "data segments")
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
		s.Offset = d.constExpr(I32, "segment offset")
	}
	s.Bytes = d.bytes(d.count(1, "bytes of data"), "data")
	return s
}
