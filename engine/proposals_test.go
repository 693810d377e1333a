package engine_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/weights"
)

// proposal reads a module of testdata/proposals.
func proposal(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/proposals/" + name + ".wasm")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// alone instantiates a module of testdata/proposals.
func alone(t *testing.T, name string) *engine.Instance {
	t.Helper()
	m, err := engine.Compile(proposal(t, name))
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return i
}

// stored instantiates modules of testdata/proposals in a store, each registered by its name.
func stored(t *testing.T, names ...string) (instances []*engine.Instance) {
	t.Helper()
	s, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		m, err := engine.Decode(proposal(t, name))
		if err != nil {
			t.Fatal(err)
		}
		i, err := s.Instantiate(t.Context(), m)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := s.Register(name, i); err != nil {
			t.Fatal(err)
		}
		instances = append(instances, i)
	}
	return instances
}

// wantCall calls a function and compares its results.
func wantCall(t *testing.T, i *engine.Instance, name string, args []uint64, want ...int64) {
	t.Helper()
	got, err := i.ExportedFunction(name).Call(t.Context(), args...)
	if err != nil || len(got) != len(want) {
		t.Fatalf("%s%v: got %v, %v, want %v", name, args, got, err, want)
	}
	types := i.ExportedFunction(name).Definition().Results
	for n := range want {
		if types[n].Format(got[n]) != engine.I64.Format(uint64(want[n])) {
			t.Errorf("%s%v: result %d is %s, want %d", name, args, n, types[n].Format(got[n]), want[n])
		}
	}
}

