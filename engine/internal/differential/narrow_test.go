package differential

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/differential/operands"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/interpreter"
	narrow "wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
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

// TestNarrow is [TestDirected] for the seed's machine, where most instructions are several, or
// routines.
func TestNarrow(t *testing.T) {
	dear := func(*instruction, *testing.T) bool { return true }
	for _, f := range append(families(), constantFamily()) {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			f.check(t, engine.Options{Decoder: engine.Kernel, Kernel: seedKernel()}, dear)
		})
	}
}

// constantFamily is what is lowered in another way if the second operand is a constant, and a
// count behind which a path ends that would have made another one.
func constantFamily() family {
	f := family{name: "constants", pages: [2]int{1, 1}}
	counts := []uint64{0, 1, 11, 31, 32, 33, 52, 63, 64, 1 << 32}
	masks := []uint64{0, 1, 1<<32 - 1, 1 << 32, 1<<64 - 1<<32, 1<<64 - 1, 0x0123456789abcdef}
	for _, op := range []wasm.Opcode{wasm.OpI32Shl, wasm.OpI32Rotl, wasm.OpI32Rotr, wasm.OpI64Shl, wasm.OpI64ShrS, wasm.OpI64ShrU, wasm.OpI64And, wasm.OpI64Or, wasm.OpI64Xor} {
		params, results, _ := op.Signature()
		t, constants := params[0], counts
		if op >= wasm.OpI64And && op <= wasm.OpI64Xor {
			constants = masks
		}
		for _, c := range constants {
			code := append([]byte{byte(wasm.OpLocalGet), 0, byte(wasm.OpI32Const)}, signed(int64(int32(c)))...)
			if t == wasm.I64 {
				code = append([]byte{byte(wasm.OpLocalGet), 0, byte(wasm.OpI64Const)}, signed(int64(c))...)
			}
			f.instructions = append(f.instructions, instruction{
				name: fmt.Sprintf("%s by %#x", op, c), params: params[:1], results: results, code: append(code, byte(op)),
				draw: func(r *rand.Rand) []uint64 { return []uint64{operands.Any(r, t)} },
			})
		}
	}
	f.instructions = append(f.instructions, instruction{
		name: "i32.shl by memory.grow", params: []wasm.ValueType{wasm.I32, wasm.I32}, results: []wasm.ValueType{wasm.I32},
		code: []byte{byte(wasm.OpLocalGet), 0, byte(wasm.OpLocalGet), 1, byte(wasm.OpMemoryGrow), 0, byte(wasm.OpI32Shl)},
		draw: func(r *rand.Rand) []uint64 { return []uint64{operands.Any(r, wasm.I32), uint64(r.IntN(2))} },
	})
	return f
}
