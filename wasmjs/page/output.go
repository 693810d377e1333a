//go:build js && wasm

package page

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"syscall/js"
	"unicode"
	"unicode/utf8"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

const (
	shownOutput = 1 << 20 // bytes that the page shows; all of them can be saved
	keptOutput  = 1 << 26
	verifyTime  = 20000 // ms that Verify may take
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

// verify runs the same module in the browser's own WebAssembly and compares.
func (p *Page) verify() {
	if p.task.Export == "_start" {
		p.verdict("Verify is off for WASI programs: the browser’s own WebAssembly has no system interface to run them with", "")
		return
	}
	if p.listing.Hosted {
		p.verdict("Verify is off for programs whose imports this page answers: the browser’s own WebAssembly has not got them", "")
		return
	}
	run, state := p.runs, p.state
	dom.Enable("verify", false)
	p.verdict("running the module in the browser’s own WebAssembly", "")
	theirs, err := p.runNatively()
	if run != p.runs || state != p.state {
		return
	}
	dom.Enable("verify", true)
	if err != "" {
		p.verdict(err, "")
		return
	}
	equal, text := p.compare(theirs)
	p.verdict(text, strconv.FormatBool(equal))
}

func (p *Page) verdict(text, equal string) {
	dom.SetForeign("verdict", capital(text)+".")
	dom.ByID("verdict").SetAttribute("data-equal", equal)
	dom.Show("verdict", true)
}

// runNatively has a worker run the module, and ends it if it takes too long.
func (p *Page) runNatively() (theirs js.Value, failure string) {
	worker := p.shim.Call("verifyWorker")
	defer worker.Call("terminate")
	done := make(chan js.Value, 1)
	finish := func(v js.Value) {
		select {
		case done <- v:
		default:
		}
	}
	receive := js.FuncOf(func(_ js.Value, args []js.Value) any { finish(args[0].Get("data")); return nil })
	failed := js.FuncOf(func(js.Value, []js.Value) any { finish(js.Null()); return nil })
	timeout := dom.NewTimer(func() { finish(js.Undefined()) })
	defer receive.Release()
	defer failed.Release()
	worker.Set("onmessage", receive)
	worker.Set("onerror", failed)
	timeout.Start(verifyTime)
	defer timeout.Stop()

	input := js.Null()
	var args []any
	if p.text {
		input = message.Bytes(p.task.Input)
	} else {
		for _, word := range strings.Fields(strings.ReplaceAll(p.task.Args, ",", " ")) {
			n, _ := strconv.ParseInt(word, 0, 64)
			args = append(args, float64(n))
		}
	}
	worker.Call("postMessage", map[string]any{"wasm": message.Bytes(p.task.Wasm), "entry": p.task.Export, "args": args, "input": input})
	switch v := <-done; {
	case v.IsNull():
		return v, "the browser’s own run could not be started"
	case v.IsUndefined():
		return v, fmt.Sprintf("not compared: the browser’s own run did not end within %d s", verifyTime/1000)
	default:
		return v, ""
	}
}

// compare says whether the browser's run gave the same. A run that was stopped
// is compared as far as it came.
func (p *Page) compare(theirs js.Value) (bool, string) {
	out := message.GoBytes(theirs.Get("output"))
	trap := theirs.Get("trap").String()
	var results []string
	for i := range theirs.Get("results").Length() {
		results = append(results, strconv.FormatInt(int64(theirs.Get("results").Index(i).Float()), 10))
	}
	if p.state == "stopped" || p.state == "limit" {
		if bytes.HasPrefix(out, p.out.bytes) {
			return true, fmt.Sprintf("equal so far: the first %s bytes of output are the same", bench.Group(int64(len(p.out.bytes))))
		}
		return false, "the output differs from what the browser’s own WebAssembly prints " + firstDifference(p.out.bytes, out)
	}
	switch {
	case !bytes.Equal(out, p.out.bytes):
		return false, "the output differs from what the browser’s own WebAssembly prints " + firstDifference(p.out.bytes, out)
	case (trap != "") != (p.state == "trap"):
		return false, fmt.Sprintf("the browser’s own WebAssembly ended otherwise: %s", orElse(trap, "without a trap"))
	case trap != "":
		return true, "equal: both trap, after the same output; the browser says: " + clip(trap, 200)
	case strings.Join(results, " ") != strings.Join(p.ended.Results, " "):
		return false, fmt.Sprintf("the browser’s own WebAssembly returns %s, the transformer %s", strings.Join(results, " "), strings.Join(p.ended.Results, " "))
	}
	what := fmt.Sprintf("%s bytes of output", bench.Group(int64(len(out))))
	if len(results) > 0 {
		what += " and the result " + strings.Join(results, " ")
	}
	return true, "equal: the browser’s own WebAssembly gives the same " + what
}

func firstDifference(ours, theirs []byte) string {
	at := 0
	for at < len(ours) && at < len(theirs) && ours[at] == theirs[at] {
		at++
	}
	return fmt.Sprintf("from byte %d on (%d bytes here, %d there)", at, len(ours), len(theirs))
}
