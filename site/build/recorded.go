package build

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/inspect"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

// The run that a first visit sees before the engine has come, and where it stands
// at first.
const (
	recordedExample     = "gcd"
	recordedInstruction = "i32.rem_u"
)

// recording is a run with what its heads read, from the engine's own weights.
type recording struct {
	Lines  []string // of the source
	Prompt []recordedToken
	Stream []recordedToken // the call's arguments, then all that was decoded
	Frames []recordedFrame // one for each decoded token
	Start  int             // the frame of the first paint
}

// recordedToken is a token of the context.
type recordedToken struct {
	Position int
	Label    string // a few characters
	Group    trace.Group
	Title    string // in words
	Host     bool   // given by the caller, not decoded
}

// recordedFrame is how one token was decoded.
type recordedFrame struct {
	Position, Step  int
	Token           string
	Instruction     string
	Meaning, Effect string
	Reads           []recordedRead
}

// recordedRead is a head of the forward pass that decided the token, which stands
// at the position before it.
type recordedRead struct {
	Head, Where, Purpose string
	Layer, Index         int
	Found                int // the position that it reads
	Value                string
}

// inspected is an example's run, to be looked at.
type inspected struct {
	example examples.Example
	tokens  []trace.Token
	log     *trace.Log
	*inspect.Inspector
}

// inspectExample runs an example that calls an export with its arguments.
func inspectExample(name string) (*inspected, error) {
	e, ok := examples.Find(name)
	if !ok || e.Invoke == "" {
		return nil, fmt.Errorf("there is no example %q that calls an export", name)
	}
	ctx := context.Background()
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		return nil, err
	}
	instance, err := module.Instantiate(ctx, engine.Options{Decoder: engine.Planned})
	if err != nil {
		return nil, err
	}
	var arguments []uint64
	for _, text := range e.Args {
		n, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			return nil, err
		}
		arguments = append(arguments, n)
	}
	if _, err = instance.ExportedFunction(e.Invoke).Call(ctx, arguments...); err != nil {
		return nil, err
	}
	inspector, err := inspect.New(nil)
	if err != nil {
		return nil, err
	}
	run := &inspected{e, instance.Tokens(), instance.NewLog(), inspector}
	if err := run.Append(run.tokens...); err != nil {
		return nil, err
	}
	for run.log.Advance(1 << 20) {
	}
	return run, nil
}

// find is the first step that runs an instruction on the operands, if they are
// given.
func (run *inspected) find(instruction string, operands ...uint32) (trace.Step, error) {
	for _, s := range run.log.Steps(0, run.log.Len()) {
		if s.WasmInstr() == instruction && (len(operands) == 0 || slices.Equal(s.Operands, operands)) {
			return s, nil
		}
	}
	return trace.Step{}, fmt.Errorf("%s runs no %s on %v", run.example.Name, instruction, operands)
}

// record looks at the tokens of steps from first to last; the picture stands at the
// first token of the step at.
func (run *inspected) record(first, at, last int) (*recording, error) {
	if first < 0 || first > at || at > last || last >= run.log.Len() {
		return nil, fmt.Errorf("%s: steps %d to %d, standing at %d: the run has %d", run.example.Name, first, last, at, run.log.Len())
	}
	r := &recording{Lines: strings.Split(strings.TrimRight(run.example.Source, "\n"), "\n"), Start: -1}
	for _, s := range run.log.Steps(first, last+1) {
		if s.Index == at {
			r.Start = len(r.Frames)
		}
		for p := s.From; p < s.To; p++ {
			if s.Host {
				if strings.HasSuffix(run.tokens[p].String(), ".cell") || p == s.To-1 {
					given := streamToken(run.tokens, run.log, p)
					given.Host = true
					r.Stream = append(r.Stream, given)
				}
				continue
			}
			look, err := run.Look(p - 1)
			if err != nil {
				return nil, err
			}
			if look.Top[0].Token != run.tokens[p] {
				return nil, fmt.Errorf("position %d holds %s, its forward pass says %s", p, run.tokens[p], look.Top[0].Token)
			}
			r.add(run.tokens, run.log, s, p, look)
		}
	}
	if r.Start < 0 || r.Start == len(r.Frames) {
		return nil, fmt.Errorf("%s: step %d is the host's, nothing was decoded for it", run.example.Name, at)
	}
	slices.SortFunc(r.Prompt, func(a, b recordedToken) int { return a.Position - b.Position })
	return r, nil
}

