package machine

import (
	"math"
	"math/bits"

	"wasmformer/engine/internal/graph"
)

// tokenFeatures are the numbers that the embedding gives to tokens.
type tokenFeatures struct {
	byte, contByte, isByte, cont        graph.Expr
	advance, jump, deeper, begin        graph.Expr
	call, commit, final, data, global   graph.Expr
	slot, isSlot, slotHigh              graph.Expr
	isMemory, memoryBase, memoryCell    graph.Expr
	powLeft, powRight, powRotr          graph.Expr
	popcnt, ctz                         graph.Expr
	scaleDown, scaleUp, ruler, envelope graph.Expr
	powerUp, powerDown                  graph.Expr
	level, slope                        graph.Expr    // of the lines near to inverses
	bit                                 [8]graph.Expr // of the byte
	op                                  graph.Expr    // 1 if the token is an instruction, which has
	kind, square                        graph.Expr    // a number from 1 on, and its square
}

// embed adds the embedding features.
func (m *builder) embed() {
	infos := make([]Info, VocabSize)
	for t := range infos {
		infos[t] = Token(t).Info()
	}
	feature := func(name string, value func(t Token, in Info) float64) graph.Expr {
		column := make([]float64, VocabSize)
		for t := range column {
			column[t] = value(Token(t), infos[t])
		}
		return m.g.Feature(name, column)
	}
	m.token = tokenFeatures{
		byte:     feature("byte", func(_ Token, in Info) float64 { return float64(in.Byte) }),
		contByte: feature("contByte", func(_ Token, in Info) float64 { return flag(isCont(in)) * float64(in.Byte) }),
		// The first ruler counts as the byte 0: a reference to nothing reads 0.
		isByte:  feature("isByte", func(t Token, in Info) float64 { return flag(in.IsByte || t == 0) }),
		cont:    feature("cont", func(_ Token, in Info) float64 { return flag(isCont(in)) }),
		advance: feature("advance", func(_ Token, in Info) float64 { return advance(in) }),
		jump: feature("jump", func(t Token, in Info) float64 {
			return flag(t == 0 || t == Begin || in.IsByte && (in.Class == Jump || in.Class == Call || in.Class == Ret))
		}),
		deeper: feature("deeper", func(_ Token, in Info) float64 {
			return flag(in.IsByte && in.Class == Call) - flag(in.IsByte && in.Class == Ret)
		}),
		begin: feature("begin", func(t Token, _ Info) float64 { return flag(t == 0 || t == Begin) }),
		call:  feature("call", func(_ Token, in Info) float64 { return flag(in.IsByte && in.Class == Call) }),
		commit: feature("commit", func(_ Token, in Info) float64 {
			return flag(in.IsByte && (in.Class == Final || in.Class == Last) || in.IsMisc && in.Code <= Skip)
		}),
		final:      feature("final", func(_ Token, in Info) float64 { return flag(in.IsByte && (in.Class == Final || in.Class == Last)) }),
		data:       feature("data", func(_ Token, in Info) float64 { return flag(in.IsByte && in.Class == Data) }),
		global:     feature("global", func(_ Token, in Info) float64 { return flag(in.IsByte && in.Class == Cell) }),
		op:         feature("op", func(_ Token, in Info) float64 { return flag(in.IsOp) }),
		slot:       feature("slot", func(t Token, in Info) float64 { return flag(in.IsSlot && t < firstHigh) * float64(in.Slot) }),
		isSlot:     feature("isSlot", func(t Token, in Info) float64 { return flag(in.IsSlot && t < firstHigh) }),
		slotHigh:   feature("slotHigh", func(t Token, in Info) float64 { return flag(in.IsSlot && t >= firstHigh) * float64(in.Slot) }),
		isMemory:   feature("isMemory", func(_ Token, in Info) float64 { return flag(in.IsMemory) }),
		memoryBase: feature("memoryBase", func(_ Token, in Info) float64 { return flag(in.IsMemory) * float64(MemoryBase(in.Memory)) * 65536 }),
		memoryCell: feature("memoryCell", func(_ Token, in Info) float64 { return flag(in.IsMemory) * float64(SizeCell+in.Memory) }),

		// Powers of two by a byte's low five bits: the shifts read them.
		powLeft:  feature("powLeft", func(_ Token, in Info) float64 { return math.Ldexp(1, int(in.Byte&31)-32) }),
		powRight: feature("powRight", func(_ Token, in Info) float64 { return math.Ldexp(1, -int(in.Byte&31)) }),
		powRotr:  feature("powRotr", func(_ Token, in Info) float64 { return math.Ldexp(1, int(-in.Byte&31)-32) }),
		popcnt:   feature("popcnt", func(_ Token, in Info) float64 { return float64(bits.OnesCount8(in.Byte)) }),
		ctz:      feature("ctz", func(_ Token, in Info) float64 { return float64(bits.TrailingZeros8(in.Byte)) }),

		// Rulers: tables that are read by position.
		scaleDown: feature("scaleDown", func(t Token, _ Info) float64 { return flag(t <= 4) * math.Ldexp(1, -8*int(t%8)) }),
		scaleUp:   feature("scaleUp", func(t Token, _ Info) float64 { return flag(t <= 4) * math.Ldexp(1, 8*int(t%8)) }),
		ruler:     feature("ruler", func(t Token, _ Info) float64 { return flag(t <= mostLength) * float64(t) }),
		powerUp:   feature("powerUp", func(t Token, _ Info) float64 { return flag(t <= mostPower) * math.Ldexp(1, int(t%128)) }),
		powerDown: feature("powerDown", func(t Token, _ Info) float64 { return flag(t <= mostPower) * math.Ldexp(1, -int(t%128)) }),
		level:     feature("level", func(t Token, _ Info) float64 { level, _ := guess(int(t)); return level }),
		slope:     feature("slope", func(t Token, _ Info) float64 { _, slope := guess(int(t)); return slope }),
		// The line j·x + c_j is the highest for 2^(j−1) ≤ x < 2^j: lines j and
		// j+1 cross at x = 2^j − ½.
		envelope: feature("envelope", func(t Token, _ Info) float64 {
			if t > mostLength {
				return -graph.Never
			}
			return -(math.Ldexp(1, int(t)) - 1 - float64(t)/2)
		}),
	}
	for i := range m.token.bit {
		m.token.bit[i] = feature("bit"+digit(i), func(_ Token, in Info) float64 { return float64(in.Byte >> i & 1) })
	}
	number := func(in Info) float64 { return flag(in.IsOp) * float64(in.Op+1) }
	m.token.kind = feature("kind", func(_ Token, in Info) float64 { return number(in) })
	m.token.square = feature("kind²", func(_ Token, in Info) float64 { return number(in) * number(in) })
}

