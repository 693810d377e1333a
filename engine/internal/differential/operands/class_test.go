package operands

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/wasm"
)

// sample are the operands of an instruction, and their exact result.
type sample struct {
	format
	op   string // without the type
	a, b uint64
}

// has says for each class whether operands belong to it, whoever drew them.
var has = map[string]func(s sample) bool{
	"special":                 func(s sample) bool { return s.isSpecial(s.a) },
	"specials":                func(s sample) bool { return s.isSpecial(s.a) && s.isSpecial(s.b) },
	"a special":               func(s sample) bool { return s.isSpecial(s.a) != s.isSpecial(s.b) },
	"subnormal":               func(s sample) bool { return s.subnormal(s.a) },
	"subnormal operand":       func(s sample) bool { return s.subnormal(s.a) || s.subnormal(s.b) },
	"positive":                func(s sample) bool { return s.value(s.a) > 0 },
	"tie":                     func(s sample) bool { return s.tie(0, 0, false) },
	"subnormal tie":           func(s sample) bool { return s.tie(0, 0, true) },
	"next to a tie":           func(s sample) bool { return s.tie(0x1p-1000, 0x1p-10, false) },
	"next to a subnormal tie": func(s sample) bool { return s.tie(0x1p-1000, 0x1p-10, true) },
	"subnormal result":        func(s sample) bool { v, _ := s.exact(); return v != nil && s.exponent(v) == s.least() },
	"edge of overflow":        func(s sample) bool { return s.around(s.target().greatest(0)) },
	"edge of zero": func(s sample) bool {
		f := s.target()
		return s.around(f.least()-1) || s.around(f.least()) || s.around(f.least()+f.fraction)
	},
	"cancellation":                func(s sample) bool { v, _ := s.exact(); return v != nil && v.MantExp(nil) < s.length(s.a)-3 },
	"exponents apart":             func(s sample) bool { d := s.length(s.a) - s.length(s.b); return s.finite() && -70 <= d && d <= 70 },
	"neighbors":                   func(s sample) bool { return s.steps() <= 3 },
	"near one":                    func(s sample) bool { return s.steps() <= 3 },
	"exact":                       sample.isExact,
	"next to exact":               sample.besideExact,
	"divisor near a power of two": func(s sample) bool { f := s.b & (1<<s.fraction - 1); return f <= 3 || f >= 1<<s.fraction-3 },
	"square":                      func(s sample) bool { return s.isSquare(s.a) },
	"next to a square":            func(s sample) bool { return s.isSquare(s.a-1) || s.isSquare(s.a+1) },
	"half":                        func(s sample) bool { return fraction(s.value(s.a)) == 0.5 },
	"next to half": func(s sample) bool {
		return fraction(s.value(s.a-1)) == 0.5 || fraction(s.value(s.a+1)) == 0.5
	},
	"next to an integer": func(s sample) bool {
		return s.moderate() && fraction(s.value(s.a)) != 0 && (fraction(s.value(s.a-1)) == 0 || fraction(s.value(s.a+1)) == 0)
	},
	"where fractions end": func(s sample) bool {
		e := s.length(s.a) - s.precision()
		return -3 <= e && e <= 2
	},
	"below one":       func(s sample) bool { v := math.Abs(s.value(s.a)); return 0x1p-4 <= v && v < 1 },
	"moderate":        sample.moderate,
	"in range":        func(s sample) bool { v := math.Abs(s.value(s.a)); return 0x1p-149 <= v && v < 0x1p128 },
	"low payload":     func(s sample) bool { return s.value(s.a) != s.value(s.a) && s.a<<12>>(12+29) == 0 },
	"limit":           func(s sample) bool { return s.besideLimit(2) },
	"next to a limit": func(s sample) bool { return s.besideLimit(0) },
}

// wide are the classes to which random bits often belong, too.
var wide = map[string]bool{"positive": true, "exponents apart": true, "moderate": true, "in range": true, "subnormal result": true}

