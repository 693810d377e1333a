package differential

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/machine"
)

// TestCompacted runs programs in contexts that are compacted again and again, at other
// instructions each time, and compares what the model says: all of its tokens, in order, are those
// of the run in one context.
func TestCompacted(t *testing.T) {
	cases := append(HandMade(), Examples()...)
	for i := range uint64(40) {
		cases = append(cases, Generate(*seed+i))
	}
	r := rand.New(rand.NewPCG(*seed, 0))
	contexts, tokens := 0, 0
	for _, c := range cases {
		want, whole := inContexts(t, c, engine.Options{MaxTokens: maxTokens})
		if whole == nil {
			continue
		}
		for range 8 {
			size := 1 + r.IntN(len(whole.Tokens)+1)
			got, parts := inContexts(t, c, engine.Options{MaxContext: size, MaxTokens: int64(len(whole.Tokens))})
			if parts == nil {
				continue
			}
			if got != want {
				t.Errorf("%s, contexts of %d:\n--- got\n%s\n--- want\n%s", c.Name, size, got, want)
			}
			a, b := parts.Decoded(), whole.Decoded()
			if at := differ(a, b); at >= 0 {
				t.Errorf("%s, contexts of %d: decoded token %d of %d is %v, want %v of %d", c.Name, size, at, len(a), named(a, at), named(b, at), len(b))
			}
			tokens += len(a)
			contexts += openings(parts.Tokens)
		}
	}
	t.Logf("%d programs: %d tokens in %d contexts", len(cases), tokens, contexts)
	if contexts < 1000 {
		t.Errorf("%d contexts, want at least 1,000", contexts)
	}
}

// inContexts runs a case, nil if that fails.
func inContexts(t *testing.T, c Case, o engine.Options) (string, *Stream) {
	t.Helper()
	outcome, s, err := Run(context.Background(), c, o)
	if err != nil {
		t.Errorf("%s, contexts of %d: %v", c.Name, o.MaxContext, err)
		return "", nil
	}
	return outcome.String(), &s
}

// openings counts the contexts of a stream.
func openings(tokens []machine.Token) (n int) {
	for _, t := range tokens {
		if t == machine.Ruler(0) {
			n++
		}
	}
	return n
}

// differ is where two runs differ first, −1 if nowhere.
func differ(a, b []machine.Token) int {
	if slices.Equal(a, b) {
		return -1
	}
	at := 0
	for at < len(a) && at < len(b) && a[at] == b[at] {
		at++
	}
	return at
}

// named is a token's name, if there is one.
func named(tokens []machine.Token, at int) string {
	if at < len(tokens) {
		return tokens[at].String()
	}
	return "nothing"
}
