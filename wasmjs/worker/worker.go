//go:build js && wasm

// Package worker is the engine's role: it runs one program at a time, tells the
// page how it goes, and answers questions about the trace.
package worker

import (
	"context"
	"sync"
	"syscall/js"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/kernel"
	"wasmformer/engine/trace"
	"wasmformer/wasmjs/kernelrt"
	"wasmformer/wasmjs/message"
)

// Go in the browser has one thread, so decoding pauses: often enough that Stop
// and questions are heard at once, and rarely enough to cost nothing.
const (
	pauseEvery  = 50 * time.Millisecond
	reportEvery = 95 * time.Millisecond
	sliceTokens = 1 << 14 // between looks at the clock, some milliseconds
)

// worker is the state of the role. Handlers run only while decoding pauses, so
// they see a run between two tokens, and nothing needs a lock.
type worker struct {
	scope js.Value
	tick  *ticker

	instance *engine.Instance // nil while the prompt is read
	stats    engine.Stats     // when decoding last paused
	results  func([]uint64) []string
	log      *trace.Log
	stop     context.CancelFunc // of the newest run
	busy     int                // runs that have not ended: one, and those that wait for its end
	turn     sync.Mutex         // held by the one that decodes
	loaded   chan struct{}      // closed once the kernel is there
	kernel   *kernel.Program
	refused  error     // why there is none
	number   int       // of that run, as the page counts
	output   []byte    // not yet posted
	paused   time.Time // when decoding last paused
	reported time.Time
}

// Run serves the playground until the worker is terminated.
func Run() {
	start()
	select {}
}

// start says that the worker is ready, and hears messages from then on.
func start() *worker {
	w := &worker{scope: js.Global(), tick: newTicker(), loaded: make(chan struct{})}
	w.scope.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.handle(args[0].Get("data"))
		return nil
	}))
	w.post(js.ValueOf(map[string]any{"type": "ready"}))
	return w
}

// handle is called by the event loop, so it must not block: runs get a
// goroutine of their own.
func (w *worker) handle(m js.Value) {
	id := m.Get("id")
	switch m.Get("type").String() {
	case "kernel":
		w.load(m.Get("module"))
	case "inspect":
		answer := inspect(message.GoBytes(m.Get("wasm"))).Value()
		answer.Set("id", id)
		w.post(answer)
	case "run":
		task := message.TaskOf(m)
		w.begin(func(ctx context.Context) { w.run(ctx, task) })
	case "continue":
		if limit := int64(m.Get("limit").Float()); w.busy == 0 && w.instance != nil {
			w.begin(func(ctx context.Context) { w.resume(ctx, limit) })
		}
	case "stop":
		w.cancel()
	case "rows":
		rows := w.rows(m.Get("from").Int(), m.Get("count").Int())
		w.post(message.RowsValue(id.Int(), w.steps(), rows))
	case "state":
		s := w.state(m.Get("step").Int(), m.Get("frame").Int(), int64(m.Get("address").Float()))
		w.post(s.Value(id.Int()))
	}
}

// begin starts a run in a goroutine of its own. One that is under way is
// stopped, and ends before the new one decodes.
func (w *worker) begin(run func(context.Context)) {
	w.cancel()
	ctx, cancel := context.WithCancel(context.Background())
	w.stop = cancel
	w.busy++
	go func() {
		<-w.loaded
		w.turn.Lock()
		defer w.turn.Unlock()
		w.paused, w.reported = time.Now(), time.Time{}
		run(ctx)
		w.busy--
	}()
}

func (w *worker) cancel() {
	if w.stop != nil {
		w.stop()
	}
}

func (w *worker) post(v js.Value) { w.scope.Call("postMessage", v) }

// load takes the kernel that the page has fetched. One of another version can
// only come from a mixed-up cache; each run then says so.
func (w *worker) load(image js.Value) {
	w.kernel, w.refused = kernelrt.Load(image)
	close(w.loaded)
	if w.refused == nil {
		go w.warmUp()
	}
}

// ticker lets the event loop run. A message to oneself comes at once, where a
// timer would wait 4 ms or more.
type ticker struct {
	port js.Value
	done chan struct{}
}

func newTicker() *ticker {
	channel := js.Global().Get("MessageChannel").New()
	t := &ticker{port: channel.Get("port2"), done: make(chan struct{}, 1)}
	channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
		t.done <- struct{}{}
		return nil
	}))
	return t
}

func (t *ticker) wait() {
	t.port.Call("postMessage", 0)
	<-t.done
}
