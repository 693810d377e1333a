package kernel

// Keys (2a, −a²) with integer a are addresses: the query (q, 1) finds the
// address nearest to q, the one written last if two are equally near. So a
// cache of such keys is an array: one entry per address, that of the latest
// position, because an older one can never win again. Every key is checked to
// be of that form as it is inserted; if one is not, the kernel gives up.
//
// Entries stand in pages of 64 addresses; a page begins with a bit per
// address. Above the pages is a tree of bitmaps, 64 children to a node, by
// which the nearest address is found when the one asked for is not there.
//
//	entry: position+1 (0 if there is none), unused, the values as float64
const (
	addressBits = 27 // keys are exact up to 2^26.5
	maxAddress  = 1 << addressBits

	// Offsets in a directory.
	level4  = 0           // 8 bits
	entries = 8           // how many addresses have an entry
	level3  = 64          // 2^9 bits
	level2  = level3 + 64 // 2^15 bits
	level1  = level2 + 1<<12
	pages   = level1 + 1<<18 // the addresses of 2^21 pages
	own     = pages + 1<<23  // an entry for a cache without entries
)

var levels = [...]int{pages, level1, level2, level3, level4}

func directorySize(record int) int { return own + record }

// helpers are the functions that all parts of the module share.
type helpers struct {
	alloc, find, insert, scan, row, argmax, bestPosition, piece int
}

// allocFunc writes alloc(size) address: zeroed memory from the heap's end.
func (g *generator) allocFunc() {
	id, f := g.base.reserve("alloc", []valType{i32}, []valType{i32})
	g.help.alloc = id
	address, end, missing := f.local(i32), f.local(i32), f.local(i32)
	f.i32(0)
	f.mem(opI32Load, g.mem.top)
	f.tee(address)
	f.get(0)
	f.do(opI32Add)
	f.i32(63)
	f.do(opI32Add)
	f.i32(^63)
	f.do(opI32And)
	f.set(end)
	f.i32(0)
	f.get(end)
	f.mem(opI32Store, g.mem.top)
	// missing pages = (end + 65535) >> 16 − memory.size
	f.get(end)
	f.i32(65535)
	f.do(opI32Add)
	f.i32(16)
	f.do(opI32ShrU)
	f.code = append(f.code, byte(opMemorySize), 0)
	f.do(opI32Sub)
	f.tee(missing)
	f.i32(0)
	f.do(opI32GtS)
	f.begin(opIf)
	f.get(missing)
	f.i32(16) // a megabyte at a time
	f.do(opI32Add)
	f.code = append(f.code, byte(opMemoryGrow), 0)
	f.i32(-1)
	f.do(opI32Eq)
	f.begin(opIf)
	f.do(opUnreachable, opEnd, opEnd)
	f.get(address)
}

// findFunc writes find(directory, record size, q) entry.
func (g *generator) findFunc() {
	nearest := g.nearestFunc()
	id, f := g.base.reserve("find", []valType{i32, i32, f64}, []valType{i32})
	g.help.find = id
	a, entry := f.local(i32), f.local(i32)
	f.get(2)
	f.truncate()
	f.tee(a)
	f.do(opF64FromI32U)
	f.get(2)
	f.do(opF64Eq)
	f.begin(opIf)
	f.get(a)
	f.i32(maxAddress)
	f.do(opI32LtU)
	f.begin(opIf)
	f.pageOf(a)
	f.get(1)
	f.entryIn(a)
	f.tee(entry)
	f.mem(opI32Load, 8)
	f.begin(opIf)
	f.get(entry)
	f.i32(8)
	f.do(opI32Add, opReturn, opEnd, opEnd, opEnd)
	f.get(0)
	f.get(1)
	f.get(2)
	f.at(opCall, nearest)
}

// pageOf pushes the address of the page of the address in local a, with the
// directory in local 0.
func (f *fn) pageOf(a int) {
	f.get(0)
	f.get(a)
	f.i32(6)
	f.do(opI32ShrU)
	f.i32(2)
	f.do(opI32Shl, opI32Add)
	f.mem(opI32Load, pages)
}

// entryIn replaces page and record size by the entry's address, less 8.
func (f *fn) entryIn(a int) {
	f.get(a)
	f.i32(63)
	f.do(opI32And, opI32Mul, opI32Add)
}

// insertFunc writes insert(directory, record size, address) entry.
func (g *generator) insertFunc() {
	id, f := g.base.reserve("insert", []valType{i32, i32, i32}, []valType{i32})
	g.help.insert = id
	page, bits, bit := f.local(i32), f.local(i64), f.local(i64)
	f.pageOf(2)
	f.tee(page)
	f.do(opI32Eqz)
	f.begin(opIf)
	f.get(0)
	f.get(2)
	f.i32(6)
	f.do(opI32ShrU)
	f.i32(2)
	f.do(opI32Shl, opI32Add)
	f.get(1)
	f.i32(64)
	f.do(opI32Mul)
	f.i32(8)
	f.do(opI32Add)
	f.at(opCall, g.help.alloc)
	f.tee(page)
	f.mem(opI32Store, pages)
	for level := 1; level < len(levels); level++ {
		f.wordAddress(func() { f.get(2); f.i32(6 * (level + 1)); f.do(opI32ShrU) })
		f.wordAddress(func() { f.get(2); f.i32(6 * (level + 1)); f.do(opI32ShrU) })
		f.mem(opI64Load, levels[level])
		f.i64(1)
		f.get(2)
		f.i32(6 * level)
		f.do(opI32ShrU, opI64ExtendI32U, opI64Shl, opI64Or)
		f.mem(opI64Store, levels[level])
	}
	f.do(opEnd)
	f.get(page)
	f.mem(opI64Load, 0)
	f.tee(bits)
	f.i64(1)
	f.get(2)
	f.do(opI64ExtendI32U, opI64Shl)
	f.tee(bit)
	f.do(opI64And, opI64Eqz)
	f.begin(opIf)
	f.get(page)
	f.get(bits)
	f.get(bit)
	f.do(opI64Or)
	f.mem(opI64Store, 0)
	f.get(0)
	f.get(0)
	f.mem(opI32Load, entries)
	f.i32(1)
	f.do(opI32Add)
	f.mem(opI32Store, entries)
	f.do(opEnd)
	f.get(page)
	f.get(1)
	f.entryIn(2)
	f.i32(8)
	f.do(opI32Add)
}

// wordAddress pushes directory + 8·index: a bitmap's word, less its level.
func (f *fn) wordAddress(index func()) {
	f.get(0)
	index()
	f.i32(3)
	f.do(opI32Shl, opI32Add)
}
