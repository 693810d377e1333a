package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

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
	if err := parse(s, f, args); err != nil {
		return err
	}
	options, err := how.options()
	if err != nil {
		return err
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
	figures := io.WriteCloser(nil)
	if *stats != "" {
		// Before the run: a name that can't be written should cost no run.
		if figures, err = os.Create(*stats); err != nil {
			return quoted(err)
		}
	}
	if err := soft.decode(ctx, s, prog, &options); err != nil {
		return err
	}
	r := &runner{program: prog, options: options}
	results, err := r.run(ctx, s, *check)
	for n, v := range results {
		fmt.Fprintln(s.out, prog.result[n].Format(v))
	}
	if *check && r.instance != nil {
		err = r.verify(ctx, s.err, results, err)
	}
	return closeStats(figures, r.stats(err), soft.report(s.err, err))
}

// closeStats writes the figures, if they are wanted, and returns how the run ended.
func closeStats(figures io.WriteCloser, s engine.Stats, err error) error {
	if figures == nil {
		return err
	}
	failed := writeStats(figures, s, err)
	if closing := figures.Close(); failed == nil {
		failed = closing
	}
	return lost(err, quoted(failed))
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
		tokens := int64(0)
		if r.instance != nil {
			tokens = r.instance.Stats().Tokens
		}
		return nil, fmt.Errorf("interrupted after %s tokens: %w", bench.Group(tokens), err)
	}
	return results, err
}

// stats are the run's figures. Of a prompt that was refused only its size is known.
func (r *runner) stats(err error) (s engine.Stats) {
	var prompt *engine.PromptError
	if r.instance != nil {
		return r.instance.Stats()
	}
	if errors.As(err, &prompt) {
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
