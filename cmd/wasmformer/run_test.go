package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/engine/reference"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

// result is what a command leaves.
type result struct {
	code     int
	out, err string
}

func wasmformer(stdin string, args ...string) result {
	var out, err bytes.Buffer
	code := run(args, strings.NewReader(stdin), &out, &err)
	return result{code, out.String(), err.String()}
}

// TestExits runs commands and checks exit code, standard output to the byte,
// and what standard error must speak of.
func TestExits(t *testing.T) {
	module := file(t, "endless.wasm", endless)
	calls := file(t, "deep.wasm", deep)
	gcd := "../../site/examples/gcd/main.wasm"
	words, lisp := "../../site/examples/words/main.wasm", "../../site/examples/lisp/main.wasm"
	for _, c := range []struct {
		args  []string
		stdin string
		code  int
		out   string
		err   string
	}{
		{args: []string{"run", "-example", "hello"}, out: "Hello, world!\n"},
		{args: []string{"run", "../../site/examples/hello/main.wasm"}, stdin: "Ada", out: "Hello, Ada!\n"},
		{args: []string{"run", "-input", "Ada", "../../site/examples/hello/main.wasm"}, stdin: "not this", out: "Hello, Ada!\n"},
		{args: []string{"run", "--invoke", "gcd", gcd, "48", "0x24"}, out: "12\n"},
		{args: []string{"run", "-invoke", "div", module, "-7", "2"}, out: "-3\n"},
		{args: []string{"run", "-invoke", "div", module, "4294967295", "0xffffffff"}, out: "1\n"},
		{args: []string{"run", "-decoder", "dense", "-example", "gcd"}, out: "12\n"},
		{args: []string{"run", "-invoke", "gcd", "--", gcd, "48", "36"}, out: "12\n"},
		{args: []string{"run", "-invoke", "gcd", gcd, "--", "48", "36"}, out: "12\n"},
		{args: []string{"run", "-model", "wide", "-example", "gcd", "--", "48", "36"}, out: "12\n"},
		{args: []string{"run", "-invoke", "gcd", gcd, "48", "--", "36"}, code: exitUsage, err: "takes 2 arguments, got 3"},
		{args: []string{"run", "-input", "b", words, "--", "-1"}, out: "1 words, 1 different\n"},
		{args: []string{"run", "-kv", "linear", "-example", "gcd"}, out: "12\n"},
		{args: []string{"run", "-kv", "linear-searched", "-example", "gcd"}, out: "12\n"},
		{args: []string{"run", "-verify", "-example", "gcd"}, out: "12\n", err: "verify: equal (results, output, memory)\n"},

		{args: []string{"run", words, "1"}, stdin: "b a b", out: "  2   66.7%  b\n3 words, 2 different\n"},
		{args: []string{"run", "-input", "b", words, "-1"}, stdin: "not this", out: "1 words, 1 different\n"},
		{args: []string{"run", "-example", "words", "1"}, out: "  4   25.0%  cat\n16 words, 7 different\n"},
		{args: []string{"run", "-verify", "-env", "A=1", "--env", "B=", "-seed", "7", words}, code: 1, out: "0 words, 0 different\n", err: "verify: equal (exit code, output, error output)\n"},
		{args: []string{"run", lisp}, stdin: "(+ 1 2) (car 1)", code: 1, out: "3\n", err: "error: not a list\n"},
		{args: []string{"run", "-max-tokens", "1000", words}, code: exitLimit, err: "1000 tokens"},
		{args: []string{"run", "-max-prompt", "100", words}, code: exitLimit, err: "tokens, the limit is 100"},
		{args: []string{"trace", "-max-prompt", "255", "-invoke", "gcd", gcd, "1", "2"}, code: exitLimit, out: trace.Header + "\n", err: "a prompt of 256 tokens, the limit is 255"},
		{args: []string{"bench", "-max-prompt", "100", "-tokens", "100"}, code: exitLimit, err: "tokens, the limit is 100"},
		{args: []string{"run", "-max-prompt", "-1", words}, code: exitUsage, err: "want a number of tokens, or 0 for no limit"},
		{args: []string{"run", "-env", "A", words}, code: exitUsage, err: "want KEY=VALUE"},
		{args: []string{"run", "-seed", "4294967296", words}, code: exitUsage, err: "32 bits"},
		{args: []string{"run", "-env", "A=1", "-invoke", "gcd", gcd, "1", "2"}, code: exitUsage, err: "WASI"},

		{args: nil, code: exitUsage, err: "wasmformer run"},
		{args: []string{"fly"}, code: exitUsage, err: `no command "fly"`},
		{args: []string{"run"}, code: exitUsage, err: "which FILE"},
		{args: []string{"run", "-x", gcd}, code: exitUsage, err: "-x"},
		{args: []string{"run", file(t, "empty.wasm", header)}, code: exitUsage, err: "exports no function, so there is nothing to call; wasmformer help run"},
		{args: []string{"run", "-invoke", "gcd", file(t, "empty.wasm", header)}, code: exitUsage, err: "exports no function, so there is nothing to call"},
		{args: []string{"help", "nope"}, code: exitUsage, err: `there is no command "nope"`},
		{args: []string{"run", gcd}, code: exitUsage, err: "does not export compute; choose an export with -invoke NAME: gcd (i32, i32) -> i32"},
		{args: []string{"run", "-invoke", "lcm", gcd}, code: exitUsage, err: `"lcm"; it exports gcd`},
		{args: []string{"run", "-invoke", "gcd", gcd, "1"}, code: exitUsage, err: "takes 2 arguments, got 1"},
		{args: []string{"run", gcd, "-invoke", "gcd"}, code: exitUsage, err: "compute"},
		{args: []string{"run", "-invoke", "gcd", gcd, "1", "two"}, code: exitUsage, err: `argument 2 of gcd (i32, i32) -> i32: "two"`},
		{args: []string{"run", "-invoke", "gcd", gcd, "1", "4294967296"}, code: exitUsage, err: "does not fit i32"},
		{args: []string{"run", module, "-max-tokens", "5"}, code: exitUsage, err: "flags go before FILE"},
		{args: []string{"run", "-decoder", "fast", gcd}, code: exitUsage, err: "want kernel, planned or dense"},
		{args: []string{"run", "-decoder", "dense", "-kv", "hull", gcd}, code: exitUsage, err: "scans"},
		{args: []string{"run", "-kv", "tree", gcd}, code: exitUsage, err: "want hull, linear or linear-searched"},
		{args: []string{"run", "-max-tokens", "-1", gcd}, code: exitUsage, err: "-1"},
		{args: []string{"run", "-example", "nothing"}, code: exitUsage, err: "wasmformer examples"},
		{args: []string{"run", "-example", "hello/9"}, code: exitUsage, err: "want 1 to 2"},
		{args: []string{"run", "-input", "x", "-example", "gcd"}, code: exitUsage, err: "-input"},

		{args: []string{"run", "missing.wasm"}, code: exitOther, err: "missing.wasm"},
		{args: []string{"run", "hello"}, code: exitOther, err: "-example hello"},
		{args: []string{"run", "-stats", "no/such/folder", "-example", "gcd"}, code: exitOther, err: "no/such"},
		{args: []string{"run", "-model", "run.go", "-example", "gcd"}, code: exitOther, err: "run.go"},

		{args: []string{"run", "run_test.go"}, code: exitModule, err: `"run_test.go": offset 0x0`},
		{args: []string{"run", file(t, "empty.wasm", "")}, code: exitModule, err: "empty.wasm"},
		{args: []string{"run", file(t, "cut.wasm", endless[:len(endless)-9])}, code: exitModule, err: "offset"},
		{args: []string{"run", file(t, "simd.wasm", simd)}, code: exitModule, err: "SIMD"},
		{args: []string{"run", file(t, "foreign.wasm", foreign)}, code: exitModule, err: "nothing answers env.clock"},
		{args: []string{"run", file(t, "invalid.wasm", invalid)}, code: exitModule, err: "func[0]"},
		{args: []string{"run", file(t, "nomem.wasm", noMem)}, code: exitModule, err: "data section"},

		{args: []string{"run", "-invoke", "div", module, "1", "0"}, code: exitTrap, err: "trap: integer divide by zero: func[2] div offset"},
		{args: []string{"run", "-verify", "-invoke", "div", module, "1", "0"}, code: exitTrap, err: "verify: equal (trap, output, memory)\n"},
		{args: []string{"run", "-invoke", "deep", calls, "20000"}, code: exitTrap, err: "trap: call stack exhausted"},
		{args: []string{"run", "-verify", "-invoke", "deep", calls, "20000"}, code: exitLimit, err: "not compared, since the run stopped at a limit of the machine"},
		{args: []string{"run", "-verify", "-model", "seed", "-invoke", "deep", calls, "60000"}, code: exitLimit, err: "not compared, since the run stopped at a limit of the machine"},
		{args: []string{"run", "-verify", "-model", "seed", "-invoke", "grow", calls, "1024"}, out: "-1\n", err: "verify: equal (results, output, memory)\n"},
		{args: []string{"run", file(t, "segment.wasm", segment)}, code: exitTrap, err: "out of bounds memory access"},
		{args: []string{"run", "-max-tokens", "1000", module}, stdin: "A", out: "A", code: exitLimit, err: "1000 tokens"},
		{args: []string{"run", "-verify", "-max-tokens", "1000", module}, stdin: "A", out: "A", code: exitLimit, err: "not compared"},

		{args: []string{"bench", "-tokens", "many"}, code: exitUsage, err: `"many"`},
		{args: []string{"bench", "-program", "chess"}, code: exitUsage, err: "want sudoku, hungarian"},
		{args: []string{"bench", "-examples", "gcd,chess"}, code: exitUsage, err: `no example "chess"`},
		{args: []string{"bench", "-examples", "gcd,"}, code: exitUsage, err: "names with commas"},
		{args: []string{"bench", "-examples", "gcd", "-cap", "1s"}, code: exitUsage, err: "not with -cap"},
		{args: []string{"bench", "-examples", "gcd", "-max-prompt", "100"}, code: exitLimit, err: "example gcd: a prompt of 256 tokens, the limit is 100"},
		{args: []string{"spectest"}, code: exitUsage, err: "BUNDLE"},
		{args: []string{"spectest", "run.go"}, code: exitOther, err: "not a bundle"},
		{args: []string{"model", "x"}, code: exitUsage, err: "-model"},
		{args: []string{"trace", "-from", "9", "-to", "3", gcd}, code: exitUsage, err: "-to 3"},
	} {
		got := wasmformer(c.stdin, c.args...)
		if got.code != c.code || got.out != c.out || !strings.Contains(got.err, c.err) || c.err == "" && got.err != "" {
			t.Errorf("%q: got exit %d, output %q, error %q\nwant exit %d, output %q, error with %q",
				c.args, got.code, got.out, got.err, c.code, c.out, c.err)
		}
	}
}

