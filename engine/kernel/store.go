package kernel

import (
	"math"

	"wasmformer/engine/internal/decode"
)

// event adds the statement for what is stored at every position.
func (b *body) event(e *decode.ViewEvent) {
	switch {
	case e.IsPast:
		b.add(&statement{uses: formUses(nil, e.Value, -1), write: func(*statement) { b.storePast(e) }})
	case e.IsKey && b.v.Caches[e.Cache].Kind == decode.FlaggedKeys:
		b.add(&statement{write: func(*statement) { b.flaggedKey(e.Cache) }})
	case e.IsKey && b.v.Caches[e.Cache].Kind == decode.SearchedKeys:
		b.searchedKey(e.Cache)
	case e.IsKey:
	case b.v.Caches[e.Cache].Kind == decode.ConstantKeys:
		b.add(&statement{uses: formUses(nil, e.Value, -1), write: func(*statement) { b.addToSum(e) }})
	default:
		b.add(&statement{uses: formUses(nil, e.Value, 0), guards: 1, write: func(s *statement) { b.storeValue(e, s) }})
	}
}

func (b *body) storePast(e *decode.ViewEvent) {
	b.f.get(b.row)
	b.form(e.Value)
	s := b.g.mem.past[e.Index]
	if s.bytes == 8 {
		b.f.mem(opF64Store, s.shift)
		return
	}
	b.f.truncate()
	b.f.mem(map[int]op{1: opI32Store8, 2: opI32Store16, 4: opI32Store}[s.bytes], s.shift)
}

func (b *body) addToSum(e *decode.ViewEvent) {
	at := b.g.mem.sums[e.Cache] + 8*e.Index
	b.f.i32(0)
	b.f.i32(0)
	b.f.mem(opF64Load, at)
	b.form(e.Value)
	b.f.do(opF64Add)
	b.f.mem(opF64Store, at)
}

// flaggedKey makes this position the cache's one entry if no key so far is
// higher.
func (b *body) flaggedKey(cache int) {
	f, m := b.f, b.g.mem
	h := f.local(f64)
	b.entry[cache] = f.local(i32)
	b.column(b.feat[0], b.v.Caches[cache].Heights)
	f.tee(h)
	f.i32(0)
	f.mem(opF64Load, m.heights[cache])
	f.do(opF64Ge)
	f.tee(b.entry[cache])
	f.begin(opIf)
	f.i32(0)
	f.get(h)
	f.mem(opF64Store, m.heights[cache])
	f.i32(0)
	f.get(b.position)
	f.mem(opI32Store, m.latestAt[cache])
	f.do(opEnd)
}

// storeValue stores a value with this position's entry, if there is one.
func (b *body) storeValue(e *decode.ViewEvent, s *statement) {
	f := b.f
	f.get(b.entry[e.Cache])
	f.begin(opIf)
	b.enter(s.uses, 0, s.blocks[0])
	if b.v.Caches[e.Cache].Kind == decode.FlaggedKeys {
		f.i32(0)
		b.form(e.Value)
		f.mem(opF64Store, b.g.mem.sums[e.Cache]+8*e.Index)
	} else {
		f.get(b.entry[e.Cache])
		b.form(e.Value)
		f.mem(opF64Store, 8+8*e.Index)
	}
	f.do(opEnd)
}

// searchedKey stores this position's key, unless it can never be found. While
// a cache is empty, the position itself is what a search finds: its values go
// to an entry outside of the keys.
func (b *body) searchedKey(cache int) {
	key := b.v.Caches[cache].K
	var burying, rest []decode.ViewTerm
	for _, t := range key[1].Terms {
		if buries(b.v, t) {
			burying = append(burying, t)
		} else {
			rest = append(rest, t)
		}
	}
	uses := formUses(nil, decode.Form{Terms: burying}, -1)
	uses = formUses(formUses(uses, decode.Form{Terms: rest}, 0), key[0], 0)
	b.add(&statement{uses: uses, guards: 1, write: func(s *statement) {
		f, directory := b.f, b.g.mem.directories[cache]
		y, entry := f.local(f64), f.local(i32)
		b.entry[cache] = entry
		b.form(decode.Form{Constant: key[1].Constant, Terms: burying})
		f.tee(y)
		f.f64(decode.Never)
		f.do(opF64Gt)
		f.begin(opIf)
		b.enter(s.uses, 0, s.blocks[0])
		f.get(y)
		b.terms(rest, false)
		f.set(y)
		if b.g.array[cache] {
			b.insertAddress(cache, key[0], y, entry)
		} else {
			b.insertKey(cache, key[0], y, entry)
		}
		f.do(opElse)
		f.i32(0)
		f.mem(opI32Load, directory+entries)
		f.do(opI32Eqz)
		f.begin(opIf)
		f.i32(directory + b.g.ownEntry(cache))
		f.set(entry)
		f.do(opEnd, opEnd)
		f.get(entry)
		f.begin(opIf)
		f.get(entry)
		f.get(b.position)
		f.i32(1)
		f.do(opI32Add)
		f.mem(opI32Store, 0)
		f.do(opEnd)
	}})
}

// buries reports whether a term of a key's second coordinate decides, before
// the others are known, that the key can not be found.
func buries(v *decode.View, t decode.ViewTerm) bool {
	return math.Abs(t.Coef) >= -decode.Never || v.Atoms[t.Atom].Kind == decode.AtomToken
}

// insertAddress inserts a key that must be (2a, −a²).
func (b *body) insertAddress(cache int, x decode.Form, y, entry int) {
	f := b.f
	a, address := f.local(f64), f.local(i32)
	b.form(x)
	f.f64(0.5)
	f.do(opF64Mul)
	f.tee(a)
	f.truncate()
	f.tee(address)
	f.do(opF64FromI32U)
	f.get(a)
	f.do(opF64Eq)
	f.get(address)
	f.i32(maxAddress)
	f.do(opI32LtU, opI32And)
	f.get(a)
	f.get(a)
	f.do(opF64Mul, opF64Neg)
	f.get(y)
	f.do(opF64Eq, opI32And)
	f.begin(opIf)
	f.i32(b.g.mem.directories[cache])
	f.i32(b.g.mem.records[cache])
	f.get(address)
	f.at(opCall, b.g.help.insert)
	f.set(entry)
	b.noteChange(cache, address, entry)
	f.do(opElse)
	b.giveUp()
	f.do(opEnd)
}

// giveUp makes the module return after this position.
func (b *body) giveUp() {
	b.f.i32(0)
	b.f.i32(1)
	b.f.mem(opI32Store, b.g.mem.fail)
}

// keepRing adds the statements that keep values for the next positions.
func (b *body) keepRing() {
	for i := range b.v.Ring {
		value := b.v.Ring[i]
		b.add(&statement{uses: formUses(nil, value, -1), write: func(*statement) {
			b.ringSlot(b.position)
			b.form(value)
			b.f.mem(opF64Store, b.g.mem.ring+8*decode.RingSize*i)
		}})
	}
}
