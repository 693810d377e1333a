//go:build js && wasm

package view

import (
	"fmt"

	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

// Run is the run that a page's views share. The page tells it how the run goes; the
// views and the page select steps.
type Run struct {
	Steps     int          // that the trace has by now
	Selected  int          // −1 for none
	Running   bool         // the engine decodes
	Reading   bool         // the run has ended, and the worker still reads its trace ...
	Read      int          // ... of which it has read so many tokens ...
	Tokens    int64        // ... of so many, with the prompt's
	Following bool         // the newest step is in view, until somebody looks elsewhere
	Telling   int          // the step to stand at once all is read, −1 for the last
	Task      *message.Run // the program, without Wasm before the first run
	Language  string       // of the program's source ...
	Source    string       // ... "" for a file
	Model     string       // that decodes it; without a run, that would
	Failed    func(error)  // hears what a view could not ask or restore
	Play      bool         // once the run has ended, the trace plays from where it stands
	Panels    Panels

	engine  *client.Client
	version int // counts runs: an answer about an old one is dropped
	before  int // what was selected when the run ended
	want    uint64
	states  []link.State // of views, for that step
}

// NewRun makes a run with no steps.
func NewRun(engine *client.Client, failed func(error)) *Run {
	r := &Run{Selected: -1, Telling: -1, engine: engine, Failed: failed}
	r.Panels.run = r
	return r
}

// Ask asks the engine about the run. The answer is dropped if it is another one by
// then, or the engine has ended: the page hears that from the client.
func Ask[A message.Message](r *Run, q message.Question[A], f func(A)) {
	version := r.version
	client.Ask(r.engine, q, func(answer A, err error) {
		_, ended := err.(*client.EndedError)
		switch {
		case version != r.version, ended:
		case err != nil:
			r.Failed(err)
		default:
			f(answer)
		}
	})
}

// Growing reports whether more steps may come.
func (r *Run) Growing() bool { return r.Running || r.Reading }

// Forget drops the run and its trace.
func (r *Run) Forget() {
	r.version++
	r.Steps, r.Selected, r.Running, r.Reading, r.Read = 0, -1, false, false, 0
	r.Panels.changed(Cleared)
}

// Begin says that the engine decodes, from the start or on.
func (r *Run) Begin() {
	r.Running, r.Reading, r.Following = true, false, true
	r.Panels.changed(Phase)
}

// Grow says how many steps there are.
func (r *Run) Grow(steps int) {
	if steps != r.Steps && steps != 0 {
		r.Steps = steps
		r.Panels.changed(Grown)
	}
}

// End says that the engine has stopped decoding; it may read the trace on.
func (r *Run) End(reading bool) {
	r.Running, r.Reading, r.before = false, reading, r.Selected
	if reading {
		r.Panels.changed(Phase)
	} else {
		r.over()
	}
}

// ReadOn says how far the trace is read.
func (r *Run) ReadOn(m *message.Reading) {
	if !r.Reading {
		return
	}
	r.Reading, r.Read = m.More, m.Read
	r.Grow(m.Steps)
	if !m.More {
		r.over()
	}
}

// Newest selects the newest step, while nobody looks elsewhere.
func (r *Run) Newest() {
	if r.Growing() && r.Following && r.Steps > 0 {
		r.Selected = r.Steps - 1
		r.Panels.changed(Selected)
	}
}

// over selects the step that a link asked for, or the one that tells most, unless
// somebody looks at another one by now.
func (r *Run) over() {
	r.Following = false
	r.Panels.changed(Phase)
	if r.Steps == 0 || r.Selected != r.before {
		return
	}
	if r.want == 0 && r.Telling >= 0 {
		r.Select(r.Telling)
		return
	} else if r.want == 0 {
		r.Select(r.Steps - 1)
		return
	}
	if last := uint64(r.Steps - 1); r.want-1 > last {
		r.Failed(fmt.Errorf("the run has no step %d, it stands at its last, %d", r.want-1, last))
	}
	r.Select(int(min(r.want-1, uint64(r.Steps-1))))
	if err := r.Panels.Restore(r.states); err != nil {
		r.Failed(err)
	}
	r.Want(0, nil)
}

// Want says what a link asks for: a step and 1, 0 for none, and states of views
// there. The next run ends with it.
func (r *Run) Want(step uint64, states []link.State) { r.want, r.states = step, states }

// Select selects a step, the nearest one if there is none of that number.
func (r *Run) Select(n int) {
	if r.Steps == 0 {
		return
	}
	r.Selected = max(0, min(n, r.Steps-1))
	if r.Growing() {
		r.Following = false
	}
	r.Panels.changed(Selected)
}
