package watmap

import (
	"reflect"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/site/examples"
)

// TestExamples compares with the modules that wabt made of the examples.
func TestExamples(t *testing.T) {
	for _, e := range examples.List() {
		if e.Language != examples.WAT {
			continue
		}
		m, err := engine.Decode(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		bodies := opNames(m)
		names := func(i int) []string { return bodies[i] }
		lines := Lines(e.Source, names)
		if len(lines) != len(bodies) {
			t.Fatalf("%s: %d functions, want %d", e.Name, len(lines), len(bodies))
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

// opNames are the names of the instructions of each function that has a body.
func opNames(m *engine.Module) [][]string {
	text, starts := m.Listing(1 << 20)
	lines := strings.Split(text, "\n")
	var out [][]string
	for _, start := range starts {
		if start == 0 {
			continue // an import
		}
		var body []string
		for _, line := range lines[start-1:] {
			name, _, _ := strings.Cut(strings.TrimSpace(line), " ")
			if name == "" {
				break // between functions
			}
			body = append(body, name)
		}
		out = append(out, body)
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
