//go:build js && wasm

package worker

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/printable"
	"wasmformer/engine/trace"
	"wasmformer/engine/wasm"
	"wasmformer/wasmjs/message"
)

// run compiles, instantiates and calls, and posts how it ended.
func (w *Worker) run(ctx context.Context, task *message.Run) {
	w.number = task.Run
	w.instance, w.stats, w.log, w.output = nil, engine.Stats{}, nil, nil
	if w.refused != nil {
		w.end(ctx, nil, w.refused)
		return
	}
	module, err := engine.Compile(task.Wasm)
	if err != nil {
		w.end(ctx, nil, err)
		return
	}
	call, err := w.plan(module, task)
	if err != nil {
		w.end(ctx, nil, err)
		return
	}
	options := engine.Options{Kernel: w.kernel, Stdin: task.Input, Args: append([]string{"main"}, strings.Fields(task.Args)...), ErrorOutput: (*collector)(w),
		MaxTokens: task.Limit, Output: (*collector)(w), ProgressEvery: sliceTokens,
		Progress: w.pause}
	w.instance, err = module.Instantiate(ctx, options)
	if err != nil {
		w.end(ctx, nil, err)
		return
	}
	w.log = trace.NewLog(module.Program(), module.Program().Tokens().Len())
	results, err := call(ctx, w.instance)
	w.end(ctx, results, err)
}

func (w *Worker) resume(ctx context.Context, limit int64) {
	w.instance.SetMaxTokens(limit)
	results, err := w.instance.Resume(ctx)
	w.end(ctx, results, err)
}

// pause lets messages in, tells the page how it goes, and lets the trace's log
// read on.
func (w *Worker) pause(s engine.Stats) {
	w.stats = s
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
	case errors.As(err, &limit):
		e.State, e.Text, e.Resumes = "limit", err.Error(), !limit.Exact
	case ctx.Err() != nil:
		e.State, e.Text, e.Resumes = "stopped", "stopped; output and trace are kept", w.log != nil
	default:
		e.State, e.Text = "error", err.Error()
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
	return len(b), nil
}

func exitText(code int) string { return fmt.Sprintf("exit status %d", code) }

type call func(context.Context, *engine.Instance) ([]uint64, error)

// plan checks the export and its arguments before anything runs.
func (w *Worker) plan(m *engine.Module, task *message.Run) (call, error) {
	var names []string
	for _, e := range m.Exports() {
		if e.Kind != wasm.ExternFunc {
			continue
		}
		if e.Name != task.Export {
			names = append(names, printable.Name(e.Name))
			continue
		}
		w.results = func(bits []uint64) []string { return formatResults(bits, e.Results) }
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
	return nil, fmt.Errorf("the module exports no function %s; it exports %s", quoted(task.Export), strings.Join(names, ", "))
}

// isCompute reports whether the module takes its input as transformer-vm's do.
func isCompute(m *engine.Module) bool {
	found := 0
	for _, e := range m.Exports() {
		switch {
		case e.Name == "compute" && e.Kind == wasm.ExternFunc && len(e.Params) == 1 && e.Params[0] == wasm.I32 && len(e.Results) == 0:
			found++
		case e.Name == "__heap_base" && e.Kind == wasm.ExternGlobal:
			found++
		}
	}
	return found == 2
}

func parseArgs(text string, types []wasm.ValueType) ([]uint64, error) {
	if len(types) == 0 {
		return nil, nil // the page hides the field, what stands in it is kept
	}
	words := strings.Fields(strings.ReplaceAll(text, ",", " "))
	if len(words) != len(types) {
		return nil, fmt.Errorf("arguments: the export takes %d (%s), got %d", len(types), typeNames(types), len(words))
	}
	args := make([]uint64, len(words))
	for i, word := range words {
		v, err := parseValue(word, types[i])
		if err != nil {
			return nil, fmt.Errorf("argument %d: %.40q is no %s: %v", i+1, word, types[i], err)
		}
		args[i] = v
	}
	return args, nil
}

func parseValue(word string, t wasm.ValueType) (uint64, error) {
	bits := 64
	if t == wasm.I32 || t == wasm.F32 {
		bits = 32
	}
	switch t {
	case wasm.F32, wasm.F64:
		f, err := strconv.ParseFloat(word, bits)
		if err != nil {
			return 0, errors.New("want a number")
		}
		if bits == 32 {
			return uint64(math.Float32bits(float32(f))), nil
		}
		return math.Float64bits(f), nil
	case wasm.I32, wasm.I64:
		if v, err := strconv.ParseInt(word, 0, bits); err == nil {
			return uint64(v) << (64 - bits) >> (64 - bits), nil
		}
		v, err := strconv.ParseUint(word, 0, bits)
		if err != nil {
			return 0, fmt.Errorf("want a whole number of %d bits, in decimal or 0x hexadecimal", bits)
		}
		return v, nil
	}
	return 0, errors.New("it can't be given as text")
}

func formatResults(bits []uint64, types []wasm.ValueType) []string {
	var out []string
	for i, v := range bits {
		switch types[i] {
		case wasm.I32:
			out = append(out, strconv.Itoa(int(int32(v))))
		case wasm.I64:
			out = append(out, strconv.FormatInt(int64(v), 10))
		case wasm.F32:
			out = append(out, strconv.FormatFloat(float64(math.Float32frombits(uint32(v))), 'g', -1, 32))
		case wasm.F64:
			out = append(out, strconv.FormatFloat(math.Float64frombits(v), 'g', -1, 64))
		default:
			out = append(out, fmt.Sprintf("0x%x", v))
		}
	}
	return out
}

func typeNames(types []wasm.ValueType) string {
	if len(types) == 0 {
		return "none"
	}
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = t.String()
	}
	return strings.Join(names, ", ")
}
