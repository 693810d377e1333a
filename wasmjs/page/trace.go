//go:build js && wasm

package page

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"honnef.co/go/js/dom/v2"

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

// traceList shows the steps of a run. Only the rows in view exist, and only
// those are asked for: the trace itself stays in the worker.
type traceList struct {
	steps     int
	first     int // row at the top
	selected  int // −1 for none
	following bool
	reading   bool                // the run has ended, and the worker still reads its trace ...
	read      int                 // ... of which it has read so many tokens
	atEnd     int                 // what was selected when the run ended
	rows      map[int]message.Row // what was asked for last
	asking    bool
	asked     time.Time // when the end of a growing list was asked for last
	version   int       // counts runs
	moving    bool      // the list scrolls itself
}

func (p *Page) setupTrace() {
	t := &p.trace
	t.forget(p)
	list := p.el("trace")
	list.AddEventListener("scroll", false, func(dom.Event) { t.scrolled(p) })
	list.AddEventListener("wheel", false, func(e dom.Event) { t.wheel(p, e) })
	list.AddEventListener("keydown", false, func(e dom.Event) { p.stepKey(e) })
	list.AddEventListener("click", false, func(e dom.Event) {
		line := e.Underlying().Get("target").Call("closest", ".row-line")
		if !line.IsNull() {
			n, _ := strconv.Atoi(line.Get("dataset").Get("step").String())
			p.selectStep(n)
		}
	})
	p.click("follow", func() { t.following = true; p.show("follow", false); t.toEnd(p) })
	resized := js.FuncOf(func(js.Value, []js.Value) any {
		if t.selected >= 0 {
			t.reveal(p) // it may have been hidden until now
		} else {
			t.draw(p)
		}
		return nil
	})
	js.Global().Get("ResizeObserver").New(resized).Call("observe", list.Value)
}

// forget empties the list.
func (t *traceList) forget(p *Page) {
	t.version++
	t.steps, t.first, t.selected, t.rows, t.asking, t.reading, t.read = 0, 0, -1, nil, false, false, 0
	p.show("trace-empty", true)
	p.el("rows-space").SetAttribute("hidden", "")
	p.el("trace").SetAttribute("role", "group")
	replace(p.el("rows"))
	p.step.clear(p)
}

// begin follows the end of a run.
func (t *traceList) begin(p *Page) {
	t.following, t.reading = true, false
}

// grown notes that there are more steps.
func (t *traceList) grown(p *Page, steps int) {
	if steps == t.steps || steps == 0 {
		return
	}
	t.steps = steps
	p.show("trace-empty", false)
	p.el("rows-space").RemoveAttribute("hidden")
	p.el("trace").SetAttribute("role", "listbox")
	p.el("rows").Get("style").Call("setProperty", "--digits", fmt.Sprintf("%dch", max(4, len(grouped(int64(steps))))))
	p.el("rows-space").Get("style").Set("height", fmt.Sprintf("%dpx", min(steps*rowHeight, maxHeight)))
	p.step.buttons(p)
	switch {
	case !t.following:
		t.draw(p)
	case time.Since(t.asked) >= followEvery:
		t.asked = time.Now()
		t.ask(p) // it scrolls when the rows have come
	}
}

// growing reports whether more steps may come.
func (t *traceList) growing(p *Page) bool { return p.state == "running" || t.reading }

// ended selects the step that a link asked for, or the last one.
func (t *traceList) ended(p *Page) {
	t.following = false
	p.show("follow", false)
	if t.steps == 0 {
		return
	}
	step := t.steps - 1
	if p.want > 0 {
		step = int(min(p.want-1, uint64(step)))
		p.want = 0
	}
	t.rows = nil // a step at the end may have been cut short
	p.selectStep(step)
}

// visible is how many rows fit, the one cut off at the bottom included.
func (t *traceList) visible(p *Page) int {
	return int(math.Ceil(p.el("trace").Get("clientHeight").Float()/rowHeight)) + 1
}

// scaled reports whether the list is scrolled by proportion.
func (t *traceList) scaled() bool { return t.steps*rowHeight > maxHeight }

// lastFirst is the row at the top when the list is at its end.
func (t *traceList) lastFirst(p *Page) int { return max(0, t.steps-t.visible(p)+2) }

// scrolled finds the row at the top.
func (t *traceList) scrolled(p *Page) {
	if t.moving {
		t.moving = false
		return
	}
	list := p.el("trace").Value
	top := list.Get("scrollTop").Float()
	if t.scaled() {
		room := list.Get("scrollHeight").Float() - list.Get("clientHeight").Float()
		t.first = int(top / room * float64(t.lastFirst(p)))
	} else {
		t.first = int(top / rowHeight)
	}
	atEnd := t.first >= t.lastFirst(p)-1
	if t.growing(p) && t.following != atEnd {
		t.following = atEnd
		p.show("follow", !atEnd)
	}
	t.draw(p)
}

