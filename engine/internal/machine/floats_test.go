package machine

import (
	flags "flag"
	"math"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/graph"
)

var (
	unitPairs = flags.Int("floats", 2000, "how many operands to draw for each instruction of the floating-point unit")
	unitSeed  = flags.Int("floats-seed", 1, "the seed of those")
)

// bench is the floating-point unit alone, with operands and instruction given.
type bench struct {
	m      *builder
	inputs [8]graph.ID // halves of A, B, C, D
	values []float64
	lower  graph.ID // the number that is handed on
}

func newBench() *bench {
	m := &builder{g: graph.New(VocabSize)}
	m.one, m.pos = m.g.Const(1), m.g.Pos()
	m.embed()
	b := &bench{m: m}
	column := make([]float64, VocabSize)
	for i, x := range []*graph.Expr{&m.aLow, &m.aHigh, &m.bLow, &m.bHigh, &m.cLow, &m.cHigh, &m.dLow, &m.dHigh} {
		*x = m.g.Feature("input", column)
		b.inputs[i] = (*x)[0].Node
	}
	m.decodeOp(m.token.kind, m.token.square)
	m.a = m.aLow.Plus(m.aHigh.Times(1 << 16))
	m.b = m.bLow.Plus(m.bHigh.Times(1 << 16))
	m.c = m.cLow.Plus(m.cHigh.Times(1 << 16))
	m.d = m.dLow.Plus(m.dHigh.Times(1 << 16))
	m.emitted = m.one
	m.arithmetic()
	u := m.unpackFloats()
	m.compare(u)
	u.floats()
	for n := range m.g.Nodes {
		if m.g.Nodes[n].Name == "lower word" {
			b.lower = graph.ID(n)
		}
	}
	b.values = make([]float64, len(m.g.Nodes))
	return b
}

func (b *bench) dot(e graph.Expr) float64 {
	s := 0.0
	for _, t := range e {
		s += float64(t.Coef * b.values[t.Node])
	}
	return s
}

// run is the word that an instruction makes of its operands, or the trap.
func (b *bench) run(t *testing.T, op OpIndex, operands ...uint32) (upper, lower uint32, trap Code) {
	g := b.m.g
	v := b.values
	v[0] = 1
	token := OpToken(op)
	for n := range g.Nodes {
		switch node := &g.Nodes[n]; node.Kind {
		case graph.Feature:
			v[n] = node.Values[token]
		case graph.GateSum:
			s := 0.0
			for _, gate := range node.Gates {
				if x := b.dot(gate.B); x > 0 {
					s += float64(x * b.dot(gate.A))
				}
			}
			v[n] = s
		case graph.LookupOut:
			l := &g.Lookups[node.Lookup]
			found := int(b.dot(l.Q[0]))
			if len(l.K[0]) == 1 && l.K[0][0].Node != 1 { // lines
				best := math.Inf(-1)
				x := b.dot(l.Q[0])
				for i := range numRulers {
					k := g.Nodes[l.K[0][0].Node].Values[i]
					if s := x*k + g.Nodes[l.K[1][0].Node].Values[i]; s >= best {
						best, found = s, i
					}
				}
			}
			if found < 0 || found >= numRulers {
				found = numRulers
			}
			if read := &g.Nodes[l.V[node.Out][0].Node]; read.Kind == graph.Feature {
				v[n] = read.Values[found]
			}
		}
		for i, in := range b.inputs {
			if graph.ID(n) == in && i/2 < len(operands) {
				v[n] = float64(operands[i/2] >> (16 * (i % 2)) & 0xffff)
			}
		}
	}
	// No infinity, no NaN, nothing subnormal: who flushes that to 0 computes the same.
	for n, x := range v {
		if x != 0 && !(math.Abs(x) >= 0x1p-200 && math.Abs(x) <= 0x1p200) {
			t.Errorf("%s %x: %s is %v", Ops()[op].Name, operands, g.Nodes[n].Name, x)
		}
	}
	for i := range g.Assumptions {
		a := &g.Assumptions[i]
		x := b.dot(a.Of)
		if a.When == nil && !(x >= a.Low && x <= a.High && x == a.Unit*math.Round(x/a.Unit)) {
			t.Errorf("%s %x: %s is %v, assumed to be in [%v, %v] in units of %v", Ops()[op].Name, operands, a.Name, x, a.Low, a.High, a.Unit)
		}
	}
	sum := 0.0
	for _, e := range append(b.m.result[:len(b.m.result):len(b.m.result)], b.m.wide...) {
		sum += b.dot(e)
	}
	code := 0.0
	for _, e := range b.m.code {
		code += b.dot(e)
	}
	sum = math.Mod(sum, word)
	if sum < 0 {
		sum += word
	}
	return uint32(sum), uint32(b.values[b.lower]), Code(code)
}

