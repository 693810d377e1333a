package machine

import "wasmformer/engine/internal/graph"

// classWeight is by how much the nearest class leads in the logits. Every class
// of bytes has all 256 of them, and so the same best byte term: any weight
// separates classes, and a small one leaves the byte term its bits.
const classWeight = 1 << 10

// emit turns the instruction's result into the next token: a class and a byte
// (or misc code). Numbers go most significant byte first, without leading
// zeros.
func (m *builder) emit() {
	g, f := m.g, &m.f
	half := g.Const(0.5)
	wide := graph.Expr{}.Plus(m.wide...)
	carry := g.Round("carry", wide.Times(1.0/word).Plus(g.Const(0.5/word)).Minus(half))
	number := graph.Expr{}.Plus(m.result...).Plus(wide).Minus(carry.Times(word))
	quiet := graph.Expr{}.Plus(m.quiet...)
	code := graph.Expr{}.Plus(m.code...)

	longer := g.Gates("number.longer",
		stepGates(g, number, 1<<8), stepGates1(g, number, 1<<8),
		stepGates(g, number, 1<<16), stepGates1(g, number, 1<<16),
		stepGates(g, number, 1<<24), stepGates1(g, number, 1<<24))
	// How many bytes are to follow the next one.
	remaining := longer.Plus(m.logicLength).Minus(m.emitted)

	// The unembedding rounds, so the next byte is given by the number cut at
	// that byte, less the bytes that are out already; ½ keeps it off ties.
	scale := m.read("emit.scale", remaining, m.token.scaleDown)[0]
	cut := g.Gate("emit.cut", scale, number.Plus(half))
	next := cut.Minus(m.prefix.Times(256)).Minus(half)
	open := graph.Gate{B: m.one.Minus(quiet).Minus(f.Bits).Minus(f.Out), A: next}
	g.Assume(graph.Assumption{Name: "next byte", Reason: "the bytes that are out already are the number's first ones",
		Of: open.A, When: open.B, Low: -0.5, High: 255.5, Unit: 0x1p-25, Last: true})
	value := g.Gates("next byte", open,
		when(f.Bits, m.logicByte), when(f.Out, m.aByte), when(quiet, code))

	lastClass := f.Class.Plus(g.Gate("skips", f.Spill.Minus(m.spilled), m.one))
	class := g.Gates("next class",
		graph.Gate{B: m.one.Minus(remaining).Minus(quiet.Times(8)), A: lastClass},
		when(quiet, g.Const(float64(Misc))))
	m.unembed(value, class)
}

// stepGates and stepGates1 are the two gates of [x ≥ at].
func stepGates(g *graph.Graph, x graph.Expr, at float64) graph.Gate {
	return graph.Gate{B: x.Minus(g.Const(at - 1)), A: g.Const(1)}
}

func stepGates1(g *graph.Graph, x graph.Expr, at float64) graph.Gate {
	return graph.Gate{B: x.Minus(g.Const(at)), A: g.Const(-1)}
}

// unembed adds the logits 2vx − v² + W(2cs − c²) of byte (or misc code) v and
// class c: the nearest class to s wins, and in it the nearest byte to x. Tokens
// that occur in prompts only can not win.
func (m *builder) unembed(x, s graph.Expr) {
	g := m.g
	g.Unembed = make([]graph.Expr, VocabSize)
	for t := range g.Unembed {
		in := Token(t).Info()
		v, c := float64(in.Byte), float64(in.Class)
		switch {
		case in.IsMisc:
			v = float64(in.Code)
		case !in.IsByte || in.Class == Data || in.Class == Cell:
			g.Unembed[t] = g.Const(-graph.Never)
			continue
		}
		g.Unembed[t] = x.Times(2*v).Plus(s.Times(2*c*classWeight), g.Const(-v*v-c*c*classWeight))
	}
}
