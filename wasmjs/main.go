//go:build js && wasm

// Command wasmjs is the browser's half of Wasmformer: one binary with two
// roles. As "page" it drives the playground; as "worker" it is the engine, in a
// worker of its own, so that the page stays responsive. Package message
// describes what the two say to each other. It links no decoder: the page fetches
// the kernel as a file. Command wasmjs/benchmark links them all. Nothing outside
// of this folder uses syscall/js.
package main

import (
	"os"

	"wasmformer/wasmjs/page"
	"wasmformer/wasmjs/worker"
)

func main() {
	switch role := os.Args[1]; role {
	case "page":
		page.Run()
	case "worker":
		worker.New().Serve()
	default:
		panic("BUG: started as " + role + ", want page or worker")
	}
}
