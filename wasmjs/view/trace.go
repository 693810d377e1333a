//go:build js && wasm

package view

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

const (
	rowHeight = 24
	// Browsers lay nothing out beyond some 17 million px. A list that would be
	// taller is scrolled by proportion, and by the wheel a few rows at a time.
	maxHeight = 8_000_000
	// Lines that follow the end of a run change no faster than one can see. To
	// write them takes the worker some milliseconds.
	followEvery = 200 * time.Millisecond
)

// Trace lists the steps of a run. Only the rows in view exist, and only those are
// asked for: the trace itself stays in the worker. Its elements are trace, which
// scrolls, rows-space in it, as high as all rows, and rows in that, with those in
// view; and the stepper's.
type Trace struct {
	Play func() // plays the run from the selected step on

	run    *Run
	list   dom.Element
	first  int                 // row at the top
	rows   map[int]message.Row // what was asked for last
	asking bool
	asked  time.Time // when the end of a growing list was asked for last
	moving bool      // the list scrolls itself
}

func (t *Trace) Name() string  { return "trace" }
func (t *Trace) Needs() Change { return Cleared | Grown | Selected | Phase }

// A link has the selected step anyway.

func (t *Trace) State() string        { return "" }
func (t *Trace) Restore(string) error { return nil }

func (t *Trace) Mount(run *Run, list dom.Element) {
	t.run, t.list = run, list
	list.AddEventListener("scroll", false, func(dom.Event) { t.scrolled() })
	list.AddEventListener("wheel", false, t.wheel)
	list.AddEventListener("click", false, func(e dom.Event) {
		line := e.Get("target").Call("closest", ".row-line")
		if !line.IsNull() {
			n, _ := strconv.Atoi(line.Get("dataset").Get("step").String())
			run.Select(n)
		}
	})
	dom.Click("follow", func() { run.Following = true; t.showFollow(); t.scrollTo(t.lastFirst()) })
	dom.Resized(list, func() {
		t.scrollTo(t.first) // a list that was hidden comes back where it stood before
		if run.Selected >= 0 {
			t.reveal()
		}
	})
	t.mountStepper()
}

func (t *Trace) Draw(c Change) {
	switch c {
	case Cleared:
		t.clear()
	case Grown:
		t.grown()
	case Selected:
		t.reveal()
		if t.run.Play && !t.run.Growing() {
			t.run.Play = false
			t.Play()
		}
	case Phase:
		if !t.run.Growing() {
			t.rows = nil // a step at the end may have been cut short
		}
	}
	t.showFollow()
	t.buttons()
}

// showFollow offers to follow the end again.
func (t *Trace) showFollow() { dom.Show("follow", t.run.Growing() && !t.run.Following) }

// clear empties the list.
func (t *Trace) clear() {
	t.first, t.rows, t.asking = 0, nil, false
	dom.Show("trace-empty", true)
	dom.Show("rows-space", false)
	t.list.SetAttribute("role", "group")
	dom.Replace(dom.ByID("rows"))
}

// grown makes room for all steps.
func (t *Trace) grown() {
	steps := t.run.Steps
	dom.Show("trace-empty", false)
	dom.Show("rows-space", true)
	t.list.SetAttribute("role", "listbox")
	dom.ByID("rows").Get("style").Call("setProperty", "--digits", fmt.Sprintf("%dch", max(4, len(bench.Group(int64(steps))))))
	dom.ByID("rows-space").Get("style").Set("height", fmt.Sprintf("%dpx", min(steps*rowHeight, maxHeight)))
	switch {
	case !t.run.Following:
		t.draw()
	case time.Since(t.asked) >= followEvery:
		t.asked = time.Now()
		t.ask() // it scrolls when the rows have come
	}
}

// visible is how many rows fit, the one cut off at the bottom included.
func (t *Trace) visible() int {
	return int(math.Ceil(t.list.Get("clientHeight").Float()/rowHeight)) + 1
}

// scaled reports whether the list is scrolled by proportion.
func (t *Trace) scaled() bool { return t.run.Steps*rowHeight > maxHeight }

// lastFirst is the row at the top when the list is at its end.
func (t *Trace) lastFirst() int { return max(0, t.run.Steps-t.visible()+2) }

// scrolled finds the row at the top.
func (t *Trace) scrolled() {
	if t.moving {
		t.moving = false
		return
	}
	list := t.list.Value
	top := list.Get("scrollTop").Float()
	if t.scaled() {
		room := list.Get("scrollHeight").Float() - list.Get("clientHeight").Float()
		t.first = int(top / room * float64(t.lastFirst()))
	} else {
		t.first = int(top / rowHeight)
	}
	atEnd := t.first >= t.lastFirst()-1
	if t.run.Growing() && t.run.Following != atEnd {
		t.run.Following = atEnd
		t.showFollow()
	}
	t.draw()
}

// wheel scrolls a list that is too tall for the browser, row by row; at its
// ends the page scrolls on.
func (t *Trace) wheel(e dom.Event) {
	if !t.scaled() {
		return
	}
	move := int(e.Get("deltaY").Float() / rowHeight)
	if first := max(0, min(t.first+move, t.lastFirst())); first != t.first {
		e.PreventDefault()
		t.run.Following = false
		t.showFollow()
		t.scrollTo(first)
	}
}

