//go:build js && wasm

package main

import (
	"wasmformer/engine/source"
	"wasmformer/wasmjs/watmap"
)

// maxListing is that of the listing in the page: lines beyond it are not shown.
const maxListing = 2 << 20

// written is the source text of the run's module, if that was compiled here.
type written struct{ Language, Source string }

// lines are the source lines of instructions.
type lines struct {
	Files   []string
	Places  [][]source.Place // by function and instruction
	Listing []int            // by function, the listing's line of the first instruction, 0 for none
	Why     string           // there are no places
}

func (r *reader) linesOf(_ question, q written) (lines, error) {
	if r.module == nil {
		return lines{}, errNoRun
	}
	text, first := r.module.Listing(maxListing)
	l := lines{Files: []string{}, Places: [][]source.Place{}, Listing: first}
	if q.Language == "wat" {
		l.Files = []string{"main.wat"}
		l.Places = make([][]source.Place, watmap.Imported(first))
		for _, of := range watmap.Listed(q.Source, text, first) {
			var places []source.Place
			for _, line := range of {
				places = append(places, source.Place{File: 0, Line: line})
			}
			l.Places = append(l.Places, places)
		}
		return l, nil
	}
	found, err := source.Of(r.binary)
	if err != nil {
		l.Why = err.Error()
		return l, nil
	}
	l.Files, l.Places = found.Files, found.Places
	return l, nil
}
