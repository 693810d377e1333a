package kernel

import "wasmformer/engine/internal/decode"

// advanceFunc writes advance(n, free) count: it appends n tokens, those in
// the buffer or, with free set, the ones it predicts, which it leaves in the
// buffer, up to the first that stops a run.
func (g *generator) advanceFunc(step int) int {
	id, f := g.base.reserve("advance", []valType{i32, i32}, []valType{i32})
	m := g.mem
	i, p, row, token, next := f.local(i32), f.local(i32), f.local(i32), f.local(i32), f.local(i32)
	var feat [decode.RecentTokens]int
	f.i32(0)
	f.mem(opI32Load, m.position)
	f.set(p)
	f.i32(0)
	f.mem(opI32Load, m.next)
	f.set(next)
	for k := range feat {
		feat[k] = f.local(i32)
		if k > 0 {
			f.i32(0)
			f.mem(opI32Load, m.recent+4*(k-1))
			f.set(feat[k])
		}
	}
	g.forgetChanges(f)
	f.begin(opBlock)
	f.begin(opLoop)
	f.get(i)
	f.get(0)
	f.do(opI32GeU)
	f.at(opBrIf, 1)
	g.takeToken(f, i, next, token)
	g.newRow(f, p, row)
	f.get(row)
	f.get(token)
	f.mem(opI32Store16, 0)
	f.get(token)
	g.features(f)
	f.set(feat[0])
	f.get(p)
	f.do(opI32Eqz)
	f.begin(opIf)
	for k := 1; k < len(feat); k++ {
		f.get(feat[0])
		f.set(feat[k])
	}
	f.do(opEnd)
	g.callStep(f, step, p, row, i, feat)
	f.set(next)
	for k := len(feat) - 1; k > 0; k-- {
		f.get(feat[k-1])
		f.set(feat[k])
	}
	for _, counter := range []int{p, i} {
		f.get(counter)
		f.i32(1)
		f.do(opI32Add)
		f.set(counter)
	}
	f.i32(0)
	f.mem(opI32Load, m.fail)
	f.at(opBrIf, 1)
	f.get(1)
	f.get(token)
	f.mem(opI32Load8U, m.stop)
	f.do(opI32And, opI32Eqz)
	f.at(opBrIf, 0)
	f.do(opEnd, opEnd)
	f.i32(0)
	f.get(p)
	f.mem(opI32Store, m.position)
	f.i32(0)
	f.get(next)
	f.mem(opI32Store, m.next)
	for k := 1; k < len(feat); k++ {
		f.i32(0)
		f.get(feat[k])
		f.mem(opI32Store, m.recent+4*(k-1))
	}
	g.copyChanges(f)
	f.get(i)
	return id
}

// takeToken sets token to the next one to append.
func (g *generator) takeToken(f *fn, i, next, token int) {
	slot := func() {
		f.get(i)
		f.i32(1)
		f.do(opI32Shl)
	}
	f.get(1)
	f.begin(opIf)
	slot()
	f.get(next)
	f.tee(token)
	f.mem(opI32Store16, g.mem.buffer)
	f.do(opElse)
	slot()
	f.mem(opI32Load16U, g.mem.buffer)
	f.set(token)
	f.do(opEnd)
}

// newRow sets row to the address of position p's row, in a new chunk if it is
// the first of one.
func (g *generator) newRow(f *fn, p, row int) {
	f.get(p)
	f.i32(1<<chunkBits - 1)
	f.do(opI32And, opI32Eqz)
	f.begin(opIf)
	f.get(p)
	f.i32(chunkBits)
	f.do(opI32ShrU)
	f.i32(2)
	f.do(opI32Shl)
	f.i32(g.mem.rowSize << chunkBits)
	f.at(opCall, g.help.alloc)
	f.mem(opI32Store, g.mem.chunks)
	f.do(opEnd)
	g.rowAddress(f, func() { f.get(p) })
	f.set(row)
}

// callStep runs the forward pass for a token. The next one is wanted when the
// module decodes freely, and behind the last token in any case.
func (g *generator) callStep(f *fn, step, p, row, i int, feat [decode.RecentTokens]int) {
	f.get(p)
	f.get(row)
	for _, local := range feat {
		f.get(local)
	}
	f.get(1)
	f.get(i)
	f.i32(1)
	f.do(opI32Add)
	f.get(0)
	f.do(opI32Eq, opI32Or)
	f.at(opCall, step)
}
