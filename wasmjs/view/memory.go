//go:build js && wasm

package view

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/wasmjs/dom"
)

const memoryLine = 8 // bytes

// memory shows bytes from an address on that can be typed.
func (v *State) memory() []dom.Element {
	s := v.state
	head := dom.Make("h3", "", "Memory from ")
	input := dom.Make("input", "", "")
	input.SetAttribute("aria-label", "Address of the memory view")
	input.SetAttribute("value", fmt.Sprintf("0x%x", s.Address))
	input.AddEventListener("change", false, func(dom.Event) {
		text := input.Get("value").String()
		if a, err := strconv.ParseInt(strings.TrimSpace(text), 0, 64); err == nil && a >= 0 {
			v.address = a
			v.ask()
		}
	})
	head.AppendChild(input)
	head.AppendChild(dom.Text(fmt.Sprintf(" of %d KiB", s.Pages*64)))
	var b strings.Builder
	hex := dom.Make("pre", "hex", "")
	for i := 0; i+memoryLine <= len(s.Memory); i += memoryLine {
		fmt.Fprintf(&b, "%06x ", s.Address+i)
		line := s.Memory[i : i+memoryLine]
		for j, c := range line {
			b.WriteByte(' ')
			if v.next == nil || v.next.Memory[i+j] == c {
				fmt.Fprintf(&b, "%02x", c)
				continue
			}
			hex.AppendChild(dom.Text(b.String()))
			b.Reset()
			hex.AppendChild(dom.Make("b", "changed", fmt.Sprintf("%02x", c)))
		}
		b.WriteString("  ")
		for _, c := range line {
			if c < ' ' || c > '~' {
				c = '.'
			}
			b.WriteByte(c)
		}
		b.WriteByte('\n')
	}
	hex.AppendChild(dom.Text(b.String()))
	dom.SetTabIndex(hex, 0)
	hex.SetAttribute("role", "region")
	hex.SetAttribute("aria-label", "Memory")
	return []dom.Element{head, hex}
}
