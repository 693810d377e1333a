package kerneltest

import (
	_ "wasmformer/engine/weights"
	_ "wasmformer/wasmjs/kernelrt"
)

const defaultModels = 60
