// Package compiled is the interpreter's kernel as Go code, which was written from
// the weights ahead of time: kernel_gen.go and memory.bin are made by go run
// ./cmd/kernel, and a test compares them with what the weights give; cells.go
// has the words of the generated code. It runs
// twice as fast as the same kernel compiled by wazero, and begins without
// a compilation. Link it in, and engines use it for the interpreter's own
// model:
//
//	import _ "wasmformer/engine/kernel/compiled"
//
// It is there on Linux and macOS, on amd64 and arm64; elsewhere it is empty.
package compiled
