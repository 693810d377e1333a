//go:build js && wasm

package view

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// Attention shows what the heads read when the model decided on a token of the
// selected step: first those that tell the story, all on demand. What decides on
// the token at position p is the forward pass at p − 1.
type Attention struct {
	Inspector *Inspector

	run   *Run
	panel dom.Element
	arcs  arcs
	token int  // of the step, −1 for the last
	all   bool // heads are listed, not only the story's

	asked   int // counts questions: an answer to an old one is dropped
	row     *message.Row
	waiting bool // until the token is read
	look    *message.Look
	sources map[int]message.Source // by position: the token's own, and those that the heads found
}

func (v *Attention) Name() string  { return "attention" }
func (v *Attention) Needs() Change { return Cleared | Grown | Selected | Phase }

func (v *Attention) Mount(run *Run, panel dom.Element) {
	v.run, v.panel, v.token = run, panel, -1
	v.Inspector.use(v.Name(), v.changed)
	v.arcs.mount(run)
	panel.AddEventListener("click", false, func(e dom.Event) {
		if b := e.Underlying().Get("target").Call("closest", "button"); !b.IsNull() {
			v.clicked(b.Get("dataset").Get("do").String(), b.Get("dataset").Get("number").String())
		}
	})
}

// clicked does what a button of the panel says.
func (v *Attention) clicked(do, number string) {
	n, _ := strconv.Atoi(number)
	switch do {
	case "go":
		v.run.Select(n)
	case "token":
		v.choose(n)
	case "all":
		v.all = !v.all
		v.nameAll()
	case "again":
		v.Inspector.Restart()
		if v.row != nil {
			v.inspect()
		}
	}
}

// button is a button of the panel. key names it for the focus.
func button(class, text, key, do string, number int) dom.Element {
	b := dom.Make("button", class, text)
	for name, value := range map[string]string{"key": key, "do": do, "number": strconv.Itoa(number)} {
		b.SetAttribute("data-"+name, value)
	}
	return b
}

func (v *Attention) Draw(c Change) {
	v.Inspector.Follow()
	switch c {
	case Cleared:
		v.asked++
		v.token, v.row, v.waiting, v.look = -1, nil, false, nil
		v.draw()
	case Selected:
		v.token = -1
		v.ask()
	default:
		v.progress()
	}
}

// State is the chosen token, and whether all heads are listed.
func (v *Attention) State() string {
	var chosen []Number
	if v.token >= 0 {
		chosen = append(chosen, Number{"token", int64(v.token)})
	}
	if v.all {
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
			v.token = int(max(-1, min(n.Value, math.MaxInt32)))
		case "all":
			v.all = n.Value != 0
		}
	}
	v.ask()
	return nil
}

// changed hears of the inspector.
func (v *Attention) changed() {
	if v.waiting && v.Inspector.Read >= v.position() {
		v.inspect()
	}
	v.progress()
}

// count is how many tokens the step has.
func (v *Attention) count() int { return v.row.More + len(v.row.Tokens) }

// position is the chosen token's.
func (v *Attention) position() int { return v.row.First + v.token }

// ask asks for all that is drawn of the selected step.
func (v *Attention) ask() {
	v.asked++
	asked := v.asked
	Ask(v.run, &message.Rows{From: v.run.Selected, Count: 1}, func(l *message.RowList) {
		if asked != v.asked || len(l.Rows) == 0 {
			return
		}
		v.row = &l.Rows[0]
		last := v.count() - 1
		if v.token < 0 || v.token > last {
			v.token = last
		}
		v.inspect()
	})
}

// choose chooses a token of the step.
func (v *Attention) choose(token int) {
	v.asked++
	v.token = token
	v.inspect()
}

// inspect asks what the heads did, unless the host gave the token or it is not read
// yet.
func (v *Attention) inspect() {
	at, asked := v.position(), v.asked
	v.waiting = !v.row.Host && v.Inspector.Read < at
	if v.row.Host || v.waiting {
		v.look = nil
		v.name([]int{at}, v.draw)
		return
	}
	inspect(v.Inspector, &message.LookAt{Position: at - 1}, func(look *message.Look) {
		if asked != v.asked {
			return
		}
		v.look = look
		found := []int{at}
		for _, i := range look.Story {
			found = append(found, look.Heads[i].Found)
		}
		v.name(found, v.nameAll)
	})
}

// name asks in words what stands at positions.
func (v *Attention) name(positions []int, then func()) {
	asked := v.asked
	Ask(v.run, &message.Sources{Positions: positions, InWords: true}, func(l *message.SourceList) {
		if asked != v.asked {
			return
		}
		v.sources = map[int]message.Source{}
		for _, s := range l.Sources {
			v.sources[s.Position] = s
		}
		then()
	})
}

