package kerneltest

import _ "wasmformer/wasmjs/kernelrt"

const defaultModels = 60
