//go:build js && wasm

// Package dom is what the pages need of a document: its elements, and the
// browser's promises, timers, storage and files.
package dom

import (
	"strings"
	"syscall/js"

	"wasmformer/engine/printable"
)

// Element is an element of the document, or a text in it. Go's libraries for that have
// a type for each kind of element and event, which the linker keeps with all their
// methods as soon as one is used through an interface.
type Element = *element

type element struct{ js.Value }

// Event is what a listener hears.
type Event struct{ js.Value }

func (e Event) PreventDefault() { e.Call("preventDefault") }

// Wrap makes an element of a JavaScript value that is one.
func Wrap(v js.Value) Element { return &element{v} }

func (e *element) TextContent() string { return e.Get("textContent").String() }

func (e *element) SetTextContent(text string) { e.Set("textContent", text) }

// GetAttribute is empty if there is none.
func (e *element) GetAttribute(name string) string {
	if v := e.Call("getAttribute", name); v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}

func (e *element) HasAttribute(name string) bool { return e.Call("hasAttribute", name).Bool() }

func (e *element) SetAttribute(name, value string) { e.Call("setAttribute", name, value) }

func (e *element) RemoveAttribute(name string) { e.Call("removeAttribute", name) }

func (e *element) AppendChild(child Element) { e.Call("appendChild", child.Value) }

func (e *element) Focus() { e.Call("focus") }

// AddEventListener listens for as long as the page lives, as [On] does.
func (e *element) AddEventListener(event string, capture bool, f func(Event)) {
	e.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(Event{args[0]})
		return nil
	}), capture)
}

// Document is the page's document.
func Document() js.Value { return js.Global().Get("document") }

// Root is the element html, Body the element body.
func Root() Element { return Wrap(Document().Get("documentElement")) }

func Body() Element { return Wrap(Document().Get("body")) }

// ByID is an element that the page has from the start.
func ByID(id string) Element {
	v := Document().Call("getElementById", id)
	if v.IsNull() {
		panic("BUG: the page has no element " + id)
	}
	return Wrap(v)
}

// Exists reports whether there is an element of that id.
func Exists(id string) bool { return !Document().Call("getElementById", id).IsNull() }

// Focused reports whether the element of that id has the focus.
func Focused(id string) bool { return Document().Get("activeElement").Get("id").String() == id }

// What is done to elements by their id.

func Show(id string, shown bool) { ByID(id).Set("hidden", !shown) }

func Enable(id string, enabled bool) { ByID(id).Set("disabled", !enabled) }

func Value(id string) string { return ByID(id).Get("value").String() }

func SetValue(id, value string) { ByID(id).Set("value", value) }

func Checked(id string) bool { return ByID(id).Get("checked").Bool() }

func SetText(id, text string) { ByID(id).SetTextContent(text) }

// SetForeign sets a text that holds words of a module, a link, a file or a
// tool: what could turn the direction of writing or hide becomes visible.
func SetForeign(id, text string) { SetText(id, Foreign(text)) }

// Foreign is [printable.Line] of each line.
func Foreign(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\t", "    "), "\n")
	for i, line := range lines {
		lines[i] = printable.Line(line)
	}
	return strings.Join(lines, "\n")
}

// On listens for as long as the page lives: such functions are not released.
// The listener must not block; what takes time gets a goroutine.
func On(id, event string, f func(Event)) { ByID(id).AddEventListener(event, false, f) }

// Click listens to clicks, as [On] does.
func Click(id string, f func()) { On(id, "click", func(Event) { f() }) }

// Resized listens to an element's size, as [On] does.
func Resized(e Element, f func()) {
	js.Global().Get("ResizeObserver").New(js.FuncOf(func(js.Value, []js.Value) any { f(); return nil })).Call("observe", e.Value)
}

// Key is what a keyboard event says.
func Key(e Event) (name string, modified bool) {
	return e.Get("key").String(), e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool()
}

// Make creates an element with a class and text.
func Make(tag, class, text string) Element {
	e := Wrap(Document().Call("createElement", tag))
	if class != "" {
		SetClass(e, class)
	}
	if text != "" {
		e.SetTextContent(text)
	}
	return e
}

// Text creates a text.
func Text(text string) Element { return Wrap(Document().Call("createTextNode", text)) }

func SetClass(e Element, class string) { e.SetAttribute("class", class) }

// Toggle adds or removes a class.
func Toggle(e Element, class string, on bool) { e.Get("classList").Call("toggle", class, on) }

// Replace makes children the only ones of e.
func Replace(e Element, children ...Element) {
	list := make([]any, len(children))
	for i, c := range children {
		list[i] = c.Value
	}
	e.Call("replaceChildren", list...)
}

// SetTabIndex puts an element into the order of Tab, or out of it with −1.
func SetTabIndex(e Element, i int) { e.Set("tabIndex", i) }
