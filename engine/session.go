package engine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/internal/follow"
	"wasmformer/engine/internal/host"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/trace"
)

// session is one context, which the instances of a [Store] share.
type session struct {
	program *lower.Program
	options Options
	choice  decoders.Choice // as it was made
	shape   model.Shape
	decoder decode.Decoder

	tokens  machine.Stream
	run16   []uint16 // scratch of append and many
	decoded int64
	total   int64 // tokens of the host when all are read
	prompt  int   // tokens of the program that were there first
	seconds float64
	prefill float64
	window
	follow  follow.Follower
	pending *Function // the call under way, if any
	output  follow.Outputs
	turns   []int // positions where decoding begins, where the host speaks again, and so on
	inside  bool  // a writer, Progress or a host function is called
	closed  bool
	baked   bool // the program is in the weights, and not known here
	// provided says that the host's region is written.
	provided bool

	hosted    map[int]hosted // by function of the program
	hostCalls int64
	answered  int64   // tokens of hosts' answers
	asked     *asking // the call that its host has not answered yet
	gaveUp    bool    // the host has ended the run

	replay *trace.Machine // fed with tokens[:fed]
	fed    int
}

// read gives the model what is new of the program, and what a WASI program finds.
func (i *session) read(ctx context.Context, program lower.Tokens, provide bool) error {
	if i.tokens.Len() == 0 {
		i.prompt = program.Len()
	}
	if !provide || i.provided {
		return i.feed(ctx, program)
	}
	o := &i.options
	provided, uses, err := (&host.Environment{Args: o.Args, Env: o.Env, Stdin: o.Stdin, Seed: o.Seed}).Tokens(i.program)
	if err != nil {
		return err
	}
	err = i.feed(ctx, lower.Join(program, provided))
	i.provided = uses && err == nil
	return err
}

func newSession(p *lower.Program, o Options) (*session, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	s := &session{program: p, options: o, follow: follow.New(p), replay: trace.NewMachine(p)}
	s.output.Writers = [2]io.Writer{o.Output, o.ErrorOutput}
	for n, w := range s.output.Writers {
		if w == nil {
			s.output.Writers[n] = io.Discard
		}
	}
	if o.ProgressEvery <= 0 {
		s.options.ProgressEvery = 1 << 14
	}
	s.choice = decoders.Choice{Decoder: o.Decoder, KV: o.KV, Model: o.Model, Kernel: o.Kernel}
	return s, s.renew()
}

// renew makes a decoder before its first token.
func (s *session) renew() (err error) {
	s.decoder, s.shape, err = decoders.New(&s.choice)
	if d, ok := s.decoder.(bulk); ok {
		d.SetStop(ends())
	}
	return err
}

// bulk is a decoder that decodes many tokens at once, and runs those that were
// appended when it likes.
type bulk interface {
	// Run decodes up to n tokens, appends them to dst, and returns after one that
	// stops a run.
	Run(dst []uint16, n int) []uint16
	// Flush runs the tokens that were appended.
	Flush()
	// SetStop names the tokens that stop a run.
	SetStop(byToken []bool)
}

// ends tells by token whether decoding stops there.
var ends = sync.OnceValue(func() []bool {
	ends := make([]bool, lower.LargestVocab)
	for t := range ends {
		ends[t] = machine.Token(t).EndsRun()
	}
	return ends
})

// feedTokens is how many tokens of a prompt are decoded between looks at the
// context: a small part of a second, with the textbook decoder too.
const feedTokens = 8

// feed appends tokens of the host: the prompt, memory, arguments, calls. All of
// them fit, or none is decoded.
func (i *session) feed(ctx context.Context, tokens lower.Tokens) error {
	begin := time.Now()
	defer func() { i.prefill += time.Since(begin).Seconds() }()
	if n := i.tokens.Len(); n > 0 && i.tokens.At(n-1).Continues() {
		// A limit or the context stopped in the middle of a number. The next
		// number must not be read as the rest of it.
		tokens = lower.Join(lower.TokensOf(func(t *lower.Writer) { t.Token(machine.Pad) }), tokens)
	}
	left := tokens.Len()
	if err := i.admit(ctx, left); err != nil {
		return err
	}
	return i.write(ctx, tokens, left)
}

