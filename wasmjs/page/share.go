//go:build js && wasm

package page

import (
	"fmt"
	"strings"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/engine/printable"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

// setupShare wires the share panel. The link is made anew whenever it opens.
func (p *Page) setupShare() {
	dom.On("share-panel", "toggle", func(e dom.Event) {
		if e.Get("newState").String() == "open" {
			dom.Enable("share-step", p.run.Selected >= 0)
			go p.makeLink()
		}
	})
	dom.On("share-step", "change", func(dom.Event) { go p.makeLink() })
	dom.Click("share-copy", func() { go copyText("share-link", "share-copy") })
	dom.Click("share-file", func() {
		go func() {
			if text, err := p.packed(p.shared()); err == nil {
				name := strings.TrimSuffix(printable.Name(orElse(p.name, "program")), ".wasm")
				dom.Save(name+".wasmformer", "text/plain", js.ValueOf(text))
			}
		}()
	})
	js.Global().Call("addEventListener", "hashchange", js.FuncOf(func(js.Value, []js.Value) any {
		p.openHash()
		return nil
	}))
}

// shared is the program as the panel's choices say.
func (p *Page) shared() link.Program {
	q := p.program()
	if p.run.Selected >= 0 && !p.embed && dom.Checked("share-step") {
		q.Step, q.View, q.States = uint64(p.run.Selected)+1, p.linkView(), p.run.Panels.States()
	}
	return q
}

// packed is a program as the text of a fragment. It blocks.
func (p *Page) packed(q link.Program) (string, error) {
	v, err := dom.Await(p.shim.Call("pack", message.Bytes(q.Fields())))
	if err != nil {
		return "", err
	}
	return link.Text(message.GoBytes(v)), nil
}

func (p *Page) makeLink() {
	q := p.shared()
	text, err := p.packed(q)
	if err != nil {
		dom.SetText("share-note", "The link could not be made: "+err.Error())
		return
	}
	dom.SetValue("share-link", p.shim.Get("base").String()+"#"+text)
	note := fmt.Sprintf("%s characters.", bench.Group(int64(len(text))))
	if len(text) > link.LongText {
		note = fmt.Sprintf("This link has %s characters. Browsers open it, but many chat and mail programs cut links off after %s: better save it as a file, which can be dropped on this page.",
			bench.Group(int64(len(text))), bench.Group(link.LongText))
	}
	if len(text) > link.MaxText {
		dom.SetValue("share-link", "")
		note = fmt.Sprintf("The program is too large for a link (%s characters, at most %s are read): save it as a file.", bench.Group(int64(len(text))), bench.Group(link.MaxText))
	}
	dom.SetText("share-note", note)
	p.offerShort(q, text)
}

// copyText copies a field, and says so on its button.
func copyText(field, button string) {
	dom.Copy(dom.Value(field), dom.ByID(button), func() { dom.ByID(field).Call("select") })
}

// firstExample is the program of a first visit, whose recorded run the page shows
// until the engine has come.
const firstExample = "gcd"

// open shows what the page was opened with: a link's program, the draft, or
// the first example. It runs nothing. It blocks until an example's source is there.
func (p *Page) open() {
	q, kept := draft()
	name, asked := p.param("example")
	linked := strings.TrimPrefix(hash(), "example=")
	var missing error
	for _, name := range []string{name, linked} {
		if e, found := p.findExample(name); found && e.program.Source == "" {
			missing = p.fetchSources()
		}
	}
	if asked {
		switch e, found := p.findExample(name); {
		case found && e.program.Source == "":
			p.notice(fmt.Sprintf("The example %s could not be fetched: %v. Check the connection and reload.", e.title, missing), "", nil)
		case found:
			q, kept = e.program, true
		default:
			p.notice(fmt.Sprintf("There is no example %.40q.", name), "", nil)
		}
	} else if p.embed {
		kept = false
	}
	if _, wait := p.param("wait"); wait || p.embed && strings.HasPrefix(hash(), shortPrefix) {
		q, kept = link.Program{Language: "wat", Limit: chosenLimit()}, true // it comes by message, or is fetched
	}
	if !kept {
		e, _ := p.findExample(firstExample)
		q = e.program
	}
	p.setProgram(q)
	p.setState("ready")
	p.queued = p.shim.Call("started").Bool()
	if !p.openHash() {
		p.runQueued()
	}
	if _, wait := p.param("wait"); p.embed && !wait && hash() == "" {
		p.opened()
	}
}

// runQueued runs the program if Run was pressed before the page could.
func (p *Page) runQueued() {
	if p.queued {
		p.queued = false
		p.runClicked()
	}
}

// openHash opens the program in the page's fragment, if there is one, and reports
// whether that takes a while.
func (p *Page) openHash() bool {
	text := hash()
	if name, ok := strings.CutPrefix(text, "example="); ok {
		if _, found := p.findExample(name); found {
			return p.withSource(name, func(e example) {
				p.setAside("Your program was replaced by the example " + e.title + ".")
				p.setProgram(e.program)
			})
		}
		p.notice(fmt.Sprintf("There is no example %.40q. Nothing was changed.", name), "", nil)
		return false
	}
	if id, ok := strings.CutPrefix(text, shortPrefix); ok {
		p.openShort(id)
		return true
	}
	if text == "" || strings.HasPrefix(text, "tour") { // that is site/src/tour.ts's
		return false
	}
	p.openText(text, "The link")
	return true
}

// openText opens a program from a link or a file. If it can't be read, the
// page stays as it is and says why.
func (p *Page) openText(text, what string) {
	refuse := func(err error) {
		p.queued = false
		p.notice(fmt.Sprintf("%s could not be opened: %v. Nothing was changed.", what, err), "", nil)
	}
	packed, err := link.Packed(strings.TrimSpace(text))
	if err != nil {
		refuse(err)
		return
	}
	p.await(true) // a click on Run means the program that comes
	mine := p.awaited
	go func() {
		v, err := dom.Await(p.shim.Call("unpack", message.Bytes(packed), link.MaxFields))
		if mine != p.awaited || !p.awaiting() {
			return // another one came first
		}
		p.await(false)
		if err != nil {
			refuse(fmt.Errorf("it is damaged (%v)", err))
			return
		}
		q, err := link.Parse(message.GoBytes(v))
		if err != nil {
			refuse(err)
			return
		}
		if !p.embed {
			p.setAside("This program came with a link. Your draft is kept.")
		}
		p.setProgram(q)
		if q.Step > 0 && !p.embed {
			p.notice(fmt.Sprintf("This link shows step %s of the run. Press Run to get there.", bench.Group(int64(q.Step-1))), "", nil)
			p.promised = true
		}
		if !p.embed {
			p.showLinkView(q.View)
		}
		p.opened()
		p.runQueued()
	}()
}

// opened is called when a link's program is in the form.
func (p *Page) opened() {
	if p.embed {
		p.updateOpenLink()
		p.autorun()
	}
}
