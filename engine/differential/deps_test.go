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
	"wasmformer/engine":                 {"wazero", "engine/reference", "engine/differential", "engine/spectest", "kernel/native", "wasmformer/site", "wasmformer/cmd"},
	"wasmformer/engine/kernel":          {"wazero", "engine/reference", "engine/lower", "engine/wasm", "engine/trace"},
	"wasmformer/engine/kernel/native":   {"engine/reference", "engine/lower", "engine/wasm", "engine/trace"},
	"wasmformer/engine/kernel/compiled": {"wazero", "engine/reference", "engine/lower", "engine/wasm", "engine/trace"},
	"wasmformer/engine/decode":          {"wazero", "engine/reference", "engine/lower", "engine/wasm", "engine/trace", "engine/machine", "engine/graph", "engine/schedule"},
	"wasmformer/engine/model":           {"wazero", "engine/reference", "engine/lower", "engine/wasm", "engine/trace", "engine/decode", "hull"},
	"wasmformer/engine/schedule":        {"wazero", "engine/reference", "engine/lower", "engine/wasm", "engine/trace", "engine/decode", "engine/model", "engine/machine", "hull"},
	"wasmformer/engine/graph":           {"wasmformer/"},
	"wasmformer/engine/machine":         {"wazero", "engine/reference", "engine/lower", "engine/wasm", "engine/trace", "engine/decode", "engine/model", "engine/schedule", "hull"},
	"wasmformer/engine/trace":           {"wazero", "engine/reference", "engine/decode", "engine/model", "engine/schedule", "engine/graph", "hull"},
	"wasmformer/hull":                   {"wasmformer/", "wazero"},
}

// needed are dependencies that are forbidden in principle, each with why it
// is there.
var needed = map[string]string{
	"wasmformer/engine/decode wasmformer/engine/machine":  "through engine/model: Build makes the interpreter's weights",
	"wasmformer/engine/decode wasmformer/engine/graph":    "through engine/model",
	"wasmformer/engine/decode wasmformer/engine/schedule": "through engine/model",
	"wasmformer/engine/trace wasmformer/engine/graph":     "through engine/machine, for the tokens",
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
	for _, dep := range goList(t, "-f", `{{join .Imports "\n"}}`, "wasmformer/engine/decode") {
		if strings.HasPrefix(dep, "wasmformer/") && !slices.Contains([]string{"wasmformer/engine/exact", "wasmformer/engine/graph", "wasmformer/engine/model", "wasmformer/hull"}, dep) {
			t.Errorf("engine/decode imports %s", dep)
		}
	}
}
