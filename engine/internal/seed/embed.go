package seed

import (
	"math"
	"math/bits"

	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
)

// tokenFeatures are the numbers that the embedding gives to tokens. Where tokens of one sort
// have no use for a number, those of another have theirs.
type tokenFeatures struct {
	byte     graph.Expr // of bytes and slots
	contByte graph.Expr // of bytes that more follow
	cont     graph.Expr
	nibble   graph.Expr // of a byte: its upper half. Of ruler n: n/16 and n%16
	ones     graph.Expr // of a byte: how many bits are set
	op       graph.Expr // the kind of an instruction ...
	square   graph.Expr // ... and its square
	power    graph.Expr // of ruler n: 2^−(n mod 32)
	up       graph.Expr // of ruler n up to 24: 2^(n+8)
	jump     graph.Expr
	resize   graph.Expr
	pages    graph.Expr // of the first ruler: the size of memory, of a program in the weights
	notData  graph.Expr
	passes   graph.Expr // 0 if the token writes a cell, else 1
}

// embed adds the embedding features.
func (m *builder) embed() {
	feature := func(name string, value func(in machine.Info, ruler int) float64) graph.Expr {
		column := make([]float64, VocabSize)
		for t := range column {
			column[t] = value(machine.Token(t).Info(), t-machine.VocabSize)
		}
		return m.g.Feature(name, column)
	}
	flag := func(b bool) float64 {
		if b {
			return 1
		}
		return 0
	}
	class := func(in machine.Info, classes ...machine.Class) bool {
		for _, c := range classes {
			if in.IsByte && in.Class == c {
				return true
			}
		}
		return false
	}
	kind := func(in machine.Info, ruler int) float64 {
		switch {
		case in.IsOp:
			return float64(kinds[in.Op])
		case m.program != nil && ruler >= 0 && ruler <= int(lastKind):
			return float64(ruler)
		}
		return 0
	}
	m.token = tokenFeatures{
		byte: feature("byte", func(in machine.Info, _ int) float64 {
			if in.IsSlot {
				return float64(in.Slot & 0xff)
			}
			return float64(in.Byte)
		}),
		contByte: feature("contByte", func(in machine.Info, _ int) float64 { return flag(class(in, machine.Cont)) * float64(in.Byte) }),
		cont:     feature("cont", func(in machine.Info, _ int) float64 { return flag(class(in, machine.Cont)) }),
		nibble: feature("nibble", func(in machine.Info, ruler int) float64 {
			if ruler >= 0 {
				return float64(ruler >> 4 & ruler & 15)
			}
			return float64(in.Byte >> 4)
		}),
		ones:   feature("ones", func(in machine.Info, _ int) float64 { return float64(bits.OnesCount8(in.Byte)) }),
		op:     feature("op", func(in machine.Info, ruler int) float64 { return kind(in, ruler) }),
		square: feature("op²", func(in machine.Info, ruler int) float64 { return kind(in, ruler) * kind(in, ruler) }),
		power:  feature("power", func(_ machine.Info, ruler int) float64 { return flag(ruler >= 0) * math.Ldexp(1, -(ruler&31)) }),
		up: feature("up", func(_ machine.Info, ruler int) float64 {
			return flag(ruler >= 0 && ruler <= 24) * math.Ldexp(1, ruler&31+8)
		}),
		jump: feature("jump", func(in machine.Info, ruler int) float64 {
			return flag(ruler == 0 || class(in, machine.Jump, machine.Call, machine.Ret))
		}),
		resize:  feature("resize", func(in machine.Info, ruler int) float64 { return flag(ruler == 0 || class(in, machine.Cell)) }),
		notData: feature("notData", func(in machine.Info, _ int) float64 { return flag(!class(in, machine.Data)) }),
		passes:  feature("passes", func(in machine.Info, _ int) float64 { return flag(!class(in, machine.Final, machine.Call)) }),
	}
	if m.program != nil {
		m.token.pages = feature("pages", func(_ machine.Info, ruler int) float64 { return flag(ruler == 0) * float64(m.program.Pages) })
	}
}

// numbers adds, at every position, the number whose bytes end there. Bytes come most
// significant first, at most four; a run ends at a token that is not Cont.
func (m *builder) numbers() {
	t := &m.token
	b1 := m.back("back1", 1, t.contByte, t.cont)
	b2 := m.back("back2", 2, t.contByte, t.cont)
	b3 := m.back("back3", 3, t.contByte)
	m.low = t.byte.Plus(b1[0].Times(256))
	m.high = m.g.Gates("high",
		graph.Gate{B: b1[1], A: b2[0]},
		graph.Gate{B: b1[1].Plus(b2[1]).Minus(m.one), A: b3[0].Times(256)})
	// How many bytes of an instruction's result are out, the own one included.
	m.emitted = m.g.Gates("emitted",
		graph.Gate{B: t.cont, A: m.one},
		graph.Gate{B: t.cont.Plus(b1[1]).Minus(m.one), A: m.one},
		graph.Gate{B: t.cont.Plus(b1[1], b2[1]).Minus(m.g.Const(2)), A: m.one})
}

// whole is the number whose bytes end at the current position.
func (m *builder) whole() graph.Expr { return m.low.Plus(m.high.Times(1 << 16)) }
