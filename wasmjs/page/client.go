//go:build js && wasm

package page

import (
	"syscall/js"

	"wasmformer/wasmjs/message"
)

// client is the page's end of the engine's worker.
type client struct {
	page    *Page
	worker  js.Value // undefined until there is one
	broken  bool     // it could not be started
	ready   bool     // there is one
	waiting []any    // messages until then
	asked   map[int]func(js.Value)
	lastID  int
	receive js.Func
	failed  js.Func
	version int // counts workers: a message of an old one is dropped
}

func newClient(p *Page) *client {
	c := &client{page: p, asked: map[int]func(js.Value){}}
	return c
}

// start starts a worker; the page is ready when it says so.
func (c *client) start() {
	c.version++
	version := c.version
	go func() {
		worker, err := await(c.page.shim.Call("engineWorker"))
		if version != c.version {
			return
		}
		if err != nil {
			c.broken = true
			c.page.fail("The engine could not be started: " + err.Error() + ". Check the connection; Run tries again.")
			return
		}
		c.receive = js.FuncOf(func(_ js.Value, args []js.Value) any { c.handle(args[0].Get("data")); return nil })
		c.failed = js.FuncOf(func(_ js.Value, args []js.Value) any { c.lost(args[0].Get("message").String()); return nil })
		c.worker = worker
		worker.Set("onmessage", c.receive)
		worker.Set("onerror", c.failed)
		c.ready = true
		for _, m := range c.waiting {
			worker.Call("postMessage", m)
		}
		c.waiting = nil
	}()
}

// handle takes a message of the worker.
func (c *client) handle(m js.Value) {
	p := c.page
	switch kind := m.Get("type").String(); kind {
	case "progress":
		p.progress(message.ProgressOf(m))
	case "ended":
		p.runEnded(message.EndedOf(m))
	case "reading":
		p.reading(message.ReadingOf(m))
	case "crashed":
		c.lost(m.Get("text").String())
	case "inspected", "rows", "state":
		id := m.Get("id").Int()
		if answer := c.asked[id]; answer != nil {
			delete(c.asked, id)
			answer(m)
		}
	}
}

// ask posts a question; the answer comes to f, or never if the worker is lost.
func (c *client) ask(question map[string]any, f func(js.Value)) {
	c.lastID++
	question["id"] = c.lastID
	c.asked[c.lastID] = f
	c.post(question)
}

// post sends a message, or keeps it until the worker is ready.
func (c *client) post(m any) {
	if c.broken {
		c.broken = false
		c.start()
	}
	if !c.ready {
		c.waiting = append(c.waiting, m)
		return
	}
	c.worker.Call("postMessage", m)
}

// restart ends the worker, whatever it does, and starts another.
func (c *client) restart() {
	if !c.worker.IsUndefined() {
		c.worker.Call("terminate")
		c.worker.Set("onmessage", nil)
		c.worker.Set("onerror", nil)
		c.receive.Release()
		c.failed.Release()
	}
	c.worker, c.ready, c.waiting = js.Undefined(), false, nil
	c.asked = map[int]func(js.Value){}
	c.start()
}

// lost reports a worker that ended by itself, and starts another one.
func (c *client) lost(reason string) {
	js.Global().Call("setTimeout", once(c.restart), 0) // not inside of its own callback
	c.page.engineLost(reason)
}
