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

// The run that a first visit sees before the engine has come.
const (
	recordedExample     = "gcd"
	recordedInstruction = "i32.rem_u" // where it stands at first
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

// record runs gcd(48, 36) and looks at each token.
func record() (*recording, error) {
	e, ok := examples.Find(recordedExample)
	if !ok {
		return nil, fmt.Errorf("there is no example %s to record", recordedExample)
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
	r := &recording{Lines: strings.Split(strings.TrimRight(e.Source, "\n"), "\n")}
	if _, err = instance.ExportedFunction(e.Invoke).Call(ctx, arguments...); err != nil {
		return nil, err
	}
	inspector, err := inspect.New(nil)
	if err != nil {
		return nil, err
	}
	tokens := instance.Tokens()
	if err := inspector.Append(tokens...); err != nil {
		return nil, err
	}
	log := instance.NewLog()
	for log.Advance(1 << 20) {
	}
	r.Start = -1
	for _, s := range log.Steps(0, log.Len()) {
		for p := s.From; p < s.To; p++ {
			if s.Host {
				if strings.HasSuffix(tokens[p].String(), ".cell") || p == s.To-1 {
					r.Stream = append(r.Stream, streamToken(tokens, log, p))
				}
				continue
			}
			look, err := inspector.Look(p - 1)
			if err != nil {
				return nil, err
			}
			if look.Top[0].Token != tokens[p] {
				return nil, fmt.Errorf("position %d holds %s, its forward pass says %s", p, tokens[p], look.Top[0].Token)
			}
			r.add(tokens, log, s, p, look)
		}
	}
	if r.Start < 0 {
		return nil, fmt.Errorf("%s runs no %s", recordedExample, recordedInstruction)
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
	return recordedToken{p, label, trace.GroupOf(t), fmt.Sprintf("position %d, %s: %s", p, t, after(log.Describe(p)))}
}

// after is what a description says behind the token's name.
func after(description string) string {
	_, words, _ := strings.Cut(description, ": ")
	return words
}

// add notes how the token at p was decoded.
func (r *recording) add(tokens []trace.Token, log *trace.Log, s trace.Step, p int, look *inspect.Look) {
	if s.WasmInstr() == recordedInstruction && r.Start < 0 {
		r.Start = len(r.Frames)
	}
	f := recordedFrame{Position: p, Step: s.Index, Token: tokens[p].String(), Instruction: s.WasmInstr(),
		Meaning: after(log.Describe(p)), Effect: s.Effect()}
	for _, h := range look.Story() {
		read := recordedRead{Head: h.Name, Layer: h.Layer, Index: h.Index, Purpose: h.Purpose, Found: h.Found}
		if h.Name == "fetch" { // what it finds stands in the prompt
			read.Where = r.instruction(tokens[h.Found].String(), s.WasmInstr(), h.Found)
		} else {
			read.Value = strconv.FormatFloat(h.Value[0], 'f', -1, 64)
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
	if !slices.ContainsFunc(r.Prompt, func(t recordedToken) bool { return t.Position == p }) {
		r.Prompt = append(r.Prompt, recordedToken{p, name, trace.PromptToken, fmt.Sprintf("position %d: the instruction %s of the program in the prompt", p, name)})
	}
	return name
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
