package engine

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// ErrNotProvided is why a function of [TrapImports] traps.
var ErrNotProvided = errors.New("the import is not provided")

// HostCall is a call that the model has made and waits for. A host function reads and
// writes the caller's memory by it, until it returns: each word is asked of the model, whose
// tokens say it, at some three tokens a word, and told it by tokens of the prompt's kinds.
type HostCall struct {
	session *session
	ctx     context.Context
	fn      int // of the program
	of      External
	failed  error // what has stopped the run meanwhile
	over    bool  // the function has returned
}

// errOver is what a HostCall answers when it is too late.
var errOver = errors.New("the host function has returned, and the program goes on: its HostCall is of no use any more")

// Import is what was called.
func (c *HostCall) Import() External { return c.of }

// Output is where the program prints to, in the order of its own output.
func (c *HostCall) Output() io.Writer { return hostWriter{c.session, 0} }

// ErrorOutput is where it prints its errors.
func (c *HostCall) ErrorOutput() io.Writer { return hostWriter{c.session, 1} }

type hostWriter struct {
	session *session
	to      int
}

// Write adds to what the program has printed.
func (w hostWriter) Write(p []byte) (int, error) {
	w.session.output.Add(w.to, p)
	return len(p), nil
}

// MemorySize is the size in bytes of the caller's memory, 0 if it has none.
func (c *HostCall) MemorySize() (uint64, error) {
	if c.over {
		return 0, errOver
	}
	if _, ok := c.session.program.MemoryBase(c.fn); !ok {
		return 0, nil
	}
	words, err := c.ask(1, func(t *lower.Writer) { c.session.program.ReadSize(t, c.fn) })
	if err != nil {
		return 0, err
	}
	return uint64(min(words[0], machine.MaxPages)) << 16, nil
}

// Read returns n bytes of the caller's memory from an address on, or a *[BoundsError].
func (c *HostCall) Read(address, n uint32) ([]byte, error) {
	if err := c.within(address, n); err != nil {
		return nil, err
	}
	first, end := uint64(address)&^3, uint64(address)+uint64(n)
	var out []byte
	for at := first; at < end; {
		said := 0
		words, err := c.askSome(func(t *lower.Writer) int {
			said = c.session.program.ReadWords(t, c.fn, uint32(at), int((end-at+3)/4))
			return said
		})
		if err != nil {
			return nil, err
		}
		for i := said - 1; i >= 0; i-- { // the last word is said first
			out = binary.LittleEndian.AppendUint32(out, words[i])
		}
		at += 4 * uint64(said)
	}
	return out[uint64(address)-first:][:n], nil
}

// ReadString returns the bytes up to a zero byte, at most n of them.
func (c *HostCall) ReadString(address, n uint32) (string, error) {
	size, err := c.MemorySize()
	if err != nil {
		return "", err
	}
	var out []byte
	for uint32(len(out)) < n {
		at := uint64(address) + uint64(len(out))
		if at >= size {
			return "", &BoundsError{at, 1, size}
		}
		some, err := c.Read(uint32(at), uint32(min(64-at%4, size-at, uint64(n)-uint64(len(out)))))
		if err != nil {
			return "", err
		}
		for i, b := range some {
			if b == 0 {
				return string(append(out, some[:i]...)), nil
			}
		}
		out = append(out, some...)
	}
	return string(out), nil
}

// ReadUint32 returns a little-endian number.
func (c *HostCall) ReadUint32(address uint32) (uint32, error) {
	b, err := c.Read(address, 4)
	if err != nil {
		return 0, err
	}
	return binary.LittleEndian.Uint32(b), nil
}

// Write writes to the caller's memory, all or, with a *[BoundsError], nothing.
func (c *HostCall) Write(address uint32, data []byte) error {
	if err := c.within(address, uint32(len(data))); err != nil || len(data) == 0 {
		return err
	}
	// Words are written whole: what stands beside the data in the first and the last one
	// is asked for.
	first, last := address&^3, (address+uint32(len(data))-1)&^3
	before, err := c.Read(first, 4)
	if err != nil {
		return err
	}
	after := before
	if last != first {
		if after, err = c.Read(last, 4); err != nil {
			return err
		}
	}
	whole := append(append(before[:address-first:address-first], data...), after[(address+uint32(len(data))-1)%4+1:]...)
	base, _ := c.session.program.MemoryBase(c.fn)
	return c.tell(func(t *lower.Writer) {
		t.Number((base+first)/4, machine.Jump)
		for i := 0; i < len(whole); i += 4 {
			t.Number(binary.LittleEndian.Uint32(whole[i:]), machine.Data)
		}
	})
}

