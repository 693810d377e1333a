package inspect_test

import (
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/inspect"
	"wasmformer/engine/internal/machine"
	"wasmformer/site/examples"
)

// TestContexts: of a run in several contexts the first one can be looked at, and others are
// refused by name, however the tokens come.
func TestContexts(t *testing.T) {
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned, MaxContext: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("gcd").Call(t.Context(), 832040, 514229); err != nil {
		t.Fatal(err)
	}
	tokens := i.Tokens()
	second := 1
	for tokens[second] != machine.Ruler(0) {
		second++
	}
	for _, n := range []int{1, 7, len(tokens)} {
		in, err := inspect.New(nil)
		if err != nil {
			t.Fatal(err)
		}
		for from := 0; from < len(tokens); from += n {
			if err := in.Append(tokens[from:min(from+n, len(tokens))]...); err != nil {
				t.Fatal(err)
			}
		}
		if in.Len() != len(tokens) {
			t.Errorf("by %d: %d tokens, want %d", n, in.Len(), len(tokens))
		}
		if look, err := in.Look(second - 1); err != nil || look.Position != second-1 {
			t.Errorf("by %d: the last position of the first context: %v", n, err)
		}
		for _, at := range []int{second, len(tokens) - 1} {
			if _, err := in.Look(at); err == nil || !strings.Contains(err.Error(), "later context") {
				t.Errorf("by %d: position %d: %v", n, at, err)
			}
			if _, _, err := in.Keys(0, at); err == nil || !strings.Contains(err.Error(), "later context") {
				t.Errorf("by %d: keys at position %d: %v", n, at, err)
			}
		}
		if _, err := in.Soften(second+1, i.Decoded, 1e-9); err == nil {
			t.Errorf("by %d: softened %d positions", n, second+1)
		}
	}
	if _, err := inspect.NewSoftener(nil, inspect.Run{Tokens: tokens, Decoded: i.Decoded}, 1e-9); err == nil || !strings.Contains(err.Error(), "several contexts") {
		t.Errorf("softened: %v", err)
	}
}
