// Package bake moves a program from the prompt into the weights: what partial evaluation
// of an interpreter for a program gives, known as the first Futamura projection. The model
// is that of [weights.Seed] with functions of the cursor in the place of a look-up in the
// prompt. [engine.OpenBaked] runs it, from its input alone.
package bake

import (
	"errors"
	"fmt"

	"wasmformer/engine/internal/calls"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/model"
	"wasmformer/engine/weights"
)

func init() { weights.LinkBake(Module) }

// Module returns a model with a binary module in its weights. A module that is malformed,
// invalid, or uses what the seed's machine does not have is an error, as is one that exports a
// function with more than 64 words of arguments or of results. The model has some
// gates for each instruction; making it takes about a second.
func Module(binary []byte) (*model.Model, error) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return nil, err
	}
	p, err := lower.Lower(m, lower.Seed, nil)
	if err != nil {
		return nil, err
	}
	records, err := seed.ReadPrompt(p.Prompt())
	if err != nil {
		panic(fmt.Sprintf("BUG: %v", err))
	}
	if len(records.Records) == 0 {
		return nil, errors.New("the module has no instructions")
	}
	program := calls.Of(p)
	if err := program.Check(); err != nil { // who reads the file would refuse it
		return nil, fmt.Errorf("the module can't be called in a model's weights: %w", err)
	}
	w := interpreter.Bake(records)
	w.Program, w.Module = program.String(), binary
	return w, nil
}
