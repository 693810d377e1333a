//go:build js && wasm

package view

import (
	"fmt"
	"strconv"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// arcs are drawn beside the trace, from the selected token's row to the rows of the
// tokens that the story's heads read. A row that is not on screen is a mark at the
// edge, with the distance in tokens; what stands in the prompt is named in a line
// above the list. Its elements are arcs, an svg, and arc-prompt; the panel says the
// same in words, so the svg is hidden from assistive technology.
type arcs struct {
	run     *Run
	picture dom.Element
	list    dom.Element
	shown   []arc
	from    int // the token
	step    int // its step
}

// arc is one head's.
type arc struct {
	number int
	name   string
	to     int // the token that it reads
	step   int // that token's, −1 in the prompt
	label  string
}

// Places in the picture, in px.
const (
	arcRight  = 56 // where an arc begins
	arcMark   = 50 // the middle of a mark at a row ...
	arcEdge   = 11 // ... and of one at an edge
	markSpace = 17 // between marks
)

// arcClass is the colour of a number.
func arcClass(number int) string { return fmt.Sprintf("arc-%d", (number-1)%4+1) }

func (a *arcs) mount(run *Run) {
	a.run, a.picture, a.list = run, dom.ByID("arcs"), dom.ByID("trace")
	a.list.AddEventListener("scroll", false, func(dom.Event) { a.draw() })
	dom.Resized(a.list, a.draw)
	a.picture.AddEventListener("click", false, func(e dom.Event) {
		if end := e.Underlying().Get("target").Call("closest", ".end"); !end.IsNull() {
			n, _ := strconv.Atoi(end.Get("dataset").Get("go").String())
			run.Select(n)
		}
	})
}

// clear removes all arcs.
func (a *arcs) clear() {
	a.shown = nil
	dom.Replace(dom.ByID("arc-prompt"))
	a.draw()
}

// set shows the arcs of a look.
func (a *arcs) set(step, from int, look *message.Look, sources map[int]message.Source) {
	a.step, a.from, a.shown = step, from, nil
	prompt := []dom.Node{dom.Make("span", "faint", "prompt").BasicNode}
	for n, i := range look.Story {
		h := &look.Heads[i]
		s := sources[h.Found]
		a.shown = append(a.shown, arc{n + 1, h.Name, h.Found, s.Step, s.Token.Name})
		if s.Step < 0 {
			part := dom.Make("span", arcClass(n+1), "")
			part.Set("title", s.Token.Title)
			part.AppendChild(dom.Make("span", "arc-number", strconv.Itoa(n+1)))
			part.AppendChild(chip(s.Token))
			prompt = append(prompt, part.BasicNode)
		}
	}
	if len(prompt) == 1 {
		prompt = append(prompt, dom.Make("span", "faint", "not read").BasicNode)
	}
	dom.Replace(dom.ByID("arc-prompt"), prompt...)
	a.draw()
}

// row is where a step's row is in the picture, and −1 or 1 if it is above or below
// what can be seen.
func (a *arcs) row(step int, top float64) (y float64, beyond int) {
	box := a.list.Call("getBoundingClientRect")
	from := box.Get("top").Float() - top
	to := from + a.list.Get("clientHeight").Float()
	line := dom.Document().Call("getElementById", "row-"+strconv.Itoa(step))
	if line.IsNull() {
		first := dom.ByID("rows").Get("firstElementChild")
		if !first.IsNull() {
			if n, _ := strconv.Atoi(first.Get("dataset").Get("step").String()); step < n {
				return from, -1
			}
		}
		return to, 1
	}
	y = line.Call("getBoundingClientRect").Get("top").Float() - top + rowHeight/2
	switch {
	case y < from:
		return from, -1
	case y > to:
		return to, 1
	}
	return y, 0
}

// draw draws the arcs where the rows are now.
func (a *arcs) draw() {
	if len(a.shown) == 0 || !a.run.Panels.Opened("attention") {
		a.picture.Call("replaceChildren")
		return
	}
	top := a.picture.Call("getBoundingClientRect").Get("top").Float()
	prompt := dom.ByID("arc-prompt")
	begin, _ := a.row(a.step, top)
	taken := map[float64]float64{} // how many marks a row or an edge has
	var nodes []any
	for _, s := range a.shown {
		class := "arc " + arcClass(s.number)
		bend := max(-17, 20-12*float64(s.number))
		group := svg("g", "class", class, "data-step", strconv.Itoa(a.step), "data-head", s.name, "data-from", strconv.Itoa(a.from), "data-to", strconv.Itoa(s.to))
		title := svg("title")
		group.Call("appendChild", title)
		distance := bench.Group(int64(a.from - s.to))
		switch y, beyond := a.row(s.step, top); {
		case s.step < 0:
			y = prompt.Get("offsetHeight").Float() / 2
			title.Set("textContent", fmt.Sprintf("%d: %s reads %s in the prompt", s.number, s.name, s.label))
			group.Call("appendChild", curve(begin, bend, bend, y, arcRight, y))
			group.Call("appendChild", svg("circle", "cx", "56", "cy", px(y), "r", "3"))
		case beyond != 0:
			y -= float64(beyond) * (markSpace/2 + markSpace*taken[y])
			taken[y]++
			title.Set("textContent", fmt.Sprintf("%d: %s reads %s, %s tokens before; go to its step %s", s.number, s.name, s.label, distance, bench.Group(int64(s.step))))
			group.Call("appendChild", curve(begin, bend, arcEdge, (begin+y)/2, arcEdge, y-float64(beyond)*8))
			mark(group, s, arcEdge, y)
			text := svg("text", "x", "21", "y", px(y+3.5), "class", "far")
			text.Set("textContent", map[int]string{-1: "↑", 1: "↓"}[beyond]+short(a.from-s.to))
			group.Call("appendChild", text)
		default:
			x := arcMark - markSpace*taken[y]
			taken[y]++
			title.Set("textContent", fmt.Sprintf("%d: %s reads %s, %s tokens before; go to its step %s", s.number, s.name, s.label, distance, bench.Group(int64(s.step))))
			group.Call("appendChild", curve(begin, bend, bend, y, x-8, y))
			mark(group, s, x, y)
		}
		nodes = append(nodes, group)
	}
	nodes = append(nodes, svg("circle", "class", "begin", "cx", "56", "cy", px(begin), "r", "4"))
	a.picture.Call("replaceChildren", nodes...)
}

// mark draws the end of an arc, which leads to the step that it reads.
func mark(group js.Value, s arc, x, y float64) {
	end := svg("g", "class", "end", "data-go", strconv.Itoa(s.step))
	end.Call("appendChild", svg("circle", "cx", px(x), "cy", px(y), "r", "8"))
	text := svg("text", "x", px(x), "y", px(y+3.5))
	text.Set("textContent", s.number)
	end.Call("appendChild", text)
	group.Call("appendChild", end)
}

// curve leaves the selected row to the left and comes to (x, y) by way of a control
// point.
func curve(begin, bend, x1, y1, x, y float64) js.Value {
	return svg("path", "d", fmt.Sprintf("M%d %s C%s %s %s %s %s %s", arcRight, px(begin), px(bend), px(begin), px(x1), px(y1), px(x), px(y)))
}

func px(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }

// short is a number of tokens in little space.
func short(n int) string {
	switch {
	case n < 10_000:
		return strconv.Itoa(n)
	case n < 1_000_000:
		return strconv.Itoa(n/1000) + "k"
	}
	return strconv.Itoa(n/1_000_000) + "M"
}

// svg makes an element of a picture, with attributes by name and value.
func svg(tag string, attributes ...string) js.Value {
	e := dom.Document().Call("createElementNS", "http://www.w3.org/2000/svg", tag)
	for i := 0; i < len(attributes); i += 2 {
		e.Call("setAttribute", attributes[i], attributes[i+1])
	}
	return e
}
