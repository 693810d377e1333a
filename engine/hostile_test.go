package engine_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
)

// leb is v as an unsigned LEB128 number.
func leb(v int) []byte {
	var b []byte
	for ; v >= 0x80; v >>= 7 {
		b = append(b, byte(v)|0x80)
	}
	return append(b, byte(v))
}

// section is a section with its contents' length.
func section(id byte, parts ...[]byte) []byte {
	body := bytes.Join(parts, nil)
	return append(append([]byte{id}, leb(len(body))...), body...)
}

func file(sections ...[]byte) []byte {
	return append([]byte("\x00asm\x01\x00\x00\x00"), bytes.Join(sections, nil)...)
}

// entry is a function's code with no locals and instructions n times over.
func entry(before, instrs string, n int, after string) []byte {
	body := bytes.Join([][]byte{{0}, []byte(before), bytes.Repeat([]byte(instrs), n), []byte(after), {0x0b}}, nil)
	return append(leb(len(body)), body...)
}

// types is a type section of one type with so many i32 parameters and results.
func types(params, results int) []byte {
	i32s := func(n int) []byte { return append(leb(n), bytes.Repeat([]byte{0x7f}, n)...) }
	return section(1, []byte{1, 0x60}, i32s(params), i32s(results))
}

// brTable is a function of n nested blocks of type 0 and a br_table that leaves
// any of them, with a value to move over for each.
func brTable(n int) []byte {
	var code []byte
	for range n {
		code = append(code, 0x41, 0, 0x02, 0)
	}
	code = append(code, bytes.Repeat([]byte{0x41, 0}, 1002)...)
	code = append(append(code, 0x0e), leb(n-1)...)
	for i := range n {
		code = append(code, leb(i)...)
	}
	for range n {
		code = append(code, 0x0b, 0x0f)
	}
	return entry("", string(code), 1, "")
}

// scattered is a module with so many segments of a byte, one in every 1,064 bytes of memory,
// and as many of an element, one in every 200 of a table.
func scattered(n int) []byte {
	var data, elems []byte
	for i := range n {
		data = append(append(append(data, 0, 0x41), signed(1064*i)...), 0x0b, 1, 1)
		elems = append(append(append(elems, 0, 0x41), signed(i*200%262144)...), 0x0b, 1, 0)
	}
	return file(noneToNone, oneFunction, section(4, []byte{1, 0x70, 0}, leb(262144)), section(5, []byte{1, 0}, leb(n/61)),
		section(9, leb(n), elems), section(10, []byte{1}, entry("", "", 0, "")), section(11, leb(n), data))
}

var (
	oneFunction = section(3, []byte{1, 0})
	noneToNone  = types(0, 0)
)

