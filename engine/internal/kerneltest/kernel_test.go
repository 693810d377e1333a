package kerneltest

import "testing"

func TestExamples(t *testing.T) { Examples(t) }

func TestDivision(t *testing.T) { Division(t) }

func BenchmarkSudoku(b *testing.B) { Speed(b, "sudoku", 1_000_000) }
