package trace

import (
	"math/bits"
	"math/rand"
	"reflect"
	"testing"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/site/examples"
)

// exampleLog runs an example of the compute ABI on its default input.
func exampleLog(t testing.TB, name string) *Log {
	t.Helper()
	for _, e := range examples.List() {
		if e.Name != name {
			continue
		}
		p := program(t, e.Wasm)
		prompt := p.Prompt()
		r := newRun()
		r.say(prompt...)
		r.say(compute(t, p, nil, e.Input)...)
		r.answer(t, 1_000_000)
		l := NewLog(p, len(prompt))
		l.Follow(machine.StreamOf(r.tokens))
		for l.Advance(1000) {
		}
		return l
	}
	t.Fatalf("no example %s", name)
	return nil
}

// arithmetic is what instructions must push, computed apart from the model.
var arithmetic = map[string]func(a, b uint32) uint32{
	"i32.add":    func(a, b uint32) uint32 { return a + b },
	"i32.sub":    func(a, b uint32) uint32 { return a - b },
	"i32.mul":    func(a, b uint32) uint32 { return a * b },
	"i32.and":    func(a, b uint32) uint32 { return a & b },
	"i32.or":     func(a, b uint32) uint32 { return a | b },
	"i32.xor":    func(a, b uint32) uint32 { return a ^ b },
	"i32.shl":    func(a, b uint32) uint32 { return a << (b % 32) },
	"i32.shr_u":  func(a, b uint32) uint32 { return a >> (b % 32) },
	"i32.rotl":   func(a, b uint32) uint32 { return bits.RotateLeft32(a, int(b%32)) },
	"i32.div_u":  func(a, b uint32) uint32 { return a / b },
	"i32.rem_u":  func(a, b uint32) uint32 { return a % b },
	"i32.eq":     func(a, b uint32) uint32 { return truth(a == b) },
	"i32.ne":     func(a, b uint32) uint32 { return truth(a != b) },
	"i32.lt_u":   func(a, b uint32) uint32 { return truth(a < b) },
	"i32.lt_s":   func(a, b uint32) uint32 { return truth(int32(a) < int32(b)) },
	"i32.ge_s":   func(a, b uint32) uint32 { return truth(int32(a) >= int32(b)) },
	"i32.gt_u":   func(a, b uint32) uint32 { return truth(a > b) },
	"i32.eqz":    func(a, _ uint32) uint32 { return truth(a == 0) },
	"i32.rem_s":  func(a, b uint32) uint32 { return uint32(int32(a) % int32(b)) },
	"i32.div_s":  func(a, b uint32) uint32 { return uint32(int32(a) / int32(b)) },
	"i32.shr_s":  func(a, b uint32) uint32 { return uint32(int32(a) >> (b % 32)) },
	"local.tee":  nil, // the value is the operand itself, as with the next two
	"local.set":  nil,
	"global.set": nil,
}

