package grad

import (
	_ "embed"
	"math"
	"strings"
	"sync"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/model"
)

//go:embed testdata/functions.wasm
var functions []byte

// own are the interpreter's weights.
var own = sync.OnceValue(func() *Weights {
	w, err := Interpreter(nil)
	if err != nil {
		panic(err)
	}
	return w
})

// The functions have one prompt, which these two tapes read once for all tests.
var tapes = sync.OnceValue(func() [2]*Tape { return [2]*Tape{NewTape(own()), NewTape(own())} })

// at is a function of testdata/functions.wat at arguments: "affine 5".
func at(t testing.TB, call string) (*Program, Point) {
	t.Helper()
	words := strings.Fields(call)
	p, err := New(own(), functions, words[0])
	if err != nil {
		t.Fatal(err)
	}
	p.tape, p.other().tape = tapes()[0], tapes()[1]
	var point Point
	for i, text := range words[1:] {
		v, err := p.Function.Params[i].Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		point.Args = append(point.Args, v)
	}
	return p, point
}

func run(t testing.TB, p *Program, at Point) *Run {
	t.Helper()
	r, err := p.Run(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// example is a function at a point, and its derivatives by the arguments in each mode.
type example struct {
	call                string
	plain, detached, st []float64
}

func same(v ...float64) []float64 { return v }

// examples are what is known: true derivatives, and zeros where there is none. In float
// functions plain slopes of 2^52 and more cancel; that the true one is left is due to the
// order in which the weights add them up.
var examples = []example{
	{"affine 5", same(0), same(0), same(37)},
	{"affine 300", same(0), same(0), same(37)},
	{"affine 1000000", same(0), same(0), same(37)},
	{"affine -7", same(0), same(0), same(37)},
	{"falling 50", same(0), same(0), same(-3)},
	{"product 12 30", same(0, 0), same(30, 12), same(30, 12)},
	{"product 12 0", same(0, 0), same(0, 12), same(0, 12)},
	{"product 5 -3", same(0, 0), same(-3, 5), same(-3, 5)},
	{"product 3000 70000", same(0, 0), same(70000, 3000), same(70000, 3000)},
	{"cube 9", same(0), same(81), same(243)},
	{"called 20", same(0), same(0), same(2)},
	{"stored 20", same(0), same(0), same(15)},
	{"loop 20 4", same(0, 0), same(0, 0), same(4, 0)},
	{"select 20", same(0), same(0), same(3)},
	{"select 70", same(0), same(0), same(5)},
	{"if 20", same(0), same(3), same(3)},
	{"less 20", same(0), same(0), same(0)},
	{"less 49", same(0), same(0), same(0)},
	{"div 200 8", same(0, 0), same(0, 0), same(0, 0)},
	{"rem 203 7", same(0, 0), same(1, -29), same(1, -29)},
	{"shift 20", same(0), same(8), same(8)},
	{"xor 20", same(0), same(0), same(0)},
	{"table 2", same(0), same(0), same(0)},
	{"wide 1000000000", same(0), same(0), same(37)},
	{"wide -5", same(0), same(0), same(37)},
	{"float 5.123", same(0), same(0), same(2.5)},
	{"single 5", same(1), same(1), same(1)},
	{"square -1.234", same(-2.468), same(-2.468), same(-2.468)},
	{"difference -3.25 7.1", same(0, 0), same(0, 0), same(7.1, -3.25)},
	{"converted 9", same(0), same(0), same(2.5)},
	{"ratio 4", same(-0.625), same(0), same(0)},
	{"root 2", same(math.Sqrt2 / 4), same(0), same(0)},
}

// TestDerivatives: what each mode gives.
func TestDerivatives(t *testing.T) {
	for _, e := range examples {
		p, point := at(t, e.call)
		r := run(t, p, point)
		for mode, want := range [][]float64{e.plain, e.detached, e.st} {
			got, err := p.Derivatives(r, 0, p.Inputs()[:len(point.Args)], Mode(mode))
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				if math.Abs(got[i]-want[i]) > 1e-12*math.Abs(want[i]) {
					t.Errorf("%s: %s by argument %d: %v, want %v", e.call, Mode(mode), i, got[i], want[i])
				}
			}
		}
	}
}

// TestConstants: derivatives by the program's constants are the differences.
func TestConstants(t *testing.T) {
	p, err := New(own(), Line, "f")
	if err != nil {
		t.Fatal(err)
	}
	inputs := p.Inputs()[1:]
	r := run(t, p, Point{Args: []uint64{5}, Constants: map[int]uint64{inputs[0].At: 37, inputs[1].At: 11}})
	if r.Results[0] != 196 {
		t.Fatalf("37·5 + 11 is %d", r.Results[0])
	}
	got, err := p.Derivatives(r, 0, inputs, StraightThrough)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{5, 1} {
		d, err := p.Difference(t.Context(), r, 0, inputs[i])
		if err != nil {
			t.Fatal(err)
		}
		if got[i] != want || d.Up != want || d.Down != want {
			t.Errorf("by %s: %v, differences %v and %v, want %v", inputs[i], got[i], d.Up, d.Down, want)
		}
	}
}

// TestDifference: where nothing without a slope changes, the derivative is the difference,
// of straight lines on both sides.
func TestDifference(t *testing.T) {
	for _, call := range []string{"affine 300", "falling 50", "product 12 30", "called 20", "stored 20", "loop 20 4", "shift 20", "wide 1000000000"} {
		p, point := at(t, call)
		r := run(t, p, point)
		in := p.Inputs()[0]
		got, err := p.Derivatives(r, 0, []Input{in}, StraightThrough)
		if err != nil {
			t.Fatal(err)
		}
		d, err := p.Difference(t.Context(), r, 0, in)
		if err != nil {
			t.Fatal(err)
		}
		if d.Up != got[0] || d.Down != got[0] {
			t.Errorf("%s: derivative %v, differences %v and %v", call, got[0], d.Up, d.Down)
		}
	}
}

// TestCuts: what is named where there is no slope.
func TestCuts(t *testing.T) {
	for _, c := range []struct {
		call  string
		input int
		kind  CutKind
		name  string
	}{
		{"loop 20 4", 1, Branch, ""},
		{"if 49", 0, Branch, ""},
		{"less 49", 0, Flat, "less"},
		{"div 200 8", 1, Address, "digit0"},
		{"xor 20", 0, Feature, "bit0"},
		{"table 2", 0, Address, "word0.value"},
		{"root 2", 0, Flat, "first"},
	} {
		p, point := at(t, c.call)
		r := run(t, p, point)
		d, err := p.Difference(t.Context(), r, 0, p.Inputs()[c.input])
		if err != nil {
			t.Fatal(err)
		}
		cuts, err := p.Cuts(t.Context(), r, 0, d.UpRun)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, cut := range cuts {
			found = found || cut.Kind == c.kind && (c.name == "" || cut.Name == c.name)
		}
		if !found {
			t.Errorf("%s: %v, want a %s %q", c.call, cuts, c.kind, c.name)
		}
	}
	p, point := at(t, "affine 5")
	r := run(t, p, point)
	d, err := p.Difference(t.Context(), r, 0, p.Inputs()[0])
	if err != nil {
		t.Fatal(err)
	}
	if cuts, err := p.Cuts(t.Context(), r, 0, d.UpRun); err != nil || len(cuts) > 0 {
		t.Errorf("affine: %v, %v, want none", cuts, err)
	}
}

// TestTokens: the textbook decoder gives the same tokens.
func TestTokens(t *testing.T) {
	m := interpreter.Build()
	p, err := New(own(), Line, "f")
	if err != nil {
		t.Fatal(err)
	}
	r := run(t, p, Point{Args: []uint64{300}})
	dense := decode.NewDense(m)
	for i, token := range r.Tokens {
		if i >= r.Prompt {
			if got := machine.Token(dense.Next()); got != token {
				t.Fatalf("position %d: %s, the textbook says %s", i, token, got)
			}
		}
		dense.Append(int(token))
	}
	// The engine's own call gives them, too, and the same result.
	module, err := engine.Compile(Line)
	if err != nil {
		t.Fatal(err)
	}
	i, err := module.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned})
	if err != nil {
		t.Fatal(err)
	}
	results, err := i.ExportedFunction("f").Call(t.Context(), 300)
	if err != nil {
		t.Fatal(err)
	}
	if results[0] != r.Results[0] {
		t.Errorf("result %d, the engine's is %d", r.Results[0], results[0])
	}
	for n, token := range i.Tokens() {
		if n >= len(r.Tokens) || r.Tokens[n] != token {
			t.Fatalf("position %d: another token than the engine's %s", n, token)
		}
	}
}

