package engine

import (
	"testing"

	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

// TestFollower compares what is counted on the way with what the trace says,
// at each of many places of each example.
func TestFollower(t *testing.T) {
	for _, e := range examples.List() {
		m, err := Compile(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		inst, err := m.Instantiate(t.Context(), Options{Decoder: Planned, MaxTokens: 1, Args: append([]string{e.Name}, e.Runs()[0].Args...), Stdin: []byte(e.Input)})
		if err != nil {
			t.Fatal(err)
		}
		f, replay, ends := newFollower(m.Program()), trace.NewMachine(m.Program()), 0
		check := func(i int) {
			t.Helper()
			if f.cursor != replay.Cursor() || f.instructions() != int64(replay.Instructions()) {
				t.Fatalf("%s: behind token %d: cursor %d, %d instructions; the trace says %d, %d", e.Name, i, f.cursor,
					f.instructions(), replay.Cursor(), replay.Instructions())
			}
		}
		for limit := int64(1); limit < 20_000 && ends < 3; {
			inst.SetMaxTokens(limit)
			var err error
			switch {
			case inst.pending != nil:
				_, err = inst.Resume(t.Context())
			case e.ABI == examples.Compute:
				err = inst.Compute(t.Context(), []byte(e.Input))
			case e.ABI == examples.WASI:
				_, err = inst.Start(t.Context())
			default:
				fn := inst.ExportedFunction(e.Invoke)
				_, err = fn.Call(t.Context(), make([]uint64, len(fn.Type().Params))...)
			}
			if limit += 3000; err == nil {
				ends++
			}
		}
		var discard outputs
		for i, token := range inst.Tokens() {
			f.feed([]uint16{uint16(token)}, &discard)
			replay.Feed(token)
			if !token.Continues() {
				check(i)
			}
		}
		if f.instructions() != inst.Stats().Instructions || f.instructions() == 0 {
			t.Errorf("%s: %d instructions, the run counted %d", e.Name, f.instructions(), inst.Stats().Instructions)
		}
	}
}
