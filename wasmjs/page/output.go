//go:build js && wasm

package page

import (
	"fmt"
	"strings"
	"syscall/js"
	"unicode"
	"unicode/utf8"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

const (
	shownOutput = 1 << 20 // bytes that the page shows; all of them can be saved
	keptOutput  = 1 << 26
)

// output is what the program has printed.
type output struct {
	bytes []byte
	shown int // of them, in the console
	full  bool
	ended bool // no more will come
}

func (p *Page) setupOutput() {
	dom.Click("verify", func() { go p.verify() })
	dom.Click("save-output", func() { dom.Save("output.bin", "application/octet-stream", message.Bytes(p.out.bytes)) })
}

func (o *output) clear(p *Page) {
	*o = output{}
	dom.Replace(dom.ByID("output"))
	dom.Show("save-output", false)
}

// add appends bytes to the console: UTF-8 as text, all else by its number.
func (o *output) add(p *Page, b []byte) {
	if len(o.bytes)+len(b) == 0 {
		return
	}
	if len(o.bytes)+len(b) <= keptOutput {
		o.bytes = append(o.bytes, b...)
	}
	dom.Show("save-output", true)
	if o.full {
		return
	}
	box := dom.ByID("output").Value
	atEnd := box.Get("scrollTop").Float()+box.Get("clientHeight").Float() >= box.Get("scrollHeight").Float()-8
	rest := o.bytes[o.shown:min(len(o.bytes), shownOutput)]
	for len(rest) > 0 {
		text, invalid, n := piece(rest, o.ended)
		if n == 0 {
			break // a character whose bytes have not all come
		}
		if text != "" {
			box.Call("append", text)
		} else {
			box.Call("append", dom.Make("span", "invalid", invalid).Value)
		}
		rest, o.shown = rest[n:], o.shown+n
	}
	if len(o.bytes) > shownOutput {
		o.full = true
		box.Call("append", dom.Make("span", "invalid", "the rest is not shown here; Save keeps all of it").Value)
	}
	if atEnd {
		box.Set("scrollTop", box.Get("scrollHeight"))
	}
}

// piece takes either valid text or a run of bytes that are none from b. Unless
// b is the whole rest, more bytes may complete its last character.
func piece(b []byte, whole bool) (text, invalid string, n int) {
	for n < len(b) {
		r, size := utf8.DecodeRune(b[n:])
		if visible(r, size) != (n == 0 || invalid == "") && n > 0 {
			break
		}
		if !visible(r, size) {
			if !whole && !utf8.FullRune(b[n:]) {
				break
			}
			invalid += fmt.Sprintf("\\x%02x", b[n])
			n++
			continue
		}
		n += size
	}
	if invalid == "" {
		text = string(b[:n])
	}
	return text, invalid, n
}

func visible(r rune, size int) bool {
	if r == utf8.RuneError && size <= 1 {
		return false
	}
	return !unicode.IsControl(r) || r == '\n' || r == '\t' || r == '\r'
}

// verifiable reports whether there is a run to compare with.
func (p *Page) verifiable() bool {
	switch p.state {
	case "done", "trap", "stopped", "limit":
		return p.task.Wasm != nil && p.figures.Tokens > 0
	}
	return false
}

// verify has site/src/verify.ts run the same module in the browser's own WebAssembly, and
// compare.
func (p *Page) verify() {
	run, state := p.runs, p.state
	dom.Enable("verify", false)
	p.verdict("running the module in the browser’s own WebAssembly", "")
	input := js.Null()
	if p.text {
		input = message.Bytes(p.task.Input)
	}
	said, err := dom.Await(p.shim.Call("verify", p.task.Export, p.task.Args, message.Bytes(p.task.Wasm), input, p.listing.Hosted,
		state, message.Bytes(p.out.bytes), strings.Join(p.ended.Results, "\n")))
	if run != p.runs || state != p.state {
		return
	}
	dom.Enable("verify", true)
	if err != nil {
		p.verdict("not compared: "+err.Error(), "")
		return
	}
	p.verdict(said.Index(0).String(), said.Index(1).String())
}

func (p *Page) verdict(text, equal string) {
	dom.SetForeign("verdict", capital(text)+".")
	dom.ByID("verdict").SetAttribute("data-equal", equal)
	dom.Show("verdict", true)
}
