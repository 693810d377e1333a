//go:build js && wasm

package worker

import (
	"errors"
	"syscall/js"

	"wasmformer/engine"
	"wasmformer/wasmjs/message"
)

// compile compiles a module. What vector instructions are lowered to, it asks the page for when a
// module needs it: most do not.
func (w *Worker) compile(binary []byte) (*engine.Module, error) {
	module, err := engine.Compile(binary)
	if !engine.LacksVectors(err) {
		return module, err
	}
	w.scope.Call("postMessage", map[string]any{"type": "lacks-vectors"})
	if err := <-w.vectors; err != nil {
		return nil, err
	}
	return engine.Compile(binary)
}

// linkVectors takes the page's answer, which engine.ts gives: the routines, or why there are none.
func (w *Worker) linkVectors(v js.Value) {
	var err error
	if text := v.Get("error"); text.Type() == js.TypeString {
		err = errors.New("vector instructions (SIMD) need a file that could not be had: " + text.String())
	} else {
		err = engine.LinkVectors(message.GoBytes(v.Get("bytes")))
	}
	w.vectors <- err
}