// TestClasses checks that each class is reached: in as many operands as make test
// draws, at least half as often as its share of them, and not by random bits unless
// it is wide.
func TestClasses(t *testing.T) {
	const draws = 2000
	for _, op := range floatInstructions() {
		list := classes(op)
		params, _, _ := op.Signature()
		count := func(draw func(*rand.Rand) []uint64) map[string]int {
			n := map[string]int{}
			r := rand.New(rand.NewPCG(1, 3))
			for range draws {
				a := draw(r)
				s := sample{formatOf(params[0]), plainName(op), a[0], a[len(a)-1]}
				for _, c := range list {
					if has[c.name] != nil && has[c.name](s) {
						n[c.name]++
					}
				}
			}
			return n
		}
		directed := count(func(r *rand.Rand) []uint64 { return Draw(r, op) })
		random := count(func(r *rand.Rand) []uint64 {
			mask := 2*formatOf(params[0]).sign() - 1
			return []uint64{r.Uint64() & mask, r.Uint64() & mask}[:len(params)]
		})
		t.Logf("%s: %v", op, directed)
		for _, c := range list {
			least := draws / len(list) / 2
			switch {
			case c.name == "any":
			case has[c.name] == nil:
				t.Errorf("%s: class %q has no property to test", op, c.name)
			case directed[c.name] < least:
				t.Errorf("%s: %d of %d operands are of class %q, want at least %d", op, directed[c.name], draws, c.name, least)
			case random[c.name] >= least && !wide[c.name]:
				t.Errorf("%s: random bits are of class %q, too: %d of %d, want less than %d", op, c.name, random[c.name], draws, least)
			}
		}
	}
}

// TestSystematic checks that every pair of special numbers is there, every
// difference of exponents, and every instruction.
func TestSystematic(t *testing.T) {
	for _, op := range floatInstructions() {
		params, _, _ := op.Signature()
		f := formatOf(params[0])
		list := Systematic(rand.New(rand.NewPCG(1, 4)), op)
		seen := map[[2]uint64]bool{}
		apart := map[int]int{}
		for _, a := range list {
			s := sample{f, plainName(op), a[0], a[len(a)-1]}
			seen[[2]uint64{s.a, s.b}] = true
			if s.finite() {
				apart[s.length(s.a)-s.length(s.b)]++
			}
		}
		for _, a := range specials[f] {
			for _, b := range specials[f] {
				if len(params) == 1 {
					b = a
				}
				if !seen[[2]uint64{a, b}] {
					t.Errorf("%s: no %#x, %#x", op, a, b)
				}
			}
		}
		switch plainName(op) {
		case "add", "sub", "mul", "div":
			for d := -70; d <= 70; d++ {
				if apart[d] < 16 {
					t.Errorf("%s: %d operands with exponents that differ by %d, want 16", op, apart[d], d)
				}
			}
		}
	}
}

// TestSeed checks that operands depend on the seed alone.
func TestSeed(t *testing.T) {
	for _, op := range floatInstructions() {
		r, q := rand.New(rand.NewPCG(5, 6)), rand.New(rand.NewPCG(5, 6))
		for range 200 {
			a, b := Draw(r, op), Draw(q, op)
			if a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
				t.Fatalf("%s: %#x, then %#x", op, a, b)
			}
		}
	}
}

// floatInstructions are those with floats as operands.
func floatInstructions() []wasm.Opcode {
	var list []wasm.Opcode
	for _, op := range wasm.Opcodes() {
		params, _, ok := op.Signature()
		numeric := op >= wasm.OpI32Eqz && op <= wasm.OpI64Extend32S || op >= wasm.OpI32TruncSatF32S && op <= wasm.OpI64TruncSatF64U
		if ok && numeric && isFloat(params[0]) {
			list = append(list, op)
		}
	}
	return list
}

func (s sample) isSpecial(v uint64) bool {
	for _, w := range specials[s.format] {
		if v == w {
			return true
		}
	}
	return false
}

func (s sample) subnormal(v uint64) bool {
	x := math.Abs(s.value(v))
	return x > 0 && x < math.Ldexp(1, s.least()+s.fraction)
}

// finite reports whether both operands are, and not zero.
func (s sample) finite() bool {
	x, y := s.value(s.a), s.value(s.b)
	return x-x == 0 && y-y == 0 && x != 0 && y != 0
}