// digit is a number below ten as part of a name.
func digit(i int) string { return string(rune('0' + i)) }

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func isCont(in Info) bool { return in.IsByte && in.Class == Cont }

// advance is by how much a token moves the cursor. In the prompt the cursor
// numbers instructions and counts memory words and cells.
func advance(in Info) float64 {
	switch {
	case in.IsOp, in.IsMisc && in.Code == Commit:
		return 1
	case in.IsMisc && in.Code == Skip:
		return 2
	case in.IsByte && in.Class == Last:
		return 2
	case in.IsByte:
		return flag(in.Class == Final || in.Class == Out || in.Class == Err || in.Class == Data || in.Class == Cell)
	}
	return 0
}

// numbers adds, at every position, the number whose bytes end there. Bytes
// come most significant first, at most four; a run ends at a token that is
// not Cont.
func (m *builder) numbers() {
	g, one := m.g, m.one
	for i := 1; i <= 3; i++ {
		v := m.lookback("back"+digit(i), i, m.token.contByte, m.token.cont)
		m.back[i].byte, m.back[i].cont = v[0], v[1]
	}
	isByte := m.token.isByte
	c1, c2, c3 := m.back[1].cont, m.back[2].cont, m.back[3].cont
	byte1 := g.Gate("byte1", isByte, m.back[1].byte)
	byte2 := g.Gate("byte2", g.All(isByte, c1), m.back[2].byte)
	byte3 := g.Gate("byte3", g.All(isByte, c1, c2), m.back[3].byte)
	m.low = m.token.byte.Plus(byte1.Times(256))
	m.high = byte2.Plus(byte3.Times(256))
	more := g.Gates("more",
		when(g.All(isByte, c1), one), when(g.All(isByte, c1, c2), one), when(g.All(isByte, c1, c2, c3), one))
	m.length = isByte.Plus(more)
	cont := m.token.cont
	m.prefix = g.Gate("prefix", cont, m.number())
	m.emitted = g.Gate("emitted", cont, m.length)
}

// number is the number whose bytes end at the current position.
func (m *builder) number() graph.Expr { return m.low.Plus(m.high.Times(1 << 16)) }
