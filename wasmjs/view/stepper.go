//go:build js && wasm

package view

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
)

// mountStepper wires the buttons, the field and the keys that select a step.
func (t *Trace) mountStepper() {
	run := t.run
	dom.Click("step-first", func() { run.Select(0) })
	dom.Click("step-back", func() { run.Select(run.Selected - 1) })
	dom.Click("step-forward", func() { run.Select(run.Selected + 1) })
	dom.Click("step-last", func() { run.Select(run.Steps - 1) })
	t.list.AddEventListener("keydown", false, t.key)
	for _, id := range []string{"step-first", "step-back", "step-forward", "step-last"} {
		dom.On(id, "keydown", t.key)
	}
	dom.On("step", "change", func(dom.Event) {
		if n, err := strconv.Atoi(ungrouped(dom.Value("step"))); err == nil {
			run.Select(n)
		}
	})
}

// ungrouped leaves out what groups digits.
func ungrouped(number string) string {
	return strings.ReplaceAll(strings.ReplaceAll(number, ",", ""), " ", "")
}

// key moves by keys, only while the list or a step button has the focus.
func (t *Trace) key(e dom.Event) {
	name, modified := dom.Key(e)
	if modified || t.run.Steps == 0 {
		return
	}
	at, page := t.run.Selected, max(1, t.visible()-3)
	to, ok := map[string]int{"ArrowLeft": at - 1, "ArrowUp": at - 1, "ArrowRight": at + 1,
		"ArrowDown": at + 1, "Home": 0, "End": t.run.Steps - 1, "PageUp": at - page, "PageDown": at + page}[name]
	if ok {
		e.PreventDefault()
		t.run.Select(to)
	}
}

// buttons enables the ways to go, and shows the step's number.
func (t *Trace) buttons() {
	run := t.run
	some := run.Steps > 0
	back, forward := some && run.Selected != 0, some && run.Selected < run.Steps-1
	// A button that has the focus keeps it: disabling would drop it.
	for id, enabled := range map[string]bool{"step-first": back, "step-back": back, "step-forward": forward, "step-last": forward} {
		if !enabled && some && dom.Focused(id) {
			continue
		}
		dom.Enable(id, enabled)
	}
	dom.Enable("step", some)
	dom.Show("replay", some && !run.Growing())
	text := ""
	if some {
		text = "of " + bench.Group(int64(run.Steps-1))
		if run.Reading && run.Tokens > 0 {
			text += fmt.Sprintf(", %d %% read", 100*int64(run.Read)/run.Tokens)
		} else if run.Running {
			text += " so far"
		}
	}
	dom.SetText("steps", text)
	number := ""
	if run.Selected >= 0 {
		number = strconv.Itoa(run.Selected)
	}
	dom.SetValue("step", number)
}