// nameAll asks for the names of what all heads found, if they are listed, and draws.
func (v *Attention) nameAll() {
	if !v.all {
		v.draw()
		return
	}
	asked := v.asked
	var found []int
	for i := range v.look.Heads {
		found = append(found, v.look.Heads[i].Found)
	}
	Ask(v.run, &message.Sources{Positions: found}, func(l *message.SourceList) {
		if asked != v.asked {
			return
		}
		for _, s := range l.Sources {
			if _, known := v.sources[s.Position]; !known {
				v.sources[s.Position] = s
			}
		}
		v.draw()
	})
}

// draw draws the panel and the arcs. The element that had the focus gets it again.
func (v *Attention) draw() {
	focused := v.focused()
	var nodes []dom.Node
	add := func(e dom.Element) { nodes = append(nodes, e.BasicNode) }
	add(dom.Make("p", "reading num", ""))
	if v.row == nil {
		add(dom.Make("p", "intro", "Select a step to see which tokens the model read when it decided on the step’s token, and which heads read them."))
		v.panel.RemoveAttribute("data-position")
	} else {
		v.panel.SetAttribute("data-position", strconv.Itoa(v.position()))
		add(dom.Make("h3", "", "Step "+bench.Group(int64(v.row.Step))+": "+strings.TrimSpace(v.row.Text+" "+operandText(v.row.Operands))))
		add(v.chooser())
		switch {
		case v.row.Host:
			add(dom.Make("p", "said", "The host gave this token with its call. The model did not decode it, so no head decided on it. Select another step."))
		case v.waiting:
			add(dom.Make("p", "said", "This token is not read yet. It is shown as soon as it is; tokens before it can be shown now."))
		default:
			nodes = append(nodes, v.heads()...)
		}
	}
	dom.Replace(v.panel, nodes...)
	v.progress()
	v.restoreFocus(focused)
	if v.look == nil || v.row == nil {
		v.arcs.clear()
	} else {
		v.arcs.set(v.row.Step, v.position(), v.look, v.sources)
	}
}

// progress says how far the inspector is.
func (v *Attention) progress() {
	line := dom.Wrap(v.panel.Call("querySelector", ".reading"))
	if line.IsNull() {
		return
	}
	i := v.Inspector
	text, part := "", -1.0
	switch {
	case i.Err != nil:
		text = "The attention could not be read: " + i.Err.Error() + "."
	case i.Total > 0 && i.Read < i.Total:
		text, part = fmt.Sprintf("%s of %s tokens read", bench.Group(int64(i.Read)), bench.Group(int64(i.Total))), float64(i.Read)/float64(i.Total)
	case i.Total > 0:
		text = fmt.Sprintf("all %s tokens read", bench.Group(int64(i.Total)))
	case i.Size > 0 && i.Fetched < i.Size:
		text, part = fmt.Sprintf("fetching the model’s weights: %.1f of %.1f MB", i.Fetched/1e6, i.Size/1e6), i.Fetched/i.Size
	case v.run.Steps > 0:
		text = "starting"
	}
	if i.Err == nil && line.Get("firstElementChild").IsNull() {
		bar := dom.Make("progress", "", "")
		bar.SetAttribute("aria-label", "Reading for this view")
		dom.Replace(line, bar.BasicNode, dom.Make("span", "", "").BasicNode)
	}
	if i.Err != nil {
		dom.Replace(line, dom.Text(dom.Foreign(text)+" "), button("link", "Try again", "again", "again", 0).BasicNode)
		return
	}
	bar := line.Get("firstElementChild")
	bar.Set("hidden", part < 0)
	bar.Set("value", max(0, part))
	line.Get("lastElementChild").Set("textContent", text)
}

// focused is the key of the panel's element that has the focus, "panel" if it has
// none, "" if the focus is elsewhere.
func (v *Attention) focused() string {
	active := dom.Document().Get("activeElement")
	if !v.panel.Call("contains", active).Bool() {
		return ""
	}
	if key := active.Get("dataset").Get("key"); !key.IsUndefined() {
		return key.String()
	}
	return "panel"
}

func (v *Attention) restoreFocus(key string) {
	if key == "" {
		return
	}
	e := v.panel.Call("querySelector", "[data-key=\""+key+"\"]")
	if e.IsNull() {
		e = v.panel.Value
	}
	e.Call("focus", map[string]any{"preventScroll": true})
}
