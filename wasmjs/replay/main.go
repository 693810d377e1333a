//go:build js && wasm

// Command replay is the program of a worker that the playground starts when the
// timeline first opens. It reads the run's tokens into a log of its own, so the
// engine is not asked and may decode meanwhile. It is no part of the first load.
//
//	main.go   messages: a question in JSON, its answer, progress, cancel
//	reader.go the run: its tokens, sums of ranges, and steps that are sought
//	watch.go  locals, globals and addresses that are watched
//	lines.go  source lines of instructions
package main

import (
	"encoding/json"
	"fmt"
	"syscall/js"

	_ "wasmformer/engine/routines"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/worker"
)

func main() {
	w := worker.Blank()
	r := &reader{pause: func(report func()) { w.Pause(func() {}, report) }}
	js.Global().Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		r.hear(args[0].Get("data"), func(m map[string]any) { js.Global().Call("postMessage", m) })
		return nil
	}))
	w.Post(&message.Ready{})
	select {}
}

// question is what its answer may need beside the JSON.
type question struct {
	bytes    []byte
	progress func(done, of int)
	// on reports whether the answer is still wanted. It lets messages in.
	on func() bool
}

// answers are the questions by their names. Each takes and gives JSON; the fields
// have Go's names in TypeScript, too (site/src/replay.ts).
var answers = map[string]func(r *reader, q question, text []byte) (any, error){
	"begin":   on((*reader).begin),
	"tokens":  on((*reader).tokens),
	"buckets": on((*reader).buckets),
	"find":    on((*reader).find),
	"watch":   on((*reader).watch),
	"values":  on((*reader).values),
	"lines":   on((*reader).linesOf),
}

func on[Q, A any](f func(*reader, question, Q) (A, error)) func(*reader, question, []byte) (any, error) {
	return func(r *reader, q question, text []byte) (any, error) {
		var in Q
		if err := json.Unmarshal(text, &in); err != nil {
			return nil, err
		}
		return f(r, q, in)
	}
}

// hear answers a message, or cancels an earlier one. Answers that take long let
// others in between.
func (r *reader) hear(m js.Value, post func(map[string]any)) {
	id, what := m.Get("id").Int(), m.Get("what").String()
	if what == "cancel" {
		delete(r.wanted, id)
		return
	}
	if r.wanted == nil {
		r.wanted = map[int]bool{}
	}
	r.wanted[id] = true
	text, done, of := m.Get("json").String(), 0, 0
	report := func() { post(map[string]any{"id": id, "done": done, "of": of}) }
	q := question{bytes: message.GoBytes(m.Get("bytes")),
		progress: func(d, o int) { done, of = d, o },
		on:       func() bool { r.pause(report); return r.wanted[id] }}
	go func() {
		defer delete(r.wanted, id)
		answer, err := r.answer(what, q, []byte(text))
		if err != nil {
			post(map[string]any{"id": id, "error": err.Error()})
			return
		}
		post(map[string]any{"id": id, "answer": string(answer)})
	}()
}

func (r *reader) answer(what string, q question, text []byte) ([]byte, error) {
	f := answers[what]
	if f == nil {
		return nil, fmt.Errorf("the timeline's program does not know the question %q", what)
	}
	answer, err := f(r, q, text)
	if err != nil {
		return nil, err
	}
	return json.Marshal(answer)
}
