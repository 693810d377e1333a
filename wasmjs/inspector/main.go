//go:build js && wasm

// Command inspector is the program of a worker that the playground starts when a
// view needs numbers of the forward pass. It decodes the run's tokens again, from
// the weights, as the page hands them on. It is no part of the first load.
package main

import (
	"encoding/binary"
	"fmt"

	"wasmformer/engine/inspect"
	"wasmformer/engine/trace"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/worker"
)

func main() {
	in, err := inspect.New(nil) // before the worker is ready: it takes a while
	if err != nil {
		panic(err)
	}
	w, r := worker.Blank(), &reader{in}
	worker.Answer(w, r.follow)
	worker.Answer(w, r.look)
	w.Serve()
}

// reader reads one run.
type reader struct{ *inspect.Inspector }

// follow reads tokens.
func (r *reader) follow(q *message.Follow) (*message.Followed, error) {
	if q.From == 0 {
		r.Reset()
	}
	if q.From != r.Len() || len(q.Tokens)%2 != 0 {
		return nil, fmt.Errorf("the inspector got %d bytes of tokens from %d on, want the next ones", len(q.Tokens), q.From)
	}
	for b := q.Tokens; len(b) > 0; b = b[2:] {
		if err := r.Append(trace.Token(binary.LittleEndian.Uint16(b))); err != nil {
			return nil, err
		}
	}
	return &message.Followed{Tokens: r.Len(), Bytes: r.Bytes()}, nil
}

// look says what each head did at a position.
func (r *reader) look(q *message.LookAt) (*message.Look, error) {
	from, err := r.Look(q.Position)
	if err != nil {
		return nil, err
	}
	place, to := map[*inspect.Head]int{}, new(message.Look)
	for _, l := range from.Layers {
		for i := range l.Heads {
			h := &l.Heads[i]
			place[h] = len(to.Heads)
			to.Heads = append(to.Heads, message.Head{Layer: h.Layer, Index: h.Index, Name: h.Name, Values: h.Values, Purpose: h.Purpose,
				Mean: h.Mean, Read: h.Read, Query: h.Query, Key: h.Key, Value: h.Value, Found: h.Found})
		}
	}
	for _, h := range from.Story() {
		to.Story = append(to.Story, place[h])
	}
	return to, nil
}