// TestRunExamples checks the default run of every example, with -verify.
func TestRunExamples(t *testing.T) {
	for _, e := range examples.List() {
		want := e.Output
		if e.ABI == examples.Invoke {
			want += "\n"
		}
		got := wasmformer("", "run", "-verify", "-example", e.Name)
		if got.code != 0 || got.out != want || !strings.Contains(got.err, "verify: equal") {
			t.Errorf("%s: got exit %d, output %q, error %q, want %q", e.Name, got.code, got.out, got.err, want)
		}
	}
}

// TestBenchExamples finds the figures of each run in its row, in the order asked for.
func TestBenchExamples(t *testing.T) {
	names := []string{"gcd/2", "words", "hello"}
	got := wasmformer("", "bench", "-examples", strings.Join(names, ","))
	_, table, _ := strings.Cut(got.out, "\n\n")
	rows := strings.Split(strings.TrimSpace(table), "\n")
	if got.code != 0 || len(rows) != 1+len(names) {
		t.Fatalf("got exit %d, error %q, output\n%s", got.code, got.err, got.out)
	}
	for i, name := range names {
		path := filepath.Join(t.TempDir(), "stats.json")
		wasmformer("", "run", "-stats", path, "-example", name)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var s engine.Stats
		if err := json.Unmarshal(b, &s); err != nil {
			t.Fatal(err)
		}
		want := []string{name, bench.Group(s.PromptTokens), bench.Group(s.Tokens), bench.Group(s.Instructions),
			fmt.Sprintf("%.2f", float64(s.Tokens)/float64(s.Instructions))}
		if row := strings.Fields(rows[1+i]); len(row) != 10 || !slices.Equal(row[:5], want) || row[6] == "0" || row[7] == "0" {
			t.Errorf("row %q, want it to begin with %q", rows[1+i], want)
		}
	}
}

