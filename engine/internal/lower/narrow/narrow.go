// Package narrow holds the routines on integers to which instructions are lowered that the
// seed's machine lacks: a WebAssembly module, made from narrow.wat by the site's wabt
// (site/examples/assemble.mjs). Each export is named after the instruction that it stands for,
// or used by other routines.
package narrow

import _ "embed"

//go:embed narrow.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
