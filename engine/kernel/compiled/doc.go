// Package compiled is the interpreter's kernel as Go code, which was written from
// the weights ahead of time: go generate makes kernel_gen.go and memory.bin, and a
// test compares them with what the weights give; cells.go has the words of the
// generated code. It runs twice as fast as the same kernel compiled by wazero, and
// begins without a compilation. Link it in, and engines use it for the interpreter's
// own model:
//
//	import _ "wasmformer/engine/kernel/compiled"
//
// It is there on Linux and macOS, on amd64 and arm64; elsewhere it is empty. It
// links the decoders of package weights, too.
package compiled

import _ "wasmformer/engine/weights"

//go:generate go test ./internal/source -run ^TestFiles$ -update
