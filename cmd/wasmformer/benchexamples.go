package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/bench"
)

// An example is run until so many tokens are decoded, within these numbers of
// runs: a short run is noisy.
const (
	enoughTokens = 10_000_000
	mostRuns     = 100
)

// benchExamples measures whole runs of a list of examples with the default
// decoder, a row each.
func benchExamples(ctx context.Context, s streams, f *flag.FlagSet, list string, o engine.Options) error {
	var others []string
	f.Visit(func(g *flag.Flag) {
		if g.Name != "examples" && g.Name != "max-prompt" {
			others = append(others, "-"+g.Name)
		}
	})
	if others != nil {
		return usageError("-examples measures whole runs with the default decoder; it goes with -max-prompt, not with %s", strings.Join(others, ", "))
	}
	var programs []*program
	for _, name := range strings.Split(list, ",") {
		p := programFlags{set: f, example: name}
		if name == "" {
			return usageError("-examples %q: want names with commas between; wasmformer examples lists them", list)
		}
		prog, err := p.load(s, nil)
		if err != nil {
			return err
		}
		programs = append(programs, prog)
	}
	var model string
	rows := fmt.Sprintf("%-14s %8s %12s %12s %12s %9s %12s %12s %5s %5s\n",
		"example", "prompt", "tokens", "instructions", "tokens/instr", "seconds", "tokens/s", "instr/s", "cpu", "runs")
	for _, prog := range programs {
		fmt.Fprintf(s.err, "bench: %s ...\n", prog.name)
		taken, share, err := prog.measure(ctx, o)
		if err != nil {
			return fmt.Errorf("example %s: %w", prog.name, err)
		}
		m := taken[len(taken)/2]
		model = bench.Model(m)
		instructions := float64(m.Instructions)
		rows += fmt.Sprintf("%-14s %8s %12s %12s %12.2f %9.4f %12s %12s %5s %5d\n", prog.name, bench.Group(m.PromptTokens), bench.Group(m.Tokens),
			bench.Group(m.Instructions), float64(m.Tokens)/instructions, m.Seconds, bench.Group(int64(m.TokensPerSecond)), bench.Group(int64(instructions/m.Seconds)),
			share, len(taken))
	}
	_, err := fmt.Fprintf(s.out, "%s/%s, %d processors\n%s\nthe middle one of the runs, by its seconds of decoding; cpu is processor time over time, of all: well below 100%% something else ran\n\n%s",
		runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), model, rows)
	return err
}

// measure runs a program again and again, each time in a new context. It gives
// the runs' figures, the fastest first, and the share of processor time.
func (prog *program) measure(ctx context.Context, o engine.Options) (taken []engine.Stats, share string, err error) {
	o.Output, o.ErrorOutput = io.Discard, io.Discard
	var processor, elapsed float64
	for decoded := int64(0); len(taken) < runs || decoded < enoughTokens && len(taken) < mostRuns; {
		runtime.GC() // the keys of an earlier run are no part of this one's time
		instance, err := prog.module.Instantiate(ctx, prog.options(o))
		if err != nil {
			return nil, "", err
		}
		begin, before := time.Now(), cpuSeconds()
		_, err = prog.call(ctx, instance)
		processor, elapsed = processor+cpuSeconds()-before, elapsed+time.Since(begin).Seconds()
		stats := instance.Stats()
		instance.Close()
		if err != nil {
			return nil, "", err
		}
		decoded += stats.Tokens
		taken = append(taken, stats)
	}
	slices.SortFunc(taken, func(a, b engine.Stats) int { return cmp.Compare(a.Seconds, b.Seconds) })
	if share = "?"; processor > 0 {
		share = fmt.Sprintf("%.0f%%", 100*processor/elapsed)
	}
	return taken, share, nil
}
