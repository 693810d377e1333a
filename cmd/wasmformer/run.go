package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"wasmformer/engine"
	"wasmformer/engine/bench"
)

// runCommand is wasmformer run.
func runCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "run")
	what, how := addProgramFlags(f), addEngineFlags(f)
	check := f.Bool("verify", false, "also run the module on wazero and compare results, output and memory")
	soft := addTemperature(f)
	stats := f.String("stats", "", "write the run's figures to `FILE` as JSON")
	text := f.String("prompt", "", "run the programs in a text `FILE`, each where "+marker+" stands, in one context with the text")
	if err := parse(s, f, args); err != nil {
		return err
	}
	options, err := how.options()
	if err != nil {
		return err
	}
	if *text != "" {
		return runPrompt(ctx, s, f, options, *text, *stats)
	}
	if isBaked(options) {
		if *check || soft.temperature > 0 {
			return usageError("-verify and -temperature need the module; %q has it in its weights", how.model)
		}
		return runBaked(ctx, s, what, options, how.model, f.Args(), *stats)
	}
	prog, err := what.load(s, f.Args())
	if err != nil {
		return err
	}
	if *check && soft.temperature > 0 {
		return usageError("-verify compares runs of hard attention; want no -temperature")
	}
	if *check || soft.temperature > 0 {
		if err := what.system.refuse("-verify and -temperature run the program twice, from what is given before the run"); err != nil {
			return err
		}
	}
	figures, err := createFigures(*stats)
	if err != nil {
		return err
	}
	if err := soft.decode(ctx, s, prog, &options); err != nil {
		return err
	}
	r := &runner{program: prog, options: options}
	results, err := r.run(ctx, s, *check)
	for n, v := range results {
		fmt.Fprintln(s.out, prog.result[n].Format(v))
	}
	if failed := prog.system.close(); failed != nil {
		err = lost(err, failed)
	}
	if *check && r.instance != nil {
		err = r.verify(ctx, s.err, results, err)
	}
	return closeStats(figures, statsOf(r.instance, err), soft.report(s.err, err))
}

// runPrompt is wasmformer run -prompt.
func runPrompt(ctx context.Context, s streams, f *flag.FlagSet, o engine.Options, path, stats string) error {
	var others []string
	f.Visit(func(f *flag.Flag) {
		if !slices.Contains([]string{"prompt", "stats", "model", "decoder", "kv", "max-tokens", "max-prompt"}, f.Name) {
			others = append(others, "-"+f.Name)
		}
	})
	if others = append(others, f.Args()...); len(others) > 0 {
		return usageError("found %q with -prompt, whose FILE says what to run and with what; want none", others)
	}
	p, err := readPrompt(s, path)
	if err != nil {
		return err
	}
	figures, err := createFigures(stats)
	if err != nil {
		return err
	}
	i, err := p.run(ctx, s, o)
	return closeStats(figures, statsOf(i, err), interrupted(i, err))
}

// runner is one run.
type runner struct {
	program  *program
	options  engine.Options
	instance *engine.Instance
	// Kept to be compared.
	output, errorOutput bytes.Buffer
}

// run instantiates and calls the program.
func (r *runner) run(ctx context.Context, s streams, keep bool) (results []uint64, err error) {
	screen := newScreen(s)
	r.options.Output, r.options.ErrorOutput = screen, screen.beside(s.err)
	if keep {
		r.options.Output = io.MultiWriter(&r.output, r.options.Output)
		r.options.ErrorOutput = io.MultiWriter(&r.errorOutput, r.options.ErrorOutput)
	}
	r.options.Progress = screen.progress
	r.instance, err = r.program.module.Instantiate(ctx, r.program.options(r.options))
	if err == nil {
		if r.options.Decoder == "" && r.instance.Stats().Decoder == engine.Dense {
			screen.clear()
			fmt.Fprintln(s.err, "wasmformer run: this model's arithmetic is not proved to be exact, so the textbook decoder decodes it; -decoder planned says why")
		}
		results, err = r.program.call(ctx, r.instance)
	}
	if r.instance != nil {
		screen.finish(r.instance.Stats())
	} else {
		screen.clear()
	}
	if errors.Is(err, context.Canceled) {
		results = nil
	}
	return results, interrupted(r.instance, err)
}

// interrupted says of a run that was interrupted how far it came.
func interrupted(i *engine.Instance, err error) error {
	if !errors.Is(err, context.Canceled) {
		return err
	}
	return fmt.Errorf("interrupted after %s tokens: %w", bench.Group(i.Stats().Tokens), err)
}

// createFigures opens the file of -stats, before the run: a name that can't be written
// should cost none. Without a name there is no file.
func createFigures(path string) (*os.File, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.Create(path)
	return f, quoted(err)
}

// closeStats writes the figures, if they are wanted, and returns how the run ended.
func closeStats(figures *os.File, s engine.Stats, err error) error {
	if figures == nil {
		return err
	}
	failed := writeStats(figures, s, err)
	if closing := figures.Close(); failed == nil {
		failed = closing
	}
	return lost(err, quoted(failed))
}

// statsOf are a run's figures. Of a prompt that was refused only its size is known.
func statsOf(i *engine.Instance, err error) engine.Stats {
	s := i.Stats()
	var prompt *engine.PromptError
	if i == nil && errors.As(err, &prompt) {
		s.PromptTotal = prompt.Found
	}
	return s
}

// figures are what -stats writes.
type figures struct {
	engine.Stats
	Outcome string `json:"outcome"` // ok, trap, limit or error
	Error   string `json:"error,omitempty"`
	Exit    int    `json:"exit,omitempty"` // a WASI program's exit code
}

func writeStats(w io.Writer, s engine.Stats, err error) error {
	f := figures{Stats: s, Outcome: "ok"}
	var exit *engine.ExitError
	switch code := exitCode(err); {
	case errors.As(err, &exit):
		f.Exit = exit.Code
	case code == exitOK:
	case code == exitTrap:
		f.Outcome = "trap"
	case code == exitLimit:
		f.Outcome = "limit"
	default:
		f.Outcome = "error"
	}
	if err != nil {
		f.Error = err.Error()
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(f)
}
