package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestBake bakes programs and runs them from their input alone.
func TestBake(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name+".safetensors") }
	for _, name := range []string{"gcd", "hello"} {
		got := wasmformer("", "bake", "../../site/examples/"+name+"/main.wasm", "-o", at(name))
		if got.code != exitOK || !strings.Contains(got.out, "FFN width") || !strings.Contains(got.err, "wrote") {
			t.Fatalf("%+v", got)
		}
	}
	most := slices.Repeat([]string{"\x7f"}, 64)
	if got := wasmformer("", "bake", "-o", at("most"), file(t, "most.wasm", taking(most...))); got.code != exitOK {
		t.Fatalf("%+v", got)
	}
	b, err := os.ReadFile(at("gcd"))
	if err != nil {
		t.Fatal(err)
	}
	damaged := file(t, "damaged.safetensors", string(b[:len(b)-1])+"\x55")
	stats := filepath.Join(dir, "stats.json")
	for _, c := range []struct {
		args     []string
		stdin    string
		code     int
		out, err string
	}{
		{args: []string{"run", "-model", at("gcd"), "--", "48", "36"}, out: "12\n"},
		{args: []string{"run", "-model", at("gcd"), "-invoke", "gcd", "48", "36"}, out: "12\n"},
		{args: []string{"run", "-decoder", "dense", "-model", at("gcd"), "48", "36"}, out: "12\n"},
		{args: []string{"run", "-stats", stats, "-max-tokens", "5", "-model", at("gcd"), "48", "36"}, code: exitLimit, err: "limit of 5 tokens"},
		{args: []string{"run", "-model", at("hello")}, stdin: "Ada", out: "Hello, Ada!\n"},
		{args: []string{"run", "-model", at("hello"), "-input", "Ada"}, stdin: "not this", out: "Hello, Ada!\n"},

		{args: append([]string{"run", "-model", at("most")}, slices.Repeat([]string{"7"}, 64)...)},
		{args: []string{"run", "-model", damaged, "48", "36"}, code: exitOther, err: "it is damaged or was changed; remake it with: wasmformer bake FILE.wasm -o FILE"},
		{args: []string{"run", "-model", file(t, "cut.safetensors", string(b[:100])), "48", "36"}, code: exitOther, err: "model -write FILE; if it was baked, remake it with: wasmformer bake"},
		{args: []string{"run", "-model", at("gcd"), "48"}, code: exitUsage, err: "gcd takes 2 arguments, got 1"},
		{args: []string{"run", "-model", at("gcd"), "-invoke", "lcm", "48", "36"}, code: exitUsage, err: `does not export a function "lcm"`},
		{args: []string{"run", "-model", at("gcd"), "-example", "gcd"}, code: exitUsage, err: "has a program in its weights"},
		{args: []string{"run", "-verify", "-model", at("gcd"), "48", "36"}, code: exitUsage, err: "-verify and -temperature need the module"},
		{args: []string{"trace", "-model", at("gcd"), "48", "36"}, code: exitUsage, err: "trace needs the module"},
		{args: []string{"bake", "-o", at("none")}, code: exitUsage, err: "got 0 files, want one"},
		{args: []string{"bake", "-example", "gcd"}, code: exitUsage, err: "-o FILE"},
		{args: []string{"bake", "-example", "none", "-o", at("none")}, code: exitUsage, err: `no example "none"`},
		{args: []string{"bake", "-o", at("many"), file(t, "many.wasm", taking(slices.Repeat([]string{"\x7e"}, 33)...))}, code: exitModule,
			err: `its function "f" takes or gives 66 words, want at most 64`},
		{args: []string{"bake", "-o", at("none"), file(t, "strref.wasm", strref)}, code: exitModule, err: "strref.wasm"},
	} {
		got := wasmformer(c.stdin, c.args...)
		if got.code != c.code || got.out != c.out || !strings.Contains(got.err, c.err) {
			t.Errorf("%q: got %+v, want %+v", c.args, got, c)
		}
	}
	var figures struct {
		Tokens  int64  `json:"tokens"`
		Outcome string `json:"outcome"`
	}
	if b, err := os.ReadFile(stats); err != nil || json.Unmarshal(b, &figures) != nil || figures.Tokens != 5 || figures.Outcome != "limit" {
		t.Errorf("the figures are %+v, %v", figures, err)
	}
	got := wasmformer("", "tokens", "-model", at("gcd"), "-from", "255", "48", "36")
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	var last token
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &last); err != nil || last.Name != "halt" || last.Kind != "trace" ||
		!strings.Contains(lines[0], `"position":255`) || !strings.Contains(lines[1], `"kind":"host"`) {
		t.Errorf("tokens: %+v", got)
	}
}
