package wasm

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"
)

// repeat is n times the bytes of a hex text.
func repeat(s string, n int) []byte { return bytes.Repeat(hx(s), n) }

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

// thousand is 1,000 times i32 with its count before it.
var thousand = join(hx("e8 07"), repeat("7f", 1000))

// hostileCases are modules that ask for much work or memory with few bytes.
var hostileCases = []struct {
	reason string
	file   []byte
	want   string // in the error, "" if the module is valid
}{
	{"4 billion types", file(sec(1, "ff ff ff ff 0f 60")), "length out of bounds"},
	{"4 billion labels", body(noneToNone, "41 00 0e ff ff ff ff 0f 00 0b"), "length out of bounds"},
	{"4 billion elements", file(oneTable, sec(9, "01 00 41 00 0b ff ff ff ff 0f 00")), "length out of bounds"},
	{"4 billion bytes of a name", file(sec(2, "01 ff ff ff ff 0f 00 00 00")), "length out of bounds"},
	{"4 billion data segments", file(sec(12, "ff ff ff ff 0f")), "inconsistent lengths"},
	{"4 billion table elements", file(sec(4, "01 70 00 ff ff ff ff 0f")), ""},
	{"50,000 locals in each of 10,000 functions",
		file(noneToNone, rawSec(3, join(leb(10_000), make([]byte, 10_000))),
			rawSec(10, join(leb(10_000), repeat("06 01 d0 86 03 7f 0b", 10_000)))), ""},
	{"500,000 nested blocks", body500k("02 40", "0b"), "more than 131072 open blocks"},
	{"500,000 open blocks", body500k("02 40", ""), "END opcode expected"},
	{"300,000 ends", file(noneToNone, oneFunc, codeSec(join(hx("00"), repeat("0b", 300_000)))), "299999 bytes after the end"},
	{"a million nops", body500k("01", "01"), ""},
	{"calls that fill the stack",
		file(rawSec(1, join(hx("01 60 00"), thousand)), sec(2, "01 01 6d 01 66 00 00"), oneFunc,
			codeSec(join(hx("00"), repeat("10 00", 100_000), hx("0b")))), "more than 1048576 operands"},
	{"calls that move 2,000 values",
		file(rawSec(1, join(hx("01 60"), thousand, thousand)), sec(2, "01 01 6d 01 66 00 00"), oneFunc,
			codeSec(join(hx("00 00"), repeat("10 00", 100_000), hx("0b")))), ""},
	{"labels that take 1,000 values each",
		file(rawSec(1, join(hx("01 60 00"), thousand)), oneFunc,
			codeSec(join(hx("00 00 41 00 0e"), leb(200_000), make([]byte, 200_001), hx("0b")))), ""},
	{"a million local runs", file(noneToNone, oneFunc,
		codeSec(join(leb(500_000), repeat("00 7f", 500_000), hx("20 00 1a 0b")))), "unknown local 0"},
	{"a local's name in each of 100,000 functions", file(rawSec(0, join(hx("04 6e 61 6d 65 02"), sized(join(leb(100_000), localNames(100_000)))))), ""},
	{"a long name that is not UTF-8", file(rawSec(0, join(leb(1_000_000), repeat("ff", 1_000_000)))), "invalid UTF-8"},
}

// localNames names local 0 of n functions, with the empty name.
func localNames(n int) []byte {
	var b []byte
	for i := range n {
		b = append(append(b, leb(i)...), 1, 0, 0)
	}
	return b
}

// body500k repeats open and then shut half a million times each in one body.
func body500k(open, shut string) []byte {
	const n = 500_000
	return file(noneToNone, oneFunc, codeSec(join(hx("00"), repeat(open, n), repeat(shut, n), hx("0b"))))
}

// TestHostile bounds the memory and the time that an input can ask for.
func TestHostile(t *testing.T) {
	const (
		perByte = 25       // bytes allocated for a byte of input, garbage included
		base    = 16 << 20 // and for the whole: the checker's stacks and their growth
		slow    = 5 * time.Second
	)
	for _, c := range hostileCases {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		_, err := Decode(c.file)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%s: %v", c.reason, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: got %v, want an error with %q", c.reason, err, c.want)
		case err != nil && len(err.Error()) > 400:
			t.Errorf("%s: an error of %d bytes", c.reason, len(err.Error()))
		}
		allocated := after.TotalAlloc - before.TotalAlloc
		t.Logf("%s: %d bytes, %d allocated, %v", c.reason, len(c.file), allocated, took)
		if limit := uint64(base + perByte*len(c.file)); allocated > limit || took > slow {
			t.Errorf("%s: %d bytes of input took %d bytes and %v, want at most %d and %v", c.reason, len(c.file), allocated, took, limit, slow)
		}
	}
}

// TestMutations decodes broken copies of the suite's modules. It looks for
// panics and for errors of another type.
func TestMutations(t *testing.T) {
	const seed = 1
	rng := rand.New(rand.NewPCG(seed, 0))
	accepted := 0
	modules := suiteModules(t)
	const rounds = 60_000
	for range rounds {
		b := mutate(rng, modules[rng.IntN(len(modules))])
		if mustNotPanic(t, b) {
			accepted++
		}
	}
	if accepted == 0 || accepted == rounds {
		t.Errorf("%d of %d mutations were accepted, want some", accepted, rounds)
	}
}

// suiteModules returns the modules of the suites that are not too big to mutate.
func suiteModules(t testing.TB) [][]byte {
	var modules [][]byte
	for _, bundle := range []string{"mvp", "v2"} {
		for _, s := range loadSuites(t, bundle) {
			for _, c := range s.Commands {
				if len(c.Wasm) > 20 && len(c.Wasm) < 2000 {
					modules = append(modules, c.Wasm)
				}
			}
		}
	}
	return modules
}

// mutate returns a copy of b with up to three bytes, or runs of them, changed.
func mutate(rng *rand.Rand, b []byte) []byte {
	b = bytes.Clone(b)
	for range 1 + rng.IntN(3) {
		i, j := 8+rng.IntN(len(b)-8), 8+rng.IntN(len(b)-8)
		switch rng.IntN(4) {
		case 0:
			b[i] = byte(rng.Uint32())
		case 1:
			b[i] += byte(rng.IntN(5)) - 2
		case 2:
			b[i], b[j] = b[j], b[i]
		case 3:
			copy(b[i:], b[j:min(len(b), j+1+rng.IntN(6))])
		}
	}
	return b
}

// mustNotPanic reports whether Decode accepts b, and fails the test on a panic
// or an error of another type.
func mustNotPanic(t *testing.T, b []byte) bool {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Fatalf("panic: %v\nfor %x", r, b)
		}
	}()
	m, err := Decode(b)
	if e := (*Error)(nil); err != nil && !errors.As(err, &e) || (m == nil) != (err != nil) {
		t.Errorf("got %v and a %T, want a module or an *Error, for %x", m, err, b)
	}
	if err == nil {
		for _, c := range m.Code {
			for in := range c.Body() {
				if again := c.At(in.Offset).String(); again != in.String() {
					t.Errorf("offset 0x%x: read as %s, then as %s", in.Offset, in, again)
				}
			}
		}
	}
	return err == nil
}

// FuzzDecode is for go test -fuzz; plain go test runs its seeds.
func FuzzDecode(f *testing.F) {
	f.Add(everything())
	for i, m := range suiteModules(f) {
		if i%50 == 0 {
			f.Add(m)
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) { mustNotPanic(t, b) })
}
