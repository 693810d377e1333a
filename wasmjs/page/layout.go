//go:build js && wasm

package page

import (
	"fmt"
	"strconv"

	"honnef.co/go/js/dom/v2"
)

// layout wires themes, splitters and the parts of narrow screens.
func (p *Page) layout() {
	for _, pane := range []string{"code", "output", "trace", "more"} {
		selector := fmt.Sprintf("[data-show=%s]", pane)
		wrap(document().Call("querySelector", selector)).AddEventListener("click", false, func(dom.Event) { p.showPane(pane) })
	}
	if p.embed {
		return
	}
	Themes()
	p.splitter("split-x", 20, 80)
	p.splitter("split-y", 15, 80)
}

// Themes wires the choice of a theme, which is kept.
func Themes() {
	page, choice := root(), Element("theme")
	choice.Set("value", page.GetAttribute("data-theme"))
	choice.AddEventListener("change", false, func(dom.Event) {
		theme := choice.Get("value").String()
		page.SetAttribute("data-theme", theme)
		store("wasmformer.theme", theme)
	})
}

// showPane shows one part of the page on a narrow screen.
func (p *Page) showPane(pane string) {
	body().SetAttribute("data-pane", pane)
	buttons := document().Call("querySelectorAll", "[data-show]")
	for i := range buttons.Length() {
		button := wrap(buttons.Index(i))
		button.SetAttribute("aria-pressed", strconv.FormatBool(button.GetAttribute("data-show") == pane))
	}
}

// splitter moves the border between two parts, by pointer and by keys.
func (p *Page) splitter(id string, least, most float64) {
	bar := p.el(id)
	vertical := bar.GetAttribute("aria-orientation") == "vertical"
	set := func(percent float64) {
		percent = max(least, min(percent, most))
		text := strconv.FormatFloat(percent, 'f', 1, 64)
		root().Get("style").Call("setProperty", "--"+id, text)
		bar.SetAttribute("aria-valuenow", strconv.Itoa(int(percent)))
		store("wasmformer."+id, text)
	}
	if kept, err := strconv.ParseFloat(load("wasmformer."+id), 64); err == nil {
		set(kept)
	}
	now := func() float64 { n, _ := strconv.ParseFloat(bar.GetAttribute("aria-valuenow"), 64); return n }
	bar.AddEventListener("keydown", false, func(e dom.Event) {
		name, _ := key(e)
		move := map[string]float64{"ArrowLeft": -2, "ArrowUp": -2, "ArrowRight": 2, "ArrowDown": 2}[name]
		if move != 0 {
			e.PreventDefault()
			set(now() + move)
		}
	})
	bar.AddEventListener("pointerdown", false, func(e dom.Event) {
		bar.Call("setPointerCapture", e.Underlying().Get("pointerId"))
		toggle(bar, "moving", true)
	})
	bar.AddEventListener("pointermove", false, func(e dom.Event) {
		if !bar.Call("hasPointerCapture", e.Underlying().Get("pointerId")).Bool() {
			return
		}
		box := bar.Get("parentElement").Call("getBoundingClientRect")
		at, from, size := e.Underlying().Get("clientX").Float(), box.Get("left").Float(), box.Get("width").Float()
		if !vertical {
			at, from, size = e.Underlying().Get("clientY").Float(), box.Get("top").Float(), box.Get("height").Float()
		}
		set((at - from) / size * 100)
	})
	bar.AddEventListener("pointerup", false, func(dom.Event) { toggle(bar, "moving", false) })
}
