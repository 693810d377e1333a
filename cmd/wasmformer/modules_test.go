package main

import (
	"os"
	"path/filepath"
	"testing"
)

// vec is a vector of the binary format: the number of items, then the items.
func vec(items ...string) string {
	out := string(rune(len(items)))
	for _, i := range items {
		out += i
	}
	return out
}

// sized is bytes with their number before them; it must be below 128.
func sized(s string) string { return string(rune(len(s))) + s }

func section(id byte, content string) string { return string(rune(id)) + sized(content) }

const header = "\x00asm\x01\x00\x00\x00"

// endless prints its input's first byte from compute, then loops forever, and
// also exports div, which divides.
var endless = header +
	section(1, vec("\x60\x01\x7f\x00", "\x60\x02\x7f\x7f\x01\x7f")) +
	section(2, vec(sized("env")+sized("output_byte")+"\x00\x00")) +
	section(3, vec("\x00", "\x01")) +
	section(5, vec("\x00\x01")) +
	section(6, vec("\x7f\x00\x41\x80\x08\x0b")) +
	section(7, vec(sized("compute")+"\x00\x01", sized("div")+"\x00\x02", sized("__heap_base")+"\x03\x00")) +
	section(10, vec(
		sized("\x00\x20\x00\x2d\x00\x00\x10\x00\x03\x40\x0c\x00\x0b\x0b"),
		sized("\x00\x20\x00\x20\x01\x6d\x0b")))

// deep calls itself as often as its argument says, and grow is memory.grow.
var deep = header +
	section(1, vec("\x60\x01\x7f\x01\x7f")) +
	section(3, vec("\x00", "\x00")) +
	section(5, vec("\x00\x01")) +
	section(7, vec(sized("deep")+"\x00\x00", sized("grow")+"\x00\x01")) +
	section(10, vec(
		sized("\x00\x20\x00\x04\x7f\x20\x00\x41\x01\x6b\x10\x00\x05\x41\x00\x0b\x0b"),
		sized("\x00\x20\x00\x40\x00\x0b")))

// taking exports a function f with parameters of these types.
func taking(params ...string) string {
	return header + section(1, vec("\x60"+vec(params...)+"\x00")) + section(3, vec("\x00")) +
		section(7, vec(sized("f")+"\x00\x00")) + section(10, vec(sized("\x00\x0b")))
}

var (
	strref  = header + section(1, vec("\x60\x01\x67\x00"))
	foreign = header + section(1, vec("\x60\x00\x00")) + section(2, vec(sized("env")+sized("clock")+"\x00\x00"))
	invalid = header + section(1, vec("\x60\x00\x01\x7f")) + section(3, vec("\x00")) + section(10, vec(sized("\x00\x0b")))
	noMem   = header + section(11, vec("\x00\x41\x00\x0b"+sized("abc")))
	segment = header + section(5, vec("\x00\x00")) + section(11, vec("\x00\x41\x00\x0b"+sized("abc")))
)

// file writes a file of a temporary folder.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
