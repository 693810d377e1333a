//go:build js && wasm

// Package benchworker adds what the benchmark's page and the view race ask for to
// the worker. It needs the whole engine, so only wasmjs/benchmark links it.
//
//	benchworker.go  measures a series
//	race.go         decodes a program as one of two that race
package benchworker

import (
	"context"
	"syscall/js"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/engine/model"
	"wasmformer/engine/weights"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/worker"
)

// Add adds the handlers.
func Add(w *worker.Worker) {
	worker.Work(w, func(ctx context.Context, q *message.Bench) (*message.BenchEnded, error) {
		return measure(ctx, w, q), nil
	})
	worker.Plain(w, "race", func(ctx context.Context, v js.Value) { race(ctx, w, v) })
}

// modelOf gives a preset's weights to decoders that work on them. Those of the default need
// not be made twice: nil stands for them.
func modelOf(preset string) (*model.Model, error) {
	if preset == weights.Wide {
		return nil, nil
	}
	return weights.Preset(preset)
}

// measure measures a series. The page asks for one at a time.
func measure(ctx context.Context, w *worker.Worker, q *message.Bench) *message.BenchEnded {
	ended := new(message.BenchEnded)
	program := bench.Program{Input: q.Input, Kernel: w.Kernel()}
	var err error
	if program.Module, err = engine.Compile(q.Wasm); err == nil {
		program.Model, err = modelOf(q.Preset)
	}
	if err == nil {
		_, err = q.Measure(ctx, program, bench.Observer{
			Progress: func(run int, s engine.Stats) {
				ended.Model = bench.Model(s)
				w.Pause(func() {}, func() {
					w.Post(&message.BenchProgress{Run: run, Prompt: s.PromptTokens, Tokens: s.Tokens, Seconds: s.Seconds})
				})
			},
			Point: func(p bench.Point) { w.Post(&message.BenchPoint{Point: p}) },
		})
	}
	if err != nil && ctx.Err() == nil {
		ended.Error = err.Error()
	}
	return ended
}
