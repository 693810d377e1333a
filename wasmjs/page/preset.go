//go:build js && wasm

package page

import (
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
)

// askHosts has the engine of a program that imports what nothing built in has answer that: it
// is another worker's, which site/src/imports.ts starts. It blocks, and gives "" or why it
// can't be had.
func (p *Page) askHosts() string {
	why, _ := dom.Await(p.shim.Call("hosts"))
	if why.String() == "" && !p.hosts {
		p.hosts = true
		p.client.Restart()
	}
	return why.String()
}

// setupPreset wires the choice of the model; site/src/preset.ts fetches what it needs. An
// embed is told its model by the page around it.
func (p *Page) setupPreset() {
	p.decodes, p.run.Model = link.Models[0], link.Models[0]
	dom.On("preset", "change", func(dom.Event) {
		p.edited()
		p.choosePreset(dom.Value("preset"))
	})
	if p.embed {
		p.asked, _ = p.param("model")
	}
}

// choosePreset has the next run decode by a model. If it can't be had, the choice stays
// what it was.
func (p *Page) choosePreset(name string) {
	coming := p.shim.Call("preset", name)
	p.previewPreset()
	go func() {
		if why, _ := dom.Await(coming); why.String() != "" {
			p.previewPreset()
			p.notice(why.String(), "", nil)
		}
	}()
}

// previewPreset has views show the chosen model as long as there is no run.
func (p *Page) previewPreset() {
	if name := dom.Value("preset"); p.run.Model != name && p.run.Steps == 0 && !p.run.Growing() {
		p.run.Model = name
		p.run.Forget()
	}
}

// usePreset has the engine decode by the chosen model: another one is another worker's.
// It blocks, and reports whether the run is to go on.
func (p *Page) usePreset(run int) bool {
	name := dom.Value("preset")
	why, _ := dom.Await(p.shim.Call("preset", name))
	if run != p.runs || p.state != "compiling" {
		return false // stopped meanwhile
	}
	if why.String() != "" {
		p.fail(why.String())
		return false
	}
	p.run.Model = name
	dom.ByID("status").SetAttribute("data-model", name) // for the tour
	if p.decodes != name {
		p.decodes = name
		p.client.Restart()
	}
	return true
}