func draw(r *rand.Rand) float64 {
	u := r.Uint64()
	switch r.IntN(6) {
	case 0:
		return math.Float64frombits(u)
	case 1:
		return math.Float64frombits(u&^(2047<<52) | uint64(1023-3+r.IntN(7))<<52)
	case 2:
		return math.Float64frombits(u&^(2047<<52) | uint64(r.IntN(4))<<52)
	case 3:
		s := []float64{0, 1, 2, 3, 0.5, math.Pi, math.Inf(1), math.NaN(), math.MaxFloat64, 0x1p-1022, 5e-324, 0x1p-1074 * 3, 1 << 53, 1<<53 - 1, 0x1.fffffffffffffp-1, 0x1p511, 0x1p512, 0x1p-537, 0x1p-511}
		v := s[r.IntN(len(s))]
		if r.IntN(2) == 0 {
			v = -v
		}
		return v
	case 4:
		return math.Float64frombits(u &^ (1<<uint(r.IntN(52)) - 1))
	}
	return math.Float64frombits(u&^(2047<<52) | uint64(400+r.IntN(1200))<<52)
}

// A case gives an instruction's operands, as A, B, C and D, and what it has to make of them.
type floatCase struct {
	name     string
	op       OpIndex
	operands [4]uint32
	words    int
	want     uint64
	trap     Code
}

func words(x float64) (high, low uint32) {
	b := math.Float64bits(x)
	if x != x {
		b = 0x7ff8 << 48
	}
	return uint32(b >> 32), uint32(b)
}

func word32(x float32) uint32 {
	if x != x {
		return 0x7fc0 << 16
	}
	return math.Float32bits(x)
}

