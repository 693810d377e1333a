package engine

import "wasmformer/engine/internal/lower"

// LinkRoutines adds a module of routines to those to which programs for the preset seed are
// lowered, before the first one is: exports named after the instructions that they stand
// for. It is for programs that are compiled for the browser, which lack those on floats unless
// they link package routines; it keeps the bytes.
func LinkRoutines(module func() []byte) { lower.LinkNarrow(module) }
