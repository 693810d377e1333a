//go:build js && wasm

package worker

import (
	"wasmformer/engine/trace"
	"wasmformer/wasmjs/message"
)

const (
	tokensAtOnce  = 1 << 18 // most tokens in an answer
	sourcesAtOnce = 500     // most sources; the model has fewer heads
)

// tokens answers with tokens of the run. While the prompt is made there are none.
func (w *Worker) tokens(q *message.Tokens) (*message.TokenList, error) {
	stream := w.instance.Stream()
	list := &message.TokenList{Total: stream.Len()}
	if q.From < 0 || q.From >= list.Total {
		return list, nil
	}
	tokens := stream.Slice(q.From, min(list.Total, q.From+tokensAtOnce))
	list.Tokens = make([]byte, 2*len(tokens))
	for i, t := range tokens {
		list.Tokens[2*i], list.Tokens[2*i+1] = byte(t), byte(t>>8)
	}
	return list, nil
}

// sources answers what stands at positions, as far as the trace is read.
func (w *Worker) sources(q *message.Sources) (*message.SourceList, error) {
	list := new(message.SourceList)
	if w.log == nil {
		return list, nil
	}
	stream, asked := w.instance.Stream(), append(q.Described, q.Named...)
	for n, at := range asked[:min(len(asked), sourcesAtOnce)] {
		if at < 0 || at >= w.log.Tokens() {
			continue
		}
		t := stream.At(at)
		s := message.Source{Position: at, Step: w.log.StepOf(at), Token: message.Token{Name: trace.NameOf(t), Kind: string(trace.GroupOf(t))}}
		if n < len(q.Described) {
			s.Token.Title = w.log.Describe(at)
		}
		list.Sources = append(list.Sources, s)
	}
	return list, nil
}
