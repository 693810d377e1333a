// Package python_test runs the decoders of this folder on models and runs that the
// command line writes, if there is a Python for them.
package python_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"wasmformer/engine/weights"
	"wasmformer/site/golden"
)

var pytorch = flag.Bool("pytorch", false, "run what needs torch, which has to be there")

// program is a run to decode.
type program struct {
	model string // a preset
	name  string
	args  []string // of wasmformer tokens
	limit int      // how many tokens of the softmax form are compared; 0 for all, less for none
}

// quick are decoded whenever Python is there; floats has all kinds of float instructions.
var quick = []program{
	{weights.Seed, "gcd", []string{"-example", "gcd"}, 0},
	{weights.Seed, "factorial", []string{"-example", "factorial"}, 0},
	{weights.Seed, "hello", []string{"-example", "hello"}, 0},
	{weights.Wide, "gcd", []string{"-example", "gcd"}, 0},
	{weights.Wide, "floats", []string{"-invoke", "main", "../engine/trace/testdata/typed.wasm", "1.5", "7"}, 0},
}

// long are decoded by make pytorch, with these. A limit keeps softmax attention,
// which costs T² for T tokens, to minutes.
var long = []program{
	{weights.Seed, "reverse", []string{"-example", "reverse"}, 0},
	{weights.Seed, "fibonacci", []string{"-example", "fibonacci"}, 1000},
	{weights.Seed, "collatz", []string{"-example", "collatz"}, 500},
	{weights.Seed, "addition", []string{"-example", "addition"}, 500},
	{weights.Seed, "quicksort", []string{"-example", "quicksort"}, 300},
	{weights.Seed, "sudoku", []string{"-example", "sudoku/2"}, -1},
	{weights.Seed, "hungarian", []string{"-example", "hungarian/2"}, -1},
	{weights.Wide, "hello", []string{"-example", "hello"}, 0},
	{weights.Wide, "donut", []string{"-example", "donut"}, 100},
}

// run, hard and soft are the names of the files that a program needs.
func (p program) run() string  { return p.model + "-" + p.name + ".jsonl" }
func (p program) hard() string { return p.model + ".safetensors" }
func (p program) soft() string { return p.model + "-softmax.safetensors" }

// python finds a Python that has the modules, or skips the test and says what is left out.
// What needs torch takes minutes: it is for make pytorch, and for -update.
func python(t *testing.T, left string, modules ...string) string {
	t.Helper()
	if modules[len(modules)-1] == "torch" && !*pytorch && !golden.Updating() {
		t.Skipf("%s: make pytorch does that", left)
	}
	// The first python3 may be one without Debian's packages.
	candidates := []string{"python3", "/usr/bin/python3"}
	if named := os.Getenv("PYTHON"); named != "" {
		candidates = []string{named}
	}
	for _, path := range candidates {
		if exec.CommandContext(t.Context(), path, "-c", "import "+strings.Join(modules, ", ")).Run() == nil {
			return path
		}
	}
	missing := fmt.Sprintf("%s: none of %s has %s; on Debian install python3-%s, or name another Python by PYTHON",
		left, strings.Join(candidates, ", "), strings.Join(modules, " and "), modules[len(modules)-1])
	if *pytorch {
		t.Fatal(missing)
	}
	t.Skip(missing)
	return ""
}

// positions is how many the softmax form is for.
const positions = "16384"

// folder writes both forms of the models, and runs, with the command line.
func folder(t *testing.T, runs ...program) string {
	t.Helper()
	dir := t.TempDir()
	command := filepath.Join(dir, "wasmformer")
	call := func(name string, args ...string) []byte {
		t.Helper()
		var out, problem bytes.Buffer
		c := exec.CommandContext(t.Context(), name, args...)
		c.Stdout, c.Stderr = &out, &problem
		if err := c.Run(); err != nil {
			t.Fatalf("%s %q: %v\n%s", filepath.Base(name), args, err, problem.Bytes())
		}
		return out.Bytes()
	}
	call("go", "build", "-o", command, "../cmd/wasmformer")
	for _, p := range runs {
		if _, err := os.Stat(filepath.Join(dir, p.hard())); err != nil {
			call(command, "model", "-model", p.model, "-positions", positions, "-write", filepath.Join(dir, p.hard()), "-softmax", filepath.Join(dir, p.soft()))
		}
		args := []string{"tokens", "-model", p.model}
		if p.limit != 0 {
			args = append(args, "-to", positions)
		}
		write(t, filepath.Join(dir, p.run()), call(command, append(args, p.args...)...))
	}
	return dir
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// oneThread is of the environment: products of one row gain nothing by more, and wait for each other.
const oneThread = "OPENBLAS_NUM_THREADS=1"

// decode runs a decoder of this folder. It returns what it says, and its exit code.
func decode(t *testing.T, python, script, dir, model string, args ...string) (out string, code int) {
	t.Helper()
	script, err := filepath.Abs(script)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), python, append([]string{"-B", script, model}, args...)...)
	c.Dir, c.Env = dir, append(os.Environ(), oneThread)
	text, err := c.CombinedOutput()
	if c.ProcessState == nil {
		t.Fatal(err)
	}
	return string(text), c.ProcessState.ExitCode()
}

