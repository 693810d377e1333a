package exact_test

import (
	"testing"
	"time"

	"wasmformer/engine/exact"
	"wasmformer/engine/machine"
)

func TestMachine(t *testing.T) {
	g := machine.Build()
	begin := time.Now()
	r := exact.Prove(g, machine.MaxPosition)
	t.Log(time.Since(begin), r.Nodes, r.Lookups, r.Logits)
	for _, f := range r.Failures {
		t.Error(f)
	}
}
