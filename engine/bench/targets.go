package bench

import (
	"fmt"
	"math"
	"strings"

	"wasmformer/engine"
)

// Targets are what the project wants to reach.
type Targets struct {
	TokensPerSecond       float64 // of the kernel over its longest run, at least
	InstructionsPerSecond float64
	HullOverLinear        float64 // planned with a hull against planned without, at short tokens, at least
	BytesPerToken         float64 // of the kernel from short tokens on, at most
	Growth                float64 // the kernel's time per token at the last mark over that at short tokens, at most
}

// Targets for a native program, and for a browser's tab.
var (
	Native  = Targets{1_000_000, 450_000, 200, 32, 1.5}
	Browser = Targets{500_000, 220_000, 200, 32, 1.5}
)

// Figures that grow with the context are compared at short tokens, and rates
// are of a run of at least long.
const short, long = 100_000, 1_000_000

// targets says what was to be reached and what was, as far as it was measured.
func (t *Table) targets(b *strings.Builder) {
	report := func(what string, got, want float64, atMost bool, places int) {
		verdict := "reached"
		if math.IsNaN(got) || atMost && got > want || !atMost && got < want {
			verdict = "NOT reached"
		}
		sign := "≥"
		if atMost {
			sign = "≤"
		}
		write := func(v float64) string {
			if places == 0 {
				return Group(int64(math.Round(v)))
			}
			return digits(v, places)
		}
		fmt.Fprintf(b, "%-66s %9s, want %s %9s: %s\n", what, write(got), sign, write(want), verdict)
	}
	last := t.longest()
	if last != nil && last.Tokens >= long {
		over := " over " + Group(last.Tokens) + " tokens"
		report("kernel: tokens/s"+over, float64(last.Tokens)/last.Seconds, t.Targets.TokensPerSecond, false, 0)
		report("kernel: instructions/s"+over, last.Instructions/last.Seconds, t.Targets.InstructionsPerSecond, false, 0)
	}
	hull, linear := t.Find(engine.Planned, engine.Hull, short), t.Find(engine.Planned, engine.Linear, short)
	if hull != nil && linear != nil {
		at := " at " + Group(short) + " tokens, "
		report("planned: hull against linear"+at+"over the run", linear.Seconds/hull.Seconds, t.Targets.HullOverLinear, false, 0)
		report("planned: hull against linear"+at+"at its end", linear.AtEnd/hull.AtEnd, t.Targets.HullOverLinear, false, 0)
	}
	first := t.Find(engine.Kernel, engine.Hull, short)
	if first != nil && last != nil && last.Tokens >= long {
		report("kernel: time per token at the end of "+Group(last.Tokens)+" against "+Group(short), last.AtEnd/first.AtEnd, t.Targets.Growth, true, 2)
	}
	worst := 0.0
	for _, p := range t.Points {
		if p.Decoder == engine.Kernel && p.Tokens >= short {
			worst = max(worst, p.BytesPerToken)
		}
	}
	if worst > 0 {
		report("kernel: bytes per token, from "+Group(short)+" tokens on", worst, t.Targets.BytesPerToken, true, 1)
	}
}

// longest is the kernel's point of most tokens.
func (t *Table) longest() *Point {
	var last *Point
	for i := range t.Points {
		if p := &t.Points[i]; p.Decoder == engine.Kernel && (last == nil || p.Tokens > last.Tokens) {
			last = p
		}
	}
	return last
}
