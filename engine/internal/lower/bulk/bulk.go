// Package bulk holds the routines to which bulk memory and table instructions
// are lowered: a WebAssembly module, made from bulk.wat by the site's wabt
// (site/examples/assemble.mjs).
package bulk

import _ "embed"

//go:embed bulk.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
