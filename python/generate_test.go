package python_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"wasmformer/engine/trace"
)

// puzzle is the example's Sudoku that takes the fewest tokens.
const puzzle = "85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4."

// TestCache: the cache that holds each key once reads what the textbook reads, on random
// models with equal keys, equally good ones, and heads of both rules.
func TestCache(t *testing.T) {
	python := python(t, "30 random models are not decoded with two caches", "numpy")
	if out, code := decode(t, python, "cache_check.py", t.TempDir(), "30"); code != 0 || out != "30 models, no difference\n" {
		t.Errorf("got exit %d, %q", code, out)
	}
}

// TestVocabulary: what the decoders know of tokens is so.
func TestVocabulary(t *testing.T) {
	python := python(t, "names of tokens are not compared", "numpy")
	const script = `import json, wasmformer_numpy as w; print(json.dumps({"Ends": w.ENDS, "Output": w.OUTPUT, "Errors": w.ERRORS}))`
	var got struct {
		Ends           map[int]string
		Output, Errors int
	}
	if err := json.Unmarshal(snippet(t, python, script), &got); err != nil {
		t.Fatal(err)
	}
	for token := range trace.Token(1 << 12) {
		name, id := trace.NameOf(token), int(token)
		ends := token.Info().IsMisc && name != "commit" && name != "skip"
		if s, known := got.Ends[id]; known != ends || known && s != name {
			t.Errorf("token %d is %q, ENDS has %q", id, name, s)
		}
		for suffix, first := range map[string]int{".out": got.Output, ".err": got.Errors} {
			want := first <= id && id < first+256
			if strings.HasSuffix(name, suffix) != want || want && name != fmt.Sprintf("%02x%s", id-first, suffix) {
				t.Errorf("token %d is %q, but %q begins with token %d", id, name, suffix, first)
			}
		}
	}
}

// snippet runs code that imports the decoders, and returns what it prints.
func snippet(t *testing.T, python, code string, args ...string) []byte {
	t.Helper()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return output(t, exec.CommandContext(t.Context(), python, append([]string{"-B", "-c", code}, args...)...), "PYTHONPATH="+here)
}

// output runs a command and returns its standard output; all else fails the test.
func output(t *testing.T, c *exec.Cmd, env ...string) []byte {
	t.Helper()
	var problem bytes.Buffer
	c.Stderr, c.Env = &problem, append(os.Environ(), append(env, oneThread)...)
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%q: %v\n%s", c.Args, err, problem.Bytes())
	}
	if said := bytes.TrimSpace(problem.Bytes()); len(said) > 0 {
		t.Logf("%s", said)
	}
	return out
}

// baked writes an example's model, and a file with the tokens that it is given for an
// input and no others. It returns both names and what follows on the kernel: what the program prints
// or, with a limit, only its first tokens.
func baked(t *testing.T, name, input string, limit int) (model, given, printed string, tokens []int) {
	t.Helper()
	dir := t.TempDir()
	command := filepath.Join(dir, "wasmformer")
	call := func(name string, args ...string) []byte {
		return output(t, exec.CommandContext(t.Context(), name, args...))
	}
	call("go", "build", "-o", command, "../cmd/wasmformer")
	model, given = filepath.Join(dir, name+".safetensors"), filepath.Join(dir, name+".jsonl")
	call(command, "bake", "-example", name, "-o", model)
	if limit == 0 {
		printed = string(call(command, "run", "-model", model, "-input", input))
	}
	to := fmt.Sprint(400 + limit) // a prompt is less than 400 tokens
	var prompt []byte
	for line := range bytes.Lines(call(command, "tokens", "-to", to, "-model", model, "-input", input)) {
		var token struct {
			ID   int
			Kind string
		}
		if err := json.Unmarshal(line, &token); err != nil {
			t.Fatal(err)
		}
		if token.Kind != "trace" {
			prompt = append(prompt, line...)
		} else if len(tokens) < limit {
			tokens = append(tokens, token.ID)
		}
	}
	write(t, given, prompt)
	return model, given, printed, tokens
}

// TestGenerate decodes from the prompt alone: a program to its end, as the command line does, and the first
// tokens of Sudoku's solver.
func TestGenerate(t *testing.T) {
	python := python(t, "2 programs are not decoded from their prompts alone", "numpy")
	model, given, printed, _ := baked(t, "hello", "Ada", 0)
	got := output(t, exec.CommandContext(t.Context(), python, "-B", "wasmformer_numpy.py", "--generate", model, given))
	if string(got) != printed || printed == "" {
		t.Errorf("hello prints %q, on the kernel %q", got, printed)
	}

	const script = `
import json, sys
from wasmformer_numpy import CompactDecoder, Model, Run, generate
model = Model(sys.argv[1])
print(json.dumps(list(generate(CompactDecoder(model), Run(sys.argv[2], model.vocab), int(sys.argv[3])))))
`
	const limit = 3000
	model, given, _, tokens := baked(t, "sudoku", puzzle, limit)
	var said []int
	if err := json.Unmarshal(snippet(t, python, script, model, given, fmt.Sprint(limit)), &said); err != nil {
		t.Fatal(err)
	}
	if len(said) != limit || len(tokens) != limit {
		t.Fatalf("%d tokens, and %d on the kernel, want %d", len(said), len(tokens), limit)
	}
	for i, token := range said {
		if token != tokens[i] {
			t.Fatalf("token %d is %d, on the kernel %d", i, token, tokens[i])
		}
	}
}

// solution is what the solver has to print of the puzzle first.
const solution = "859612437\n723854169\n164379528\n986147352\n375268914\n241593786\n432981675\n617425893\n598736241\n"

// TestSudoku decodes all of Sudoku's solver with PyTorch, from the prompt alone, until it
// has printed the solution and halts.
func TestSudoku(t *testing.T) {
	python := python(t, "Sudoku's solver is not decoded to its end", "numpy", "torch")
	model, given, printed, _ := baked(t, "sudoku", puzzle, 0)
	got := output(t, exec.CommandContext(t.Context(), python, "-B", "wasmformer.py", "--generate", model, given))
	if string(got) != printed || !strings.HasPrefix(printed, solution) {
		t.Errorf("it prints\n%s\non the kernel\n%s", got, printed)
	}
}
