package differential

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"wasmformer/engine"
	linked "wasmformer/engine/internal/decoders"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

var (
	pairs   = flag.Int("pairs", 2000, "how many operands to draw for each instruction; a tenth where a call costs much, as of a routine")
	dense   = flag.Int("dense", 4, "how many of the instructions that are routines to run on the textbook decoder and the graph; the others all run there")
	samples = flag.Int("samples", 1, "how many operands to draw for each instruction there")
)

// batch is after how many operands of each instruction a new context begins.
const batch = 1000

// patience is how many tokens an instruction may take.
const patience = 20_000

// directed is a decoder that directed tests run on.
type directed struct {
	name    string
	options func(*testing.T) engine.Options
}

// fast are those that run all operands.
var fast = []directed{
	{"compiled", func(t *testing.T) engine.Options {
		if program, _ := linked.Compiled(); program == nil {
			t.Skip("there is no compiled kernel for this platform")
		}
		return engine.Options{Decoder: engine.Kernel}
	}},
	{"generated", func(*testing.T) engine.Options { return engine.Options{Decoder: engine.Kernel, Kernel: generated()} }},
	{"planned", func(*testing.T) engine.Options {
		return engine.Options{Decoder: engine.Planned, Model: weights()}
	}},
}

// TestDirected compares every numeric instruction, load, store, select and
// memory.grow with wazero, on operands at which arithmetic tends to go wrong.
// Every result is compared, and the memory at the end. A difference is
// reported by decoder and instruction, with the smallest operands. One call is one
// pair of operands: a loop over pairs in memory would cost more tokens for loads
// and stores than it would save.
func TestDirected(t *testing.T) {
	for _, d := range fast {
		t.Run(d.name, func(t *testing.T) {
			t.Parallel()
			options := d.options(t)
			for _, f := range families() {
				t.Run(f.name, func(t *testing.T) {
					t.Parallel()
					f.check(t, options, (*instruction).dear)
				})
			}
		})
	}
}

// check runs the family's instructions in contexts of their own; dear tells those on which
// few operands are tried.
func (f *family) check(t *testing.T, o engine.Options, dear func(*instruction, *testing.T) bool) {
	rng := rand.New(rand.NewPCG(*seed, 7))
	r := report{tallies: make([]tally, len(f.instructions))}
	todo := make([]queue, len(f.instructions))
	for i := range f.instructions {
		todo[i] = f.instructions[i].queue(rng, dear(&f.instructions[i], t))
		todo[i].draws = max(1, todo[i].draws/max(1, f.share))
	}
	for slices.ContainsFunc(todo, func(q queue) bool { return q.len() > 0 }) {
		p := f.start(t, o)
		for i := range f.instructions {
			for range min(batch, todo[i].len()) {
				in := &f.instructions[i]
				r.add(i, p.call(t, in, todo[i].next(rng)))
			}
		}
		r.tokens += p.engine.Stats().Tokens
		p.close(t)
	}
	r.print(t, f)
}

// queue is the operands that an instruction is still to be run on.
type queue struct {
	listed [][]uint64
	draws  int
	draw   func(*rand.Rand) []uint64
}

// queue is all of them. Where a call is dear nothing is listed unless at
// least as much is drawn: among that is some of every kind.
func (in *instruction) queue(rng *rand.Rand, dear bool) queue {
	q := queue{draws: *pairs, draw: in.draw}
	if in.systematic != nil {
		q.listed = in.systematic(rng)
	}
	if dear {
		if q.draws /= 10; q.draws < len(q.listed) {
			q.listed = nil
		}
	}
	return q
}

func (q *queue) len() int { return len(q.listed) + q.draws }

func (q *queue) next(rng *rand.Rand) []uint64 {
	if len(q.listed) > 0 {
		args := q.listed[0]
		q.listed = q.listed[1:]
		return args
	}
	q.draws--
	return q.draw(rng)
}

func (f *family) compile(t *testing.T) *engine.Module {
	t.Helper()
	m, err := engine.Compile(f.bytes())
	if err != nil {
		t.Fatalf("%s: %v", f.name, err)
	}
	return m
}

// dear reports whether a call costs much.
func (in *instruction) dear(t *testing.T) bool { return !in.cheap || in.routine(t) }

