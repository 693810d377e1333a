package spectest

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/compiled"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/weights"
)

// runBundle runs a bundle of testdata, and fails the test for each failure. Of the
// suites in part it runs the first eighth.
func runBundle(t *testing.T, name, decoder string, part ...string) Report {
	t.Helper()
	return runOptions(t, name, engine.Options{Decoder: decoder}, part...)
}

func runOptions(t *testing.T, name string, o engine.Options, part ...string) Report {
	t.Helper()
	path := "../testdata/spectest/" + name + ".bundle.json.gz"
	suites, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range suites {
		if slices.Contains(part, s.Name) {
			suites[i].Commands = s.Commands[:len(s.Commands)/8]
		}
	}
	begin := time.Now()
	r := Run(context.Background(), BundleName(path), suites, Options{Engine: o})
	var text strings.Builder
	r.WriteText(&text)
	t.Logf("%s, %s, in %.1f s: %d instructions, %d tokens\n%s", name, o.Decoder, time.Since(begin).Seconds(), r.Instructions, r.Tokens, text.String())
	if r.Failed > 0 {
		t.Errorf("%s: %d commands failed", name, r.Failed)
	}
	commands := 0
	for _, s := range suites {
		commands += len(s.Commands)
	}
	for _, n := range r.Skipped {
		commands -= n
	}
	if commands != r.Passed+r.Failed {
		t.Errorf("%s: %d commands are not accounted for", name, commands-r.Passed-r.Failed)
	}
	return r
}

func TestMVP(t *testing.T) {
	for _, decoder := range []string{engine.Kernel, engine.Planned} {
		if r := runBundle(t, "mvp", decoder); r.Passed < 18_800 {
			t.Errorf("%s: %d commands passed, want at least 18,800", decoder, r.Passed)
		}
	}
}

// TestSeed runs what the seed's model can: modules that are alone, with frames of its size.
func TestSeed(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	if r := runOptions(t, "mvp", engine.Options{Decoder: engine.Kernel, Model: m}); r.Passed < 18_510 {
		t.Errorf("%d commands passed, want at least 18,510", r.Passed)
	}
}

func TestV2(t *testing.T) {
	if r := runBundle(t, "v2", engine.Kernel); r.Passed < 12_800 {
		t.Errorf("%d commands passed, want at least 12,800", r.Passed)
	}
	// These two read whole memories byte by byte: 11 of 13 million tokens.
	runBundle(t, "v2", engine.Planned, "memory_copy", "memory_fill")
}

// TestCompacted runs the suites in contexts that are compacted again and again: the model says as
// many tokens as in one, and what fails does so in both.
func TestCompacted(t *testing.T) {
	for _, bundle := range []string{"mvp", "v2"} {
		long := []string{"memory_copy", "memory_fill"} // most of all tokens, for little more
		whole, parts := runBundle(t, bundle, engine.Kernel, long...), runOptions(t, bundle, engine.Options{Decoder: engine.Kernel, MaxContext: 1}, long...)
		if parts.Tokens != whole.Tokens || parts.Instructions != whole.Instructions || parts.Passed != whole.Passed {
			t.Errorf("%s: %d tokens, %d instructions, %d passed; in one context %d, %d, %d", bundle,
				parts.Tokens, parts.Instructions, parts.Passed, whole.Tokens, whole.Instructions, whole.Passed)
		}
	}
}

func TestValues(t *testing.T) {
	for _, c := range []struct {
		v    Value
		bits uint64
		want bool
	}{
		{Value{"i32", "4294967295"}, 0xffff_ffff, true}, {Value{"i32", "5"}, 1<<32 | 5, true}, {Value{"i64", "5"}, 1<<32 | 5, false},
		{Value{"f32", "nan:canonical"}, 0xffc0_0000, true}, {Value{"f32", "nan:canonical"}, 0x7fc0_0001, false},
		{Value{"f32", "nan:arithmetic"}, 0x7fc0_0001, true}, {Value{"f32", "nan:arithmetic"}, 0x7fa0_0000, false},
		{Value{"f64", "nan:canonical"}, 0x7ff8 << 48, true}, {Value{"f64", "nan:arithmetic"}, 0x7ff0 << 48, false},
		{Value{"externref", "null"}, 0, true}, {Value{"externref", "0"}, 0, false}, {Value{"externref", "0"}, 1, true},
		{Value{"funcref", ""}, 0, false}, {Value{"funcref", ""}, 7, true}, {Value{"v128", "1"}, 1, false},
	} {
		if got := c.v.matches(c.bits); got != c.want {
			t.Errorf("%s matches 0x%x: got %v, want %v", c.v, c.bits, got, c.want)
		}
	}
}

// TestFailures gives commands that must fail or be skipped.
func TestFailures(t *testing.T) {
	div := Action{Type: "invoke", Field: "add", Args: []Value{{"i32", "1"}, {"i32", "2"}}}
	// (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))
	module := []byte("\x00asm\x01\x00\x00\x00\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f\x03\x02\x01\x00\x07\x07\x01\x03add\x00\x00\x0a\x09\x01\x07\x00\x20\x00\x20\x01\x6a\x0b")
	// (module (import "spectest" "global_i32" (global i32)))
	importing := []byte("\x00asm\x01\x00\x00\x00\x02\x18\x01\x08spectest\x0aglobal_i32\x03\x7f\x00")
	r := Run(context.Background(), "test", []Suite{{Name: "s", Commands: []Command{
		{Type: "assert_return", Line: 1, Action: div},
		{Type: "module", Line: 2, Wasm: module},
		{Type: "assert_return", Line: 3, Action: div, Expected: []Value{{"i32", "3"}}},
		{Type: "assert_return", Line: 4, Action: div, Expected: []Value{{"i32", "4"}}},
		{Type: "assert_trap", Line: 5, Action: div, Text: "unreachable"},
		{Type: "assert_invalid", Line: 6, Wasm: module, Text: "type mismatch"},
		{Type: "assert_invalid", Line: 7, Wasm: module[:9], Text: "type mismatch"},
		{Type: "module", Line: 8, Wasm: importing},
		{Type: "action", Line: 9, Action: div},
		{Type: "nonsense", Line: 10},
	}}}, Options{})
	if r.Passed != 3 || r.Failed != 7 || len(r.Skipped) != 0 || !strings.HasPrefix(r.Failures[1], "test s:4: assert_return add: ") {
		t.Errorf("got %+v", r)
	}
}
