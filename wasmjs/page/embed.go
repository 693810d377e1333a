//go:build js && wasm

package page

import (
	"fmt"
	"strconv"
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
)

// setupEmbedDialog wires the panel that makes snippets. What it writes is made by
// site/src/snippet.ts, which is fetched when the panel is first opened.
func (p *Page) setupEmbedDialog() {
	dom.On("embed-panel", "toggle", func(e dom.Event) {
		if e.Get("newState").String() == "open" {
			go p.makeSnippet()
		}
	})
	dom.Click("embed-copy", func() { go copyText("embed-snippet", "embed-copy") })
}

// makeSnippet gives the program to the panel.
func (p *Page) makeSnippet() {
	q := p.program()
	text, err := p.packed(q)
	if err != nil {
		dom.SetText("embed-note", "The snippet could not be made: "+err.Error())
		return
	}
	p.shim.Call("snippet", text, q.Language, q.Source, p.run.Selected)
}

// setupFrame is what an embed does by itself: it takes a program from the page around
// it. site/src/around.ts knows that page.
func (p *Page) setupFrame() {
	if view, ok := p.param("view"); ok && p.showLinkView(view) {
		dom.Root().SetAttribute("data-view", view)
	}
	p.updateOpenLink()
	js.Global().Call("wasmformerAround", js.FuncOf(func(_ js.Value, args []js.Value) any {
		p.received(args[0], args[1].String())
		return nil
	}))
}

// received shows a program from the page around, or why there is none.
func (p *Page) received(m js.Value, why string) {
	if why != "" {
		p.notice(why, "", nil)
		return
	}
	text := func(name string) string { return m.Get(name).String() }
	q := link.Program{Language: text("language"), Source: text("source"), Input: text("input"),
		Args: text("args"), Export: text("export"), Limit: chosenLimit()}
	if q.Export == "" && q.Language == "wat" {
		q.Export = firstExport(q.Source)
	}
	p.setProgram(q)
	p.opened()
}

// firstExport guesses which function a WAT text exports first.
func firstExport(source string) string {
	_, after, ok := strings.Cut(source, "(export \"")
	name, _, closed := strings.Cut(after, "\"")
	if !ok || !closed {
		return ""
	}
	return name
}

// updateOpenLink points "Open in playground" at the program with its edits.
func (p *Page) updateOpenLink() {
	go func() {
		if text, err := p.packed(p.program()); err == nil {
			dom.ByID("open").SetAttribute("href", p.shim.Get("base").String()+"#"+text)
		}
	}()
}

// wantMoment makes the run that begins end where the embed's parameters say.
func (p *Page) wantMoment() {
	if text, ok := p.param("step"); ok {
		n, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			p.notice(fmt.Sprintf("The parameter step is %.20q: want a number from 0 on.", text), "", nil)
		} else {
			p.run.Want(n+1, nil)
		}
	}
	_, play := p.param("play")
	p.run.Play = play && !dom.Still()
}

// autorun runs an embed that asks for it.
func (p *Page) autorun() {
	if _, ok := p.param("autorun"); ok && p.runs == 0 {
		p.runClicked()
	}
}
