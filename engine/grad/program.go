package grad

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"wasmformer/engine"
	"wasmformer/engine/internal/host"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/model"
	"wasmformer/engine/printable"
	"wasmformer/engine/weights"
)

// MaxTokens is how many tokens a run decodes at most: a tape keeps some fifty
// kilobytes of each, and its heads scan all keys.
const MaxTokens = 5000

// Program is an exported function of a module, with the weights that run it. It is
// not safe for concurrent use.
type Program struct {
	// MaxTokens bounds the tokens that a run decodes.
	MaxTokens int

	program  *lower.Program
	fn       *lower.Func
	prompt   []machine.Token
	ops      []int // position in prompt of each machine instruction
	tape     *Tape
	beside   *Program // with a tape for the runs beside a point
	Function engine.Signature
}

// other is the program with another tape.
func (p *Program) other() *Program {
	if p.beside == nil {
		other := *p
		other.tape = NewTape(p.tape.w)
		p.beside = &other
	}
	return p.beside
}

// alphabet is what the interpreter's tokens say of bytes.
var alphabet = sync.OnceValue(func() []Letter {
	out := make([]Letter, machine.VocabSize)
	for t := range out {
		in := machine.Token(t).Info()
		out[t] = Letter{in.IsByte, int(in.Class), in.Byte}
	}
	return out
})

// Interpreter reads a model that runs the interpreter's tokens, nil for the
// interpreter's own. Weights can be shared by programs.
func Interpreter(m *model.Model) (*Weights, error) {
	if m == nil {
		m = weights.Model()
	}
	return NewWeights(m, alphabet())
}

// New reads a module in the binary format and finds the function that it exports
// under a name. A module with a start function is refused: its run would come before the
// call.
func New(w *Weights, binary []byte, export string) (*Program, error) {
	p, err := lower.Binary(binary)
	if err != nil {
		return nil, err
	}
	if p.Module.Start >= 0 {
		return nil, fmt.Errorf("the module has a start function, func[%d]; want one without", p.Module.Start)
	}
	at := slices.IndexFunc(p.Module.Exports, func(e wasm.Export) bool { return e.Kind == wasm.ExternFunc && e.Name == export })
	if at < 0 {
		return nil, fmt.Errorf("the module exports no function %q", printable.Name(export))
	}
	environment, _, err := (&host.Environment{}).Tokens(p)
	if err != nil {
		return nil, err
	}
	t := p.Funcs[p.Unit().Func(int(p.Module.Exports[at].Index))].Type
	if slices.Contains(slices.Concat(t.Params, t.Results), wasm.V128) {
		return nil, fmt.Errorf("a function that takes or gives vectors (v128): %s; want numbers of 32 or 64 bits", t)
	}
	const most = 10_000 // which take half a gigabyte
	tokens := lower.Join(p.Tokens(), environment)
	if n := tokens.Len(); n > most {
		return nil, fmt.Errorf("a prompt of %d tokens, want at most %d: a tape keeps all numbers of each", n, most)
	}
	out := &Program{MaxTokens: MaxTokens, program: p, fn: &p.Funcs[p.Unit().Func(int(p.Module.Exports[at].Index))],
		prompt: tokens.Slice(), tape: NewTape(w)}
	for i, t := range out.prompt {
		if t.Info().IsOp {
			out.ops = append(out.ops, i)
		}
	}
	out.Function = engine.Signature{Params: valueTypes(out.fn.Type.Params), Results: valueTypes(out.fn.Type.Results)}
	return out, nil
}

// PromptTokens is how many tokens the program is, without the call.
func (p *Program) PromptTokens() int { return len(p.prompt) }

func valueTypes(list []wasm.ValueType) []engine.ValueType {
	out := make([]engine.ValueType, len(list))
	for i, t := range list {
		out[i] = engine.ValueType(t)
	}
	return out
}

// Point is where a function is evaluated: its arguments, as their bits, and constants that
// stand in the place of the program's own.
type Point struct {
	Args      []uint64
	Constants map[int]uint64 // by the offset of their instruction in the binary
}

// With is the point with another value of an input.
func (p Point) With(in Input, bits uint64) Point {
	if in.Constant {
		constants := map[int]uint64{in.At: bits}
		for at, v := range p.Constants {
			if at != in.At {
				constants[at] = v
			}
		}
		return Point{p.Args, constants}
	}
	args := slices.Clone(p.Args)
	args[in.At] = bits
	return Point{args, p.Constants}
}

// Input is what a result is differentiated by: an argument of the call, or the
// immediate of a const instruction.
type Input struct {
	Constant bool
	At       int // the argument's number, or the instruction's offset in the binary
	Type     engine.ValueType
}

// String is the input as [Program.Input] reads it.
func (i Input) String() string {
	if i.Constant {
		return fmt.Sprintf("imm@0x%x", i.At)
	}
	return fmt.Sprintf("arg%d", i.At)
}