var said = regexp.MustCompile(`: (\d+) tokens equal, 0 different, `)

// hard is how many tokens of a long program are compared by hard attention.
const hard = 1000

// compare decodes runs and fails unless every token is that of the run, up to the
// program's limit. Softmax attention gets 64 tokens together, as a draft: torch's
// attention computes all keys and values again each time.
func compare(t *testing.T, python, script, dir string, soft bool, runs []program, flags ...string) {
	t.Helper()
	for _, p := range runs {
		file, model := p.run(), p.hard()
		if soft && p.limit < 0 {
			continue // a prompt of 10,000 tokens: torch's scores alone would take 20 GB
		}
		if soft {
			model = p.soft()
		}
		b, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		want := bytes.Count(b, []byte(`"kind":"trace"`))
		args, limit := append([]string{file}, flags...), hard
		if script == "wasmformer.py" && soft {
			args, limit = append(args, "--rows", "64"), p.limit
		}
		if p.limit != 0 {
			want = min(want, limit)
			args = append(args, "--limit", strconv.Itoa(limit))
		}
		out, code := decode(t, python, script, dir, model, args...)
		t.Logf("%s, %s, %s", filepath.Base(script), model, strings.TrimSpace(out))
		if m := said.FindStringSubmatch(out); code != 0 || want == 0 || m == nil || m[1] != strconv.Itoa(want) {
			t.Errorf("%s: got exit %d, want %d tokens equal", p.name, code, want)
		}
	}
}

// TestNumpy decodes with numpy: both forms of the weights give the same tokens by hard
// attention.
func TestNumpy(t *testing.T) {
	python := python(t, fmt.Sprintf("%d programs and 1 of the softmax form are not decoded", len(quick)), "numpy")
	dir := folder(t, quick...)
	compare(t, python, "wasmformer_numpy.py", dir, false, quick)
	compare(t, python, "wasmformer_numpy.py", dir, false, quick, "--compact")
	compare(t, python, "wasmformer_numpy.py", dir, true, quick[:1])
}

// TestPyTorch decodes both forms with PyTorch.
func TestPyTorch(t *testing.T) {
	runs := quick
	if *pytorch {
		runs = append(runs[:len(runs):len(runs)], long...)
	}
	python := python(t, fmt.Sprintf("%d programs are not decoded in two forms", len(runs)), "numpy", "torch")
	dir := folder(t, runs...)
	if *pytorch {
		compare(t, python, "wasmformer_numpy.py", dir, false, runs)
		compare(t, python, "wasmformer_numpy.py", dir, false, runs, "--compact")
	}
	compare(t, python, "wasmformer.py", dir, false, runs)
	compare(t, python, "wasmformer.py", dir, false, runs, "--compact")
	compare(t, python, "wasmformer.py", dir, true, runs)
}

// TestDifference: a run that is not what the model says is found out, where it begins to
// differ, with and without drafts.
func TestDifference(t *testing.T) {
	python := python(t, "2 changed runs are not compared", "numpy")
	dir := folder(t, quick[0])
	b, err := os.ReadFile(filepath.Join(dir, quick[0].run()))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(b), "\n")
	at := len(lines) - 10
	var token struct{ ID int }
	if err := json.Unmarshal([]byte(lines[at]), &token); err != nil {
		t.Fatal(err)
	}
	lines[at] = strings.Replace(lines[at], fmt.Sprintf(`"id":%d`, token.ID), `"id":3`, 1)
	write(t, filepath.Join(dir, "changed.jsonl"), []byte(strings.Join(lines, "")))
	want := fmt.Sprintf("at position %d the model says token %d, the run has 3\n", at, token.ID)
	for _, rows := range []string{"1", "64"} {
		if out, code := decode(t, python, "wasmformer_numpy.py", dir, quick[0].hard(), "changed.jsonl", "--rows", rows); code != 1 || !strings.Contains(out, want) {
			t.Errorf("%s rows: got exit %d, %q, want %q", rows, code, out, want)
		}
	}
}

