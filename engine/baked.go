package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"wasmformer/engine/internal/calls"
	"wasmformer/engine/internal/host"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/model"
	"wasmformer/engine/trace"
)

// Baked is a context of a model that has a program in its weights, as package bake makes
// it. The prompt is the machine's rulers, which are the same for all programs, and what the
// host says. It is not safe for concurrent use.
type Baked struct {
	session *session
	program *calls.Program
	exports []External // their index is where they begin
}

// OpenBaked gives a model with a program its rulers and what a WASI program finds, and runs
// the start function, if there is one. Results and output are read off the tokens that the
// model says: nothing else of the program is known here than how it is called.
func OpenBaked(ctx context.Context, o Options) (*Baked, error) {
	switch {
	case ctx == nil:
		return nil, errNoContext
	case o.Model == nil || o.Model.Program == "":
		return nil, errors.New("Options.Model: it has no program in its weights")
	}
	exports, err := BakedExports(o.Model)
	if err != nil {
		return nil, fmt.Errorf("Options.Model: %w", err)
	}
	program, _ := calls.Read(o.Model.Program)
	plain := *o.Model
	plain.Program = ""
	o.Model = &plain
	if target, err := o.target(); err != nil || target != lower.Seed {
		return nil, errors.Join(err, errors.New("Options.Model: it has a program, but not the vocabulary of a model that can"))
	}
	s, err := newSession(lower.New(false, lower.Seed), o)
	if err != nil {
		return nil, err
	}
	s.baked = true
	b := &Baked{session: s, program: program, exports: exports}
	return b, b.open(ctx)
}

// open reads what comes before the first call.
func (b *Baked) open(ctx context.Context) error {
	s, o := b.session, &b.session.options
	prompt := lower.Rulers()
	s.prompt = prompt.Len()
	found := host.Environment{Args: o.Args, Env: o.Env, Stdin: o.Stdin, Seed: o.Seed}
	provided, _, err := found.Tokens(cellsOf{s.program, b.program.Host})
	if err != nil {
		return err
	}
	if err := s.feed(ctx, lower.Join(prompt, provided)); err != nil {
		return err
	}
	if b.program.Start == nil {
		return nil
	}
	if _, err := b.call(ctx, *b.program.Start, nil); err != nil {
		return fmt.Errorf("start function: %w", err)
	}
	return nil
}

// cellsOf knows where a program's cells for WASI are.
type cellsOf struct {
	*lower.Program
	cells []int
}

// HostGlobal is [lower.Program.HostGlobal].
func (c cellsOf) HostGlobal(g lower.HostGlobal) (cell int, ok bool) {
	if int(g) >= len(c.cells) {
		return 0, false
	}
	return c.cells[g], true
}

// BakedExports lists what can be called of the program in a model's weights, and the global
// __heap_base if [Baked.Compute] can use it.
func BakedExports(m *model.Model) ([]External, error) {
	program, err := calls.Read(m.Program)
	if err != nil {
		return nil, err
	}
	var out []External
	for _, f := range program.Functions {
		params, _ := calls.Types(f.Params)
		results, _ := calls.Types(f.Results)
		out = append(out, External{Name: f.Name, Kind: ExternFunc, Signature: Signature{valueTypes(params), valueTypes(results)}, index: f.Entry})
	}
	if program.HeapBase != nil {
		out = append(out, External{Name: "__heap_base", Kind: ExternGlobal, Type: I32})
	}
	return out, nil
}

// find finds a function, of a type unless that is "".
func (b *Baked) find(name, signature string) (External, error) {
	i := slices.IndexFunc(b.exports, func(e External) bool {
		return e.Kind == ExternFunc && e.Name == name && (signature == "" || e.Signature.String() == signature)
	})
	if i < 0 {
		return External{}, fmt.Errorf("the program does not export %s", strings.TrimSpace(name+" "+signature))
	}
	return b.exports[i], nil
}

