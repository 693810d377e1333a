//go:build js && wasm

package page

import (
	"errors"
	"strings"
	"syscall/js"

	"honnef.co/go/js/dom/v2"

	"wasmformer/engine/bench"
	"wasmformer/engine/printable"
)

// element is the type of all elements here. The package's wrappers for each
// kind of element would add half a megabyte to the first load: the linker keeps
// the methods of all of them as soon as one is used through an interface.
type element = *dom.BasicHTMLElement

func wrap(v js.Value) element {
	return &dom.BasicHTMLElement{BasicElement: &dom.BasicElement{BasicNode: &dom.BasicNode{Value: v}}}
}

func document() js.Value { return js.Global().Get("document") }

func root() element { return wrap(document().Get("documentElement")) }

func body() element { return wrap(document().Get("body")) }

// Element is an element that the page has from the start.
func Element(id string) *dom.BasicHTMLElement {
	v := document().Call("getElementById", id)
	if v.IsNull() {
		panic("BUG: the page has no element " + id)
	}
	return wrap(v)
}

// el is an element that both index.html and embed.html have.
func (p *Page) el(id string) element { return Element(id) }

// exists reports whether there is an element of that id.
func exists(id string) bool { return !document().Call("getElementById", id).IsNull() }

func (p *Page) show(id string, shown bool) { p.el(id).Set("hidden", !shown) }

func (p *Page) enable(id string, enabled bool) { p.el(id).Set("disabled", !enabled) }

func (p *Page) value(id string) string { return p.el(id).Get("value").String() }

func (p *Page) setValue(id, value string) { p.el(id).Set("value", value) }

func (p *Page) checked(id string) bool { return p.el(id).Get("checked").Bool() }

func (p *Page) setText(id, text string) { p.el(id).SetTextContent(text) }

// on listens for as long as the page lives: such functions are not released.
// The listener must not block; what takes time gets a goroutine.
func (p *Page) on(id, event string, f func(dom.Event)) {
	p.el(id).AddEventListener(event, false, f)
}

// setForeign sets a text that holds words of a module, a link, a file or a
// tool: what could turn the direction of writing or hide becomes visible.
func (p *Page) setForeign(id, text string) { p.setText(id, foreign(text)) }

// foreign is [printable.Line] of each line.
func foreign(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\t", "    "), "\n")
	for i, line := range lines {
		lines[i] = printable.Line(line)
	}
	return strings.Join(lines, "\n")
}

// key is what a keyboard event says.
func key(e dom.Event) (name string, modified bool) {
	v := e.Underlying()
	return v.Get("key").String(), v.Get("ctrlKey").Bool() || v.Get("metaKey").Bool() || v.Get("altKey").Bool()
}

func (p *Page) click(id string, f func()) { p.on(id, "click", func(dom.Event) { f() }) }

// make creates an element with a class and text.
func (p *Page) make(tag, class, text string) element { return Make(tag, class, text) }

func textNode(text string) *dom.BasicNode {
	return &dom.BasicNode{Value: document().Call("createTextNode", text)}
}

func setClass(e element, class string) { e.SetAttribute("class", class) }

// toggle adds or removes a class.
func toggle(e element, class string, on bool) { e.Get("classList").Call("toggle", class, on) }

// replace makes children the only ones of e.
func replace(e element, children ...*dom.BasicNode) {
	list := make([]any, len(children))
	for i, c := range children {
		list[i] = c.Value
	}
	e.Call("replaceChildren", list...)
}

// once makes a function for one call by JavaScript, which releases it.
func once(f func()) js.Func {
	var fn js.Func
	fn = js.FuncOf(func(js.Value, []js.Value) any {
		fn.Release()
		f()
		return nil
	})
	return fn
}

// await blocks until a promise settles. It needs a goroutine of its own.
func await(promise js.Value) (js.Value, error) {
	type settled struct {
		value js.Value
		err   error
	}
	done := make(chan settled, 1)
	good := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- settled{value: args[0]}
		return nil
	})
	bad := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- settled{err: errors.New(errorText(args[0]))}
		return nil
	})
	defer good.Release()
	defer bad.Release()
	promise.Call("then", good, bad)
	s := <-done
	return s.value, s.err
}

// errorText is the text of a JavaScript error, whatever was thrown.
func errorText(thrown js.Value) string {
	if thrown.Type() == js.TypeObject && thrown.Get("message").Type() == js.TypeString {
		return thrown.Get("message").String()
	}
	return js.Global().Call("String", thrown).String()
}

// timer calls f once, some time after it was last started.
type timer struct {
	id js.Value
	fn js.Func
}

func newTimer(f func()) *timer {
	return &timer{fn: js.FuncOf(func(js.Value, []js.Value) any { f(); return nil })}
}

func (t *timer) start(ms int) {
	t.stop()
	t.id = js.Global().Call("setTimeout", t.fn, ms)
}

func (t *timer) stop() {
	if !t.id.IsUndefined() {
		js.Global().Call("clearTimeout", t.id)
	}
}

// storage reads or writes local storage, which a browser may deny.
func load(key string) (value string) {
	defer func() { recover() }()
	if v := js.Global().Get("localStorage").Call("getItem", key); v.Type() == js.TypeString {
		value = v.String()
	}
	return value
}

func store(key, value string) {
	defer func() { recover() }()
	js.Global().Get("localStorage").Call("setItem", key, value)
}

// grouped writes a number with thousands apart.
func grouped(n int64) string { return bench.Group(n) }

// save hands the person a file.
func save(name, kind string, data js.Value) {
	blob := js.Global().Get("Blob").New([]any{data}, map[string]any{"type": kind})
	url := js.Global().Get("URL").Call("createObjectURL", blob)
	link := js.Global().Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	js.Global().Call("setTimeout", once(func() { js.Global().Get("URL").Call("revokeObjectURL", url) }), 10000)
}

// setTabIndex puts an element into the order of Tab, or out of it with -1.
func setTabIndex(e element, i int) { e.Set("tabIndex", i) }
