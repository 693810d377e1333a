// Package costs counts how many tokens each WebAssembly instruction takes, in
// the examples and the test suite, and has the table of that in the docs.
package costs

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/trace"
	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

const (
	root      = "../../../" // the repository's
	tableFile = root + "site/docs/instructions.md"
	suiteFile = "suite.json" // what the test suite takes, which runs for half a minute
	bundles   = root + "engine/testdata/spectest"
)

// TestSuites runs the sample of the suites again; all of them to write the file.
func TestSuites(t *testing.T) {
	if golden.Updating() {
		all, err := runSuites(t.Context(), bundles, nil)
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.MarshalIndent(all, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		golden.File(t, suiteFile, append(b, '\n'))
		return
	}
	stored, err := readSuites(suiteFile)
	if err != nil {
		t.Fatal(err)
	}
	fresh, err := runSuites(t.Context(), bundles, sample)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(sample, seeds()...) {
		if len(fresh.Sample[name]) == 0 {
			t.Errorf("there is no suite %s", name)
		}
		for instruction, c := range fresh.Sample[name] {
			if old := stored.Sample[name][instruction]; old != c {
				t.Errorf("%s: %s: %s says %+v, a run %+v; make update writes it", name, instruction, suiteFile, old, c)
			}
		}
	}
}

// TestTable makes the table again, with fresh traces of the examples.
func TestTable(t *testing.T) {
	spec, err := readSuites(suiteFile)
	if err != nil {
		t.Fatal(err)
	}
	fresh, err := runExamples(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, tableFile, []byte(table(spec, fresh)))
}

// TestMeasured checks that each instruction that takes tokens has been
// executed, and that the goals are met.
func TestMeasured(t *testing.T) {
	stored, err := readSuites(suiteFile)
	if err != nil {
		t.Fatal(err)
	}
	measured(t, stored.Seed, notSeed...)
	for _, name := range vectors() {
		// Of these the suite has a module, which it does not run.
		idle := strings.Contains(name, "relaxed_trunc")
		if c := stored.Vectors[name]; (c.Executions == 0) != idle || c.Tokens < c.Executions {
			t.Errorf("%s: %+v", name, c)
		}
	}
	total := stored.Total
	measured(t, total)
	for _, g := range goals {
		for _, name := range g.instructions {
			if c := total[name]; c.Executions == 0 || float64(c.Tokens) > g.limit*float64(c.Executions) {
				t.Errorf("%s: %s takes %s tokens on average, want at most %v", g.what, name, average(c), g.limit)
			}
		}
	}
}

func measured(t *testing.T, total trace.Costs, refused ...string) {
	t.Helper()
	known := map[string]bool{trace.HostCall: true}
	for _, name := range instructions() {
		known[name] = true
		dissolved := slices.Contains(vanish, name) || slices.Contains(refused, name)
		if c := total[name]; (c.Executions == 0) != dissolved || c.Tokens < c.Executions {
			t.Errorf("%s: %+v", name, c)
		}
	}
	for name := range total {
		if !known[name] {
			t.Errorf("%s is no instruction", name)
		}
	}
}

// seeds are the samples of the seed's model.
func seeds() []string {
	var list []string
	for _, name := range sample {
		list = append(list, "seed "+name)
	}
	return list
}

// TestCosts compares what is counted with the engine's own figures: nothing is
// lost, nothing counted twice.
func TestCosts(t *testing.T) {
	for _, name := range []string{"gcd", "hello", "quicksort", "words", "lisp"} {
		e, ok := examples.Find(name)
		if !ok {
			t.Fatalf("there is no example %s", name)
		}
		i, err := runExample(t.Context(), e)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		c := trace.Costs{}
		c.Merge(i.Costs())
		var tokens, executions int64
		for instruction, cost := range c {
			tokens += cost.Tokens
			if instruction != "end" && instruction != "else" && instruction != trace.HostCall {
				executions += cost.Executions
			}
		}
		// The last token, halt or exit, is the machine's own.
		if s := i.Stats(); executions != s.Instructions || tokens != s.Tokens && tokens != s.Tokens-1 {
			t.Errorf("%s: counted %d instructions and %d tokens, want %d and %d", name, executions, tokens, s.Instructions, s.Tokens)
		}
	}
}

// TestUnsupported checks the names of proposals against those of the errors.
func TestUnsupported(t *testing.T) {
	b, err := os.ReadFile(root + "engine/internal/wasm/unsupported.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range unsupported {
		if !strings.Contains(string(b), `"`+u[0]+`"`) {
			t.Errorf("no error names %q", u[0])
		}
	}
}