// hostile are modules that ask for much with few bytes. want is in the error,
// "" if the module may as well be accepted.
var hostile = []struct {
	name   string
	module []byte
	want   string
}{
	{"empty", nil, "magic"},
	{"the preamble's half", []byte("\x00asm\x01"), "version"},
	{"memory of 65536 pages", file(section(5, []byte{1, 0}, leb(65536))), "memory of 65536 pages, the machine holds at most"},
	{"memory of 65537 pages", file(section(5, []byte{1, 0}, leb(65537))), "memory"},
	{"table of 4G elements", file(section(4, []byte{1, 0x70, 0, 0xff, 0xff, 0xff, 0xff, 0x0f})), "table[0] of 4294967295 elements"},
	{"101 tables", file(section(4, leb(101), bytes.Repeat([]byte{0x70, 0, 1}, 101))), "more than 60 tables"},
	{"a br_table to 1,500 blocks of 1,000 results", file(types(0, 1000), oneFunction, section(10, []byte{1}, brTable(1500))), "instructions"},
	{"10M locals", file(noneToNone, oneFunction, section(10, []byte{1, 8, 1}, leb(10_000_000), []byte{0x7f, 0x0b, 0x0b})), "locals"},
	{"5,000 locals", file(noneToNone, oneFunction, section(10, []byte{1, 6, 1}, leb(5000), []byte{0x7f, 0x01, 0x0b})), "locals"},
	{"5,000 globals", file(section(6, leb(5000), bytes.Repeat([]byte{0x7f, 0, 0x41, 0, 0x0b}, 5000))), "5000"},
	{"5,000 operands", file(noneToNone, oneFunction, section(10, []byte{1}, entry("", "\x41\x00", 5000, "\x00"))), "operands take"},
	{"100,000 nested blocks", file(noneToNone, oneFunction, section(10, []byte{1},
		entry("", "\x02\x40", 100_000, strings.Repeat("\x0b", 100_000)))), ""},
	{"an overlong number", file(section(1, []byte{0x80, 0x80, 0x80, 0x80, 0x80, 0x00})), "integer"},
	{"4 billion functions", file(noneToNone, section(3, []byte{0xff, 0xff, 0xff, 0xff, 0x0f})), "4294967295 functions"},
	{"calls that move 1,000 values", file(types(1000, 1000), oneFunction, section(10, []byte{1},
		entry(strings.Repeat("\x41\x00", 1000), "\x10\x00", 50_000, ""))), "instructions"},
	{"branches that move 1,000 values", file(types(0, 1000), oneFunction, section(10, []byte{1},
		entry(strings.Repeat("\x41\x00", 1001), "\x41\x00\x0d\x00", 50_000, "\x00"))), "instructions"},
	{"100,000 indirect calls", file(types(0, 0), oneFunction, section(4, []byte{1, 0x70, 0, 1}), section(10, []byte{1},
		entry("", "\x41\x00\x11\x00\x00", 100_000, ""))), ""},
	{"indirect calls of a type of 1,000 parameters", file(types(1000, 1000), oneFunction, section(4, []byte{1, 0x70, 0, 1}), section(10, []byte{1},
		entry(strings.Repeat("\x41\x00", 1000), "\x41\x00\x11\x00\x00", 3_000, ""))), "instructions"},
	{"60,000 imports", file(types(1, 0), section(2, leb(60_000), bytes.Repeat([]byte("\x03env\x0boutput_byte\x00\x00"), 60_000))), ""},
	{"60,000 imports, and calls of the last", file(types(1, 0), section(2, leb(60_000), bytes.Repeat([]byte("\x03env\x0boutput_byte\x00\x00"), 60_000)),
		section(3, []byte{1, 0}), section(10, []byte{1}, entry("", "\x41\x00\x10\xdf\xd4\x03", 20_000, ""))), ""},
	{"140,000 functions and a table", file(noneToNone, section(3, leb(140_000), make([]byte, 140_000)), section(4, []byte{1, 0x70, 0, 1}),
		section(10, leb(140_000), bytes.Repeat([]byte{2, 0, 0x0b}, 140_000))), "functions"},
	{"100,000 segments far from each other", scattered(100_000), ""},
	{"150,000 routines for vectors", file(noneToNone, oneFunction, section(10, []byte{1},
		entry("\xfd\x0c"+strings.Repeat("\x00", 16), "\xfd\x61", 150_000, "\x1a"))), ""},
	{"50,000 shuffles", file(noneToNone, oneFunction, section(10, []byte{1}, entry("\xfd\x0c"+strings.Repeat("\x00", 16),
		"\xfd\x0c"+strings.Repeat("\x00", 16)+"\xfd\x0d"+strings.Repeat("\x00\x03\x05\x1e", 4), 50_000, "\x1a"))), "instructions"},
	{"an atomic instruction", file(noneToNone, oneFunction, section(10, []byte{1}, entry("", "\xfe\x10", 1, ""))), "threads"},
}

