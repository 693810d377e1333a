package kernel

import "wasmformer/engine/internal/decode"

// Keys that are no addresses are tried one by one, as attention is defined.
// That is meant for small tables; a cache that outgrows it makes the kernel
// give up.
//
//	directory: entries; own entry; the entries
//	entry:     position+1, unused, the values, x, y
const (
	scanOwn     = 64
	scanEntries = 512 // at most
)

func scanSize(record int) int { return scanOwn + (scanEntries+1)*record }

// ownEntry is the offset of the entry for a cache without entries.
func (g *generator) ownEntry(cache int) int {
	if g.array[cache] {
		return own
	}
	return scanOwn
}

// insertKey appends an entry with a key.
func (b *body) insertKey(cache int, x decode.Form, y, entry int) {
	f, directory, record := b.f, b.g.mem.directories[cache], b.g.mem.records[cache]
	n := f.local(i32)
	f.i32(0)
	f.mem(opI32Load, directory+entries)
	f.tee(n)
	f.i32(scanEntries)
	f.do(opI32GeU)
	f.begin(opIf)
	b.giveUp()
	f.do(opElse)
	f.i32(0)
	f.get(n)
	f.i32(1)
	f.do(opI32Add)
	f.tee(n)
	f.mem(opI32Store, directory+entries)
	f.get(n)
	f.i32(record)
	f.do(opI32Mul)
	f.i32(directory + scanOwn)
	f.do(opI32Add)
	f.tee(entry)
	b.form(x)
	f.mem(opF64Store, record-16)
	f.get(entry)
	f.get(y)
	f.mem(opF64Store, record-8)
	f.do(opEnd)
}

// scanFunc writes scan(directory, record size, q) entry: the latest of those
// with the best score for the query (q, 1).
func (g *generator) scanFunc() {
	id, f := g.base.reserve("scan", []valType{i32, i32, f64}, []valType{i32})
	g.help.scan = id
	at, left, best, score, answer := f.local(i32), f.local(i32), f.local(f64), f.local(f64), f.local(i32)
	f.get(0)
	f.i32(scanOwn)
	f.do(opI32Add)
	f.tee(answer)
	f.set(at)
	f.f64(-1e308)
	f.set(best)
	f.get(0)
	f.mem(opI32Load, entries)
	f.set(left)
	f.begin(opBlock)
	f.begin(opLoop)
	f.get(left)
	f.do(opI32Eqz)
	f.at(opBrIf, 1)
	f.get(left)
	f.i32(1)
	f.do(opI32Sub)
	f.set(left)
	f.get(at)
	f.get(1)
	f.do(opI32Add)
	f.tee(at)
	f.get(1)
	f.do(opI32Add)
	f.i32(16)
	f.do(opI32Sub)
	f.mem(opF64Load, 0)
	f.get(2)
	f.do(opF64Mul)
	f.get(at)
	f.get(1)
	f.do(opI32Add)
	f.i32(8)
	f.do(opI32Sub)
	f.mem(opF64Load, 0)
	f.do(opF64Add)
	f.tee(score)
	f.get(best)
	f.do(opF64Ge)
	f.begin(opIf)
	f.get(score)
	f.set(best)
	f.get(at)
	f.set(answer)
	f.do(opEnd)
	f.at(opBr, 0)
	f.do(opEnd, opEnd)
	f.get(answer)
}

// bestPositionFunc writes bestPosition(qx, qy, position) position: the one
// that maximises 2j·qx − j²·qy among 0 to the given one, the latest among
// equals.
func (g *generator) bestPositionFunc() {
	id, f := g.base.reserve("bestPosition", []valType{f64, f64, i32}, []valType{i32})
	g.help.bestPosition = id
	j, low := f.local(f64), f.local(f64)
	score := func(plus float64, at int) {
		push := func() {
			f.get(at)
			if plus != 0 {
				f.f64(plus)
				f.do(opF64Add)
			}
		}
		push()
		f.f64(2)
		f.do(opF64Mul)
		f.get(0)
		f.do(opF64Mul)
		push()
		push()
		f.do(opF64Mul)
		f.get(1)
		f.do(opF64Mul, opF64Sub)
	}
	f.get(2)
	f.do(opF64FromI32S)
	f.set(low)
	f.get(1)
	f.f64(0)
	f.do(opF64Le)
	f.begin(opIf)
	// No maximum between the ends.
	f.get(2)
	f.i32(0)
	score(0, low)
	f.f64(0)
	f.do(opF64Ge, opSelect, opReturn, opEnd)
	f.get(0)
	f.get(1)
	f.do(opF64Div)
	f.tee(j)
	f.f64(0)
	f.do(opF64Gt, opI32Eqz)
	f.begin(opIf)
	f.i32(0)
	f.do(opReturn, opEnd)
	f.get(j)
	f.get(low)
	f.do(opF64Ge)
	f.begin(opIf)
	f.get(2)
	f.do(opReturn, opEnd)
	f.get(j)
	f.do(opF64Floor)
	f.set(low)
	f.get(low)
	f.truncate()
	score(1, low)
	score(0, low)
	f.do(opF64Ge, opI32Add)
}
