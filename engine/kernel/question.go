package kernel

import (
	"math/bits"

	"wasmformer/engine/internal/decode"
)

// found pushes what a search found.
func (b *body) found(s, what int) {
	search := &b.v.Searches[s]
	kind := b.v.Caches[search.Cache].Kind
	at := func(what int) int { return b.nodes[b.search(s, what)].local }
	switch what {
	case found:
		b.question(search, kind)
	case position:
		switch {
		case search.Lookback > 0:
			b.f.get(b.position)
			b.f.i32(search.Lookback)
			b.f.do(opI32Sub)
			b.f.i32(0)
			b.f.get(b.position)
			b.f.i32(search.Lookback)
			b.f.do(opI32GeU, opSelect)
		case kind == decode.SearchedKeys:
			b.f.get(at(found))
			b.f.mem(opI32Load, 0)
			b.f.i32(1)
			b.f.do(opI32Sub)
		default:
			b.f.get(at(found))
		}
	case rowOf:
		b.g.rowAddress(b.f, func() { b.f.get(at(position)) })
	case featOf:
		if b.recent(search) {
			b.f.get(b.feat[search.Lookback])
			return
		}
		b.f.get(at(rowOf))
		b.f.mem(opI32Load16U, 0)
		b.g.features(b.f)
	}
}

// rowAddress pushes the address of a position's row.
func (g *generator) rowAddress(f *fn, position func()) {
	position()
	f.i32(chunkBits)
	f.do(opI32ShrU)
	f.i32(2)
	f.do(opI32Shl)
	f.mem(opI32Load, g.mem.chunks)
	position()
	f.i32(1<<chunkBits - 1)
	f.do(opI32And)
	f.i32(bits.TrailingZeros(uint(g.mem.rowSize)))
	f.do(opI32Shl, opI32Add)
}

// features replaces a token by the address of its features.
func (g *generator) features(f *fn) {
	f.i32(g.mem.stride)
	f.do(opI32Mul)
	f.i32(g.mem.features)
	f.do(opI32Add)
}

// question pushes the answer to a query: an entry's address, or a position.
func (b *body) question(s *decode.ViewSearch, kind decode.CacheKind) {
	f := b.f
	switch {
	case s.Lookback > 0: // known without asking
		f.i32(0)
	case kind == decode.FlaggedKeys:
		f.i32(0)
		f.mem(opI32Load, b.g.mem.latestAt[s.Cache])
	case kind == decode.SearchedKeys:
		f.i32(b.g.mem.directories[s.Cache])
		f.i32(b.g.mem.records[s.Cache])
		b.form(s.Q[0])
		if b.g.array[s.Cache] {
			f.at(opCall, b.g.help.find)
		} else {
			f.at(opCall, b.g.help.scan)
		}
	case len(s.Q[1].Terms) == 0 && s.Q[1].Constant == 1:
		// Mostly the query is a position.
		q, at := f.local(f64), f.local(i32)
		b.form(s.Q[0])
		f.tee(q)
		f.truncate()
		f.tee(at)
		f.do(opF64FromI32U)
		f.get(q)
		f.do(opF64Ne)
		f.get(at)
		f.get(b.position)
		f.do(opI32GtU, opI32Or)
		f.begin(opIf)
		f.get(q)
		f.f64(1)
		f.get(b.position)
		f.at(opCall, b.g.help.bestPosition)
		f.set(at)
		f.do(opEnd)
		f.get(at)
	default:
		b.form(s.Q[0])
		b.form(s.Q[1])
		f.get(b.position)
		f.at(opCall, b.g.help.bestPosition)
	}
}
