//go:build !js

package lower

import "wasmformer/engine/internal/lower/narrow/floats"

// In the page, which is to load fast, whoever needs them links them.
func init() { LinkNarrow(floats.Wasm) }