// Input finds an input by its name: arg0, or imm@0x2a for the constant of the
// instruction at that offset in the binary.
func (p *Program) Input(name string) (Input, error) {
	var in Input
	text, isArg := strings.CutPrefix(name, "arg")
	if !isArg {
		text, in.Constant = strings.CutPrefix(name, "imm@")
	}
	at, err := strconv.ParseUint(text, 0, 31)
	if in.At = int(at); err != nil || !isArg && !in.Constant {
		return in, fmt.Errorf("%.40q is no input: want arg0 and so on, or imm@OFFSET", name)
	}
	for _, known := range p.Inputs() {
		if known.Constant == in.Constant && known.At == in.At {
			return known, nil
		}
	}
	var names []string
	for _, known := range p.Inputs() {
		names = append(names, known.String()+" "+known.Type.String())
	}
	if len(names) > 40 {
		names = append(names[:40], "and more")
	}
	return in, fmt.Errorf("there is no input %s; there are %s", name, strings.Join(names, ", "))
}

// Inputs lists the arguments and then the constants of the module's own functions.
func (p *Program) Inputs() []Input {
	var out []Input
	for i, t := range p.Function.Params {
		out = append(out, Input{At: i, Type: t})
	}
	for _, in := range p.program.Instrs(0) {
		if t, ok := p.constant(in); ok && (len(out) == 0 || out[len(out)-1].At != in.Offset || !out[len(out)-1].Constant) {
			out = append(out, Input{true, in.Offset, t})
		}
	}
	return out
}

// constant is the type of the const instruction that a machine instruction is a
// part of.
func (p *Program) constant(in lower.Instr) (engine.ValueType, bool) {
	if in.Func < 0 || p.program.Funcs[in.Func].Library {
		return 0, false
	}
	source, ok := p.program.Source(in)
	if !ok || !machine.Ops()[in.Op].HasImm {
		return 0, false
	}
	switch source.Op {
	case wasm.OpI32Const:
		return engine.I32, true
	case wasm.OpI64Const:
		return engine.I64, true
	case wasm.OpF32Const:
		return engine.F32, true
	case wasm.OpF64Const:
		return engine.F64, true
	}
	return 0, false
}

// Value is the value of an input at a point, as its bits.
func (p *Program) Value(in Input, at Point) uint64 {
	if !in.Constant {
		return at.Args[in.At]
	}
	if v, ok := at.Constants[in.At]; ok {
		return v
	}
	v := uint64(0)
	for n, i := range p.instructions(in.At) {
		instr, _ := p.program.At(i)
		v |= uint64(instr.Imm) << (32 * n)
	}
	return v
}

// instructions are the machine instructions, in order, of the const instruction at
// an offset: one for each word of its value, the low one first.
func (p *Program) instructions(offset int) []int {
	var out []int
	for i, in := range p.program.Instrs(0) {
		if _, ok := p.constant(in); ok && in.Offset == offset {
			out = append(out, i)
		}
	}
	return out
}

// Run is a run at a point. It belongs to its program's last run: the next one
// makes it stale.
type Run struct {
	Point   Point
	Results []uint64 // bits
	Output  []byte
	Prompt  int // how many tokens came before the first decoded one
	Tokens  []machine.Token

	inputs  map[Input][]int // positions of the last byte of each word
	results [][]int         // likewise
}

// Decoded is how many tokens the run decoded.
func (r *Run) Decoded() int { return len(r.Tokens) - r.Prompt }

