//go:build js

// Package routines links the routines on floats to which programs for the preset seed are
// lowered, and those for vector instructions. Only a program that is compiled for the browser needs it; the others have them.
//
//	import _ "wasmformer/engine/routines"
package routines

import (
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/lower/narrow/floats"
	"wasmformer/engine/internal/lower/simd"
)

func init() {
	lower.LinkNarrow(floats.Wasm)
	lower.LinkVectors(simd.Wasm)
}
