//go:build js && wasm

package page

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// What the benchmark's page has in common with this one, beside [Element] and
// [Themes].

// Make creates an element with a class and text.
func Make(tag, class, text string) *dom.BasicHTMLElement {
	e := wrap(document().Call("createElement", tag))
	if class != "" {
		setClass(e, class)
	}
	if text != "" {
		e.SetTextContent(text)
	}
	return e
}

// Await blocks until a promise settles. It needs a goroutine of its own.
func Await(promise js.Value) (js.Value, error) { return await(promise) }

// Once makes a function for one call by JavaScript, which releases it.
func Once(f func()) js.Func { return once(f) }

// Load reads what was kept in local storage, "" if nothing was.
func Load(key string) string { return load(key) }

// Store keeps a text in local storage, if the browser lets it.
func Store(key, value string) { store(key, value) }

// Wrap makes an element of a JavaScript value that is one.
func Wrap(v js.Value) *dom.BasicHTMLElement { return wrap(v) }
