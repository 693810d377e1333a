package engine

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"wasmformer/engine/decode"
	"wasmformer/engine/kernel"
	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/trace"
)

// Decoders and ways to keep keys, as [Options] names them.
const (
	Kernel  = "kernel"  // weights compiled to WebAssembly code, see package kernel
	Planned = "planned" // the fast decoder that needs no code generation
	Dense   = "dense"   // the textbook decoder
	Hull    = "hull"    // attention asks a convex hull
	Linear  = "linear"  // attention scans all keys
)

// Options say how an instance decodes. The zero value is the default.
type Options struct {
	Decoder string // Kernel (default where it can run), Planned or Dense
	KV      string // Hull (default) or Linear; Dense always scans
	// MaxTokens bounds the tokens decoded over the instance's life, 0 for no
	// bound but the model's own.
	MaxTokens int64
	// Output receives the program's output as it comes, and ErrorOutput what a
	// WASI program prints to its standard error.
	Output, ErrorOutput io.Writer
	// What a WASI program finds: its arguments, the first one its own name,
	// its environment as KEY=VALUE, its standard input, and what its random
	// numbers begin with.
	Args, Env []string
	Stdin     []byte
	Seed      uint32
	// Progress is called every ProgressEvery tokens (default 16384), and may
	// take its time: a page lets its events happen there. The context is
	// checked after it.
	Progress      func(Stats)
	ProgressEvery int
	// Model to decode with; nil for the interpreter's own.
	Model *model.Model
	// Kernel, for the decoder of that name, is what to decode with instead of
	// compiling the model: [kernel.Load] makes it from a file.
	Kernel *kernel.Program
}

// Stats are figures of an instance so far.
type Stats struct {
	PromptTokens    int64   `json:"prompt_tokens"` // all tokens that were not decoded
	PromptTotal     int64   `json:"prompt_total"`  // tokens that the prompt will have when it is read; 0 before its size is known
	Tokens          int64   `json:"tokens"`        // decoded
	Instructions    int64   `json:"instructions"`  // WebAssembly instructions executed
	Seconds         float64 `json:"seconds"`       // of decoding, without the prompt
	TokensPerSecond float64 `json:"tokens_per_second"`
	PromptSeconds   float64 `json:"prompt_seconds"`
	Bytes           int64   `json:"bytes"` // memory of decoding: keys, values and tokens
	BytesPerToken   float64 `json:"bytes_per_token"`
	Decoder         string  `json:"decoder"`
	KV              string  `json:"kv"`
	Layers          int     `json:"layers"`
	DModel          int     `json:"d_model"`
	Heads           int     `json:"heads"`
}

// Instance is a module in a context: the prompt and all that was decoded
// since. Calls go on in the same context. It is not safe for concurrent use.
type Instance struct {
	*session
	module *Module
	unit   *lower.Unit
}

// session is one context, which the instances of a [Store] share.
type session struct {
	program *lower.Program
	options Options
	shape   model.Shape
	decoder decode.Decoder

	tokens  machine.Stream
	run16   []uint16 // scratch of append and bulk
	decoded int64
	total   int64 // tokens of the host when all are read
	seconds float64
	prefill float64
	follow  follower
	pending *Function // the call under way, if any
	output  outputs
	// provided says that the host's region is written.
	provided bool

	replay *trace.Machine // fed with tokens[:fed]
	fed    int
}

// Instantiate gives the model the module's prompt and runs the start
// function, if there is one.
func (m *Module) Instantiate(ctx context.Context, o Options) (*Instance, error) {
	s, err := newSession(m.program, o)
	if err != nil {
		return nil, err
	}
	i := &Instance{session: s, module: m, unit: m.program.Unit()}
	if err := i.feed(ctx, m.program.Prompt()); err != nil {
		return nil, err
	}
	return i, i.start(ctx)
}

// start provides what a WASI program finds and runs the start function, if
// there is one.
func (i *Instance) start(ctx context.Context) error {
	if err := i.provide(ctx); err != nil {
		return err
	}
	start := i.module.decoded.Start
	if start < 0 {
		return nil
	}
	if _, err := (&Function{instance: i, index: i.unit.Func(start)}).Call(ctx); err != nil {
		return fmt.Errorf("start function: %w", err)
	}
	return nil
}

