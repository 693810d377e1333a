package wasm

import (
	"encoding/hex"
	"strings"
)

// The helpers of this file put hand-made binaries together from hex. Offsets in
// the tests' errors count from the file's first byte; the preamble has 8.

// hx reads hex with any spaces.
func hx(s string) []byte {
	b, err := hex.DecodeString(strings.Join(strings.Fields(s), ""))
	if err != nil {
		panic(err)
	}
	return b
}

// leb is v as an unsigned LEB128 number.
func leb(v int) []byte {
	var b []byte
	for ; v >= 0x80; v >>= 7 {
		b = append(b, byte(v)|0x80)
	}
	return append(b, byte(v))
}

// sized puts the length of b before it.
func sized(b []byte) []byte { return append(leb(len(b)), b...) }

// file is a module of the given sections.
func file(sections ...[]byte) []byte {
	b := hx("0061736d 01000000")
	for _, s := range sections {
		b = append(b, s...)
	}
	return b
}

// sec is a section with the contents of a hex text.
func sec(id byte, contents string) []byte { return rawSec(id, hx(contents)) }

func rawSec(id byte, contents []byte) []byte { return append([]byte{id}, sized(contents)...) }

// codeSec is a code section with one entry, locals included.
func codeSec(entry []byte) []byte { return rawSec(10, append([]byte{1}, sized(entry)...)) }

// Sections that many tests share.
var (
	noneToNone = sec(1, "01 60 00 00")           // type 0 is () -> ()
	noneToI32  = sec(1, "01 60 00 01 7f")        // type 0 is () -> i32
	i32ToI64   = sec(1, "01 60 01 7f 01 7e")     // type 0 is (i32) -> i64
	oneFunc    = sec(3, "01 00")                 // function 0 has type 0
	oneTable   = sec(4, "01 70 00 01")           // table 0 has one funcref
	oneMemory  = sec(5, "01 00 01")              // memory 0 has one page
	oneGlobal  = sec(6, "01 7f 00 41 00 0b")     // global 0 is an immutable i32
	dataCount1 = sec(12, "01")                   // there is one data segment
	oneData    = sec(11, "01 00 41 00 0b 01 2a") // at 0 of memory 0
)

// body is a module whose function 0 has no locals and the given instructions.
// sections stand between the type and the code section; the opcode of the first
// instruction follows them, 5 bytes on.
func body(types []byte, instrs string, sections ...[]byte) []byte {
	all := [][]byte{types, oneFunc}
	all = append(all, sections...)
	return file(append(all, codeSec(hx("00"+instrs)))...)
}
