package bake_test

import (
	"bytes"
	"context"
	"errors"
	"strconv"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/bake"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// run is what a program did.
type run struct {
	decoded []trace.Token
	output  string
	results []uint64
	stats   engine.Stats
}

// baked runs an example whose program is in the weights.
func baked(t testing.TB, m *model.Model, e examples.Example, o engine.Options) (r run) {
	t.Helper()
	var output bytes.Buffer
	o.Model, o.Output = m, &output
	o.Args, o.Stdin = append([]string{e.Name}, e.Args...), []byte(e.Input)
	b, err := engine.OpenBaked(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	switch e.ABI {
	case examples.Invoke:
		r.results, err = b.Call(context.Background(), e.Invoke, numbers(t, e.Args)...)
	case examples.Compute:
		err = b.Compute(context.Background(), []byte(e.Input))
	default:
		_, err = b.Start(context.Background())
	}
	limited(t, err)
	for i, token := range b.Tokens() {
		if b.Decoded(i) {
			r.decoded = append(r.decoded, token)
		}
	}
	r.output, r.stats = output.String(), b.Stats()
	return r
}

// prompted runs an example by the model that has it in the prompt.
func prompted(t testing.TB, e examples.Example, o engine.Options) (r run) {
	t.Helper()
	var output bytes.Buffer
	var err error
	if o.Model, err = weights.Preset(weights.Seed); err != nil {
		t.Fatal(err)
	}
	o.Output = &output
	o.Args, o.Stdin = append([]string{e.Name}, e.Args...), []byte(e.Input)
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := module.Instantiate(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	switch e.ABI {
	case examples.Invoke:
		r.results, err = i.ExportedFunction(e.Invoke).Call(context.Background(), numbers(t, e.Args)...)
	case examples.Compute:
		err = i.Compute(context.Background(), []byte(e.Input))
	default:
		_, err = i.Start(context.Background())
	}
	limited(t, err)
	for n, token := range i.Tokens() {
		if i.Decoded(n) {
			r.decoded = append(r.decoded, token)
		}
	}
	r.output, r.stats = output.String(), i.Stats()
	return r
}

func limited(t testing.TB, err error) {
	t.Helper()
	if err != nil && !errors.As(err, new(*engine.LimitError)) {
		t.Fatal(err)
	}
}

func numbers(t testing.TB, args []string) (out []uint64) {
	for _, a := range args {
		v, err := engine.I32.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

// TestEqual: a program in the weights gives the tokens that it gives in the prompt, by every
// decoder, and its model is proved to be exact: else the kernel and the planned decoder
// refuse it.
func TestEqual(t *testing.T) {
	for _, c := range []struct {
		name         string
		dense, whole int64 // how many tokens are compared
	}{
		{"factorial", 2000, 0}, {"gcd", 2000, 0}, {"fibonacci", 200, 0}, {"hello", 300, 0}, {"sudoku", 40, 3_000_000},
	} {
		e, _ := examples.Find(c.name)
		m, err := bake.Module(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		var file bytes.Buffer
		if err := safetensors.Write(&file, m); err != nil {
			t.Fatal(err)
		}
		size := file.Len()
		if m, err = safetensors.Read(&file); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes, %+v", c.name, size, m.Size())
		for _, d := range []struct {
			decoder string
			most    int64
		}{{engine.Dense, c.dense}, {engine.Planned, min(c.whole, 300_000)}, {engine.Kernel, c.whole}} {
			o := engine.Options{Decoder: d.decoder, MaxTokens: d.most}
			got := baked(t, m, e, o)
			if o.Decoder == engine.Dense {
				o.Decoder = engine.Planned
			}
			want := prompted(t, e, o)
			t.Logf("%s: %s: %d tokens, %.0f and %.0f tokens/s", c.name, d.decoder, len(got.decoded), got.stats.TokensPerSecond, want.stats.TokensPerSecond)
			compare(t, c.name+" by "+d.decoder, got, want)
			if d.most == 0 && len(e.Output) > 0 && e.ABI == examples.Invoke && strconv.FormatInt(int64(int32(got.results[0])), 10) != e.Output {
				t.Errorf("%s: result %d, want %s", c.name, got.results, e.Output)
			}
			if d.most == 0 && e.ABI != examples.Invoke && got.output != e.Output {
				t.Errorf("%s: output %q, want %q", c.name, got.output, e.Output)
			}
		}
	}
}

func compare(t *testing.T, name string, got, want run) {
	t.Helper()
	if len(got.decoded) == 0 || got.output != want.output {
		t.Errorf("%s: %d tokens, output %q, want %q", name, len(got.decoded), got.output, want.output)
	}
	for i := range min(len(got.decoded), len(want.decoded)) {
		if got.decoded[i] != want.decoded[i] {
			t.Errorf("%s: token %d is %v, want %v", name, i, got.decoded[i], want.decoded[i])
			return
		}
	}
	if len(got.decoded) != len(want.decoded) {
		t.Errorf("%s: %d tokens, want %d", name, len(got.decoded), len(want.decoded))
	}
}