func TestExceptions(t *testing.T) {
	i := alone(t, "throw")
	wantCall(t, i, "frames", []uint64{1000}, 42, -7)
	wantCall(t, i, "indirect", []uint64{0, 9}, 9, -7)
	wantCall(t, i, "indirect", []uint64{1, 30}, 42, -7)
	wantCall(t, i, "loop", []uint64{10_000}, 10_000*10_001/2-70_000)
	wantCall(t, i, "rethrow", []uint64{10_000}, 10_000*10_001/2-70_000)
	wantCall(t, i, "keep", []uint64{1000}, 5, -7)
	wantCall(t, i, "again", nil, 12, -7)

	var e *engine.ExceptionError
	_, err := i.ExportedFunction("leaves").Call(t.Context(), 8)
	if !errors.As(err, &e) || e.Name != "e" || len(e.Values) != 2 || e.Values[0] != 8 || int64(e.Values[1]) != -7 || e.Types[1] != engine.I64 {
		t.Errorf("got %v, want the exception e(8, -7)", err)
	}
	if err == nil || err.Error() != "exception: e(8, -7)" {
		t.Errorf("got the text %v", err)
	}
	wantCall(t, i, "fine", nil, 3) // the exception has gone

	var trap *engine.TrapError
	if _, err := i.ExportedFunction("null").Call(t.Context()); !errors.As(err, &trap) || trap.Reason != "null exception reference" {
		t.Errorf("throw_ref of null: got %v", err)
	}

	m, err := engine.Compile(proposal(t, "start"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.Instantiate(t.Context(), engine.Options{}); err == nil || err.Error() != "start function: exception: tag[0](1.5)" {
		t.Errorf("start: got %v", err)
	}
}

// TestGivenUp gives up a call while an exception is under way: the next one does not see it.
func TestGivenUp(t *testing.T) {
	i := alone(t, "throw")
	before := i.Stats().Tokens
	i.ExportedFunction("frames").Call(t.Context(), 20)
	whole := i.Stats().Tokens - before
	for limit := int64(1); limit < whole; limit++ {
		i.SetMaxTokens(i.Stats().Tokens + limit)
		if _, err := i.ExportedFunction("frames").Call(t.Context(), 20); !errors.As(err, new(*engine.LimitError)) {
			t.Fatalf("%d tokens: got %v", limit, err)
		}
		i.SetMaxTokens(0)
		wantCall(t, i, "fine", nil, 3)
	}
}

func TestLinkedExceptions(t *testing.T) {
	i := stored(t, "throw", "through", "catch")
	wantCall(t, i[2], "catches", []uint64{4}, 4, -7)
	var e *engine.ExceptionError
	if _, err := i[1].ExportedFunction("through").Call(t.Context(), 6); !errors.As(err, &e) || e.Name != "e" || e.Values[0] != 6 {
		t.Errorf("got %v, want the exception e(6, -7)", err)
	}

	// A module that calls others' functions, and does not look whether they throw.
	s, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	shared, err := engine.Decode(proposal(t, "shared"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Instantiate(t.Context(), shared); err != nil {
		t.Fatal(err)
	}
	throw, err := engine.Decode(proposal(t, "throw"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Instantiate(t.Context(), throw); !errors.Is(err, engine.ErrUnsupported) || !strings.Contains(err.Error(), "instantiate it before") {
		t.Errorf("got %v, want that it is to be instantiated before", err)
	}
}

func TestTailCalls(t *testing.T) {
	i := alone(t, "tail")
	wantCall(t, i, "even", []uint64{5, 0}, -5)
	wantCall(t, i, "even", []uint64{100_001, 3}, -100_004)
	linked := stored(t, "tail", "tailtable")
	wantCall(t, linked[1], "jump", []uint64{6, 1}, 7)
	wantCall(t, linked[1], "across", []uint64{6, 1}, 7)
}

// TestSeedRefuses wants what the seed's machine does not have refused by its name.
func TestSeedRefuses(t *testing.T) {
	seed, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	memory64 := file(section(5, []byte{1, 4, 1}))
	memories := file(section(5, []byte{2, 0, 1, 0, 1}))
	for text, binary := range map[string][]byte{
		"exception handling is not supported by the seed's machine":                   proposal(t, "throw"),
		"return_call is not supported by the seed's machine":                          proposal(t, "tail"),
		"addresses of 64 bits (memory64) are not supported by the seed's machine":     memory64,
		"2 memories: more than one (multi-memory) is not supported by the seed's mac": memories,
	} {
		m, err := engine.Compile(binary)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := m.Instantiate(t.Context(), engine.Options{Model: seed}); !errors.Is(err, engine.ErrUnsupported) || !strings.Contains(err.Error(), text) {
			t.Errorf("got %v, want %s", err, text)
		}
	}
}

// TestMemories gives memories their parts of the machine's.
func TestMemories(t *testing.T) {
	grow := func(minimum ...byte) []byte {
		list := []byte{byte(len(minimum))}
		code := []byte{}
		for i, m := range minimum {
			list = append(list, 0, 0x80|m&0x7f, m>>7)
			// Grows it by 16 pages until that fails; its size then.
			code = append(code, 0x03, 0x40, 0x41, 16, 0x40, byte(i), 0x41, 0x7f, 0x47, 0x0d, 0, 0x0b, 0x3f, byte(i))
		}
		results := append([]byte{1, 0x60, 0, byte(len(minimum))}, make([]byte, len(minimum))...)
		for i := range minimum {
			results[4+i] = 0x7f
		}
		body := append(append([]byte{0}, code...), 0x0b)
		return file(section(1, results), section(3, []byte{1, 0}), section(5, list), section(7, []byte("\x01\x01f\x00\x00")),
			section(10, []byte{1, byte(len(body))}, body))
	}
	sizes := func(i *engine.Instance, want ...int64) {
		t.Helper()
		wantCall(t, i, "f", nil, want...)
	}
	single := func(minimum ...byte) *engine.Instance {
		m, err := engine.Compile(grow(minimum...))
		if err != nil {
			t.Fatal(err)
		}
		i, err := m.Instantiate(t.Context(), engine.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return i
	}
	sizes(single(0), 4096)
	sizes(single(0, 0), 2048, 2048)
	sizes(single(0, 0, 0), 1536, 1280, 1280)
	s, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 17 {
		m, err := engine.Decode(grow(16))
		if err != nil {
			t.Fatal(err)
		}
		i, err := s.Instantiate(t.Context(), m)
		if n == 16 {
			if !errors.Is(err, engine.ErrUnsupported) || !strings.Contains(err.Error(), "more than 16 memories") {
				t.Errorf("a 17th memory: got %v", err)
			}
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		sizes(i, 256)
	}
}

// TestVectorMemories: vectors in the second memory of two, whose addresses have 64 bits.
func TestVectorMemories(t *testing.T) {
	i := alone(t, "lanes")
	for _, at := range [][]uint64{{100, 200}, {3, 5}, {65520, 65496}} {
		wantCall(t, i, "f", at, 2, 5<<32|12, 6)
	}
	wantCall(t, i, "g", []uint64{65520}, 0)
	for name, args := range map[string][]uint64{"f": {65520, 65513}, "g": {1 << 32}, "h": nil} {
		var trap *engine.TrapError
		if _, err := i.ExportedFunction(name).Call(t.Context(), args...); !errors.As(err, &trap) || trap.Reason != "out of bounds memory access" {
			t.Errorf("%s%v: %v", name, args, err)
		}
	}
}
