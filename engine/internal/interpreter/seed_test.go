package interpreter_test

import (
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/interpreter"
)

func TestSeed(t *testing.T) {
	m := interpreter.Seed()
	t.Log(m.DModel, len(m.Layers), m.Heads())
	report, err := decode.Prove(m)
	if err != nil {
		t.Error(err)
	}
	if report != nil {
		for i, f := range report.Failures {
			if i < 40 {
				t.Log(f)
			}
		}
	}
}
