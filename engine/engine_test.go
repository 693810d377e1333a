package engine_test

import (
	"bytes"
	"context"
	"strconv"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/site/examples"
)

// runExample runs one example and returns what its user sees.
func runExample(t *testing.T, e examples.Example, r examples.Run, o engine.Options) (string, engine.Stats) {
	t.Helper()
	ctx := context.Background()
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	o.Output = &out
	o.Args, o.Stdin = append([]string{e.Name}, r.Args...), []byte(r.Input)
	inst, err := m.Instantiate(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	if e.ABI == examples.WASI {
		if code, err := inst.Start(ctx); err != nil || code != 0 {
			t.Fatalf("%s: exit code %d, %v", e.Name, code, err)
		}
		return out.String(), inst.Stats()
	}
	if e.ABI == examples.Compute {
		if err := inst.Compute(ctx, []byte(r.Input)); err != nil {
			t.Fatalf("%s: %v", e.Name, err)
		}
		return out.String(), inst.Stats()
	}
	var args []uint64
	for _, a := range r.Args {
		v, _ := strconv.ParseInt(a, 10, 64)
		args = append(args, uint64(v))
	}
	res, err := inst.ExportedFunction(e.Invoke).Call(ctx, args...)
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, v := range res {
		parts = append(parts, strconv.Itoa(int(int32(v))))
	}
	return strings.Join(parts, " "), inst.Stats()
}

func TestExamples(t *testing.T) {
	for _, e := range examples.List() {
		for _, r := range e.Runs() {
			got, s := runExample(t, e, r, engine.Options{MaxTokens: 10_000_000})
			if got != r.Output {
				t.Errorf("%s %q: got %q, want %q", e.Name, r.Title, got, r.Output)
			}
			t.Logf("%-10s %8d prompt %9d tokens %9d instructions %.3f tokens/instr %.0f tok/s", e.Name, s.PromptTokens, s.Tokens, s.Instructions, float64(s.Tokens)/float64(s.Instructions), s.TokensPerSecond)
		}
	}
}
