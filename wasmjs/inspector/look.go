//go:build js && wasm

package main

import "wasmformer/engine/inspect"

// at is a position of the run.
type at struct{ Position int }

// look is what each head did at a position, by layer and index.
type look struct {
	Heads []*inspect.Head
	Story []int // those of Heads that tell what happened, the most telling first
}

func (r *reader) look(q at) (*look, error) {
	from, err := r.lookAt(q.Position)
	if err != nil {
		return nil, err
	}
	place, to := map[*inspect.Head]int{}, new(look)
	for _, l := range from.Layers {
		for i := range l.Heads {
			place[&l.Heads[i]] = len(to.Heads)
			to.Heads = append(to.Heads, &l.Heads[i])
		}
	}
	for _, h := range from.Story() {
		to.Story = append(to.Story, place[h])
	}
	return to, nil
}
