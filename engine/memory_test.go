package engine_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/site/examples"
)

// filler makes modules of about a size that ask for much memory.
type filler struct {
	name string
	make func(size int) []byte
}

// oneBody is a module of one function of type 0, whose instructions are given.
func oneBody(types []byte, instrs ...[]byte) []byte {
	code := bytes.Join(instrs, nil)
	body := append(append(append(leb(len(code)+2), 0), code...), 0x0b)
	return file(types, oneFunction, section(10, []byte{1}, body))
}

// repeated is instructions over and over, about size bytes of them.
func repeated(instrs string, size int) []byte {
	return bytes.Repeat([]byte(instrs), max(1, size/len(instrs)))
}

// bodies is a module of functions of so many bytes, all with one entry.
func bodies(types []byte, entry string, size int) []byte {
	n := min(size/(len(entry)+2), functions)
	return file(types, section(3, leb(n), make([]byte, n)),
		section(10, leb(n), bytes.Repeat(append([]byte{byte(len(entry))}, entry...), n)))
}

// counted is a section of equal entries, at most most of them: more are refused by
// their number alone.
func counted(id byte, entry string, size, most int) []byte {
	n := min(size/len(entry), most)
	return section(id, leb(n), bytes.Repeat([]byte(entry), n))
}

// numbered is n entries, each made of its number.
func numbered(n int, entry func(i int) []byte) []byte {
	b := leb(n)
	for i := range n {
		b = append(b, entry(i)...)
	}
	return b
}

var (
	oneTable  = section(4, []byte{1, 0x70, 0, 1})
	bigTable  = section(4, append([]byte{1, 0x70, 0}, leb(262144)...))
	bigMemory = section(5, append([]byte{1, 0}, leb(4096)...))
)

// As many as a program may have, or a little less.
const (
	functions = 131_000
	million   = 1_000_000
	blocks    = 131_000
)

