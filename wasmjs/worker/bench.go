//go:build js && wasm

package worker

import (
	"context"
	"syscall/js"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/wasmjs/message"
)

// bencher measures for the benchmark's page: a worker that also hears the
// message bench, and stop as the end of a series.
type bencher struct {
	*worker
	cancel context.CancelFunc // of the series under way
}

// RunBench serves the benchmark's page until the worker is terminated.
func RunBench() {
	b := &bencher{worker: start(), cancel: func() {}}
	b.scope.Call("addEventListener", "message", js.FuncOf(func(_ js.Value, args []js.Value) any {
		switch m := args[0].Get("data"); m.Get("type").String() {
		case "bench":
			task := message.BenchTaskOf(m)
			ctx, cancel := context.WithCancel(context.Background())
			b.cancel = cancel
			go b.run(ctx, task)
		case "stop":
			b.cancel()
		}
		return nil
	}))
	select {}
}

// run measures a series. The page asks for one at a time.
func (b *bencher) run(ctx context.Context, task message.BenchTask) {
	<-b.loaded
	var ended message.BenchEnded
	module, err := engine.Compile(task.Wasm)
	if err == nil {
		b.paused, b.reported = time.Now(), time.Time{}
		_, err = task.Measure(ctx, bench.Program{Module: module, Input: task.Input, Kernel: b.kernel}, bench.Observer{
			Progress: func(run int, s engine.Stats) {
				ended.Model = bench.Model(s)
				b.pause(run, s)
			},
			Point: func(p bench.Point) { b.post(message.BenchPointValue(p)) },
		})
	}
	if err != nil {
		ended.Error, ended.Stopped = err.Error(), ctx.Err() != nil
	}
	b.post(ended.Value())
}

// pause lets messages in, and tells the page how it goes. Its time is not part
// of what is measured.
func (b *bencher) pause(run int, s engine.Stats) {
	now := time.Now()
	if now.Sub(b.paused) < pauseEvery {
		return
	}
	if now.Sub(b.reported) >= reportEvery {
		b.post(message.BenchProgress{Run: run, Prompt: s.PromptTokens, Tokens: s.Tokens, Seconds: s.Seconds}.Value())
		b.reported = now
	}
	b.tick.wait()
	b.paused = time.Now()
}
