//go:build js && wasm

// Package worker is the engine's role: it hears the page's messages, runs one
// program at a time, tells the page how it goes, and answers questions about it.
//
//	worker.go   the message loop, jobs, pauses
//	handle.go   a message has one handler
//	run.go      compile, run, stop, continue
//	vectors.go  asks for what vector instructions need
//	pace.go     slow or fast, and how far
//	trace.go    reads the trace: rows, and the state at a step
//	tokens.go   the run's tokens, and what one is
//	inspect.go  what a module is
//	warm.go     what the first run would wait for
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

// Worker is the state of the role. Handlers run only while decoding pauses, so
// they see a run between two tokens, and nothing needs a lock.
type Worker struct {
	// Hosts answers the imports of a program, Resumed hears that its run goes on, and
	// Inspected of modules that were looked at: package hosting has them. In a worker
	// without it they are nil.
	Hosts     func(*engine.Module, *message.Run) ([]engine.Host, error)
	Resumed   func()
	Inspected func(wasm []byte)

	scope    js.Value
	handlers map[string]handler
	tick     *ticker

	instance *engine.Instance // nil while the prompt is read
	stats    engine.Stats     // when decoding last paused
	results  func([]uint64) []string
	log      *trace.Log
	stop     context.CancelFunc // of the newest job
	busy     int                // jobs that have not ended: one, and those that wait for its end
	turn     sync.Mutex         // held by the one that decodes
	loaded   chan struct{}      // closed once the kernel is there
	kernel   *kernel.Program
	refused  error      // why there is none
	number   int        // of that run, as the page counts
	output   []byte     // not yet posted
	printed  bool       // there was output
	vectors  chan error // what came of asking for the routines for vectors
	bounds
	paused   time.Time // when decoding last paused
	reported time.Time
}

// Blank makes a worker that hears nothing yet.
func Blank() *Worker {
	return &Worker{scope: js.Global(), handlers: map[string]handler{}, tick: newTicker(), loaded: make(chan struct{}), vectors: make(chan error, 1)}
}

// New makes a worker with the handlers that the playground needs.
func New() *Worker {
	w := Blank()
	w.bounds.faster = make(chan struct{})
	w.HearKernel(w.load)
	w.add("routines", func(v js.Value) {
		routines := message.GoBytes(v.Get("bytes"))
		engine.LinkRoutines(func() []byte { return routines })
	})
	w.add("vectors", w.linkVectors)
	Answer(w, func(q *message.Inspect) (*message.Inspection, error) {
		n := inspect(q.Wasm)
		if w.Inspected != nil {
			w.Inspected(q.Wasm)
		}
		return &n, nil
	})
	Answer(w, w.rows)
	Answer(w, w.state)
	Answer(w, w.tokens)
	Answer(w, w.sources)
	Hear(w, func(m *message.Run) { w.begin(func(ctx context.Context) { w.run(ctx, m) }) })
	Hear(w, func(m *message.Continue) {
		if w.busy == 0 && w.instance != nil {
			w.begin(func(ctx context.Context) { w.resume(ctx, m) })
		}
	})
	Hear(w, func(m *message.Pace) { w.pace(m.Slow) })
	Hear(w, func(*message.Stop) { w.cancel() })
	return w
}

// HearPlain has f hear messages that TypeScript writes, as plain objects.
func (w *Worker) HearPlain(kind string, f func(js.Value)) { w.add(kind, f) }

// Say posts a plain object.
func (w *Worker) Say(m map[string]any) { w.scope.Call("postMessage", m) }

// Report posts how far the run is, with its trace, before it waits for something.
func (w *Worker) Report() {
	w.read(readBeforeEnd)
	w.Post(w.progress())
}

// HearKernel has f take the kernel that the page has fetched.
func (w *Worker) HearKernel(f func(image js.Value)) {
	w.add("kernel", func(v js.Value) { f(v.Get("module")) })
}

// Serve says that the worker is ready and hears messages from then on, until it
// is terminated.
func (w *Worker) Serve() {
	w.scope.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.handle(args[0].Get("data"))
		return nil
	}))
	w.Post(&message.Ready{})
	select {}
}

// Post sends a message that answers nothing.
func (w *Worker) Post(m message.Message) { w.post(m, 0) }

func (w *Worker) post(m message.Message, id int) {
	w.scope.Call("postMessage", message.Envelope(m, id))
}

// begin does a job, such as a run, in a goroutine of its own, once the kernel is
// there. One that is under way is stopped, and ends before the new one decodes.
func (w *Worker) begin(job func(context.Context)) {
	w.cancel()
	ctx, cancel := context.WithCancel(context.Background())
	w.stop = cancel
	w.busy++
	go func() {
		<-w.loaded
		w.turn.Lock()
		defer w.turn.Unlock()
		w.paused, w.reported = time.Now(), time.Time{}
		job(ctx)
		w.busy--
	}()
}

func (w *Worker) cancel() {
	if w.stop != nil {
		w.stop()
	}
}

// Pause lets messages in if a job has decoded for long enough, after between; and
// has it report, several times a second.
func (w *Worker) Pause(between, report func()) {
	now := time.Now()
	if now.Sub(w.paused) < pauseEvery {
		return
	}
	between()
	if now.Sub(w.reported) >= reportEvery {
		report()
		w.reported = now
	}
	w.tick.wait()
	w.paused = time.Now()
}

// Kernel is the kernel that the page has fetched, nil if there is none. A job may
// ask.
func (w *Worker) Kernel() *kernel.Program { return w.kernel }

// load takes the kernel that the page has fetched. One of another version can
// only come from a mixed-up cache; each run then says so.
func (w *Worker) load(image js.Value) {
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
