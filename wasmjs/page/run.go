//go:build js && wasm

package page

import (
	"fmt"
	"strconv"
	"strings"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/watmap"
)

// leastSeconds is how long a run takes at least for its rate to mean something.
const leastSeconds = 0.05

// heedStop is how long the engine may take to heed Stop, in ms, before its
// worker is ended by force. It pauses every 50 ms.
const heedStop = 1500

func (p *Page) setupRun() {
	dom.Click("run", p.runClicked)
	dom.Click("stop", p.stop)
	dom.Click("continue", p.resume)
	dom.Click("reset", func() { p.resetRun(); p.setState("ready") })
	dom.Click("notice-close", func() { dom.Show("notice", false) })
	dom.Click("slow", func() { p.pace(true) })
	dom.Click("fast", func() { p.pace(false) })
	client.On(p.client, p.progress)
	client.On(p.client, p.runEnded)
	client.On(p.client, p.reading)
}

// pace chooses between slow and fast, also for the run under way.
func (p *Page) pace(slow bool) {
	p.slow = slow
	p.watched = p.watched || slow
	dom.ByID("slow").SetAttribute("aria-pressed", strconv.FormatBool(slow))
	dom.ByID("fast").SetAttribute("aria-pressed", strconv.FormatBool(!slow))
	if p.state == "running" {
		p.client.Send(&message.Pace{Slow: slow})
	}
}

// engineLost is called when the worker ended by itself.
func (p *Page) engineLost(reason string) {
	line, _, _ := strings.Cut(reason, "\n")
	p.ended.Resumes = false
	p.setState("error")
	p.failure("The engine ended unexpectedly and was started again: "+line+
		" Your program and the output are kept, the trace is lost. A program that needs less memory, or a lower limit, may help.", false)
	p.run.Forget()
	p.client.Restart()
}

// engineMissing is called when there is no worker.
func (p *Page) engineMissing(err error) {
	p.fail(capital(err.Error()) + ". Check the connection; Run tries again.")
}

// fail shows an error that is not the program's.
func (p *Page) fail(text string) {
	p.setState("error")
	p.failure(text, false)
}

func (p *Page) failure(text string, soft bool) {
	class := "failure"
	if soft {
		class += " soft"
	}
	dom.SetClass(dom.ByID("failure"), class)
	dom.SetForeign("failure", text)
	dom.Show("failure", text != "")
}

// resetRun clears what the last run left.
func (p *Page) resetRun() {
	if p.state == "running" {
		p.client.Send(&message.Stop{})
	}
	p.ended, p.figures, p.text = message.Ended{}, message.Figures{}, false
	p.out.clear(p)
	p.failure("", false)
	dom.Show("verdict", false)
	dom.SetText("results", "")
	dom.SetText("value", "")
	dom.SetText("cost", "")
	dom.Show("intro", true)
	p.run.Model = dom.Value("preset")
	p.run.Forget()
	p.showFigures()
	if p.state != "" && p.state != "loading" {
		p.setState("ready")
	}
}

func (p *Page) runClicked() {
	if p.state == "running" || p.state == "compiling" || p.state == "loading" {
		return
	}
	if p.awaiting() {
		p.queued = true
		return
	}
	if p.promised {
		dom.Show("notice", false)
		p.promised = false
	}
	p.resetRun()
	p.runs++
	dom.Show("intro", false)
	p.setState("compiling")
	go p.compileAndRun(p.runs)
}

// compileAndRun makes a module of the program and has the engine run it.
func (p *Page) compileAndRun(run int) {
	q := p.program()
	wasm, ok := p.compile(run, q)
	if !ok || run != p.runs || !p.usePreset(run) {
		return
	}
	n, err := client.Await(p.client, &message.Inspect{Wasm: wasm})
	if err == nil && (n.Hosted || dom.Checked("interactive")) && !p.hosts && run == p.runs {
		if why := p.askHosts(); why != "" && run == p.runs {
			p.fail(why)
			return
		}
		n, err = client.Await(p.client, &message.Inspect{Wasm: wasm})
	}
	if run != p.runs || p.state != "compiling" {
		return
	}
	if err != nil {
		p.fail(capital(err.Error()) + ".")
		return
	}
	p.inspected(*n, q.Language)
	if n.Error != "" {
		p.fail("The module can not run here: " + n.Error)
		return
	}
	p.exportsOf(*n)
	p.start(q, wasm, *n)
}

