package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/site/examples"
)

// runs is how often a short run is repeated; the middle one counts.
const runs = 5

// benchCommand is wasmformer bench.
func benchCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "bench")
	program := f.String("program", bench.Choices[0].Example, "the example to run, by `NAME`: "+bench.Names())
	sizes := f.String("tokens", "1e4,3e4,1e5", "how many tokens to decode with each decoder, a `LIST`")
	more := f.String("more", "1e6,1e7", "a `LIST` of more tokens for kernel and planned with hull alone; the program runs again and again in one context")
	list := f.String("examples", "", "measure instead the whole runs of a `LIST` of examples, each name or name/2 a row: tokens, instructions, and both by the second")
	var maxPrompt int64
	var name string
	addMaxPrompt(f, &maxPrompt)
	addModel(f, &name)
	limit := f.Duration("cap", 60*time.Second, "stop measuring linear or dense after this `TIME` of decoding; the rest is extrapolated and marked with ~")
	if err := parse(s, f, args); err != nil {
		return err
	}
	m, err := findModel(name)
	if err != nil {
		return err
	}
	if *list != "" {
		return benchExamples(ctx, s, f, *list, engine.Options{MaxPrompt: maxPrompt, Model: m})
	}
	marks, err := parseSizes(*sizes)
	if err != nil {
		return err
	}
	far, err := parseSizes(*more)
	if err != nil {
		return err
	}
	choice, ok := bench.Find(*program)
	if !ok {
		return usageError("-program %q: want %s", *program, bench.Names())
	}
	p, title, err := benchProgram(choice)
	if err != nil {
		return err
	}
	p.MaxPrompt, p.Model = maxPrompt, m
	t := &bench.Table{Program: title, Cap: *limit, Targets: bench.Native, Processor: cpuSeconds() > 0}
	t.Notes = []string{fmt.Sprintf("%s/%s, %d processors", runtime.GOOS, runtime.GOARCH, runtime.NumCPU())}
	if err := measure(ctx, s, t, p, bench.Plan(bench.Marks{Slow: marks, Short: marks, Planned: far, Kernel: far}, *limit, runs)); err != nil {
		return err
	}
	_, err = io.WriteString(s.out, t.Text())
	return err
}

// measure runs all series.
func measure(ctx context.Context, s streams, t *bench.Table, p bench.Program, plan []bench.Series) error {
	model := ""
	o := bench.Observer{Processor: cpuSeconds, Progress: func(_ int, s engine.Stats) { model = bench.Model(s) }}
	// Without the first run: pages are mapped, the processor is awake.
	warm := plan[len(plan)-1]
	warm.Marks, warm.Runs = plan[0].Marks[len(plan[0].Marks)-1:], 1
	if _, err := warm.Measure(ctx, p, o); err != nil {
		return err
	}
	t.Notes = append(t.Notes, model)
	for _, series := range plan {
		last := series.Marks[len(series.Marks)-1]
		fmt.Fprintf(s.err, "bench: %s, %s, %s tokens ...\n", series.Decoder, series.KV, bench.Group(last))
		points, err := series.Measure(ctx, p, o)
		if err != nil {
			return err
		}
		t.Points = append(t.Points, points...)
	}
	return nil
}

// parseSizes reads a list of token counts: "1e4,3e4".
func parseSizes(list string) ([]int64, error) {
	var sizes []int64
	for _, text := range strings.Split(list, ",") {
		if text == "" {
			continue
		}
		v, err := strconv.ParseFloat(text, 64)
		if err != nil || v < 100 || v > 9e7 {
			return nil, usageError("%q in %q: want a number of tokens, 100 to 9e7", text, list)
		}
		sizes = append(sizes, int64(v))
	}
	slices.Sort(sizes)
	if len(sizes) == 0 && list != "" {
		return nil, usageError("%q holds no number of tokens", list)
	}
	return sizes, nil
}

// benchProgram compiles the example and finds the run that is meant.
func benchProgram(c bench.Choice) (p bench.Program, title string, err error) {
	e, ok := examples.Find(c.Example)
	if !ok {
		return p, "", fmt.Errorf("there is no example %s", c.Example)
	}
	for _, run := range e.Runs() {
		if c.Is(run.Title) {
			p.Module, err = engine.Compile(e.Wasm)
			p.Input = []byte(run.Input)
			return p, e.Name + ", " + run.Title, err
		}
	}
	return p, "", fmt.Errorf("example %s has no run with %q in its title", c.Example, c.Run)
}
