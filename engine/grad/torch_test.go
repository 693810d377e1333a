package grad

import (
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/model/safetensors"
)

var torch = flag.Bool("torch", false, "compare derivatives with torch's, which has to be there")

// TestTorch compares the derivatives by all bytes of a run with those of torch's
// autograd, which computes the forward pass itself from the model's file.
func TestTorch(t *testing.T) {
	if !*torch {
		t.Skip("torch's derivatives of one run: make pytorch compares them")
	}
	const python = "/usr/bin/python3" // Debian's, which has its package python3-torch
	if out, err := exec.Command(python, "-c", "import torch").CombinedOutput(); err != nil {
		t.Fatalf("torch is not there to compare with (Debian's python3-torch): %s", out)
	}
	dir := t.TempDir()
	m := interpreter.Build()
	var means [][]bool
	for l := range m.Layers {
		means = append(means, append([]bool{}, m.Layers[l].Mean...))
	}
	var letters [][2]int
	for _, letter := range alphabet() {
		if !letter.IsByte {
			letter.Class = -1
		}
		letters = append(letters, [2]int{letter.Class, int(letter.Byte)})
	}
	p, err := New(own(), Line, "f")
	if err != nil {
		t.Fatal(err)
	}
	r := run(t, p, Point{Args: []uint64{300}})
	seeds, derivatives := map[string][][2]float64{}, map[string][]float64{}
	for mode := range StraightThrough + 1 {
		list := p.seeds(r, 0, mode)[0].seeds
		for _, s := range list {
			seeds[mode.String()] = append(seeds[mode.String()], [2]float64{float64(s.Position), s.Weight})
		}
		derivatives[mode.String()] = p.tape.Gradient(list, mode)
	}
	file, err := os.Create(filepath.Join(dir, "model.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	if err := safetensors.Write(file, m); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(map[string]any{"tokens": r.Tokens[:len(r.Tokens)-1], "prompt": r.Prompt, "letters": letters, "means": means,
		"seeds": seeds, "derivatives": derivatives})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "run.json"), text, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), python, "../../python/grad_check.py", file.Name(), filepath.Join(dir, "run.json")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