func truth(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// TestOperands checks that what the replay finds on the stack and in memory
// explains what the model says.
func TestOperands(t *testing.T) {
	for _, name := range []string{"quicksort", "sha256"} {
		l := exampleLog(t, name)
		checked := map[string]int{}
		m := NewMachine(l.program)
		feedAll(m, l.tokens.Slice(0, l.prompt))
		for _, s := range l.Steps(0, l.Len()) {
			checkStep(t, m, s, checked)
			feedAll(m, s.Tokens)
			if t.Failed() {
				t.Fatalf("%s\n%s", Header, s)
			}
		}
		t.Logf("%s: %d steps, %d tokens: %v", name, l.Len(), l.Tokens(), checked)
	}
}

// checkStep compares a step's effect with its operands; m is the state before.
func checkStep(t *testing.T, m *Machine, s Step, checked map[string]int) {
	t.Helper()
	if s.Host || s.Instr < 0 {
		return
	}
	at, _ := s.program.At(s.Position)
	in, _ := s.program.Source(at)
	name := in.Op.String()
	var e Effect
	if effects := s.Effects(); len(effects) > 0 {
		e = effects[0]
	}
	want := uint32(0)
	switch f, ok := arithmetic[name]; {
	case f != nil:
		want = f(s.Operands[0], s.Operands[len(s.Operands)-1])
	case ok:
		want = s.Operands[0]
	case name == "local.get":
		want = m.Locals(m.Depth())[in.Imm]
	case name == "global.get":
		want = m.Global(int(in.Imm))
	case name == "i32.const":
		want = uint32(in.Imm)
	case name == "i32.load", name == "i32.load8_u":
		var b [4]byte
		size := map[string]int{"i32.load": 4, "i32.load8_u": 1}[name]
		if !m.ReadMemory(s.Operands[0]+uint32(in.Imm), b[:size]) {
			t.Error("outside the memory")
		}
		want = uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
	case name == "i32.store":
		if want = s.Operands[1]; e.Index != int(s.Operands[0])+int(in.Imm) || e.Width != 4 {
			t.Errorf("stores %d bytes at 0x%x", e.Width, e.Index)
		}
	default:
		return
	}
	checked[name]++
	if uint32(e.Value) != want {
		t.Errorf("value %d, want %d", e.Value, want)
	}
}

// TestState looks at a program's state in the middle and at the end.
func TestState(t *testing.T) {
	l := stream(t, testdata(t, "parts"), "main", 0)
	inside := l.StateAt(29) // double is about to add
	if got, want := inside.Frames(), []Frame{{0, -1, "host", 1}, {1, 1, "main", 43}, {2, 0, "double", 4}}; !reflect.DeepEqual(got, want) {
		t.Errorf("frames %v, want %v", got, want)
	}
	for _, c := range []struct {
		what      string
		got, want []uint32
	}{
		{"stack of double", inside.Stack(2), []uint32{21, 21}},
		{"stack of main", inside.Stack(1), []uint32{}},
		{"locals of double", inside.Locals(2), []uint32{21}},
		{"locals of main", inside.Locals(1), []uint32{0, 0}},
		{"locals of main, before br_table", l.StateAt(35).Locals(1), []uint32{0, 42}},
		{"stack of main, before br_table", l.StateAt(35).Stack(1), []uint32{4, 5, 0}},
		{"stack of main, behind the block", l.StateAt(36).Stack(1), []uint32{5}},
		{"results", l.StateAt(l.Len()).Results(2), []uint32{5, 42}},
		{"stack in the end", l.StateAt(l.Len()).Stack(0), []uint32{5, 42}},
		{"no such frame", inside.Stack(3), nil},
		{"pages", []uint32{l.StateAt(19).Pages(), l.StateAt(20).Pages()}, []uint32{1, 2}},
		{"global", []uint32{l.StateAt(17).Global(0), inside.Global(0)}, []uint32{0xfffffff9, 0x55667781}},
		{"words", []uint32{inside.Word(4), inside.Word(5), inside.Word(6), inside.Word(7)},
			[]uint32{0x11223344, 0x77880000, 0xcd005566, 0xef0000ab}},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("%s: %v, want %v", c.what, c.got, c.want)
		}
	}
	bytes := make([]byte, 4)
	if !inside.ReadMemory(2<<16-4, bytes) || inside.ReadMemory(2<<16-3, bytes) {
		t.Error("the memory does not end with its second page")
	}
}

// long is a stream of many calls, and of steps enough for many checkpoints.
func long(t testing.TB, calls int) (p *lower.Program, prompt int, tokens []machine.Token) {
	t.Helper()
	l := exampleLog(t, "quicksort")
	tokens = append(tokens, l.tokens.Slice(0, l.prompt)...)
	for range calls {
		tokens = append(tokens, l.tokens.Slice(l.prompt, l.tokens.Len())...)
	}
	return l.program, l.prompt, tokens
}

// TestLog compares steps that are asked for in any order, of a log that grows,
// with a replay from the first token.
func TestLog(t *testing.T) {
	p, prompt, tokens := long(t, 5)
	l := NewLog(p, prompt)
	all := NewLog(p, prompt)
	all.Follow(machine.StreamOf(tokens))
	all.Advance(len(tokens))
	steps := all.Steps(0, all.Len())
	if steps[0].From != prompt || steps[len(steps)-1].To != len(tokens) {
		t.Errorf("steps cover %d to %d", steps[0].From, steps[len(steps)-1].To)
	}
	for i := range steps[1:] {
		if steps[i].To != steps[i+1].From {
			t.Fatalf("step %d ends at %d, the next one begins at %d", i, steps[i].To, steps[i+1].From)
		}
	}
	rng := rand.New(rand.NewSource(1))
	for end := prompt + 1000; end < len(tokens)+40_000; end += 40_000 {
		l.Follow(machine.StreamOf(tokens[:min(end, len(tokens))]))
		for l.Advance(1 + rng.Intn(10_000)) {
			if rng.Intn(2) == 0 {
				l.Mark()
			}
		}
		for n := range 30 {
			i := rng.Intn(l.Len())
			if n%3 == 0 { // near the end, where the marks are
				i = l.Len() - 1 - rng.Intn(min(3000, l.Len()))
			}
			want := steps[i]
			want.To = min(want.To, l.Tokens())
			if got := l.Step(i); got.From != want.From || got.To != want.To || i+1 < l.Len() && got.String() != want.String() {
				t.Fatalf("step %d is\n%s, want\n%s", i, got, want)
			}
			if got := l.StepOf(want.To - 1); got != i {
				t.Fatalf("token %d belongs to step %d, want %d", want.To-1, got, i)
			}
			scratch := NewMachine(p)
			feedAll(scratch, tokens[:want.From])
			sameState(t, l.StateAt(i), scratch)
		}
	}
	t.Logf("%d tokens, %d steps, %d checkpoints", l.Tokens(), l.Len(), len(l.checkpoints))
}

