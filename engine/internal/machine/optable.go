//go:build js

package machine

import (
	_ "embed"
	"strconv"
	"strings"
)

// opTable has a line for each instruction: its name, "#" if it has an immediate, and its
// features as number=value. What lists them in Go takes forty times as much of the page's
// program. TestOpTable writes and compares it.
//
//go:embed ops.txt
var opTable string

// makeOps reads the instructions.
func makeOps() []Op {
	ops := make([]Op, 0, numOps)
	for line := range strings.Lines(opTable) {
		words := strings.Fields(line)
		op := Op{Name: words[0]}
		for _, word := range words[1:] {
			if word == "#" {
				op.HasImm = true
				continue
			}
			feature, value, _ := strings.Cut(word, "=")
			i, _ := strconv.Atoi(feature)
			v, _ := strconv.Atoi(value)
			op.Features.all()[i] = float64(v)
		}
		ops = append(ops, op)
	}
	return ops
}
