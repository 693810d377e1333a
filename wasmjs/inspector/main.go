//go:build js && wasm

// Command inspector is the program of a worker that the playground starts when a
// view needs numbers of the forward pass. It decodes the run's tokens again, from
// the weights, as the page hands them on. It is no part of the first load.
//
//	main.go      the tokens, and who answers which inquiry
//	look.go      what the heads did at a position, for the view attention
//	plane.go     a head's keys in the plane, for the view hull
//	residual.go  slots, gates and logits, for the view residual
//	gradient.go  derivatives of a function's result, for the view gradient
//	soften.go    the run with softmax attention
//	model.go     the model's parts, its matrices, and the model as a file
//	bake.go      another role of the program: it makes models of programs
package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"syscall/js"

	"wasmformer/engine/inspect"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/wasmjs/kernelrt"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/worker"
)

func main() {
	if os.Args[2] == baker {
		serveBaker()
	}
	r, err := newReader(os.Args[2]) // before the worker is ready: it takes a while
	if err != nil {
		panic(err)
	}
	w := worker.Blank()
	w.HearKernel(func(image js.Value) {
		if err := r.UseKernel(kernelrt.Split(image)); err != nil {
			panic(err) // another build's, of a mixed-up cache
		}
	})
	worker.Answer(w, r.follow)
	worker.Answer(w, r.inquire)
	w.Serve()
}

// newReader makes a reader of runs by a preset.
func newReader(preset string) (*reader, error) {
	m, err := weights.Preset(preset)
	if err != nil {
		return nil, err
	}
	in, err := inspect.New(m)
	return &reader{Inspector: in, preset: preset}, err
}

// reader reads one run.
type reader struct {
	*inspect.Inspector
	preset string
	last   *inspect.Look // the last one, since a view asks about it again
	keyset *keyset

	differentiated
	soft *softening
}

// answers are the inquiries by their names. Each takes and gives JSON; the fields
// have Go's names in TypeScript, too.
var answers = map[string]func(r *reader, question []byte) (any, error){
	"look":         on((*reader).look),
	"plane":        on((*reader).plane),
	"residual":     on((*reader).residual),
	"slot":         on((*reader).slot),
	"soften":       on((*reader).soften),
	"gates":        on((*reader).gates),
	"gradient":     on((*reader).gradient),
	"beside":       on((*reader).beside),
	"evaluate":     on((*reader).evaluate),
	"learn":        on((*reader).learn),
	"architecture": on((*reader).architecture),
	"matrix":       on((*reader).matrix),
	"file":         on((*reader).file),
}

// on has f answer an inquiry.
func on[Q, A any](f func(*reader, Q) (A, error)) func(*reader, []byte) (any, error) {
	return func(r *reader, question []byte) (any, error) {
		var q Q
		if err := json.Unmarshal(question, &q); err != nil {
			return nil, err
		}
		return f(r, q)
	}
}

func (r *reader) inquire(q *message.Inquiry) (*message.Finding, error) {
	f := answers[q.What]
	if f == nil {
		return nil, fmt.Errorf("this inspector does not know the inquiry %q", q.What)
	}
	answer, err := f(r, []byte(q.JSON))
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(answer)
	return &message.Finding{JSON: string(text)}, err
}

// follow reads tokens.
func (r *reader) follow(q *message.Follow) (*message.Followed, error) {
	if q.From == 0 {
		r.Reset()
		r.last, r.keyset, r.soft = nil, nil, nil
	}
	if q.From != r.Len() || len(q.Tokens)%2 != 0 {
		return nil, fmt.Errorf("the inspector got %d bytes of tokens from %d on, want the next ones", len(q.Tokens), q.From)
	}
	tokens := make([]trace.Token, len(q.Tokens)/2)
	for i := range tokens {
		tokens[i] = trace.Token(binary.LittleEndian.Uint16(q.Tokens[2*i:]))
	}
	if err := r.Append(tokens...); err != nil {
		return nil, err
	}
	return &message.Followed{Tokens: r.Len()}, nil
}
