//go:build js && wasm

package worker

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/printable"
	"wasmformer/wasmjs/message"
)

// run compiles, instantiates and calls, and posts how it ended.
func (w *Worker) run(ctx context.Context, task *message.Run) {
	w.number = task.Run
	w.instance, w.stats, w.log, w.output, w.printed = nil, engine.Stats{}, nil, nil, false
	w.limit, w.room, w.slow = task.Limit, task.Memory, task.Slow
	if w.refused != nil {
		w.end(ctx, nil, w.refused)
		return
	}
	module, err := w.compile(task.Wasm)
	if err != nil {
		w.end(ctx, nil, err)
		return
	}
	call, err := w.Plan(module, task)
	if err != nil {
		w.end(ctx, nil, err)
		return
	}
	options := Options(task)
	options.Kernel, options.Output, options.ErrorOutput, options.ProgressEvery, options.Progress = w.kernel, (*collector)(w), (*collector)(w), sliceTokens, w.pause
	if w.Hosts != nil {
		if options.Hosts, err = w.Hosts(module, task); err != nil {
			w.end(ctx, nil, err)
			return
		}
	}
	w.instance, err = module.Instantiate(ctx, options)
	if err != nil {
		w.end(ctx, nil, err)
		return
	}
	w.log = w.instance.NewLog()
	results, err := w.decode(ctx, func() ([]uint64, error) { return call(ctx, w.instance) })
	w.end(ctx, results, err)
}

func (w *Worker) resume(ctx context.Context, m *message.Continue) {
	w.limit, w.room = m.Limit, m.Memory
	if w.Resumed != nil {
		w.Resumed()
	}
	results, err := w.decode(ctx, func() ([]uint64, error) { return w.instance.Resume(ctx) })
	w.end(ctx, results, err)
}

// pause lets messages in, tells the page how it goes, and lets the trace's log
// read on.
func (w *Worker) pause(s engine.Stats) {
	w.stats = s
	w.fill(s.Bytes)
	w.Pause(func() {
		w.read(readWhileRunning)
		if w.log != nil {
			w.log.Mark()
		}
	}, func() { w.Post(w.progress()) })
}

// end posts how a run ended.
func (w *Worker) end(ctx context.Context, results []uint64, err error) {
	more := w.read(readBeforeEnd)
	e := &message.Ended{State: "done", Progress: *w.progress(), Reading: more}
	var trap *engine.TrapError
	var limit *engine.LimitError
	var exit *engine.ExitError
	switch {
	case errors.As(err, &exit):
		e.Results = []string{exitText(exit.Code)}
	case err == nil:
		if w.results != nil {
			e.Results = w.results(results)
		}
	case errors.As(err, &trap):
		e.State, e.Text = "trap", err.Error()
	case errors.As(err, &limit) && w.full:
		e.State, e.Resumes = "limit", true
		e.Text = fmt.Sprintf("the run takes %d MB of memory after %d tokens, as much as it may without being asked. Continue lets it take as much again", w.stats.Bytes/1e6, limit.Tokens)
	case errors.As(err, &limit):
		e.State, e.Text, e.Resumes = "limit", err.Error(), !limit.Exact
	case ctx.Err() != nil:
		e.State, e.Text, e.Resumes = "stopped", "stopped; output and trace are kept", w.log != nil
	default:
		e.State, e.Text = "error", err.Error()
	}
	if !more {
		e.Telling = w.telling()
	}
	w.Post(e)
	if more {
		go w.readOn()
	}
}

func (w *Worker) progress() *message.Progress {
	p := &message.Progress{Run: w.number, Output: w.output}
	w.output = nil
	s := w.stats
	if w.instance != nil {
		s = w.instance.Stats()
	}
	p.Figures = message.Figures{Prompt: s.PromptTokens, PromptTotal: s.PromptTotal, Tokens: s.Tokens, Instructions: s.Instructions, Bytes: s.Bytes,
		Steps: int64(w.steps()), Seconds: s.Seconds, Rate: s.TokensPerSecond, Decoder: s.Decoder, KV: s.KV,
		Layers: s.Layers, Width: s.DModel, Heads: s.Heads}
	return p
}

