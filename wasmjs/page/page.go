//go:build js && wasm

// Package page is the page's role: it drives index.html and embed.html, which
// hold all elements from the start. The engine runs in a worker (package
// message says how the two talk); JavaScript libraries stand behind the shim of
// site/src/page.ts.
//
//	page.go     what there is, and how it starts
//	program.go  the program in the form: source, language, input, draft
//	files.go    example picker, file tabs, dropped files
//	preset.go   which model decodes
//	bake.go     a model of the program
//	run.go      compile, run, stop, continue: the states
//	end.go      what is said of a run that has ended
//	output.go   the console, results and Verify
//	views.go    the views of a run, and which of them stands beside the trace
//	mark.go     the line of the selected step in the source
//	share.go    links and files, and opening them
//	short.go    short links, where there is a service for them
//	embed.go    the embed dialog, and what an embed does by itself
//	layout.go   themes, splitters, narrow screens
package page

import (
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/view"
)

// Page is the page and what it knows.
type Page struct {
	shim   js.Value // site/src/page.ts
	params js.Value // URLSearchParams
	embed  bool
	client *client.Client
	editor js.Value

	// The program in the form.
	examples []example
	sourced  bool // the examples' sources are there
	awaited  int  // counts programs that were waited for
	language string
	others   map[string]link.Program // by language, what was left for another one
	name     string                  // of the example or file that it began as
	wasm     []byte                  // if the language is .wasm
	asked    string                  // the model that an embed is told to take, "" for the program's
	saving   *dom.Timer              // of the draft
	unkept   bool                    // a notice says that it can't be kept
	loading  bool                    // the form is being filled: no edits by the person
	queued   bool                    // Run was pressed before the program was there

	// The run.
	state    string
	decodes  string // the model that the engine's worker has
	hosts    bool   // the engine's worker answers imports
	runs     int    // counts runs, so that late answers of old ones are dropped
	task     message.Run
	ran      link.Program // that task runs
	text     bool         // task.Input is what the program gets
	slow     bool         // some tokens a second
	promised bool         // a notice says what Run will show
	watched  bool         // the run was slow at some time: its rate says nothing
	ended    message.Ended
	figures  message.Figures
	listing  message.Inspection
	out      output
	run      *view.Run

	row   *message.Row // the selected step, once its state is shown
	lines [][]int      // of a WAT text's instructions, by defined function
}

// Run starts the page and serves it until it is closed.
func Run() {
	p := &Page{others: map[string]link.Program{}, shim: js.Global().Get("wasmformer"),
		params: js.Global().Get("URLSearchParams").New(js.Global().Get("location").Get("search"))}
	p.embed = dom.Root().HasAttribute("data-embed")
	p.editor = p.newEditor()
	p.saving = dom.NewTimer(p.saveDraft)
	p.client = client.New(func() js.Value { return p.shim.Call("engineWorker", p.decodes) })
	p.client.Lost, p.client.Failed = p.engineLost, p.engineMissing
	p.setupViews()
	p.layout()
	p.setupProgram()
	p.setupPreset()
	p.setupFiles()
	p.setupRun()
	p.setupOutput()
	if p.embed {
		p.setupFrame()
	} else {
		p.setupShare()
		p.setupEmbedDialog()
		p.setupBake()
	}
	p.open()
	p.client.Begin()
	select {}
}

func (p *Page) newEditor() js.Value {
	options := js.ValueOf(map[string]any{"label": "Source"})
	options.Set("changed", js.FuncOf(func(js.Value, []js.Value) any { p.edited(); return nil }))
	options.Set("run", js.FuncOf(func(js.Value, []js.Value) any { p.runClicked(); return nil }))
	return p.shim.Call("createEditor", dom.ByID("source").Value, options)
}

// states in words; the first is also the value of data-state.
var states = map[string]string{
	"loading": "Loading", "ready": "Ready", "compiling": "Compiling", "running": "Running", "stopped": "Stopped",
	"limit": "Limit reached", "done": "Done", "trap": "Trap", "error": "Error",
}

// setState shows a state, and enables what can be done in it.
func (p *Page) setState(state string) {
	p.state = state
	status := dom.ByID("status")
	status.SetTextContent(states[state])
	status.SetAttribute("data-state", state)
	dom.Show("asked", false)
	busy := state == "running" || state == "compiling"
	resumes := p.ended.Resumes && (state == "stopped" || state == "limit")
	dom.Enable("run", !busy && state != "loading")
	dom.Enable("stop", busy)
	dom.Enable("reset", !busy && state != "loading" && p.runs > 0)
	dom.Show("continue", resumes)
	dom.Enable("verify", p.verifiable())
	if !p.embed {
		dom.Enable("share", state != "loading")
		dom.Enable("embed", state != "loading")
		dom.Enable("bake", !busy && state != "loading")
	}
}

// notice shows a line under the bar, with at most one thing to do about it.
func (p *Page) notice(text, action string, act func()) {
	dom.SetForeign("notice-text", text)
	button := dom.ByID("notice-act")
	button.SetTextContent(action)
	dom.Show("notice-act", action != "")
	button.Set("onclick", nil)
	if act != nil {
		button.Set("onclick", dom.Once(func() { dom.Show("notice", false); act() }))
	}
	dom.Show("notice", true)
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