// write appends tokens, of which there are so many.
func (i *session) write(ctx context.Context, tokens lower.Tokens, left int) error {
	next := left - i.options.ProgressEvery // how many are left at the next report
	for some := range tokens.All() {
		for len(some) > 0 {
			n := min(len(some), feedTokens, left-next)
			if err := i.append(some[:n]...); err != nil {
				return err
			}
			some, left = some[n:], left-n
			if left == next && left > 0 {
				next -= i.options.ProgressEvery
				if err := i.report(); err != nil {
					return err
				}
			}
			if err := ctx.Err(); err != nil && left > 0 {
				return err
			}
		}
	}
	if d, ok := i.decoder.(bulk); ok {
		d.Flush()
	}
	return nil
}

// fits notes how many tokens of the host there will be with n more, and refuses
// those that are too many.
func (i *session) fits(n int) error {
	read := i.given()
	found, allowed := read+int64(n), read+int64(i.room()-1)
	// Answers of hosts are no prompt.
	most := i.options.MaxPrompt + i.answered
	exact := i.options.MaxPrompt <= 0 || most > allowed || i.asked != nil
	if !exact {
		allowed = most
	}
	if found > allowed {
		return &PromptError{Found: found, Allowed: allowed, Exact: exact}
	}
	i.total = found
	return nil
}

// append adds tokens to the context, as many as have exact positions.
func (i *session) append(tokens ...machine.Token) error {
	fitting := tokens[:max(0, min(len(tokens), i.room()))]
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
	i.follow.Feed(tokens, &i.output)
}

// report writes the output and calls back with the figures.
func (i *session) report() error {
	err := i.flush()
	if i.options.Progress != nil {
		i.inside = true
		defer func() { i.inside = false }()
		i.options.Progress(i.stats())
	}
	return err
}

// flush writes the output.
func (i *session) flush() error {
	i.inside = true
	defer func() { i.inside = false }()
	if writer, err := i.output.Flush(); err != nil {
		return &OutputError{[2]string{"output", "error output"}[writer], err}
	}
	return nil
}

// run decodes until the program halts, traps, reaches the limit, a writer
// fails, or the context ends. It reports whether the program has ended.
func (i *session) run(ctx context.Context) (end bool, err error) {
	i.turn()
	defer i.turn()
	if err := i.flush(); err != nil {
		return false, err // what a writer refused comes first
	}
	next := i.decoded + int64(i.options.ProgressEvery)
	for {
		if i.asked != nil {
			err := i.answer(ctx)
			if i.gaveUp {
				i.asked, i.gaveUp = nil, false
				return true, both(err, i.flush())
			}
			if err != nil {
				return false, both(err, i.flush())
			}
			i.asked = nil
		}
		end, err := i.makeRoom(ctx)
		if !end && err == nil {
			end, err = i.slice(max(1, int(next-i.decoded)))
		}
		if end && i.last() == machine.Host {
			if i.asked, err = i.ask(); err != nil {
				return false, err
			}
			if i.decoded < next {
				continue
			}
			end = false
		}
		next = i.decoded + int64(i.options.ProgressEvery)
		if end {
			err = i.ended()
		}
		if end || err != nil {
			return end, both(err, i.flush())
		}
		if err := i.report(); err != nil {
			return false, err
		}
		if err := ctx.Err(); err != nil {
			return false, err
		}
	}
}

// last is the code of the last token.
func (i *session) last() machine.Code { return i.tokens.At(i.tokens.Len() - 1).Info().Code }

// both is one error of two, each of which may be nil.
func both(a, b error) error {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return fmt.Errorf("%w; %w", a, b)
}

