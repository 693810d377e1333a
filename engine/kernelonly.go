//go:build kernelonly

package engine

import (
	"errors"

	"wasmformer/engine/decode"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// With the build tag kernelonly, an engine decodes with a kernel that is loaded
// from a file and with nothing else: what builds the model, plans it and
// compiles it is left out. So the page's program is a third smaller and starts
// sooner.

var errKernelOnly = errors.New("this build of the engine decodes only with a kernel that is loaded (Options.Kernel)")

func fromWeights(*Options) (decode.Decoder, model.Shape, error) {
	return nil, model.Shape{}, errKernelOnly
}

func prepareKernel(*model.Model) (*kernel.Program, error) { return nil, errKernelOnly }
