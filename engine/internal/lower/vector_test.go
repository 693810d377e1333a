package lower

import (
	"errors"
	"strings"
	"testing"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// (module (func (param v128) (result v128) (i8x16.neg (local.get 0))))
const negation = "\x00asm\x01\x00\x00\x00\x01\x06\x01\x60\x01\x7b\x01\x7b\x03\x02\x01\x00\x0a\x08\x01\x06\x00\x20\x00\xfd\x61\x0b"

// TestVectorInstructions lowers every vector instruction: its result has the slots of its type, and
// nothing is written below its operands.
func TestVectorInstructions(t *testing.T) {
	const below = 3
	lowered := 0
	for _, op := range wasm.Opcodes() {
		if !op.IsVector() {
			continue
		}
		lowered++
		p := New(false, Wide)
		u := &Unit{Module: &wasm.Module{Memories: []wasm.Limits{{Min: 1}}}}
		p.Funcs, p.lowered = []Func{{unit: u}}, 1
		l := &lowering{Program: p, unit: u}
		params, results, _ := op.Signature()
		for range below {
			l.push(wasm.I32)
		}
		l.push(params...)
		from := l.code.n
		if err := l.plain(&wasm.Instr{Op: op, Lane: uint8(max(0, op.LaneCount()-1)), Imm: 1, Imm2: 31}); err != nil {
			t.Errorf("%s: %v", op, err)
		}
		if want := below + cellsOf(results); l.height != want {
			t.Errorf("%s leaves %d slots, want %d", op, l.height, want)
		}
		for at := from; at < l.code.n; at++ {
			in := l.code.at(at)
			lowest := int(in.slot)
			if in.op == machine.OpMove {
				lowest = min(lowest, int(in.imm))
			}
			if lowest < below {
				t.Errorf("%s: %s works on slot %d, its operands begin at %d", op, machine.Ops()[in.op].Name, lowest, below)
			}
			if highest := below + cellsOf(params) + 12; int(in.slot) > highest {
				t.Errorf("%s: %s works on slot %d, a frame has room up to %d", op, machine.Ops()[in.op].Name, in.slot, highest)
			}
		}
	}
	if lowered != 256 {
		t.Errorf("%d instructions, want 256", lowered)
	}
}

// TestVectorRoutines has the exports of the library: each is an instruction, and uses memory only
// where it takes the place of one that does.
func TestVectorRoutines(t *testing.T) {
	names := map[string]bool{}
	for _, op := range wasm.Opcodes() {
		names[op.String()] = op.IsVector()
	}
	l := &lowering{Program: New(false, Wide)}
	for _, e := range vectors().Exports {
		if !names[e.Name] {
			t.Errorf("%s is no vector instruction", e.Name)
		}
		f := l.part(e.Name)
		if memory := strings.HasPrefix(e.Name, "v128.load") || strings.HasPrefix(e.Name, "v128.store"); memory != f.memory || memory && f.body == nil {
			t.Errorf("%s: uses memory: %v, of %d instructions in its place", e.Name, f.memory, len(f.body))
		}
	}
}

// TestVectorsAbsent lowers a vector instruction where nobody has linked the routines, and for the
// seed's machine.
func TestVectorsAbsent(t *testing.T) {
	m, err := wasm.Decode([]byte(negation))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Lower(m, Seed, nil); err == nil || err.Error() != "func[0] func[0] offset 0x18: v128 (SIMD) is not supported by the seed's machine" {
		t.Errorf("the seed's machine: %v", err)
	}
	linked := vectors
	defer func() { vectors = linked }()
	vectors = nil
	var e *Error
	if _, err := Lower(m, Wide, nil); !errors.As(err, &e) || !e.Lacks || !strings.Contains(err.Error(), "offset 0x1b: i8x16.neg: the routines for vectors (SIMD) are not linked") {
		t.Errorf("without routines: %v", err)
	}
}
