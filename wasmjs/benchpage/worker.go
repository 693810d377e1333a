//go:build js && wasm

package benchpage

import (
	"errors"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/page"
)

// patience is how long a worker may take to heed stop, in milliseconds: it
// hears it between two slices of decoding.
const patience = 3000

// worker is the page's end of the worker that measures.
type worker struct {
	js.Value
	progress        func(message.BenchProgress)
	point           func(bench.Point)
	ended           chan message.BenchEnded
	receive, failed js.Func
}

// newWorker starts a worker and waits until it is ready.
func newWorker(shim js.Value) (*worker, error) {
	v, err := page.Await(shim.Call("engineWorker"))
	if err != nil {
		return nil, errors.New("the engine could not be started: " + err.Error())
	}
	w := &worker{Value: v, ended: make(chan message.BenchEnded, 4)}
	w.receive = js.FuncOf(func(_ js.Value, args []js.Value) any { w.handle(args[0].Get("data")); return nil })
	w.failed = js.FuncOf(func(_ js.Value, args []js.Value) any { w.lost(args[0].Get("message").String()); return nil })
	w.Set("onmessage", w.receive)
	w.Set("onerror", w.failed)
	return w, nil
}

func (w *worker) handle(m js.Value) {
	switch m.Get("type").String() {
	case "bench-progress":
		w.progress(message.BenchProgressOf(m))
	case "bench-point":
		w.point(message.BenchPointOf(m))
	case "bench-ended":
		w.end(message.BenchEndedOf(m))
	case "crashed":
		w.lost(m.Get("text").String())
	}
}

// lost reports a worker that ended by itself: memory ran out, most likely.
func (w *worker) lost(reason string) {
	w.end(message.BenchEnded{Error: "the engine ended: " + reason})
}

// end hands over how a series ended. Only the first word counts: a worker can
// say that it failed and be lost as well.
func (w *worker) end(e message.BenchEnded) {
	select {
	case w.ended <- e:
	default:
	}
}

// measure measures a series and waits for its end.
func (w *worker) measure(t message.BenchTask) message.BenchEnded {
	w.Call("postMessage", t.Value())
	return <-w.ended
}

// stop asks the worker to stop, and gives it up if it does not hear.
func (w *worker) stop() {
	w.Call("postMessage", map[string]any{"type": "stop"})
	js.Global().Call("setTimeout", page.Once(func() { w.end(message.BenchEnded{Stopped: true, Error: "stopped"}) }), patience)
}

// close ends the worker and frees its memory.
func (w *worker) close() {
	w.Call("terminate")
	w.Set("onmessage", nil)
	w.Set("onerror", nil)
	w.receive.Release()
	w.failed.Release()
}
