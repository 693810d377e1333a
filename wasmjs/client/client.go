//go:build js && wasm

// Package client is a page's end of the engine's worker: it starts one, sends it
// messages, hands on what it says, and ends it. Package message says what the two
// say to each other.
package client

import (
	"errors"
	"fmt"
	"syscall/js"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// EndedError answers what was asked of a worker that ended: by itself, with a
// reason, or by [Client.Restart] or [Client.Close].
type EndedError struct{ Reason string }

func (e *EndedError) Error() string {
	if e.Reason == "" {
		return "the engine was ended"
	}
	return "the engine ended: " + e.Reason
}

// Client is a page's end of a worker. Its functions and callbacks are called by
// the event loop or, those that block, by a goroutine; nothing else runs then.
type Client struct {
	// Lost is called when the worker ended by itself, in a turn of the event loop of
	// its own. It may call Restart.
	Lost func(reason string)
	// Failed is called when a worker could not be started, but by Start.
	Failed func(error)

	spawn   func() js.Value // a promise of a worker that is ready
	worker  js.Value        // undefined until there is one
	broken  bool            // it could not be started
	waiting []js.Value      // messages until there is one
	heard   map[string]func(js.Value)
	asked   map[int]func(answer js.Value, err error)
	lastID  int
	version int // counts workers: what an old one says is dropped
	receive js.Func
	failed  js.Func
}

// New makes a client whose workers come from spawn, a promise of one that has said
// that it is ready. Messages that are sent before [Client.Start] wait for it.
func New(spawn func() js.Value) *Client {
	return &Client{spawn: spawn, Lost: func(string) {}, Failed: func(error) {},
		heard: map[string]func(js.Value){}, asked: map[int]func(js.Value, error){}}
}

// Start starts a worker and blocks until it is ready.
func (c *Client) Start() error {
	c.version++
	version := c.version
	c.broken = false
	worker, err := dom.Await(c.spawn())
	if version != c.version { // ended meanwhile
		if err == nil {
			worker.Call("terminate")
		}
		return new(EndedError)
	}
	if err != nil {
		c.broken = true // what waits is sent when the next message starts one
		return fmt.Errorf("the engine could not be started: %w", err)
	}
	c.receive = js.FuncOf(func(_ js.Value, args []js.Value) any { c.handle(args[0].Get("data")); return nil })
	c.failed = js.FuncOf(func(_ js.Value, args []js.Value) any { c.lost(args[0].Get("message").String()); return nil })
	worker.Set("onmessage", c.receive)
	worker.Set("onerror", c.failed)
	c.worker = worker
	waiting := c.waiting
	c.waiting = nil
	for _, m := range waiting {
		worker.Call("postMessage", m)
	}
	return nil
}

// Begin starts a worker in the background.
func (c *Client) Begin() {
	go func() {
		err := c.Start()
		if _, ended := err.(*EndedError); err != nil && !ended {
			c.Failed(err)
		}
	}()
}

// handle takes what the worker says.
func (c *Client) handle(v js.Value) {
	kind := message.Kind(v)
	if kind == "crashed" {
		c.lost(v.Get("text").String())
		return
	}
	if id := message.ID(v); id != 0 {
		if answer := c.asked[id]; answer != nil {
			delete(c.asked, id)
			answer(v, nil)
		}
		return
	}
	if hear := c.heard[kind]; hear != nil {
		hear(v)
	}
}

// On has f hear the messages of a type that answer nothing.
func On[M message.Message](c *Client, f func(M)) {
	c.heard[message.New[M]().Kind()] = func(v js.Value) {
		m := message.New[M]()
		if err := message.Open(v, m); err != nil {
			c.lost(err.Error())
			return
		}
		f(m)
	}
}

// Ask sends a question. f is called once, with the answer or the reason why there
// is none.
func Ask[A message.Message](c *Client, q message.Question[A], f func(A, error)) {
	c.lastID++
	c.asked[c.lastID] = func(v js.Value, err error) {
		answer := q.Answer()
		if err == nil {
			err = open(v, answer)
		}
		f(answer, err)
	}
	c.post(message.Envelope(q, c.lastID))
}

// open takes an answer out of its envelope.
func open(v js.Value, answer message.Message) error {
	switch kind := message.Kind(v); kind {
	case answer.Kind():
		return message.Open(v, answer)
	case "failure":
		var f message.Failure
		if err := message.Open(v, &f); err != nil {
			return err
		}
		return errors.New(f.Text)
	default:
		return fmt.Errorf("the engine answered %.40q, want %s", kind, answer.Kind())
	}
}

// Await is Ask that blocks until there is an answer.
func Await[A message.Message](c *Client, q message.Question[A]) (answer A, err error) {
	done := make(chan struct{})
	Ask(c, q, func(a A, e error) { answer, err = a, e; close(done) })
	<-done
	return answer, err
}

// Send sends a message that nothing answers.
func (c *Client) Send(m message.Message) { c.post(message.Envelope(m, 0)) }

// post posts a message, or keeps it until there is a worker. If the last one could
// not be started, it tries again.
func (c *Client) post(v js.Value) {
	if !c.worker.IsUndefined() {
		c.worker.Call("postMessage", v)
		return
	}
	c.waiting = append(c.waiting, v)
	if c.broken {
		c.broken = false
		c.Begin()
	}
}

// Restart ends the worker, whatever it does, and starts another.
func (c *Client) Restart() {
	c.Close()
	c.Begin()
}

// Close ends the worker, whatever it does, and frees its memory.
func (c *Client) Close() { c.end(new(EndedError)) }

// end ends the worker; err answers what was asked.
func (c *Client) end(err error) {
	c.version++
	if !c.worker.IsUndefined() {
		c.worker.Call("terminate")
		c.worker.Set("onmessage", nil)
		c.worker.Set("onerror", nil)
		c.receive.Release()
		c.failed.Release()
	}
	asked := c.asked
	c.worker, c.waiting, c.asked = js.Undefined(), nil, map[int]func(js.Value, error){}
	for _, answer := range asked {
		answer(js.Undefined(), err)
	}
}

// lost reports a worker that ended by itself, not inside of its own callback. A
// worker can say that it failed and be lost as well: the first word counts.
func (c *Client) lost(reason string) {
	version := c.version
	dom.After(0, func() {
		if version != c.version {
			return
		}
		c.end(&EndedError{Reason: reason})
		c.Lost(reason)
	})
}
