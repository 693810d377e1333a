package differential

import (
	"context"
	"errors"
	"math/bits"
	"math/rand/v2"
	"testing"

	"wasmformer/engine"
)

// overflow stands for a trap in what Go's arithmetic says.
type overflow string

func (o overflow) Error() string { return string(o) }

func boolean(b bool) (uint32, error) {
	if b {
		return 1, nil
	}
	return 0, nil
}

// arithmetic is every instruction on numbers, in Go.
var arithmetic = map[string]func(a, b uint32) (uint32, error){
	"i32.eqz":        func(a, _ uint32) (uint32, error) { return boolean(a == 0) },
	"i32.clz":        func(a, _ uint32) (uint32, error) { return uint32(bits.LeadingZeros32(a)), nil },
	"i32.ctz":        func(a, _ uint32) (uint32, error) { return uint32(bits.TrailingZeros32(a)), nil },
	"i32.popcnt":     func(a, _ uint32) (uint32, error) { return uint32(bits.OnesCount32(a)), nil },
	"i32.extend8_s":  func(a, _ uint32) (uint32, error) { return uint32(int32(int8(a))), nil },
	"i32.extend16_s": func(a, _ uint32) (uint32, error) { return uint32(int32(int16(a))), nil },
	"i32.add":        func(a, b uint32) (uint32, error) { return a + b, nil },
	"i32.sub":        func(a, b uint32) (uint32, error) { return a - b, nil },
	"i32.mul":        func(a, b uint32) (uint32, error) { return a * b, nil },
	"i32.div_s": func(a, b uint32) (uint32, error) {
		if b == 0 {
			return 0, overflow("integer divide by zero")
		}
		if a == 1<<31 && b == 0xffffffff {
			return 0, overflow("integer overflow")
		}
		return uint32(int32(a) / int32(b)), nil
	},
	"i32.div_u": func(a, b uint32) (uint32, error) {
		if b == 0 {
			return 0, overflow("integer divide by zero")
		}
		return a / b, nil
	},
	"i32.rem_s": func(a, b uint32) (uint32, error) {
		if b == 0 {
			return 0, overflow("integer divide by zero")
		}
		return uint32(int32(a) % int32(b)), nil
	},
	"i32.rem_u": func(a, b uint32) (uint32, error) {
		if b == 0 {
			return 0, overflow("integer divide by zero")
		}
		return a % b, nil
	},
	"i32.and":   func(a, b uint32) (uint32, error) { return a & b, nil },
	"i32.or":    func(a, b uint32) (uint32, error) { return a | b, nil },
	"i32.xor":   func(a, b uint32) (uint32, error) { return a ^ b, nil },
	"i32.shl":   func(a, b uint32) (uint32, error) { return a << (b & 31), nil },
	"i32.shr_s": func(a, b uint32) (uint32, error) { return uint32(int32(a) >> (b & 31)), nil },
	"i32.shr_u": func(a, b uint32) (uint32, error) { return a >> (b & 31), nil },
	"i32.rotl":  func(a, b uint32) (uint32, error) { return bits.RotateLeft32(a, int(b&31)), nil },
	"i32.rotr":  func(a, b uint32) (uint32, error) { return bits.RotateLeft32(a, -int(b&31)), nil },
	"i32.eq":    func(a, b uint32) (uint32, error) { return boolean(a == b) },
	"i32.ne":    func(a, b uint32) (uint32, error) { return boolean(a != b) },
	"i32.lt_s":  func(a, b uint32) (uint32, error) { return boolean(int32(a) < int32(b)) },
	"i32.lt_u":  func(a, b uint32) (uint32, error) { return boolean(a < b) },
	"i32.gt_s":  func(a, b uint32) (uint32, error) { return boolean(int32(a) > int32(b)) },
	"i32.gt_u":  func(a, b uint32) (uint32, error) { return boolean(a > b) },
	"i32.le_s":  func(a, b uint32) (uint32, error) { return boolean(int32(a) <= int32(b)) },
	"i32.le_u":  func(a, b uint32) (uint32, error) { return boolean(a <= b) },
	"i32.ge_s":  func(a, b uint32) (uint32, error) { return boolean(int32(a) >= int32(b)) },
	"i32.ge_u":  func(a, b uint32) (uint32, error) { return boolean(a >= b) },
}

// arithmeticModule exports a function for each instruction under its name.
func arithmeticModule() []byte {
	m := &Module{}
	for i, op := range append(append([]string{}, unary...), binary...) {
		body := "local.get 0  local.get 1  " + op
		if i < len(unary) {
			body = "local.get 0  " + op
		}
		m.Funcs[m.F(2, 1, 0, body)].Name = op
	}
	return m.Bytes()
}

// checkArithmetic compares one instruction on one pair with Go.
func checkArithmetic(t *testing.T, inst *engine.Instance, op string, a, b uint32) {
	t.Helper()
	want, wantErr := arithmetic[op](a, b)
	got, err := inst.ExportedFunction(op).Call(context.Background(), uint64(a), uint64(b))
	var trap *engine.TrapError
	switch {
	case errors.As(err, &trap):
		if wantErr == nil || trap.Reason != wantErr.Error() {
			t.Errorf("%s 0x%x, 0x%x: trap %q, want 0x%x, %v", op, a, b, trap.Reason, want, wantErr)
		}
	case err != nil:
		t.Fatalf("%s 0x%x, 0x%x: %v", op, a, b, err)
	case wantErr != nil || got[0] != uint64(want):
		t.Errorf("%s 0x%x, 0x%x = 0x%x, want 0x%x, %v", op, a, b, got[0], want, wantErr)
	}
}

func arithmeticInstance(t *testing.T, o engine.Options) *engine.Instance {
	t.Helper()
	m, err := engine.Compile(arithmeticModule())
	if err != nil {
		t.Fatal(err)
	}
	o.Model = interpreter()
	inst, err := m.Instantiate(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return inst
}

// TestArithmetic checks every instruction on numbers: on all pairs of edge
// values and on random operands.
func TestArithmetic(t *testing.T) {
	const pairs, random = 2400, 1000
	t.Logf("seed %d", *seed)
	rng := rand.New(rand.NewPCG(*seed, 7))
	inst := arithmeticInstance(t, engine.Options{Decoder: engine.Planned})
	list := edges()
	checked := 0
	for op := range arithmetic {
		all := len(list) * len(list)
		start := rng.IntN(all)
		for i := range min(pairs, all) {
			// All pairs that there are, or as many, spread evenly.
			n := (start + i*max(1, all/pairs)) % all
			checkArithmetic(t, inst, op, list[n/len(list)], list[n%len(list)])
		}
		for range random {
			a, b := rng.Uint32(), rng.Uint32()
			checkArithmetic(t, inst, op, a>>rng.IntN(32), b>>rng.IntN(32))
			checked++
		}
		checked += min(pairs, all)
		if t.Failed() {
			return
		}
	}
	t.Logf("%d pairs for %d instructions, %d tokens", checked, len(arithmetic), len(inst.Tokens()))
}

// TestArithmeticDense checks a sample with the textbook decoder.
func TestArithmeticDense(t *testing.T) {
	rng := rand.New(rand.NewPCG(*seed, 8))
	inst := arithmeticInstance(t, engine.Options{Decoder: engine.Dense})
	list := edges()
	for op := range arithmetic {
		checkArithmetic(t, inst, op, list[rng.IntN(len(list))], list[rng.IntN(len(list))])
		checkArithmetic(t, inst, op, rng.Uint32(), rng.Uint32()>>rng.IntN(32))
	}
	t.Logf("%d tokens", len(inst.Tokens()))
}
