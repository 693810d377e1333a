//go:build js && wasm

package page

import (
	"fmt"
	"strconv"
	"strings"
	"syscall/js"

	"honnef.co/go/js/dom/v2"

	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/watmap"
)

// stepView shows the state at the selected step, as the trace tells it.
type stepView struct {
	page    *Page
	state   message.State
	known   bool
	frame   int     // −1 for the innermost
	address int64   // −1 for what the step writes to
	lines   [][]int // of a WAT text's instructions, by defined function
}

func (p *Page) setupStep() {
	v := &p.step
	v.page = p
	p.click("step-first", func() { p.selectStep(0) })
	p.click("step-back", func() { p.selectStep(p.trace.selected - 1) })
	p.click("step-forward", func() { p.selectStep(p.trace.selected + 1) })
	p.click("step-last", func() { p.selectStep(p.trace.steps - 1) })
	for _, id := range []string{"step-first", "step-back", "step-forward", "step-last"} {
		p.on(id, "keydown", func(e dom.Event) { p.stepKey(e) })
	}
	p.on("step", "change", func(dom.Event) {
		if n, err := strconv.Atoi(strings.NewReplacer(",", "", " ", "").Replace(p.value("step"))); err == nil {
			p.selectStep(n)
		}
	})
}

// stepKey moves by keys, only while the list or a step button has the focus.
func (p *Page) stepKey(e dom.Event) {
	name, modified := key(e)
	if modified || p.trace.steps == 0 {
		return
	}
	t := &p.trace
	page := max(1, t.visible(p)-3)
	to, ok := map[string]int{"ArrowLeft": t.selected - 1, "ArrowUp": t.selected - 1, "ArrowRight": t.selected + 1,
		"ArrowDown": t.selected + 1, "Home": 0, "End": t.steps - 1, "PageUp": t.selected - page, "PageDown": t.selected + page}[name]
	if ok {
		e.PreventDefault()
		p.selectStep(to)
	}
}

// selectStep selects a step, brings it into view and asks for its state.
func (p *Page) selectStep(n int) {
	t := &p.trace
	if t.steps == 0 {
		return
	}
	t.selected = max(0, min(n, t.steps-1))
	if t.growing(p) && t.following {
		t.following = false
		p.show("follow", true)
	}
	p.step.frame, p.step.address = -1, -1
	p.step.buttons(p)
	t.reveal(p)
	p.step.ask(p)
}

// reveal scrolls to the selected step, if it is out of view, and draws.
func (t *traceList) reveal(p *Page) {
	whole := t.visible(p) - 2
	switch {
	case t.selected < t.first:
		t.scrollTo(p, t.selected-whole/3)
	case t.selected >= t.first+whole:
		t.scrollTo(p, t.selected-whole+min(whole/3, 6))
	default:
		t.draw(p)
	}
}

// buttons enables the ways to go, and shows the step's number.
func (v *stepView) buttons(p *Page) {
	t := &p.trace
	some := t.steps > 0
	back, forward := some && t.selected != 0, some && t.selected < t.steps-1
	// A button that has the focus keeps it: disabling would drop it.
	for id, enabled := range map[string]bool{"step-first": back, "step-back": back, "step-forward": forward, "step-last": forward} {
		if !enabled && some && document().Get("activeElement").Get("id").String() == id {
			continue
		}
		p.enable(id, enabled)
	}
	p.enable("step", some)
	p.setText("steps", "")
	if some {
		text := "of " + grouped(int64(t.steps-1))
		if total := p.figures.Prompt + p.figures.Tokens; t.reading && total > 0 {
			text += fmt.Sprintf(", %d %% read", 100*int64(t.read)/total)
		} else if p.state == "running" {
			text += " so far"
		}
		p.setText("steps", text)
	}
	if t.selected >= 0 {
		p.setValue("step", strconv.Itoa(t.selected))
	} else {
		p.setValue("step", "")
	}
}

// active tells assistive technology which row is selected.
func (v *stepView) active(p *Page) {
	if id := fmt.Sprintf("row-%d", p.trace.selected); exists(id) {
		p.el("trace").SetAttribute("aria-activedescendant", id)
	} else {
		p.el("trace").RemoveAttribute("aria-activedescendant")
	}
}

func (v *stepView) clear(p *Page) {
	v.known, v.frame, v.address = false, -1, -1
	replace(p.el("state"), p.make("p", "intro", "Select a step to see stack, locals, globals, calls and memory as the trace tells them.").BasicNode)
	v.buttons(p)
	p.editor.Call("mark", 0)
}

// ask asks for the state at the selected step.
func (v *stepView) ask(p *Page) {
	step, version := p.trace.selected, p.trace.version
	question := map[string]any{"type": "state", "step": step, "frame": v.frame, "address": v.address}
	p.client.ask(question, func(m js.Value) {
		if step != p.trace.selected || version != p.trace.version {
			return
		}
		v.state, v.known = message.StateOf(m), true
		v.draw(p)
		v.mark()
	})
}

// mark highlights the step's instruction in the file that is shown, if that is
// the module.
func (v *stepView) mark() {
	if v.page == nil {
		return
	}
	p := v.page
	row, file := v.state.Row, p.shownFile()
	lines := p.listing.Lines
	if file == "main" && p.language != "wasm" {
		lines = nil
		if p.language == "wat" {
			p.editor.Call("mark", v.sourceLine(row))
			return
		}
	}
	line := 0
	if v.known && file != "header" && row.Func >= 0 && row.Instr >= 0 && row.Func < len(lines) {
		line = lines[row.Func] + row.Instr
	}
	p.editor.Call("mark", line)
}

