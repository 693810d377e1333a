// Package reference runs a module natively, on wazero. It is what results are
// compared with, in tests and by the command line's -verify. Nothing that
// decodes imports it.
package reference

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"wasmformer/engine/internal/lower"
)

// Instance is a module on wazero. Close it when done.
type Instance struct {
	runtime wazero.Runtime
	module  api.Module

	output, errorOutput bytes.Buffer
}

// TrapError is a trap, with wazero's reason in the words of the WebAssembly
// test suite where the two differ.
type TrapError struct{ Reason string }

// Error gives the reason.
func (e *TrapError) Error() string { return "trap: " + e.Reason }

// New compiles and instantiates a module, with env.output_byte and WASI to
// import, and runs its start function. Its memory grows no further than the machine's.
// When that traps, the instance is returned beside the error and has only its
// output.
func New(ctx context.Context, module []byte) (*Instance, error) {
	return NewCommand(ctx, module, Command{})
}

func newInstance(ctx context.Context, target lower.Target) *Instance {
	config := wazero.NewRuntimeConfig().WithCoreFeatures(api.CoreFeaturesV2).
		WithMemoryLimitPages(target.MaxPages()).WithCloseOnContextDone(true)
	return &Instance{runtime: wazero.NewRuntimeWithConfig(ctx, config)}
}

// provide makes env.output_byte importable.
func (i *Instance) provide(ctx context.Context) error {
	_, err := i.runtime.NewHostModuleBuilder("env").NewFunctionBuilder().
		WithFunc(func(b uint32) { i.output.WriteByte(byte(b)) }).Export("output_byte").Instantiate(ctx)
	return err
}

// Close frees what wazero holds.
func (i *Instance) Close(ctx context.Context) error { return i.runtime.Close(ctx) }

// Call calls an export; a trap is a *[TrapError].
func (i *Instance) Call(ctx context.Context, name string, args ...uint64) ([]uint64, error) {
	f := i.module.ExportedFunction(name)
	if f == nil {
		return nil, fmt.Errorf("wazero: no exported function %q", name)
	}
	results, err := f.Call(ctx, args...)
	return results, trapOf(err)
}

// Compute runs a program of the transformer-vm ABI, as engine's Compute does.
func (i *Instance) Compute(ctx context.Context, input []byte) error {
	heap := i.module.ExportedGlobal("__heap_base")
	if heap == nil {
		return errors.New("wazero: no exported global __heap_base")
	}
	address := (uint32(heap.Get()) + 15) &^ 15
	text := append(append(make([]byte, 0, len(input)+1), input...), 0)
	if i.Memory() == nil || !i.module.Memory().Write(address, text) {
		return fmt.Errorf("wazero: input: %d bytes at 0x%x do not fit the memory", len(text), address)
	}
	_, err := i.Call(ctx, "compute", uint64(address))
	return err
}

// Output is what the program printed so far.
func (i *Instance) Output() []byte { return i.output.Bytes() }

// Memory is the linear memory, nil if there is none. It is the instance's own.
func (i *Instance) Memory() []byte {
	if i.module == nil {
		return nil
	}
	m := i.module.Memory()
	if m == nil || reflect.ValueOf(m).IsNil() { // wazero wraps a nil pointer
		return nil
	}
	b, _ := m.Read(0, m.Size())
	return b
}

// Globals are the values of all globals by index, exported or not.
func (i *Instance) Globals() []uint64 {
	all, ok := i.module.(experimental.InternalModule)
	if !ok {
		return nil
	}
	values := make([]uint64, all.NumGlobal())
	for n := range values {
		values[n] = all.Global(n).Get()
	}
	return values
}

// Global is the value of an exported global.
func (i *Instance) Global(name string) (uint64, bool) {
	if i.module == nil || i.module.ExportedGlobal(name) == nil {
		return 0, false
	}
	return i.module.ExportedGlobal(name).Get(), true
}

// InvalidTableAccess is wazero's reason for two traps of the test suite,
// "undefined element" and "uninitialized element", which it does not tell
// apart.
const InvalidTableAccess = "invalid table access"

// SameTrap reports whether a trap's reason in the suite's words is wazero's.
func SameTrap(reason, wazero string) bool {
	if wazero == InvalidTableAccess {
		return reason == "undefined element" || reason == "uninitialized element"
	}
	return reason == wazero
}

// trapOf turns wazero's report of a trap into a *TrapError and leaves other
// errors as they are.
func trapOf(err error) error {
	if err == nil {
		return nil
	}
	// wazero's errors are of internal types: their text is all there is.
	if strings.HasPrefix(err.Error(), "stack overflow") {
		return &TrapError{"call stack exhausted"}
	}
	_, text, ok := strings.Cut(err.Error(), "wasm error: ")
	if !ok {
		return err
	}
	reason, _, _ := strings.Cut(text, "\n")
	if reason == "stack overflow" {
		reason = "call stack exhausted"
	}
	return &TrapError{reason}
}
