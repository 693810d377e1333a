// Package simd holds the routines to which vector instructions are lowered: a WebAssembly
// module, made from simd.wat by the site's wabt (site/examples/assemble.mjs).
package simd

import _ "embed"

//go:embed simd.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
