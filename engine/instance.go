package engine

import (
	"context"
	"fmt"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// Instance is a module in a context: the prompt and all that was decoded
// since. Calls go on in the same context. It is not safe for concurrent use.
type Instance struct {
	*session
	module *Module
	unit   *lower.Unit
}

// ExportedFunction returns the function that the module exports under a name,
// or nil, whose [Function.Call] is an error.
func (i *Instance) ExportedFunction(name string) *Function {
	if i == nil || i.session == nil {
		return nil
	}
	e, ok := i.module.export(name, ExternFunc)
	if !ok {
		return nil
	}
	return &Function{i, int(e.index), i.unit.Func(int(e.index))}
}

// ExportedGlobal returns the current value of an exported global, and false if
// the module exports none of that name, or one of type v128: see [Instance.ExportedVector].
func (i *Instance) ExportedGlobal(name string) (uint64, bool) {
	v, _, ok := i.global(name, false)
	return v, ok
}

// ExportedVector returns the halves of the current value of an exported global of type v128,
// and false if the module exports none of that name.
func (i *Instance) ExportedVector(name string) (lower, upper uint64, ok bool) {
	return i.global(name, true)
}

// global reads an exported global.
func (i *Instance) global(name string, vector bool) (low, high uint64, ok bool) {
	if i == nil || i.session == nil {
		return 0, 0, false
	}
	e, ok := i.module.export(name, ExternGlobal)
	if !ok || (e.Type == V128) != vector {
		return 0, 0, false
	}
	halves := [2]uint64{}
	for w := range lower.Cells(wasm.ValueType(e.Type)) {
		halves[w/2] |= uint64(i.state().Global(i.unit.GlobalCell(int(e.index))+w)) << (32 * (w % 2))
	}
	return halves[0], halves[1], true
}

// SetMaxTokens changes [Options.MaxTokens]. A negative number is an error of
// what decodes next.
func (i *Instance) SetMaxTokens(n int64) {
	if i != nil && i.session != nil {
		i.options.MaxTokens = n
	}
}

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

// start runs the start function, if there is one, and _initialize of a module that has that
// in place of _start: WASI has it called before all other exports.
func (i *Instance) start(ctx context.Context) error {
	if start := i.module.decoded.Start; start >= 0 {
		if _, err := (&Function{i, start, i.unit.Func(start)}).Call(ctx); err != nil {
			return fmt.Errorf("start function: %w", err)
		}
	}
	f := i.ExportedFunction("_initialize")
	if f == nil || f.Definition().Signature.String() != "() -> ()" {
		return nil
	}
	if _, err := f.Call(ctx); err != nil {
		return fmt.Errorf("_initialize: %w", err)
	}
	return nil
}

// usable says why an instance can not do what is asked of it, nil if it can.
func (i *Instance) usable(ctx context.Context) error {
	if i == nil || i.session == nil {
		return errNoInstance
	}
	return i.session.usable(ctx)
}
