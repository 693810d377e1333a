//go:build js && wasm

package page

import (
	"strings"

	"wasmformer/engine/printable"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// setupBake wires the panel that makes a model with the program in its weights. That is
// site/src/bake.ts's, which is fetched when the panel is first opened.
func (p *Page) setupBake() {
	dom.On("bake-panel", "toggle", func(e dom.Event) {
		if e.Get("newState").String() == "open" {
			go p.bake()
		}
	})
}

// bake gives the program's module to the panel. The run that there was stays. It blocks.
func (p *Page) bake() {
	before, q := p.state, p.program()
	dom.SetText("bake-body", "Compiling …")
	if before == "error" { // it may be of a text that was changed since
		p.failure("", false)
		before = "ready"
	}
	p.setState("compiling")
	wasm, ok := p.compile(p.runs, q)
	if p.state == "compiling" {
		p.setState(before)
	}
	if !ok {
		dom.SetText("bake-body", "There is no module to bake. The reason stands below the source, or with the output.")
		return
	}
	name := strings.TrimSuffix(printable.Name(orElse(p.name, "program")), ".wasm")
	p.shim.Call("bake", name, message.Bytes(wasm), q.Export, q.Args)
}
