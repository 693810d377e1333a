//go:build js && wasm

// Command benchmark is the program of bench.html. As "page" it drives that
// page; as "worker" it measures, with the whole engine: the decoders that work
// on the weights, too, and the answers to imports, for which the playground takes it.
package main

import (
	"os"

	_ "wasmformer/engine/routines"
	_ "wasmformer/engine/weights"
	"wasmformer/wasmjs/benchpage"
	"wasmformer/wasmjs/benchworker"
	"wasmformer/wasmjs/hosting"
	"wasmformer/wasmjs/worker"
)

func main() {
	switch role := os.Args[1]; role {
	case "page":
		benchpage.Run()
	case "worker":
		w := worker.New()
		benchworker.Add(w)
		hosting.Add(w)
		w.Serve()
	default:
		panic("BUG: started as " + role + ", want page or worker")
	}
}
