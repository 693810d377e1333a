package seed

import (
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
)

// classWeight is by how much the nearest class leads in the logits.
const classWeight = 1 << 10

// emit turns the result into the next token: a class and a byte (or a code). Results go
// most significant byte first, all four of them.
func (m *builder) emit() {
	g := m.g
	bytewise := g.Gates("bytewise", append(m.step(m.op.Minus(g.Const(float64(firstBytewise)-1)), 1), m.step(m.op.Minus(g.Const(float64(lastBytewise))), -1)...)...)
	closed := bytewise.Plus(m.code)
	number := graph.Expr{}.Plus(m.number...).Minus(m.prefix)
	next := []graph.Gate{
		{B: m.scale.Minus(closed.Times(2)), A: number},
		{B: m.one.Minus(closed), A: m.scale.Times(0.5).Minus(g.Const(0.5))},
		m.always(m.code),
	}
	made := g.Gates("byte", guarded(m.bytes, m.code)...)
	next = append(next, m.always(made))
	next = append(next, guarded(m.loaded, m.code.Times(far))...)
	x := g.Gates("next byte", next...)
	g.Assume(graph.Assumption{Name: "next byte", Reason: "the bytes that are out already are the number's first ones",
		Of: x, Low: -0.5, High: 255.5, Unit: 0x1p-25, Last: true})

	kind := g.Gates("class.kind", m.classes()...)
	class := g.Gates("next class",
		graph.Gate{B: kind.Minus(g.Const(3).Minus(m.emitted).Times(16)).Minus(m.code.Times(64)), A: m.one},
		graph.Gate{B: m.code, A: g.Const(float64(machine.Misc))}, graph.Gate{B: m.code.Minus(m.one), A: g.Const(-float64(machine.Misc))})
	m.unembed(x, class)
}

// ends adds the code with which a run ends at the instruction, 0 if it does not.
func (m *builder) ends() {
	// At most 255, which matters in prompts, where instructions are met with anything.
	given := m.imm.Minus(m.unless(ends, far))
	m.codes = append(m.codes, graph.Gate{B: given, A: m.one}, graph.Gate{B: given.Minus(m.g.Const(255)), A: m.g.Const(-1)})
	for _, k := range []Kind{call, callTo} {
		m.codes = append(m.codes, m.step(m.base.Plus(m.readA).Minus(m.g.Const(MaxBase)).Minus(m.unless(k, far)), float64(machine.TrapStack))...)
	}
	m.outside()
	m.codes = append(m.codes, graph.Gate{B: m.is(divU).Minus(m.b()), A: m.g.Const(float64(machine.TrapDivideByZero))})
	m.code = m.g.Gates("code", m.codes...)
}

// guarded closes gates where a number is not 0.
func guarded(gates []graph.Gate, by graph.Expr) []graph.Gate {
	var out []graph.Gate
	for _, gate := range gates {
		out = append(out, graph.Gate{B: gate.B.Minus(by), A: gate.A})
	}
	return out
}

// classes adds the steps from one group of kinds to the next.
func (m *builder) classes() []graph.Gate {
	var gates []graph.Gate
	was, first := 0.0, Kind(0)
	for _, c := range classes {
		if by := float64(c.class) - was; by != 0 {
			gates = append(gates, m.step(m.op.Minus(m.g.Const(float64(first)-1)), by)...)
		}
		was, first = float64(c.class), c.last+1
	}
	return gates
}

// unembed adds the logits 2vx − v² + W(2cs − c²) of byte (or code) v and class c, as
// package machine does.
func (m *builder) unembed(x, s graph.Expr) {
	g := m.g
	g.Unembed = make([]graph.Expr, VocabSize)
	for t := range g.Unembed {
		in := machine.Token(t).Info()
		v, c := float64(in.Byte), float64(in.Class)
		switch {
		case in.IsMisc:
			v = float64(in.Code)
		case !in.IsByte || in.Class == machine.Data || in.Class == machine.Last:
			g.Unembed[t] = g.Const(-graph.Never)
			continue
		}
		g.Unembed[t] = x.Times(2*v).Plus(s.Times(2*c*classWeight), g.Const(-v*v-c*c*classWeight))
	}
}
