package engine

import (
	"context"
	"errors"
	"fmt"

	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
)

// ErrClosed is what a closed [Instance] or [Store] answers.
var ErrClosed = errors.New("the instance is closed")

// Errors for values that were not made by this package's functions.
var (
	errNoModule   = errors.New("no module: Compile and Decode make one")
	errNoInstance = errors.New("no instance: Module.Instantiate and Store.Instantiate make one")
	errNoStore    = errors.New("no store: NewStore makes one")
	errNoFunction = errors.New("no function: ExportedFunction gives nil for a name that the module does not export as a function")
)

// Close releases the decoder, whose keys and values are nearly all the memory
// that an instance takes. The trace stays: [Instance.Stats], [Instance.Tokens],
// [Instance.Stream], [Instance.ExportedGlobal], [Memory.Size] and [Memory.Read]
// answer as before; what needs the decoder gives [ErrClosed], Close itself, too.
// The instances of a [Store] share its context and are closed together. An error
// other than ErrClosed is an *[OutputError] for output that could not be written;
// the instance is closed all the same.
func (i *Instance) Close() error {
	if i == nil || i.session == nil {
		return errNoInstance
	}
	return i.session.close()
}

// Close closes the store with all its instances, see [Instance.Close].
func (s *Store) Close() error {
	if s == nil || s.session == nil {
		return errNoStore
	}
	return s.session.close()
}

func (s *session) close() error {
	if err := s.usable(context.Background()); errors.Is(err, ErrClosed) || errors.Is(err, errInside) {
		return err
	}
	s.closed, s.pending = true, nil
	s.decoder = closed(s.decoder.Len())
	return s.flush()
}

// closed stands for a decoder that was released after so many tokens.
type closed int

func (closed) Append(int)   {}
func (closed) Next() int    { return int(machine.MiscToken(machine.Halt)) }
func (c closed) Len() int   { return int(c) }
func (closed) Bytes() int64 { return 0 }

var errInside = errors.New("the instance is in use: this call comes from Options.Progress or from a writer of the run itself")

// usable says why an instance can not do what is asked of it, nil if it can.
func (i *Instance) usable(ctx context.Context) error {
	if i == nil || i.session == nil {
		return errNoInstance
	}
	return i.session.usable(ctx)
}

func (s *session) usable(ctx context.Context) error {
	switch {
	case ctx == nil:
		return errors.New("nil context")
	case s.closed:
		return ErrClosed
	case s.inside:
		return errInside
	}
	return checkLimit(s.options.MaxTokens)
}

func checkLimit(maxTokens int64) error {
	if maxTokens < 0 {
		return fmt.Errorf("MaxTokens is %d, want 0 for no limit, or a number above", maxTokens)
	}
	return nil
}

// check refuses options with which no token could be decoded.
func (o *Options) check() error {
	if err := checkLimit(o.MaxTokens); err != nil {
		return err
	}
	if o.Model != nil {
		if err := o.Model.Check(); err != nil {
			return fmt.Errorf("Options.Model: %w", err)
		}
		if o.Model.Vocab != machine.VocabSize {
			return fmt.Errorf("Options.Model: a vocabulary of %d tokens, the interpreter's has %d", o.Model.Vocab, machine.VocabSize)
		}
	}
	if o.Kernel != nil {
		if vocab := o.Kernel.Shape().Vocab; vocab != machine.VocabSize {
			return fmt.Errorf("Options.Kernel: a vocabulary of %d tokens, the interpreter's has %d", vocab, machine.VocabSize)
		}
	}
	return nil
}

// Stats returns the figures so far.
func (i *Instance) Stats() Stats {
	if i == nil || i.session == nil {
		return Stats{}
	}
	return i.session.Stats()
}

// SetMaxTokens changes [Options.MaxTokens]. A negative number is an error of
// what decodes next.
func (i *Instance) SetMaxTokens(n int64) {
	if i != nil && i.session != nil {
		i.options.MaxTokens = n
	}
}

// Tokens copies the prompt and the trace so far, with what the host added in
// between; [Instance.Stream] has them without a copy.
func (i *Instance) Tokens() []machine.Token {
	s := i.Stream()
	return s.Slice(0, s.Len())
}

// Stream holds the same tokens and grows with the run. It is the instance's
// own: do not append to it.
func (i *Instance) Stream() *machine.Stream {
	if i == nil || i.session == nil {
		return &machine.Stream{}
	}
	return &i.tokens
}

// Program is the module as the machine's instructions.
func (i *Instance) Program() *lower.Program {
	if i == nil || i.session == nil {
		return nil
	}
	return i.program
}
