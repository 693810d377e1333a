package watmap

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/wasm"
	"wasmformer/site/examples"
)

// TestExamples compares with the modules that wabt made of the examples.
func TestExamples(t *testing.T) {
	for _, e := range examples.List() {
		if e.Language != examples.WAT {
			continue
		}
		m, err := wasm.Decode(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		names := func(i int) []string { return opNames(slices.Collect(m.Code[i].Body())) }
		lines := Lines(e.Source, names)
		if len(lines) != len(m.Code) {
			t.Fatalf("%s: %d functions, want %d", e.Name, len(lines), len(m.Code))
		}
		source := strings.Split(e.Source, "\n")
		for i, body := range lines {
			if body == nil {
				t.Errorf("%s: function %d is not known: text %v, module %v", e.Name, i, Functions(e.Source)[i], names(i))
			}
			for n, line := range body {
				if name := names(i)[n]; name != "end" && !strings.Contains(source[line-1], name) {
					t.Errorf("%s: %s is not on line %d, %q", e.Name, name, line, source[line-1])
				}
			}
		}
	}
}

func opNames(body []wasm.Instr) []string {
	var out []string
	for _, in := range body {
		name, _, _ := strings.Cut(in.String(), " ")
		out = append(out, name)
	}
	return out
}

func TestForms(t *testing.T) {
	const source = `(module (import "a" "b" (func)) (func (import "c" "d"))
  (; a (; nested ;) comment ;)
  (func $f (param i32) (result i32) (local i32)
    i32.const 1 ;; plain
    if (result i32)
      i32.const 2
    else
      local.get 0 i32.load offset=4 align=1
    end)
  (func (if (i32.eqz (i32.const 0)) (then (nop)) (else (drop (i32.const ")" 1))))))`
	want := [][]Instr{
		{{"i32.const", 4}, {"if", 5}, {"i32.const", 6}, {"else", 7}, {"local.get", 8}, {"i32.load", 8}, {"end", 9}, {"end", 3}},
		{{"i32.const", 10}, {"i32.eqz", 10}, {"if", 10}, {"nop", 10}, {"else", 10}, {"i32.const", 10}, {"drop", 10}, {"end", 10}, {"end", 10}},
	}
	if got := Functions(source); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func FuzzFunctions(f *testing.F) {
	f.Add("(module (func (if (then))))")
	f.Add("(;(;\"")
	f.Add("(func \"\\")
	f.Fuzz(func(t *testing.T, s string) { Functions(s) })
}
