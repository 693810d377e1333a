package trace

import (
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// Step is an executed WebAssembly instruction, or what the host says: text, or a
// call with all that it writes before.
type Step struct {
	Index    int
	Host     bool   // the host speaks; Position and the like are the machine's before that
	From, To int    // its tokens in the stream: From ≤ i < To
	Executed uint64 // WebAssembly instructions executed before
	Counts   bool   // it is one of them; a function's end is not

	Position int // of its first machine instruction
	Depth    int
	Func     int // index of the function, −1 outside all
	Instr    int // index in the function's body, −1 if it stands in none

	Operands []uint32 // the words that it finds on the stack, the lowest first
	Tokens   []Token
	// Parts are the machine instructions; of very long steps, which no model
	// emits, only the first ones.
	Parts []Part

	slot    int  // of the first operand
	whole   bool // all its tokens have come
	program *lower.Program
}

// Part is an executed machine instruction of a step.
type Part struct {
	From, To int // its tokens in the stream
	Position int
	Effect   Effect
}

// maxParts is more than any step of a real run has.
const maxParts = machine.FrameCells + 4

// Step returns step i, 0 ≤ i < [Log.Len]. A step whose tokens have not all come
// yet ends with the last one.
func (l *Log) Step(i int) Step {
	l.seek(i)
	r := &l.at
	in := r.m.code.instr(r.m.cursor)
	s := Step{Index: i, Host: !r.m.running, From: r.at, Executed: r.m.instructions,
		Counts: r.m.running && in.first, Position: r.m.cursor, Depth: r.m.depth,
		Func: int(in.fn), Instr: int(in.at), program: l.program}
	if !s.Host {
		low, height := r.m.code.taken(r.m.cursor)
		s.slot, s.Operands = int(low), r.m.operands(low, height)
	}
	for first := true; r.at < l.head.at && (first || !r.begins(l)); first = false {
		part := l.part()
		if !s.Host && len(s.Parts) < maxParts {
			s.Parts = append(s.Parts, part)
		}
	}
	s.To, s.whole = r.at, r.begins(l)
	s.Tokens = l.tokens.Slice(s.From, s.To)
	if s.Host {
		effect := r.m.hostEffect()
		if fn, asked := l.program.Asked(s.Position); r.text {
			effect = textEffect(s.Tokens)
		} else if asked && s.Depth > 0 {
			effect = answerEffect(l.program, fn, s.Tokens)
		}
		s.Parts = []Part{{From: s.From, To: s.To, Position: s.Position, Effect: effect}}
	}
	return s
}

// Steps returns n steps from step i on, fewer at the end.
func (l *Log) Steps(i, n int) []Step {
	var steps []Step
	for ; n > 0 && i < l.Len(); i, n = i+1, n-1 {
		steps = append(steps, l.Step(i))
	}
	return steps
}

// part moves l.at over one machine instruction, or one token of the host.
func (l *Log) part() Part {
	r := &l.at
	p := Part{From: r.at, Position: r.m.cursor}
	in := r.m.code.instr(r.m.cursor)
	before := beforePart{value: r.m.reference(in), address: r.m.address(in), cursor: r.m.cursor}
	for open := true; open && r.at < l.head.at; open = r.m.pending > 0 {
		t := l.tokens.At(r.at)
		before.number = r.m.number<<8 | uint32(t.Info().Byte)
		r.next(l)
		if r.m.pending == 0 {
			p.Effect = r.m.effect(in, t, before)
		}
	}
	p.To = r.at
	return p
}

// operands are the slots from low on, below height.
func (m *Machine) operands(low, height int16) []uint32 {
	values := make([]uint32, 0, max(0, height-low))
	for i := low; i < height; i++ {
		values = append(values, m.slot(i))
	}
	return values
}

// WasmInstr returns the instruction's text in the WebAssembly text format; for
// the machine's own instructions, their name.
func (s Step) WasmInstr() string {
	in, ok := s.program.At(s.Position)
	switch {
	case s.Host:
		return "host"
	case !ok:
		return ""
	}
	text, _ := s.program.Text(in)
	return text
}

// FuncName is the name of the function that the step is in, "" outside all.
func (s Step) FuncName() string {
	if s.Func < 0 {
		return ""
	}
	return s.program.Funcs[s.Func].Name
}