// collector takes the program's output as an io.Writer.
type collector Worker

func (c *collector) Write(b []byte) (int, error) {
	c.output = append(c.output, b...)
	c.printed = true
	return len(b), nil
}

func exitText(code int) string { return fmt.Sprintf("exit status %d", code) }

// Options are what a task's program finds.
func Options(task *message.Run) engine.Options {
	return engine.Options{Stdin: task.Input, Args: append([]string{"main"}, strings.Fields(task.Args)...)}
}

// Call calls a task's export.
type Call func(context.Context, *engine.Instance) ([]uint64, error)

// Plan checks the export and its arguments before anything runs.
func (w *Worker) Plan(m *engine.Module, task *message.Run) (Call, error) {
	var names []string
	for _, e := range m.Exports() {
		if e.Kind != engine.ExternFunc {
			continue
		}
		if e.Name != task.Export {
			names = append(names, printable.Name(e.Name))
			continue
		}
		w.results = func(bits []uint64) []string { return engine.FormatValues(e.Results, bits) }
		if isCompute(m) && e.Name == "compute" {
			return func(ctx context.Context, i *engine.Instance) ([]uint64, error) {
				return nil, i.Compute(ctx, task.Input)
			}, nil
		}
		if e.Name == "_start" && len(e.Params)+len(e.Results) == 0 {
			w.results = func([]uint64) []string { return []string{exitText(0)} }
			return func(ctx context.Context, i *engine.Instance) ([]uint64, error) {
				code, err := i.Start(ctx)
				if err == nil && code != 0 {
					err = &engine.ExitError{Code: code}
				}
				return nil, err
			}, nil
		}
		args, err := parseArgs(task.Args, e.Params)
		if err != nil {
			return nil, err
		}
		return func(ctx context.Context, i *engine.Instance) ([]uint64, error) {
			return i.ExportedFunction(task.Export).Call(ctx, args...)
		}, nil
	}
	if len(names) == 0 {
		return nil, errors.New("the module exports no function, so there is nothing to call. Add an (export \"main\") to a function")
	}
	const most = 20 // a module may export any number
	if more := len(names) - most; more > 0 {
		names = append(names[:most], fmt.Sprintf("%d more", more))
	}
	return nil, fmt.Errorf("the module exports no function %s; it exports %s", strconv.Quote(printable.Name(task.Export)), strings.Join(names, ", "))
}

// isCompute reports whether the module takes its input as transformer-vm's do.
func isCompute(m *engine.Module) bool {
	found := 0
	for _, e := range m.Exports() {
		switch {
		case e.Name == "compute" && e.Kind == engine.ExternFunc && len(e.Params) == 1 && e.Params[0] == engine.I32 && len(e.Results) == 0:
			found++
		case e.Name == "__heap_base" && e.Kind == engine.ExternGlobal:
			found++
		}
	}
	return found == 2
}

func parseArgs(text string, types []engine.ValueType) ([]uint64, error) {
	if len(types) == 0 {
		return nil, nil // the page hides the field, what stands in it is kept
	}
	words := strings.Fields(strings.ReplaceAll(text, ",", " "))
	if len(words) != len(types) {
		return nil, fmt.Errorf("arguments: the export takes %d (%s), got %d", len(types), typeNames(types), len(words))
	}
	var args []uint64
	for i, word := range words {
		v, err := engine.ParseValue(types[i], word)
		if err != nil {
			return nil, fmt.Errorf("argument %d: %w", i+1, err)
		}
		args = append(args, v...)
	}
	return args, nil
}

func typeNames(types []engine.ValueType) string {
	if len(types) == 0 {
		return "none"
	}
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = t.String()
	}
	return strings.Join(names, ", ")
}
