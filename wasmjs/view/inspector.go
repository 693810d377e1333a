//go:build js && wasm

package view

import (
	"errors"
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/message"
)

// Inspector reads the run's tokens again in a worker of its own, and tells views
// what the model computed at any of those that it has read. Its program is fetched
// when the first of them opens. It reads only while one is open.
type Inspector struct {
	Read, Total int     // tokens: read, and those of the run
	Fetched     float64 // of its program's bytes ...
	Size        float64 // ... of so many, 0 until some have come
	Err         error   // why it has stopped; Restart tries again

	run     *Run
	worker  *client.Client
	started bool
	model   string // whose weights it has
	version int    // the run's that it reads
	asking  bool   // tokens are on their way
	users   []user
}

// user is a view that hears of what changes.
type user struct {
	name    string
	changed func()
}

// NewInspector makes the inspector of a run. spawn starts its worker, a promise,
// and reports how much of its program has come.
func NewInspector(run *Run, spawn func(report js.Func) js.Value) *Inspector {
	i := &Inspector{run: run}
	report := js.FuncOf(func(_ js.Value, args []js.Value) any {
		i.Fetched, i.Size = args[0].Get("done").Float(), args[0].Get("total").Float()
		i.changed()
		return nil
	})
	i.worker = client.New(func() js.Value { return spawn(report) })
	i.worker.Failed = func(err error) { i.failed(errors.Unwrap(err)) } // what it wraps is said of the engine
	i.worker.Lost = func(reason string) {
		line, _, _ := strings.Cut(reason, "\n")
		i.failed(errors.New("the inspector ended: " + line))
	}
	return i
}

// use names a view that calls Follow when it draws.
func (i *Inspector) use(name string, changed func()) {
	if i != nil {
		i.users = append(i.users, user{name, changed})
	}
}

func (i *Inspector) changed() {
	for _, u := range i.users {
		if i.run.Panels.Opened(u.name) {
			u.changed()
		}
	}
}

func (i *Inspector) wanted() bool {
	for _, u := range i.users {
		if i.run.Panels.Opened(u.name) {
			return true
		}
	}
	return false
}

// Follow reads on, from the start if it is another run, until all tokens so far are
// read.
func (i *Inspector) Follow() {
	if i == nil || !i.wanted() || i.Err != nil && i.model == i.run.Model {
		return
	}
	if i.started && i.model != i.run.Model {
		i.worker.Close()
		i.started, i.Size = false, 0
	}
	if !i.started {
		i.model, i.Err = i.run.Model, nil
		i.started, i.version = true, i.run.version-1
		i.worker.Begin()
	}
	if i.version != i.run.version {
		i.version, i.Read, i.Total, i.asking = i.run.version, 0, 0, false
	}
	if i.asking || i.run.Steps == 0 {
		return // without a step, the engine may still have the run before
	}
	i.asking = true
	Ask(i.run, &message.Tokens{From: i.Read}, func(l *message.TokenList) {
		i.Total = l.Total
		if len(l.Tokens) == 0 {
			i.asking = false
			i.changed()
			return
		}
		inspect(i, &message.Follow{From: i.Read, Tokens: l.Tokens}, func(f *message.Followed) {
			i.Read, i.asking = f.Tokens, false
			i.changed()
			i.Follow()
		}, i.failed)
	})
}

// inspect asks the inspector. The answer is dropped if it is another run by then, or
// the inspector has ended, which is its own affair.
func inspect[A message.Message](i *Inspector, q message.Question[A], f func(A), refused func(error)) {
	version := i.version
	client.Ask(i.worker, q, func(answer A, err error) {
		_, ended := err.(*client.EndedError)
		switch {
		case version != i.run.version, ended:
		case err != nil:
			refused(err)
		default:
			f(answer)
		}
	})
}

// failed ends the worker: what it has read is lost.
func (i *Inspector) failed(err error) {
	i.worker.Close()
	i.Err, i.started, i.asking, i.Read = err, false, false, 0
	i.changed()
}

// Restart starts a new worker after an error.
func (i *Inspector) Restart() {
	i.Err, i.Size = nil, 0
	i.Follow()
	i.changed()
}