// length is the exponent of the power of two above a number.
func (s sample) length(v uint64) int {
	_, e := math.Frexp(s.value(v))
	return e
}

// steps is how many numbers the operands' sizes are apart.
func (s sample) steps() uint64 {
	d := (s.a - s.b) & (s.sign() - 1)
	return min(d, s.sign()-d)
}

// exact is the size of the exact result, or of enough bits of it to tell what it is
// next to; nil if there is none.
func (s sample) exact() (_ *big.Float, exact bool) {
	x, y := big.NewFloat(0), big.NewFloat(0)
	if !s.finite() {
		return nil, false
	}
	x.SetFloat64(s.value(s.a))
	y.SetFloat64(s.value(s.b))
	z := new(big.Float).SetPrec(2400)
	switch s.op {
	case "add":
		z.Add(x, y)
	case "sub":
		z.Sub(x, y)
	case "mul":
		z.Mul(x, y)
	case "div":
		z.SetPrec(300).Quo(x, y)
	case "sqrt":
		if x.Sign() < 0 {
			return nil, false
		}
		z.SetPrec(300).Sqrt(x)
	default:
		z.Set(x)
	}
	if z.Sign() == 0 {
		return nil, false
	}
	return z.Abs(z), z.Acc() == big.Exact
}

// target is the format of the result.
func (s sample) target() format {
	if s.op == "demote_f64" {
		return f32format
	}
	return s.format
}

// exponent is that of the last place of a result.
func (s sample) exponent(v *big.Float) int {
	f := s.target()
	return max(v.MantExp(nil)-f.precision(), f.least())
}

// tie reports whether the result is from low to high places away from the middle between
// two numbers, and below the least normal number or not.
func (s sample) tie(low, high float64, subnormal bool) bool {
	v, _ := s.exact()
	f := s.target()
	if v == nil || v.MantExp(nil) > f.greatest(0) || subnormal != (v.MantExp(nil) <= f.least()+f.fraction) {
		return false
	}
	places := new(big.Float).SetMantExp(v, -s.exponent(v))
	whole, _ := places.Int(nil)
	places.Sub(places, new(big.Float).SetInt(whole))
	distance, _ := places.Sub(places, big.NewFloat(0.5)).Float64()
	return low <= math.Abs(distance) && math.Abs(distance) <= high
}

// around reports whether the result is 2^e but for a few of the last places.
func (s sample) around(e int) bool {
	v, _ := s.exact()
	if v == nil {
		return false
	}
	share, _ := v.SetMantExp(v, -e).Float64()
	return math.Abs(share-1) <= math.Ldexp(8, -s.target().precision())
}

// isExact reports whether the result needs no rounding.
func (s sample) isExact() bool {
	v, exact := s.exact()
	return v != nil && exact && v.MinPrec() <= uint(s.precision())
}

// besideExact reports whether the dividend is a step from a multiple of few bits.
func (s sample) besideExact() bool {
	for _, a := range []uint64{s.a - 1, s.a + 1} {
		t := s
		t.a = a
		if t.isExact() && !s.isExact() {
			return true
		}
	}
	return false
}

func (s sample) isSquare(v uint64) bool {
	x := s.value(v)
	if x < 0x1p-900 {
		x *= 0x1p600 // so that the remainder is not lost
	}
	root := math.Sqrt(x)
	return root > 0 && !math.IsInf(root, 0) && math.FMA(root, root, -x) == 0
}

func fraction(x float64) float64 {
	_, f := math.Modf(math.Abs(x))
	return f
}

func (s sample) moderate() bool {
	v := math.Abs(s.value(s.a))
	return 0.5 <= v && v < 0x1p66
}

// besideLimit reports whether the operand is a limit of an integer type but for
// some of the last bits, or for a number.
func (s sample) besideLimit(by float64) bool {
	v := math.Abs(s.value(s.a))
	for _, limit := range []float64{1, 0x1p31, 0x1p32, 0x1p63, 0x1p64} {
		if v >= 0.25 && math.Abs(v-limit) <= max(by, math.Ldexp(limit, 2-s.fraction)) {
			return true
		}
	}
	return false
}