// compile returns the module of a program. On errors it shows them.
func (p *Page) compile(run int, q link.Program) ([]byte, bool) {
	switch {
	case q.Language == "wasm" && q.Wasm == nil:
		p.fail("There is no module yet: choose or drop a .wasm file.")
		return nil, false
	case q.Language == "wasm":
		return q.Wasm, true
	}
	if wasm := p.compiled(q); wasm != nil {
		return wasm, run == p.runs && p.state == "compiling"
	}
	report := js.FuncOf(func(_ js.Value, args []js.Value) any { p.download(args[0]); return nil })
	defer report.Release()
	made, err := dom.Await(p.shim.Call("compile", q.Language, q.Source, report))
	dom.Show("progress", false)
	if run != p.runs || p.state != "compiling" {
		return nil, false // stopped meanwhile
	}
	if err != nil {
		p.fail("The compiler could not be run: " + err.Error())
		return nil, false
	}
	list := made.Get("diagnostics")
	for i := range list.Length() {
		list.Index(i).Set("message", dom.Foreign(list.Index(i).Get("message").String()))
	}
	p.diagnose(list)
	if wasm := message.GoBytes(made.Get("wasm")); wasm != nil {
		return wasm, true
	}
	p.compileErrors(made)
	return nil, false
}

// download shows how much of a compiler has come.
func (p *Page) download(progress js.Value) {
	done, total := progress.Get("done").Float(), progress.Get("total").Float()
	dom.Show("progress", true)
	bar := dom.ByID("progress-bar").Value
	bar.Set("max", total)
	bar.Set("value", done)
	dom.SetText("progress-text", fmt.Sprintf("fetching the compiler: %.1f of %.1f MB", done/1e6, total/1e6))
}

// diagnose marks errors at their lines in the editor; nil clears them.
func (p *Page) diagnose(list js.Value) {
	for _, file := range []string{"main", "header"} {
		mine := js.Global().Get("Array").New()
		if list.Type() == js.TypeObject {
			for i := range list.Length() {
				header := strings.HasSuffix(list.Index(i).Get("file").String(), ".h")
				if header == (file == "header") {
					mine.Call("push", list.Index(i))
				}
			}
		}
		p.editor.Call("diagnose", file, mine)
	}
	dom.Show("errors", false)
}

// compileErrors lists what the compiler says; a click goes to the place.
func (p *Page) compileErrors(made js.Value) {
	list := made.Get("diagnostics")
	box := dom.ByID("errors")
	dom.Replace(box)
	for i := range min(list.Length(), 50) {
		d := list.Index(i)
		if d.Get("severity").String() == "info" {
			continue
		}
		line, column := d.Get("line").Int(), d.Get("column").Int()
		file := map[bool]string{true: "header", false: "main"}[strings.HasSuffix(d.Get("file").String(), ".h")]
		item := dom.Make("li", "", "")
		button := dom.Make("button", "link", fmt.Sprintf("line %d, column %d", line, column))
		button.AddEventListener("click", false, func(dom.Event) {
			p.selectFile(file)
			p.editor.Call("goTo", line, column)
		})
		item.AppendChild(button)
		item.AppendChild(dom.Text(d.Get("severity").String() + ": " + d.Get("message").String()))
		box.AppendChild(item)
	}
	if list.Length() == 0 {
		box.AppendChild(dom.Make("li", "", clip(dom.Foreign(strings.TrimSpace(made.Get("text").String())), 4000)))
	}
	dom.Show("errors", true)
	p.setState("error")
	p.failure(fmt.Sprintf("%s does not compile; the errors stand at their lines.", dom.ByID("tab-main").TextContent()), false)
}

// inspected keeps the module's listing for the file tab and the step's mark.
func (p *Page) inspected(n message.Inspection, language string) {
	p.listing = n
	p.lines = nil
	if language == "wat" {
		p.lines = watmap.Listed(p.editor.Call("text", "main").String(), n.Listing, n.Lines)
	}
	if language != "wasm" && n.Listing != "" {
		p.editor.Call("open", "module", n.Listing, "wat", true)
		dom.Show("tab-module", true)
	}
}

// start hands the module to the engine.
func (p *Page) start(q link.Program, wasm []byte, n message.Inspection) {
	export := dom.Value("export")
	p.task = message.Run{Run: p.runs, Wasm: wasm, Export: export, Args: q.Args, Input: []byte(q.Input), Limit: int64(q.Limit), Memory: memoryStep(), Slow: p.slow, Imports: q.Imports}
	for _, f := range n.Functions {
		if f.Name == export && f.Params == 0 && export != "_start" {
			p.task.Args = "" // what is left of another program; a command has words
		}
	}
	p.run.Language, p.run.Source = q.Language, q.Source
	p.ran = q
	p.ran.Export = export // if the form had none of the module's
	p.watched = p.slow
	p.text = n.Compute && export == "compute"
	if p.embed {
		p.wantMoment()
	}
	p.run.Begin()
	p.setState("running")
	dom.ByID("status").SetAttribute("data-run", strconv.Itoa(p.runs))
	p.client.Send(&p.task)
}

