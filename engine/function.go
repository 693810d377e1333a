package engine

import (
	"context"
	"errors"
	"fmt"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// Function is an exported function of an instance.
type Function struct {
	instance         *Instance
	index, inProgram int // in its module, and in the program
}

// Definition says what is known of the function.
func (f *Function) Definition() FunctionDefinition {
	if f == nil || f.instance == nil {
		return FunctionDefinition{}
	}
	return f.instance.module.define(f.index, f.lowered().Name)
}

// lowered is the function in the program.
func (f *Function) lowered() *lower.Func { return &f.instance.program.Funcs[f.inProgram] }

// Call runs the function. Arguments and results are the values' bits, 32-bit
// ones in the low half; a v128 is two of them, the lower half first; a reference is 0 for null,
// and a function's is what a call has returned. A trap is a *[TrapError], an exception that
// leaves the call an *[ExceptionError]; a reached limit is a *[LimitError], a writer that failed
// an *[OutputError], and an ended context
// its error, after all three of which [Instance.Resume] goes on. If the function
// returned and only its last output could not be written, the results come with
// the *OutputError. A call gives up one that was left unfinished.
func (f *Function) Call(ctx context.Context, args ...uint64) ([]uint64, error) {
	if f == nil || f.instance == nil {
		return nil, errNoFunction
	}
	if err := f.instance.usable(ctx); err != nil {
		return nil, err
	}
	called := f.lowered()
	if want := valuesOf(called.Type.Params); len(args) != want {
		return nil, fmt.Errorf("%s takes %d arguments, got %d", called.Name, want, len(args))
	}
	left := args
	for n, t := range called.Type.Params {
		switch {
		case !f.instance.program.Takes(called, t, left[0]):
			return nil, fmt.Errorf("argument %d of %s: %d is no %s", n+1, called.Name, left[0], noReference(t))
		case !valueType(t).fits(left[0]):
			return nil, fmt.Errorf("argument %d of %s: 0x%x are not the bits of an %s", n+1, called.Name, left[0], t)
		}
		left = left[valueType(t).Words():]
	}
	i := f.instance
	i.pending, i.asked = nil, nil
	call := i.program.AppendCall(nil, called.Entry, words(args, called.Type.Params))
	if err := i.feed(ctx, lower.TokensOf(func(t *lower.Writer) { t.Tokens(call) })); err != nil {
		return nil, err
	}
	i.pending = f
	return i.Resume(ctx)
}

// noReference says what a value of a reference type should be.
func noReference(t wasm.ValueType) string {
	if t == wasm.Funcref {
		return "reference to a function"
	}
	return t.String()
}

// Resume goes on with a call that a limit, a writer or the context stopped, and
// returns what Call would have returned.
func (i *Instance) Resume(ctx context.Context) ([]uint64, error) {
	if err := i.usable(ctx); err != nil {
		return nil, err
	}
	f := i.pending
	if f == nil {
		return nil, errors.New("no call to go on with")
	}
	ended, err := i.run(ctx)
	if !ended {
		return nil, err
	}
	i.pending = nil
	if i.tokens.At(i.tokens.Len()-1) != machine.MiscToken(machine.Halt) {
		return nil, err
	}
	if e, ok := i.program.Exception(i.cell, i.word); ok {
		return nil, both(thrown(e), err)
	}
	return i.results(f.lowered().Type.Results), err
}

// thrown is an exception in its public form.
func thrown(e lower.Thrown) *ExceptionError {
	return &ExceptionError{e.Tag, printable.Name(e.Name), valueTypes(e.Types), e.Values}
}

// cell and word read the state that the last run has left.
func (s *session) cell(address int) uint32    { return s.state().Cell(address) }
func (s *session) word(address uint32) uint32 { return s.state().Word(address) }

// results reads a call's results off the trace.
func (i *Instance) results(types []wasm.ValueType) []uint64 {
	cells := 0
	for _, t := range types {
		cells += lower.Cells(t)
	}
	results := make([]uint64, 0, valuesOf(types))
	if cells == 0 {
		return results
	}
	return values(i.state().Results(cells), types)
}

// valuesOf is how many values of 64 bits arguments or results of types are given as.
func valuesOf(types []wasm.ValueType) int {
	n := 0
	for _, t := range types {
		n += valueType(t).Words()
	}
	return n
}
