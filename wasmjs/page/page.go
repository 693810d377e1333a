//go:build js && wasm

// Package page is the page's role: it drives index.html and embed.html, which
// hold all elements from the start. The engine runs in a worker (package
// message says how the two talk); JavaScript libraries stand behind the shim of
// site/src/page.ts.
//
//	page.go     what there is, and how it starts
//	dom.go      small helpers for elements, events and promises
//	client.go   the engine's worker: questions and answers, crashes
//	program.go  the program in the form: source, language, input, draft
//	files.go    example picker, file tabs, dropped files
//	run.go      compile, run, stop, continue: the states
//	output.go   the console, results and Verify
//	trace.go    the list of steps
//	step.go     the state at a step
//	share.go    links and files, and opening them
//	embed.go    the embed dialog, and what an embed does by itself
//	layout.go   themes, splitters, narrow screens
package page

import (
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

// Page is the page and what it knows.
type Page struct {
	shim   js.Value // site/src/page.ts
	params js.Value // URLSearchParams
	embed  bool
	client *client
	editor js.Value

	// The program in the form.
	examples []example
	language string
	others   map[string]link.Program // by language, what was left for another one
	name     string                  // of the example or file that it began as
	wasm     []byte                  // if the language is .wasm
	saving   *timer                  // of the draft
	loading  bool                    // the form is being filled: no edits by the person

	// The run.
	state   string
	runs    int // counts runs, so that late answers of old ones are dropped
	task    message.Task
	text    bool // task.Input is what the program gets
	ended   message.Ended
	figures message.Figures
	listing message.Inspection
	out     output
	want    uint64 // the step to select after a run, from a link

	trace traceList
	step  stepView
}

// Run starts the page and serves it until it is closed.
func Run() {
	p := &Page{others: map[string]link.Program{}, shim: js.Global().Get("wasmformer"),
		params: js.Global().Get("URLSearchParams").New(js.Global().Get("location").Get("search"))}
	p.embed = root().HasAttribute("data-embed")
	p.editor = p.newEditor()
	p.saving = newTimer(p.saveDraft)
	p.client = newClient(p)
	p.layout()
	p.setupProgram()
	p.setupFiles()
	p.setupRun()
	p.setupOutput()
	p.setupTrace()
	p.setupStep()
	if p.embed {
		p.setupFrame()
	} else {
		p.setupShare()
		p.setupEmbedDialog()
	}
	p.open()
	p.client.start()
	select {}
}

func (p *Page) newEditor() js.Value {
	options := js.ValueOf(map[string]any{"label": "Source"})
	options.Set("changed", js.FuncOf(func(js.Value, []js.Value) any { p.edited(); return nil }))
	options.Set("run", js.FuncOf(func(js.Value, []js.Value) any { p.runClicked(); return nil }))
	return p.shim.Call("createEditor", p.el("source").Value, options)
}

// states in words; the first is also the value of data-state.
var states = map[string]string{
	"loading": "Loading", "ready": "Ready", "compiling": "Compiling", "running": "Running", "stopped": "Stopped",
	"limit": "Limit reached", "done": "Done", "trap": "Trap", "error": "Error",
}

// setState shows a state, and enables what can be done in it.
func (p *Page) setState(state string) {
	p.state = state
	status := p.el("status")
	status.SetTextContent(states[state])
	status.SetAttribute("data-state", state)
	busy := state == "running" || state == "compiling"
	resumes := p.ended.Resumes && (state == "stopped" || state == "limit")
	p.enable("run", !busy && state != "loading")
	p.enable("stop", busy)
	p.enable("reset", !busy && state != "loading" && p.runs > 0)
	p.show("continue", resumes)
	p.enable("verify", p.verifiable())
	if !p.embed {
		p.enable("share", state != "loading")
		p.enable("embed", state != "loading")
	}
	p.show("follow", state == "running" && !p.trace.following)
}

// notice shows a line under the bar, with at most one thing to do about it.
func (p *Page) notice(text, action string, act func()) {
	p.setForeign("notice-text", text)
	button := p.el("notice-act")
	button.SetTextContent(action)
	p.show("notice-act", action != "")
	button.Set("onclick", nil)
	if act != nil {
		button.Set("onclick", once(func() { p.show("notice", false); act() }))
	}
	p.show("notice", true)
}

// param is a parameter of the page's URL, and whether it is there.
func (p *Page) param(name string) (string, bool) {
	if !p.params.Call("has", name).Bool() {
		return "", false
	}
	return p.params.Call("get", name).String(), true
}

// hash is the fragment without #.
func hash() string {
	return strings.TrimPrefix(js.Global().Get("location").Get("hash").String(), "#")
}
