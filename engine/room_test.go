package engine

import (
	"errors"
	"slices"
	"testing"

	_ "wasmformer/engine/kernel/compiled"
	_ "wasmformer/engine/weights"
)

// small is an instance of an example whose context has few positions.
func small(t *testing.T, name string, positions int) *Instance {
	t.Helper()
	i, err := compileExample(t, name).Instantiate(t.Context(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	i.shape.MaxPosition = positions
	return i
}

// TestRoomForCalls: what the host says gets a new context when the old one is full, also where
// no call is under way.
func TestRoomForCalls(t *testing.T) {
	i, whole := small(t, "gcd", 1<<20), small(t, "gcd", 1<<20)
	for n := range uint64(300) {
		compactions := i.compactions
		if full := n > 0 && n%100 == 0; full {
			i.shape.MaxPosition = i.used() + 2
			compactions++
		}
		got, err := i.ExportedFunction("gcd").Call(t.Context(), 60*n, 84)
		want, _ := whole.ExportedFunction("gcd").Call(t.Context(), 60*n, 84)
		if err != nil || !slices.Equal(got, want) || i.compactions != compactions {
			t.Fatalf("call %d: %v, %v, want %v; %d new contexts, want %d", n, got, err, want, i.compactions, compactions)
		}
		i.shape.MaxPosition = 1 << 20
	}
	if i.decoded != whole.decoded || i.given() != whole.given() {
		t.Errorf("%d tokens decoded and %d given, in one context %d and %d", i.decoded, i.given(), whole.decoded, whole.given())
	}
}

// TestNoRoom: where what is left to say does not fit either, the context goes on to its end.
func TestNoRoom(t *testing.T) {
	i := small(t, "gcd", 310)
	_, err := i.ExportedFunction("gcd").Call(t.Context(), 832040, 514229)
	var limit *LimitError
	if !errors.As(err, &limit) || !limit.Exact || i.compactions > 0 || i.tokens.Len() != i.shape.MaxPosition+1 {
		t.Errorf("got %v after %d of %d tokens and %d compactions, want the limit of a context", err, i.tokens.Len(), i.shape.MaxPosition+1, i.compactions)
	}
}

// TestForeignIsNotCompacted: of another model it is not known what its tokens read.
func TestForeignIsNotCompacted(t *testing.T) {
	i := small(t, "gcd", 4000)
	i.options.MaxContext = 1
	if i.limit() > 100 {
		t.Errorf("the own model's context is compacted at %d", i.limit())
	}
	i.baked = true
	if i.limit() != i.shape.MaxPosition+1 {
		t.Errorf("a baked program's context is compacted at %d", i.limit())
	}
}