// WriteUint32 writes a little-endian number.
func (c *HostCall) WriteUint32(address, v uint32) error {
	return c.Write(address, binary.LittleEndian.AppendUint32(nil, v))
}

// WriteUint64 writes a little-endian number.
func (c *HostCall) WriteUint64(address uint32, v uint64) error {
	return c.Write(address, binary.LittleEndian.AppendUint64(nil, v))
}

// Grow adds pages of 64 KiB to the caller's memory and reports whether it did: up to the
// maximum that the program declares, or that the machine has.
func (c *HostCall) Grow(pages uint32) (bool, error) {
	p := c.session.program
	size, err := c.MemorySize()
	if _, has := p.MemoryBase(c.fn); err != nil || !has {
		return false, err
	}
	if now := size >> 16; now+uint64(pages) > uint64(p.MemoryLimit(c.fn)) {
		return false, nil
	}
	return true, c.tell(func(t *lower.Writer) { p.Resize(t, c.fn, uint32(size>>16)+pages) })
}

func (c *HostCall) within(address, n uint32) error {
	size, err := c.MemorySize()
	if err == nil && uint64(address)+uint64(n) > size {
		err = &BoundsError{uint64(address), uint64(n), size}
	}
	return err
}

func (c *HostCall) ask(n int, write func(*lower.Writer)) ([]uint32, error) {
	return c.askSome(func(t *lower.Writer) int { write(t); return n })
}

// askSome tells the model something after which it says so many numbers.
func (c *HostCall) askSome(write func(*lower.Writer) int) ([]uint32, error) {
	s, n := c.session, 0
	if err := c.tell(func(t *lower.Writer) { n = write(t) }); err != nil {
		return nil, err
	}
	from := s.tokens.Len()
	if c.failed = s.listen(n); c.failed != nil {
		return nil, c.failed
	}
	numbers, err := s.numbers(from, s.tokens.Len()-1, n)
	c.failed = err
	return numbers, err
}

// tell tells the model something.
func (c *HostCall) tell(write func(*lower.Writer)) error {
	switch {
	case c.over:
		return errOver
	case c.failed != nil:
		return c.failed
	}
	c.failed = c.session.tell(c.ctx, lower.TokensOf(write))
	return c.failed
}

// tell gives the model tokens while it waits.
func (s *session) tell(ctx context.Context, tokens lower.Tokens) error {
	s.turn()
	defer s.turn()
	before := s.given()
	defer func() { s.answered += s.given() - before }()
	if s.used() >= s.limit() && s.room() > 0 {
		if err := s.compact(ctx, true); err != nil {
			return err
		}
	}
	return s.feed(ctx, tokens)
}

// listen has the model say n numbers, and that it waits again.
func (s *session) listen(n int) error {
	limit := s.options.MaxTokens
	s.options.MaxTokens = 0 // the call is bounded, not its answer
	defer func() { s.options.MaxTokens = limit }()
	for left := 4*n + n + 1; left > 0; {
		from := s.decoded
		end, err := s.slice(left)
		if err != nil {
			return err
		}
		if end {
			break
		}
		left -= int(s.decoded - from)
	}
	if last := s.tokens.At(s.tokens.Len() - 1); last != machine.MiscToken(machine.Host) {
		return fmt.Errorf("the model says %s instead of what the host asks for", last)
	}
	return nil
}

// numbers reads the last n results that the tokens between two positions say, with or
// without a commit before each.
func (s *session) numbers(from, to, n int) ([]uint32, error) {
	out := make([]uint32, n)
	at := to // what is read stands before
	for ; n > 0; n-- {
		for at > from && s.tokens.At(at-1) == machine.MiscToken(machine.Commit) {
			at--
		}
		class := machine.Final
		for shift := 0; shift < 32 && at > from; shift += 8 {
			in := s.tokens.At(at - 1).Info()
			if !in.IsByte || in.Class != class {
				break
			}
			out[n-1] |= uint32(in.Byte) << shift
			at, class = at-1, machine.Cont
		}
		if class == machine.Final {
			return nil, fmt.Errorf("the model does not say number %d of %d before position %d", n, len(out), to)
		}
	}
	return out, nil
}

// hosted is an imported function of the program and who answers it.
type hosted struct {
	Import
	of External
}

