//go:build js && wasm

package page

import (
	"fmt"
	"strconv"

	"wasmformer/wasmjs/dom"
)

// layout wires themes, splitters and the parts of narrow screens.
func (p *Page) layout() {
	for _, pane := range []string{"code", "output", "trace", "more"} {
		selector := fmt.Sprintf("[data-show=%s]", pane)
		dom.Wrap(dom.Document().Call("querySelector", selector)).AddEventListener("click", false, func(dom.Event) { p.showPane(pane) })
	}
	if p.embed {
		return
	}
	dom.Themes()
	p.splitter("split-x", 20, 80)
	p.splitter("split-y", 15, 80)
}

// showPane shows one part of the page on a narrow screen.
func (p *Page) showPane(pane string) {
	dom.Body().SetAttribute("data-pane", pane)
	buttons := dom.Document().Call("querySelectorAll", "[data-show]")
	for i := range buttons.Length() {
		button := dom.Wrap(buttons.Index(i))
		button.SetAttribute("aria-pressed", strconv.FormatBool(button.GetAttribute("data-show") == pane))
	}
}

// splitter moves the border between two parts, by pointer and by keys.
func (p *Page) splitter(id string, least, most float64) {
	bar := dom.ByID(id)
	vertical := bar.GetAttribute("aria-orientation") == "vertical"
	set := func(percent float64) {
		percent = max(least, min(percent, most))
		text := strconv.FormatFloat(percent, 'f', 1, 64)
		dom.Root().Get("style").Call("setProperty", "--"+id, text)
		bar.SetAttribute("aria-valuenow", strconv.Itoa(int(percent)))
		dom.Store("wasmformer."+id, text)
	}
	if kept, err := strconv.ParseFloat(dom.Load("wasmformer."+id), 64); err == nil {
		set(kept)
	}
	now := func() float64 { n, _ := strconv.ParseFloat(bar.GetAttribute("aria-valuenow"), 64); return n }
	bar.AddEventListener("keydown", false, func(e dom.Event) {
		name, _ := dom.Key(e)
		move := map[string]float64{"ArrowLeft": -2, "ArrowUp": -2, "ArrowRight": 2, "ArrowDown": 2}[name]
		if move != 0 {
			e.PreventDefault()
			set(now() + move)
		}
	})
	bar.AddEventListener("pointerdown", false, func(e dom.Event) {
		bar.Call("setPointerCapture", e.Get("pointerId"))
		dom.Toggle(bar, "moving", true)
	})
	bar.AddEventListener("pointermove", false, func(e dom.Event) {
		if !bar.Call("hasPointerCapture", e.Get("pointerId")).Bool() {
			return
		}
		box := bar.Get("parentElement").Call("getBoundingClientRect")
		at, from, size := e.Get("clientX").Float(), box.Get("left").Float(), box.Get("width").Float()
		if !vertical {
			at, from, size = e.Get("clientY").Float(), box.Get("top").Float(), box.Get("height").Float()
		}
		set((at - from) / size * 100)
	})
	bar.AddEventListener("pointerup", false, func(dom.Event) { dom.Toggle(bar, "moving", false) })
}
