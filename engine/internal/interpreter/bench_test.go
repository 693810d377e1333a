package interpreter_test

import (
	"testing"

	"wasmformer/engine/internal/interpreter"
)

func BenchmarkBuild(b *testing.B) {
	for b.Loop() {
		interpreter.Build()
	}
}