// Call runs a function, as [Function.Call] does: arguments and results are bits. After a
// *[LimitError] it can't go on.
func (b *Baked) Call(ctx context.Context, name string, args ...uint64) ([]uint64, error) {
	f, err := b.find(name, "")
	if err != nil {
		return nil, err
	}
	if len(args) != len(f.Params) {
		return nil, fmt.Errorf("%s takes %d arguments, got %d", name, len(f.Params), len(args))
	}
	var words []uint32
	for i, t := range f.Params {
		if !t.fits(args[i]) {
			return nil, fmt.Errorf("argument %d of %s: 0x%x are not the bits of an %s", i+1, name, args[i], t)
		}
		words = append(words, uint32(args[i]))
		if lower.Cells(wasm.ValueType(t)) == 2 {
			words = append(words, uint32(args[i]>>32))
		}
	}
	ended, err := b.call(ctx, f.index, words)
	if !ended {
		return nil, err
	}
	return b.results(f.Results), err
}

// call calls the function that begins at an instruction, and reports whether it returned.
func (b *Baked) call(ctx context.Context, entry uint32, args []uint32) (returned bool, err error) {
	s := b.session
	if err := s.usable(ctx); err != nil {
		return false, err
	}
	call := s.program.AppendCall(nil, int(entry), args)
	if err := s.feed(ctx, lower.TokensOf(func(t *lower.Writer) { t.Tokens(call) })); err != nil {
		return false, err
	}
	ended, err := s.run(ctx)
	return ended && s.tokens.At(s.tokens.Len()-1) == machine.MiscToken(machine.Halt), err
}

// results are the numbers that the model said last before it returned: a function's last
// instructions hand its results to the caller, word by word.
func (b *Baked) results(types []ValueType) []uint64 {
	results := make([]uint64, len(types))
	words := 2 // the halt's token is none, but where it returned to is one
	for n := len(types) - 1; n >= 0; n-- {
		if lower.Cells(wasm.ValueType(types[n])) == 2 {
			results[n] = uint64(b.session.said(words)) << 32
			words++
		}
		results[n] |= uint64(b.session.said(words))
		words++
	}
	return results
}

// said is the n-th last word before the run's last token. Each takes four tokens.
func (s *session) said(n int) (v uint32) {
	const bytes = 4
	for i := range bytes {
		if at := s.tokens.Len() - 1 - bytes*n + i; at >= 0 {
			v = v<<8 | uint32(s.tokens.At(at).Info().Byte)
		}
	}
	return v
}

// Compute is [Instance.Compute].
func (b *Baked) Compute(ctx context.Context, input []byte) error {
	if _, err := b.find("compute", "(i32) -> ()"); err != nil {
		return err
	}
	if b.program.HeapBase == nil {
		return errors.New("the program does not export the global __heap_base")
	}
	s := b.session
	if err := s.usable(ctx); err != nil {
		return err
	}
	address := (*b.program.HeapBase + 15) &^ 15
	text := append(append(make([]byte, 0, len(input)+1), input...), 0)
	if size := uint64(b.program.Pages) << 16; uint64(address)+uint64(len(text)) > size {
		return fmt.Errorf("input: %w", &BoundsError{uint64(address), uint64(len(text)), size})
	}
	if err := s.feed(ctx, lower.TokensOf(func(t *lower.Writer) { s.program.WriteBytes(t, address, text) })); err != nil {
		return err
	}
	_, err := b.Call(ctx, "compute", uint64(address))
	return err
}

// Start is [Instance.Start].
func (b *Baked) Start(ctx context.Context) (exitCode int, err error) {
	f, err := b.find("_start", "() -> ()")
	if err != nil {
		return 0, err
	}
	_, err = b.call(ctx, f.index, nil)
	var exit *ExitError
	if errors.As(err, &exit) {
		return exit.Code, nil
	}
	return 0, err
}

// Stats are the run's figures. Instructions are 0: which of them are WebAssembly's is not
// known here.
func (b *Baked) Stats() Stats { return b.session.stats() }

// Tokens returns the tokens so far, the prompt's too.
func (b *Baked) Tokens() []trace.Token { return b.session.tokens.Slice(0, b.session.tokens.Len()) }

// Decoded reports whether the model said the token at a position.
func (b *Baked) Decoded(position int) bool { return (&Instance{session: b.session}).Decoded(position) }

// Close releases the decoder.
func (b *Baked) Close() error { return b.session.close() }
