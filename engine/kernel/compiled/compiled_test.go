//go:build (linux || darwin) && (amd64 || arm64)

package compiled_test

import (
	"bytes"
	"os"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/kernel/compiled/source"
	"wasmformer/engine/kernel/kerneltest"
	"wasmformer/engine/model"
	"wasmformer/site/examples"

	_ "wasmformer/engine/kernel/compiled"
)

// TestFiles compares the generated files with what the weights give.
func TestFiles(t *testing.T) {
	files, err := source.Files()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what the weights give (%d bytes, want %d, %v); go run ./cmd/kernel writes it", name, len(got), len(want), err)
		}
	}
}

// TestOtherModel decodes with a model that nobody compiled, where no runtime
// is linked in: the default decoder is then the planned one.
func TestOtherModel(t *testing.T) {
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	for want, o := range map[string]engine.Options{engine.Kernel: {}, engine.Planned: {Model: model.Build()}} {
		inst, err := m.Instantiate(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		if got := inst.Stats().Decoder; got != want {
			t.Errorf("decoder %s, want %s", got, want)
		}
	}
}

func TestExamples(t *testing.T) { kerneltest.Examples(t) }

func BenchmarkSudoku(b *testing.B) { kerneltest.Speed(b, "sudoku", 1_000_000) }

func BenchmarkHungarian(b *testing.B) { kerneltest.Speed(b, "hungarian", 1_000_000) }
