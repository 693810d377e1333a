package engine_test

import (
	"context"
	"os"
	"slices"
	"testing"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/weights"
)

// TestSeed calls an export, and writes and reads memory, on the seed's model by all
// decoders: the tokens are the same, the results right, a Store is refused.
func TestSeed(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	compile := func(name string) *engine.Module {
		b, err := os.ReadFile("../site/examples/" + name + "/main.wasm")
		if err != nil {
			t.Fatal(err)
		}
		module, err := engine.Compile(b)
		if err != nil {
			t.Fatal(err)
		}
		return module
	}
	factorial, reverse := compile("factorial"), compile("reverse")
	var tokens []string
	for _, decoder := range []string{engine.Dense, engine.Planned, engine.Kernel} {
		o := engine.Options{Model: m, Decoder: decoder}
		i, err := factorial.Instantiate(ctx, o)
		if err != nil {
			t.Fatal(err)
		}
		for n, want := range []uint64{1, 1, 2, 6, 24} { // calls in one context
			if got, err := i.ExportedFunction("factorial").Call(ctx, uint64(n)); err != nil || !slices.Equal(got, []uint64{want}) {
				t.Errorf("%s: factorial(%d) = %v, %v, want %d", decoder, n, got, err, want)
			}
		}
		var said []string
		for _, token := range i.Tokens() {
			said = append(said, token.String())
		}
		if tokens == nil {
			tokens = said
		}
		if !slices.Equal(said, tokens) {
			t.Errorf("%s: other tokens than the textbook's", decoder)
		}
		if s := i.Stats(); s.DModel != 36 || s.Heads != 18 || s.Layers != 7 {
			t.Errorf("%s: shape %d, %d, %d", decoder, s.DModel, s.Heads, s.Layers)
		}

		r, err := reverse.Instantiate(ctx, o)
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Memory().Write(ctx, 5, []byte("abc")); err != nil {
			t.Fatal(err)
		}
		if got, ok := r.Memory().Read(4, 5); !ok || string(got) != "\x00abc\x00" {
			t.Errorf("%s: memory holds %q, %v", decoder, got, ok)
		}
		if _, ok := r.Memory().Read(r.Memory().Size()-1, 2); ok {
			t.Errorf("%s: read beyond the memory's end", decoder)
		}
	}
	if _, err := engine.NewStore(engine.Options{Model: m}); err == nil {
		t.Error("a Store of the seed's model, which can't link modules")
	}
}