var fillers = []filler{
	{"nops", func(n int) []byte { return oneBody(noneToNone, repeated("\x01", n)) }},
	{"functions in tiny bodies", func(n int) []byte { return bodies(noneToNone, "\x00\x0b", n) }},
	{"functions of 50 nops", func(n int) []byte { return bodies(noneToNone, "\x00"+strings.Repeat("\x01", 50)+"\x0b", n) }},
	{"unreachable functions", func(n int) []byte { return bodies(noneToNone, "\x00\x00"+strings.Repeat("\x01", 50)+"\x0b", n) }},
	{"unreachable code", func(n int) []byte { return oneBody(noneToNone, []byte{0}, repeated("\x02\x40\x0b", n)) }},
	{"a br_table", func(n int) []byte { return oneBody(noneToNone, []byte{0x41, 0, 0x0e}, leb(n-1), make([]byte, n)) }},
	{"br_tables", func(n int) []byte {
		return oneBody(noneToNone, repeated("\x02\x40\x41\x00\x0e\x7f"+strings.Repeat("\x00", 128)+"\x0b", n))
	}},
	{"br_tables of one label", func(n int) []byte { return oneBody(noneToNone, repeated("\x02\x40\x41\x00\x0e\x00\x00\x0b", n)) }},
	{"br_ifs", func(n int) []byte { return oneBody(noneToNone, repeated("\x41\x00\x0d\x00", n)) }},
	{"typed selects", func(n int) []byte {
		return oneBody(noneToNone, []byte("\x41\x00"), repeated("\x41\x00\x41\x00\x1c\x01\x7f", n), []byte("\x1a"))
	}},
	{"local runs", func(n int) []byte {
		body := append(append(leb(n/2), repeated("\x00\x7f", n/2*2)...), 0x0b)
		return file(noneToNone, oneFunction, section(10, []byte{1}, leb(len(body)), body))
	}},
	{"locals in functions", func(n int) []byte { return bodies(noneToNone, "\x01\x80\x1f\x7f\x0b", n) }},
	{"open blocks", func(n int) []byte { return oneBody(noneToNone, repeated("\x02\x40", n)) }},
	{"nested blocks", func(n int) []byte {
		return oneBody(noneToNone, repeated("\x02\x40", min(n*2/3, 2*blocks)), repeated("\x0b", min(n/3, blocks)))
	}},
	{"nested ifs", func(n int) []byte {
		return oneBody(noneToNone, repeated("\x41\x00\x04\x40", min(n*4/5, 4*blocks)), repeated("\x0b", min(n/5, blocks)))
	}},
	{"i64 multiplications", func(n int) []byte {
		return oneBody(noneToNone, []byte("\x42\x00"), repeated("\x42\x00\x7e", n), []byte("\x1a"))
	}},
	{"i64 rotations", func(n int) []byte {
		return oneBody(noneToNone, []byte("\x42\x00"), repeated("\x42\x00\x89", n), []byte("\x1a"))
	}},
	{"calls of 1,000 values", func(n int) []byte {
		return oneBody(types(1000, 1000), repeated("\x41\x00", 2000), repeated("\x10\x00", n))
	}},
	{"i64 operands on the stack", func(n int) []byte { return oneBody(noneToNone, repeated("\x42\x00", n)) }},
	{"drops of results", func(n int) []byte {
		return oneBody(types(0, 1000), repeated("\x10\x00"+strings.Repeat("\x1a", 1000), n), []byte("\x00"))
	}},
	{"f64 additions", func(n int) []byte {
		return oneBody(noneToNone, []byte("\x44\x00\x00\x00\x00\x00\x00\x00\x00"), repeated("\x44\x00\x00\x00\x00\x00\x00\x00\x00\xa0", n), []byte("\x1a"))
	}},
	{"types", func(n int) []byte { return file(counted(1, "\x60\x00\x00", n, million)) }},
	{"types of one parameter", func(n int) []byte { return file(counted(1, "\x60\x01\x7f\x00", n, million)) }},
	{"functions of different types", func(n int) []byte {
		k := n / 15
		list := func(i int) []byte {
			b := []byte{0x60, 9}
			for range 9 {
				b = append(b, 0x7f-byte(i%4))
				i /= 4
			}
			return append(b, 0)
		}
		k = min(k, functions)
		return file(section(1, numbered(k, list)), section(3, numbered(k, leb)), section(4, []byte{1, 0x70, 0, 1}),
			section(10, leb(k), bytes.Repeat([]byte{2, 0, 0x0b}, k)))
	}},
	{"imports", func(n int) []byte { return file(noneToNone, counted(2, "\x00\x00\x00\x00", n, 100_000)) }},
	{"imports of a large type", func(n int) []byte { return file(types(1000, 1000), counted(2, "\x00\x00\x00\x00", n, 100_000)) }},
	{"provided imports", func(n int) []byte { return file(types(1, 0), counted(2, "\x03env\x0boutput_byte\x00\x00", n, 100_000)) }},
	{"imported globals", func(n int) []byte { return file(counted(2, "\x00\x00\x03\x7f\x00", n, 100_000)) }},
	{"functions", func(n int) []byte {
		n = min(n, million)
		return file(noneToNone, section(3, leb(n), make([]byte, n)))
	}},
	{"tables", func(n int) []byte { return file(counted(4, "\x70\x00\x00", n, 100_000)) }},
	{"globals", func(n int) []byte { return file(counted(6, "\x7f\x00\x41\x00\x0b", n, million)) }},
	{"exports", func(n int) []byte {
		return file(noneToNone, oneFunction, section(7, numbered(min(n/8, million), func(i int) []byte { return fmt.Appendf(nil, "\x05%05x\x00\x00", i) })),
			section(10, []byte("\x01\x02\x00\x0b")))
	}},
	{"functions with exports", func(n int) []byte {
		k := min(n/13, functions)
		return file(noneToNone, section(3, leb(k), make([]byte, k)),
			section(7, numbered(k, func(i int) []byte { return append(fmt.Appendf(nil, "\x05%05x\x00", i), leb(i)...) })),
			section(10, leb(k), bytes.Repeat([]byte{2, 0, 0x0b}, k)))
	}},
	{"active elements", func(n int) []byte {
		segment := bytes.Join([][]byte{{0, 0x41, 0, 0x0b}, leb(262144), make([]byte, 262144)}, nil)
		k := max(1, n/262144)
		return file(noneToNone, oneFunction, bigTable, section(9, leb(k), bytes.Repeat(segment, k)), section(10, []byte("\x01\x02\x00\x0b")))
	}},
	{"elements of many tables", func(n int) []byte {
		k := min(60, max(1, n/262144))
		var tables, segments []byte
		for i := range k {
			tables = append(append(tables, 0x70, 0), leb(262144)...)
			segments = append(append(segments, 2, byte(i), 0x41, 0, 0x0b, 0), leb(262144)...)
			segments = append(segments, make([]byte, 262144)...)
		}
		return file(noneToNone, oneFunction, section(4, leb(k), tables), section(9, leb(k), segments), section(10, []byte("\x01\x02\x00\x0b")))
	}},
	{"passive elements", func(n int) []byte {
		return file(noneToNone, oneFunction, section(9, []byte{1, 1, 0}, leb(n), make([]byte, n)), section(10, []byte("\x01\x02\x00\x0b")))
	}},
	{"element expressions", func(n int) []byte {
		return file(section(9, []byte{1, 5, 0x70}, leb(n/3), repeated("\xd0\x70\x0b", n/3*3)))
	}},
	{"element segments", func(n int) []byte { return file(oneTable, counted(9, "\x01\x00\x00", n, 100_000)) }},
	{"data segments", func(n int) []byte { return file(bigMemory, counted(11, "\x01\x00", n, 100_000)) }},
	{"data segments far apart", func(n int) []byte {
		k := min(n/9, 3900)
		return file(bigMemory, section(11, numbered(k, func(i int) []byte {
			return []byte{0, 0x41, byte(i<<4)&0x70 | 0x80, byte(i>>3)&0x7f | 0x80, byte(i>>10)&0x7f | 0x80, 0x00, 0x0b, 1, 1}
		})))
	}},
	{"active data", func(n int) []byte {
		return file(bigMemory, section(11, []byte{1, 0, 0x41, 0, 0x0b}, leb(n), bytes.Repeat([]byte{0xff}, n)))
	}},
	{"passive data", func(n int) []byte { return file(section(11, []byte{1, 1}, leb(n), bytes.Repeat([]byte{0xff}, n))) }},
	{"a custom section", func(n int) []byte { return file(section(0, []byte("\x01a"), make([]byte, n))) }},
	{"a custom section's name", func(n int) []byte { return file(section(0, leb(n), make([]byte, n))) }},
	{"names of functions", func(n int) []byte {
		list := numbered(n/5, func(i int) []byte { return append(leb(i), 1, 'a') })
		return file(section(0, []byte("\x04name\x01"), leb(len(list)), list))
	}},
	{"functions with names", func(n int) []byte {
		k := n / 9
		list := numbered(k, func(i int) []byte { return append(leb(i), 1, 'a') })
		return file(noneToNone, section(3, leb(k), make([]byte, k)), section(10, leb(k), bytes.Repeat([]byte{2, 0, 0x0b}, k)),
			section(0, []byte("\x04name\x01"), leb(len(list)), list))
	}},
	{"names of locals", func(n int) []byte {
		list := numbered(n/6, func(i int) []byte { return append(leb(i), 1, 0, 0) })
		return file(section(0, []byte("\x04name\x02"), leb(len(list)), list))
	}},
	{"names of a function's locals", func(n int) []byte {
		list := numbered(n/4, func(i int) []byte { return append(leb(i), 0) })
		return file(section(0, []byte("\x04name\x02"), leb(len(list)+2), []byte{1, 0}, list))
	}},
	{"names of imports", func(n int) []byte {
		return file(noneToNone, section(2, []byte{1}, leb(n/2), bytes.Repeat([]byte{'a'}, n/2), leb(n/2), bytes.Repeat([]byte{1}, n/2), []byte{0, 0}))
	}},
	{"name of an export", func(n int) []byte {
		return file(noneToNone, oneFunction, section(7, []byte{1}, leb(n), bytes.Repeat([]byte{'a'}, n), []byte{0, 0}), section(10, []byte("\x01\x02\x00\x0b")))
	}},
}

