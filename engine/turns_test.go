package engine_test

import (
	"context"
	"errors"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/machine"
)

// TestDecoded: who said a token is known over limits, writes and calls.
func TestDecoded(t *testing.T) { eachDecoder(t, decoded) }

func decoded(t *testing.T, o engine.Options) {
	ctx := context.Background()
	o.MaxTokens = 10
	inst := instantiate(t, counter(), o)
	var want []bool // by position, whether it was decoded
	says := func(model bool) {
		for len(want) < inst.Stream().Len() {
			want = append(want, model)
		}
	}
	says(false)
	f := inst.ExportedFunction("f1")
	_, err := f.Call(ctx, 5)
	// The call: an argument's place and value, Begin, and where f1 begins.
	for n := len(want); inst.Stream().At(n-1) != machine.Begin; n++ {
		want = append(want, false)
	}
	want = append(want, false)
	for inst.Stream().At(len(want) - 1).Continues() {
		want = append(want, false)
	}
	says(true)
	for limit := int64(10); errors.As(err, new(*engine.LimitError)); limit += 7 {
		if _, err := inst.Resume(ctx); !errors.As(err, new(*engine.LimitError)) {
			t.Fatal("resumed at the limit: ", err)
		}
		inst.SetMaxTokens(limit)
		_, err = inst.Resume(ctx)
		says(true)
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := inst.Memory().Write(ctx, 0, []byte{1, 2, 3, 4, 5}); err != nil {
		t.Fatal(err)
	}
	says(false)
	tokens := int64(0)
	for n, model := range want {
		if inst.Decoded(n) != model {
			t.Fatalf("token %d of %d, %s: decoded is %v", n, len(want), inst.Stream().At(n), !model)
		}
		if model {
			tokens++
		}
	}
	if tokens != inst.Stats().Tokens || inst.Decoded(-1) || inst.Decoded(len(want)) {
		t.Errorf("%d tokens were decoded, want %d", tokens, inst.Stats().Tokens)
	}
}
