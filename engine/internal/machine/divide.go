package machine

import (
	"math"

	"wasmformer/engine/internal/graph"
)

// divide adds long division by bytes. Attention divides: among the keys
// (2j, −j²) the query (r + ½ − b/2, b) scores highest at j = floor(r/b), so
// each digit of the quotient is one lookup among the positions 0 to 255.
func (m *builder) divide() {
	g, f := m.g, &m.f
	divide := f.Divide
	// The dividend divided by 256^i.
	dividend := func(i int) []graph.Gate {
		scale := math.Ldexp(1, -8*i)
		return []graph.Gate{when(divide, m.a.Times(scale)),
			m.whenAll(g.Const(word).Minus(m.a.Times(2)).Times(scale), divide, m.aSign)}
	}
	// Where nothing or 0 divides, 2^32 does: every digit is 0 then, and no
	// number below can grow beyond 2^41.
	byZero := divide.Minus(m.b)
	b := g.Gates("divisor", when(divide, m.b),
		m.whenAll(g.Const(word).Minus(m.b.Times(2)), divide, m.bSign),
		when(m.one.Minus(divide), g.Const(word)), when(byZero, g.Const(word)))

	// The dividend's bytes, from its floors at 2^24, 2^16 and 2^8.
	floors := [5]graph.Expr{g.Gates("dividend", dividend(0)...), nil, nil, nil, nil}
	for i := 1; i <= 3; i++ {
		half := m.always(g.Const(math.Ldexp(0.5, -8*i) - 0.5))
		floors[i] = g.RoundGates("dividend."+digit(i), append(dividend(i), half)...)
	}
	var quotient, rest graph.Expr
	for i := 3; i >= 0; i-- {
		n := digit(i)
		longer := rest.Times(256).Plus(floors[i]).Minus(floors[i+1].Times(256))
		query := [2]graph.Expr{longer.Plus(g.Const(0.5)).Minus(b.Times(0.5)), b}
		digit := g.Lookup("digit"+n, graph.Latest, query, g.OwnPosition(), m.pos)[0]
		const bytewise = "the rest so far is less than the divisor, so a byte more is less than 256 times it"
		m.assumeLast("digit"+n, bytewise, digit, 0, 255)
		// The rest stands in a slot of its own. Written as one linear form over
		// all digits its terms would pass 2^53, although it is less than b.
		rest = g.Gates("rest"+n, m.always(longer), graph.Gate{B: digit, A: b.Times(-1)})
		if i > 0 {
			m.assumeLast("rest"+n, bytewise, rest, 0, word-1)
		}
		quotient = quotient.Times(256).Plus(digit)
	}
	negative := m.aSign.Plus(m.bSign).Minus(g.And("signs", m.aSign, m.bSign).Times(2))
	quotients, remainders := f.Quotient, f.Remainder
	m.wide = append(m.wide, g.Gates("divided",
		m.whenNot(quotients, negative, quotient), m.whenAll(quotient.Times(-1), quotients, negative),
		m.whenNot(remainders, m.aSign, rest), m.whenAll(rest.Times(-1), remainders, m.aSign)))

	zero := g.Gate("by zero", byZero, m.one)
	big := g.Step("quotient.big", quotient.Minus(g.Const(1<<31-1)))
	overflow := g.Gate("overflow", g.All(f.Overflow, big).Minus(negative).Minus(zero), m.one)
	m.trap(zero, TrapDivideByZero)
	m.trap(overflow, TrapOverflow)
}

// trap ends the run with a reason where the flag is 1.
func (m *builder) trap(flag graph.Expr, code Code) {
	m.quiet = append(m.quiet, flag)
	m.code = append(m.code, flag.Times(float64(code)))
}
