//go:build js && wasm

package view

import (
	"fmt"
	"strings"
	"syscall/js"
	"testing"
	"time"

	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/message"
)

// peer is the other end of a client: it keeps what it is asked, and answers.
type peer struct {
	worker js.Value
	asked  []string
	ids    []int
}

func newPeer() *peer {
	p := &peer{worker: js.ValueOf(map[string]any{})}
	p.worker.Set("terminate", js.FuncOf(func(js.Value, []js.Value) any { return nil }))
	p.worker.Set("postMessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		what := message.Kind(args[0])
		switch what {
		case "tokens":
			var q message.Tokens
			message.Open(args[0], &q)
			what += fmt.Sprint(" ", q.From)
		case "follow":
			var q message.Follow
			message.Open(args[0], &q)
			what += fmt.Sprint(" ", q.From, " ", len(q.Tokens)/2)
		}
		p.asked, p.ids = append(p.asked, what), append(p.ids, message.ID(args[0]))
		return nil
	}))
	return p
}

func (p *peer) spawn() js.Value { return js.Global().Get("Promise").Call("resolve", p.worker) }

// answer answers the last question.
func (p *peer) answer(m message.Message) {
	p.worker.Call("onmessage", map[string]any{"data": message.Envelope(m, p.ids[len(p.ids)-1])})
}

// heard is what it was asked since the last look.
func (p *peer) heard() string {
	text := strings.Join(p.asked, ", ")
	p.asked = nil
	return text
}

// TestInspector follows a run while its view is open, and no longer.
func TestInspector(t *testing.T) {
	engine, worker := newPeer(), newPeer()
	c := client.New(engine.spawn)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	r := NewRun(c, func(err error) { t.Error(err) })
	spawned := 0
	i := NewInspector(r, func(js.Func) js.Value { spawned++; return worker.spawn() })
	r.Panels.Add(&probe{name: "a"}, nil)
	changes := 0
	i.use("a", func() { changes++ })
	step := func(what, ofEngine, ofInspector string) {
		t.Helper()
		for begin := time.Now(); ofInspector != "" && len(worker.asked) == 0 && time.Since(begin) < 10*time.Second; {
			time.Sleep(time.Millisecond) // a worker that starts
		}
		if got := engine.heard(); got != ofEngine {
			t.Errorf("%s: the engine is asked %q, want %q", what, got, ofEngine)
		}
		if got := worker.heard(); got != ofInspector {
			t.Errorf("%s: the inspector is asked %q, want %q", what, got, ofInspector)
		}
	}
	r.Begin()
	r.Grow(5)
	i.Follow()
	step("closed", "", "")
	if spawned != 0 {
		t.Error("a closed view starts the inspector")
	}
	r.Panels.Open("a", true)
	i.Follow()
	step("opened", "tokens 0", "")
	i.Follow()
	step("still asked", "", "")
	engine.answer(&message.TokenList{Total: 5, Tokens: make([]byte, 6)})
	step("some come", "", "follow 0 3")
	worker.answer(&message.Followed{Tokens: 3})
	step("they are read", "tokens 3", "")
	engine.answer(&message.TokenList{Total: 5, Tokens: make([]byte, 4)})
	step("the rest comes", "", "follow 3 2")
	worker.answer(&message.Followed{Tokens: 5})
	engine.answer(&message.TokenList{Total: 5})
	step("all read", "tokens 5", "")
	if i.Read != 5 || i.Total != 5 || changes == 0 {
		t.Errorf("%d of %d are read, %d changes", i.Read, i.Total, changes)
	}
	r.Grow(9)
	i.Follow()
	engine.answer(&message.TokenList{Total: 9, Tokens: make([]byte, 8)})
	step("the run grows", "tokens 5", "follow 5 4")
	r.Panels.Open("a", false)
	worker.answer(&message.Followed{Tokens: 9})
	step("closed again", "", "")

	// Another run: the old one's tokens are dropped.
	r.Panels.Open("a", true)
	i.Follow()
	step("opened again", "tokens 9", "")
	r.Forget()
	engine.answer(&message.TokenList{Total: 99, Tokens: make([]byte, 2)})
	i.Follow()
	step("before its first step", "", "")
	if i.Read != 0 || i.Total != 0 {
		t.Errorf("of the new run %d of %d are read", i.Read, i.Total)
	}
	r.Begin()
	r.Grow(2)
	i.Follow()
	engine.answer(&message.TokenList{Total: 2, Tokens: make([]byte, 4)})
	step("the new run", "tokens 0", "follow 0 2")
	worker.answer(&message.Failure{Text: "no memory"})
	if i.Err == nil || i.Err.Error() != "no memory" {
		t.Errorf("the error is %v", i.Err)
	}
	i.Follow()
	step("failed", "", "")
	i.Restart()
	engine.answer(&message.TokenList{Total: 2, Tokens: make([]byte, 4)})
	step("again", "tokens 0", "follow 0 2")
	if spawned != 2 || i.Err != nil {
		t.Errorf("%d workers were started, %v", spawned, i.Err)
	}

	// A run by another model: another worker reads it.
	r.Model = "other"
	r.Forget()
	i.Follow()
	r.Begin()
	r.Grow(2)
	i.Follow()
	engine.answer(&message.TokenList{Total: 2, Tokens: make([]byte, 4)})
	step("another model", "tokens 0", "follow 0 2")
	if spawned != 3 {
		t.Errorf("%d workers were started for another model", spawned-2)
	}
}