func streamToken(tokens []trace.Token, log *trace.Log, p int) recordedToken {
	t := tokens[p]
	label := t.String()
	if in := t.Info(); in.IsByte {
		label = strconv.Itoa(int(in.Byte))
		if trace.GroupOf(t) == trace.JumpToken {
			label = "→" + label
		}
	}
	return recordedToken{Position: p, Label: label, Group: trace.GroupOf(t), Title: fmt.Sprintf("position %d, %s: %s", p, t, after(log.Describe(p)))}
}

// after is what a description says behind the token's name.
func after(description string) string {
	_, words, _ := strings.Cut(description, ": ")
	return words
}

// add notes how the token at p was decoded.
func (r *recording) add(tokens []trace.Token, log *trace.Log, s trace.Step, p int, look *inspect.Look) {
	f := recordedFrame{Position: p, Step: s.Index, Token: tokens[p].String(), Instruction: s.WasmInstr(),
		Meaning: after(log.Describe(p)), Effect: s.Effect()}
	for _, h := range look.Story() {
		read := recordedRead{Head: h.Name, Layer: h.Layer, Index: h.Index, Purpose: h.Purpose, Found: h.Found}
		if h.Name == "fetch" { // what it finds stands in the prompt
			read.Where = r.instruction(tokens[h.Found].String(), s.WasmInstr(), h.Found)
		} else {
			read.Value = strconv.FormatFloat(h.Value[0], 'f', -1, 64)
			if log.StepOf(h.Found) < 0 {
				r.ofPrompt(streamToken(tokens, log, h.Found)) // an immediate
			}
		}
		f.Reads = append(f.Reads, read)
	}
	r.Frames = append(r.Frames, f)
	r.Stream = append(r.Stream, streamToken(tokens, log, p))
}

// instruction is the name of the prompt's instruction at p, with its immediate if
// the trace tells it, and notes it.
func (r *recording) instruction(name, wasm string, p int) string {
	if first, _, _ := strings.Cut(wasm, " "); strings.HasPrefix(name, first) {
		name = wasm
	}
	r.ofPrompt(recordedToken{Position: p, Label: name, Group: trace.PromptToken, Title: fmt.Sprintf("position %d: the instruction %s of the program in the prompt", p, name)})
	return name
}

// ofPrompt notes a token of the prompt, once.
func (r *recording) ofPrompt(t recordedToken) {
	if !slices.ContainsFunc(r.Prompt, func(o recordedToken) bool { return o.Position == t.Position }) {
		r.Prompt = append(r.Prompt, t)
	}
}

// Sentence says in words what a frame's heads have read.
func (f recordedFrame) Sentence() string {
	var parts []string
	for _, r := range f.Reads {
		switch {
		case r.Head == "fetch":
			parts = append(parts, "fetches "+r.Where)
		case r.Head == "frame":
			parts = append(parts, "finds the call at position "+strconv.Itoa(r.Found))
		default:
			parts = append(parts, "reads an operand, "+r.Value)
		}
	}
	for i := range parts {
		parts[i] = "head " + f.Reads[i].Head + " " + parts[i]
	}
	return "To decode it, " + strings.Join(parts, "; ") + "."
}

// moment records one step, with as many steps before it as are wanted and as what
// is read needs.
func (run *inspected) moment(at, before int) (*recording, error) {
	look, err := run.record(at, at, at)
	if err != nil {
		return nil, err
	}
	first := max(0, at-before)
	for _, h := range look.Frames[0].Reads {
		if step := run.log.StepOf(h.Found); step >= 0 {
			first = min(first, step)
		}
	}
	if at-first > mostBefore {
		return nil, fmt.Errorf("%s: step %d reads what step %d wrote, %d steps before; at most %d can be drawn", run.example.Name, at, first, at-first, mostBefore)
	}
	r, err := run.record(first, at, at)
	if err != nil {
		return nil, err
	}
	last := r.Frames[r.Start]
	r.Frames, r.Start = []recordedFrame{last}, 0
	r.Stream = slices.DeleteFunc(r.Stream, func(t recordedToken) bool { return t.Position > last.Position })
	return r, nil
}

// mostBefore bounds a picture of one step.
const mostBefore = 80