// stop ends a compilation or a run; output and trace stay.
func (p *Page) stop() {
	switch p.state {
	case "compiling":
		p.runs++
		p.shim.Call("cancelCompile")
		dom.Show("progress", false)
		p.setState("stopped")
		p.failure("Stopped while compiling.", true)
	case "running":
		p.client.Send(&message.Stop{})
		run := p.runs
		dom.After(heedStop, func() {
			if p.state != "running" || p.runs != run {
				return
			}
			p.client.Restart()
			p.run.Forget()
			p.setState("stopped")
			p.failure("Stopped. The engine did not answer, so it was started again: the output is kept, the trace is lost.", true)
		})
	}
}

// resume goes on after a limit, by as many tokens again, or after a stop.
func (p *Page) resume() {
	limit := p.task.Limit
	if limit > 0 && p.state == "limit" {
		limit = p.figures.Tokens + p.task.Limit
	} else if limit > 0 {
		limit = max(limit, p.figures.Tokens+1)
	}
	p.failure("", false)
	p.ended.Resumes = false
	p.run.Begin()
	p.setState("running")
	p.client.Send(&message.Continue{Limit: limit, Memory: p.figures.Bytes + p.task.Memory})
}

// progress takes new output and figures of a run.
func (p *Page) progress(m *message.Progress) {
	if p.state != "running" || m.Run != p.runs {
		return
	}
	p.figures = m.Figures
	p.out.add(p, m.Output)
	p.showFigures()
	p.run.Tokens = m.Prompt + m.Tokens
	p.run.Grow(int(m.Steps))
	if p.slow {
		p.run.Newest()
	}
}

// runEnded takes the end of a run.
func (p *Page) runEnded(e *message.Ended) {
	if p.state != "running" || e.Run != p.runs {
		return // of a run that something else has replaced
	}
	p.out.ended = !e.Resumes
	p.progress(&e.Progress)
	p.ended = *e
	dom.SetText("results", strings.Join(e.Results, " "))
	dom.ByID("results").SetAttribute("data-kind", map[bool]string{true: "exit", false: "value"}[p.task.Export == "_start"])
	switch e.State {
	case "trap":
		p.failure(capital(e.Text), false)
	case "error":
		p.failure(capital(e.Text), false)
	case "limit", "stopped":
		p.failure(capital(e.Text)+".", true)
	}
	p.setState(e.State)
	p.showEnd()
	p.run.Telling = -1
	if e.State == "done" {
		p.run.Telling = e.Telling
	}
	p.run.End(e.Reading)
}

// reading takes how far the trace of a run that has ended is read.
func (p *Page) reading(m *message.Reading) {
	if m.Run == p.runs {
		if p.state == "done" {
			p.run.Telling = m.Telling
		}
		p.run.ReadOn(m)
	}
}

// showFigures shows what is known of the run.
func (p *Page) showFigures() {
	f := p.figures
	dom.SetText("prompt", promptText(f))
	dom.SetText("tokens", bench.Group(f.Tokens))
	rate := "–"
	if f.Seconds >= leastSeconds && !p.watched {
		rate = bench.Group(int64(f.Rate))
	}
	dom.SetText("rate", rate)
	dom.SetText("instructions", bench.Group(f.Instructions))
	digits := 1
	if f.Seconds < 1 {
		digits = 3
	}
	dom.SetText("elapsed", strconv.FormatFloat(f.Seconds, 'f', digits, 64))
	dom.SetText("memory", strconv.FormatFloat(float64(f.Bytes)/1e6, 'f', 1, 64))
	if f.Layers > 0 {
		dom.SetText("shape", fmt.Sprintf("%d layers, width %d, up to %d heads in one, %s", f.Layers, f.Width, f.Heads, f.KV))
	}
}

// promptText is the prompt's size and, until all of it is read, how much is.
func promptText(f message.Figures) string {
	switch {
	case f.Prompt < f.PromptTotal:
		return fmt.Sprintf("prompt: %d %%, %s of %s tokens", 100*f.Prompt/f.PromptTotal, bench.Group(f.Prompt), bench.Group(f.PromptTotal))
	case f.Prompt > 0:
		return fmt.Sprintf("prompt: %s tokens", bench.Group(f.Prompt))
	}
	return ""
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "") + "…"
}
