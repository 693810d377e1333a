package engine

import (
	"errors"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// LinkRoutines adds a module of routines to those to which programs for the preset seed are
// lowered, before the first one is: exports named after the instructions that they stand
// for. It is for programs that are compiled for the browser, which lack those on floats unless
// they link package routines; it keeps the bytes.
func LinkRoutines(module func() []byte) { lower.LinkNarrow(module) }

// LinkVectors links the routines to which vector instructions are lowered, before a module that
// has such instructions is compiled. It is for programs that are compiled for the browser, which
// lack them unless they link package routines; it keeps the bytes. Its error is that of a binary
// that is no module.
func LinkVectors(module []byte) error {
	if _, err := wasm.Decode(module); err != nil {
		return refused(err)
	}
	lower.LinkVectors(func() []byte { return module })
	return nil
}

// LacksVectors reports whether an error is that of a module which is refused only until
// [LinkVectors].
func LacksVectors(err error) bool {
	var e *lower.Error
	return errors.As(err, &e) && e.Lacks
}
