// Package narrow holds the routines to which instructions are lowered that the seed's
// machine lacks: a WebAssembly module, made from narrow.wat by the site's wabt
// (site/examples/assemble.mjs).
package narrow

import _ "embed"

//go:embed narrow.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