// routine reports whether the machine lacks the instruction.
func (in *instruction) routine(t *testing.T) bool {
	t.Helper()
	alone := family{name: in.name, instructions: []instruction{*in}, pages: [2]int{1, 1}}
	for _, f := range lowered(t, alone.bytes()).Funcs {
		if f.Library {
			return true
		}
	}
	return false
}

// partners are a module on the engine and on wazero.
type partners struct {
	engine  *engine.Instance
	runtime wazero.Runtime
	wazero  api.Module
	// functions are wazero's, which each time one is asked for makes a stack for its calls.
	functions map[string]api.Function
}

func (f *family) start(t *testing.T, o engine.Options) partners {
	t.Helper()
	ctx := context.Background()
	inst, err := f.compile(t).Instantiate(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithMemoryLimitPages(machine.MaxPages))
	module, err := runtime.Instantiate(ctx, f.forWazero().bytes())
	if err != nil {
		t.Fatalf("wazero: %v", err)
	}
	return partners{inst, runtime, module, map[string]api.Function{}}
}

// close compares the memories.
func (p *partners) close(t *testing.T) {
	defer p.runtime.Close(context.Background())
	size := p.engine.Memory().Size()
	if size != page {
		return // there is none, or it has grown, and what it holds is the start
	}
	got, _ := p.engine.Memory().Read(0, size)
	want, _ := p.wazero.Memory().Read(0, size)
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("memory at 0x%x: got 0x%02x, wazero 0x%02x", i, got[i], want[i])
			return
		}
	}
}

// wrong is a result that differs from wazero's; there is none if the text is empty.
type wrong struct {
	text string
	size int // bits of the operands
}

// call calls an instruction's function on both.
func (p *partners) call(t *testing.T, in *instruction, args []uint64) wrong {
	ctx := context.Background()
	p.engine.SetMaxTokens(p.engine.Stats().Tokens + patience)
	results, err := p.engine.ExportedFunction(in.name).Call(ctx, args...)
	got := in.answer(results, err, true)
	if p.functions[in.name] == nil {
		p.functions[in.name] = p.wazero.ExportedFunction(in.name)
	}
	results, err = p.functions[in.name].Call(ctx, args...)
	want := in.answer(results, err, in.exact)
	if slices.Equal(got.words, want.words) && got.failure == want.failure {
		return wrong{}
	}
	w := wrong{text: fmt.Sprintf("%#x = %s, want %s", args, got, want)}
	for _, a := range args {
		w.size += bits.Len64(a)
	}
	return w
}

// answer is results, or a trap or another error as text.
type answer struct {
	words   []uint64
	failure string
}

func (a answer) String() string {
	if a.failure != "" {
		return a.failure
	}
	return fmt.Sprintf("%#x", a.words)
}

// answer is that of a call. Unless NaNs are exact they are made canonical, as
// wazero's need not be.
func (in *instruction) answer(results []uint64, err error, exact bool) answer {
	var trap *engine.TrapError
	switch {
	case errors.As(err, &trap):
		return answer{failure: "trap: " + trap.Reason}
	case err != nil && strings.Contains(err.Error(), "wasm error: "):
		return answer{failure: "trap: " + wazeroReason(err)}
	case err != nil:
		return answer{failure: err.Error()}
	}
	words := slices.Clone(results)
	for i, t := range in.results {
		switch {
		case t == wasm.I32 || t == wasm.F32:
			words[i] = uint64(uint32(words[i])) // wazero leaves anything above
			if t == wasm.F32 && !exact && words[i]&0x7fffffff > 0x7f800000 {
				words[i] = 0x7fc00000
			}
		case t == wasm.V128 && !exact:
			canonicalLanes(words[i:i+2], in.lane)
		case t == wasm.F64 && !exact && words[i]&(1<<63-1) > 0x7ff<<52:
			words[i] = 0x7ff8 << 48
		}
	}
	return answer{words: words}
}

// report is what went wrong, by instruction.
type report struct {
	tallies []tally
	tokens  int64
}

type tally struct {
	total, wrong int
	examples     []wrong // the smallest
}

// shown is how many examples a report has.
const shown = 3

func (r *report) add(i int, w wrong) {
	t := &r.tallies[i]
	t.total++
	if w.text == "" {
		return
	}
	t.wrong++
	t.examples = append(t.examples, w)
	slices.SortStableFunc(t.examples, func(a, b wrong) int { return a.size - b.size })
	t.examples = t.examples[:min(shown, len(t.examples))]
}

