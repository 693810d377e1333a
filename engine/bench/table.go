package bench

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"wasmformer/engine"
)

// Table is a benchmark's result.
type Table struct {
	Program string
	Notes   []string // lines above the figures: machine, date
	Cap     time.Duration
	Targets Targets
	// Processor says that the share of processor time is known.
	Processor bool
	Points    []Point
}

// Find returns the point of a decoder at a number of tokens, or nil.
func (t *Table) Find(decoder, kv string, tokens int64) *Point {
	for i := range t.Points {
		if p := &t.Points[i]; p.Decoder == decoder && p.KV == kv && p.Tokens == tokens {
			return p
		}
	}
	return nil
}

// Text is the table, what it says of the decoders against each other, and what
// was to be reached.
func (t *Table) Text() string {
	var b strings.Builder
	b.WriteString(t.Program)
	if len(t.Points) > 0 {
		fmt.Fprintf(&b, "; prompt of %s tokens", Group(t.prompt()))
	}
	b.WriteString("\n")
	for _, note := range t.Notes {
		fmt.Fprintln(&b, note)
	}
	if len(t.Points) == 0 {
		return b.String()
	}
	if t.extrapolated() {
		fmt.Fprintf(&b, "~ is extrapolated: stopped after %v of decoding or %v of the prompt, then seconds = a·n + b·n² fitted to the samples\n", t.Cap, 2*t.Cap)
	}
	b.WriteString("\n")
	t.points(&b)
	t.ratios(&b)
	t.targets(&b)
	return b.String()
}

// prompt is the number of tokens before the first decoded one: each further call
// of the program adds some. A run that ended in its prompt has not seen the
// input.
func (t *Table) prompt() int64 {
	for _, p := range t.Points {
		if p.Instructions > 0 && p.Measured == 0 {
			return p.Prompt
		}
	}
	return t.Points[0].Prompt
}

func (t *Table) extrapolated() bool {
	return slices.ContainsFunc(t.Points, func(p Point) bool { return p.Measured > 0 })
}

// Columns are the headings of [Point.Cells].
var Columns = []string{"decoder", "kv", "tokens", "seconds", "tokens/s", "instr/s", "us/token", "at end", "B/token"}

// Cells are a point's figures as text; ~ marks those that are extrapolated.
func (p Point) Cells() []string {
	n := float64(p.Tokens)
	mark := p.mark()
	instructions := "?"
	if p.Instructions > 0 {
		instructions = mark + Group(int64(p.Instructions/p.Seconds))
	}
	return []string{p.Decoder, p.KV, Group(p.Tokens), mark + seconds(p.Seconds), mark + Group(int64(n/p.Seconds)),
		instructions, mark + digits(1e6*p.Seconds/n, 2), mark + digits(1e6*p.AtEnd, 2),
		mark + digits(p.BytesPerToken, 1)}
}

// seconds keeps the digits of short times.
func seconds(v float64) string {
	if v < 1 {
		return digits(v, 4)
	}
	return digits(v, 2)
}

func (p Point) mark() string {
	if p.Measured > 0 {
		return "~"
	}
	return ""
}

func (t *Table) points(b *strings.Builder) {
	const line = "%-8s %-7s %12s %11s %11s %11s %10s %10s %8s"
	cells := func(list []string) []any {
		out := make([]any, len(list))
		for i, c := range list {
			out[i] = c
		}
		return out
	}
	row := func(list []string, share string) {
		fmt.Fprintf(b, line, cells(list)...)
		if t.Processor {
			fmt.Fprintf(b, " %5s", share)
		}
		b.WriteString("\n")
	}
	row(Columns, "cpu")
	for _, p := range t.Points {
		share := "?"
		if p.Share > 0 {
			share = fmt.Sprintf("%.0f%%", 100*p.Share)
		}
		row(p.Cells(), share)
	}
	b.WriteString("\nus/token is the mean over the run, \"at end\" over its last half, at most the last million tokens")
	if t.Processor {
		b.WriteString(";\ncpu is processor time over time: well below 100% something else ran on the machine, and the figures are worth little")
	}
	b.WriteString("\n\n")
}

// pair is two decoders to compare.
type pair struct{ fast, fastKV, slow, slowKV string }

var pairs = []pair{
	{engine.Planned, engine.Hull, engine.Dense, engine.Linear},
	{engine.Planned, engine.Hull, engine.Planned, engine.Linear},
	{engine.Kernel, engine.Hull, engine.Dense, engine.Linear},
	{engine.Kernel, engine.Hull, engine.Planned, engine.Linear},
	{engine.Kernel, engine.Hull, engine.Planned, engine.Hull},
}

// ratios compares the decoders at the marks that two of them share.
func (t *Table) ratios(b *strings.Builder) {
	lines := 0
	for _, pair := range pairs {
		for _, n := range t.shared(pair) {
			fast, slow := t.Find(pair.fast, pair.fastKV, n), t.Find(pair.slow, pair.slowKV, n)
			lines++
			fmt.Fprintf(b, "%-13s against %-15s at %10s tokens: %7s times as fast over the run, %7s at its end\n",
				pair.fast+", "+pair.fastKV, pair.slow+", "+pair.slowKV, Group(n),
				slow.mark()+ratio(slow.Seconds/fast.Seconds), slow.mark()+ratio(slow.AtEnd/fast.AtEnd))
		}
	}
	if lines > 0 {
		b.WriteString("\n")
	}
}

// shared are the marks at which two decoders are compared, ascending as the
// points are: powers of ten, and the last one that both have.
func (t *Table) shared(p pair) []int64 {
	var marks []int64
	for _, fast := range t.Points {
		if fast.Decoder == p.fast && fast.KV == p.fastKV && t.Find(p.slow, p.slowKV, fast.Tokens) != nil && !slices.Contains(marks, fast.Tokens) {
			marks = append(marks, fast.Tokens)
		}
	}
	var out []int64
	for i, n := range marks {
		if i == len(marks)-1 || strings.Trim(strconv.FormatInt(n, 10), "0") == "1" {
			out = append(out, n)
		}
	}
	return out
}

// ratio keeps a digit of small ratios.
func ratio(v float64) string {
	if v < 10 {
		return digits(v, 1)
	}
	return Group(int64(v + 0.5))
}

func digits(v float64, n int) string { return strconv.FormatFloat(v, 'f', n, 64) }

// Model says what the weights are, for a note: they are always the same, but
// another version of the program may build others.
func Model(s engine.Stats) string {
	return fmt.Sprintf("model: %d layers, d_model %d, up to %d heads a layer, vocabulary %d", s.Layers, s.DModel, s.Heads, s.Vocab)
}

// Group writes a number with commas: 1,058,955.
func Group(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
