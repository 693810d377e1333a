package machine

import "wasmformer/engine/graph"

// divide adds long division by bytes. Attention divides: among the keys
// (2j, −j²) the query (r + ½ − b/2, b) scores highest at j = floor(r/b), so
// each digit of the quotient is one lookup among the positions 0 to 255.
func (m *builder) divide() {
	g, f := m.g, m.f
	divide := f["divide"]
	wide := f["divideWide"]
	a := g.Gates("dividend", when(divide, m.a), when(wide, m.b),
		m.whenAll(g.Const(word).Minus(m.a.Times(2)), divide, m.aSign))
	b := g.Gates("divisor", when(divide, m.b), when(wide, m.c),
		m.whenAll(g.Const(word).Minus(m.b.Times(2)), divide, m.bSign))

	// The dividend's bytes, from its floors at 2^24, 2^16 and 2^8.
	floors := [5]graph.Expr{a, nil, nil, nil, nil}
	for i := 1; i <= 3; i++ {
		scale := 1 / float64(int(1)<<(8*i))
		floors[i] = g.Round("dividend."+string(rune('0'+i)), a.Plus(g.Const(0.5)).Times(scale).Minus(g.Const(0.5)))
	}
	rest := g.Gate("dividend.upper", wide, m.a)
	var quotient graph.Expr
	for i := 3; i >= 0; i-- {
		digitName := "digit" + string(rune('0'+i))
		rest = rest.Times(256).Plus(floors[i]).Minus(floors[i+1].Times(256))
		query := [2]graph.Expr{rest.Plus(g.Const(0.5)).Minus(b.Times(0.5)), b}
		digit := g.Lookup(digitName, graph.Latest, query, g.OwnPosition(), m.pos)[0]
		rest = rest.Minus(g.Gate(digitName+".product", digit, b))
		quotient = quotient.Times(256).Plus(digit)
	}
	negative := m.aSign.Plus(m.bSign).Minus(g.And("signs", m.aSign, m.bSign).Times(2))
	quotients, remainders := f["quotient"], f["remainder"]
	m.wide = append(m.wide, g.Gates("divided",
		m.whenNot(quotients, negative, quotient), m.whenAll(quotient.Times(-1), quotients, negative),
		m.whenNot(remainders, m.aSign, rest), m.whenAll(rest.Times(-1), remainders, m.aSign)))

	byZero := g.Gate("by zero", divide.Minus(m.b), m.one)
	big := g.Step("quotient.big", quotient.Minus(g.Const(1<<31-1)))
	overflow := g.Gate("overflow", g.All(f["overflow"], big).Minus(negative).Minus(byZero), m.one)
	m.trap(byZero, TrapDivideByZero)
	m.trap(overflow, TrapOverflow)
}

// trap ends the run with a reason where the flag is 1.
func (m *builder) trap(flag graph.Expr, code Code) {
	m.quiet = append(m.quiet, flag)
	m.code = append(m.code, flag.Times(float64(code)))
}
