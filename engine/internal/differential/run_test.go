package differential

import (
	"context"
	"flag"
	"sync"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/kernel"
	_ "wasmformer/engine/kernel/compiled"
	_ "wasmformer/engine/kernel/native"
)

var (
	programs = flag.Int("programs", 150, "how many generated programs to run")
	seed     = flag.Uint64("seed", 1, "seed of the first generated program")
)

// The model and its graph are the same for all tests.
var (
	weights = sync.OnceValue(interpreter.Build)
	oracle  = sync.OnceValue(machine.Build)
	planned = sync.OnceValue(func() *decode.Plan {
		p, err := decode.NewPlan(weights())
		if err != nil {
			panic(err)
		}
		return p
	})
	// generated is the kernel that is made at run time, beside the compiled one.
	generated = sync.OnceValue(func() *kernel.Program {
		p, err := kernel.Prepare(weights())
		if err != nil {
			panic(err)
		}
		return p
	})
)

// maxTokens ends a run that does not end by itself: a mistake in a case.
const maxTokens = 3_000_000

// agree runs a case on the planned decoder, both kernels and wazero, and returns
// its tokens.
func agree(t *testing.T, c Case) Stream {
	t.Helper()
	got, stream, err := Run(context.Background(), c, engine.Options{Decoder: engine.Planned, Model: weights(), MaxTokens: maxTokens})
	if err != nil {
		t.Errorf("%s: %v", c.Name, err)
		return stream
	}
	for name, program := range map[string]*kernel.Program{"compiled": nil, "generated": generated()} {
		on, same, err := Run(context.Background(), c, engine.Options{Decoder: engine.Kernel, Kernel: program, MaxTokens: maxTokens})
		if err != nil || on.String() != got.String() || same.Hash() != stream.Hash() {
			t.Errorf("%s: on the %s kernel: %v, %v\n%s\n--- planned\n%s", c.Name, name, err, same.Hash() == stream.Hash(), &on, &got)
		}
	}
	if want := runOnWazero(t, c); got.String() != want.String() {
		t.Errorf("%s:\n--- got\n%s\n--- wazero\n%s", c.Name, &got, &want)
	}
	return stream
}

// evaluator is a decoder that runs the graph itself.
type evaluator struct {
	eval   *graph.Eval
	values []float64
	n      int
}

func (e *evaluator) Append(token int) { e.values = e.eval.Step(token); e.n++ }
func (e *evaluator) Next() int        { return e.eval.Next(e.values) }
func (e *evaluator) Len() int         { return e.n }
func (e *evaluator) Bytes() int64     { return 0 }

// decoders are the ways to get a next token, each with how many tokens of a
// stream it can check in reasonable time.
var decoders = []struct {
	name   string
	make   func() decode.Decoder
	tokens int
}{
	{"graph", func() decode.Decoder { return &evaluator{eval: graph.NewEval(oracle())} }, 2500},
	{"dense", func() decode.Decoder { return decode.NewDense(weights()) }, 650},
	{"linear", func() decode.Decoder { return planned().NewDecoder(true) }, 4000},
	{"hull", func() decode.Decoder { return planned().NewDecoder(false) }, 100_000},
}

// sameStream feeds a stream to a decoder and checks that it would have chosen
// the same tokens. As each choice follows from what came before, that means
// that its own stream is the same.
func sameStream(t *testing.T, name string, d decode.Decoder, s Stream, limit int) (checked int) {
	t.Helper()
	spans := s.Spans
	for i, token := range s.Tokens[:min(limit, len(s.Tokens))] {
		if len(spans) > 0 && i >= spans[0].To {
			spans = spans[1:]
		}
		if len(spans) > 0 && i >= spans[0].From {
			checked++
			if next := d.Next(); next != int(token) {
				t.Errorf("%s: token %d of %d is %v, want %v", name, i, len(s.Tokens), machine.Token(next), token)
				return checked
			}
		}
		d.Append(int(token))
	}
	if e, ok := d.(*evaluator); ok && e.eval.Err() != nil {
		t.Errorf("%s: %v", name, e.eval.Err())
	}
	return checked
}
