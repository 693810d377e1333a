package lower

import (
	"slices"
	"testing"

	"wasmformer/engine/internal/wasm"
)

// TestLibraries lowers all routines, so that what they import is the machine's, and
// compares the globals that libraries export with those that the host knows.
func TestLibraries(t *testing.T) {
	p := New(false, Wide)
	p.limits, p.segments, p.TableSizes = []uint32{0}, []segment{{}}, []uint32{0}
	var globals []string
	for _, library := range libraries {
		m := library()
		for _, e := range m.Exports {
			if e.Kind == wasm.ExternGlobal {
				globals = append(globals, e.Name)
			} else if _, ok := p.routine(e.Name, operand{}); !ok {
				t.Errorf("no routine %s", e.Name)
			}
		}
	}
	if !slices.Equal(globals, hostGlobals[:]) {
		t.Errorf("libraries export the globals %q, the host knows %q", globals, hostGlobals)
	}
	for l := (&lowering{Program: p}); p.lowered < len(p.Funcs); p.lowered++ {
		if err := l.function(p.lowered); err != nil {
			t.Error(err)
		}
	}
	for name := range machineImports {
		if !slices.ContainsFunc(libraries, func(library func() *wasm.Module) bool {
			m := library()
			return slices.ContainsFunc(m.Imports, func(im wasm.Import) bool { return im.Name == name })
		}) {
			t.Errorf("no library imports machine.%s", name)
		}
	}
}
