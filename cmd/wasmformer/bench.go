package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"wasmformer/engine"
	"wasmformer/site/examples"
)

// The program that bench runs: the example sudoku with the input of the most
// tokens, Arto Inkala's puzzle.
const benchExample, benchInput = "sudoku", "Inkala"

// benchCommand is wasmformer bench.
func benchCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "bench")
	sizes := f.String("tokens", "1e4,3e4,1e5", "how many tokens to decode with each decoder, a `LIST`")
	more := f.String("more", "1e6,1e7", "a `LIST` of more tokens for planned with hull alone; the program runs again and again in one context")
	limit := f.Duration("cap", 60*time.Second, "stop measuring linear or dense after this `TIME` of decoding; the rest is extrapolated and marked with ~")
	if err := parse(s, f, args); err != nil {
		return err
	}
	marks, err := parseSizes(*sizes)
	if err != nil {
		return err
	}
	far, err := parseSizes(*more)
	if err != nil {
		return err
	}
	b, err := newBench()
	if err != nil {
		return err
	}
	// Without the first run: pages are mapped, the processor is awake.
	if _, err := b.measure(ctx, engine.Options{}, marks[len(marks)-1:], 0); err != nil {
		return err
	}
	t := &benchTable{program: b.title, cap: *limit}
	if err := b.fill(ctx, s, t, marks, far); err != nil {
		return err
	}
	return t.write(s.out)
}

// fill makes all measurements.
func (b *bench) fill(ctx context.Context, s streams, t *benchTable, marks, far []int64) error {
	configs := []engine.Options{
		{Decoder: engine.Dense, KV: engine.Linear, ProgressEvery: 16},
		{Decoder: engine.Planned, KV: engine.Linear, ProgressEvery: 64},
	}
	for _, o := range configs {
		fmt.Fprintf(s.err, "bench: %s, %s ...\n", o.Decoder, o.KV)
		rows, err := b.measure(ctx, o, marks, t.cap)
		if err != nil {
			return err
		}
		t.rows = append(t.rows, rows...)
	}
	for _, decoder := range []string{engine.Planned, engine.Kernel} {
		if err := b.fast(ctx, s, t, engine.Options{Decoder: decoder, KV: engine.Hull}, marks, far); err != nil {
			return err
		}
	}
	return nil
}

// fast measures a decoder that is fast enough for many tokens.
func (b *bench) fast(ctx context.Context, s streams, t *benchTable, hull engine.Options, marks, far []int64) error {
	fmt.Fprintf(s.err, "bench: %s, %s ...\n", hull.Decoder, hull.KV)
	// Short runs are noisy: the middle one of several counts.
	const runs = 5
	var samples [runs][]measurement
	for n := range samples {
		var err error
		if samples[n], err = b.measure(ctx, hull, marks, 0); err != nil {
			return err
		}
	}
	for m := range marks {
		column := make([]measurement, 0, runs)
		for n := range samples {
			column = append(column, samples[n][m])
		}
		slices.SortFunc(column, func(a, b measurement) int { return int(1e9 * (a.seconds - b.seconds)) })
		t.rows = append(t.rows, column[runs/2])
	}
	if len(far) == 0 {
		return nil
	}
	fmt.Fprintf(s.err, "bench: %s, %s, %s tokens ...\n", hull.Decoder, hull.KV, group(far[len(far)-1]))
	rows, err := b.measure(ctx, hull, far, 0)
	t.rows = append(t.rows, rows...)
	return err
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

// bench is the program under measurement.
type bench struct {
	module *engine.Module
	input  []byte
	title  string
}

func newBench() (*bench, error) {
	e, ok := examples.Find(benchExample)
	if !ok {
		return nil, errors.New("there is no example " + benchExample)
	}
	run := e.Runs()[0]
	for _, r := range e.Runs() {
		if strings.Contains(r.Title, benchInput) {
			run = r
		}
	}
	m, err := engine.Compile(e.Wasm)
	return &bench{m, []byte(run.Input), fmt.Sprintf("%s, %s", e.Name, run.Title)}, err
}

// measurement is one line of the table: a run of so many tokens.
type measurement struct {
	decoder, kv      string
	tokens, prompt   int64
	seconds          float64 // of decoding them, without the prompt
	atEnd            float64 // seconds per token over the last of them
	instructions     float64
	bytesPerToken    float64
	extrapolatedFrom int64 // tokens that were measured, 0 if all
	// share is the processor time over the seconds: well below 1, the machine
	// was busy with something else, and the figures are worth little.
	share float64
}

// sample is an instance's figures at some time.
type sample struct {
	engine.Stats
	cpu float64 // of the process
}

// measure decodes up to the largest mark and reports at each. A program that
// ends is called again. Behind a time cap, if one is given, marks are
// extrapolated.
func (b *bench) measure(ctx context.Context, o engine.Options, marks []int64, limit time.Duration) ([]measurement, error) {
	var samples []sample
	take := func(s engine.Stats) { samples = append(samples, sample{s, cpuSeconds()}) }
	o.Progress = func(s engine.Stats) {
		if s.Tokens > 0 {
			take(s)
		}
	}
	instance, err := b.module.Instantiate(ctx, o)
	run := ctx
	if limit > 0 {
		var cancel context.CancelFunc
		run, cancel = context.WithTimeout(ctx, limit)
		defer cancel()
	}
	var rows []measurement
	for n := 0; n < len(marks) && (err == nil || is[*engine.LimitError](err)); {
		instance.SetMaxTokens(marks[n])
		if err == nil {
			err = instance.Compute(run, b.input)
		} else {
			_, err = instance.Resume(run)
		}
		if is[*engine.LimitError](err) {
			take(instance.Stats())
			rows = append(rows, measured(samples))
			n++
		}
	}
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err == nil || is[*engine.LimitError](err):
		return rows, nil
	case !errors.Is(err, context.DeadlineExceeded):
		return nil, err
	}
	if instance.Stats().Tokens == 0 {
		return nil, fmt.Errorf("%s: not one token in %v; want a longer -cap", o.Decoder, limit)
	}
	take(instance.Stats())
	return append(rows, extrapolate(samples, marks[len(rows):])...), nil
}

