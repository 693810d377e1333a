package differential

import "testing"

// TestGenerated compares random programs with wazero.
func TestGenerated(t *testing.T) {
	t.Logf("seeds %d to %d", *seed, *seed+uint64(*programs)-1)
	tokens := 0
	for i := range uint64(*programs) {
		s := agree(t, Generate(*seed+i))
		tokens += len(s.Tokens)
	}
	t.Logf("%d tokens", tokens)
}
