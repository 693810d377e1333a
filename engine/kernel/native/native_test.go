//go:build !js

package native

import (
	"testing"

	"wasmformer/engine/kernel/kerneltest"
)

func TestExamples(t *testing.T) { kerneltest.Examples(t) }

func TestRandom(t *testing.T) { kerneltest.Random(t) }

func TestGivesUp(t *testing.T) { kerneltest.GivesUp(t) }

func BenchmarkSudoku(b *testing.B) { kerneltest.Speed(b, "sudoku", 1_000_000) }
