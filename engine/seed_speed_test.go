package engine_test

import (
	"context"
	"os"
	"testing"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/weights"
)

func TestSeedSpeed(t *testing.T) {
	m, _ := weights.Preset(weights.Seed)
	b, err := os.ReadFile("../site/examples/factorial/main.wasm")
	if err != nil {
		t.Fatal(err)
	}
	mod, err := engine.Compile(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{engine.Planned, engine.Kernel} {
		i, err := mod.Instantiate(context.Background(), engine.Options{Model: m, Decoder: d, MaxTokens: 3000000})
		if err != nil {
			t.Fatal(err)
		}
		f := i.ExportedFunction("factorial")
		r, err := f.Call(context.Background(), 100000000)
		t.Log(d, r, err, i.Stats())
	}
}
