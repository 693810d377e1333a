package main

// The kernel decoder's native runtime, for --decoder kernel, the default.
import _ "wasmformer/engine/kernel/native"
