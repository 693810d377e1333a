//go:build js && wasm

package page

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"wasmformer/engine/printable"
	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
)

// shortPrefix begins the fragment of a short link; its name follows.
const shortPrefix = "p="

// What the picture of a short link has room for (site/service/picture.go).
const (
	resultLines  = 4
	traceLines   = 8
	pictureWidth = 41 // characters
)

// openShort opens the program of a short link as [Page.openText] does that of a long
// one, once site/src/short.ts has fetched it. Until then nothing changes but the state.
func (p *Page) openShort(id string) {
	p.coming = id
	if p.state == "ready" {
		p.setState("loading")
	}
	go func() {
		text, err := p.readShort(id)
		if p.state == "loading" {
			p.setState("ready")
		}
		if p.coming != id {
			return // another program was opened meanwhile
		}
		p.coming = ""
		if err != nil {
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

// kept is what a short link keeps: Offer in site/src/short.ts.
type kept struct {
	Text, Long, Language, Name string
	Bytes, Input               int
	Args                       string
	Step                       int
	Result, Trace              string
}

// offerShort shows what a short link of a program would keep, if there is a service for
// it. It blocks. The long link's text is how the panel Embed finds the short one.
func (p *Page) offerShort(q link.Program, long string) {
	module, err := dom.Await(p.shim.Call("short"))
	if err != nil {
		return
	}
	if there, err := dom.Await(module.Call("available")); err != nil || !there.Bool() {
		return
	}
	p.preview(&q)
	text, err := p.packed(q)
	if err != nil {
		return
	}
	module.Call("offer", dom.Object(kept{text, long, q.Language, q.Name, len(q.Source) + len(q.Wasm), len(q.Input), q.Args,
		int(q.Step), q.Result, q.Trace}))
}

// preview adds what the page knows of the program's run: its result once it has ended,
// and some steps from the link's on. Of a program that was edited since it knows nothing.
func (p *Page) preview(q *link.Program) {
	if !bytes.Equal(p.ran.Fields(), p.program().Fields()) {
		return
	}
	if p.state == "done" || p.state == "trap" {
		q.Result = p.resultText()
	}
	if p.run.Steps == 0 {
		return
	}
	list, err := client.Await(p.client, &message.Rows{From: max(0, int(q.Step)-1), Count: traceLines})
	if err != nil {
		return // the engine has ended, and the trace with it
	}
	var lines []string
	for _, row := range list.Rows {
		lines = append(lines, rowText(row))
	}
	q.Trace = fit(lines, traceLines)
}

// resultText is the beginning of what was printed, and what was returned or the trap.
func (p *Page) resultText() string {
	var lines []string
	if printed := strings.TrimRight(string(p.out.bytes[:min(len(p.out.bytes), 4096)]), "\n"); printed != "" {
		lines = strings.SplitN(printed, "\n", resultLines+1)
	}
	end := strings.Join(p.ended.Results, " ")
	if p.state == "trap" {
		end = capital(p.ended.Text)
	}
	if end != "" {
		lines = append(lines[:min(len(lines), resultLines-1)], end)
	}
	return fit(lines, resultLines)
}

// rowText is a step as a line: the instruction, and the tokens that stand for it.
func rowText(row message.Row) string {
	name := row.Text
	if row.Host {
		name = row.Effect
	}
	var tokens []string
	if row.More > 0 {
		tokens = append(tokens, "…")
	}
	for _, t := range row.Tokens {
		tokens = append(tokens, t.Name)
	}
	return fmt.Sprintf("%-20s %s", printable.Clip(name, 20), strings.Join(tokens, " "))
}

// fit cuts lines to what the picture has room for.
func fit(lines []string, most int) string {
	lines = lines[:min(len(lines), most)]
	for i, l := range lines {
		lines[i] = printable.Clip(printable.Name(strings.ReplaceAll(l, "\t", "    ")), pictureWidth)
	}
	return strings.Join(lines, "\n")
}
