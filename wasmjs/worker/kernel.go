//go:build js && wasm

package worker

// The kernel decoder's runtime in the browser: it is the default decoder.
import _ "wasmformer/wasmjs/kernelrt"
