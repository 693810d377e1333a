//go:build js

// Package routines links the routines on floats to which programs for the preset seed are
// lowered. Only a program that is compiled for the browser needs it; the others have them.
//
//	import _ "wasmformer/engine/routines"
package routines

import (
	"wasmformer/engine"
	"wasmformer/engine/internal/lower/narrow/floats"
)

func init() { engine.LinkRoutines(floats.Wasm) }
