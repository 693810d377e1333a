//go:build js && wasm

// Command wasmjs is the browser's half of Wasmformer: one binary with three
// roles. As "page" it drives the playground; as "worker" it is the engine, in a
// worker of its own, so that the page stays responsive; as "bench" it drives
// the benchmark's page. Package message describes what a page and its worker
// say to each other. Nothing outside of this folder uses syscall/js.
package main

import (
	"os"

	"wasmformer/wasmjs/benchpage"
	"wasmformer/wasmjs/page"
	"wasmformer/wasmjs/worker"
)

func main() {
	role := ""
	if len(os.Args) > 1 {
		role = os.Args[1]
	}
	switch role {
	case "page":
		page.Run()
	case "worker":
		worker.ListenBench()
		worker.Run()
	case "bench":
		benchpage.Run()
	default:
		panic("BUG: started as " + role + ", want page, worker or bench")
	}
}