// print reports the instructions with wrong results.
func (r *report) print(t *testing.T, f *family) {
	t.Helper()
	total := 0
	for i, in := range f.instructions {
		y := r.tallies[i]
		total += y.total
		if y.wrong == 0 {
			continue
		}
		text := fmt.Sprintf("%s: %d of %d wrong", in.name, y.wrong, y.total)
		for _, e := range y.examples {
			text += "\n\t" + e.text
		}
		// A test of its own, so that its name says which instruction it is.
		t.Run(in.name, func(t *testing.T) { t.Error(text) })
	}
	t.Logf("seed %d: %d operands of %d instructions, %d tokens", *seed, total, len(r.tallies), r.tokens)
}

// TestDenseSample runs a sample on the textbook decoder, which costs too much
// for more, and has the graph choose the same tokens: each instruction, but of
// loads and stores one offset, and of those that are routines only as many as
// -dense says, on as many operands as -samples says.
func TestDenseSample(t *testing.T) {
	rng := rand.New(rand.NewPCG(*seed, 8))
	var short, long []family
	add := func(f family, in instruction) {
		last := len(short) - 1
		switch {
		case in.routine(t):
			long = append(long, family{name: in.name, instructions: []instruction{in}, pages: f.pages})
		case last >= 0 && short[last].pages == f.pages && len(short[last].instructions) < 25:
			short[last].instructions = append(short[last].instructions, in)
		default:
			short = append(short, family{name: f.name, instructions: []instruction{in}, pages: f.pages})
		}
	}
	for _, f := range families() {
		for len(f.instructions) > 0 {
			n := 1
			if f.name == "memory" {
				n = offsets
			}
			add(f, f.instructions[rng.IntN(n)])
			f.instructions = f.instructions[n:]
		}
	}
	rng.Shuffle(len(long), func(i, j int) { long[i], long[j] = long[j], long[i] })
	tokens, count := 0, 0
	for _, f := range append(short, long[:min(*dense, len(long))]...) {
		for range *samples { // in contexts of their own: a token costs as much as there are before it
			tokens += f.checkDense(t, rng)
		}
		count += len(f.instructions)
	}
	t.Logf("seed %d: %d instructions, %d operands of each, %d tokens", *seed, count, *samples, tokens)
}

// checkDense runs each instruction of a family once.
func (f *family) checkDense(t *testing.T, rng *rand.Rand) (tokens int) {
	t.Helper()
	p := f.start(t, engine.Options{Decoder: engine.Dense})
	var s Stream
	for i := range f.instructions {
		in := &f.instructions[i]
		before := p.engine.Stats().Tokens
		if w := p.call(t, in, in.draw(rng)); w.text != "" {
			t.Errorf("dense: %s: %s", in.name, w.text)
		}
		n := p.engine.Stream().Len()
		s.Spans = append(s.Spans, Span{n - int(p.engine.Stats().Tokens-before), n})
	}
	p.close(t)
	s.Tokens = p.engine.Tokens()
	sameStream(t, f.name+" on the graph", &evaluator{eval: graph.NewEval(oracle())}, s, len(s.Tokens))
	return len(s.Tokens)
}

// TestWideDivision has what showed that 64-bit division was wrong: a remainder
// whose terms needed more than 53 bits lost the lowest. Decoders that add in
// different orders disagreed.
func TestWideDivision(t *testing.T) {
	f := family{name: "division", instructions: slices.DeleteFunc(families()[1].instructions, func(in instruction) bool {
		return in.name != "i64.rem_u" && in.name != "i64.div_u"
	})}
	quotient, remainder := &f.instructions[0], &f.instructions[1]
	for _, d := range append(fast, directed{"dense", func(*testing.T) engine.Options {
		return engine.Options{Decoder: engine.Dense}
	}}) {
		t.Run(d.name, func(t *testing.T) {
			p := f.start(t, d.options(t))
			defer p.close(t)
			for _, c := range []struct {
				in   *instruction
				n, d uint64
			}{
				{remainder, 9007199254740993, 4294967295},
				{remainder, 999999996000000005, 1000000007},
				{quotient, 123566999168590903, 1868149825},
				{remainder, 26334218859833219, 742289286},
			} {
				if w := p.call(t, c.in, []uint64{c.n, c.d}); w.text != "" {
					t.Errorf("%s %s", c.in.name, w.text)
				}
			}
		})
	}
}