// TestHostile bounds the time and the memory that Compile takes.
func TestHostile(t *testing.T) {
	for _, c := range hostile {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		begin := time.Now()
		_, err := engine.Compile(c.module)
		took := time.Since(begin)
		runtime.ReadMemStats(&after)
		allocated := after.TotalAlloc - before.TotalAlloc
		t.Logf("%-45s %8d bytes, %6d KiB allocated, %6d ms: %v", c.name, len(c.module), allocated>>10, took.Milliseconds(), err)
		if (err != nil) != (c.want != "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.name, err, c.want)
		}
		// Machines under test are busy; a second is meant for an idle one.
		if allocated > 64<<20 || took > 5*time.Second {
			t.Errorf("%s: %d bytes allocated in %v", c.name, allocated, took)
		}
	}
}

// TestBroken compiles modules cut short and with bytes changed: an error or a
// module that runs, never a panic.
func TestBroken(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 3))
	good := differential.Generate(7).Wasm
	whole := 0
	for i := range good {
		if _, err := engine.Compile(good[:i]); err == nil {
			whole++
		}
	}
	// Cut between two sections, a module may still be one.
	if whole > 5 {
		t.Errorf("%d of the first parts of a module are accepted", whole)
	}
	accepted := 0
	const rounds = 3000
	for range rounds {
		b := bytes.Clone(differential.Generate(rng.Uint64N(20)).Wasm)
		for range 1 + rng.IntN(3) {
			b[rng.IntN(len(b))] = byte(rng.Uint32())
		}
		if _, err := engine.Compile(b); err == nil {
			accepted++
		}
	}
	if accepted == 0 || accepted == rounds {
		t.Errorf("%d of %d mutations are accepted, want some", accepted, rounds)
	}
	for range 1000 {
		b := make([]byte, rng.IntN(200))
		for i := range b {
			b[i] = byte(rng.Uint32())
		}
		if _, err := engine.Compile(b); err == nil {
			t.Errorf("random bytes are accepted: %x", b)
		}
	}
}

// TestCancelPrompt cancels a context while the model reads a long prompt, and
// when it was cancelled before.
func TestCancelPrompt(t *testing.T) {
	m := &differential.Module{HasMem: true, Pages: 4}
	m.F(0, 0, 0, "loop  br 0  end")
	m.Data = []differential.Segment{{Offset: 0, Values: bytes.Repeat([]byte("0123"), 40_000)}}
	compiled, err := engine.Compile(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	inst, err := compiled.Instantiate(ctx, engine.Options{ProgressEvery: 1000, Progress: func(s engine.Stats) {
		if s.PromptTokens > 10_000 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) || inst != nil {
		t.Errorf("got %v, want canceled", err)
	}
	inst, err = compiled.Instantiate(context.Background(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := inst.ExportedFunction("f0").Call(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("an endless loop under a cancelled context: %v", err)
	}
	inst.SetMaxTokens(inst.Stats().Tokens + 100)
	var limit *engine.LimitError
	if _, err := inst.ExportedFunction("f0").Call(context.Background()); !errors.As(err, &limit) {
		t.Errorf("got %v, want a limit", err)
	}
}

// TestBadArguments calls with too few, unknown and wrong things.
func TestBadArguments(t *testing.T) {
	m := &differential.Module{}
	m.F(1, 0, 0, "")
	compiled, err := engine.Compile(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []engine.Options{{Decoder: "fast"}, {KV: "tree"}} {
		if _, err := compiled.Instantiate(context.Background(), o); err == nil || !strings.Contains(err.Error(), "want") {
			t.Errorf("%+v: got %v", o, err)
		}
	}
	inst := instantiate(t, m, engine.Options{})
	if inst.ExportedFunction("f1") != nil {
		t.Error("found a function that is not there")
	}
	if _, err := inst.ExportedFunction("f0").Call(context.Background()); err == nil || !strings.Contains(err.Error(), "1 arguments, got 0") {
		t.Errorf("got %v", err)
	}
	if err := inst.Compute(context.Background(), nil); err == nil {
		t.Error("ran a module that has no compute")
	}
	if err := inst.Memory().Write(context.Background(), 0, []byte{1}); err == nil {
		t.Error("wrote a memory that is not there")
	}
	if _, ok := inst.ExportedGlobal("g0"); ok {
		t.Error("found a global that is not there")
	}
}
