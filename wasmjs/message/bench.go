//go:build js && wasm

package message

import (
	"syscall/js"
	"time"

	"wasmformer/engine/bench"
)

// The benchmark's page has a worker of its own, and other messages:
//
//	page to worker                      worker to page
//	bench    a module, its input and    bench-progress  several times a second
//	         a series                   bench-point     a mark's figures
//	stop                                bench-ended     how the series ended
//
// beside ready and crashed, as above.

// BenchTask is a series to measure.
type BenchTask struct {
	Wasm, Input []byte
	bench.Series
}

// Value is the message "bench".
func (t BenchTask) Value() js.Value {
	marks := make([]any, len(t.Marks))
	for i, m := range t.Marks {
		marks[i] = m
	}
	return js.ValueOf(map[string]any{"type": "bench", "wasm": Bytes(t.Wasm), "input": Bytes(t.Input), "decoder": t.Decoder, "kv": t.KV,
		"marks": marks, "cap": t.Cap.Seconds(), "promptCap": t.PromptCap.Seconds(), "runs": t.Runs, "every": t.Every})
}

// BenchTaskOf reads a message "bench".
func BenchTaskOf(v js.Value) BenchTask {
	t := BenchTask{Wasm: GoBytes(v.Get("wasm")), Input: GoBytes(v.Get("input")), Series: bench.Series{
		Decoder: v.Get("decoder").String(), KV: v.Get("kv").String(), Cap: duration(v.Get("cap")), PromptCap: duration(v.Get("promptCap")),
		Runs: v.Get("runs").Int(), Every: v.Get("every").Int()}}
	for i := range v.Get("marks").Length() {
		t.Marks = append(t.Marks, int64(v.Get("marks").Index(i).Float()))
	}
	return t
}

func duration(seconds js.Value) time.Duration {
	return time.Duration(seconds.Float() * float64(time.Second))
}

// BenchProgress is how far a series is: a run, from 0, and what it has decoded.
type BenchProgress struct {
	Run            int
	Prompt, Tokens int64
	Seconds        float64
}

// Value is the message "bench-progress".
func (p BenchProgress) Value() js.Value {
	return js.ValueOf(map[string]any{"type": "bench-progress", "run": p.Run, "prompt": p.Prompt, "tokens": p.Tokens, "seconds": p.Seconds})
}

// BenchProgressOf reads a message "bench-progress".
func BenchProgressOf(v js.Value) BenchProgress {
	return BenchProgress{Run: v.Get("run").Int(), Prompt: int64(v.Get("prompt").Float()), Tokens: int64(v.Get("tokens").Float()),
		Seconds: v.Get("seconds").Float()}
}

// BenchPointValue is the message "bench-point".
func BenchPointValue(p bench.Point) js.Value {
	v := js.ValueOf(map[string]any{"type": "bench-point", "decoder": p.Decoder, "kv": p.KV})
	figures := js.Global().Get("Array").New()
	for _, n := range []float64{float64(p.Tokens), float64(p.Prompt), p.Seconds, p.AtEnd, p.Instructions, p.BytesPerToken, float64(p.Measured)} {
		figures.Call("push", n)
	}
	v.Set("figures", figures)
	return v
}

// BenchPointOf reads a message "bench-point".
func BenchPointOf(v js.Value) bench.Point {
	n := func(i int) float64 { return v.Get("figures").Index(i).Float() }
	return bench.Point{Decoder: v.Get("decoder").String(), KV: v.Get("kv").String(), Tokens: int64(n(0)), Prompt: int64(n(1)),
		Seconds: n(2), AtEnd: n(3), Instructions: n(4), BytesPerToken: n(5), Measured: int64(n(6))}
}

// BenchEnded is how a series ended.
type BenchEnded struct {
	Error   string // "" if all marks were reached
	Stopped bool   // by the message stop
	Model   string // the model that decoded
}

// Value is the message "bench-ended".
func (e BenchEnded) Value() js.Value {
	return js.ValueOf(map[string]any{"type": "bench-ended", "error": e.Error, "stopped": e.Stopped, "model": e.Model})
}

// BenchEndedOf reads a message "bench-ended".
func BenchEndedOf(v js.Value) BenchEnded {
	return BenchEnded{Error: v.Get("error").String(), Stopped: v.Get("stopped").Bool(), Model: v.Get("model").String()}
}
