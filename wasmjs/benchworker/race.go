//go:build js && wasm

package benchworker

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"syscall/js"

	"wasmformer/engine"
	"wasmformer/wasmjs/hosting"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/worker"
)

// race decodes a program and tells how it goes several times a second, as plain
// objects: "racing" with the figures, the tokens since the last word, and samples of
// tokens and seconds; "raced" with how it ended. Whoever asks ends the worker to stop.
func race(ctx context.Context, w *worker.Worker, v js.Value) {
	r := &racer{w: w}
	state, text := "done", ""
	err := r.run(ctx, v)
	var limit *engine.LimitError
	var trap *engine.TrapError
	var exit *engine.ExitError
	switch {
	case err == nil || errors.As(err, &exit):
	case errors.As(err, &limit):
		state = "limit"
	case errors.As(err, &trap):
		state, text = "trap", err.Error()
	default:
		state, text = "error", err.Error()
	}
	if r.instance != nil {
		r.sample(r.instance.Stats())
		r.report(r.instance.Stats())
	}
	post(map[string]any{"type": "raced", "state": state, "text": text})
}

// racer is one of the two.
type racer struct {
	w        *worker.Worker
	instance *engine.Instance
	told     int // tokens of the host and decoded ones that were posted
	next     int64
	samples  []any
}

// between is the least growth from a sample to the next one.
const between = 1.04

func (r *racer) run(ctx context.Context, v js.Value) error {
	task := &message.Run{Wasm: message.GoBytes(v.Get("wasm")), Export: v.Get("export").String(), Args: v.Get("args").String(), Input: message.GoBytes(v.Get("input")), Imports: v.Get("imports").String()}
	module, err := engine.Compile(task.Wasm)
	if err != nil {
		return err
	}
	call, err := r.w.Plan(module, task)
	if err != nil {
		return err
	}
	o := worker.Options(task)
	if o.Hosts, err = hosting.Hosts(module, task, nil, asked); err != nil {
		return err
	}
	if o.Model, err = modelOf(v.Get("model").String()); err != nil {
		return err
	}
	o.Decoder, o.KV, o.Kernel, o.MaxTokens = v.Get("decoder").String(), v.Get("kv").String(), r.w.Kernel(), int64(v.Get("limit").Float())
	o.ProgressEvery = 64 // a scan takes milliseconds for a token
	if o.Decoder == engine.Kernel {
		o.ProgressEvery = 1024
	}
	o.Progress = func(s engine.Stats) {
		r.sample(s)
		r.w.Pause(func() {}, func() { r.report(s) })
	}
	if r.instance, err = module.Instantiate(ctx, o); err != nil {
		return err
	}
	_, err = call(ctx, r.instance)
	return err
}

// asked is the answer of an import that somebody was to answer.
func asked(context.Context, *engine.HostCall, []uint64) error {
	return errors.New("nobody can be asked during a race: choose another answer for it")
}

// sample notes the time after so many tokens.
func (r *racer) sample(s engine.Stats) {
	if s.Tokens > 0 && s.Tokens >= r.next {
		r.samples = append(r.samples, float64(s.Tokens), s.Seconds)
		r.next = int64(math.Ceil(float64(s.Tokens) * between))
	}
}

func (r *racer) report(s engine.Stats) {
	post(map[string]any{"type": "racing", "prompt": float64(s.PromptTokens), "promptTotal": float64(s.PromptTotal), "tokens": float64(s.Tokens),
		"seconds": s.Seconds, "bytes": float64(s.Bytes), "samples": r.samples, "stream": message.Bytes(r.fresh(s))})
	r.samples = nil
}

// fresh are the decoded tokens that were not posted, two bytes each. The host's
// stand before them, as the call is made when the prompt is read.
func (r *racer) fresh(s engine.Stats) []byte {
	if s.Tokens == 0 || r.instance == nil {
		return nil
	}
	stream := r.instance.Stream()
	from := max(r.told, int(s.PromptTokens))
	if from >= stream.Len() {
		return nil
	}
	var b []byte
	for _, t := range stream.Slice(from, stream.Len()) {
		b = binary.LittleEndian.AppendUint16(b, uint16(t))
	}
	r.told = stream.Len()
	return b
}

func post(m map[string]any) { js.Global().Call("postMessage", js.ValueOf(m)) }
