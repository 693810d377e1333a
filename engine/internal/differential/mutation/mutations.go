package main

// mutation is a small fault: in one file of the machine a piece of a line is
// replaced by another.
type mutation struct {
	name      string
	file      string // in engine/internal/machine
	old, new  string // old occurs once in the file
	wrongThen string // what the machine then does
}

var mutations = []mutation{
	{
		name: "division", file: "divide.go",
		old: `g.Gates("rest"+n, m.always(longer), graph.Gate{B: digit, A: b.Times(-1)})`, new: `longer.Minus(g.Gate("rest"+n, digit, b))`,
		wrongThen: "the remainder stays one linear form, whose terms need more than 53 bits",
	},
	{
		name: "carry", file: "alu.go",
		old: `m.c.Plus(m.d).Minus(g.Const(word-1))`, new: `m.c.Plus(m.d).Minus(g.Const(word))`,
		wrongThen: "i64.add does not carry where the lower halves add up to 2^32 exactly",
	},
	{
		name: "borrow", file: "alu.go",
		old: `m.d.Minus(m.c))`, new: `m.d.Minus(m.c).Plus(m.one))`,
		wrongThen: "i64.sub borrows where the lower halves are equal",
	},
	{
		name: "product", file: "alu.go",
		old: `A: xLow.Plus(xHigh.Times(1 << 16))`, new: `A: xLow.Plus(xHigh.Times(1 << 15))`,
		wrongThen: "products take the upper half of a factor for half of what it is",
	},
	{
		name: "floor", file: "alu.go",
		old: `g.Const(0.5/word - 0.5)`, new: `g.Const(-0.5)`,
		wrongThen: "the carry of i64.mul is rounded at a tie where the middle product is a multiple of 2^32",
	},
	{
		name: "shift", file: "alu.go",
		old: `B: power, A: x.Plus(g.Const(0.5))`, new: `B: power, A: x.Plus(g.Const(1))`,
		wrongThen: "what is shifted past the point is one too many where all bits behind it are ones",
	},
	{
		name: "remainder", file: "divide.go",
		old: `m.whenAll(rest.Times(-1), remainders, m.aSign)`, new: `m.whenAll(rest.Times(-1), remainders, negative)`,
		wrongThen: "the remainder is negated where the quotient is negative, not where the dividend is",
	},
	{
		name: "inverse", file: "widedivide.go",
		old: `u.gate(guess, g.Const(2).Minus(once))`, new: `u.gate(guess, g.Const(2-0x1p-42).Minus(once))`,
		wrongThen: "1/d is good to 42 bits, and large quotients of 64 bits are wrong",
	},
	{
		name: "too large", file: "widedivide.go",
		old: `last.upper.Times(-1))`, new: `last.upper.Times(-1).Minus(u.one))`,
		wrongThen: "a 64-bit quotient that is one too large stays so unless its remainder is far below 0",
	},
	{
		name: "less", file: "alu.go",
		old: `order.Times(2 * word)`, new: `order.Times(word / 2)`,
		wrongThen: "the lower halves decide a comparison of i64 if they differ by more than 2^31",
	},
	{
		name: "sign", file: "partial.go",
		old: `loaded.Minus(f.SignBit).Plus(m.one)`, new: `loaded.Minus(f.SignBit)`,
		wrongThen: "a signed load takes the least negative number for a positive one",
	},
	{
		name: "clz", file: "embed.go",
		old: `float64(t)/2)`, new: `float64(t))`,
		wrongThen: "clz of 2^n−1 is one too small",
	},
	{
		name: "bounds", file: "memory.go",
		old: `m.a.Plus(m.imm, f.Span)`, new: `m.a.Plus(m.imm, f.Span).Minus(m.one)`,
		wrongThen: "an access that ends one byte beyond the memory does not trap",
	},
	{
		name: "float tie", file: "rounding.go",
		old: `u.whenAll(u.one, tieAbove, g.Step("lost.above", u.rest))`, new: `u.whenAll(u.one, tieAbove, g.Step("lost.above", u.rest.Times(-1)))`,
		wrongThen: "a subnormal result at a tie goes to the even neighbour although something was lost above it",
	},
	{
		name: "float integer", file: "normal.go",
		old: `u.whenAll(rest.Times(-1), f.FromWide, u.aSign)`, new: `u.whenAll(rest, f.FromWide, u.aSign)`,
		wrongThen: "a negative i64 near a tie of 24 bits becomes the wrong f32",
	},
	{
		name: "float shift", file: "sums.go",
		old: `const farthestShift = 64`, new: `const farthestShift = 53`,
		wrongThen: "a number far below the other one counts as if it were 53 places below it",
	},
	{
		name: "float zero", file: "normal.go",
		old: `g.And("sum.both below", f.FloatSum, u.a.sign, u.flipped)`, new: `g.And("sum.both below", f.FloatSum, u.a.sign, u.b.sign)`,
		wrongThen: "−0 − 0 is 0, and −0 + −0 is −0",
	},
	{
		name: "float nan", file: "pack.go",
		old: `g.And("root below 0", f.FloatRoot, a.sign, u.one.Minus(a.zero))`, new: `g.And("root below 0", f.FloatRoot, a.sign)`,
		wrongThen: "the root of −0 is no number",
	},
	{
		name: "float overflow", file: "pack.go",
		old: `u.exponent.Minus(u.double.Times(2046))`, new: `u.exponent.Minus(u.double.Times(2047))`,
		wrongThen: "a result of 2^1024 to 2^1025 is no infinity",
	},
	{
		name: "float quotient", file: "quotients.go",
		old: `u.gate(last.Minus(half), g.Const(2))`, new: `u.gate(last.Minus(half).Minus(u.one), g.Const(2))`,
		wrongThen: "a quotient whose remainder is hardly more than half of the divisor is one too small",
	},
	{
		name: "float root", file: "quotients.go",
		old: `signedProduct(rootLow, rootLow.Plus(u.one))`, new: `signedProduct(rootLow, rootLow.Plus(g.Const(2)))`,
		wrongThen: "a root is rounded down a little above the tie",
	},
	{
		name: "float order", file: "alu.go",
		old: `below(f.FloatTotal, u.a.sign, g.Const(-1))`, new: `below(f.FloatTotal, u.a.sign, g.Const(0))`,
		wrongThen: "−0 is not less than 0",
	},
}

// suite is tests that may notice.
type suite struct {
	name string
	args []string // of go test
}

var suites = []suite{
	{"proof", []string{"./engine/internal/exact", "-run", "^TestMachine$"}},
	{"directed", []string{"./engine/internal/differential", "-run", "^TestDirected$/^(planned|generated)$"}},
	{"dense", []string{"./engine/internal/differential", "-run", "^(TestDenseSample|TestWideDivision)$"}},
	{"programs", []string{"./engine/internal/differential", "-run", "^(TestPrograms|TestGenerated)$"}},
}
