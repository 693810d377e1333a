//go:build js && wasm

package kernelrt

import (
	"syscall/js"
	"testing"

	"wasmformer/engine/kernel"
	"wasmformer/engine/kernel/kerneltest"
)

func TestExamples(t *testing.T) { kerneltest.Examples(t) }

func TestImage(t *testing.T) {
	kerneltest.Image(t, func(image []byte) (kernel.Module, []byte, error) {
		bytes := js.Global().Get("Uint8Array").New(len(image))
		js.CopyBytesToJS(bytes, image)
		compiled, err := construct("Module", bytes)
		if err != nil {
			return nil, nil, err
		}
		module, section := split(compiled)
		return module, section, nil
	})
}

func TestRandom(t *testing.T) { kerneltest.Random(t) }

func TestHoles(t *testing.T) { kerneltest.Holes(t) }

func TestDivision(t *testing.T) { kerneltest.Division(t) }

func TestAgree(t *testing.T) { kerneltest.Agree(t, 0, 60) }

func TestPiecewise(t *testing.T) { kerneltest.Piecewise(t) }

func TestUnstructured(t *testing.T) { kerneltest.Unstructured(t) }

func TestBaked(t *testing.T) { kerneltest.Baked(t) }

func TestSparse(t *testing.T) { kerneltest.Sparse(t) }

func TestCounter(t *testing.T) { kerneltest.Counter(t) }

func TestGivesUp(t *testing.T) { kerneltest.GivesUp(t) }

func BenchmarkSudoku(b *testing.B) { kerneltest.Speed(b, "sudoku", 1_000_000) }