// wheel scrolls a list that is too tall for the browser, row by row; at its
// ends the page scrolls on.
func (t *traceList) wheel(p *Page, e dom.Event) {
	if !t.scaled() {
		return
	}
	move := int(e.Underlying().Get("deltaY").Float() / rowHeight)
	if first := max(0, min(t.first+move, t.lastFirst(p))); first != t.first {
		e.PreventDefault()
		t.following = false
		p.show("follow", t.growing(p))
		t.scrollTo(p, first)
	}
}

// scrollTo puts a row at the top.
func (t *traceList) scrollTo(p *Page, first int) {
	t.first = max(0, min(first, t.lastFirst(p)))
	list := p.el("trace").Value
	top := float64(t.first * rowHeight)
	if t.scaled() {
		room := list.Get("scrollHeight").Float() - list.Get("clientHeight").Float()
		top = math.Round(float64(t.first) / float64(max(1, t.lastFirst(p))) * room)
	}
	before := list.Get("scrollTop").Float()
	list.Set("scrollTop", top)
	now := list.Get("scrollTop").Float()
	t.moving = now != before // an event will follow
	if !t.scaled() {
		t.first = int(now / rowHeight)
	}
	t.draw(p)
}

func (t *traceList) toEnd(p *Page) { t.scrollTo(p, t.lastFirst(p)) }

// draw shows the rows in view and asks for those that are not known.
func (t *traceList) draw(p *Page) {
	if t.steps == 0 {
		return
	}
	count := min(t.visible(p), t.steps-t.first)
	if t.following && !t.asking && !t.known(count) {
		t.ask(p) // the rows are drawn when they come, not twice
		return
	}
	window := p.el("rows")
	list := p.el("trace").Value
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
		nodes = append(nodes, t.line(p, i, row, ok))
	}
	window.Call("replaceChildren", nodes...)
	if missing {
		t.ask(p)
	}
	p.step.active(p)
}

// known reports whether the rows in view are here.
func (t *traceList) known(count int) bool {
	for i := t.first; i < t.first+count; i++ {
		if _, ok := t.rows[i]; !ok {
			return false
		}
	}
	return true
}

// line is a row's element.
func (t *traceList) line(p *Page, i int, row message.Row, known bool) js.Value {
	line := p.make("div", "row-line", "")
	line.SetAttribute("role", "option")
	line.SetAttribute("data-step", strconv.Itoa(i))
	line.SetAttribute("id", "row-"+strconv.Itoa(i))
	line.SetAttribute("aria-selected", strconv.FormatBool(i == t.selected))
	line.AppendChild(p.make("span", "n", grouped(int64(i))))
	if !known {
		line.AppendChild(p.make("span", "f", "…"))
		return line.Value
	}
	line.AppendChild(p.make("span", "f", row.Function))
	line.AppendChild(p.make("span", "i", strings.TrimSpace(row.Text+"  "+operandText(row.Operands))))
	tokens := p.make("span", "t", "")
	if row.More > 0 {
		tokens.AppendChild(p.make("span", "faint", fmt.Sprintf("%d more ", row.More)))
	}
	for _, token := range row.Tokens {
		tokens.AppendChild(p.chip(token))
	}
	line.AppendChild(tokens)
	line.AppendChild(p.make("span", "e", row.Effect))
	return line.Value
}

func operandText(s string) string {
	if s == "" {
		return ""
	}
	return "(" + strings.ReplaceAll(s, " ", ", ") + ")"
}

// chip is a token as a small box.
func (p *Page) chip(t message.Token) element {
	chip := p.make("span", "token "+t.Kind, t.Name)
	if t.Title != "" {
		chip.Set("title", t.Title)
	}
	return chip
}

// ask asks for the rows around the view, one question at a time.
func (t *traceList) ask(p *Page) {
	if t.asking {
		return
	}
	t.asking = true
	around, first := 20, t.first
	if t.following {
		around, first = 0, t.lastFirst(p)
	}
	from, version := max(0, first-around), t.version
	count := t.visible(p) + 2*around
	p.client.ask(map[string]any{"type": "rows", "from": from, "count": count}, func(v js.Value) {
		if version != t.version {
			return
		}
		t.asking = false
		t.rows = map[int]message.Row{}
		for _, row := range message.RowsOf(v) {
			t.rows[row.Step] = row
		}
		if t.growing(p) {
			delete(t.rows, v.Get("steps").Int()-1) // its tokens may not all be there
			if t.following {
				t.follow(p, from)
				return
			}
		}
		t.draw(p)
	})
}

// follow scrolls to rows that have come, without asking again: the end has
// moved on by now, and the next figures will ask for it.
func (t *traceList) follow(p *Page, first int) {
	t.asking = true
	t.scrollTo(p, first)
	t.asking = false
}