func newSession(p *lower.Program, o Options) (*session, error) {
	if o.ProgressEvery <= 0 {
		o.ProgressEvery = 1 << 14
	}
	if o.Output == nil {
		o.Output = io.Discard
	}
	if o.ErrorOutput == nil {
		o.ErrorOutput = io.Discard
	}
	s := &session{program: p, options: o, follow: newFollower(p), replay: trace.NewMachine(p)}
	s.output.writers = [2]io.Writer{o.Output, o.ErrorOutput}
	return s, s.newDecoder()
}

func (i *session) newDecoder() error {
	o := &i.options
	switch o.KV {
	case "":
		o.KV = Hull
	case Hull, Linear:
	default:
		return fmt.Errorf("kv %q: want %s or %s", o.KV, Hull, Linear)
	}
	switch o.Decoder {
	case "":
		o.Decoder = Planned
		if o.KV == Hull && (o.Kernel != nil || kernel.Available() || o.Model == nil && kernel.HasCompiled()) {
			o.Decoder = Kernel
		}
		return i.newDecoder()
	case Planned:
	case Kernel:
		o.KV = Hull
		return i.newKernel()
	case Dense:
		o.KV = Linear
	default:
		return fmt.Errorf("decoder %q: want %s, %s or %s", o.Decoder, Kernel, Planned, Dense)
	}
	var err error
	i.decoder, i.shape, err = fromWeights(o)
	return err
}

func (i *session) newKernel() (err error) {
	program := i.options.Kernel
	if program == nil {
		if program, err = prepareKernel(i.options.Model); err != nil {
			return err
		}
	}
	d, err := program.NewDecoder()
	if err != nil {
		return err
	}
	d.SetStop(ends())
	i.decoder, i.shape = d, program.Shape()
	return nil
}

// ends tells by token whether decoding stops there.
var ends = sync.OnceValue(func() []bool {
	ends := make([]bool, machine.VocabSize)
	for t := range ends {
		ends[t] = machine.Token(t).EndsRun()
	}
	return ends
})

// feed appends tokens of the host: the prompt, memory, arguments, calls.
func (i *session) feed(ctx context.Context, tokens []machine.Token) error {
	begin := time.Now()
	defer func() { i.prefill += time.Since(begin).Seconds() }()
	if n := i.tokens.Len(); n > 0 && i.tokens.At(n-1).Continues() {
		// A limit or the context stopped in the middle of a number. The next
		// number must not be read as the rest of it.
		if err := i.append(machine.Pad); err != nil {
			return err
		}
	}
	i.total = int64(i.tokens.Len()) - i.decoded + int64(len(tokens))
	for len(tokens) > 0 {
		n := min(len(tokens), i.options.ProgressEvery)
		if err := i.append(tokens[:n]...); err != nil {
			return err
		}
		if tokens = tokens[n:]; len(tokens) > 0 {
			i.report()
			if err := ctx.Err(); err != nil {
				return err
			}
		}
	}
	if d, ok := i.decoder.(*kernel.Decoder); ok {
		d.Flush()
	}
	return nil
}

// append adds tokens to the context, as many as have exact positions.
func (i *session) append(tokens ...machine.Token) error {
	room := i.shape.MaxPosition + 1 - i.tokens.Len()
	fitting := tokens[:max(0, min(len(tokens), room))]
	i.run16 = i.run16[:0]
	for _, t := range fitting {
		i.decoder.Append(int(t))
		i.run16 = append(i.run16, uint16(t))
	}
	i.appended(i.run16)
	if len(fitting) < len(tokens) {
		return &LimitError{Limit: int64(i.shape.MaxPosition), Tokens: i.decoded, Exact: true}
	}
	return nil
}

// appended notes tokens that the decoder has.
func (i *session) appended(tokens []uint16) {
	i.tokens.AppendAll(tokens)
	i.follow.feed(tokens, &i.output)
}

// report calls back with the figures.
func (i *session) report() {
	i.output.flush()
	if i.options.Progress != nil {
		i.options.Progress(i.Stats())
	}
}

