// Package narrow holds the routines to which instructions are lowered that the seed's
// machine lacks, as two WebAssembly modules: integers, made from narrow.wat by the site's
// wabt (site/examples/assemble.mjs), and floats, made from the C sources in src by the
// site's clang (build.mjs). Each export is named after the instruction that it stands for.
package narrow

import _ "embed"

//go:embed narrow.wasm
var module []byte

//go:embed floats.wasm
var floats []byte

// Wasm returns the module of the routines on integers. It must not be changed.
func Wasm() []byte { return module }

// Floats returns the module of the routines on floats. It must not be changed.
func Floats() []byte { return floats }
