//go:build js && wasm

package worker

import (
	"fmt"
	"syscall/js"

	"wasmformer/engine"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// compile compiles a module. What vector instructions are lowered to, it fetches when a module
// needs it: most do not.
func compile(binary []byte) (*engine.Module, error) {
	module, err := engine.Compile(binary)
	if !engine.LacksVectors(err) {
		return module, err
	}
	if err := fetchVectors(); err != nil {
		return nil, fmt.Errorf("the routines for vector instructions (SIMD) could not be fetched: %w", err)
	}
	return engine.Compile(binary)
}

// fetchVectors links the routines, whose address engine-worker.ts has been given.
func fetchVectors() error {
	response, err := dom.Await(js.Global().Call("fetch", js.Global().Get("wasmformerVectors")))
	if err != nil {
		return err
	}
	bytes, err := dom.Await(response.Call("arrayBuffer"))
	if err != nil {
		return err
	}
	return engine.LinkVectors(message.GoBytes(js.Global().Get("Uint8Array").New(bytes)))
}
