//go:build js && wasm

package page

import "wasmformer/wasmjs/watmap"

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
	defined, instr := p.row.Func-watmap.Imported(p.listing.Lines), p.row.Instr
	if defined < 0 || defined >= len(p.lines) || instr < 0 || instr >= len(p.lines[defined]) {
		return 0
	}
	return p.lines[defined][instr]
}