func flag32(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// least and greatest are WebAssembly's min and max.
func least(x, y float64) float64 {
	switch {
	case x != x || y != y:
		return math.NaN()
	case x < y || x == y && math.Signbit(x):
		return x
	}
	return y
}

func greatest(x, y float64) float64 { return -least(-x, -y) }

// cases are all instructions on floats, on two operands.
func cases(x, y float64, a, b float32) []floatCase {
	var out []floatCase
	xb, yb := math.Float64bits(x), math.Float64bits(y)
	double := [4]uint32{uint32(xb >> 32), uint32(yb >> 32), uint32(xb), uint32(yb)}
	single := [4]uint32{math.Float32bits(a), math.Float32bits(b), 0x1234567, 0x89abcdef}
	add := func(name string, op OpIndex, operands [4]uint32, want uint32) {
		out = append(out, floatCase{name, op, operands, 1, uint64(want), 0})
	}
	add64 := func(name string, op OpIndex, operands [4]uint32, want float64) {
		high, low := words(want)
		out = append(out, floatCase{name, op, operands, 2, uint64(high)<<32 | uint64(low), 0})
	}
	add32 := func(name string, op OpIndex, want float32) { add(name, op, single, word32(want)) }
	add64("add", OpF64Add, double, x+y)
	add64("sub", OpF64Sub, double, x-y)
	add64("mul", OpF64Mul, double, x*y)
	add64("div", OpF64Div, double, x/y)
	add64("sqrt", OpF64Sqrt, double, math.Sqrt(x))
	add64("min", OpF64Min, double, least(x, y))
	add64("max", OpF64Max, double, greatest(x, y))
	add64("ceil", OpF64Ceil, double, math.Ceil(x))
	add64("floor", OpF64Floor, double, math.Floor(x))
	add64("trunc", OpF64Trunc, double, math.Trunc(x))
	add64("nearest", OpF64Nearest, double, math.RoundToEven(x))
	add32("f32.add", OpF32Add, a+b)
	add32("f32.sub", OpF32Sub, a-b)
	add32("f32.mul", OpF32Mul, a*b)
	add32("f32.div", OpF32Div, a/b)
	add32("f32.sqrt", OpF32Sqrt, float32(math.Sqrt(float64(a))))
	add32("f32.min", OpF32Min, float32(least(float64(a), float64(b))))
	add32("f32.max", OpF32Max, float32(greatest(float64(a), float64(b))))
	add32("f32.ceil", OpF32Ceil, float32(math.Ceil(float64(a))))
	add32("f32.floor", OpF32Floor, float32(math.Floor(float64(a))))
	add32("f32.trunc", OpF32Trunc, float32(math.Trunc(float64(a))))
	add32("f32.nearest", OpF32Nearest, float32(math.RoundToEven(float64(a))))
	for i, ok := range []bool{x == y, x != y, x < y, x > y, x <= y, x >= y} {
		add("f64.compare", OpF64Eq+OpIndex(i), double, flag32(ok))
	}
	for i, ok := range []bool{a == b, a != b, a < b, a > b, a <= b, a >= b} {
		add("f32.compare", OpF32Eq+OpIndex(i), single, flag32(ok))
	}
	add("neg", OpFloatNeg, double, double[0]^1<<31)
	add("abs", OpFloatAbs, double, double[0]&^(1<<31))
	add("copysign", OpF32Copysign, double, double[0]&^(1<<31)|double[1]&(1<<31))
	add("copysign", OpF64Copysign, double, double[0]&^(1<<31)|double[1]&(1<<31))
	add64("promote", OpF64PromoteF32, single, float64(a))
	add("demote", OpF32DemoteF64, double, word32(float32(x)))

	// Integers: A is an i32, or A and C an i64.
	wide := xb
	add("f32.convert_i32_s", OpF32ConvertI32S, double, word32(float32(int32(double[0]))))
	add("f32.convert_i32_u", OpF32ConvertI32U, double, word32(float32(double[0])))
	add("f32.convert_i64_s", OpF32ConvertI64S, double, word32(float32(int64(wide))))
	add("f32.convert_i64_u", OpF32ConvertI64U, double, word32(float32(wide)))
	add64("convert_i32_s", OpF64ConvertI32S, double, float64(int32(double[0])))
	add64("convert_i32_u", OpF64ConvertI32U, double, float64(double[0]))
	add64("convert_i64_s", OpF64ConvertI64S, double, float64(int64(wide)))
	add64("convert_i64_u", OpF64ConvertI64U, double, float64(wide))

	for _, from := range []struct {
		x        float64
		operands [4]uint32
		at       [4]OpIndex // i32, i32 saturating, i64, i64 saturating
	}{
		{float64(a), single, [4]OpIndex{OpI32TruncF32S, OpI32TruncSatF32S, OpI64TruncF32S, OpI64TruncSatF32S}},
		{x, double, [4]OpIndex{OpI32TruncF64S, OpI32TruncSatF64S, OpI64TruncF64S, OpI64TruncSatF64S}},
	} {
		for i, to := range []struct{ low, high float64 }{{-0x1p31, 0x1p31}, {0, 0x1p32}, {-0x1p63, 0x1p63}, {0, 0x1p64}} {
			v := math.Trunc(from.x)
			var whole uint64
			trap := Code(0)
			switch {
			case v != v:
				trap = TrapConversion
			case v < to.low:
				trap = TrapOverflow
				whole = uint64(int64(to.low))
			case v >= to.high:
				trap = TrapOverflow
				whole = uint64(to.high/2)<<1 - 1
				if i == 3 {
					whole = math.MaxUint64
				}
			case v < 0:
				whole = uint64(int64(v))
			default:
				whole = uint64(v)
			}
			n := OpIndex(i % 2)
			if i < 2 {
				out = append(out, floatCase{"i32.trunc", from.at[0] + n, from.operands, 1, uint64(uint32(whole)), trap},
					floatCase{"i32.trunc_sat", from.at[1] + n, from.operands, 1, uint64(uint32(whole)), 0})
				continue
			}
			out = append(out, floatCase{"i64.trunc", from.at[2] + n, from.operands, 2, whole, trap},
				floatCase{"i64.trunc_sat", from.at[3] + n, from.operands, 2, whole, 0})
		}
	}
	return out
}

func draw32(r *rand.Rand, x float64) float32 {
	switch r.IntN(4) {
	case 0:
		return float32(x)
	case 1:
		return math.Float32frombits(r.Uint32())
	case 2:
		return math.Float32frombits(r.Uint32()&^(255<<23) | uint32(r.IntN(4))<<23)
	}
	return math.Float32frombits(r.Uint32()&^(255<<23) | uint32(120+r.IntN(70))<<23)
}

// TestFloatUnit compares the unit with the processor's arithmetic, and checks what the
// graph assumes of its numbers.
func TestFloatUnit(t *testing.T) {
	b := newBench()
	r := rand.New(rand.NewPCG(uint64(*unitSeed), 2))
	bad, total := map[string]int{}, 0
	for range *unitPairs {
		x, y := draw(r), draw(r)
		if r.IntN(8) == 0 {
			y = math.Float64frombits(math.Float64bits(x) ^ uint64(r.IntN(8)) ^ uint64(r.IntN(2))<<63)
		}
		p, q := draw32(r, x), draw32(r, y)
		if r.IntN(8) == 0 {
			q = math.Float32frombits(math.Float32bits(p) ^ uint32(r.IntN(8)) ^ uint32(r.IntN(2))<<31)
		}
		if r.IntN(3) == 0 { // near integers
			x = math.Ldexp(float64(r.Uint64()>>r.IntN(64)), -r.IntN(4)) * float64(1-2*r.IntN(2))
			p = float32(math.Ldexp(float64(r.Uint32()>>r.IntN(32)), r.IntN(36)-4)) * float32(1-2*r.IntN(2))
		}
		for _, c := range cases(x, y, p, q) {
			total++
			upper, lower, trap := b.run(t, c.op, c.operands[:]...)
			got := uint64(upper)
			if c.words == 2 {
				got = got<<32 | uint64(lower)
			}
			if trap != c.trap || trap == 0 && got != c.want {
				if bad[c.name]++; bad[c.name] < 4 {
					t.Errorf("%s (%s) %x %v %v: got %08x, trap %d; want %08x, trap %d", Ops()[c.op].Name, c.name, c.operands, x, p, got, trap, c.want, c.trap)
				}
			}
		}
		if len(bad) > 20 {
			break
		}
	}
	t.Logf("%d instructions; wrong: %v", total, bad)
}