// connect notes who answers the imports of the program.
func (s *session) connect() {
	for fn := range s.program.Funcs {
		f := &s.program.Funcs[fn]
		if !f.Hosted || s.hosted[fn].Func != nil {
			continue
		}
		im := importOf(s.program.ModuleOf(fn), s.program.Import(fn))
		if found, ok := provide(s.options.Hosts, im); ok {
			if s.hosted == nil {
				s.hosted = map[int]hosted{}
			}
			s.hosted[fn] = hosted{found, im}
		}
	}
}

// asking is a call at which the model waits.
type asking struct {
	position, fn int
	words        []uint32 // of the arguments
}

// ask reads off the trace what the model, which has just said host, asks for.
func (s *session) ask() (*asking, error) {
	position := s.follow.Cursor()
	fn, ok := s.program.Asked(position)
	if !ok || s.hosted[fn].Func == nil {
		return nil, fmt.Errorf("the model asks its host, but instruction %d calls none", position)
	}
	n, _ := s.program.Funcs[fn].Words()
	end := s.tokens.Len() - 1
	words, err := s.numbers(max(0, end-6*n), end, n)
	if err != nil {
		return nil, err
	}
	return &asking{position, fn, words}, nil
}

// answer answers the call at which the model waits.
func (s *session) answer(ctx context.Context) error {
	if err := s.flush(); err != nil {
		return err
	}
	h, f := s.hosted[s.asked.fn], &s.program.Funcs[s.asked.fn]
	stack := make([]uint64, max(valuesOf(f.Type.Params), valuesOf(f.Type.Results)))
	copy(stack, values(s.asked.words, f.Type.Params))
	if err := s.callHost(ctx, h, stack); err != nil {
		return err
	}
	left := stack
	for i, t := range f.Type.Results {
		switch {
		case !s.program.Takes(f, t, left[0]):
			return s.hostFailed(h, fmt.Errorf("result %d: %d is no %s", i+1, left[0], noReference(t)))
		case !valueType(t).fits(left[0]):
			return s.hostFailed(h, fmt.Errorf("result %d: 0x%x are not the bits of an %s", i+1, left[0], t))
		}
		left = left[valueType(t).Words():]
	}
	out := words(stack, f.Type.Results)
	s.hostCalls++
	position := s.asked.position
	return s.tell(context.WithoutCancel(ctx), lower.TokensOf(func(t *lower.Writer) { s.program.Results(t, position, out) }))
}

// callHost calls a host function. The end of its context, and what stops the run itself,
// leave the call to be answered later; a panic ends it as an error does, and goes on.
func (s *session) callHost(ctx context.Context, h hosted, stack []uint64) error {
	c := &HostCall{session: s, ctx: ctx, fn: s.asked.fn, of: h.of}
	returned := false
	defer func() {
		c.over, s.inside = true, false
		if !returned {
			s.asked, s.pending = nil, nil
		}
	}()
	s.inside = true
	err := h.Func(ctx, c, stack)
	returned = true
	s.inside = false
	switch {
	case err == nil, ctx.Err() != nil && errors.Is(err, ctx.Err()), c.failed != nil && errors.Is(err, c.failed):
		return err
	}
	return s.hostFailed(h, err)
}

// hostFailed ends the program's call, as a trap or an exit does.
func (s *session) hostFailed(h hosted, err error) error {
	s.hostCalls++
	code := machine.TrapHost
	var exit *ExitError
	exits := errors.As(err, &exit)
	if exits {
		code = machine.Exit
	}
	in, _ := s.trapped()
	if err := s.tell(context.Background(), lower.TokensOf(func(t *lower.Writer) { t.Token(machine.MiscToken(code)) })); err != nil {
		return err
	}
	s.gaveUp = true
	if exits {
		return exit
	}
	return s.trap(code, in, &HostError{h.of, err})
}

// values makes values of their words: a value of 64 bits of two, a vector two values of four.
func values(words []uint32, types []wasm.ValueType) []uint64 {
	out := make([]uint64, 0, valuesOf(types))
	for _, t := range types {
		for w := range lower.Cells(t) {
			if w%2 == 0 {
				out = append(out, 0)
			}
			out[len(out)-1] |= uint64(words[w]) << (32 * (w % 2))
		}
		words = words[lower.Cells(t):]
	}
	return out
}

// words are those of values.
func words(values []uint64, types []wasm.ValueType) (out []uint32) {
	for _, t := range types {
		for w := range lower.Cells(t) {
			out = append(out, uint32(values[w/2]>>(32*(w%2))))
		}
		values = values[valueType(t).Words():]
	}
	return out
}
