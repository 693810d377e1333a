package differential

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/interpreter"
	narrow "wasmformer/engine/internal/seed"
	"wasmformer/engine/kernel"
)

// The seed's machine, its plan and its kernel.
var (
	seedWeights = sync.OnceValue(interpreter.Seed)
	seedOracle  = sync.OnceValue(narrow.Build)
	seedPlan    = sync.OnceValue(func() *decode.Plan {
		p, err := decode.NewPlan(seedWeights())
		if err != nil {
			panic(err)
		}
		return p
	})
	seedKernel = sync.OnceValue(func() *kernel.Program {
		p, err := kernel.Prepare(seedWeights())
		if err != nil {
			panic(err)
		}
		return p
	})
)

var seedDecoders = []struct {
	name   string
	make   func() decode.Decoder
	tokens int
}{
	{"graph", func() decode.Decoder { return &evaluator{eval: graph.NewEval(seedOracle())} }, 1200},
	{"dense", func() decode.Decoder { return decode.NewDense(seedWeights()) }, 1500},
	{"linear", func() decode.Decoder { return seedPlan().NewDecoder(true) }, 4000},
	{"hull", func() decode.Decoder { return seedPlan().NewDecoder(false) }, 40_000},
}

// TestSeedPrograms runs the shared list of programs on the seed's machine: the kernel's
// results are compared with wazero's, and its tokens with those that the other decoders,
// the textbook's and the graph itself among them, would have chosen.
func TestSeedPrograms(t *testing.T) {
	cases := append(HandMade(), Examples()...)
	for i := range uint64(6) {
		cases = append(cases, Generate(*seed+i))
	}
	checked := make([]int, len(seedDecoders))
	ran := 0
	for _, c := range cases {
		got, s, err := Run(context.Background(), c, engine.Options{Decoder: engine.Kernel, Model: seedWeights(), MaxTokens: 40 * maxTokens})
		var refused *engine.CompileError
		if errors.As(err, &refused) && strings.Contains(err.Error(), "not supported") {
			t.Logf("%s: %v", c.Name, err)
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", c.Name, err)
			continue
		}
		ran++
		if want := runOnWazero(t, c); got.String() != want.String() {
			t.Errorf("%s:\n--- got\n%s\n--- wazero\n%s", c.Name, &got, &want)
		}
		for i, d := range seedDecoders {
			if len(s.Spans) > 0 && s.Spans[0].From <= d.tokens*9/10 {
				checked[i] += sameStream(t, c.Name+" on "+d.name, d.make(), s, d.tokens)
			}
		}
	}
	t.Logf("%d of %d programs", ran, len(cases))
	for i, d := range seedDecoders {
		t.Logf("%s: %d tokens chosen alike", d.name, checked[i])
		if checked[i] == 0 {
			t.Errorf("%s: no token was checked", d.name)
		}
	}
}
