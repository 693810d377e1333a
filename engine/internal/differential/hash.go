package differential

import (
	"context"
	"fmt"
	"hash/fnv"
	"math"

	"wasmformer/engine"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/model"
)

// WeightsHash is the FNV-1a hash of a model's numbers, bit by bit.
func WeightsHash(m *model.Model) uint64 {
	h := fnv.New64a()
	matrix := func(w model.Matrix) {
		for _, v := range w.Data {
			bits := math.Float64bits(v)
			h.Write([]byte{byte(bits), byte(bits >> 8), byte(bits >> 16), byte(bits >> 24),
				byte(bits >> 32), byte(bits >> 40), byte(bits >> 48), byte(bits >> 56)})
		}
	}
	matrix(m.Embed)
	matrix(m.Position)
	for i := range m.Layers {
		l := &m.Layers[i]
		for _, w := range []model.Matrix{l.Wq, l.Wk, l.Wv, l.Wo, l.Wb, l.Wa, l.W2} {
			matrix(w)
		}
	}
	matrix(m.Unembed)
	return h.Sum64()
}

// StreamHashes runs programs that use every instruction, and reports a line
// for the weights and one for each program: what must be the same wherever the
// engine runs.
func StreamHashes() []string {
	weights := interpreter.Build()
	lines := []string{fmt.Sprintf("%016x weights", WeightsHash(weights))}
	cases := HandMade()
	for _, c := range Examples() {
		switch c.Name {
		case "example hello: Hello", "example gcd: Greatest common divisor", "example sha256: SHA-256", "example quicksort: Quicksort":
			cases = append(cases, c)
		}
	}
	cases = append(cases, Generate(1), Generate(6))
	run := func(c Case, o engine.Options) {
		o.Model = weights
		if o.Decoder == "" {
			o.Decoder = engine.Planned
		}
		_, stream, err := Run(context.Background(), c, o)
		lines = append(lines, fmt.Sprintf("%016x %d tokens of %s %s, %v", stream.Hash(), len(stream.Tokens), c.Name, o.KV, err))
	}
	for _, c := range cases {
		run(c, engine.Options{MaxTokens: 30_000})
	}
	run(cases[0], engine.Options{KV: engine.Linear, MaxTokens: 1000})
	run(cases[0], engine.Options{Decoder: engine.Dense, MaxTokens: 100})
	return lines
}
