package spectest

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/internal/wasm"
)

// TestDenseSample runs a sample of the suites on the textbook decoder, which
// takes about a millisecond for each token of a prompt: small modules, and a
// few commands of each.
func TestDenseSample(t *testing.T) {
	const modules, commands, largest = 6, 6, 600
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	var samples []Suite
	for _, bundle := range []string{"mvp", "v2"} {
		suites, err := Load("../testdata/spectest/" + bundle + ".bundle.json.gz")
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range suites {
			samples = append(samples, standalone(s, bundle+" ", largest)...)
		}
	}
	rng.Shuffle(len(samples), func(i, j int) { samples[i], samples[j] = samples[j], samples[i] })
	seen := map[string]bool{}
	samples = slices.DeleteFunc(samples, func(s Suite) bool {
		drop := seen[s.Name] || len(s.Commands) == 1 || !short(s)
		seen[s.Name] = seen[s.Name] || !drop
		return drop
	})[:modules]
	for i := range samples {
		c := samples[i].Commands[1:]
		rng.Shuffle(len(c), func(i, j int) { c[i], c[j] = c[j], c[i] })
		samples[i].Commands = samples[i].Commands[:1+min(commands, len(c))]
		t.Logf("%s:%d and %d commands", samples[i].Name, samples[i].Commands[0].Line, len(samples[i].Commands)-1)
	}
	r := Run(context.Background(), "sample", samples, Options{Engine: engine.Options{Decoder: engine.Dense, MaxTokens: 20_000}})
	t.Logf("%d passed, %d tokens", r.Passed, r.Tokens)
	if r.Failed != 0 || r.Passed < modules {
		t.Errorf("%d failed: %v", r.Failed, r.Failures)
	}
}

// short reports whether a sample's prompt and run are short enough.
func short(s Suite) bool {
	m, err := engine.Compile(s.Commands[0].Wasm)
	if err != nil || m.PromptTokens() > 600 {
		return false
	}
	return Run(context.Background(), "short", []Suite{s}, Options{Engine: engine.Options{Decoder: engine.Planned}}).Tokens < 600
}

// standalone cuts a suite into its modules without imports or state, each with
// the commands on it whose order does not matter.
func standalone(s Suite, prefix string, largest int) []Suite {
	var out []Suite
	open := false
	for _, c := range s.Commands {
		switch c.Type {
		case "module":
			m, err := wasm.Decode(c.Wasm)
			open = err == nil && len(c.Wasm) <= largest && len(m.Imports) == 0 &&
				len(m.Memories)+len(m.Tables)+len(m.Globals) == 0
			if open {
				out = append(out, Suite{Name: prefix + s.Name, Commands: []Command{c}})
			}
		case "assert_return":
			if open && c.Action.Module == "" {
				last := &out[len(out)-1]
				last.Commands = append(last.Commands, c)
			}
		}
	}
	return out
}
