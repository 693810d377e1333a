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
	defaultPlan   = sync.OnceValues(func() (*decode.Plan, error) { return decode.NewPlan(defaultModel()) })
	defaultKernel = sync.OnceValues(func() (*kernel.Program, error) { return kernel.Prepare(defaultModel()) })
)

// own reports whether a model is the interpreter's own, nil or its weights: for
// those it is known what may be assumed of their numbers, which a file can't say.
func own(m *model.Model) bool { return m == nil || m == defaultModel() || m.Equal(defaultModel()) }

// fromWeights makes the decoders that work on the weights themselves.
func fromWeights(o *Options) (decode.Decoder, model.Shape, error) {
	m, plan := o.Model, defaultPlan
	if own(m) {
		m = defaultModel()
	} else {
		plan = func() (*decode.Plan, error) { return decode.NewPlan(m) }
	}
	if o.Decoder == Dense {
		return decode.NewDense(m), m.Shape(), nil
	}
	p, err := plan()
	if err != nil {
		return nil, model.Shape{}, err
	}
	return p.NewDecoder(o.KV == Linear), m.Shape(), nil
}

// prepareKernel compiles a model, nil for the interpreter's own, which may have
// been compiled ahead of time.
func prepareKernel(m *model.Model) (*kernel.Program, error) {
	if m == nil {
		if p, err := kernel.Compiled(); p != nil || err != nil {
			return p, err
		}
	}
	if own(m) {
		return defaultKernel()
	}
	return kernel.Prepare(m)
}
