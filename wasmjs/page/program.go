//go:build js && wasm

package page

import (
	"encoding/base64"
	"strconv"
	"syscall/js"

	"honnef.co/go/js/dom/v2"

	"wasmformer/engine/printable"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

const (
	draftKey  = "wasmformer.draft.1"
	beforeKey = "wasmformer.draft.before.1" // the draft that a link or example replaced
)

// setupProgram wires the form that describes the program.
func (p *Page) setupProgram() {
	for _, id := range []string{"input", "args"} {
		p.on(id, "input", func(dom.Event) { p.edited() })
	}
	p.on("export", "change", func(dom.Event) { p.fields(); p.edited() })
	p.on("limit", "change", func(dom.Event) { p.edited() })
	p.on("language", "change", func(dom.Event) { p.languageChosen() })
	for _, id := range []string{"input", "args"} {
		p.on(id, "keydown", func(e dom.Event) {
			if name, modified := key(e); name == "Enter" && modified {
				e.PreventDefault()
				p.runClicked()
			}
		})
	}
}

// program reads the form.
func (p *Page) program() link.Program {
	q := link.Program{Language: p.value("language"), Name: p.name, Input: p.value("input"),
		Args: p.value("args"), Export: p.value("export")}
	if q.Language == "wasm" {
		q.Wasm = p.wasm
	} else {
		q.Source = p.editor.Call("text", "main").String()
	}
	q.Limit, _ = strconv.ParseUint(p.value("limit"), 10, 64)
	return q
}

// setProgram fills the form. What ran before is cleared.
func (p *Page) setProgram(q link.Program) {
	p.loading = true
	defer func() { p.loading = false }()
	p.resetRun()
	p.step.lines = nil
	p.name, p.wasm, p.listing = q.Name, q.Wasm, message.Inspection{}
	p.language = q.Language
	p.setValue("language", q.Language)
	p.setValue("input", q.Input)
	p.setValue("args", q.Args)
	p.setLimit(q.Limit)
	p.offerExports([]string{orElse(q.Export, "compute")}, orElse(q.Export, "compute"))
	p.setValue("example", "")
	if _, ok := p.findExample(q.Name); ok {
		p.setValue("example", q.Name)
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

// setLimit selects a limit, adding one that is not offered.
func (p *Page) setLimit(limit uint64) {
	text := strconv.FormatUint(limit, 10)
	p.setValue("limit", text)
	if p.value("limit") != text {
		option := p.make("option", "", grouped(int64(limit))+" tokens")
		option.SetAttribute("value", text)
		p.el("limit").AppendChild(option)
		p.setValue("limit", text)
	}
}

// offerExports fills the export picker; chosen stays selected if it is there.
func (p *Page) offerExports(names []string, chosen string) {
	var options []*dom.BasicNode
	for _, name := range names {
		option := p.make("option", "", printable.Name(name))
		option.SetAttribute("value", name)
		options = append(options, option.BasicNode)
	}
	replace(p.el("export"), options...)
	for _, name := range names {
		if name == chosen {
			p.setValue("export", chosen)
		}
	}
}

// fields shows input text or arguments, whichever the export takes.
func (p *Page) fields() {
	compute, command := p.value("export") == "compute", p.value("export") == "_start"
	p.show("input-field", compute || command)
	takes := !compute
	for _, f := range p.listing.Functions {
		if f.Name == p.value("export") && f.Params == 0 {
			takes = command // of a command they are words
		}
	}
	p.show("args-field", takes)
}

// languageChosen shows what was last written in that language; at first an
// example, or a small program to start from. The other program is kept.
func (p *Page) languageChosen() {
	language := p.value("language")
	p.setValue("language", p.language)
	left := p.program()
	p.others[p.language] = left
	q, ok := p.others[language]
	if !ok {
		q = link.Program{Language: language, Source: starters[language], Limit: left.Limit, Export: firstExport(starters[language])}
		for _, e := range p.examples {
			if e.program.Language == language && p.untouched(left) {
				q = e.program
				break
			}
		}
	}
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
	p.saving.start(400)
	p.step.lines = nil
	p.diagnose(js.Undefined())
}

// saveDraft keeps the program in this browser.
func (p *Page) saveDraft() {
	if p.embed {
		p.updateOpenLink()
		return
	}
	if q := p.program(); !p.untouched(q) && p.value("example") != "" {
		p.name = ""
		p.setValue("example", "")
	}
	store(draftKey, base64.StdEncoding.EncodeToString(p.program().Fields()))
}

// draft is the kept program.
func draft(key string) (link.Program, bool) {
	data, err := base64.StdEncoding.DecodeString(load(key))
	if err != nil || len(data) == 0 {
		return link.Program{}, false
	}
	q, err := link.Parse(data)
	return q, err == nil
}

// setAside keeps the draft apart before something replaces it, and offers it.
func (p *Page) setAside(text string) {
	q, ok := draft(draftKey)
	if !ok || p.untouched(q) {
		return
	}
	store(beforeKey, load(draftKey))
	p.notice(text, "Back to my draft", func() {
		if q, ok := draft(beforeKey); ok {
			p.setProgram(q)
			p.saveDraft()
		}
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

// bytesOf copies a Go slice to JavaScript.
func bytesOf(b []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	return array
}
