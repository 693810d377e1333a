package trace

import (
	"os"
	"regexp"
	"testing"

	"wasmformer/engine/internal/machine"
)

// TestFeatureNames checks that every feature that a replay asks for is still
// one of the machine's: a name that is not would read as 0.
func TestFeatureNames(t *testing.T) {
	known := map[string]bool{}
	for _, op := range machine.Ops() {
		for name := range op.Features {
			known[name] = true
		}
	}
	source, err := os.ReadFile("code.go")
	if err != nil {
		t.Fatal(err)
	}
	names := append([]string{}, readsA...)
	for _, match := range regexp.MustCompile(`f\["(\w+)"\]`).FindAllSubmatch(source, -1) {
		names = append(names, string(match[1]))
	}
	for _, name := range names {
		if !known[name] {
			t.Errorf("no machine instruction has the feature %q", name)
		}
	}
}
