//go:build js && wasm

package page

import (
	"bytes"
	"errors"
	"fmt"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
)

// shortPrefix begins the fragment of a short link; its name follows.
const shortPrefix = "p="

// openShort opens the program of a short link as [Page.openText] does that of a long
// one, once site/src/short.ts has fetched it, and not any more if another program comes
// first. Run waits for it.
func (p *Page) openShort(id string) {
	p.await(true)
	mine := p.awaited
	go func() {
		text, err := p.readShort(id)
		if mine != p.awaited || !p.awaiting() {
			return
		}
		p.await(false)
		if err != nil {
			p.queued = false
			p.notice(fmt.Sprintf("The short link could not be opened: %v. Nothing was changed.", err), "", nil)
			return
		}
		p.openText(text, "The link")
	}()
}

func (p *Page) readShort(id string) (string, error) {
	module, err := dom.Await(p.shim.Call("short"))
	if err != nil {
		return "", errors.New("a part of this page could not be fetched; check the connection")
	}
	text, err := dom.Await(module.Call("read", id))
	return text.String(), err
}

// offerShort shows what a short link of a program would keep, if there is a service for
// it. It blocks. The long link's text is how the panel Embed finds the short one.
func (p *Page) offerShort(q link.Program, long string) {
	module, err := dom.Await(p.shim.Call("short"))
	if err != nil {
		return
	}
	// Of a program that was edited since it ran, the page knows no result.
	now, ran := p.program(), p.ran
	ran.Name = now.Name // an example that was edited loses it, sooner or later
	preview, err := dom.Await(module.Call("preview", bytes.Equal(ran.Fields(), now.Fields()), p.run.Steps, int(q.Step)))
	if err != nil || preview.IsNull() {
		return
	}
	q.Result, q.Trace = preview.Get("result").String(), preview.Get("trace").String()
	if text, err := p.packed(q); err == nil {
		module.Call("offer", text, long, q.Language, q.Name, len(q.Source)+len(q.Wasm), len(q.Input), q.Args, int(q.Step), preview)
	}
}
