package machine

import (
	"math"
	"math/bits"

	"wasmformer/engine/internal/graph"
)

// tokenFeatures are the numbers that the embedding gives to tokens, apart
// from the features of instructions.
var tokenFeatures = []struct {
	name  string
	value func(t Token, in Info) float64
}{
	{"byte", func(_ Token, in Info) float64 { return float64(in.Byte) }},
	{"contByte", func(_ Token, in Info) float64 { return flag(isCont(in)) * float64(in.Byte) }},
	// The first ruler counts as the byte 0: a reference to nothing reads 0.
	{"isByte", func(t Token, in Info) float64 { return flag(in.IsByte || t == 0) }},
	{"cont", func(_ Token, in Info) float64 { return flag(isCont(in)) }},
	{"advance", func(_ Token, in Info) float64 { return advance(in) }},
	{"jump", func(t Token, in Info) float64 {
		return flag(t == 0 || t == Begin || in.IsByte && (in.Class == Jump || in.Class == Call || in.Class == Ret))
	}},
	{"deeper", func(_ Token, in Info) float64 {
		return flag(in.IsByte && in.Class == Call) - flag(in.IsByte && in.Class == Ret)
	}},
	{"begin", func(t Token, _ Info) float64 { return flag(t == 0 || t == Begin) }},
	{"call", func(_ Token, in Info) float64 { return flag(in.IsByte && in.Class == Call) }},
	{"commit", func(_ Token, in Info) float64 {
		return flag(in.IsByte && (in.Class == Final || in.Class == Last) || in.IsMisc && in.Code <= Skip)
	}},
	{"final", func(_ Token, in Info) float64 { return flag(in.IsByte && (in.Class == Final || in.Class == Last)) }},
	{"data", func(_ Token, in Info) float64 { return flag(in.IsByte && in.Class == Data) }},
	{"global", func(_ Token, in Info) float64 { return flag(in.IsByte && in.Class == Cell) }},
	{"op", func(_ Token, in Info) float64 { return flag(in.IsOp) }},
	{"slot", func(t Token, in Info) float64 { return flag(in.IsSlot && t < firstHigh) * float64(in.Slot) }},
	{"isSlot", func(t Token, in Info) float64 { return flag(in.IsSlot && t < firstHigh) }},
	{"slotHigh", func(t Token, in Info) float64 { return flag(in.IsSlot && t >= firstHigh) * float64(in.Slot) }},
	{"isMemory", func(_ Token, in Info) float64 { return flag(in.IsMemory) }},
	{"memoryBase", func(_ Token, in Info) float64 { return flag(in.IsMemory) * float64(MemoryBase(in.Memory)) * 65536 }},
	{"memoryCell", func(_ Token, in Info) float64 { return flag(in.IsMemory) * float64(SizeCell+in.Memory) }},

	// Powers of two by a byte's low five bits: the shifts read them.
	{"powLeft", func(_ Token, in Info) float64 { return math.Ldexp(1, int(in.Byte&31)-32) }},
	{"powRight", func(_ Token, in Info) float64 { return math.Ldexp(1, -int(in.Byte&31)) }},
	{"powRotr", func(_ Token, in Info) float64 { return math.Ldexp(1, int(-in.Byte&31)-32) }},
	{"popcnt", func(_ Token, in Info) float64 { return float64(bits.OnesCount8(in.Byte)) }},
	{"ctz", func(_ Token, in Info) float64 { return float64(bits.TrailingZeros8(in.Byte)) }},

	// Rulers: tables that are read by position.
	{"scaleDown", func(t Token, _ Info) float64 { return flag(t <= 4) * math.Ldexp(1, -8*int(t%8)) }},
	{"scaleUp", func(t Token, _ Info) float64 { return flag(t <= 4) * math.Ldexp(1, 8*int(t%8)) }},
	{"ruler", func(t Token, _ Info) float64 { return flag(t < numRulers) * float64(t) }},
	// The line j·x + c_j is the highest for 2^(j−1) ≤ x < 2^j: lines j and
	// j+1 cross at x = 2^j − ½.
	{"envelope", func(t Token, _ Info) float64 {
		if t >= numRulers {
			return -graph.Never
		}
		return -(math.Ldexp(1, int(t)) - 1 - float64(t)/2)
	}},
}

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

// embed adds the embedding features.
func (m *builder) embed() {
	m.token = map[string]graph.Expr{}
	infos := make([]Info, VocabSize)
	for t := range infos {
		infos[t] = Token(t).Info()
	}
	column := func(value func(Token, Info) float64) []float64 {
		out := make([]float64, VocabSize)
		for t := range out {
			out[t] = value(Token(t), infos[t])
		}
		return out
	}
	for _, f := range tokenFeatures {
		m.token[f.name] = m.g.Feature(f.name, column(f.value))
	}
	for i := 0; i < 8; i++ {
		m.token[bitName(i)] = m.g.Feature(bitName(i), column(func(_ Token, in Info) float64 {
			return float64(in.Byte >> i & 1)
		}))
	}
	for _, f := range features {
		out := make([]float64, VocabSize)
		for i, op := range Ops() {
			out[OpToken(OpIndex(i))] = op.Features[f.name]
		}
		m.token["op."+f.name] = m.g.Feature("op."+f.name, out)
	}
}

func bitName(i int) string { return "bit" + string(rune('0'+i)) }

// numbers adds, at every position, the number whose bytes end there. Bytes
// come most significant first, at most four; a run ends at a token that is
// not Cont.
func (m *builder) numbers() {
	g, one := m.g, m.one
	for i := 1; i <= 3; i++ {
		v := m.lookback("back"+string(rune('0'+i)), i, m.token["contByte"], m.token["cont"])
		m.back[i].byte, m.back[i].cont = v[0], v[1]
	}
	isByte := m.token["isByte"]
	c1, c2, c3 := m.back[1].cont, m.back[2].cont, m.back[3].cont
	byte1 := g.Gate("byte1", isByte, m.back[1].byte)
	byte2 := g.Gate("byte2", g.All(isByte, c1), m.back[2].byte)
	byte3 := g.Gate("byte3", g.All(isByte, c1, c2), m.back[3].byte)
	m.low = m.token["byte"].Plus(byte1.Times(256))
	m.high = byte2.Plus(byte3.Times(256))
	more := g.Gates("more",
		when(g.All(isByte, c1), one), when(g.All(isByte, c1, c2), one), when(g.All(isByte, c1, c2, c3), one))
	m.length = isByte.Plus(more)
	cont := m.token["cont"]
	m.prefix = g.Gate("prefix", cont, m.number())
	m.emitted = g.Gate("emitted", cont, m.length)
}

// number is the number whose bytes end at the current position.
func (m *builder) number() graph.Expr { return m.low.Plus(m.high.Times(1 << 16)) }