// slice decodes up to n tokens and reports whether the run has ended.
func (i *session) slice(n int) (end bool, err error) {
	begin := time.Now()
	defer func() { i.seconds += time.Since(begin).Seconds() }()
	if left := i.limit() - i.used(); left > 0 {
		n = min(n, left)
	}
	if d, ok := i.decoder.(bulk); ok {
		return i.many(d, n)
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

// many is slice for a decoder that decodes many tokens at once.
func (i *session) many(d bulk, n int) (end bool, err error) {
	if limit := i.options.MaxTokens; limit > 0 {
		if i.decoded >= limit {
			return false, &LimitError{Limit: limit, Tokens: i.decoded}
		}
		n = int(min(int64(n), limit-i.decoded))
	}
	room := i.room()
	if room <= 0 {
		return false, &LimitError{Limit: int64(i.shape.MaxPosition), Tokens: i.decoded, Exact: true}
	}
	if i.run16 = d.Run(i.run16[:0], min(n, room)); len(i.run16) == 0 {
		return false, errors.New("the kernel decoded no token")
	}
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
	in, ok := i.trapped()
	if !ok {
		in.Func = -1
	}
	return i.trap(code, in, nil)
}

// trap is the error of a trap at an instruction.
func (i *session) trap(code machine.Code, in lower.Instr, cause error) error {
	e := &TrapError{Reason: code.TrapReason(), Func: -1, Position: i.follow.Cursor(), err: cause}
	if in.Func >= 0 {
		e.Reason = i.program.TrapReason(in, code)
		e.Func = int(in.Func)
		e.FuncName = i.program.Funcs[in.Func].Name
		e.Instruction, e.Offset = i.program.Text(in)
	}
	return e
}

// exited reads the exit code off the trace. Only the WASI library can say exit,
// unless the model is another one.
func (s *session) exited() error {
	if s.baked {
		return &ExitError{int(s.said(1))}
	}
	cell, ok := s.program.HostGlobal(lower.ExitCode)
	if !ok {
		return errors.New("the model says exit, which this program can't: it does not use WASI's proc_exit")
	}
	return &ExitError{int(s.state().Global(cell))}
}

// trapped is the instruction that trapped: the program's own that called a
// library routine or a host function, if it happened there.
func (i *session) trapped() (lower.Instr, bool) {
	foreign := func(fn int) bool { return i.program.Funcs[fn].Library || i.program.Funcs[fn].Hosted }
	in, ok := i.program.At(i.follow.Cursor())
	if !ok || in.Func < 0 || !foreign(in.Func) {
		return in, ok
	}
	frames := i.state().Frames()
	for n := len(frames) - 1; n > 0; n-- {
		if f := frames[n].Func; f >= 0 && !foreign(f) {
			return i.program.At(frames[n].Position - 1) // before where the call returns to
		}
	}
	return in, ok
}

// state replays the tokens that came since the last look.
func (i *session) state() *trace.Machine {
	if i.fed < i.origin && !i.lost { // the context says all that is left of those before it
		i.replay, i.fed = trace.NewMachine(i.program), i.origin
	}
	for ; i.fed < i.tokens.Len() && !i.lost; i.fed++ {
		i.replay.Feed(i.tokens.At(i.fed))
	}
	return i.replay
}

// turn notes that who speaks changes here, the host or the model; of two turns
// at one position nothing remains.
func (s *session) turn() { s.turns = append(s.turns, s.tokens.Len()) }

func (s *session) usable(ctx context.Context) error {
	switch {
	case ctx == nil:
		return errNoContext
	case s.closed:
		return ErrClosed
	case s.inside:
		return ErrInUse
	}
	return checkLimit(s.options.MaxTokens)
}

func (s *session) close() error {
	if err := s.usable(context.Background()); errors.Is(err, ErrClosed) || errors.Is(err, ErrInUse) {
		return err
	}
	s.closed, s.pending = true, nil
	s.release()
	return s.flush()
}

// release gives the decoder's memory back at once, if it can: keys and values may be gigabytes.
func (s *session) release() {
	if d, ok := s.decoder.(interface{ Free() }); ok {
		d.Free()
	}
	s.decoder = closed(s.decoder.Len())
}

// closed stands for a decoder that was released after so many tokens.
type closed int

func (closed) Append(int)   {}
func (closed) Next() int    { return int(machine.MiscToken(machine.Halt)) }
func (c closed) Len() int   { return int(c) }
func (closed) Bytes() int64 { return 0 }
