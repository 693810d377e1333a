package follow_test

import (
	"errors"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/follow"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"

	_ "wasmformer/engine/weights"
)

// TestFollower compares what is counted on the way with what the trace says,
// at each of many places of each example.
func TestFollower(t *testing.T) {
	for _, e := range examples.List() {
		m, err := engine.Compile(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		inst, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned, MaxTokens: 1, Args: append([]string{e.Name}, e.Runs()[0].Args...), Stdin: []byte(e.Input)})
		if err != nil {
			t.Fatal(err)
		}
		p, err := lower.Binary(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		f, replay, ends, limited := follow.New(p), trace.NewMachine(p), 0, false
		check := func(i int) {
			t.Helper()
			if f.Cursor() != replay.Cursor() || f.Instructions() != int64(replay.Instructions()) {
				t.Fatalf("%s: behind token %d: cursor %d, %d instructions; the trace says %d, %d", e.Name, i, f.Cursor(),
					f.Instructions(), replay.Cursor(), replay.Instructions())
			}
		}
		for limit := int64(1); limit < 20_000 && ends < 3; {
			inst.SetMaxTokens(limit)
			var err error
			switch {
			case limited:
				_, err = inst.Resume(t.Context())
			case e.ABI == examples.Compute:
				err = inst.Compute(t.Context(), []byte(e.Input))
			case e.ABI == examples.WASI:
				_, err = inst.Start(t.Context())
			default:
				fn := inst.ExportedFunction(e.Invoke)
				_, err = fn.Call(t.Context(), make([]uint64, len(fn.Definition().Params))...)
			}
			limited = errors.As(err, new(*engine.LimitError))
			if limit += 3000; err == nil {
				ends++
			}
		}
		var discard follow.Outputs
		for i, token := range inst.Tokens() {
			f.Feed([]uint16{uint16(token)}, &discard)
			replay.Feed(token)
			if !token.Continues() {
				check(i)
			}
		}
		if f.Instructions() != inst.Stats().Instructions || f.Instructions() == 0 {
			t.Errorf("%s: %d instructions, the run counted %d", e.Name, f.Instructions(), inst.Stats().Instructions)
		}
	}
}
