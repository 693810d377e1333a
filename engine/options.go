package engine

import (
	"errors"
	"fmt"
	"io"

	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// Decoders and ways to keep keys, as [Options] names them.
const (
	Kernel  = decoders.Kernel  // weights compiled to code, see package kernel
	Planned = decoders.Planned // the fast decoder that needs no code generation
	Dense   = decoders.Dense   // the textbook decoder
	Hull    = decoders.Hull    // attention asks a convex hull
	Linear  = decoders.Linear  // attention scans all keys
	// LinearSearched is Hull without the hull: attention scans the keys that one
	// would hold, and no others. Only Planned does it.
	LinearSearched = decoders.LinearSearched
)

// Options say how an instance decodes. The zero value is the default.
type Options struct {
	// Decoder is Kernel, Planned or Dense. By default it is the fastest that can
	// run and gives the textbook's tokens: a model that is not the interpreter's
	// own and whose arithmetic is not proved to be exact is decoded by Dense; for
	// the others it is a *[model.UnsupportedError].
	Decoder string
	KV      string // Hull (default), Linear or LinearSearched; Dense always scans all
	// MaxTokens bounds the tokens decoded over the instance's life, 0 for no
	// bound but the model's own. A negative number is an error.
	MaxTokens int64
	// MaxPrompt bounds the tokens of the host over the instance's life, the program
	// with its data and input among them: more are refused before any of them is
	// decoded, by a *[PromptError]. 0 for no bound but the model's own.
	MaxPrompt int64
	// MaxContext is how many positions a context has before it is compacted, 0 for as many as
	// keys are exact for. Memory grows with the context, so a lower number bounds it, and costs
	// time: each new context says again what later tokens can read, memory above all. It goes
	// beyond MaxContext where that is most of it. The tokens decoded are the same. It says
	// nothing to another model than the interpreter's own.
	MaxContext int
	// Output receives the program's output as it comes, and ErrorOutput what a
	// WASI program prints to its standard error; nil discards. A writer that
	// fails stops the run within ProgressEvery tokens, with an *[OutputError].
	Output, ErrorOutput io.Writer
	// What a WASI program finds: its arguments, the first one its own name,
	// its environment as KEY=VALUE, its standard input, and what its random
	// numbers begin with.
	Args, Env []string
	Stdin     []byte
	Seed      uint32
	// Hosts answer imports, before the functions that every program has: those of WASI and
	// env.output_byte. A program that calls none of theirs decodes the same tokens without
	// them. The seed's machine has no way to ask them.
	Hosts []Host
	// Progress is called every ProgressEvery tokens (0 or less: 16384), and may
	// take its time: a page lets its events happen there. The context is
	// checked after it. It may read the instance, but not let it go on.
	Progress      func(Stats)
	ProgressEvery int
	// Model to decode with; nil for the interpreter's own.
	Model *model.Model
	// Kernel, for the decoder of that name, is what to decode with instead of
	// compiling the model: [kernel.Load] makes it from a file.
	Kernel *kernel.Program
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
	if o.MaxContext < 0 {
		return fmt.Errorf("MaxContext %d: want 0 or more", o.MaxContext)
	}
	if o.MaxPrompt < 0 {
		return fmt.Errorf("MaxPrompt %d: want 0 or more", o.MaxPrompt)
	}
	if o.Model != nil {
		if err := o.Model.Check(); err != nil {
			return fmt.Errorf("Options.Model: %w", err)
		}
		if o.Model.Program != "" {
			return errors.New("Options.Model: it has a program in its weights and takes no other; OpenBaked runs it")
		}
	}
	_, err := o.target()
	return err
}

// target is the machine of the model that the options name.
func (o *Options) target() (lower.Target, error) {
	name, vocab := "Options.Model", machine.VocabSize
	switch {
	case o.Model != nil:
		vocab = o.Model.Vocab
	case o.Kernel != nil:
		name, vocab = "Options.Kernel", o.Kernel.Shape().Vocab
	}
	target, ok := lower.TargetOf(vocab)
	if !ok {
		return target, fmt.Errorf("%s: a vocabulary of %d tokens, the interpreter's has %d", name, vocab, machine.VocabSize)
	}
	return target, nil
}
