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
	if r := runOptions(t, "mvp", engine.Options{Decoder: engine.Kernel, Model: m}); r.Passed < 18_490 {
		t.Errorf("%d commands passed, want at least 18,490", r.Passed)
	}
}

func TestV2(t *testing.T) {
	if r := runBundle(t, "v2", engine.Kernel); r.Passed < 12_800 {
		t.Errorf("%d commands passed, want at least 12,800", r.Passed)
	}
	// These two read whole memories byte by byte: 11 of 13 million tokens.
	runBundle(t, "v2", engine.Planned, "memory_copy", "memory_fill")
}

// TestSIMD runs the suites of vector instructions, relaxed ones too, on the kernel, and an eighth
// of each on the planned decoder.
func TestSIMD(t *testing.T) {
	for name, want := range map[string]int{"simd": 25_480, "relaxed-simd": 77} {
		if r := runBundle(t, name, engine.Kernel); r.Passed != want {
			t.Errorf("%s: %d commands passed, want %d", name, r.Passed, want)
		}
		suites, err := Load("../testdata/spectest/" + name + ".bundle.json.gz")
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, s := range suites {
			all = append(all, s.Name)
		}
		runBundle(t, name, engine.Planned, all...)
	}
}

// TestV3 runs the suites of 3.0 and of the proposals in it, with the least that must pass.
func TestV3(t *testing.T) {
	for name, want := range map[string]int{
		"core3-supported": 27_147, "tail-call": 111, "extended-const": 281, "multi-memory": 861, "exceptions": 103,
		"exceptions-legacy": 89, "function-references": 166, "memory64": 8_639,
	} {
		t.Run(name, func(t *testing.T) {
			if r := runBundle(t, name, engine.Kernel); r.Passed < want {
				t.Errorf("%d commands passed, want at least %d", r.Passed, want)
			}
		})
	}
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
		{Value{Type: "i32", Value: "4294967295"}, 0xffff_ffff, true}, {Value{Type: "i32", Value: "5"}, 1<<32 | 5, true}, {Value{Type: "i64", Value: "5"}, 1<<32 | 5, false},
		{Value{Type: "f32", Value: "nan:canonical"}, 0xffc0_0000, true}, {Value{Type: "f32", Value: "nan:canonical"}, 0x7fc0_0001, false},
		{Value{Type: "f32", Value: "nan:arithmetic"}, 0x7fc0_0001, true}, {Value{Type: "f32", Value: "nan:arithmetic"}, 0x7fa0_0000, false},
		{Value{Type: "f64", Value: "nan:canonical"}, 0x7ff8 << 48, true}, {Value{Type: "f64", Value: "nan:arithmetic"}, 0x7ff0 << 48, false},
		{Value{Type: "externref", Value: "null"}, 0, true}, {Value{Type: "externref", Value: "0"}, 0, false}, {Value{Type: "externref", Value: "0"}, 1, true},
		{Value{Type: "funcref", Value: ""}, 0, false}, {Value{Type: "funcref", Value: ""}, 7, true}, {Value{Type: "f16", Value: "1"}, 1, false},
	} {
		if got := c.v.matchesAll([]uint64{c.bits}); got != c.want {
			t.Errorf("%s matches 0x%x: got %v, want %v", c.v, c.bits, got, c.want)
		}
	}
}

// TestVectorValues has values of 128 bits: each lane counts, and each alternative.
func TestVectorValues(t *testing.T) {
	vector := func(lane, value string) Value { return Value{Type: "v128", Lane: lane, Value: value} }
	either := Value{Type: "either", Either: []Value{vector("i64", "1 2"), vector("i32", "3 0 4 0")}}
	for _, c := range []struct {
		v    Value
		got  []uint64
		want bool
	}{
		{vector("i8", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 255"), []uint64{0x0807060504030201, 0xff0f0e0d0c0b0a09}, true},
		{vector("i8", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 254"), []uint64{0x0807060504030201, 0xff0f0e0d0c0b0a09}, false},
		{vector("i16", "1 2 3 4 5 6 7 65535"), []uint64{0x0004000300020001, 0xffff000700060005}, true},
		{vector("i32", "1 2 3 4"), []uint64{2<<32 | 1, 4<<32 | 3}, true},
		{vector("i32", "1 2 3 4"), []uint64{2<<32 | 1, 5<<32 | 3}, false},
		{vector("f32", "nan:canonical 0 nan:arithmetic 1"), []uint64{0xffc00000, 1<<32 | 0x7fc00001}, true},
		{vector("f32", "nan:canonical 0 nan:arithmetic 1"), []uint64{0x7fc00001, 1<<32 | 0x7fc00001}, false},
		{vector("f64", "0 nan:canonical"), []uint64{0, 0x7ff8 << 48}, true},
		{vector("f64", "0 nan:canonical"), []uint64{0, 0x7ff4 << 48}, false},
		{vector("i64", "1"), []uint64{1, 0}, false}, {vector("i128", "1"), []uint64{1, 0}, false},
		{either, []uint64{1, 2}, true}, {either, []uint64{3, 4}, true}, {either, []uint64{1, 4}, false},
	} {
		if got := c.v.matchesAll(c.got); got != c.want {
			t.Errorf("%s matches %#x: got %v, want %v", c.v, c.got, got, c.want)
		}
	}
	if halves, err := vector("i16", "1 2 3 4 5 6 7 65535").all(); err != nil || halves[0] != 0x0004000300020001 || halves[1] != 0xffff000700060005 {
		t.Errorf("got %#x, %v", halves, err)
	}
	if n := size([]Value{{Type: "i32"}, vector("i8", ""), either}); n != 5 {
		t.Errorf("values take %d numbers, want 5", n)
	}
}

// TestFailures gives commands that must fail or be skipped.
func TestFailures(t *testing.T) {
	div := Action{Type: "invoke", Field: "add", Args: []Value{{Type: "i32", Value: "1"}, {Type: "i32", Value: "2"}}}
	// (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))
	module := []byte("\x00asm\x01\x00\x00\x00\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f\x03\x02\x01\x00\x07\x07\x01\x03add\x00\x00\x0a\x09\x01\x07\x00\x20\x00\x20\x01\x6a\x0b")
	// (module (import "spectest" "global_i32" (global i32)))
	importing := []byte("\x00asm\x01\x00\x00\x00\x02\x18\x01\x08spectest\x0aglobal_i32\x03\x7f\x00")
	r := Run(context.Background(), "test", []Suite{{Name: "s", Commands: []Command{
		{Type: "assert_return", Line: 1, Action: div},
		{Type: "module", Line: 2, Wasm: module},
		{Type: "assert_return", Line: 3, Action: div, Expected: []Value{{Type: "i32", Value: "3"}}},
		{Type: "assert_return", Line: 4, Action: div, Expected: []Value{{Type: "i32", Value: "4"}}},
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