// scrollTo puts a row at the top.
func (t *Trace) scrollTo(first int) {
	t.first = max(0, min(first, t.lastFirst()))
	list := t.list.Value
	top := float64(t.first * rowHeight)
	if t.scaled() {
		room := list.Get("scrollHeight").Float() - list.Get("clientHeight").Float()
		top = math.Round(float64(t.first) / float64(max(1, t.lastFirst())) * room)
	}
	before := list.Get("scrollTop").Float()
	list.Set("scrollTop", top)
	now := list.Get("scrollTop").Float()
	t.moving = now != before // an event will follow
	if !t.scaled() {
		t.first = int(now / rowHeight)
	}
	t.draw()
}

// reveal scrolls to the selected step, if it is out of view, and draws.
func (t *Trace) reveal() {
	selected, whole := t.run.Selected, t.visible()-2
	switch {
	case selected < t.first:
		t.scrollTo(selected - whole/3)
	case selected >= t.first+whole:
		t.scrollTo(selected - whole + min(whole/3, 6))
	default:
		t.draw()
	}
}

// draw shows the rows in view and asks for those that are not known.
func (t *Trace) draw() {
	if t.run.Steps == 0 {
		return
	}
	count := min(t.visible(), t.run.Steps-t.first)
	if t.run.Following && !t.asking && !t.known(count) {
		t.ask() // the rows are drawn when they come, not twice
		return
	}
	window := dom.ByID("rows")
	list := t.list.Value
	top := list.Get("scrollTop").Float()
	if !t.scaled() {
		top = float64(t.first * rowHeight)
	} else {
		top = min(top, float64(maxHeight-count*rowHeight))
	}
	window.Get("style").Set("top", fmt.Sprintf("%.0fpx", max(0, top)))
	missing := false
	nodes := make([]any, 0, count)
	for i := t.first; i < t.first+count; i++ {
		row, ok := t.rows[i]
		missing = missing || !ok
		nodes = append(nodes, t.line(i, row, ok))
	}
	window.Call("replaceChildren", nodes...)
	if missing {
		t.ask()
	}
	// Assistive technology is told which row is selected.
	if id := fmt.Sprintf("row-%d", t.run.Selected); dom.Exists(id) {
		t.list.SetAttribute("aria-activedescendant", id)
	} else {
		t.list.RemoveAttribute("aria-activedescendant")
	}
}

// known reports whether the rows in view are here.
func (t *Trace) known(count int) bool {
	for i := t.first; i < t.first+count; i++ {
		if _, ok := t.rows[i]; !ok {
			return false
		}
	}
	return true
}

// line is a row's element.
func (t *Trace) line(i int, row message.Row, known bool) js.Value {
	line := dom.Make("div", "row-line", "")
	line.SetAttribute("role", "option")
	line.SetAttribute("data-step", strconv.Itoa(i))
	line.SetAttribute("id", "row-"+strconv.Itoa(i))
	line.SetAttribute("aria-selected", strconv.FormatBool(i == t.run.Selected))
	line.AppendChild(dom.Make("span", "n", bench.Group(int64(i))))
	if !known {
		line.AppendChild(dom.Make("span", "f", "…"))
		return line.Value
	}
	line.AppendChild(dom.Make("span", "f", row.Function))
	line.AppendChild(titled("i", strings.TrimSpace(row.Text+"  "+operandText(row.Operands))))
	tokens := dom.Make("span", "t", "")
	if row.More > 0 {
		tokens.AppendChild(dom.Make("span", "faint", fmt.Sprintf("%d more ", row.More)))
	}
	for _, token := range row.Tokens {
		tokens.AppendChild(chip(token))
	}
	line.AppendChild(tokens)
	line.AppendChild(titled("e", row.Effect))
	return line.Value
}

// titled is a text that may be too long for its column.
func titled(class, text string) dom.Element {
	span := dom.Make("span", class, text)
	span.Set("title", text)
	return span
}

func operandText(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}

// chip is a token as a small box.
func chip(t message.Token) dom.Element {
	chip := dom.Make("span", "token "+t.Kind, t.Name)
	if t.Title != "" {
		chip.Set("title", t.Title)
	}
	return chip
}

// ask asks for the rows around the view, one question at a time.
func (t *Trace) ask() {
	if t.asking {
		return
	}
	t.asking = true
	around, first := 20, t.first
	if t.run.Following {
		around, first = 0, t.lastFirst()
	}
	from := max(0, first-around)
	Ask(t.run, &message.Rows{From: from, Count: t.visible() + 2*around}, func(list *message.RowList) {
		t.asking = false
		t.rows = map[int]message.Row{}
		for _, row := range list.Rows {
			t.rows[row.Step] = row
		}
		growing := t.run.Growing()
		if growing && t.run.Following {
			t.follow(from)
		}
		if growing {
			delete(t.rows, list.Steps-1) // its tokens may not all be there
		}
		if !growing || !t.run.Following {
			t.draw()
		}
	})
}

// follow scrolls to rows that have come, without asking again: the end has
// moved on by now, and the next figures will ask for it.
func (t *Trace) follow(first int) {
	t.asking = true
	t.scrollTo(first)
	t.asking = false
}