// run decodes until the program halts, traps, reaches the limit, or the
// context ends.
func (i *session) run(ctx context.Context) error {
	defer i.output.flush()
	for {
		end, err := i.slice(i.options.ProgressEvery)
		if err != nil {
			return err
		}
		if end {
			return i.ended()
		}
		i.report()
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}

// slice decodes up to n tokens and reports whether the run has ended.
func (i *session) slice(n int) (end bool, err error) {
	begin := time.Now()
	defer func() { i.seconds += time.Since(begin).Seconds() }()
	if d, ok := i.decoder.(*kernel.Decoder); ok {
		return i.bulk(d, n)
	}
	for ; n > 0; n-- {
		if i.options.MaxTokens > 0 && i.decoded >= i.options.MaxTokens {
			return false, &LimitError{Limit: i.options.MaxTokens, Tokens: i.decoded}
		}
		t := machine.Token(i.decoder.Next())
		if err := i.append(t); err != nil {
			return false, err
		}
		i.decoded++
		if t.EndsRun() {
			return true, nil
		}
	}
	return false, nil
}

// bulk is slice for a decoder that decodes many tokens at once.
func (i *session) bulk(d *kernel.Decoder, n int) (end bool, err error) {
	if limit := i.options.MaxTokens; limit > 0 {
		if i.decoded >= limit {
			return false, &LimitError{Limit: limit, Tokens: i.decoded}
		}
		n = int(min(int64(n), limit-i.decoded))
	}
	room := i.shape.MaxPosition + 1 - i.tokens.Len()
	if room <= 0 {
		return false, &LimitError{Limit: int64(i.shape.MaxPosition), Tokens: i.decoded, Exact: true}
	}
	i.run16 = d.Run(i.run16[:0], min(n, room))
	i.appended(i.run16)
	i.decoded += int64(len(i.run16))
	return machine.Token(i.run16[len(i.run16)-1]).EndsRun(), nil
}

// ended says how the run ended: nil after halt, an *[ExitError] after exit.
func (i *session) ended() error {
	code := i.tokens.At(i.tokens.Len() - 1).Info().Code
	switch code {
	case machine.Halt:
		return nil
	case machine.Exit:
		return i.exited()
	}
	e := &TrapError{Reason: code.TrapReason(), Func: -1, Position: i.follow.cursor}
	if in, ok := i.trapped(); ok && in.Func >= 0 {
		e.Func = int(in.Func)
		e.FuncName = i.program.Funcs[in.Func].Name
		e.Instruction, e.Offset = i.program.Text(in)
	}
	return e
}

// trapped is the instruction that trapped: the program's own that called a
// library routine, if it happened there.
func (i *session) trapped() (lower.Instr, bool) {
	in, ok := i.program.At(i.follow.cursor)
	if !ok || in.Func < 0 || !i.program.Funcs[in.Func].Library {
		return in, ok
	}
	frames := i.state().Frames()
	for n := len(frames) - 1; n > 0; n-- {
		if f := frames[n].Func; f >= 0 && !i.program.Funcs[f].Library {
			return i.program.At(frames[n].Position - 1) // before where the call returns to
		}
	}
	return in, ok
}

// Stats returns the figures so far.
func (i *session) Stats() Stats {
	s := Stats{
		PromptTokens: int64(i.tokens.Len()) - i.decoded, PromptTotal: i.total, Tokens: i.decoded, Instructions: i.follow.instructions(),
		Seconds: i.seconds, PromptSeconds: i.prefill,
		Bytes:   i.decoder.Bytes() + i.tokens.Bytes(),
		Decoder: i.options.Decoder, KV: i.options.KV,
		Layers: i.shape.Layers, DModel: i.shape.DModel, Heads: i.shape.Heads,
	}
	if s.Seconds > 0 {
		s.TokensPerSecond = float64(s.Tokens) / s.Seconds
	}
	if n := i.tokens.Len(); n > 0 {
		s.BytesPerToken = float64(s.Bytes) / float64(n)
	}
	return s
}

// SetMaxTokens changes the limit on decoded tokens; 0 takes it away.
func (i *session) SetMaxTokens(n int64) { i.options.MaxTokens = n }

// Tokens copies the prompt and the trace so far, with what the host added in
// between; [Instance.Stream] has them without a copy.
func (i *session) Tokens() []machine.Token { return i.tokens.Slice(0, i.tokens.Len()) }

// Stream holds the same tokens and grows with the run. It is the instance's
// own: do not append to it.
func (i *session) Stream() *machine.Stream { return &i.tokens }

// Program is the module as the machine's instructions.
func (i *session) Program() *lower.Program { return i.program }

// state replays the tokens that came since the last look.
func (i *session) state() *trace.Machine {
	for ; i.fed < i.tokens.Len(); i.fed++ {
		i.replay.Feed(i.tokens.At(i.fed))
	}
	return i.replay
}