// sourceLine is the line of a step's instruction in the WAT text, 0 if it is
// not known. The text is the one that was run: an edit forgets it.
func (v *stepView) sourceLine(row message.Row) int {
	defined := row.Func - v.page.imported()
	if !v.known || row.Instr < 0 || defined < 0 || defined >= len(v.lines) || row.Instr >= len(v.lines[defined]) {
		return 0
	}
	return v.lines[defined][row.Instr]
}

// mapSource finds the lines of a WAT text's instructions, by the module's
// listing, which has one instruction a line.
func (v *stepView) mapSource(p *Page, source string) {
	listing := strings.Split(p.listing.Listing, "\n")
	imported := p.imported()
	v.lines = watmap.Lines(source, func(i int) []string {
		if imported+i >= len(p.listing.Lines) {
			return nil
		}
		var names []string
		for at := p.listing.Lines[imported+i] - 1; at >= 0 && at < len(listing) && listing[at] != ""; at++ {
			name, _, _ := strings.Cut(strings.TrimSpace(listing[at]), " ")
			names = append(names, name)
		}
		return names
	})
}

// imported is how many functions the module imports: those have no lines.
func (p *Page) imported() int {
	n := 0
	for n < len(p.listing.Lines) && p.listing.Lines[n] == 0 {
		n++
	}
	return n
}

func (v *stepView) draw(p *Page) {
	s := &v.state
	var nodes []*dom.BasicNode
	add := func(e element) { nodes = append(nodes, e.BasicNode) }
	where := ""
	if s.Row.Function != "" {
		where = " in " + s.Row.Function
	}
	add(p.make("h3", "", fmt.Sprintf("Step %s%s", grouped(int64(s.Row.Step)), where)))
	add(p.make("p", "now", strings.TrimSpace(s.Row.Text+" "+operandText(s.Row.Operands))))
	if s.Row.Effect != "" {
		add(p.make("p", "said", "Effect: "+s.Row.Effect))
	}
	for _, t := range s.Row.Tokens {
		line := p.make("p", "said", "")
		line.AppendChild(p.chip(t))
		_, words, _ := strings.Cut(t.Title, ": ")
		line.AppendChild(textNode(words))
		add(line)
	}
	add(v.heading(p, "Stack, top first, before the step"))
	var stack []message.Named
	for i := len(s.Stack) - 1; i >= 0; i-- {
		stack = append(stack, message.Named{Name: strconv.Itoa(i), Value: s.Stack[i]})
	}
	add(v.table(p, stack))
	add(v.heading(p, "Locals"))
	add(v.table(p, s.Locals))
	if len(s.Globals) > 0 {
		add(v.heading(p, "Globals"))
		add(v.table(p, s.Globals))
	}
	add(v.heading(p, "Calls, innermost first"))
	for i := len(s.Frames) - 1; i >= 0; i-- {
		add(v.frameButton(p, i))
	}
	if s.Pages > 0 {
		nodes = append(nodes, v.memory(p)...)
	}
	replace(p.el("state"), nodes...)
	p.resized()
}

func (v *stepView) heading(p *Page, text string) element { return p.make("h3", "", text) }

// table lists values in decimal, and in hexadecimal where that says more.
func (v *stepView) table(p *Page, list []message.Named) element {
	if len(list) == 0 {
		return p.make("p", "empty", "none")
	}
	const most = 200
	table := p.make("table", "", "")
	for i, n := range list {
		if i == most {
			table.AppendChild(p.row(fmt.Sprintf("%d more", len(list)-most)))
			break
		}
		table.AppendChild(p.row(n.Name, strconv.Itoa(int(int32(n.Value))), fmt.Sprintf("0x%x", uint32(n.Value))))
	}
	return table
}

func (p *Page) row(cells ...string) element {
	row := p.make("tr", "", "")
	for _, c := range cells {
		row.AppendChild(p.make("td", "", c))
	}
	return row
}

// frameButton shows the stack and locals of an open call.
func (v *stepView) frameButton(p *Page, i int) element {
	frame := i + v.state.Cut
	text := fmt.Sprintf("%d  %s", frame, v.state.Frames[i])
	if frame == v.state.Frame {
		text += "  (shown)"
	}
	button := p.make("button", "frame", text)
	button.Set("title", "Show stack and locals of this call")
	button.AddEventListener("click", false, func(dom.Event) { v.frame = frame; v.ask(p) })
	return button
}

const memoryLine = 8 // bytes

// memory shows bytes from an address on that can be typed.
func (v *stepView) memory(p *Page) []*dom.BasicNode {
	s := &v.state
	head := p.make("h3", "", "Memory from ")
	input := p.make("input", "", "")
	input.SetAttribute("aria-label", "Address of the memory view")
	input.SetAttribute("value", fmt.Sprintf("0x%x", s.Address))
	input.AddEventListener("change", false, func(dom.Event) {
		text := input.Get("value").String()
		if a, err := strconv.ParseInt(strings.TrimSpace(text), 0, 64); err == nil && a >= 0 {
			v.address = a
			v.ask(p)
		}
	})
	head.AppendChild(input)
	head.AppendChild(textNode(fmt.Sprintf(" of %d KiB", s.Pages*64)))
	var b strings.Builder
	for i := 0; i+memoryLine <= len(s.Memory); i += memoryLine {
		line := s.Memory[i : i+memoryLine]
		fmt.Fprintf(&b, "%06x  % x  ", s.Address+i, line)
		for _, c := range line {
			if c < ' ' || c > '~' {
				c = '.'
			}
			b.WriteByte(c)
		}
		b.WriteByte('\n')
	}
	hex := p.make("pre", "hex", b.String())
	setTabIndex(hex, 0)
	hex.SetAttribute("role", "region")
	hex.SetAttribute("aria-label", "Memory")
	return []*dom.BasicNode{head.BasicNode, hex.BasicNode}
}
