package main

// What runs the kernel decoder, the default: the interpreter's own kernel, which
// was compiled with this program, and a runtime for those of other models.
import (
	_ "wasmformer/engine/kernel/compiled"
	_ "wasmformer/engine/kernel/native"
)
