//go:build js && wasm

package page

import (
	"fmt"
	"strconv"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/engine/printable"
	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

const (
	maxFile = 16 << 20 // bytes of a file that is opened
	// limitKey keeps the limit in tokens that somebody has chosen. Without one a run
	// goes on until it is stopped, or takes as much memory as memoryStep says.
	limitKey = "wasmformer.limit"
)

// example is one of site/examples. Its compiled module spares the compiler's
// download as long as the source is not changed.
type example struct {
	program link.Program // its source is "" until it is fetched
	size    int          // of the source, in bytes
	title   string
	about   string
}

// setupFiles wires the example picker, the file tabs, and dropped files.
func (p *Page) setupFiles() {
	none := dom.Make("option", "", "Your program")
	none.SetAttribute("value", "")
	dom.Replace(dom.ByID("example"), none)
	list := p.shim.Get("examples")
	for i := range list.Length() {
		p.addExample(list.Index(i))
	}
	dom.On("example", "change", func(dom.Event) {
		p.withSource(dom.Value("example"), func(e example) {
			e.program.Limit, e.program.Model = chosenLimit(), p.program().Model
			p.setAside("Your program was replaced by the example " + e.title + ".")
			p.setProgram(e.program)
			p.saveDraft()
		})
	})
	for _, file := range []string{"main", "header", "module"} {
		dom.Click("tab-"+file, func() { p.selectFile(file) })
	}
	dom.On("files", "keydown", p.fileKeys)

	dom.On("file", "change", func(dom.Event) {
		if files := dom.ByID("file").Get("files"); files.Length() > 0 {
			go p.openFile(files.Index(0))
		}
	})
	page := dom.Body()
	page.AddEventListener("dragover", false, func(e dom.Event) {
		e.PreventDefault()
		dom.Toggle(page, "dropping", true)
	})
	page.AddEventListener("dragleave", false, func(e dom.Event) {
		if e.Get("relatedTarget").IsNull() {
			dom.Toggle(page, "dropping", false)
		}
	})
	page.AddEventListener("drop", false, func(e dom.Event) {
		e.PreventDefault()
		dom.Toggle(page, "dropping", false)
		if files := e.Get("dataTransfer").Get("files"); files.Length() > 0 {
			go p.openFile(files.Index(0))
		}
	})
}

func (p *Page) addExample(v js.Value) {
	e := example{title: v.Get("title").String(), about: v.Get("description").String(), size: v.Get("size").Int()}
	e.program = link.Program{Name: v.Get("name").String(), Language: v.Get("language").String(), Limit: chosenLimit(),
		Input: v.Get("input").String(), Export: orElse(v.Get("invoke").String(), "compute")}
	if v.Get("abi").String() == "wasi" {
		e.program.Export = "_start"
	}
	if args := v.Get("args"); args.Type() == js.TypeObject {
		e.program.Args = args.Call("join", " ").String()
	}
	if source := v.Get("source"); source.Type() == js.TypeString {
		e.program.Source = source.String()
	}
	p.examples = append(p.examples, e)
	option := dom.Make("option", "", e.title)
	option.SetAttribute("value", e.program.Name)
	option.Set("title", e.about)
	dom.ByID("example").AppendChild(option)
}

func (p *Page) findExample(name string) (example, bool) {
	for _, e := range p.examples {
		if e.program.Name == name {
			return e, true
		}
	}
	return example{}, false
}

// fetchSources has the examples' sources and the header of C. It blocks until they are
// there.
func (p *Page) fetchSources() error {
	v, err := dom.Await(p.shim.Call("sources"))
	if err != nil || p.sourced {
		return err
	}
	p.sourced = true
	for i := range p.examples {
		q := &p.examples[i].program
		q.Source = v.Get("sources").Get(q.Name).String()
	}
	p.editor.Call("open", "header", v.Get("header"), "c", true)
	return nil
}

// withSource calls f with an example that has its source: at once if it is there, and not
// any more if another program comes first. Run waits for it. It reports whether there is
// something to wait for.
func (p *Page) withSource(name string, f func(example)) bool {
	e, ok := p.findExample(name)
	switch {
	case !ok:
		return false
	case e.program.Source != "":
		f(e)
		return false
	}
	before := ""
	if _, named := p.findExample(p.name); named {
		before = p.name
	}
	p.await(true)
	mine := p.awaited
	go func() {
		err := p.fetchSources()
		if mine != p.awaited || !p.awaiting() {
			return
		}
		p.await(false)
		if err != nil {
			p.queued = false
			dom.SetValue("example", before)
			p.notice(fmt.Sprintf("The example %s could not be fetched: %v. Check the connection, and choose it again. Nothing was changed.", e.title, err), "", nil)
			return
		}
		e, _ := p.findExample(name)
		f(e)
		p.runQueued()
	}()
	return true
}

// await says that a program is on its way, or that it is not any more.
func (p *Page) await(coming bool) {
	if coming {
		p.awaited++
	}
	dom.ByID("code").SetAttribute("aria-busy", strconv.FormatBool(coming))
}

func (p *Page) awaiting() bool { return dom.ByID("code").GetAttribute("aria-busy") == "true" }

// compiled is the module of an example whose source was not changed, or nil. It
// blocks.
func (p *Page) compiled(q link.Program) []byte {
	for i, e := range p.examples {
		if e.program.Language != q.Language || e.size != len(q.Source) || e.program.Source == "" && p.fetchSources() != nil {
			continue
		}
		if p.examples[i].program.Source == q.Source {
			if v, err := dom.Await(p.shim.Call("exampleModule", e.program.Name)); err == nil {
				return message.GoBytes(v)
			}
		}
	}
	return nil
}

// showLanguage names the tabs and shows what the language needs.
func (p *Page) showLanguage(language string) {
	dom.SetText("tab-main", map[string]string{"c": "main.c", "wat": "main.wat", "wasm": printable.Name(orElse(p.name, "module.wasm"))}[language])
	dom.Show("tab-header", language == "c")
	if language == "c" {
		go p.fetchSources() // for the header; Run says if it can't be had
	}
	dom.Show("tab-module", false)
	dom.Show("drop", language == "wasm" && !p.embed)
}

// selectFile shows one of the files in the editor.
func (p *Page) selectFile(file string) {
	for _, other := range []string{"main", "header", "module"} {
		tab := dom.ByID("tab-" + other)
		selected := other == file
		tab.SetAttribute("aria-selected", map[bool]string{true: "true", false: "false"}[selected])
		dom.SetTabIndex(tab, map[bool]int{true: 0, false: -1}[selected])
	}
	dom.ByID("source").SetAttribute("aria-labelledby", "tab-"+file)
	p.editor.Call("show", file)
	p.mark()
}

// shownFile is the file in the editor.
func (p *Page) shownFile() string {
	for _, file := range []string{"header", "module"} {
		if dom.ByID("tab-"+file).GetAttribute("aria-selected") == "true" {
			return file
		}
	}
	return "main"
}

// fileKeys moves between tabs by the arrow keys, as tabs do.
func (p *Page) fileKeys(e dom.Event) {
	name, _ := dom.Key(e)
	move := map[string]int{"ArrowLeft": -1, "ArrowRight": 1}[name]
	if move == 0 {
		return
	}
	var shown []string
	at := 0
	for _, file := range []string{"main", "header", "module"} {
		if !dom.ByID("tab-" + file).Get("hidden").Bool() {
			if file == p.shownFile() {
				at = len(shown)
			}
			shown = append(shown, file)
		}
	}
	file := shown[(at+move+len(shown))%len(shown)]
	p.selectFile(file)
	dom.ByID("tab-" + file).Focus()
}

// openFile opens a dropped or picked file: a module, or a program saved as a
// file by Share.
func (p *Page) openFile(file js.Value) {
	name := printable.Name(file.Get("name").String())
	if size := file.Get("size").Float(); size > maxFile {
		p.notice(name+" has "+bench.Group(int64(size))+" bytes; at most "+bench.Group(maxFile)+" are opened.", "", nil)
		return
	}
	buffer, err := dom.Await(file.Call("arrayBuffer"))
	if err != nil {
		p.notice(name+" could not be read: "+err.Error(), "", nil)
		return
	}
	data := message.GoBytes(js.Global().Get("Uint8Array").New(buffer))
	switch {
	case len(data) >= 4 && string(data[:4]) == "\x00asm":
		p.setAside("Your program was replaced by " + name + ".")
		p.setProgram(link.Program{Language: "wasm", Wasm: data, Name: name, Limit: chosenLimit(), Model: p.program().Model})
		p.saveDraft()
	case len(data) > 0 && data[0] == '1':
		p.openText(string(data), name)
	default:
		p.notice(name+" is neither a .wasm file (it does not begin with \\0asm) nor a program saved by Share. Nothing was changed.", "", nil)
	}
}

// openWasm shows a module as its imports, exports and instructions.
func (p *Page) openWasm() {
	if p.wasm == nil {
		p.editor.Call("open", "main", ";; no module yet\n", "wat", true)
		return
	}
	p.editor.Call("open", "main", ";; reading\n", "wat", true)
	module := p.wasm
	client.Ask(p.client, &message.Inspect{Wasm: module}, func(n *message.Inspection, err error) {
		if len(p.wasm) == 0 || &module[0] != &p.wasm[0] {
			return // another file by now
		}
		if err != nil {
			n.Error = err.Error()
		}
		p.listing = *n
		text := p.listing.Listing
		if p.listing.Error != "" {
			text = ";; " + printable.Line(p.listing.Error) + "\n" + text
			p.failure(p.listing.Error, false)
		}
		p.editor.Call("open", "main", text, "wat", true)
		p.exportsOf(p.listing)
		p.listImports(module)
	})
}

// listImports has the engine that answers imports list those of a module, if it has such.
func (p *Page) listImports(module []byte) {
	if p.listing.Hosted && p.state != "running" && p.state != "compiling" {
		go func() {
			if p.askHosts() == "" {
				client.Ask(p.client, &message.Inspect{Wasm: module}, func(*message.Inspection, error) {})
			}
		}()
	}
}

// exportsOf offers a module's functions.
func (p *Page) exportsOf(n message.Inspection) {
	var names []string
	chosen := dom.Value("export")
	has := false
	for _, f := range n.Functions {
		names = append(names, f.Name)
		has = has || f.Name == chosen
	}
	if len(names) == 0 {
		return
	}
	if !has {
		chosen = names[0]
		if n.Compute {
			chosen = "compute"
		}
		for _, name := range names {
			if name == "_start" {
				chosen = name
			}
		}
	}
	p.offerExports(names, chosen)
	p.fields()
}
