//go:build js && wasm

package page

import (
	"strings"

	"wasmformer/wasmjs/watmap"
)

// mark highlights the step's instruction in the file that is shown, if that is
// the module.
func (p *Page) mark() {
	row, file := p.row, p.shownFile()
	lines := p.listing.Lines
	if file == "main" && p.language != "wasm" {
		lines = nil
		if p.language == "wat" {
			p.editor.Call("mark", p.sourceLine())
			return
		}
	}
	line := 0
	if row != nil && file != "header" && row.Func >= 0 && row.Instr >= 0 && row.Func < len(lines) {
		line = lines[row.Func] + row.Instr
	}
	p.editor.Call("mark", line)
}

// sourceLine is the line of a step's instruction in the WAT text, 0 if it is
// not known. The text is the one that was run: an edit forgets it.
func (p *Page) sourceLine() int {
	if p.row == nil {
		return 0
	}
	defined, instr := p.row.Func-p.imported(), p.row.Instr
	if defined < 0 || defined >= len(p.lines) || instr < 0 || instr >= len(p.lines[defined]) {
		return 0
	}
	return p.lines[defined][instr]
}

// mapSource finds the lines of a WAT text's instructions, by the module's
// listing, which has one instruction a line.
func (p *Page) mapSource(source string) {
	listing := strings.Split(p.listing.Listing, "\n")
	imported := p.imported()
	p.lines = watmap.Lines(source, func(i int) []string {
		if imported+i >= len(p.listing.Lines) {
			return nil
		}
		var names []string
		for at := p.listing.Lines[imported+i] - 1; at >= 0 && at < len(listing) && listing[at] != ""; at++ {
			name, _, _ := strings.Cut(strings.TrimSpace(listing[at]), " ")
			names = append(names, name)
		}
		return names
	})
}

// imported is how many functions the module imports: those have no lines.
func (p *Page) imported() int {
	n := 0
	for n < len(p.listing.Lines) && p.listing.Lines[n] == 0 {
		n++
	}
	return n
}
