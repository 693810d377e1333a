//go:build js && wasm

package main

import (
	"bufio"
	"syscall/js"

	"wasmformer/engine/bake"
	"wasmformer/engine/model/safetensors"
	_ "wasmformer/engine/routines"
	"wasmformer/wasmjs/message"
)

// baker is the argument that has this program bake instead of inspect.
const baker = "bake"

// serveBaker makes models with modules in their weights. It talks to site/src/bake.ts, in
// plain objects, and is ended by it.
func serveBaker() {
	js.Global().Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		module := message.GoBytes(args[0].Get("data").Get("wasm"))
		if err := bakeModule(module); err != nil {
			post(map[string]any{"type": "refused", "text": err.Error()})
		}
		return nil
	}))
	post(map[string]any{"type": "ready"})
	select {}
}

// bakeModule posts a baked model's file, part by part, and then what is in it.
func bakeModule(module []byte) error {
	m, err := bake.Module(module)
	if err != nil {
		return err
	}
	file := bufio.NewWriterSize(parts{}, 1<<20)
	if err := safetensors.Write(file, m); err != nil {
		return err
	}
	if err := file.Flush(); err != nil {
		return err
	}
	s := m.Size()
	post(map[string]any{"type": "baked", "slots": s.DModel, "layers": s.Layers, "heads": s.Heads, "gates": s.Gates, "parameters": s.Parameters})
	return nil
}

// parts posts what is written.
type parts struct{}

func (parts) Write(b []byte) (int, error) {
	post(map[string]any{"type": "part", "bytes": message.Bytes(b)})
	return len(b), nil
}

func post(m map[string]any) { js.Global().Call("postMessage", js.ValueOf(m)) }
