package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMutationsFit checks that each fault still has its place, so that the
// command finds it. One without a text waits for it.
func TestMutationsFit(t *testing.T) {
	names := map[string]bool{}
	for _, m := range mutations {
		if names[m.name] {
			t.Errorf("%s is there twice", m.name)
		}
		names[m.name] = true
		b, err := os.ReadFile(m.path(filepath.Join("..", "..", "..", "..")))
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(b), m.old); m.old != "" && n != 1 {
			t.Errorf("%s: %q is %d times in %s, want once", m.name, m.old, n, m.file)
		}
		if strings.Contains(m.old+m.new, "\n") || m.old != "" && m.old == m.new {
			t.Errorf("%s: the fault is to change a part of a line", m.name)
		}
	}
}
