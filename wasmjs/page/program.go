//go:build js && wasm

package page

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/engine/printable"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

const draftKey = "wasmformer.draft.1"

// setupProgram wires the form that describes the program.
func (p *Page) setupProgram() {
	for _, id := range []string{"input", "args"} {
		dom.On(id, "input", func(dom.Event) { p.edited() })
	}
	dom.On("export", "change", func(dom.Event) { p.fields(); p.edited() })
	dom.SetText("limit-memory", fmt.Sprintf("%.1f GB of memory", float64(memoryStep())/1e9))
	dom.On("limit", "change", func(dom.Event) {
		dom.Store(limitKey, dom.Value("limit"))
		p.edited()
	})
	dom.On("answers", "change", func(dom.Event) { p.edited() })
	dom.On("language", "change", func(dom.Event) { p.languageChosen() })
	for _, id := range []string{"input", "args"} {
		dom.On(id, "keydown", func(e dom.Event) {
			if name, modified := dom.Key(e); name == "Enter" && modified {
				e.PreventDefault()
				p.runClicked()
			}
		})
	}
}

// program reads the form.
func (p *Page) program() link.Program {
	q := link.Program{Language: dom.Value("language"), Name: p.name, Input: dom.Value("input"),
		Args: dom.Value("args"), Export: dom.Value("export"), Imports: dom.Value("answers")}
	if q.Language == "wasm" {
		q.Wasm = p.wasm
	} else {
		q.Source = p.editor.Call("text", "main").String()
	}
	if model := dom.Value("preset"); model != link.Models[0] {
		q.Model = model
	}
	q.Limit, _ = strconv.ParseUint(dom.Value("limit"), 10, 64)
	return q
}

// setProgram fills the form. What ran before is cleared.
func (p *Page) setProgram(q link.Program) {
	p.loading = true
	defer func() { p.loading = false }()
	p.await(false)
	p.resetRun()
	p.run.Want(q.Step, q.States)
	p.lines = nil
	p.name, p.wasm, p.listing = q.Name, q.Wasm, message.Inspection{}
	p.language = q.Language
	dom.SetValue("language", q.Language)
	dom.SetValue("input", q.Input)
	dom.SetValue("args", q.Args)
	dom.SetValue("answers", q.Imports)
	dom.ByID("interactive").Set("checked", strings.Contains(q.Imports, `"stdin"`))
	dom.Show("imports", false)
	p.setLimit(q.Limit)
	p.choosePreset(orElse(p.asked, orElse(q.Model, link.Models[0])))
	p.offerExports([]string{orElse(q.Export, "compute")}, orElse(q.Export, "compute"))
	dom.SetValue("example", "")
	if e, ok := p.findExample(q.Name); ok {
		dom.SetValue("example", q.Name)
		if e.program.Source == "" {
			go p.fetchSources() // to know whether it is changed
		}
	}
	readOnly := false
	if p.embed {
		_, readOnly = p.param("readonly")
	}
	p.showLanguage(q.Language)
	if q.Language == "wasm" {
		p.openWasm()
	} else {
		p.editor.Call("open", "main", q.Source, q.Language, readOnly)
	}
	p.selectFile("main")
	p.fields()
}

// chosenLimit is the limit that was last chosen, 0 for none.
func chosenLimit() uint64 {
	n, _ := strconv.ParseUint(dom.Load(limitKey), 10, 50)
	return n
}

// setLimit selects a limit, adding one that is not offered.
func (p *Page) setLimit(limit uint64) {
	text := strconv.FormatUint(limit, 10)
	dom.SetValue("limit", text)
	if dom.Value("limit") != text {
		option := dom.Make("option", "", bench.Group(int64(limit))+" tokens")
		option.SetAttribute("value", text)
		dom.ByID("limit").AppendChild(option)
		dom.SetValue("limit", text)
	}
}

// offerExports fills the export picker; chosen stays selected if it is there.
func (p *Page) offerExports(names []string, chosen string) {
	var options []dom.Element
	for _, name := range names {
		option := dom.Make("option", "", printable.Name(name))
		option.SetAttribute("value", name)
		options = append(options, option)
	}
	dom.Replace(dom.ByID("export"), options...)
	for _, name := range names {
		if name == chosen {
			dom.SetValue("export", chosen)
		}
	}
}

// fields shows input text or arguments, whichever the export takes.
func (p *Page) fields() {
	compute, command := dom.Value("export") == "compute", dom.Value("export") == "_start"
	dom.Show("input-field", compute || command)
	dom.Show("interactive-field", command)
	takes := !compute
	for _, f := range p.listing.Functions {
		if f.Name == dom.Value("export") && f.Params == 0 {
			takes = command // of a command they are words
		}
	}
	dom.Show("args-field", takes)
}

// languageChosen shows what was last written in that language; at first an
// example, or a small program to start from. The other program is kept.
func (p *Page) languageChosen() {
	language := dom.Value("language")
	dom.SetValue("language", p.language)
	left := p.program()
	p.others[p.language] = left
	q, ok := p.others[language]
	if !ok {
		q = link.Program{Language: language, Source: starters[language], Limit: left.Limit, Export: firstExport(starters[language])}
		for _, e := range p.examples {
			if e.program.Language == language && p.untouched(left) {
				p.withSource(e.program.Name, func(e example) { p.showOther(e.program) })
				return
			}
		}
	}
	p.showOther(q)
}

// showOther shows a program in another language, by the same model.
func (p *Page) showOther(q link.Program) {
	q.Model = p.program().Model
	p.setProgram(q)
	p.edited()
}

// starters are the texts of an empty program.
var starters = map[string]string{
	"c": "#include \"wasmformer.h\"\n\nvoid compute(const char *input) {\n    print_string(input);\n}\n",
	"wat": "(module\n  (func (export \"add\") (param $a i32) (param $b i32) (result i32)\n" +
		"    local.get $a\n    local.get $b\n    i32.add))\n",
}

// edited notes a change by the person.
func (p *Page) edited() {
	if p.loading {
		return
	}
	p.saving.Start(400)
	p.lines = nil
	p.diagnose(js.Undefined())
}

// saveDraft keeps the program in this browser.
func (p *Page) saveDraft() {
	if p.embed {
		p.updateOpenLink()
		return
	}
	own := !p.untouched(p.program())
	if own && dom.Value("example") != "" {
		p.name = ""
		dom.SetValue("example", "")
	}
	kept := dom.Store(draftKey, base64.StdEncoding.EncodeToString(p.program().Fields()))
	if own && !kept && !p.unkept {
		p.notice("This browser does not keep your draft: its storage is full or closed. Share can save it as a file.", "", nil)
	}
	p.unkept = own && !kept
}

// draft is the kept program.
func draft() (link.Program, bool) {
	data, err := base64.StdEncoding.DecodeString(dom.Load(draftKey))
	if err != nil || len(data) == 0 {
		return link.Program{}, false
	}
	q, err := link.Parse(data)
	return q, err == nil
}

// setAside keeps the draft apart before something replaces it, and offers it.
func (p *Page) setAside(text string) {
	q, ok := draft()
	e, named := p.findExample(q.Name)
	// A draft with the name of an example was untouched when it was kept.
	if !ok || named && e.program.Source == "" || p.untouched(q) {
		return
	}
	p.notice(text, "Back to my draft", func() {
		p.setProgram(q)
		p.saveDraft()
	})
}

// untouched reports whether a program is just an example.
func (p *Page) untouched(q link.Program) bool {
	e, ok := p.findExample(q.Name)
	return ok && e.program.Source == q.Source && e.program.Input == q.Input && e.program.Args == q.Args
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
