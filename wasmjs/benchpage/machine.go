//go:build js && wasm

package benchpage

import (
	"fmt"
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/page"
)

// browser is what the browser tells of itself and the machine, a line each.
// It tells little, and rounds what it tells; the processor's name it does not.
func browser() []string {
	navigator := js.Global().Get("navigator")
	name, platform := navigator.Get("userAgent").String(), navigator.Get("platform").String()
	if data := navigator.Get("userAgentData"); data.Truthy() {
		wanted := []any{"architecture", "bitness", "fullVersionList", "platformVersion"}
		if more, err := page.Await(data.Call("getHighEntropyValues", wanted)); err == nil {
			name = brand(more.Get("fullVersionList"), name)
			platform = joined(more, "platform", "platformVersion", "architecture")
			if bits := text(more, "bitness"); bits != "" {
				platform += ", " + bits + " bits"
			}
		}
	}
	hardware := []string{fmt.Sprintf("%d processors", navigator.Get("hardwareConcurrency").Int())}
	if memory := navigator.Get("deviceMemory"); memory.Type() == js.TypeNumber {
		hardware = append(hardware, fmt.Sprintf("memory of %g GB or more", memory.Float()))
	}
	return []string{"browser: " + name, "platform: " + platform + ", " + strings.Join(hardware, ", ")}
}

// brand is the most telling of a browser's names: the last that is no made-up
// one, which browsers add so that nobody relies on the list.
func brand(list js.Value, otherwise string) string {
	best := otherwise
	if list.Type() != js.TypeObject {
		return best
	}
	for i := range list.Length() {
		name := text(list.Index(i), "brand")
		if strings.Contains(name, "Not") && strings.Contains(name, "Brand") || name == "Chromium" && best != otherwise {
			continue
		}
		best = name + " " + text(list.Index(i), "version")
	}
	return best
}

// text is a property if it is a text, otherwise "".
func text(v js.Value, name string) string {
	if p := v.Get(name); p.Type() == js.TypeString {
		return p.String()
	}
	return ""
}

// joined are an object's texts of those names with spaces between.
func joined(v js.Value, names ...string) string {
	var out []string
	for _, name := range names {
		if t := text(v, name); t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, " ")
}
