package engine_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
	"wasmformer/engine/internal/interpreter"
)

// FuzzCompileAndRun compiles anything, and what is a module it instantiates
// and calls the first export of. Whatever happens, it must not panic. It is
// for go test -fuzz; plain go test runs its seeds.
func FuzzCompileAndRun(f *testing.F) {
	for _, c := range differential.HandMade() {
		f.Add(c.Wasm)
	}
	for i := range uint64(20) {
		f.Add(differential.Generate(i).Wasm)
	}
	for _, c := range hostile {
		if len(c.module) < 1000 {
			f.Add(c.module)
		}
	}
	weights := interpreter.Build()
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<16 {
			return // larger ones are TestHostile's
		}
		m, err := engine.Compile(b)
		if err != nil {
			return
		}
		// A module's prompt may well take longer than a fuzzer waits.
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
		defer cancel()
		inst, err := m.Instantiate(ctx, engine.Options{Model: weights, MaxTokens: 2000, ProgressEvery: 512})
		if err != nil {
			known(t, b, err)
			return
		}
		for _, e := range m.Exports() {
			if e.Kind == engine.ExternFunc {
				_, err := inst.ExportedFunction(e.Name).Call(ctx, zeros(e.Params)...)
				known(t, b, err)
				break
			}
		}
		inst.Memory().Read(0, min(inst.Memory().Size(), 1<<16))
	})
}

// known fails for an error that a run should not have.
func known(t *testing.T, b []byte, err error) {
	t.Helper()
	if err == nil || errors.As(err, new(*engine.TrapError)) || errors.As(err, new(*engine.LimitError)) ||
		errors.Is(err, context.DeadlineExceeded) {
		return
	}
	t.Errorf("got %v for %x", err, b)
}
