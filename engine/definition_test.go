package engine_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// TestKinds: errors of modules are of the kind that they should be, and keep
// the error of the stage.
func TestKinds(t *testing.T) {
	simd := file(section(1, []byte("\x01\x60\x00\x01\x7b")))
	for _, c := range []struct {
		what    string
		binary  []byte
		kind    error
		section string
		fn      int
	}{
		{"no module", []byte("no module"), engine.ErrMalformed, "", -1},
		{"a section that is cut", []byte("\x00asm\x01\x00\x00\x00\x01\x05"), engine.ErrMalformed, "type", -1},
		{"a body without its end", file(section(1, []byte("\x01\x60\x00\x01\x7f")), section(3, []byte{1, 0}), section(10, []byte("\x01\x02\x00\x0b"))), engine.ErrInvalid, "code", 0},
		{"a vector", simd, engine.ErrUnsupported, "type", -1},
	} {
		for how, compile := range map[string]func([]byte) (*engine.Module, error){"Compile": engine.Compile, "Decode": engine.Decode} {
			_, err := compile(c.binary)
			var e *engine.CompileError
			if !errors.As(err, &e) || !errors.Is(err, c.kind) || e.Section != c.section || e.Func != c.fn || !errors.As(err, new(*wasm.Error)) {
				t.Errorf("%s: %s: got %#v: %v", how, c.what, e, err)
				continue
			}
			kinds := 0
			for _, kind := range []error{engine.ErrMalformed, engine.ErrInvalid, engine.ErrUnsupported, engine.ErrClosed, engine.ErrNotLinked} {
				if errors.Is(err, kind) {
					kinds++
				}
			}
			if kinds != 1 {
				t.Errorf("%s: %s is of %d kinds", how, c.what, kinds)
			}
		}
	}
}

// TestRefusedImport: an import that the host does not have, alone and in a store.
func TestRefusedImport(t *testing.T) {
	module := file(section(1, []byte("\x01\x60\x00\x00")), section(2, []byte("\x01\x01m\x01f\x00\x00")))
	compiled, err := engine.Compile(module)
	if err != nil {
		t.Fatal(err)
	}
	_, alone := compiled.Instantiate(t.Context(), engine.Options{})
	store, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := engine.Decode(module)
	if err != nil {
		t.Fatal(err)
	}
	_, linked := store.Instantiate(t.Context(), m)
	for how, err := range map[string]error{"alone": alone, "in a store": linked} {
		if !errors.As(err, new(*engine.LinkError)) || !strings.Contains(fmt.Sprint(err), "m f") {
			t.Errorf("%s: got %T %v", how, err, err)
		}
	}
}

// TestSegmentTrap: a segment that does not fit is a trap, by Compile and in a store.
func TestSegmentTrap(t *testing.T) {
	module := file(section(5, []byte{1, 0, 1}), section(11, []byte("\x01\x00\x41\xff\xff\x03\x0b\x02hi")))
	_, err := engine.Compile(module)
	var trap *engine.TrapError
	if !errors.As(err, &trap) || trap.Segment == "" || trap.Func != -1 || trap.Reason != "out of bounds memory access" || !errors.As(err, new(*lower.TrapError)) {
		t.Errorf("got %#v: %v", trap, err)
	}
}

// TestCustomSections: those of any name and number, in their order, between the others.
func TestCustomSections(t *testing.T) {
	custom := func(name, data string) []byte {
		return section(0, append([]byte{byte(len(name))}, name+data...))
	}
	m, err := engine.Decode(file(custom("a", "1"), section(1, []byte("\x01\x60\x00\x00")), custom("", ""), custom("a", "\x00\xff")))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range m.CustomSections() {
		got = append(got, c.Name+"="+string(c.Data))
	}
	if want := []string{"a=1", "=", "a=\x00\xff"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestDefinition: a function's names and types.
func TestDefinition(t *testing.T) {
	m, err := engine.Compile([]byte(sum))
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := i.ExportedFunction("sum").Definition()
	if d.Name != "sum" || d.Index != 0 || !slices.Equal(d.ExportNames, []string{"sum"}) || d.String() != "(i32, i32) -> i32" || !slices.Equal(d.ParamNames, []string{"at", "n"}) {
		t.Errorf("got %+v", d)
	}
	if !d.Signature.Equal(m.Exports()[2].Signature) {
		t.Errorf("the export's type is %v", m.Exports()[2].Signature)
	}
}
