package engine_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

// decodedOf are the tokens that the model said.
func decodedOf(i *engine.Instance) (tokens []trace.Token) {
	for n, t := range i.Tokens() {
		if i.Decoded(n) {
			tokens = append(tokens, t)
		}
	}
	return tokens
}

// TestCompactDecoders: every decoder says the same in contexts that are compacted.
func TestCompactDecoders(t *testing.T) {
	whole := instantiate(t, counter(), engine.Options{})
	want := call(t, whole, "f1", 12)
	for _, o := range []engine.Options{{Decoder: engine.Kernel}, {Decoder: engine.Planned}, {Decoder: engine.Planned, KV: engine.Linear}, {Decoder: engine.Dense}} {
		o.MaxContext = 1
		inst := instantiate(t, counter(), o)
		got, s := call(t, inst, "f1", 12), inst.Stats()
		if !slices.Equal(got, want) || !slices.Equal(decodedOf(inst), decodedOf(whole)) {
			t.Errorf("%s %s: %v, in one context %v; %d and %d tokens", o.Decoder, o.KV, got, want, s.Tokens, whole.Stats().Tokens)
		}
		if w := whole.Stats(); s.Compactions < 2 || s.PromptTokens != w.PromptTokens || s.Instructions != w.Instructions ||
			int64(inst.Stream().Len()) != s.PromptTokens+s.CompactedTokens+s.Tokens {
			t.Errorf("%s %s: figures %+v, in one context %+v", o.Decoder, o.KV, s, w)
		}
	}
}

// TestCompactTrace: the log of a run in several contexts has the steps of the run in one, and a
// step of the host's for each new context, in whose states nothing differs.
func TestCompactTrace(t *testing.T) {
	for _, name := range []string{"hungarian", "sha256", "words"} {
		whole, parts := exampleRun(t, name, engine.Options{}), exampleRun(t, name, engine.Options{MaxContext: 20_000})
		a, b := readLog(whole), readLog(parts)
		renewed := 0
		for n := 0; n < b.Len(); n++ {
			got := b.Step(n)
			if got.Host && got.Effect() == "goes on in a new context" {
				renewed++
				before, after := b.StateAt(n), b.StateAt(n+1)
				if x, y := stateText(before), stateText(after); x != y {
					t.Fatalf("%s, step %d: before the new context\n%s\nin it\n%s", name, n, x, y)
				}
				continue
			}
			if n%17 != 0 && n < b.Len()-10 {
				continue
			}
			want := a.Step(n - renewed)
			if got.WasmInstr() != want.WasmInstr() || got.Effect() != want.Effect() || got.Executed != want.Executed ||
				got.Depth != want.Depth || !slices.Equal(got.Operands, want.Operands) || got.Counts != want.Counts {
				t.Fatalf("%s, step %d: %s, %s, %v, want %s, %s, %v", name, n, got.WasmInstr(), got.Effect(), got.Operands, want.WasmInstr(), want.Effect(), want.Operands)
			}
		}
		if n := parts.Stats().Compactions; renewed != int(n) || n == 0 || b.Len() != a.Len()+renewed {
			t.Errorf("%s: %d steps with %d new contexts of %d, want %d steps without", name, b.Len(), renewed, n, a.Len())
		}
		if got, want := parts.Costs(), whole.Costs(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: costs %v, want %v", name, got, want)
		}
	}
}

// exampleRun runs an example's first input.
func exampleRun(t *testing.T, name string, o engine.Options) *engine.Instance {
	t.Helper()
	ctx := context.Background()
	e, _ := examples.Find(name)
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	r := e.Runs()[0]
	o.Args, o.Stdin = append([]string{e.Name}, r.Args...), []byte(r.Input)
	inst, err := m.Instantiate(ctx, o)
	switch {
	case err != nil:
	case e.ABI == examples.WASI:
		_, err = inst.Start(ctx)
	default:
		err = inst.Compute(ctx, []byte(r.Input))
	}
	if err != nil {
		t.Fatal(name, err)
	}
	return inst
}

func readLog(i *engine.Instance) *trace.Log {
	l := i.NewLog()
	for l.Advance(1 << 20) {
	}
	return l
}

// stateText is what a machine's state shows.
func stateText(m *trace.Machine) string {
	var b bytes.Buffer
	fmt.Fprintln(&b, m.Cursor(), m.Depth(), m.Instructions(), m.Outputs(), m.Frames(), m.GlobalValues(), m.Pages())
	for d := 1; d <= m.Depth(); d++ {
		fmt.Fprintln(&b, m.Stack(d), m.Locals(d))
	}
	memory := make([]byte, m.Pages()<<16)
	m.ReadMemory(0, memory)
	b.Write(memory)
	return b.String()
}

// TestCompactCancelled: a new context that is not finished is begun again.
func TestCompactCancelled(t *testing.T) {
	m := counter()
	m.Data = []differential.Segment{{Offset: 0, Values: bytes.Repeat([]byte{1, 2, 3}, 8000)}} // a prompt that takes several writes
	whole := instantiate(t, m, engine.Options{})
	want := call(t, whole, "f1", 300)
	ctx, cancel := context.WithCancel(context.Background())
	reports := 0
	o := engine.Options{MaxContext: 1, ProgressEvery: 1 << 20, Progress: func(engine.Stats) {
		if reports++; reports%3 == 2 && reports < 20 {
			cancel()
		}
	}}
	inst := instantiate(t, m, o)
	reports = 0
	got, err := inst.ExportedFunction("f1").Call(ctx, 300)
	stops := 0
	for ; errors.Is(err, context.Canceled); stops++ {
		if s := inst.Stats(); int64(inst.Stream().Len()) != s.PromptTokens+s.CompactedTokens+s.Tokens {
			t.Fatalf("a part of a context is in the stream: %+v, %d tokens", s, inst.Stream().Len())
		}
		ctx, cancel = context.WithCancel(context.Background())
		got, err = inst.Resume(ctx)
	}
	if err != nil || stops == 0 || !slices.Equal(got, want) || !slices.Equal(decodedOf(inst), decodedOf(whole)) {
		t.Errorf("after %d stops: %v, %v; uninterrupted: %v", stops, got, err, want)
	}
	cancel()
}

// TestCompactStopped stops a compacted run at every token, goes on, or gives it up.
func TestCompactStopped(t *testing.T) {
	whole := instantiate(t, counter(), engine.Options{})
	want := call(t, whole, "f1", 6)
	inst := instantiate(t, counter(), engine.Options{MaxContext: 1, MaxTokens: 1})
	ctx := context.Background()
	got, err := inst.ExportedFunction("f1").Call(ctx, 6)
	for stops := int64(1); errors.As(err, new(*engine.LimitError)); stops++ {
		inst.SetMaxTokens(stops + 1)
		got, err = inst.Resume(ctx)
	}
	if err != nil || !slices.Equal(got, want) || !slices.Equal(decodedOf(inst), decodedOf(whole)) || inst.Stats().Compactions == 0 {
		t.Errorf("%v, %v, want %v", got, err, want)
	}
}
