// Package floats holds the routines on floats to which instructions are lowered that the
// seed's machine lacks: a WebAssembly module, made from the C sources in src by the site's
// clang (build.mjs). Each export is named after the instruction that it stands for. It is apart
// from the routines on integers so that the page's main program need not have it.
package floats

import _ "embed"

//go:embed floats.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
