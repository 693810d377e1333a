package lower

import (
	"os"
	"strings"
	"testing"

	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
)

// TestEvalSmoke runs a program on the graph itself. With -v it prints the
// program, the tokens, and all that the graph computes at one position.
func TestEvalSmoke(t *testing.T) {
	b, err := os.ReadFile("../../../site/examples/factorial/main.wasm")
	if err != nil {
		t.Fatal(err)
	}
	p, err := Binary(b)
	if err != nil {
		t.Fatal(err)
	}
	g := machine.Build()
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	for i, in := range p.Instrs(0) {
		t.Log(i, machine.Ops()[in.Op].Name, in.Slot, in.Imm)
	}
	e := graph.NewEval(g)
	var v []float64
	for _, tok := range p.AppendCall(p.Prompt(), p.Funcs[p.Module.Exports[0].Index].Entry, []uint32{5}) {
		v = e.Step(int(tok))
	}
	const shown = 1 // the position behind the prompt that is printed
	var out []string
	for len(out) == 0 || out[len(out)-1] != "halt" {
		if len(out) == shown {
			for n, node := range g.Nodes {
				if v[n] != 0 {
					t.Log(n, node.Name, v[n])
				}
			}
		}
		next := machine.Token(e.Next(v))
		out = append(out, next.String())
		if len(out) > 100 {
			t.Fatalf("no halt after %d tokens: %s", len(out), strings.Join(out, " "))
		}
		v = e.Step(int(next))
	}
	if err := e.Err(); err != nil {
		t.Error(err)
	}
	got := strings.Join(out, " ")
	t.Log(got)
	// The last results: 5! = 120, handed to the host.
	if !strings.HasSuffix(got, "78.final 01.ret halt") {
		t.Errorf("got %s, want it to end with the result 120", got)
	}
}
