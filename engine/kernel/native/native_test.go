//go:build !js

package native

import (
	"bytes"
	"flag"
	"testing"

	"wasmformer/engine/kernel"
	"wasmformer/engine/kernel/kerneltest"
)

func TestExamples(t *testing.T) { kerneltest.Examples(t) }

func TestImage(t *testing.T) {
	kerneltest.Image(t, func(image []byte) (kernel.Module, []byte, error) {
		_, section, _ := bytes.Cut(image, []byte(kernel.CustomSection))
		module, err := (&runtime{}).Compile(image)
		return module, section, err
	})
}

func TestRandom(t *testing.T) { kerneltest.Random(t) }

func TestHoles(t *testing.T) { kerneltest.Holes(t) }

func TestDivision(t *testing.T) { kerneltest.Division(t) }

func TestPiecewise(t *testing.T) { kerneltest.Piecewise(t) }

func TestUnstructured(t *testing.T) { kerneltest.Unstructured(t) }

func TestBaked(t *testing.T) { kerneltest.Baked(t) }

func TestSparse(t *testing.T) { kerneltest.Sparse(t) }

func TestCounter(t *testing.T) { kerneltest.Counter(t) }

func TestGivesUp(t *testing.T) { kerneltest.GivesUp(t) }

func BenchmarkSudoku(b *testing.B) { kerneltest.Speed(b, "sudoku", 1_000_000) }

func BenchmarkBaked(b *testing.B) { kerneltest.BakedSpeed(b) }

var (
	models = flag.Uint64("models", 2000, "how many random models to decode")
	seed   = flag.Uint64("seed", 0, "seed of the first random model")
)

func TestAgree(t *testing.T) { kerneltest.Agree(t, *seed, *models) }
