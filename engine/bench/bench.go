// Package bench measures decoders: how fast they are after how many tokens,
// natively and in a browser. The command wasmformer bench and the site's page
// bench.html are thin users of it.
//
//	bench.go        what is measured: a program, and the series of a benchmark
//	measure.go      one series: decode, look at the figures at each mark
//	extrapolate.go  marks that a series' time did not suffice for
//	table.go        the points as text
//	targets.go      what is to be reached, and what was
//
// A series decodes one program in one context. When the program ends it is
// called again, so that a context grows as long as is asked for. Only decoding
// is counted: not the prompt, and not what a caller does in between.
package bench

import (
	"strings"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// Choice is an example that can be measured: its name, and a part of the title
// of its run.
type Choice struct{ Example, Run string }

// Choices are the examples that can be measured, the default first: the one
// that searches longest, and one that computes with an array.
var Choices = []Choice{{"sudoku", "Inkala"}, {"hungarian", ""}}

// Find returns the choice of that name.
func Find(example string) (Choice, bool) {
	for _, c := range Choices {
		if c.Example == example {
			return c, true
		}
	}
	return Choice{}, false
}

// Names lists the choices.
func Names() string {
	var names []string
	for _, c := range Choices {
		names = append(names, c.Example)
	}
	return strings.Join(names, ", ")
}

// Is reports whether the choice means the run of that title.
func (c Choice) Is(title string) bool { return strings.Contains(title, c.Run) }

// Program is what the model runs: a module with the function compute, and the
// text it is given.
type Program struct {
	Module *engine.Module
	Input  []byte
	Kernel *kernel.Program // to decode with, nil for the engine's own
	// MaxPrompt bounds the prompt, and Model is what to decode with, as in [engine.Options].
	MaxPrompt int64
	Model     *model.Model
}

// Series is one run of a decoder, or several.
type Series struct {
	Decoder, KV string
	Marks       []int64       // at so many tokens the figures are noted, ascending
	Cap         time.Duration // of decoding; marks behind it are extrapolated; 0 for none
	PromptCap   time.Duration // of the prompt, by the clock; if it does not suffice, all is extrapolated; 0 for none
	Runs        int           // short runs are noisy: at each mark the middle one of so many counts
	Every       int           // tokens between looks at the figures
}

// Marks are the numbers of tokens of a benchmark, each list ascending.
type Marks struct {
	Slow            []int64 // for the decoders that scan
	Short           []int64 // for those that ask a hull, in several short runs
	Planned, Kernel []int64 // for each of the two that ask a hull, in one long run
}

// Plan is the series of a benchmark: the decoders that scan, until their marks
// or the limit (twice that for their prompt), then the two that ask a hull.
func Plan(m Marks, limit time.Duration, runs int) []Series {
	list := []Series{
		{Decoder: engine.Dense, KV: engine.Linear, Marks: m.Slow, Cap: limit, PromptCap: 2 * limit, Runs: 1, Every: 16},
		{Decoder: engine.Planned, KV: engine.Linear, Marks: m.Slow, Cap: limit, PromptCap: 2 * limit, Runs: 1, Every: 64},
	}
	for _, fast := range []struct {
		decoder string
		far     []int64
	}{{engine.Planned, m.Planned}, {engine.Kernel, m.Kernel}} {
		s := Series{Decoder: fast.decoder, KV: engine.Hull, Marks: m.Short, Runs: runs, Every: 4096}
		list = append(list, s)
		if len(fast.far) > 0 {
			s.Marks, s.Runs = fast.far, 1
			list = append(list, s)
		}
	}
	return list
}

// Point is a decoder's figures after so many tokens.
type Point struct {
	Decoder, KV    string
	Tokens, Prompt int64
	Seconds        float64 // of decoding the tokens, without the prompt
	AtEnd          float64 // seconds per token over the last of them
	Instructions   float64 // 0 if not known
	BytesPerToken  float64
	// Measured are the tokens that were decoded, if fewer than Tokens: the
	// figures are then extrapolated. Otherwise 0.
	Measured int64
	// Share is the processor time over the seconds, 0 if it is not known: well
	// below 1, the machine was busy with something else, and the figures are
	// worth little.
	Share float64
}

// middle is the run in the middle, by time: as many are faster as are slower.
// There are a few, so nothing needs to be sorted.
func middle(runs []Point) Point {
	for i, p := range runs {
		before := 0
		for j, q := range runs {
			if q.Seconds < p.Seconds || q.Seconds == p.Seconds && j < i {
				before++
			}
		}
		if before == len(runs)/2 {
			return p
		}
	}
	panic("BUG: no run is in the middle")
}
