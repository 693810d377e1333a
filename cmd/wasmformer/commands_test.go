package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/spectest"
	"wasmformer/engine/weights"
)

// TestHelp asks for the commands, and for the flags of one.
func TestHelp(t *testing.T) {
	for want, args := range map[string][]string{"the default, for no limit": {"help", "trace"}, "exported global __heap_base": {"help", "run"},
		"help COMMAND": {"help", "help"}} {
		if got := wasmformer("", args...); got.code != 0 || got.err != "" || !strings.Contains(got.out, want) {
			t.Errorf("%q: got exit %d, error %q, output %q, want %q in it", args, got.code, got.err, got.out, want)
		}
	}
}

func TestTrace(t *testing.T) {
	full := wasmformer("", "trace", "-example", "gcd")
	lines := strings.Split(strings.TrimSpace(full.out), "\n")
	if full.code != 0 || len(lines) < 20 {
		t.Fatalf("got exit %d, %d lines, error %q", full.code, len(lines), full.err)
	}
	for n, want := range map[int][]string{
		0: {"step", "function", "instruction", "operands", "tokens", "effect"},
		1: {"host", "call gcd(48, 36)"},
		2: {"gcd", "local.get 1", "commit", "push 36"},
		7: {"gcd", "i32.rem_u", "48, 36", "0c.final", "push 12"},
	} {
		for _, word := range want {
			if !strings.Contains(lines[n], word) {
				t.Errorf("line %d: %q, want %q in it", n, lines[n], word)
			}
		}
	}
	part := wasmformer("", "trace", "-from", "2", "-to", "5", "-example", "gcd")
	if want := strings.Join(lines[3:6], "\n"); !strings.HasSuffix(part.out, want+"\n") || strings.Count(part.out, "\n") != 4 {
		t.Errorf("-from 2 -to 5: got %q, want a header and %q", part.out, want)
	}
	module := file(t, "endless.wasm", endless)
	if got := wasmformer("A", "trace", "-from", "40000", "-to", "40001", module); got.code != 0 || strings.Count(got.out, "\n") != 2 {
		t.Errorf("a part of an endless run: got exit %d, output %q, error %q", got.code, got.out, got.err)
	}
	if got := wasmformer("", "trace", "-invoke", "div", module, "1", "0"); got.code != exitTrap || !strings.Contains(got.out, "trap: integer divide by zero") {
		t.Errorf("a trap: got exit %d, output %q", got.code, got.out)
	}
}

func TestModel(t *testing.T) {
	plain := wasmformer("", "model")
	for _, word := range []string{"vocabulary", "d_model", "layers", "heads", "FFN width", "parameters", "non-zero"} {
		if !strings.Contains(plain.out, word) {
			t.Errorf("model: %q is missing in %q", word, plain.out)
		}
	}
	path := filepath.Join(t.TempDir(), "m.safetensors")
	layers := wasmformer("", "model", "-layers", "-write", path)
	if layers.code != 0 || !strings.HasPrefix(layers.out, plain.out) || !strings.Contains(layers.out, "\nlayer 0: ") {
		t.Fatalf("-layers: got exit %d, error %q, output %.300q", layers.code, layers.err, layers.out)
	}
	if again := wasmformer("", "model", "-layers", "-model", path); again.out != layers.out {
		t.Errorf("-read: got exit %d, error %q, another description than what was written", again.code, again.err)
	}
	if got := wasmformer("", "run", "-model", path, "-example", "gcd"); got.out != "12\n" {
		t.Errorf("run -model: got exit %d, output %q, error %q", got.code, got.out, got.err)
	}
}

// TestSoftmaxModel: the softmax form is a model file, whose tokens by hard attention are the
// same; what it is for is said and noted, and a context that is too long is refused.
func TestSoftmaxModel(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.safetensors")
	got := wasmformer("", "model", "-softmax", path, "-positions", "4096")
	if want := "softmax form with ε = 0.000244140625, never = -1.099511627776e+12, β = "; got.code != 0 || !strings.Contains(got.err, want) ||
		!strings.Contains(got.err, "for 4096 positions and addresses up to 131072\n") {
		t.Fatalf("got exit %d, error %q, want %q", got.code, got.err, want)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, note := range []string{`"softmax.epsilon":"0.000244140625"`, `"softmax.never":"-1.099511627776e+12"`, `"softmax.max_address":"131072"`, `"softmax.beta":"`} {
		if !bytes.Contains(b[:1<<20], []byte(note)) {
			t.Errorf("the header has no %s", note)
		}
	}
	if got := wasmformer("", "run", "-model", path, "-decoder", "dense", "-example", "gcd"); got.out != "12\n" {
		t.Errorf("run -model: got exit %d, output %q, error %q", got.code, got.out, got.err)
	}
	if got := wasmformer("", "model", "-softmax", path, "-positions", "100000000"); got.code != 1 || !strings.Contains(got.err, "softmax: a context of 100000000 positions") {
		t.Errorf("a long context: got exit %d, error %q", got.code, got.err)
	}
}

// TestForeignModel runs a model file with one weight changed, under a checksum
// that fits it: the textbook decoder decodes it, whatever comes of it, and the
// planned one refuses.
func TestForeignModel(t *testing.T) {
	m := weights.Model()
	w := m.Layers[len(m.Layers)/2].Wa.Data
	i := slices.IndexFunc(w, func(v float64) bool { return v != 0 })
	w[i] += 0.1
	var b bytes.Buffer
	if err := safetensors.Write(&b, m); err != nil {
		t.Fatal(err)
	}
	path := file(t, "foreign.safetensors", b.String())
	got := wasmformer("", "run", "-model", path, "-max-tokens", "40", "-example", "gcd")
	if got.code == exitUsage || !strings.Contains(got.err, "the textbook decoder decodes it") {
		t.Errorf("got exit %d, output %q, error %q", got.code, got.out, got.err)
	}
	got = wasmformer("", "run", "-model", path, "-decoder", "planned", "-example", "gcd")
	if got.code != 1 || !strings.Contains(got.err, "only the dense decoder is sure to decode this model") {
		t.Errorf("planned: got exit %d, output %q, error %q", got.code, got.out, got.err)
	}
}

func TestExamplesCommand(t *testing.T) {
	if got := wasmformer("", "examples"); !strings.Contains(got.out, "sudoku/4") || strings.Count(got.out, "\n") < 20 {
		t.Errorf("got %q", got.out)
	}
}

// TestSpectest runs one suite: the package's own tests run them all.
func TestSpectest(t *testing.T) {
	got := wasmformer("", "spectest", miniBundle(t))
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	var r spectest.Report
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &r); err != nil {
		t.Fatalf("%v in the last line %q", err, lines[len(lines)-1])
	}
	if got.code != 0 || r.Passed < 400 || r.Failed != 0 || r.Skipped == nil {
		t.Errorf("got exit %d, %+v, error %q", got.code, r, got.err)
	}
}

// miniBundle is a file of two of the suites.
func miniBundle(t *testing.T) string {
	t.Helper()
	suites, err := spectest.Load("../../engine/testdata/spectest/mvp.bundle.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	suites = slices.DeleteFunc(suites, func(s spectest.Suite) bool { return s.Name != "i32" && s.Name != "custom" })
	var bundle bytes.Buffer
	z := gzip.NewWriter(&bundle)
	if err := errors.Join(json.NewEncoder(z).Encode(suites), z.Close()); err != nil {
		t.Fatal(err)
	}
	return file(t, "mini.json.gz", bundle.String())
}