// measured is the line for the last sample.
func measured(samples []sample) measurement {
	s := samples[len(samples)-1]
	m := measurement{decoder: s.Decoder, kv: s.KV, tokens: s.Tokens, prompt: s.PromptTokens, seconds: s.Seconds,
		instructions: float64(s.Instructions), bytesPerToken: s.BytesPerToken}
	// The last million tokens, or the last half of a shorter run.
	from := max(s.Tokens-1_000_000, s.Tokens/2)
	for _, early := range samples {
		if early.Tokens >= from && early.Tokens < s.Tokens {
			m.atEnd = (s.Seconds - early.Seconds) / float64(s.Tokens-early.Tokens)
			break
		}
	}
	if m.atEnd == 0 {
		m.atEnd = s.Seconds / float64(s.Tokens)
	}
	m.share = share(samples)
	return m
}

// share is the processor time over the seconds between the first and the last
// sample.
func share(samples []sample) float64 {
	first, last := samples[0], samples[len(samples)-1]
	if last.Seconds <= first.Seconds {
		return 0
	}
	return (last.cpu - first.cpu) / (last.Seconds - first.Seconds)
}

// extrapolate continues a run whose time per token grows by the same amount
// with each token of context: seconds = a·n + b·(prompt·n + n²/2), fitted to
// the samples by least squares with a, b ≥ 0.
func extrapolate(samples []sample, marks []int64) []measurement {
	last := samples[len(samples)-1]
	prompt := float64(last.PromptTokens)
	area := func(n float64) float64 { return prompt*n + n*n/2 }
	var xx, xy, yy, xt, yt float64
	for _, s := range samples {
		x, y := float64(s.Tokens), area(float64(s.Tokens))
		xx, xy, yy = xx+x*x, xy+x*y, yy+y*y
		xt, yt = xt+x*s.Seconds, yt+y*s.Seconds
	}
	a, b := -1.0, -1.0
	if d := xx*yy - xy*xy; d > 0 {
		a, b = (xt*yy-yt*xy)/d, (xx*yt-xy*xt)/d
	}
	switch {
	case a < 0 && yy > 0:
		a, b = 0, yt/yy
	case b < 0 && xx > 0:
		a, b = xt/xx, 0
	}
	var rows []measurement
	for _, mark := range marks {
		n := float64(mark)
		part := n / max(1, float64(last.Tokens))
		rows = append(rows, measurement{decoder: last.Decoder, kv: last.KV, tokens: mark, prompt: last.PromptTokens,
			seconds: a*n + b*area(n), atEnd: a + b*(prompt+0.75*n), instructions: part * float64(last.Instructions),
			bytesPerToken: last.BytesPerToken, extrapolatedFrom: max(1, last.Tokens), share: share(samples)})
	}
	return rows
}
