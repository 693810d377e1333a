//go:build js && wasm

package worker

import (
	"context"
	"syscall/js"

	"wasmformer/wasmjs/message"
)

// handler takes a message out of its envelope and does what it asks for.
type handler func(envelope js.Value)

// handle is called by the event loop, so no handler blocks.
func (w *Worker) handle(v js.Value) {
	kind := message.Kind(v)
	h := w.handlers[kind]
	switch id := message.ID(v); {
	case h != nil:
		h(v)
	case id != 0:
		w.post(&message.Failure{Text: "this engine does not know the question " + kind}, id)
	default:
		panic("BUG: the page sent " + kind + ", which this engine does not know")
	}
}

func (w *Worker) add(kind string, h handler) {
	if w.handlers[kind] != nil {
		panic("BUG: two handlers for " + kind)
	}
	w.handlers[kind] = h
}

// Plain has f do a job for messages that TypeScript writes, as plain objects; it
// takes its turn as that of [Work].
func Plain(w *Worker, kind string, f func(ctx context.Context, v js.Value)) {
	w.add(kind, func(v js.Value) { w.begin(func(ctx context.Context) { f(ctx, v) }) })
}

// Hear has f hear the messages of a type.
func Hear[M message.Message](w *Worker, f func(M)) {
	w.add(message.New[M]().Kind(), func(v js.Value) {
		m := message.New[M]()
		if err := message.Open(v, m); err != nil {
			panic("BUG: " + err.Error())
		}
		f(m)
	})
}

// Answer has f answer the questions of a type, at once: also during a run.
func Answer[Q message.Question[A], A message.Message](w *Worker, f func(Q) (A, error)) {
	question(w, func(q Q, reply func(A, error)) { reply(f(q)) })
}

// Work has f answer the questions of a type by a job, which takes its turn after
// the one under way and ends it. Stop cancels ctx.
func Work[Q message.Question[A], A message.Message](w *Worker, f func(ctx context.Context, q Q) (A, error)) {
	question(w, func(q Q, reply func(A, error)) {
		w.begin(func(ctx context.Context) { reply(f(ctx, q)) })
	})
}

func question[Q message.Question[A], A message.Message](w *Worker, f func(q Q, reply func(A, error))) {
	w.add(message.New[Q]().Kind(), func(v js.Value) {
		id, q := message.ID(v), message.New[Q]()
		reply := func(a A, err error) {
			if err != nil {
				w.post(&message.Failure{Text: err.Error()}, id)
				return
			}
			w.post(a, id)
		}
		if err := message.Open(v, q); err != nil {
			reply(q.Answer(), err)
			return
		}
		f(q, reply)
	})
}