// TestCut: a tape from which tokens were taken goes on as one that never had them.
func TestCut(t *testing.T) {
	p, point := at(t, "affine 5")
	run(t, p, point)
	again := run(t, p, point.With(p.Inputs()[0], 300))
	fresh, err := New(own(), functions, "affine")
	if err != nil {
		t.Fatal(err)
	}
	want := run(t, fresh, point.With(p.Inputs()[0], 300))
	a, err := p.Derivatives(again, 0, p.Inputs(), StraightThrough)
	if err != nil {
		t.Fatal(err)
	}
	b, err := fresh.Derivatives(want, 0, p.Inputs(), StraightThrough)
	if err != nil {
		t.Fatal(err)
	}
	for i := range a {
		if a[i] != b[i] {
			t.Errorf("by %s: %v after another run, %v without", p.Inputs()[i], a[i], b[i])
		}
	}
}

// newLine learns 37·x + 11, beginning with 20·x + 30.
func newLine(t *testing.T) *Learner {
	t.Helper()
	p, err := New(own(), Line, "f")
	if err != nil {
		t.Fatal(err)
	}
	var lessons []Lesson
	for _, x := range []int32{-4, -1, 2, 5} {
		lessons = append(lessons, Lesson{[]uint64{uint64(uint32(x))}, uint64(uint32(37*x + 11))})
	}
	l, err := p.NewLearner(p.Inputs()[1:], []float64{20, 30}, lessons)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestLearn: descent finds the constants; by plain derivatives, which are 0, it
// does not move.
func TestLearn(t *testing.T) {
	l := newLine(t)
	loss := math.Inf(1)
	for step := 0; loss > 0 && step < 80; step++ {
		var err error
		if loss, _, err = l.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if c := l.Constants(); loss != 0 || c[0] != 37 || c[1] != 11 {
		t.Errorf("80 steps have come to %v with the loss %v, want 37 and 11", c, loss)
	}
	l = newLine(t)
	l.Mode = Plain
	for range 3 {
		if _, gradient, err := l.Step(t.Context()); err != nil || gradient[0] != 0 || gradient[1] != 0 {
			t.Errorf("plain: gradient %v, %v, want 0", gradient, err)
		}
	}
	if c := l.Constants(); c[0] != 20 || c[1] != 30 {
		t.Errorf("plain: the constants have become %v", c)
	}
}

// TestRefused: errors say what was found and what was expected.
func TestRefused(t *testing.T) {
	refused := func(name string, err error, want string) {
		t.Helper()
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
	_, err := New(own(), functions[:9], "affine")
	refused("half a module", err, "")
	_, err = New(own(), functions, "nothing")
	refused("no export", err, `no function "nothing"`)
	p, point := at(t, "div 1 0")
	_, err = p.Run(t.Context(), point)
	refused("trap", err, "integer divide by zero")
	_, err = p.Run(t.Context(), Point{})
	refused("arguments", err, "takes 2 arguments, got 0")
	_, err = p.Input("arg2")
	refused("input", err, "there are arg0 i32, arg1 i32")
	_, err = p.Input("x")
	refused("input", err, "want arg0")
	_, err = p.Run(t.Context(), Point{Args: []uint64{1, 2}, Constants: map[int]uint64{1: 1}})
	refused("constant", err, "no constant at offset 0x1")
	r := run(t, p, Point{Args: []uint64{9, 2}})
	_, err = p.Derivatives(r, 1, nil, Plain)
	refused("result", err, "the function has 1")
	run(t, p, Point{Args: []uint64{9, 3}})
	_, err = p.Derivatives(r, 0, p.Inputs(), Plain)
	refused("stale", err, "has run elsewhere")
	p, point = at(t, "loop 1 200")
	p.MaxTokens = 50
	_, err = p.Run(t.Context(), point)
	refused("long", err, "not ended after 50 tokens")
	tape := NewTape(own())
	refused("token", tape.Append(1<<20), "the vocabulary has")
	m := interpreter.Build()
	m.Position.Row(2)[5] = math.Inf(1)
	w, err := Interpreter(m)
	if err != nil {
		t.Fatal(err)
	}
	refused("infinite", NewTape(w).Append(0), "want a finite number")
	_, err = NewWeights(m, nil)
	refused("alphabet", err, "an alphabet of 0 letters")
	_, err = NewWeights(&model.Model{Vocab: 3, DModel: 1}, nil)
	refused("shapes", err, "embed is 0 × 0")
}
