package schedule

import (
	"testing"

	"wasmformer/engine/internal/machine"
)

func TestMachineSchedule(t *testing.T) {
	s := Plan(machine.Build())
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d layers, %d slots", s.Layers, s.DModel)
}
