package differential

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// forbidden says which packages must not be among a package's dependencies,
// even indirect ones. Paths end at a slash or are complete.
var forbidden = map[string][]string{
	"wasmformer/engine":                   {"wazero", "engine/reference", "engine/internal/differential", "engine/spectest", "kernel/native", "kernel/compiled", "engine/weights", "engine/internal/interpreter", "engine/internal/schedule", "engine/model/safetensors", "wasmformer/site", "wasmformer/cmd"},
	"wasmformer/engine/kernel":            {"wazero", "engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace"},
	"wasmformer/engine/kernel/native":     {"engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace"},
	"wasmformer/engine/kernel/compiled":   {"wazero", "engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace"},
	"wasmformer/engine/internal/decode":   {"wazero", "engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace", "engine/internal/machine", "engine/internal/graph", "engine/internal/schedule"},
	"wasmformer/engine/model":             {"wazero", "engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace", "engine/internal/", "hull"},
	"wasmformer/engine/internal/schedule": {"wazero", "engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace", "engine/internal/decode", "engine/model", "engine/internal/machine", "hull"},
	"wasmformer/engine/internal/graph":    {"wasmformer/"},
	"wasmformer/engine/internal/machine":  {"wazero", "engine/reference", "engine/internal/lower", "engine/internal/wasm", "engine/trace", "engine/internal/decode", "engine/model", "engine/internal/schedule", "hull"},
	"wasmformer/engine/trace":             {"wazero", "engine/reference", "engine/internal/decode", "engine/model", "engine/internal/schedule", "engine/internal/graph", "hull"},
	"wasmformer/hull":                     {"wasmformer/", "wazero"},
}

// needed are dependencies that are forbidden in principle, each with why it
// is there.
var needed = map[string]string{
	"wasmformer/engine/internal/decode wasmformer/engine/internal/graph": "the proof that sums are exact speaks of graphs",
	"wasmformer/engine/trace wasmformer/engine/internal/graph":           "through engine/internal/machine, for the tokens",
	"wasmformer/engine/internal/schedule wasmformer/engine/model":        "it writes weights",
}

// goList is what go list prints.
func goList(t *testing.T, args ...string) []string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list"}, args...)...).Output()
	if err != nil {
		t.Fatalf("go list %v: %v", args, err)
	}
	return strings.Fields(string(out))
}

// TestDependencies checks that nothing that decodes can see a reference
// interpreter, and that decoding knows of nothing but the weights.
func TestDependencies(t *testing.T) {
	for name, list := range forbidden {
		for _, dep := range goList(t, "-deps", name) {
			if dep == name || needed[name+" "+dep] != "" {
				continue
			}
			for _, f := range list {
				if strings.Contains(dep, f) {
					t.Errorf("%s depends on %s", name, dep)
				}
			}
		}
	}
	// What decode imports itself: the weights, the hull, and the proof that its
	// sums are exact, which speaks of graphs.
	for _, dep := range goList(t, "-f", `{{join .Imports "\n"}}`, "wasmformer/engine/internal/decode") {
		if strings.HasPrefix(dep, "wasmformer/") && !slices.Contains([]string{"wasmformer/engine/internal/exact", "wasmformer/engine/internal/graph", "wasmformer/engine/model", "wasmformer/hull"}, dep) {
			t.Errorf("engine/internal/decode imports %s", dep)
		}
	}
}
