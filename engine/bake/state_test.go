package bake_test

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/bake"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/weights"
)

//go:embed testdata/state.wasm
var state []byte

// call is one of several in a context.
type call struct {
	name string
	args []uint64
}

// stateCalls read and change what the program begins with.
func stateCalls() []call {
	var list []call
	for at := uint64(5); at < 16; at++ {
		for _, name := range []string{"load8_s", "load8_u", "load16_s", "load16_u", "load"} {
			list = append(list, call{name, []uint64{at}})
		}
	}
	list = append(list,
		call{"store8", []uint64{8, 0x7f}}, call{"store8", []uint64{11, 0xff}}, call{"store8", []uint64{7, 0}}, call{"store8", []uint64{6, 0x80}},
		call{"load8_s", []uint64{8}}, call{"load8_s", []uint64{10}}, call{"load16_s", []uint64{10}}, call{"load16_s", []uint64{7}}, call{"load8_s", []uint64{6}}, call{"load", []uint64{8}},
		call{"load8_s", []uint64{65534}}, call{"load16_s", []uint64{65534}}, call{"load", []uint64{65532}},
		call{"load", []uint64{65533}}, call{"load8_u", []uint64{65536}}, // beyond the memory
		call{"size", nil}, call{"grow", []uint64{1}}, call{"size", nil}, call{"load", []uint64{65533}}, call{"load16_s", []uint64{65536}},
		call{"count", nil}, call{"count", nil},
		call{"indirect", []uint64{0, 21}}, call{"indirect", []uint64{1, 21}}, call{"indirect", []uint64{2, 21}},
		call{"divide", []uint64{0xffffffff, 10}}, call{"divide", []uint64{1, 0}})
	return list
}

// outcome is what a call gave.
func outcome(c call, results []uint64, err error) string {
	var trap *engine.TrapError
	if errors.As(err, &trap) {
		return fmt.Sprintf("%v: trap %s", c, trap.Reason)
	}
	return fmt.Sprintf("%v: %d, %v", c, results, err)
}

// TestState: what stands in memory, tables and globals at first is read off the weights, until
// the trace has written there; calls of one context see what those before have left, and the
// graph is the oracle of every token.
func TestState(t *testing.T) {
	ctx := context.Background()
	m, err := bake.Module(state)
	if err != nil {
		t.Fatal(err)
	}
	module, err := engine.Compile(state)
	if err != nil {
		t.Fatal(err)
	}
	other, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	i, err := module.Instantiate(ctx, engine.Options{Model: other, Decoder: engine.Planned, MaxTokens: 100_000})
	if err != nil {
		t.Fatal(err)
	}
	b, err := engine.OpenBaked(ctx, engine.Options{Model: m, Decoder: engine.Planned, MaxTokens: 100_000})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range stateCalls() {
		want, wantErr := i.ExportedFunction(c.name).Call(ctx, c.args...)
		got, gotErr := b.Call(ctx, c.name, c.args...)
		if got, want := outcome(c, got, gotErr), outcome(c, want, wantErr); got != want {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
	said := func(all []machine.Token, decoded func(int) bool) (out []machine.Token) {
		for n, token := range all {
			if decoded(n) {
				out = append(out, token)
			}
		}
		return out
	}
	if got, want := said(b.Tokens(), b.Decoded), said(i.Tokens(), i.Decoded); !slices.Equal(got, want) {
		t.Errorf("%d tokens, want %d, or others", len(got), len(want))
	}

	baked := seed.Bake(records(t, state))
	baked.Fill()
	oracle := graph.NewEval(baked.Graph)
	var v []float64
	for n, token := range b.Tokens() {
		if b.Decoded(n) {
			if next := oracle.Next(v); next != int(token) {
				t.Fatalf("token %d is %v, the graph says %v", n, token, machine.Token(next))
			}
		}
		if v = oracle.Step(int(token)); oracle.Err() != nil {
			t.Fatal(oracle.Err())
		}
	}
}

// TestCalls: what is refused, and how.
func TestCalls(t *testing.T) {
	ctx := context.Background()
	m, err := bake.Module(state)
	if err != nil {
		t.Fatal(err)
	}
	open := func(program string) (*engine.Baked, error) {
		n := *m
		n.Program = program
		return engine.OpenBaked(ctx, engine.Options{Model: &n, Decoder: engine.Dense})
	}
	for _, program := range []string{
		"", "{", "[]", `{"functions":[{"name":"f","entry":65536}]}`, `{"functions":[{"name":"f","params":["v128"]}]}`,
		`{"functions":[{"name":"f","results":["funcref"]}]}`, `{"start":65536}`, `{"start":-1}`, `{"pages":1025}`, `{"wasi":[1]}`, `{"wasi":[0,1,2,3,4,5,6,4000]}`,
	} {
		if _, err := open(program); err == nil {
			t.Errorf("a program %q is accepted", program)
		}
	}
	b, err := open(`{"functions":[{"name":"f","entry":5,"params":["i32"]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []call{{"g", nil}, {"f", nil}, {"f", []uint64{1 << 32}}} {
		if _, err := b.Call(ctx, c.name, c.args...); err == nil {
			t.Errorf("%v is accepted", c)
		}
	}
	if err := b.Compute(ctx, nil); err == nil {
		t.Error("compute is accepted")
	}
	if _, err := b.Start(ctx); err == nil {
		t.Error("_start is accepted")
	}
	if err := b.Close(); err != nil {
		t.Error(err)
	}
	if _, err := b.Call(ctx, "f", 1); !errors.Is(err, engine.ErrClosed) {
		t.Errorf("a call of what is closed gives %v", err)
	}
	module, err := engine.Compile(state)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := module.Instantiate(ctx, engine.Options{Model: m}); err == nil {
		t.Error("a model with a program runs another one")
	}
	if _, err := bake.Module([]byte("\x00asm")); err == nil {
		t.Error("a malformed module is baked")
	}
}
