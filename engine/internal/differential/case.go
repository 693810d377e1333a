package differential

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// Case is a program and what its host does with one instance of it.
type Case struct {
	Name  string
	Wasm  []byte
	Calls []Call
}

// Call is one call of an export; the host first writes Data at Address.
type Call struct {
	Func    string
	Args    []uint32
	Address uint32
	Data    []byte
}

// String is the call as in a program.
func (c Call) String() string {
	text := strings.Trim(strings.ReplaceAll(fmt.Sprint(c.Args), " ", ", "), "[]")
	return fmt.Sprintf("%s(%s)", c.Func, text)
}

// Outcome is what a host sees of a case: a line for every call, and then the
// output, the globals that are exported and the memory. Outcomes are equal if
// their texts are.
type Outcome struct{ Lines []string }

func (o *Outcome) add(format string, args ...any) {
	o.Lines = append(o.Lines, fmt.Sprintf(format, args...))
}

// String joins the lines.
func (o *Outcome) String() string { return strings.Join(o.Lines, "\n") }

// Trapped adds a call that trapped, in the words of both engines. wazero has
// one reason for both kinds of bad table elements.
func (o *Outcome) Trapped(call, reason string, fn int) {
	if reason == "undefined element" || reason == "uninitialized element" {
		reason = "invalid table access"
	}
	o.add("%s: trap: %s in func[%d]", call, reason, fn)
}

// Returned adds a call's results.
func (o *Outcome) Returned(call string, results []uint64) { o.add("%s = %v", call, results) }

// Final adds the state after all calls. Memory is nil if there is none.
func (o *Outcome) Final(output []byte, globals []string, memory []byte) {
	h := fnv.New64a()
	h.Write(memory)
	o.add("output %q", output)
	o.add("globals %s", strings.Join(globals, " "))
	o.add("memory of %d bytes, %x", len(memory), h.Sum64())
}

// Span is a part of a token stream that was decoded: From ≤ i < To.
type Span struct{ From, To int }

// Stream is the tokens of a run. What is not within a span came from the host.
type Stream struct {
	Tokens []machine.Token
	Spans  []Span
}

// Decoded are the tokens that were decoded.
func (s *Stream) Decoded() (tokens []machine.Token) {
	for _, span := range s.Spans {
		tokens = append(tokens, s.Tokens[span.From:span.To]...)
	}
	return tokens
}

// Hash is the FNV-1a hash of the tokens.
func (s *Stream) Hash() uint64 {
	h := fnv.New64a()
	for _, t := range s.Tokens {
		h.Write([]byte{byte(t), byte(t >> 8)})
	}
	return h.Sum64()
}

// Run runs a case on the engine. Errors are those that are no trap.
func Run(ctx context.Context, c Case, o engine.Options) (Outcome, Stream, error) {
	var outcome Outcome
	var stream Stream
	m, err := engine.Compile(c.Wasm)
	var misfit *lower.TrapError
	if errors.As(err, &misfit) {
		outcome.add("instantiation: trap: %s", misfit.Reason)
		return outcome, stream, nil
	}
	if err != nil {
		return outcome, stream, err
	}
	var output strings.Builder
	o.Output = &output
	inst, err := m.Instantiate(ctx, o)
	note := func() {
		from := len(stream.Tokens)
		stream.Tokens = inst.Tokens()
		for n := range stream.Tokens[from:] {
			at := from + n
			switch last := len(stream.Spans) - 1; {
			case !inst.Decoded(at):
			case last >= 0 && stream.Spans[last].To == at && at > from:
				stream.Spans[last].To++
			default:
				stream.Spans = append(stream.Spans, Span{at, at + 1})
			}
		}
	}
	if inst != nil {
		note()
	}
	var trap *engine.TrapError
	if errors.As(err, &trap) {
		outcome.Trapped("start", trap.Reason, trap.Func)
		return outcome, stream, nil
	}
	if err != nil {
		return outcome, stream, err
	}
	for _, call := range c.Calls {
		results, err := runCall(ctx, inst, call)
		note()
		switch {
		case errors.As(err, &trap):
			outcome.Trapped(call.String(), trap.Reason, trap.Func)
		case err != nil:
			return outcome, stream, fmt.Errorf("%s: %w", call, err)
		default:
			outcome.Returned(call.String(), results)
		}
	}
	memory, _ := inst.Memory().Read(0, inst.Memory().Size())
	outcome.Final([]byte(output.String()), globalsOf(inst, m), memory)
	return outcome, stream, nil
}

func runCall(ctx context.Context, inst *engine.Instance, call Call) ([]uint64, error) {
	if len(call.Data) > 0 {
		if err := inst.Memory().Write(ctx, call.Address, call.Data); err != nil {
			return nil, err
		}
	}
	f := inst.ExportedFunction(call.Func)
	if f == nil {
		return nil, errors.New("no such export")
	}
	args := make([]uint64, len(call.Args))
	for i, a := range call.Args {
		args[i] = uint64(a)
	}
	return f.Call(ctx, args...)
}

func globalsOf(inst *engine.Instance, m *engine.Module) []string {
	var out []string
	for _, e := range m.Exports() {
		if e.Kind == engine.ExternGlobal {
			v, _ := inst.ExportedGlobal(e.Name)
			out = append(out, fmt.Sprintf("%s=%d", e.Name, v))
		}
	}
	return out
}
