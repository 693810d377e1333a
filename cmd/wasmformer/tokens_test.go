package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

func readTokens(t *testing.T, text string) (list []token) {
	t.Helper()
	for _, line := range strings.SplitAfter(text, "\n") {
		if line == "" {
			continue
		}
		var got token
		d := json.NewDecoder(strings.NewReader(line))
		d.DisallowUnknownFields()
		if err := d.Decode(&got); err != nil {
			t.Fatalf("%v in %q", err, line)
		}
		list = append(list, got)
	}
	return list
}

// TestTokens compares what is printed with the instance's own tokens, on every
// decoder.
func TestTokens(t *testing.T) {
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("gcd").Call(t.Context(), 48, 36); err != nil {
		t.Fatal(err)
	}
	prompt, want := m.PromptTokens(), i.Tokens()
	first := ""
	for _, how := range [][]string{{"kernel"}, {"planned"}, {"planned", "-kv", "linear"}, {"planned", "-kv", "linear-searched"}, {"dense"}} {
		args := append(append([]string{"tokens", "-decoder"}, how...), "-example", "gcd")
		got := wasmformer("", args...)
		if got.code != 0 || got.err != "" || first != "" && got.out != first {
			t.Fatalf("%q: got exit %d, error %q; as from the first decoder: %v", args, got.code, got.err, got.out == first)
		}
		first = got.out
	}
	if line, _, _ := strings.Cut(first, "\n"); line != `{"position":0,"id":0,"name":"ruler0","kind":"prompt"}` {
		t.Errorf("the first line is %s", line)
	}
	var ids []trace.Token
	kinds := map[string]int{}
	for n, line := range readTokens(t, first) {
		if line.Position != n || line.Name != trace.Token(line.ID).String() {
			t.Fatalf("line %d: %+v", n, line)
		}
		ids = append(ids, trace.Token(line.ID))
		kinds[line.Kind]++
	}
	if !slices.Equal(ids, want) {
		t.Errorf("got %v, want %v", ids, want)
	}
	// The call: two arguments, each of one byte, and where the function is.
	decoded := int(i.Stats().Tokens)
	if kinds["prompt"] != prompt || kinds["trace"] != decoded || kinds["host"] != len(want)-prompt-decoded || kinds["host"] < 4 {
		t.Errorf("got %v, want %d of the prompt, %d decoded, %d in all", kinds, prompt, decoded, len(want))
	}
}

// TestTokensOfPrograms takes input, parts, endless runs and traps.
func TestTokensOfPrograms(t *testing.T) {
	module := file(t, "endless.wasm", endless)
	got := wasmformer("A", "tokens", "-from", "40000", "-to", "40003", module)
	part := readTokens(t, got.out)
	if got.code != 0 || len(part) != 3 || part[0].Position != 40000 || part[2].Kind != "trace" {
		t.Errorf("a part of an endless run: %+v", part)
	}
	got = wasmformer("", "tokens", "-invoke", "div", module, "1", "0")
	lines := readTokens(t, got.out)
	if last := lines[len(lines)-1]; got.code != exitTrap || last.Name != "trap: integer divide by zero" || last.Kind != "trace" || !strings.Contains(got.err, "trap") {
		t.Errorf("a trap: got exit %d, error %q, last %+v", got.code, got.err, last)
	}
	got = wasmformer("A", "tokens", "-max-tokens", "100", module)
	lines = readTokens(t, got.out)
	n := len(lines)
	if got.code != exitLimit || lines[n-100].Kind != "trace" || lines[n-101].Kind != "host" || lines[n-1].Kind != "trace" {
		t.Errorf("a limit: got exit %d, error %q, last of %d %+v", got.code, got.err, n, lines[max(0, n-101):])
	}
	got = wasmformer("b a b", "tokens", "-to", "60000", "../../site/examples/words/main.wasm", "1")
	if lines = readTokens(t, got.out); got.code != 0 || len(lines) < 50_000 || got.err != "" {
		t.Errorf("a WASI program: got exit %d, error %q, %d tokens", got.code, got.err, len(lines))
	}
	if got := wasmformer("", "tokens", "-from", "3", "-to", "2", module); got.code != exitUsage {
		t.Errorf("got exit %d, error %q", got.code, got.err)
	}
}