// Run decodes the function's run at a point. A trap is an *[engine.TrapError] that has
// the reason alone; more than [Program.MaxTokens] tokens are an error.
func (p *Program) Run(ctx context.Context, at Point) (*Run, error) {
	if len(at.Args) != len(p.Function.Params) {
		return nil, fmt.Errorf("%s takes %d arguments, got %d", p.fn.Name, len(p.Function.Params), len(at.Args))
	}
	r := &Run{Point: at, inputs: map[Input][]int{}}
	if err := p.write(r); err != nil {
		return nil, err
	}
	r.Prompt = len(r.Tokens)
	if err := p.read(ctx, r.Tokens); err != nil {
		return nil, err
	}
	for {
		t := machine.Token(p.tape.Next())
		r.Tokens = append(r.Tokens, t)
		if t.EndsRun() {
			break
		}
		if r.Decoded() > p.MaxTokens {
			return nil, fmt.Errorf("the run has not ended after %d tokens", p.MaxTokens)
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := p.tape.Decode(); err != nil {
			return nil, err
		}
	}
	switch code := r.Tokens[len(r.Tokens)-1].Info().Code; code {
	case machine.Halt:
		return r, p.follow(r)
	case machine.Exit:
		return nil, errors.New("the program has ended itself before the function returned")
	default:
		return nil, &engine.TrapError{Reason: code.TrapReason(), Func: -1}
	}
}

// write writes prompt and call, and notes where the inputs' words end.
func (p *Program) write(r *Run) error {
	at := 0
	changed := map[int]uint32{}
	word := map[int]Input{}
	for _, in := range p.Inputs() {
		if !in.Constant {
			continue
		}
		v := p.Value(in, r.Point)
		for n, i := range p.instructions(in.At) {
			changed[i], word[i] = uint32(v>>(32*n)), in
		}
	}
	for i, op := range p.ops {
		v, ok := changed[i]
		if !ok {
			continue
		}
		begin := op
		for p.prompt[begin-1].Continues() {
			begin--
		}
		r.Tokens = machine.AppendNumber(append(r.Tokens, p.prompt[at:begin]...), v, machine.Cont)
		r.inputs[word[i]] = append(r.inputs[word[i]], len(r.Tokens)-1)
		at = op
	}
	for at := range r.Point.Constants {
		if len(p.instructions(at)) == 0 {
			return fmt.Errorf("there is no constant at offset 0x%x", at)
		}
	}
	r.Tokens = append(r.Tokens, p.prompt[at:]...)

	var words []uint32
	for n, t := range p.fn.Type.Params {
		in := Input{At: n, Type: engine.ValueType(t)}
		words = append(words, uint32(r.Point.Args[n]))
		if lower.Cells(t) == 2 {
			words = append(words, uint32(r.Point.Args[n]>>32))
		}
		r.inputs[in] = make([]int, lower.Cells(t))
	}
	call := len(r.Tokens)
	r.Tokens = p.program.AppendCall(r.Tokens, p.fn.Entry, words)
	for n := range p.fn.Type.Params {
		in := Input{At: n, Type: p.Function.Params[n]}
		for w := range r.inputs[in] {
			for !ends(r.Tokens[call], machine.Cell) {
				call++
			}
			r.inputs[in][w] = call
			call++
		}
	}
	return nil
}

func ends(t machine.Token, c machine.Class) bool {
	in := t.Info()
	return in.IsByte && in.Class == c
}

// read makes the tape hold tokens that are given, as few of them anew as possible.
func (p *Program) read(ctx context.Context, tokens []machine.Token) error {
	same := 0
	for same < len(tokens)-1 && same < p.tape.Len() && !p.tape.decoded[same] && int(tokens[same]) == p.tape.Token(same) {
		same++
	}
	p.tape.Cut(same)
	for _, t := range tokens[same:] {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := p.tape.Append(int(t)); err != nil {
			return err
		}
	}
	return nil
}

// follow finds where the results' bytes stand, and collects the output. What a
// function hands to its caller are bytes, its own or those of the operand.
func (p *Program) follow(r *Run) error {
	type place struct{ depth, slot int }
	stack := map[place]int{} // position of the last byte that was pushed there
	cells := make([]int, 0, 4)
	number, cursor, depth := 0, p.fn.Entry, 1
	ops := machine.Ops()
	for position := r.Prompt; position < len(r.Tokens); position++ {
		info := r.Tokens[position].Info()
		if !info.IsByte {
			if in, ok := p.program.At(cursor); ok && depth == 1 && ops[in.Op].Features.DestCaller == 1 {
				cells = setAt(cells, int(in.Imm), stack[place{depth, in.Slot}])
			}
			number, cursor = 0, cursor+1
			if info.IsMisc && info.Code == machine.Skip {
				cursor++
			}
			continue
		}
		number = number<<8 | int(info.Byte)
		if info.Class == machine.Cont {
			continue
		}
		in, ok := p.program.At(cursor)
		switch {
		case !ok:
			return fmt.Errorf("position %d: the trace is at instruction %d, the program has %d", position, cursor, p.program.Len())
		case info.Class == machine.Call:
			cursor, depth = number, depth+1
		case info.Class == machine.Ret:
			cursor, depth = number, depth-1
		case info.Class == machine.Jump:
			cursor = number
		default:
			if info.Class == machine.Out {
				r.Output = append(r.Output, info.Byte)
			}
			switch f := &ops[in.Op].Features; {
			case f.DestCaller == 1 && depth == 1:
				cells = setAt(cells, int(in.Imm), position)
			case f.DestImm == 1:
				stack[place{depth, int(in.Imm)}] = position
			case f.Push == 1:
				stack[place{depth, in.Slot}] = position
			}
			cursor++
			if info.Class == machine.Last {
				cursor++
			}
		}
		number = 0
	}
	next := 0
	for _, t := range p.fn.Type.Results {
		n := lower.Cells(t)
		if next+n > len(cells) {
			return fmt.Errorf("the trace hands over %d words of results, want more", len(cells))
		}
		v := uint64(0)
		for w, last := range cells[next : next+n] {
			for i, at := range bytesOf(r.Tokens, last) {
				v |= uint64(r.Tokens[at].Info().Byte) << (32*w + 8*i)
			}
		}
		r.results, r.Results = append(r.results, cells[next:next+n]), append(r.Results, v)
		next += n
	}
	return nil
}

func setAt(list []int, i, v int) []int {
	for len(list) <= i {
		list = append(list, 0)
	}
	list[i] = v
	return list
}

// bytesOf lists the positions of a number's bytes, the last and lowest first.
func bytesOf(tokens []machine.Token, last int) []int {
	out := []int{last}
	for p := last - 1; p >= 0 && len(out) < 4 && tokens[p].Continues(); p-- {
		out = append(out, p)
	}
	return out
}
