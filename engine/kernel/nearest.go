package kernel

// What a search for an address does when the address has no entry: it walks
// the tree of bitmaps to the nearest ones before and behind it.

// word pushes a bitmap's word.
func (f *fn) word(level int, index func()) {
	if level > 0 {
		f.wordAddress(index)
		f.mem(opI64Load, levels[level])
		return
	}
	f.get(0)
	index()
	f.i32(2)
	f.do(opI32Shl, opI32Add)
	f.mem(opI32Load, pages)
	f.mem(opI64Load, 0)
}

// neighbourFunc writes the function (directory, i) that gives the nearest set
// bit of a level at or before i (or after i, with up set), −1 if there is none.
func (g *generator) neighbourFunc(level int, up bool) int {
	above := -1
	if level+1 < len(levels) {
		above = g.neighbourFunc(level+1, up)
	}
	id, f := g.base.reserve("neighbour", []valType{i32, i32}, []valType{i32})
	w, j := f.local(i64), f.local(i32)
	first := func() { // the bit of w to take
		f.get(w)
		if up {
			f.do(opI64Ctz, opI32WrapI64)
			return
		}
		f.do(opI64Clz, opI32WrapI64)
		f.i32(63)
		f.do(opI32Xor) // 63 − clz
	}
	f.word(level, func() { f.get(1); f.i32(6); f.do(opI32ShrU) })
	if up {
		f.i64(-1)
		f.get(1)
		f.do(opI64ExtendI32U, opI64Shl)
	} else {
		f.i64(-1)
		f.i32(63)
		f.get(1)
		f.do(opI32Sub, opI64ExtendI32U, opI64ShrU)
	}
	f.do(opI64And)
	f.tee(w)
	f.do(opI64Eqz, opI32Eqz)
	f.begin(opIf)
	f.get(1)
	f.i32(^63)
	f.do(opI32And)
	first()
	f.do(opI32Or, opReturn, opEnd)
	if above < 0 {
		f.i32(-1)
		return id
	}
	f.get(1)
	f.i32(6)
	f.do(opI32ShrU)
	f.i32(1)
	if up {
		f.do(opI32Add)
	} else {
		f.do(opI32Sub)
	}
	f.tee(j)
	f.i32(1 << (addressBits - 6*(level+1)))
	f.do(opI32GeU) // also where it is negative
	f.begin(opIf)
	f.i32(-1)
	f.do(opReturn, opEnd)
	f.get(0)
	f.get(j)
	f.at(opCall, above)
	f.tee(j)
	f.i32(0)
	f.do(opI32LtS)
	f.begin(opIf)
	f.i32(-1)
	f.do(opReturn, opEnd)
	f.word(level, func() { f.get(j) })
	f.set(w)
	f.get(j)
	f.i32(6)
	f.do(opI32Shl)
	first()
	f.do(opI32Or)
	return id
}

// nearestFunc writes nearest(directory, record size, q) entry.
func (g *generator) nearestFunc() int {
	before, after := g.neighbourFunc(0, false), g.neighbourFunc(0, true)
	id, f := g.base.reserve("nearest", []valType{i32, i32, f64}, []valType{i32})
	lo, hi, a := f.local(i32), f.local(i32), f.local(i32)
	f.get(0)
	f.mem(opI32Load, entries)
	f.do(opI32Eqz)
	f.begin(opIf)
	f.get(0)
	f.i32(own)
	f.do(opI32Add, opReturn, opEnd)
	f.i32(-1)
	f.tee(lo)
	f.set(hi)
	// a = floor(q), or the last address
	f.get(2)
	f.truncate()
	f.tee(a)
	f.i32(maxAddress - 1)
	f.get(a)
	f.i32(maxAddress)
	f.do(opI32LtU, opSelect)
	f.set(a)
	f.get(2)
	f.f64(0)
	f.do(opF64Ge)
	f.begin(opIf)
	f.get(0)
	f.get(a)
	f.at(opCall, before)
	f.set(lo)
	f.do(opEnd)
	f.get(0)
	f.get(a)
	f.at(opCall, after)
	f.tee(hi)
	f.get(lo)
	f.do(opI32Eq)
	f.begin(opIf) // a itself is there: look behind it
	f.i32(-1)
	f.set(hi)
	f.get(a)
	f.i32(maxAddress - 1)
	f.do(opI32LtU)
	f.begin(opIf)
	f.get(0)
	f.get(a)
	f.i32(1)
	f.do(opI32Add)
	f.at(opCall, after)
	f.set(hi)
	f.do(opEnd, opEnd)
	g.nearer(f, lo, hi)
	return id
}

// nearer pushes the entry of the address in lo or of the one in hi, whichever
// is nearer to q, or newer if they are as near. One of them may be −1.
func (g *generator) nearer(f *fn, lo, hi int) {
	atLo, atHi := f.local(i32), f.local(i32)
	toLo, toHi := f.local(f64), f.local(f64)
	entry := func(a, to int) {
		f.pageOf(a)
		f.get(1)
		f.entryIn(a)
		f.i32(8)
		f.do(opI32Add)
		f.set(to)
	}
	only := func(missing, other, to int) {
		f.get(missing)
		f.i32(0)
		f.do(opI32LtS)
		f.begin(opIf)
		entry(other, to)
		f.get(to)
		f.do(opReturn, opEnd)
	}
	only(lo, hi, atHi)
	only(hi, lo, atLo)
	entry(lo, atLo)
	entry(hi, atHi)
	f.get(2)
	f.get(lo)
	f.do(opF64FromI32S, opF64Sub)
	f.set(toLo)
	f.get(hi)
	f.do(opF64FromI32S)
	f.get(2)
	f.do(opF64Sub)
	f.set(toHi)
	// lo if it is nearer, or as near and newer
	f.get(atLo)
	f.get(atHi)
	f.get(toLo)
	f.get(toHi)
	f.do(opF64Lt)
	f.get(toLo)
	f.get(toHi)
	f.do(opF64Eq)
	f.get(atLo)
	f.mem(opI32Load, 0)
	f.get(atHi)
	f.mem(opI32Load, 0)
	f.do(opI32GtU, opI32And, opI32Or, opSelect)
}