// TestRefused: files that are damaged are refused, with what is wrong.
func TestRefused(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	shape := m.Shape()
	ruler2 := shape.Vocab - 254 // the last tokens are 256 rulers, with which prompts begin
	at2 := fmt.Sprintf(`"id":%d,`, ruler2)
	layers, embed := fmt.Sprintf(`"layers":"%d"`, shape.Layers), fmt.Sprintf(`"shape":[%d,%d]`, shape.Vocab, shape.DModel)
	refused := []struct{ file, old, new, want string }{
		{quick[0].hard(), `"format":"wasmformer"`, `"format":"wasmforme_"`, "format is 'wasmforme_', want 'wasmformer'"},
		{quick[0].hard(), `"version":"1"`, `"version":"2"`, "version is '2', want '1'"},
		{quick[0].hard(), layers, fmt.Sprintf(`"layers":"%d"`, shape.Layers+1), fmt.Sprintf("layers.%d.rules", shape.Layers)},
		{quick[0].hard(), layers[:11], `"layers":"x`, "invalid literal"},
		{quick[0].hard(), `"dtype":"F64"`, `"dtype":"F32"`, "is F32"},
		{quick[0].hard(), fmt.Sprintf(`"max_position":"%d`, shape.MaxPosition), fmt.Sprintf(`"max_position":"%d`, shape.MaxPosition-1), "the weights do not have the checksum"},
		{quick[0].hard(), `"data_offsets":[`, `"data_offsets":-`, "JSONDecodeError"},
		{quick[0].hard(), "\x00\x00\x00\x00\x00{", "\x00\x00\x00\x00\x7f{", "want a header of"},
		{quick[0].hard(), embed, fmt.Sprintf(`"shape":[%d,%d]`, shape.Vocab-1, shape.DModel), "has the bytes"},
		{quick[0].run(), `{"position":2,`, `{"position":3,`, fmt.Sprintf("line 3: position 3, id %d, kind 'prompt'; want position 2", ruler2)},
		{quick[0].run(), at2, fmt.Sprintf(`"id":%d,`, shape.Vocab), fmt.Sprintf("line 3: position 2, id %d", shape.Vocab)},
		{quick[0].run(), at2, `"id":-1,`, "line 3: position 2, id -1"},
		{quick[0].run(), `"kind":"prompt"}`, `"kind":"trace"}`, "the first token is said by the model"},
		{quick[0].run(), `"kind":"prompt"}`, ``, "line 1: no token"},
	}
	// The header's length stays as it is.
	python := python(t, fmt.Sprintf("%d damaged files are not read", len(refused)), "numpy")
	dir := folder(t, quick[0])
	for _, c := range refused {
		b, err := os.ReadFile(filepath.Join(dir, c.file))
		if err != nil {
			t.Fatal(err)
		}
		changed := bytes.Replace(b, []byte(c.old), []byte(c.new), 1)
		if bytes.Equal(b, changed) {
			t.Errorf("%s has no %q", c.file, c.old)
		}
		write(t, filepath.Join(dir, "changed"), changed)
		model, run := quick[0].hard(), "changed"
		if c.file == model {
			model, run = "changed", quick[0].run()
		}
		out, code := decode(t, python, "wasmformer_numpy.py", dir, model, run)
		if code != 1 || strings.Contains(out, "Traceback") || !strings.Contains(out, "'changed'") || !strings.Contains(out, c.want) {
			t.Errorf("%q for %q: got exit %d, %q, want %q", c.new, c.old, code, out, c.want)
		}
	}
}

// page is the document whose code TestPage runs.
const page = "../site/docs/pytorch.md"

// example is a block of code and, behind it, what it prints.
var example = regexp.MustCompile("(?s)```python\n(.*?)```\n\n```text\n(.*?)```")

// runner runs blocks of code, a list in JSON, one after the other in one namespace, and
// lists what each has printed.
const runner = `
import contextlib, io, json, sys
names, printed = {}, []
for code in json.load(sys.stdin):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        exec(code, names)
    printed.append(text.getvalue())
json.dump(printed, sys.stdout)
`

// TestPage runs the code of the page, and compares what it prints with what stands there.
func TestPage(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	blocks := example.FindAllSubmatchIndex(text, -1)
	if n := bytes.Count(text, []byte("```python\n")); n == 0 || len(blocks) != n {
		t.Fatalf("%s has %d blocks of Python, of which %d have their output behind them", page, n, len(blocks))
	}
	python := python(t, fmt.Sprintf("%d blocks of code are not run", len(blocks)), "numpy", "torch")
	codes := make([]string, len(blocks))
	for i, b := range blocks {
		codes[i] = string(text[b[2]:b[3]])
	}
	input, err := json.Marshal(codes)
	if err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), python, "-B", "-c", runner)
	c.Dir, c.Stdin = folder(t, quick[0]), bytes.NewReader(input)
	c.Env = append(os.Environ(), "PYTHONPATH="+here)
	var problem bytes.Buffer
	c.Stderr = &problem
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, problem.Bytes())
	}
	var printed []string
	if err := json.Unmarshal(out, &printed); err != nil || len(printed) != len(blocks) {
		t.Fatalf("%d blocks, %d outputs: %v", len(blocks), len(printed), err)
	}
	var made bytes.Buffer
	end := 0
	for i, b := range blocks {
		made.Write(text[end:b[4]])
		made.WriteString(printed[i])
		end = b[5]
	}
	made.Write(text[end:])
	golden.File(t, page, made.Bytes())
}
