package python_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestBaked decodes programs that stand in the weights, from their input alone: some to their
// end, Sudoku's solver for its first tokens. The textbook would take hours for all of its half a million.
func TestBaked(t *testing.T) {
	script, modules := "wasmformer_numpy.py", []string{"numpy"}
	if *pytorch {
		script, modules = "wasmformer.py", append(modules, "torch")
	}
	python := python(t, "3 programs in the weights are not decoded", modules...)
	dir := t.TempDir()
	command := filepath.Join(dir, "wasmformer")
	call := func(args ...string) []byte {
		t.Helper()
		c := exec.CommandContext(t.Context(), args[0], args[1:]...)
		c.Stderr = os.Stderr
		out, err := c.Output()
		if err != nil {
			t.Fatalf("%q: %v", args, err)
		}
		return out
	}
	call("go", "build", "-o", command, "../cmd/wasmformer")
	for _, p := range []struct {
		name string
		args []string
		to   string // the position that the run is compared up to
	}{
		{"gcd", []string{"48", "36"}, "10000"}, {"hello", []string{"-input", "Ada"}, "10000"},
		{"sudoku", []string{"-input", puzzle}, "1500"},
	} {
		model := filepath.Join(dir, p.name+".safetensors")
		call(command, "bake", "-example", p.name, "-o", model)
		args := append([]string{command, "tokens", "-decoder", "dense", "-to", p.to, "-model", model}, p.args...)
		write(t, filepath.Join(dir, p.name+".jsonl"), call(args...))
		out, code := decode(t, python, script, dir, p.name+".safetensors", p.name+".jsonl")
		t.Log(strings.TrimSpace(out))
		if code != 0 || !said.MatchString(out) || strings.Contains(out, ": 0 tokens") {
			t.Errorf("%s: got exit %d", p.name, code)
		}
	}
}
