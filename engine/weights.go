//go:build !kernelonly

package engine

import (
	"sync"

	"wasmformer/engine/decode"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// The interpreter's own model never changes: it is built, planned and compiled
// at most once.
var (
	defaultModel  = sync.OnceValue(model.Build)
	defaultPlan   = sync.OnceValue(func() *decode.Plan { return decode.NewPlan(defaultModel()) })
	defaultKernel = sync.OnceValues(func() (*kernel.Program, error) { return kernel.Prepare(defaultModel()) })
)

// fromWeights makes the decoders that work on the weights themselves.
func fromWeights(o *Options) (decode.Decoder, model.Shape, error) {
	m, plan := o.Model, defaultPlan
	if m == nil {
		m = defaultModel()
	} else if m != defaultModel() {
		plan = func() *decode.Plan { return decode.NewPlan(m) }
	}
	if o.Decoder == Dense {
		return decode.NewDense(m), m.Shape(), nil
	}
	return plan().NewDecoder(o.KV == Linear), m.Shape(), nil
}

// prepareKernel compiles a model, nil for the interpreter's own, which may have
// been compiled ahead of time.
func prepareKernel(m *model.Model) (*kernel.Program, error) {
	if m == nil {
		if p, err := kernel.Compiled(); p != nil || err != nil {
			return p, err
		}
	}
	if m == nil || m == defaultModel() {
		return defaultKernel()
	}
	return kernel.Prepare(m)
}
