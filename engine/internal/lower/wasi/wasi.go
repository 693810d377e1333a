// Package wasi holds WASI preview 1 as routines that run inside the
// transformer: a WebAssembly module, made from wasi.wat by the site's wabt
// (site/examples/assemble.mjs).
package wasi

import _ "embed"

//go:embed wasi.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
