// Package weights holds the interpreter's own weights, and links what decodes by
// weights: with it, engines decode by [engine.Planned], by [engine.Dense], and by
// kernels that are compiled from a model.
//
//	import _ "wasmformer/engine/weights"
//
// The packages below wasmformer/engine/kernel link it, too.
package weights

import (
	"sync"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

func init() { decoders.Link(source{}) }

// Model builds the interpreter's own model. It is always the same, takes some tens
// of milliseconds, and is the caller's to change.
func Model() *model.Model { return interpreter.Build() }

// The interpreter's own model never changes: it is built, planned and compiled
// at most once.
var (
	own       = sync.OnceValue(interpreter.Build)
	ownPlan   = sync.OnceValues(func() (*decode.Plan, error) { return decode.NewPlan(own()) })
	ownKernel = sync.OnceValues(func() (*kernel.Program, error) { return kernel.Prepare(own()) })
)

type source struct{}

// isOwn reports whether a model is the interpreter's own, nil or its weights: for
// those it is known what may be assumed of their numbers, which a file can't say.
func isOwn(m *model.Model) bool { return m == nil || m == own() || m.Equal(own()) }

// Decoder makes the decoders that work on the weights themselves.
func (source) Decoder(m *model.Model, dense bool, kv string) (decode.Decoder, model.Shape, error) {
	plan := ownPlan
	if isOwn(m) {
		m = own()
	} else {
		plan = func() (*decode.Plan, error) { return decode.NewPlan(m) }
	}
	if dense {
		return decode.NewDense(m), m.Shape(), nil
	}
	p, err := plan()
	if err != nil {
		return nil, model.Shape{}, err
	}
	if kv == decoders.LinearSearched {
		return p.NewScanning(), m.Shape(), nil
	}
	return p.NewDecoder(kv == decoders.Linear), m.Shape(), nil
}

// Kernel compiles a model.
func (source) Kernel(m *model.Model) (*kernel.Program, error) {
	if isOwn(m) {
		return ownKernel()
	}
	return kernel.Prepare(m)
}