func TestStats(t *testing.T) {
	module := file(t, "endless.wasm", endless)
	for outcome, args := range map[string][]string{
		"ok":    {"-invoke", "div", module, "7", "2"},
		"trap":  {"-invoke", "div", module, "7", "0"},
		"limit": {"-max-tokens", "1000", module},
	} {
		path := filepath.Join(t.TempDir(), "stats.json")
		wasmformer("A", append([]string{"run", "-stats", path}, args...)...)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]any
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatalf("%s: %v in %s", outcome, err, b)
		}
		for _, key := range []string{"prompt_tokens", "tokens", "instructions", "seconds", "tokens_per_second", "bytes_per_token", "layers", "d_model", "heads"} {
			if v, ok := got[key].(float64); !ok || v <= 0 {
				t.Errorf("%s: %s is %v, want a number above 0", outcome, key, got[key])
			}
		}
		if got["decoder"] != "kernel" || got["kv"] != "hull" || got["outcome"] != outcome {
			t.Errorf("got decoder %v, kv %v, outcome %v, want planned, hull, %s", got["decoder"], got["kv"], got["outcome"], outcome)
		}
		if outcome == "limit" && got["tokens"] != 1000.0 {
			t.Errorf("tokens: got %v, want the limit of 1000", got["tokens"])
		}
	}
}

