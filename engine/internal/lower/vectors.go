//go:build !js

package lower

import "wasmformer/engine/internal/lower/simd"

// In the page, which is to load fast, they are fetched when a module needs them.
func init() { LinkVectors(simd.Wasm) }
