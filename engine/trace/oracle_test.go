package trace

import (
	"os"
	"path/filepath"
	"testing"

	"wasmformer/engine/graph"
	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// example lowers one of the site's examples.
func example(t testing.TB, name string) *lower.Program {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../../site/examples", name, "main.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return program(t, b)
}

func program(t testing.TB, b []byte) *lower.Program {
	t.Helper()
	m, err := wasm.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	p, err := lower.Lower(m)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// export is the index of an exported function.
func export(t testing.TB, p *lower.Program, name string) int {
	t.Helper()
	for _, e := range p.Module.Exports {
		if e.Name == name && e.Kind == wasm.ExternFunc {
			return int(e.Index)
		}
	}
	t.Fatalf("no exported function %s", name)
	return 0
}

// oracle runs the graph on a stream that grows.
type oracle struct {
	graph  *graph.Graph
	eval   *graph.Eval
	tokens []machine.Token
	next   machine.Token
}

func newOracle() *oracle {
	g := machine.Build()
	return &oracle{graph: g, eval: graph.NewEval(g)}
}

// say appends the host's tokens.
func (o *oracle) say(tokens ...machine.Token) {
	for _, t := range tokens {
		v := o.eval.Step(int(t))
		o.next = machine.Token(o.eval.Next(v))
		o.tokens = append(o.tokens, t)
	}
}

// run appends the model's tokens until the run ends, at most max.
func (o *oracle) run(t testing.TB, max int) {
	t.Helper()
	for range max {
		next := o.next
		o.say(next)
		if next.EndsRun() {
			return
		}
	}
	t.Fatalf("no end after %d tokens", max)
}
