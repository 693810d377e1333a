//go:build js && wasm

package main

import (
	"wasmformer/engine/lines"
	"wasmformer/wasmjs/watmap"
)

// maxListing is that of the listing in the page: lines beyond it are not shown.
const maxListing = 2 << 20

// written is the source text of the run's module, if that was compiled here.
type written struct{ Language, Source string }

// sourceLines are the source lines of instructions.
type sourceLines struct {
	Files   []string
	Places  [][]lines.Place // by function and instruction
	Listing []int           // by function, the listing's line of the first instruction, 0 for none
	Why     string          // there are no places
}

func (r *reader) linesOf(_ question, q written) (sourceLines, error) {
	if r.module == nil {
		return sourceLines{}, errNoRun
	}
	text, first := r.module.Listing(maxListing)
	l := sourceLines{Files: []string{}, Places: [][]lines.Place{}, Listing: first}
	if q.Language == "wat" {
		l.Files = []string{"main.wat"}
		l.Places = make([][]lines.Place, watmap.Imported(first))
		for _, of := range watmap.Listed(q.Source, text, first) {
			var places []lines.Place
			for _, line := range of {
				places = append(places, lines.Place{File: 0, Line: line})
			}
			l.Places = append(l.Places, places)
		}
		return l, nil
	}
	found, err := lines.Of(r.binary)
	if err != nil {
		l.Why = err.Error()
		return l, nil
	}
	l.Files, l.Places = found.Files, found.Places
	return l, nil
}
