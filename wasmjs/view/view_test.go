//go:build js && wasm

package view

import (
	"errors"
	"fmt"
	"strings"
	"syscall/js"
	"testing"

	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

// probe is a view that notes what it is told.
type probe struct {
	name  string
	needs Change
	told  []string
}

func (v *probe) Name() string            { return v.name }
func (v *probe) Needs() Change           { return v.needs }
func (v *probe) Mount(*Run, dom.Element) {}
func (v *probe) State() string           { return "of " + v.name }

func (v *probe) Draw(c Change) {
	v.told = append(v.told, map[Change]string{Cleared: "cleared", Grown: "grown", Selected: "selected", Phase: "phase"}[c])
}

func (v *probe) Restore(state string) error {
	v.told = append(v.told, "restore "+state)
	if state == "bad" {
		return errors.New("no state")
	}
	return nil
}

// heard is what it was told since the last look.
func (v *probe) heard() string {
	text := strings.Join(v.told, ", ")
	v.told = nil
	return text
}

const everything = Cleared | Grown | Selected | Phase

func newProbes(views ...*probe) (*Run, *[]error) {
	var failed []error
	r := NewRun(client.New(func() js.Value { return js.Undefined() }), func(err error) { failed = append(failed, err) })
	for _, v := range views {
		r.Panels.Add(v, nil)
	}
	return r, &failed
}

// TestRun follows a run from its beginning to its end.
func TestRun(t *testing.T) {
	v := &probe{name: "a", needs: everything}
	r, _ := newProbes(v)
	r.Panels.Open("a", true)
	step := func(what, want string) {
		t.Helper()
		if got := v.heard(); got != want {
			t.Errorf("%s: the view hears %q, want %q", what, got, want)
		}
	}
	step("opened", "cleared")
	r.Select(3)
	step("selected without steps", "")
	r.Begin()
	r.Grow(10)
	r.Grow(10)
	r.Grow(0)
	step("running", "phase, grown")
	r.Select(99)
	if r.Selected != 9 || r.Following {
		t.Errorf("step %d is selected, following %v; want 9 and not", r.Selected, r.Following)
	}
	step("selected", "selected")
	r.End(true)
	step("ended", "phase")
	r.ReadOn(&message.Reading{Steps: 20, Read: 5, More: true})
	step("read on", "grown")
	r.ReadOn(&message.Reading{Steps: 30})
	step("all read", "grown, phase, selected")
	if r.Selected != 29 || r.Growing() {
		t.Errorf("step %d is selected, want the last of 30", r.Selected)
	}
	r.ReadOn(&message.Reading{Steps: 40}) // of a run before
	step("late", "")
	r.Forget()
	step("forgotten", "cleared")
	if r.Steps != 0 || r.Selected != -1 {
		t.Errorf("%d steps are left, %d selected", r.Steps, r.Selected)
	}
}

// TestLookingElsewhere leaves the step that somebody selected while the trace was
// read.
func TestLookingElsewhere(t *testing.T) {
	r, _ := newProbes()
	r.Begin()
	r.Grow(10)
	r.End(true)
	r.Select(4)
	r.ReadOn(&message.Reading{Steps: 20})
	if r.Selected != 4 {
		t.Errorf("step %d is selected, want 4", r.Selected)
	}
}

// TestClosed tells a view nothing until it opens, and then where the run is.
func TestClosed(t *testing.T) {
	v, deaf := &probe{name: "a", needs: everything}, &probe{name: "b", needs: Cleared}
	r, _ := newProbes(v, deaf)
	r.Panels.Open("b", true)
	r.Begin()
	r.Grow(10)
	r.End(false)
	if got := v.heard(); got != "" {
		t.Errorf("closed, it hears %q", got)
	}
	if got := fmt.Sprint(r.Panels.States()); got != "[{b of b}]" {
		t.Errorf("a link keeps %s", got)
	}
	r.Panels.Open("a", true)
	r.Panels.Open("a", true)
	if got := v.heard(); got != "cleared, grown, phase, selected" {
		t.Errorf("opened, it hears %q", got)
	}
	r.Panels.Open("a", false)
	r.Select(3)
	if got := v.heard(); got != "" {
		t.Errorf("closed again, it hears %q", got)
	}
	if got := deaf.heard(); got != "cleared" {
		t.Errorf("a view that needs nothing else hears %q", got)
	}
}

// TestWant ends a run at a link's step, with its states; the next one at its end.
func TestWant(t *testing.T) {
	a, b := &probe{name: "a", needs: Selected}, &probe{name: "b"}
	r, failed := newProbes(a, b)
	r.Panels.Open("a", true)
	r.Want(8, []link.State{{View: "newer", Text: "x"}, {View: "b", Text: "closed"}, {View: "a", Text: "zoom=2"}})
	run := func(steps int) {
		r.Forget()
		r.Begin()
		r.Grow(steps)
		r.End(false)
	}
	run(10)
	if got := a.heard(); r.Selected != 7 || got != "selected, restore zoom=2" {
		t.Errorf("step %d is selected, the view hears %q", r.Selected, got)
	}
	if got := b.heard(); got != "" || len(*failed) > 0 {
		t.Errorf("the closed view hears %q; %v", got, *failed)
	}
	run(10)
	if got := a.heard(); r.Selected != 9 || got != "selected" {
		t.Errorf("the next run: step %d is selected, the view hears %q", r.Selected, got)
	}
	r.Want(1<<50, []link.State{{View: "a", Text: "bad"}})
	run(10)
	if r.Selected != 9 || fmt.Sprint(*failed) != "[the run has no step 1125899906842623, it stands at its last, 9 the link's state of the view a: no state]" {
		t.Errorf("step %d is selected, the page hears %v", r.Selected, *failed)
	}
}

// TestAsk drops answers that come too late, and hands the page what could not be
// answered.
func TestAsk(t *testing.T) {
	var said []string
	r, failed := newProbes()
	worker := js.Global().Call("eval", `({postMessage() {}, terminate() {}})`)
	r.engine = client.New(func() js.Value { return js.Global().Get("Promise").Call("resolve", worker) })
	if err := r.engine.Start(); err != nil {
		t.Fatal(err)
	}
	ask := func() {
		Ask(r, &message.Rows{}, func(l *message.RowList) { said = append(said, fmt.Sprint(l.Steps)) })
	}
	answer := func(m message.Message, id int) {
		worker.Call("onmessage", map[string]any{"data": message.Envelope(m, id)})
	}
	ask()
	ask()
	ask()
	answer(&message.RowList{Steps: 1}, 1)
	answer(&message.Failure{Text: "no such step"}, 2)
	r.Forget()
	answer(&message.RowList{Steps: 3}, 3)
	ask()
	r.engine.Close()
	if got := strings.Join(said, " "); got != "1" {
		t.Errorf("the view hears %q, want 1", got)
	}
	if got := fmt.Sprint(*failed); got != "[no such step]" {
		t.Errorf("the page hears %s, want only of the step", got)
	}
}
