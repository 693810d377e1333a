//go:build js && wasm

package client

import (
	"strings"
	"syscall/js"
	"testing"
	"time"

	"wasmformer/wasmjs/message"
)

// stage is a client whose workers are made here: each notes what it is sent.
type stage struct {
	*Client
	workers []js.Value
	refuse  bool // no worker starts
	slow    bool // one starts when ready is called
	ready   func()
	lost    []string
	failed  []error
}

func newStage() *stage {
	s := new(stage)
	s.Client = New(func() js.Value {
		if s.refuse {
			return js.Global().Get("Promise").Call("reject", js.Global().Get("Error").New("no network"))
		}
		worker := js.Global().Call("eval", `({sent: [], ended: 0, postMessage(m) { this.sent.push(m) }, terminate() { this.ended++ }})`)
		s.workers = append(s.workers, worker)
		if s.slow {
			return js.Global().Get("Promise").New(js.FuncOf(func(_ js.Value, args []js.Value) any {
				s.ready = func() { args[0].Invoke(worker) }
				return nil
			}))
		}
		return js.Global().Get("Promise").Call("resolve", worker)
	})
	s.Lost = func(reason string) { s.lost = append(s.lost, reason) }
	s.Failed = func(err error) { s.failed = append(s.failed, err) }
	return s
}

// sent are the types of what a worker was sent.
func (s *stage) sent(worker int) string {
	var kinds []string
	list := s.workers[worker].Get("sent")
	for i := range list.Length() {
		kinds = append(kinds, message.Kind(list.Index(i)))
	}
	return strings.Join(kinds, " ")
}

// say has a worker say something; id is the number of the question that it answers.
func (s *stage) say(worker int, m message.Message, id int) {
	s.raw(worker, message.Envelope(m, id))
}

func (s *stage) raw(worker int, v js.Value) {
	s.workers[worker].Call("onmessage", map[string]any{"data": v})
}

// settle lets the event loop run until something is so.
func settle(t *testing.T, so func() bool) {
	t.Helper()
	for range 5000 {
		if so() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatal("it did not come to that")
}

func TestQuestions(t *testing.T) {
	s := newStage()
	var early *message.RowList
	Ask(s.Client, &message.Rows{From: 1}, func(l *message.RowList, err error) { early = l })
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	if got := s.sent(0); got != "rows" {
		t.Errorf("what waited for the worker is %q", got)
	}
	var state, failure, wrong error
	Ask(s.Client, &message.StateAt{}, func(_ *message.State, err error) { failure = err })
	Ask(s.Client, &message.StateAt{}, func(_ *message.State, err error) { wrong = err })
	Ask(s.Client, &message.StateAt{}, func(a *message.State, err error) {
		if state = err; err == nil && a.Pages != 7 {
			t.Errorf("got %d pages, want 7", a.Pages)
		}
	})
	s.say(0, &message.State{Pages: 7}, 4) // in another order
	s.say(0, &message.Failure{Text: "no such step"}, 2)
	s.say(0, &message.RowList{}, 3)
	s.say(0, &message.RowList{Steps: 5}, 1)
	s.say(0, &message.RowList{Steps: 6}, 1) // twice
	s.say(0, &message.RowList{Steps: 6}, 99)
	if early == nil || early.Steps != 5 || state != nil {
		t.Errorf("got %+v and %v", early, state)
	}
	if failure == nil || failure.Error() != "no such step" {
		t.Errorf("the failure is %v", failure)
	}
	if wrong == nil || !strings.Contains(wrong.Error(), `"rows", want state`) {
		t.Errorf("an answer of another type gives %v", wrong)
	}
}

func TestAwaitAndOn(t *testing.T) {
	s := newStage()
	var heard []int
	On(s.Client, func(m *message.Reading) { heard = append(heard, m.Steps) })
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		s.say(0, &message.Reading{Steps: 3}, 0)
		s.say(0, &message.Progress{}, 0) // which nobody hears
		s.say(0, &message.Inspection{Listing: "x"}, 1)
	}()
	n, err := Await(s.Client, &message.Inspect{})
	if err != nil || n.Listing != "x" || len(heard) != 1 || heard[0] != 3 {
		t.Errorf("got %+v, %v, heard %v", n, err, heard)
	}
}

// TestLost ends a worker in each way that it can end by itself. What was asked is
// answered, the page hears of it once, and the next worker is asked afresh.
func TestLost(t *testing.T) {
	for reason, end := range map[string]func(*stage){
		"panic: x":  func(s *stage) { s.raw(0, js.ValueOf(map[string]any{"type": "crashed", "text": "panic: x"})) },
		"no memory": func(s *stage) { s.workers[0].Call("onerror", map[string]any{"message": "no memory"}) },
		"its last":  func(s *stage) { s.raw(0, js.ValueOf(map[string]any{"type": "reading"})) }, // no body
		"said twice": func(s *stage) {
			s.raw(0, js.ValueOf(map[string]any{"type": "crashed", "text": "said twice"}))
			s.workers[0].Call("onerror", map[string]any{"message": "again"})
		},
	} {
		s := newStage()
		On(s.Client, func(*message.Reading) { t.Errorf("%s: heard what can't be read", reason) })
		if err := s.Start(); err != nil {
			t.Fatal(err)
		}
		var answer error
		Ask(s.Client, &message.Rows{}, func(_ *message.RowList, err error) { answer = err })
		end(s)
		settle(t, func() bool { return len(s.lost) > 0 })
		if _, ended := answer.(*EndedError); !ended || !strings.Contains(answer.Error(), reason) || !strings.Contains(s.lost[0], reason) {
			t.Errorf("%s: the answer is %v, the page hears %q", reason, answer, s.lost)
		}
		if s.workers[0].Get("ended").Int() != 1 {
			t.Errorf("%s: the worker was not ended", reason)
		}
		s.Restart()
		s.Send(&message.Stop{})
		settle(t, func() bool { return len(s.workers) == 2 && s.sent(1) == "stop" })
		if len(s.lost) != 1 {
			t.Errorf("%s: the page heard of it %d times", reason, len(s.lost))
		}
	}
}

// TestClose drops a worker while it starts.
func TestClose(t *testing.T) {
	s := newStage()
	s.slow = true
	done := make(chan error)
	go func() { done <- s.Start() }()
	settle(t, func() bool { return len(s.workers) == 1 })
	s.Close()
	s.ready()
	err := <-done
	if _, ended := err.(*EndedError); !ended {
		t.Errorf("Start returns %v", err)
	}
	if s.workers[0].Get("ended").Int() != 1 || len(s.failed) > 0 {
		t.Errorf("the worker lives, or its end is a failure: %v", s.failed)
	}
}

// TestNoWorker loses the network: the page is told, and the next message tries
// again, with what waited.
func TestNoWorker(t *testing.T) {
	s := newStage()
	s.refuse = true
	s.Begin()
	settle(t, func() bool { return len(s.failed) == 1 })
	if got := s.failed[0].Error(); got != "the engine could not be started: no network" {
		t.Errorf("the error is %q", got)
	}
	s.refuse = false
	s.Send(&message.Stop{})
	s.Send(&message.Continue{})
	settle(t, func() bool { return len(s.workers) == 1 && s.sent(0) == "stop continue" })
}
