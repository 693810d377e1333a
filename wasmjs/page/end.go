//go:build js && wasm

package page

import (
	"fmt"
	"strconv"
	"strings"
	"syscall/js"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
)

// memoryStep is how much memory, in bytes, a run may take before somebody is asked:
// a gigabyte, or a quarter of a smaller machine's.
func memoryStep() int64 {
	const most = 1_000_000_000
	if gigabytes := js.Global().Get("navigator").Get("deviceMemory"); gigabytes.Type() == js.TypeNumber {
		return int64(min(most, gigabytes.Float()*most/4))
	}
	return most
}

// showEnd shows what a run has come to: on a narrow screen its output, in its place
// the value that it returns, and what it took.
func (p *Page) showEnd() {
	if dom.Body().GetAttribute("data-pane") == "code" {
		p.showPane("output")
	}
	if p.state == "done" && len(p.out.bytes) == 0 {
		text := strings.Join(p.ended.Results, "  ")
		if text == "" {
			text = "The program has ended without output."
		}
		dom.SetText("value", text)
	}
	if p.state == "done" && !p.watched {
		dom.SetText("cost", costText(p.figures.Prompt, p.figures.Tokens, p.figures.Seconds)+" ")
		race := dom.Make("button", "link", "Race them")
		race.AddEventListener("click", false, func(dom.Event) { p.showLinkView("race") })
		dom.ByID("cost").AppendChild(race)
	}
}

// costText says what a run took, and what it would have been without a hull: at a
// position, a head that scans compares a key for each position before.
func costText(prompt, tokens int64, seconds float64) string {
	keys := float64(tokens) * (float64(prompt) + float64(tokens-1)/2)
	return fmt.Sprintf("%s tokens in %s. A scan of all past tokens, instead of the hull, would have compared %s keys for each head.",
		bench.Group(tokens), durationText(seconds), countText(keys))
}

func durationText(seconds float64) string {
	switch {
	case seconds < 0.001:
		return "less than 1 ms"
	case seconds < 1:
		return fmt.Sprintf("%.0f ms", seconds*1000)
	}
	return fmt.Sprintf("%.1f s", seconds)
}

// countText is a large number in words.
func countText(n float64) string {
	for _, unit := range []struct {
		size float64
		name string
	}{{1e15, "quadrillion"}, {1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}} {
		if n >= unit.size {
			return strconv.FormatFloat(n/unit.size, 'f', 1, 64) + " " + unit.name
		}
	}
	return bench.Group(int64(n))
}
