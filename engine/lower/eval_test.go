package lower

import (
	"os"
	"strings"
	"testing"

	"wasmformer/engine/graph"
	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

func TestEvalSmoke(t *testing.T) {
	b, err := os.ReadFile("../../site/examples/factorial/main.wasm")
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	p, err := Lower(m)
	if err != nil {
		t.Fatal(err)
	}
	g := machine.Build()
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	gates := 0
	for _, n := range g.Nodes {
		gates += len(n.Gates)
	}
	t.Log(len(g.Nodes), "nodes", len(g.Lookups), "lookups", gates, "gates", machine.VocabSize)
	e := graph.NewEval(g)
	tokens := AppendCall(p.Prompt(), p.Funcs[m.Exports[0].Index].Entry, []uint32{5})
	for i, in := range p.Instrs {
		t.Log(i, machine.Ops[in.Op].Name, in.Slot, in.Imm)
	}
	var v []float64
	for _, tok := range tokens {
		v = e.Step(int(tok))
	}
	var out []string
	for i := 0; i < 200; i++ {
		next := machine.Token(e.Next(v))
		if i == 1 {
			for n, node := range g.Nodes {
				if v[n] != 0 {
					t.Log(n, node.Name, v[n])
				}
			}
		}
		out = append(out, next.String())
		if next.EndsRun() {
			break
		}
		v = e.Step(int(next))
	}
	t.Log(strings.Join(out, " "))
	_ = v
}
