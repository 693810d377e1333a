//go:build !js

package kerneltest

import (
	_ "wasmformer/engine/kernel/compiled"
	_ "wasmformer/engine/kernel/native"
)

const defaultModels = 2000
