package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"wasmformer/engine"
)

// What the project wants to reach; see wasmformer bench's last lines.
const (
	wantTokensPerSecond       = 200_000 // on a run of 10^6 tokens
	wantInstructionsPerSecond = 70_000
	wantHullOverLinear        = 200 // at 10^5 tokens
	wantGrowth                = 1.4 // time per token at 10^7 over that at 10^5
	wantBytesPerToken         = 64
)

// benchTable is what bench prints.
type benchTable struct {
	program string
	cap     time.Duration
	rows    []measurement
}

// find returns the row of a decoder at a number of tokens.
func (t *benchTable) find(decoder, kv string, tokens int64) *measurement {
	for i := range t.rows {
		if r := &t.rows[i]; r.decoder == decoder && r.kv == kv && r.tokens == tokens {
			return r
		}
	}
	return nil
}

// write prints the table, the ratios and the targets.
func (t *benchTable) write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s; prompt of %s tokens; %s/%s, %d processors\n", t.program, group(t.rows[0].prompt), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	fmt.Fprintf(&b, "~ is extrapolated: stopped after %v, then seconds = a·n + b·n² fitted to the samples\n\n", t.cap)
	const line = "%-8s %-7s %12s %11s %11s %11s %10s %10s %8s %5s\n"
	fmt.Fprintf(&b, line, "decoder", "kv", "tokens", "seconds", "tokens/s", "instr/s", "us/token", "at end", "B/token", "cpu")
	for _, r := range t.rows {
		mark := ""
		if r.extrapolatedFrom > 0 {
			mark = "~"
		}
		n, cpu := float64(r.tokens), "?"
		if r.share > 0 {
			cpu = fmt.Sprintf("%.0f%%", 100*r.share)
		}
		fmt.Fprintf(&b, line, r.decoder, r.kv, group(r.tokens), mark+fmt.Sprintf("%.2f", r.seconds), mark+group(int64(n/r.seconds)),
			mark+group(int64(r.instructions/r.seconds)), mark+fmt.Sprintf("%.2f", 1e6*r.seconds/n), mark+fmt.Sprintf("%.2f", 1e6*r.atEnd),
			mark+fmt.Sprintf("%.1f", r.bytesPerToken), cpu)
	}
	fmt.Fprintf(&b, "\nus/token is the mean over the run, \"at end\" over its last half, at most the last million tokens;\n"+
		"cpu is processor time over time: well below 100%% something else ran on the machine, and the figures are worth little\n\n")
	t.ratios(&b)
	t.targets(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

// ratios compares the slow ways with planned and hull at each size.
func (t *benchTable) ratios(b *strings.Builder) {
	for _, slow := range t.rows {
		fast := t.find(engine.Planned, engine.Hull, slow.tokens)
		if fast == nil || slow.kv != engine.Linear {
			continue
		}
		mark := ""
		if slow.extrapolatedFrom > 0 {
			mark = "~"
		}
		fmt.Fprintf(b, "planned, hull against %-15s at %9s tokens: %s%.0f times as fast over the run, %s%.0f at its end\n",
			slow.decoder+", "+slow.kv, group(slow.tokens), mark, slow.seconds/fast.seconds, mark, slow.atEnd/fast.atEnd)
	}
	b.WriteString("\n")
}

// targets says what was to be reached and what was.
func (t *benchTable) targets(b *strings.Builder) {
	report := func(what string, got, want float64, atMost bool, format string) {
		verdict := "reached"
		if atMost && got > want || !atMost && got < want {
			verdict = "NOT reached"
		}
		sign := "≥"
		if atMost {
			sign = "≤"
		}
		fmt.Fprintf(b, "%-52s "+format+", want %s "+format+": %s\n", what, got, sign, want, verdict)
	}
	long, short := t.find(engine.Planned, engine.Hull, 1_000_000), t.find(engine.Planned, engine.Hull, 100_000)
	longest, linear := t.find(engine.Planned, engine.Hull, 10_000_000), t.find(engine.Planned, engine.Linear, 100_000)
	if long != nil {
		report("tokens/s over 10^6 tokens", float64(long.tokens)/long.seconds, wantTokensPerSecond, false, "%.0f")
		report("instructions/s over 10^6 tokens", long.instructions/long.seconds, wantInstructionsPerSecond, false, "%.0f")
	}
	if short != nil && linear != nil {
		report("hull against linear at 10^5 tokens, over the run", linear.seconds/short.seconds, wantHullOverLinear, false, "%.0f")
		report("hull against linear at 10^5 tokens, at its end", linear.atEnd/short.atEnd, wantHullOverLinear, false, "%.0f")
	}
	if short != nil && longest != nil {
		report("time per token, last 10^6 of 10^7 against first 10^5", longest.atEnd/(short.seconds/float64(short.tokens)), wantGrowth, true, "%.2f")
	}
	worst := 0.0
	for _, r := range t.rows {
		if r.decoder == engine.Planned && r.kv == engine.Hull && r.tokens >= 100_000 {
			worst = max(worst, r.bytesPerToken)
		}
	}
	if worst > 0 {
		report("bytes per token, from 10^5 tokens on", worst, wantBytesPerToken, true, "%.1f")
	}
}
