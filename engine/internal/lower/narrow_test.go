package lower

import (
	"strings"
	"testing"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
)

// TestNarrowInstructions lowers every load, store, constant and numeric instruction for the
// seed's machine, with a constant before it and without, and the routines that it takes: what
// comes out are instructions of that machine. All others are in the test suite.
func TestNarrowInstructions(t *testing.T) {
	lowered := 0
	for _, op := range wasm.Opcodes() {
		params, results, ok := op.Signature()
		if !ok || op < wasm.OpI32Load || op > wasm.OpI64TruncSatF64U || op > wasm.OpI64Extend32S && op < wasm.OpI32TruncSatF32S {
			continue
		}
		lowered++
		for _, constant := range []bool{false, true} {
			p := New(false, Seed)
			p.memories = []memory{{1, 1}}
			u := &Unit{Module: &wasm.Module{Memories: []wasm.Limits{{Min: 1}}}}
			p.Funcs = []Func{{unit: u}}
			p.lowered = 1
			l := &lowering{Program: p, unit: u}
			l.push(params...)
			if constant {
				l.op(machine.OpI32Const, max(l.height-2, 0), 5)
				l.op(machine.OpI32Const, max(l.height-1, 0), 0)
			}
			if err := l.plain(&wasm.Instr{Op: op}); err != nil {
				t.Errorf("%s: %v", op, err)
			}
			if want := cellsOf(results); l.height != want {
				t.Errorf("%s leaves %d slots, want %d", op, l.height, want)
			}
			for ; p.lowered < len(p.Funcs); p.lowered++ {
				if err := l.function(p.lowered); err != nil {
					t.Errorf("%s: %v", op, err)
				}
			}
			for _, in := range p.Instrs(0) {
				if _, ok := seed.KindOf(in.Op); !ok {
					t.Errorf("%s: the seed's machine has no %s", op, machine.Ops()[in.Op].Name)
				}
			}
		}
	}
	if lowered < 150 {
		t.Errorf("lowered %d instructions, want at least 150", lowered)
	}
}

// TestNarrowAbsent lowers a module that needs a library which is not linked.
func TestNarrowAbsent(t *testing.T) {
	// (module (func (param f64) (result f64) (f64.add (local.get 0) (local.get 0))))
	m, err := wasm.Decode([]byte("\x00asm\x01\x00\x00\x00\x01\x06\x01\x60\x01\x7c\x01\x7c\x03\x02\x01\x00\x0a\x09\x01\x07\x00\x20\x00\x20\x00\xa0\x0b"))
	if err != nil {
		t.Fatal(err)
	}
	linked := narrowLibraries
	defer func() { narrowLibraries = linked }()
	narrowLibraries = linked[:1]
	if _, err := Lower(m, Seed, nil); err == nil || !strings.Contains(err.Error(), "func[0] func[0] offset 0x1d: f64.add is not supported") {
		t.Errorf("got error %v", err)
	}
}
