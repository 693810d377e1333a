package machine

import (
	"reflect"
	"testing"

	"wasmformer/engine/internal/graph"
)

// TestFeatures: an instruction has each feature, the graph makes each number of a
// token, and something reads them all.
func TestFeatures(t *testing.T) {
	m := build()
	read := map[graph.ID]bool{}
	for n := range m.g.Nodes {
		m.g.Inputs(graph.ID(n), func(e graph.Expr) {
			for _, term := range e {
				read[term.Node] = true
			}
		})
	}
	token := reflect.ValueOf(m.token)
	for i := range token.NumField() {
		if f := token.Field(i); f.Type() == reflect.TypeFor[graph.Expr]() && f.Len() != 1 {
			t.Errorf("token feature %s: nothing makes it", token.Type().Field(i).Name)
		}
	}
	for n, node := range m.g.Nodes {
		if node.Kind == graph.Feature && !read[graph.ID(n)] {
			t.Errorf("token feature %s: nothing reads it", node.Name)
		}
	}
	for i, name := range featureNames() {
		if e := m.f.all()[i]; !read[e[0].Node] {
			t.Errorf("feature %s: nothing reads it", name)
		}
		has := false
		for _, op := range Ops() {
			has = has || op.Features.all()[i] != 0
		}
		if !has {
			t.Errorf("feature %s: no instruction has it", name)
		}
	}
}

// TestOps: each constant is an instruction with a name of its own, and what a store
// leaves in the next word is the instruction behind it.
func TestOps(t *testing.T) {
	for i, op := range Ops() {
		if found, ok := OpByName(op.Name); op.Name == "" || !ok || found != OpIndex(i) {
			t.Errorf("instruction %d, %q: its name is that of %d", i, op.Name, found)
		}
		if spills := op.Features.Spill != 0; spills != (i+1 < numOps && Ops()[i+1].Name == op.Name+".spill") {
			t.Errorf("%s: spill is %v, and %s follows", op.Name, spills, Ops()[i+1].Name)
		}
	}
}
