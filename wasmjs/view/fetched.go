//go:build js && wasm

package view

import (
	"fmt"
	"syscall/js"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// Fetched is a view that a module of site/src draws. Module and program are
// fetched when the view first opens: what they need is no part of the first load.
// site/src/view.ts says what the two ends give each other.
type Fetched struct {
	Title     string
	Inspector *Inspector // nil if it needs none
	// Module stands for the module in a panel; it has draw(change, run), state() and
	// restore(state), and calls what host has.
	Module func(name string, panel dom.Element, host js.Value) js.Value

	run    *Run
	module js.Value
}

// Read is the change of an [Inspector], which only fetched views hear of.
const read = Phase << 1

func (v *Fetched) Name() string  { return v.Title }
func (v *Fetched) Needs() Change { return Cleared | Grown | Selected | Phase }
func (v *Fetched) State() string { return v.module.Call("state").String() }

func (v *Fetched) Restore(state string) error {
	v.module.Call("restore", state)
	return nil
}

func (v *Fetched) Draw(c Change) {
	v.Inspector.Follow()
	v.draw(c)
}

func (v *Fetched) draw(c Change) { v.module.Call("draw", int(c), dom.Object(v.now())) }

// now is what the module is told of the run.
type now struct {
	Version, Steps, Selected int
	Model                    string
	Growing, Running         bool
	Read, Total              int // tokens that the inspector has read
	Fetched, Size            float64
	Error                    string
}

func (v *Fetched) now() now {
	r, i := v.run, v.Inspector
	n := now{Model: r.Model, Version: r.version, Steps: r.Steps, Selected: r.Selected, Growing: r.Growing(), Running: r.Running,
		Total: int(r.Tokens)}
	if i == nil {
		return n
	}
	n.Read, n.Total, n.Fetched, n.Size = i.Read, i.Total, i.Fetched, i.Size
	if i.Err != nil {
		n.Error = dom.Foreign(i.Err.Error())
	}
	return n
}

func (v *Fetched) Mount(run *Run, panel dom.Element) {
	v.run = run
	v.Inspector.use(v.Title, func() { v.draw(read) })
	host := js.ValueOf(map[string]any{})
	on := func(name string, f func(args []js.Value)) {
		host.Set(name, js.FuncOf(func(_ js.Value, args []js.Value) any { f(args); return nil }))
	}
	on("select", func(args []js.Value) { run.Select(args[0].Int()) })
	on("again", func([]js.Value) { v.Inspector.Restart() })
	on("failed", func(args []js.Value) {
		run.Failed(fmt.Errorf("the link's state of the view %s: %s", v.Title, args[0].String()))
	})
	on("rows", func(args []js.Value) {
		Ask(run, &message.Rows{From: args[0].Int(), Count: args[1].Int()}, func(l *message.RowList) { args[2].Invoke(dom.Object(l.Rows)) })
	})
	on("state", func(args []js.Value) {
		Ask(run, &message.StateAt{Step: args[0].Int(), Frame: args[1].Int(), Address: int64(args[2].Float())}, func(s *message.State) { args[3].Invoke(dom.Object(*s)) })
	})
	on("tokens", func(args []js.Value) {
		Ask(run, &message.Tokens{From: args[0].Int()}, func(l *message.TokenList) { args[1].Invoke(dom.Object(*l)) })
	})
	on("sources", func(args []js.Value) {
		q := &message.Sources{Described: ints(args[0]), Named: ints(args[1])}
		Ask(run, q, func(l *message.SourceList) { args[2].Invoke(dom.Object(l.Sources)) })
	})
	on("inspect", func(args []js.Value) { // what, question, answered, refused
		inspect(v.Inspector, &message.Inquiry{What: args[0].String(), JSON: args[1].String()},
			func(f *message.Finding) { args[2].Invoke(f.JSON) }, func(err error) { args[3].Invoke(dom.Foreign(err.Error())) })
	})
	host.Set("task", js.FuncOf(func(js.Value, []js.Value) any {
		t := run.Task
		if t.Wasm == nil {
			return js.Null()
		}
		return map[string]any{"Wasm": message.Bytes(t.Wasm), "Export": t.Export, "Args": t.Args, "Input": message.Bytes(t.Input), "Imports": t.Imports,
			"Model": run.Model, "Language": run.Language, "Source": run.Source}
	}))
	v.module = v.Module(v.Title, panel, host)
}

func ints(list js.Value) []int {
	out := make([]int, list.Length())
	for i := range out {
		out[i] = list.Index(i).Int()
	}
	return out
}