// fileVariable names the file that a child of this test compiles.
const fileVariable = "WASMFORMER_TEST_FILE"

// TestMemory bounds the memory that Compile takes, whether it accepts a file or
// not: 16 times the file and 64 MiB. Each file is compiled in a process of its
// own, whose whole memory, as Go got it from the system, counts.
func TestMemory(t *testing.T) {
	if path := os.Getenv(fileVariable); path != "" {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		_, err = engine.Compile(b)
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		fmt.Printf("%d %.200v\n", m.Sys, err)
		return
	}
	for _, f := range fillers {
		small, large := f.make(1<<20), f.make(7_600_000)
		compileAlone(t, f.name, small)
		if len(large) > len(small) {
			compileAlone(t, f.name, large)
		}
	}
}

// compileAlone compiles a module in a process of its own.
func compileAlone(t *testing.T, name string, module []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "filler.wasm")
	if err := os.WriteFile(path, module, 0o600); err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(self, "-test.run=^TestMemory$")
	child.Env = append(os.Environ(), fileVariable+"="+path)
	out, err := child.CombinedOutput()
	text, _, _ := strings.Cut(string(out), "\n")
	var took int
	if _, scan := fmt.Sscan(text, &took); err != nil || scan != nil {
		t.Fatalf("%s: %v: %.1000s", name, err, out)
	}
	limit := 16*len(module) + 64<<20
	t.Logf("%-30s %5.1f MiB: %4d MiB of %4d, %.60s", name, float64(len(module))/(1<<20), took>>20, limit>>20, text)
	if took > limit {
		t.Errorf("%s: a file of %d bytes took %d bytes, want at most %d", name, len(module), took, limit)
	}
}

// BenchmarkCompile compiles the examples' modules, and a body of a million bytes.
func BenchmarkCompile(b *testing.B) {
	var modules [][]byte
	for _, e := range examples.List() {
		modules = append(modules, e.Wasm)
	}
	long := oneBody(types(1, 0), repeated("\x20\x00\x41\x05\x6a\x21\x00", 1_000_000))
	for _, c := range []struct {
		name    string
		modules [][]byte
	}{{"examples", modules}, {"long", [][]byte{long}}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(bytes.Join(c.modules, nil))))
			for b.Loop() {
				for _, m := range c.modules {
					if _, err := engine.Compile(m); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
