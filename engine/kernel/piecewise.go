package kernel

import (
	"encoding/binary"
	"math"
	"slices"

	"wasmformer/engine/internal/decode"
)

// Tables of piecewise linear functions stand in linear memory row by row, so
// that the functions of one direction are read from one place:
//
//	row:    of each function its value, and its slope unless that is 0
//	breaks: float64, if rows are found by bisection

// tablePlace says where a table stands.
type tablePlace struct {
	rows, breaks int // addresses
	stride       int // bytes of a row
	columns      []tableColumn
}

// tableColumn is one function's numbers; value.shift and slope.shift are
// places in a row.
type tableColumn struct {
	value, slope storage // slope.bytes is 0 if there is none
}

// placeTable chooses the place of each number in a row, the widest first.
func placeTable(t *decode.ViewTable) tablePlace {
	out := tablePlace{columns: make([]tableColumn, len(t.Functions))}
	var all []*storage
	for i, f := range t.Functions {
		c := &out.columns[i]
		c.value.bytes = storageOf(f.Value)
		all = append(all, &c.value)
		if f.Slope != nil {
			c.slope.bytes = storageOf(f.Slope)
			all = append(all, &c.slope)
		}
	}
	slices.SortStableFunc(all, func(a, b *storage) int { return b.bytes - a.bytes })
	for _, s := range all {
		s.shift = out.stride
		out.stride += s.bytes
	}
	widest := all[0].bytes
	out.stride = (out.stride + widest - 1) &^ (widest - 1)
	return out
}

// segments are the table's numbers in memory.
func (p *tablePlace) segments(t *decode.ViewTable) []segment {
	rows := make([]byte, p.stride*t.Rows())
	for i, f := range t.Functions {
		c := p.columns[i]
		for row := range t.Rows() {
			at := rows[row*p.stride:]
			putNumber(at[c.value.shift:], c.value.bytes, f.Value[row])
			if f.Slope != nil {
				putNumber(at[c.slope.shift:], c.slope.bytes, f.Slope[row])
			}
		}
	}
	out := []segment{{p.rows, rows}}
	if !t.Indexed {
		var breaks []byte
		for _, at := range t.Breaks {
			breaks = binary.LittleEndian.AppendUint64(breaks, math.Float64bits(at))
		}
		out = append(out, segment{p.breaks, breaks})
	}
	return out
}

// table is the node for the row of a table: its offset from the first row.
func (b *body) table(i int) int { return len(b.v.Atoms) + perSearch*len(b.v.Searches) + i }

// pieceUses lists what a piecewise linear function needs.
func (b *body) pieceUses(a *decode.ViewAtom) []use {
	uses := []use{{b.table(a.Table), -1}}
	if t := &b.v.Tables[a.Table]; t.Functions[a.Function].Slope != nil {
		uses = formUses(uses, t.Direction, -1)
	}
	return uses
}

// tableRow pushes the offset of the row that the direction is in.
func (b *body) tableRow(table int) {
	f, t, place := b.f, &b.v.Tables[table], &b.g.mem.tables[table]
	if t.Indexed {
		row := f.local(i32)
		b.form(t.Direction)
		b.offset(-t.Breaks[0])
		b.scale(1 / t.Unit)
		f.truncate() // below the first row is the first row
		f.tee(row)
		f.i32(t.Rows() - 1)
		f.get(row)
		f.i32(t.Rows() - 1)
		f.do(opI32LtU, opSelect)
	} else {
		f.i32(place.breaks)
		f.i32(len(t.Breaks))
		b.form(t.Direction)
		f.at(opCall, b.g.help.piece)
	}
	if place.stride > 1 {
		f.i32(place.stride)
		f.do(opI32Mul)
	}
}

// piece pushes a piecewise linear function's value.
func (b *body) piece(a *decode.ViewAtom) {
	place := &b.g.mem.tables[a.Table]
	c := place.columns[a.Function]
	number := func(s storage) {
		b.f.get(b.nodes[b.table(a.Table)].local)
		b.load(storage{s.bytes, place.rows + s.shift})
	}
	number(c.value)
	if c.slope.bytes > 0 {
		number(c.slope)
		b.form(b.v.Tables[a.Table].Direction)
		b.f.do(opF64Mul, opF64Add)
	}
}

// pieceFunc writes piece(breaks, n, d) index: how many of n ascending numbers
// are below d, by bisection.
func (g *generator) pieceFunc() {
	id, f := g.base.reserve("piece", []valType{i32, i32, f64}, []valType{i32})
	g.help.piece = id
	at, half := f.local(i32), f.local(i32)
	middle := func() {
		f.get(at)
		f.get(half)
		f.i32(3)
		f.do(opI32Shl, opI32Add)
	}
	f.get(0)
	f.set(at)
	f.begin(opBlock)
	f.begin(opLoop)
	f.get(1)
	f.do(opI32Eqz)
	f.at(opBrIf, 1)
	f.get(1)
	f.i32(1)
	f.do(opI32ShrU)
	f.set(half)
	middle()
	f.mem(opF64Load, 0)
	f.get(2)
	f.do(opF64Lt)
	f.begin(opIf)
	middle()
	f.i32(8)
	f.do(opI32Add)
	f.set(at)
	f.get(1)
	f.get(half)
	f.do(opI32Sub)
	f.i32(1)
	f.do(opI32Sub)
	f.set(1)
	f.do(opElse)
	f.get(half)
	f.set(1)
	f.do(opEnd)
	f.at(opBr, 0)
	f.do(opEnd, opEnd)
	f.get(at)
	f.get(0)
	f.do(opI32Sub)
	f.i32(3)
	f.do(opI32ShrU)
}
