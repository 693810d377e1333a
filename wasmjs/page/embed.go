//go:build js && wasm

package page

import (
	"fmt"
	"slices"
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
)

// setupEmbedDialog wires the panel that makes snippets.
func (p *Page) setupEmbedDialog() {
	dom.On("embed-panel", "toggle", func(e dom.Event) {
		if e.Get("newState").String() == "open" {
			go p.makeSnippet()
		}
	})
	for _, id := range []string{"embed-kind", "embed-theme", "embed-view", "embed-autorun", "embed-readonly", "embed-lazy"} {
		dom.On(id, "change", func(dom.Event) { go p.makeSnippet() })
	}
	dom.Click("embed-copy", func() { go copyText("embed-snippet", "embed-copy") })
}

// makeSnippet writes the HTML or Markdown to paste into another page.
func (p *Page) makeSnippet() {
	q := p.program()
	text, err := p.packed(q)
	if err != nil {
		dom.SetText("embed-note", "The snippet could not be made: "+err.Error())
		return
	}
	base := p.shim.Get("base").String()
	script := fmt.Sprintf("<script src=\"%swasm-former.js\"></script>", base)
	var flags []string
	for _, name := range []string{"autorun", "readonly", "lazy"} {
		if dom.Checked("embed-" + name) {
			flags = append(flags, name)
		}
	}
	theme, view := dom.Value("embed-theme"), dom.Value("embed-view")
	snippet, note := "", "The script is loaded once, however many programs a page shows."
	switch dom.Value("embed-kind") {
	case "iframe":
		query := "theme=" + theme
		if view != "" {
			query += "&view=" + view
		}
		for _, f := range flags {
			query += "&" + f + "=1"
		}
		snippet = fmt.Sprintf("<iframe src=\"%sembed.html?%s#%s\"\n  title=\"A program that runs in Wasmformer\" loading=\"lazy\"\n  style=\"width: 100%%; height: 420px; border: 0\"></iframe>",
			base, strings.ReplaceAll(query, "&", "&amp;"), text)
		note = "Needs no script. The height is fixed; the custom element's follows its content."
	case "fence":
		snippet = "```" + q.Language + "\n" + strings.TrimRight(q.Source, "\n") + "\n```\n\n" + script
		note = "The script makes every code block a live program that is a whole C or WAT program. Input and arguments are not part of a code block."
		if q.Language == "wasm" {
			snippet, note = "", "A .wasm file has no text for a code block: take the custom element."
		}
	default:
		attributes := fmt.Sprintf(" theme=\"%s\"", theme)
		if view != "" {
			attributes += fmt.Sprintf(" view=\"%s\"", view)
		}
		for _, f := range flags {
			attributes += " " + f
		}
		snippet = fmt.Sprintf("%s\n<wasm-former%s\n  src=\"#%s\"></wasm-former>", script, attributes, text)
	}
	dom.SetValue("embed-snippet", snippet)
	dom.SetText("embed-note", note)
}

// setupFrame is what an embed does by itself: it tells its height to the page
// around it, and takes a program from it. The page names its origin in the
// parameter "parent"; messages of any other are dropped.
func (p *Page) setupFrame() {
	if view, ok := p.param("view"); ok {
		dom.Root().SetAttribute("data-view", view)
		p.showLinkView(view)
	}
	p.updateOpenLink()
	parent, ok := p.param("parent")
	if !ok || js.Global().Get("parent").Equal(js.Global()) {
		return
	}
	js.Global().Call("addEventListener", "message", js.FuncOf(func(_ js.Value, args []js.Value) any {
		e := args[0]
		if e.Get("source").Equal(js.Global().Get("parent")) && e.Get("origin").String() == parent {
			p.received(e.Get("data"))
		}
		return nil
	}))
	body := js.Global().Get("document").Get("body")
	tell := js.FuncOf(func(js.Value, []js.Value) any {
		height := body.Call("getBoundingClientRect").Get("height").Float()
		p.tellParent(parent, map[string]any{"type": "wasmformer:height", "height": height})
		return nil
	})
	js.Global().Get("ResizeObserver").New(tell).Call("observe", body)
	p.tellParent(parent, map[string]any{"type": "wasmformer:ready"})
}

// tellParent posts to the page around, if it has the origin that it named.
func (p *Page) tellParent(origin string, m map[string]any) {
	defer func() { recover() }() // an origin that is none throws
	js.Global().Get("parent").Call("postMessage", m, origin)
}

// received takes a program from the page around, if it has the right shape.
func (p *Page) received(m js.Value) {
	if m.Type() != js.TypeObject || m.Get("type").Type() != js.TypeString || m.Get("type").String() != "wasmformer:load" {
		return
	}
	text := func(name string) string {
		if v := m.Get(name); v.Type() == js.TypeString && len(v.String()) <= link.MaxFields {
			return v.String()
		}
		return ""
	}
	q := link.Program{Language: text("language"), Source: text("source"), Input: text("input"),
		Args: text("args"), Export: text("export"), Limit: chosenLimit()}
	if q.Source == "" || !slices.Contains([]string{"c", "wat"}, q.Language) {
		return
	}
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

// autorun runs an embed that asks for it.
func (p *Page) autorun() {
	if _, ok := p.param("autorun"); ok && p.runs == 0 {
		p.runClicked()
	}
}
