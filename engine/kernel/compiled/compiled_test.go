//go:build (linux || darwin) && (amd64 || arm64)

package compiled_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/kerneltest"
	"wasmformer/engine/kernel/compiled/internal/source"
	"wasmformer/site/examples"

	_ "wasmformer/engine/kernel/compiled"
)

// TestOtherModel decodes with a model that nobody compiled, where no runtime
// is linked in: the default decoder is then the planned one.
func TestOtherModel(t *testing.T) {
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	for want, o := range map[string]engine.Options{engine.Kernel: {}, engine.Planned: {Model: interpreter.Build()}} {
		inst, err := m.Instantiate(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		if got := inst.Stats().Decoder; got != want {
			t.Errorf("decoder %s, want %s", got, want)
		}
	}
}

var (
	translated = flag.Int("translated", 2, "how many random models to translate to Go")
	ofSeed     = flag.Uint64("of-seed", 0, "the compiled kernel is that of this random model")
)

// TestTranslated translates the kernels of random models to Go, compiles each
// into a test of its own in place of the interpreter's, and compares its tokens
// with the textbook's.
func TestTranslated(t *testing.T) {
	done := 0
	for seed := uint64(1000); done < *translated; seed++ {
		m, _ := kerneltest.RandomModel(seed)
		files, err := source.FilesOf(m)
		if err != nil {
			continue // refused: see kerneltest.Agree
		}
		done++
		dir, replace := t.TempDir(), map[string]string{}
		for name, data := range files {
			path, err := filepath.Abs(name)
			if err != nil {
				t.Fatal(err)
			}
			replace[path] = filepath.Join(dir, name)
			if err := os.WriteFile(replace[path], data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		overlay, err := json.Marshal(map[string]any{"Replace": replace})
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, "overlay.json")
		if err := os.WriteFile(path, overlay, 0o644); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), "go", "test", "-overlay", path, "-count=1", "-v", "-run", "^TestOfSeed$", ".", "-of-seed", fmt.Sprint(seed)).CombinedOutput()
		if err != nil || !bytes.Contains(out, []byte("--- PASS: TestOfSeed")) {
			t.Errorf("seed %d: %v\n%s", seed, err, out)
		}
	}
}

// TestOfSeed is what TestTranslated runs.
func TestOfSeed(t *testing.T) {
	if *ofSeed == 0 {
		t.Skip("the compiled kernel is the interpreter's: TestTranslated runs this with others")
	}
	kerneltest.Compiled(t, *ofSeed)
}

func TestDivision(t *testing.T) { kerneltest.Division(t, nil) } // kerneltest's own tests run the examples

func BenchmarkPrompt(b *testing.B) { kerneltest.Prompts(b, "words") }

func BenchmarkSudoku(b *testing.B) { kerneltest.Speed(b, "sudoku", nil, 1_000_000) }

func BenchmarkHungarian(b *testing.B) { kerneltest.Speed(b, "hungarian", nil, 1_000_000) }
