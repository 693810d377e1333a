//go:build js && wasm

// Package view draws runs: the trace, the state at a step, and what is to come. A
// view is a file or two that implement [View]; a page adds it to its [Panels].
// What it draws it asks of the engine by [Ask], with a question of package message
// that the worker answers.
//
//	view.go       what a view is, and the panels that hold them
//	run.go        the run that all views share: steps, the selected one, questions
//	numbers.go    a view's part of a link
//	trace.go      the list of steps; stepper.go moves in it
//	state.go      the state at the selected step; memory.go is its memory
//	fetched.go    views that modules of site/src draw, fetched when they are opened
//	inspector.go  reads the run again for views of the forward pass, in a worker
package view

import (
	"fmt"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
)

// View draws something of a run.
type View interface {
	// Name is the view's name in links, for ever, and the id of its panel.
	Name() string
	// Needs are the changes that it wants to hear of.
	Needs() Change
	// Mount gives it its panel, an element that the page has from the start. It is
	// called once, before anything else that follows.
	Mount(*Run, dom.Element)
	// Draw draws the run after one change. It is called only while the view is open.
	Draw(Change)
	// State is what a link keeps of the view beside the selected step, "" for
	// nothing.
	State() string
	// Restore takes a state from a link, which may be anybody's. The selected step
	// is the link's.
	Restore(state string) error
}

// Change is what has changed of a run.
type Change uint

const (
	Cleared  Change = 1 << iota // nothing is left of the run before
	Grown                       // the trace has more steps
	Selected                    // another step is selected
	Phase                       // it began or ended, or all of its trace is read
)

// Panels are a page's views. They are closed until they are opened, and cost
// nothing then.
type Panels struct {
	run    *Run
	panels []*panel // in the order in which they draw
}

type panel struct {
	View
	open bool
}

// Add adds a view with its panel.
func (p *Panels) Add(v View, element dom.Element) {
	v.Mount(p.run, element)
	p.panels = append(p.panels, &panel{View: v})
}

// Open opens or closes a view. One that opens draws what it has missed.
func (p *Panels) Open(name string, open bool) {
	v := p.find(name)
	if v == nil {
		panic("BUG: there is no view " + name)
	}
	opens := open && !v.open
	v.open = open
	if !opens {
		return
	}
	v.draw(Cleared)
	if p.run.Steps > 0 {
		v.draw(Grown)
		v.draw(Phase)
	}
	if p.run.Selected >= 0 {
		v.draw(Selected)
	}
}

// Opened reports whether a view is open.
func (p *Panels) Opened(name string) bool {
	v := p.find(name)
	return v != nil && v.open
}

func (p *Panels) find(name string) *panel {
	for _, v := range p.panels {
		if v.Name() == name {
			return v
		}
	}
	return nil
}

func (v *panel) draw(c Change) {
	if v.open && v.Needs()&c != 0 {
		v.Draw(c)
	}
}

func (p *Panels) changed(c Change) {
	for _, v := range p.panels {
		v.draw(c)
	}
}

// States is what a link keeps of the open views.
func (p *Panels) States() []link.State {
	var states []link.State
	for _, v := range p.panels {
		if text := v.State(); v.open && text != "" {
			states = append(states, link.State{View: v.Name(), Text: text})
		}
	}
	return states
}

// Restore gives the open views their states. Those of views that this page does
// not have are skipped: a newer one has made the link.
func (p *Panels) Restore(states []link.State) error {
	for _, s := range states {
		if v := p.find(s.View); v != nil && v.open {
			if err := v.Restore(s.Text); err != nil {
				return fmt.Errorf("the link's state of the view %s: %w", s.View, err)
			}
		}
	}
	return nil
}