func sameState(t *testing.T, a, b *Machine) {
	t.Helper()
	if a.Cursor() != b.Cursor() || a.Instructions() != b.Instructions() || a.Outputs() != b.Outputs() || a.Pages() != b.Pages() ||
		!reflect.DeepEqual(a.Frames(), b.Frames()) {
		t.Fatalf("%+v, want %+v", a.Frames(), b.Frames())
	}
	for d := range a.Frames() {
		if !reflect.DeepEqual(a.Stack(d), b.Stack(d)) || !reflect.DeepEqual(a.Locals(d), b.Locals(d)) {
			t.Fatalf("frame %d: stack %v, locals %v, want %v, %v", d, a.Stack(d), a.Locals(d), b.Stack(d), b.Locals(d))
		}
	}
	for w := range uint32(b.Pages()) << 14 {
		if a.Word(w) != b.Word(w) {
			t.Fatalf("word %d: %d, want %d", w, a.Word(w), b.Word(w))
		}
	}
}

// TestHostile feeds streams that no model emits.
func TestHostile(t *testing.T) {
	for _, p := range []*lower.Program{testdata(t, "parts"), testdata(t, "typed"), example(t, "quicksort")} {
		prompt := p.Prompt()
		for seed := range int64(80) {
			rng := rand.New(rand.NewSource(seed))
			tokens := append([]machine.Token(nil), prompt...)
			if seed%3 != 0 {
				tokens = p.AppendCall(tokens, p.Funcs[len(p.Funcs)-1].Entry, []uint32{rng.Uint32()})
			}
			for range 1500 {
				tokens = append(tokens, randomToken(rng, p.Len()))
			}
			l := NewLog(p, rng.Intn(len(prompt)+100))
			l.Follow(machine.StreamOf(tokens))
			for l.Advance(1 + rng.Intn(400)) {
				l.Mark()
			}
			for range 20 {
				_ = l.Step(rng.Intn(l.Len())).String()
				_ = l.Describe(rng.Intn(len(tokens)))
				_ = l.StepOf(rng.Intn(len(tokens)))
				m := l.StateAt(rng.Intn(l.Len() + 1))
				for d := range m.Frames() {
					m.Stack(d)
					m.Locals(d)
					m.LocalValues(d)
				}
				m.Results(rng.Intn(10))
				m.ReadMemory(rng.Uint32(), make([]byte, 10))
			}
		}
	}
}

// TestDeep calls deeper than the machine goes, and returns from outside.
func TestDeep(t *testing.T) {
	m := NewMachine(testdata(t, "parts"))
	for range machine.MaxDepth + 10 {
		m.Feed(machine.ByteToken(machine.Call, 2))
	}
	if m.Depth() != machine.MaxDepth || len(m.Clone().Frames()) != machine.MaxDepth+1 {
		t.Errorf("depth %d, want %d", m.Depth(), machine.MaxDepth)
	}
	for range machine.MaxDepth + 10 {
		m.Feed(machine.ByteToken(machine.Ret, 2))
	}
	if m.Depth() != 0 {
		t.Errorf("depth %d, want 0", m.Depth())
	}
}

// randomToken prefers tokens that do something: any token, small numbers that
// are positions, misc codes.
func randomToken(rng *rand.Rand, positions int) machine.Token {
	switch rng.Intn(4) {
	case 0:
		return machine.Token(rng.Intn(1 << 16))
	case 1:
		return machine.MiscToken(machine.Code(rng.Intn(2)))
	case 2:
		return machine.ByteToken(machine.Class(rng.Intn(10)), byte(rng.Intn(positions)))
	}
	return machine.ByteToken(machine.Class(rng.Intn(10)), byte(rng.Intn(256)))
}

// BenchmarkFeed counts tokens.
func BenchmarkFeed(b *testing.B) {
	p, _, tokens := long(b, 1)
	b.Run("machine", func(b *testing.B) {
		m := NewMachine(p)
		for i := 0; i < b.N; i++ {
			m.Feed(tokens[i%len(tokens)])
		}
	})
	b.Run("log", func(b *testing.B) {
		many := make([]machine.Token, 0, b.N)
		for len(many) < b.N {
			many = append(many, tokens[:min(len(tokens), b.N-len(many))]...)
		}
		b.ResetTimer()
		l := NewLog(p, 0)
		l.Follow(machine.StreamOf(many))
		l.Advance(b.N)
	})
}

// BenchmarkStateAt asks for states anywhere in a run.
func BenchmarkStateAt(b *testing.B) {
	p, prompt, tokens := long(b, 10)
	l := NewLog(p, prompt)
	l.Follow(machine.StreamOf(tokens))
	l.Advance(len(tokens))
	rng := rand.New(rand.NewSource(1))
	for b.Loop() {
		l.StateAt(rng.Intn(l.Len()))
	}
}
