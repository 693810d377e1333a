//go:build js && wasm

package view

import (
	"math"
	"syscall/js"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// Attention shows what the heads read when the model decided on a token of the
// selected step: first those that tell the story, all on demand. What decides on
// the token at position p is the forward pass at p − 1. It finds out what is to be
// drawn; site/src/attention.ts draws it, and is fetched when the view first opens.
type Attention struct {
	Inspector *Inspector
	// Drawer makes what draws in a panel: draw(scene) and progress(reading), of the
	// types below. Its buttons call act.
	Drawer func(panel dom.Element, act js.Func) js.Value

	run    *Run
	drawer js.Value
	scene  scene
	asked  int // counts questions: an answer to an old one is dropped
}

// scene is what is drawn.
type scene struct {
	Row      message.Row
	Empty    bool // no step is selected
	Token    int  // the chosen one of the step, −1 for the last
	Position int  // the chosen one's
	Waiting  bool // it is not read yet
	All      bool // heads are listed, not only the story's
	Look     message.Look
	Sources  []message.Source // the token's own, and those that the heads found
}

// reading is how far the inspector is.
type reading struct {
	Read, Total   int
	Fetched, Size float64
	Error         string
}

func (v *Attention) Name() string  { return "attention" }
func (v *Attention) Needs() Change { return Cleared | Grown | Selected | Phase }

func (v *Attention) Mount(run *Run, panel dom.Element) {
	v.run, v.scene.Empty, v.scene.Token = run, true, -1
	v.Inspector.use(v.Name(), v.changed)
	v.drawer = v.Drawer(panel, js.FuncOf(func(_ js.Value, args []js.Value) any {
		v.act(args[0].String(), args[1].Int())
		return nil
	}))
}

func (v *Attention) Draw(c Change) {
	switch c {
	case Cleared:
		v.asked++
		v.scene = scene{Empty: true, Token: -1, All: v.scene.All}
		v.draw()
	case Selected:
		v.scene.Token = -1
		v.ask()
	}
	v.Inspector.Follow()
	v.progress()
}

// State is the chosen token, and whether all heads are listed.
func (v *Attention) State() string {
	var chosen []Number
	if v.scene.Token >= 0 {
		chosen = append(chosen, Number{"token", int64(v.scene.Token)})
	}
	if v.scene.All {
		chosen = append(chosen, Number{"all", 1})
	}
	return FormatNumbers(chosen)
}

// Restore chooses the nearest token that there is.
func (v *Attention) Restore(state string) error {
	chosen, err := ParseNumbers(state)
	if err != nil {
		return err
	}
	for _, n := range chosen {
		switch n.Name {
		case "token":
			v.scene.Token = int(max(-1, min(n.Value, math.MaxInt32)))
		case "all":
			v.scene.All = n.Value != 0
		}
	}
	v.ask()
	return nil
}

// act does what a button of the view says.
func (v *Attention) act(what string, n int) {
	switch what {
	case "go":
		v.run.Select(n)
	case "token":
		v.asked++
		v.scene.Token = n
		v.inspect()
	case "all":
		v.scene.All = n != 0
		v.asked++
		v.inspect()
	case "again":
		v.Inspector.Restart()
		v.ask()
	}
}

// ask asks for all that is drawn of the selected step.
func (v *Attention) ask() {
	v.asked++
	asked := v.asked
	Ask(v.run, &message.Rows{From: v.run.Selected, Count: 1}, func(l *message.RowList) {
		if asked != v.asked || len(l.Rows) == 0 {
			return
		}
		v.scene.Row, v.scene.Empty = l.Rows[0], false
		last := v.scene.Row.More + len(v.scene.Row.Tokens) - 1
		if v.scene.Token < 0 || v.scene.Token > last {
			v.scene.Token = last
		}
		v.inspect()
	})
}

// inspect asks what the heads did, unless the host gave the token or it is not read
// yet.
func (v *Attention) inspect() {
	s, asked := &v.scene, v.asked
	s.Position = s.Row.First + s.Token
	s.Waiting = !s.Row.Host && v.Inspector.Read < s.Position
	if s.Row.Host || s.Waiting {
		s.Look = message.Look{}
		v.name()
		return
	}
	inspect(v.Inspector, &message.LookAt{Position: s.Position - 1}, func(look *message.Look) {
		if asked == v.asked {
			s.Look = *look
			v.name()
		}
	})
}

// name asks what stands where the heads look, and draws.
func (v *Attention) name() {
	s, asked := &v.scene, v.asked
	q := &message.Sources{Described: []int{s.Position}}
	for _, i := range s.Look.Story {
		q.Described = append(q.Described, s.Look.Heads[i].Found)
	}
	for i := range s.Look.Heads {
		if s.All {
			q.Named = append(q.Named, s.Look.Heads[i].Found)
		}
	}
	Ask(v.run, q, func(l *message.SourceList) {
		if asked == v.asked {
			s.Sources = l.Sources
			v.draw()
		}
	})
}

func (v *Attention) draw() { v.drawer.Call("draw", dom.Object(v.scene)) }

// changed hears of the inspector.
func (v *Attention) changed() {
	if v.scene.Waiting && v.Inspector.Read >= v.scene.Position {
		v.scene.Waiting = false // asked once
		v.inspect()
	}
	v.progress()
}

func (v *Attention) progress() {
	i := v.Inspector
	r := reading{Read: i.Read, Total: i.Total, Fetched: i.Fetched, Size: i.Size}
	if i.Err != nil {
		r.Error = dom.Foreign(i.Err.Error())
	}
	v.drawer.Call("progress", dom.Object(r))
}