// hook is a writer that calls a function first.
type hook struct {
	bytes.Buffer
	before func() error
}

func (h *hook) Write(p []byte) (int, error) {
	if err := h.before(); err != nil {
		return 0, err
	}
	return h.Buffer.Write(p)
}

// TestInterrupt ends the context once the endless program has printed.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	out := &hook{before: func() error { cancel(); return nil }}
	var stderr bytes.Buffer
	code := runContext(ctx, []string{"run", file(t, "endless.wasm", endless)}, streams{strings.NewReader("A"), out, &stderr})
	if code != exitOther || out.String() != "A" || !strings.Contains(stderr.String(), "interrupted after") {
		t.Errorf("got exit %d, output %q, error %q", code, out.String(), stderr.String())
	}
}

// TestClosedOutput: nobody reads, so the endless program must not go on.
func TestClosedOutput(t *testing.T) {
	out := &hook{before: func() error { return errors.New("closed") }}
	var stderr bytes.Buffer
	code := run([]string{"run", file(t, "endless.wasm", endless)}, strings.NewReader("A"), out, &stderr)
	if code != exitOther || !strings.Contains(stderr.String(), "writing the program's output: closed") {
		t.Errorf("got exit %d, error %q", code, stderr.String())
	}
}

// TestVerifyDiffers gives the reference another input than the run had.
func TestVerifyDiffers(t *testing.T) {
	p := &programFlags{set: newFlags(streams{}, "run"), example: "hello"}
	prog, err := p.load(streams{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	prog.input = []byte("Ada")
	r := &runner{program: prog}
	var out, stderr bytes.Buffer
	if _, err := r.run(context.Background(), streams{out: &out, err: &stderr}, true); err != nil || out.String() != "Hello, Ada!\n" {
		t.Fatal(err, out.String())
	}
	prog.input = []byte("Eve")
	err = r.verify(context.Background(), &stderr, nil, nil)
	if exitCode(err) != exitOther || !strings.Contains(stderr.String(), "output differs from byte 7 on") {
		t.Errorf("got %v, %q", err, stderr.String())
	}
	ref, err := reference.New(context.Background(), prog.binary)
	if err != nil {
		t.Fatal(err)
	}
	defer ref.Close(context.Background())
	if got := r.stateDifference(ref); !strings.HasPrefix(got, "memory differs at 0x") {
		t.Errorf("got %q, want a difference of memory: the reference has not run", got)
	}
}
