package kerneltest

import (
	"bytes"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/kernel"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// TestSeedImage: so does an image for contexts that begin with another token, of the
// preset seed.
func TestSeedImage(t *testing.T) {
	m := interpreter.Seed()
	image, err := kernel.ImageFrom(m, weights.First(weights.Seed))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := bytes.Cut(image, []byte(kernel.CustomSection))
	module, err := kernel.Compile(image)
	if err != nil {
		t.Fatal(err)
	}
	program, err := kernel.Load(module, section)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"hello", "hungarian"} {
		e, _ := examples.Find(name)
		r := e.Runs()[0]
		got := run(t, e, r, engine.Options{Decoder: engine.Kernel, Kernel: program, MaxTokens: 50_000})
		same(t, e, r, "loaded", got, run(t, e, r, engine.Options{Decoder: engine.Planned, Model: m, MaxTokens: 50_000}))
	}
	if _, err := kernel.ImageFrom(m, m.Vocab); err == nil {
		t.Error("a first token beyond the vocabulary is no error")
	}
}

// TestImage checks the kernel as a file: the same weights give the same bytes, and
// loaded it decodes examples to the planned decoder's tokens.
func TestImage(t *testing.T) {
	image, err := kernel.Image(interpreter.Build())
	if err != nil {
		t.Fatal(err)
	}
	if again, err := kernel.Image(interpreter.Build()); err != nil || !bytes.Equal(image, again) {
		t.Errorf("the second image differs from the first: %v", err)
	}
	t.Logf("%d bytes", len(image))
	_, section, _ := bytes.Cut(image, []byte(kernel.CustomSection)) // the last section
	module, err := kernel.Compile(image)
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range [][]byte{nil, {2}, section[:len(section)-1], slices.Concat(section[:1], bytes.Repeat([]byte{0xff}, 40))} {
		if _, err := kernel.Load(module, bad); err == nil {
			t.Errorf("section % x: got no error", bad)
		}
	}
	program, err := kernel.Load(module, section)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"hello", "sudoku", "mandelbrot"} {
		e, ok := examples.Find(name)
		if !ok {
			t.Fatal("no example " + name)
		}
		r := e.Runs()[0]
		got := run(t, e, r, engine.Options{Decoder: engine.Kernel, Kernel: program, MaxTokens: 50_000})
		same(t, e, r, "loaded", got, run(t, e, r, engine.Options{Decoder: engine.Planned, MaxTokens: 50_000}))
		stats := got.Stats()
		if shape := interpreter.Build().Shape(); stats.Layers != shape.Layers || stats.DModel != shape.DModel || stats.Heads != shape.Heads {
			t.Errorf("%s: %d layers, width %d, %d heads; want %+v", name, stats.Layers, stats.DModel, stats.Heads, shape)
		}
	}
}
