package engine_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/weights"
)

func TestSeedSmoke(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("../site/examples/factorial/main.wasm")
	if err != nil {
		t.Fatal(err)
	}
	mod, err := engine.Compile(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{engine.Dense, engine.Planned} {
		i, err := mod.Instantiate(context.Background(), engine.Options{Model: m, Decoder: d, MaxTokens: 2000})
		if err != nil {
			t.Fatal(err)
		}
		fs := mod.Exports()
		t.Log(fs)
		f := i.ExportedFunction("factorial")
		r, err := f.Call(context.Background(), 5)
		t.Log(d, r, err, i.Stats())
		var text []string
		n := len(i.Tokens())
		for k := n - 200; k < n; k++ {
			text = append(text, i.Tokens()[k].String())
		}
		t.Log(strings.Join(text, " "))
	}
}
