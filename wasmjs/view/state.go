//go:build js && wasm

package view

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// State shows the machine at the selected step, as the trace tells it.
type State struct {
	// Shown hears of each step whose state is drawn, and nil when none is.
	Shown func(*message.Row)

	run     *Run
	panel   dom.Element
	state   *message.State
	next    *message.State // the same places after the step, nil if they are no more
	frame   int            // −1 for the innermost
	address int64          // −1 for what the step writes to
}

func (v *State) Name() string  { return "state" }
func (v *State) Needs() Change { return Cleared | Selected }

func (v *State) Mount(run *Run, panel dom.Element) { v.run, v.panel = run, panel }

func (v *State) Draw(c Change) {
	v.frame, v.address = -1, -1
	if c == Selected {
		v.ask()
		return
	}
	dom.Replace(v.panel, dom.Make("p", "intro", "Select a step to see stack, locals, globals, calls and memory as the trace tells them."))
	v.Shown(nil)
}

// State is the call and the address that somebody has chosen.
func (v *State) State() string {
	var chosen []Number
	if v.frame >= 0 {
		chosen = append(chosen, Number{"frame", int64(v.frame)})
	}
	if v.address >= 0 {
		chosen = append(chosen, Number{"address", v.address})
	}
	return FormatNumbers(chosen)
}

// Restore asks for a call and an address. The worker takes the nearest that there
// are.
func (v *State) Restore(state string) error {
	chosen, err := ParseNumbers(state)
	if err != nil {
		return err
	}
	for _, n := range chosen {
		switch n.Name {
		case "frame":
			v.frame = int(max(-1, n.Value))
		case "address":
			v.address = max(-1, n.Value)
		}
	}
	v.ask()
	return nil
}

// ask asks for the state at the selected step.
func (v *State) ask() {
	step := v.run.Selected
	Ask(v.run, &message.StateAt{Step: step, Frame: v.frame, Address: v.address}, func(s *message.State) {
		if step == v.run.Selected {
			v.Shown(&s.Row)
			v.compare(s)
		}
	})
}

// compare draws a state when it is known what the step changes of it.
func (v *State) compare(s *message.State) {
	step := s.Row.Step
	Ask(v.run, &message.StateAt{Step: step + 1, Frame: s.Frame, Address: int64(s.Address)}, func(next *message.State) {
		if step != v.run.Selected {
			return
		}
		v.state, v.next = s, next
		if next.Row.Step == step || next.Frame != s.Frame || len(next.Memory) != len(s.Memory) || len(next.Locals) != len(s.Locals) {
			v.next = nil
		}
		v.draw()
	})
}

func (v *State) draw() {
	s := v.state
	var nodes []dom.Element
	add := func(e dom.Element) { nodes = append(nodes, e) }
	where := ""
	if s.Row.Function != "" {
		where = " in " + s.Row.Function
	}
	add(dom.Make("h3", "", fmt.Sprintf("Step %s%s", bench.Group(int64(s.Row.Step)), where)))
	add(dom.Make("p", "now", strings.TrimSpace(s.Row.Text+" "+operandText(s.Row.Operands))))
	if s.Row.Effect != "" {
		add(dom.Make("p", "said", "Effect: "+s.Row.Effect))
	}
	for _, t := range s.Row.Tokens {
		line := dom.Make("p", "said", "")
		line.AppendChild(chip(t))
		_, words, _ := strings.Cut(t.Title, ": ")
		line.AppendChild(dom.Text(words))
		add(line)
	}
	add(heading("Stack, top first, before the step"))
	next := v.next
	if next == nil {
		next = s
	}
	var stack, after []message.Named
	for i := len(s.Stack) - 1; i >= 0; i-- {
		stack = append(stack, word(strconv.Itoa(i), s.Stack[i]))
		to := message.Named{Name: taken}
		if i < len(next.Stack) {
			to = word("", next.Stack[i])
		}
		after = append(after, to)
	}
	add(table(stack, after))
	add(heading("Locals"))
	add(table(s.Locals, next.Locals))
	if len(s.Globals) > 0 {
		add(heading("Globals"))
		add(table(s.Globals, next.Globals))
	}
	add(heading("Calls, innermost first"))
	for i := len(s.Frames) - 1; i >= 0; i-- {
		add(v.frameButton(i))
	}
	if s.Pages > 0 {
		nodes = append(nodes, v.memory()...)
	}
	dom.Replace(v.panel, nodes...)
}

func heading(text string) dom.Element { return dom.Make("h3", "", text) }

// word is a slot of the stack, whose type is not known.
func word(name string, v int64) message.Named {
	return message.Named{Name: name, Text: strconv.Itoa(int(int32(v))), Value: v}
}

// taken is what happens to a stack's value that the step takes.
const taken = "taken"

// table lists values, also in hexadecimal, and what the step makes of those
// that it changes.
func table(list, next []message.Named) dom.Element {
	if len(list) == 0 {
		return dom.Make("p", "empty", "none")
	}
	const most = 200
	t := dom.Make("table", "", "")
	for i, n := range list {
		if i == most {
			t.AppendChild(row(fmt.Sprintf("%d more", len(list)-most)))
			break
		}
		line := row(n.Name, n.Text, fmt.Sprintf("0x%x", uint64(n.Value)))
		if to := next[i]; to.Name == taken {
			line.AppendChild(dom.Make("td", "changed", taken))
		} else if to.Value != n.Value {
			line.AppendChild(dom.Make("td", "changed", "→ "+to.Text))
		}
		t.AppendChild(line)
	}
	return t
}

func row(cells ...string) dom.Element {
	row := dom.Make("tr", "", "")
	for _, c := range cells {
		row.AppendChild(dom.Make("td", "", c))
	}
	return row
}

// frameButton shows the stack and locals of an open call.
func (v *State) frameButton(i int) dom.Element {
	frame := i + v.state.Cut
	text := fmt.Sprintf("%d  %s", frame, v.state.Frames[i])
	if frame == v.state.Frame {
		text += "  (shown)"
	}
	button := dom.Make("button", "frame", text)
	button.Set("title", "Show stack and locals of this call")
	button.AddEventListener("click", false, func(dom.Event) { v.frame = frame; v.ask() })
	return button
}
