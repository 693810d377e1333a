//go:build js && wasm

package dom

import (
	"errors"
	"syscall/js"
)

// Once makes a function for one call by JavaScript, which releases it.
func Once(f func()) js.Func {
	var fn js.Func
	fn = js.FuncOf(func(js.Value, []js.Value) any {
		fn.Release()
		f()
		return nil
	})
	return fn
}

// After calls f once, in so many milliseconds.
func After(ms int, f func()) { js.Global().Call("setTimeout", Once(f), ms) }

// Await blocks until a promise settles. It needs a goroutine of its own.
func Await(promise js.Value) (js.Value, error) {
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

// Timer calls a function once, some time after it was last started.
type Timer struct {
	id js.Value
	fn js.Func
}

func NewTimer(f func()) *Timer {
	return &Timer{fn: js.FuncOf(func(js.Value, []js.Value) any { f(); return nil })}
}

func (t *Timer) Start(ms int) {
	t.Stop()
	t.id = js.Global().Call("setTimeout", t.fn, ms)
}

func (t *Timer) Stop() {
	if !t.id.IsUndefined() {
		js.Global().Call("clearTimeout", t.id)
	}
}

// storage is local storage. Where a browser denies it, it throws; only what is called
// may throw in Go, so that the panic can be recovered.
func storage() js.Value {
	return js.Global().Get("Reflect").Call("get", js.Global(), "localStorage")
}

// Load reads what was kept in local storage, "" if nothing was or the browser
// denies it.
func Load(key string) (value string) {
	defer func() { recover() }()
	if v := storage().Call("getItem", key); v.Type() == js.TypeString {
		value = v.String()
	}
	return value
}

// Store keeps a text in local storage, and reports whether the browser let it: there
// may be no room, or no storage.
func Store(key, value string) (kept bool) {
	defer func() { recover() }()
	storage().Call("setItem", key, value)
	return true
}

// Copy puts a text on the clipboard and says so on the button. Where the browser
// denies that, pick selects the text and the person is told how. It blocks.
func Copy(text string, button Element, pick func()) {
	const copied, how = "Copied", "Press Ctrl or Cmd + C"
	said, before := copied, button.TextContent()
	if _, err := Await(js.Global().Get("navigator").Get("clipboard").Call("writeText", text)); err != nil {
		pick()
		said = how
	}
	if before == copied || before == how {
		return // of a click just before
	}
	button.SetTextContent(said)
	After(2000, func() { button.SetTextContent(before) })
}

// Save hands the person a file.
func Save(name, kind string, data js.Value) {
	blob := js.Global().Get("Blob").New([]any{data}, map[string]any{"type": kind})
	url := js.Global().Get("URL").Call("createObjectURL", blob)
	link := Document().Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	After(10000, func() { js.Global().Get("URL").Call("revokeObjectURL", url) })
}

// Still reports whether the person has asked the system for no motion.
func Still() bool {
	return js.Global().Call("matchMedia", "(prefers-reduced-motion: reduce)").Get("matches").Bool()
}

// Themes wires the choice of a theme, which is kept.
func Themes() {
	page, choice := Root(), ByID("theme")
	choice.Set("value", page.GetAttribute("data-theme"))
	choice.AddEventListener("change", false, func(Event) {
		theme := choice.Get("value").String()
		page.SetAttribute("data-theme", theme)
		Store("wasmformer.theme", theme)
	})
}
