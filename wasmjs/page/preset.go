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

// setupPreset wires the choice of the model. An embed takes it from the page around it.
func (p *Page) setupPreset() {
	p.preset, p.decodes, p.run.Model = link.Models[0], link.Models[0], link.Models[0]
	dom.On("preset", "change", func(dom.Event) {
		p.edited()
		p.choosePreset(dom.Value("preset"))
	})
	if name, ok := p.param("model"); p.embed && ok {
		if p.asked = name; !slices.Contains(link.Models, name) {
			p.asked = ""
			p.notice(fmt.Sprintf("The parameter model is %.20q: want %s.", name, strings.Join(link.Models, " or ")), "", nil)
		}
	}
}

// choosePreset has the next run decode by a model, whose kernel is fetched first. If it
// can't be had, the choice stays what it was.
func (p *Page) choosePreset(name string) {
	p.showPreset(name)
	p.previewPreset(name)
	if name == p.preset {
		return
	}
	go func() {
		err := p.fetchPreset(name)
		if dom.Value("preset") != name {
			return // another one was chosen meanwhile
		}
		if err != nil {
			p.showPreset(p.preset)
			p.previewPreset(p.preset)
			p.notice(fmt.Sprintf("The model %s could not be fetched: %s. The model stays %s.", name, strings.TrimSuffix(err.Error(), "."), p.preset), "", nil)
			return
		}
		p.preset = name
	}()
}

// previewPreset has views show a model as long as there is no run.
func (p *Page) previewPreset(name string) {
	if p.run.Model != name && p.run.Steps == 0 && !p.run.Growing() {
		p.run.Model = name
		p.run.Forget()
	}
}

// showPreset shows a choice and its sizes.
func (p *Page) showPreset(name string) {
	dom.SetValue("preset", name)
	dom.SetText("preset-size", dom.ByID("preset").Get("selectedOptions").Index(0).Get("dataset").Get("sizes").String())
}

// fetchPreset fetches a model's kernel, once, and blocks until it is there.
func (p *Page) fetchPreset(name string) error {
	report := js.FuncOf(func(_ js.Value, args []js.Value) any { p.download("model "+name, args[0]); return nil })
	defer report.Release()
	_, err := dom.Await(p.shim.Call("kernel", name, report))
	dom.Show("progress", false)
	return err
}

// usePreset has the engine decode by the chosen model: another one is another worker's.
// It blocks, and reports whether the run is to go on.
func (p *Page) usePreset(run int) bool {
	name := dom.Value("preset")
	err := p.fetchPreset(name)
	if run != p.runs || p.state != "compiling" {
		return false // stopped meanwhile
	}
	if err != nil {
		p.fail(fmt.Sprintf("The model %s could not be fetched: %s. Choose another model, or run again.", name, strings.TrimSuffix(err.Error(), ".")))
		return false
	}
	p.preset, p.run.Model = name, name
	if p.decodes != name {
		p.decodes = name
		p.client.Restart()
	}
	return true
}
