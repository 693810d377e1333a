package wasm

import (
	"bytes"
	"errors"
	"testing"
)

const (
	invalid = iota
	malformed
	unsupported
)

// errorCases pins the texts: place, what was expected, what was found.
var errorCases = []struct {
	reason string
	file   []byte
	class  int
	want   string
}{
	// The preamble and the sections.
	{"text instead of binary", []byte("(module)"), malformed,
		`offset 0x0: magic header not detected: the file begins with "(mod", want "\x00asm"`},
	{"a short file", hx("00 61"), malformed,
		`offset 0x0: magic header not detected: the file begins with "\x00a", want "\x00asm"`},
	{"another version", hx("0061736d 02000000"), malformed, `offset 0x4: unknown binary version 2, want 1`},
	{"a component", hx("0061736d 0d000100"), unsupported,
		`offset 0x4: this is a component; the component model is not supported, want a core module`},
	{"a section beyond the file", file(hx("01 ff ff ff ff 0f")), malformed,
		`type section offset 0x9: length out of bounds: the section claims 4294967295 bytes, the file has 0 more`},
	{"an unknown section", file(sec(15, "00")), malformed, `offset 0x8: malformed section id 15, want at most 13`},
	{"a tag with a result", file(sec(1, "01 60 00 01 7f"), sec(13, "01 00 00")), invalid, `tag section offset 0x13: non-empty tag result type: tag has type () -> i32, want no results`},
	{"a tag of another attribute", file(noneToNone, sec(13, "01 01 00")), malformed, `tag section offset 0x11: malformed tag attribute 0x01, want 0 (exception)`},
	{"sections out of order", file(oneMemory, oneTable), malformed,
		`offset 0xd: unexpected content after last section: a second or misplaced table section`},
	{"a section twice", file(noneToNone, noneToNone), malformed,
		`offset 0xe: unexpected content after last section: a second or misplaced type section`},
	{"a section with more than its entries", file(sec(1, "00 2a 2a")), malformed,
		`type section offset 0xb: section size mismatch: 2 bytes after the last entry`},
	{"a custom section without name", file(sec(0, "")), malformed,
		`custom section offset 0xa: unexpected end, no byte left for bytes of custom section name`},
	{"a custom section's name not in UTF-8", file(sec(0, "02 c0 80")), malformed,
		`custom section offset 0xb: custom section name: invalid UTF-8 encoding "\xc0\x80"`},

	// Numbers and counts.
	{"an overlong number", file(sec(1, "80 80 80 80 80 00")), malformed,
		`type section offset 0xa: types: integer representation too long, want at most 5 bytes`},
	{"a number with unused bits", file(sec(1, "80 80 80 80 10")), malformed,
		`type section offset 0xa: types: integer too large for 32 bits`},
	{"a hostile count", file(sec(2, "ff ff ff ff 0f")), malformed,
		`import section offset 0xa: length out of bounds: 4294967295 imports can't be in the 0 bytes left`},
	{"an i32 with bad sign bits", body(noneToNone, "41 ff ff ff ff 4f 0b"), malformed,
		`func[0] offset 0x18: i32.const: integer too large for 32 bits`},
	{"an i64 too long", body(noneToNone, "42 80 80 80 80 80 80 80 80 80 80 00 0b"), malformed,
		`func[0] offset 0x18: i64.const: integer representation too long, want at most 10 bytes`},

	// Types.
	{"a struct type", file(sec(1, "01 5f 00 00")), unsupported, `type section offset 0xb: type form 0x5f (garbage collection) is not supported`},
	{"a form that no one knows", file(sec(1, "01 40 00 00")), malformed, `type section offset 0xb: malformed type form 0x40, want 0x60 (func)`},
	{"a reference to a later type", file(sec(1, "01 60 01 63 01 00")), invalid, `type section offset 0xe: unknown type 1, there is one`},
	{"a reference to an array", file(sec(1, "01 60 01 63 6a 00")), unsupported, `type section offset 0xe: parameters: value type 0x6a (garbage collection) is not supported`},
	{"a table of what is never null", file(sec(4, "01 64 70 00 01")), invalid, `table section offset 0xb: type mismatch: a table of (ref func) without an initialiser`},
	{"a result type that no one knows", file(sec(1, "01 60 00 01 01")), malformed, `type section offset 0xe: results: malformed value type 0x01`},
	{"more parameters than we want", file(rawSec(1, append(append(hx("01 60 e9 07"), make([]byte, 1001)...), 0))), unsupported,
		`type section offset 0xd: 1001 parameters; more than 1000 are not supported`},
	{"a table of numbers", file(sec(4, "01 7f 00 00")), malformed, `table section offset 0xb: malformed reference type: table is i32`},

	// Limits, memories, globals.
	{"a memory above 4 GiB", file(sec(5, "01 00 81 80 04")), invalid, `memory section offset 0xb: memory size must be at most 65536 pages (4 GiB), found 65537`},
	{"limits upside down", file(sec(5, "01 01 02 01")), invalid, `memory section offset 0xb: memory size minimum 2 must not be greater than maximum 1`},
	{"a shared memory", file(sec(5, "01 03 01 01")), unsupported, `memory section offset 0xb: memory: limits flag 0x03 (threads) is not supported`},
	{"101 memories", file(rawSec(5, append([]byte{101}, bytes.Repeat([]byte{0, 1}, 101)...))), unsupported, `memory section offset 0xd4: more than 100 memories are not supported`},
	{"a mutability that no one knows", file(sec(6, "01 7f 07 41 00 0b")), malformed, `global section offset 0xc: malformed mutability 0x07, want 0 or 1`},
	{"an imported tag of no type", file(sec(2, "01 01 6d 01 6e 04 00 00")), invalid, `import section offset 0x11: unknown type 0, there is none`},

	// Constant expressions.
	{"a global's initialiser of the wrong type", file(sec(6, "01 7f 00 42 05 0b")), invalid,
		`global section offset 0xd: global initialiser: type mismatch: the expression has type i64, want i32`},
	{"a global that reads a later one", file(sec(6, "01 7f 00 23 00 0b")), invalid,
		`global section offset 0xd: global initialiser: unknown global 0, there is none`},
	{"no initialiser", file(sec(6, "01 7f 00 0b")), invalid, `global section offset 0xd: global initialiser: type mismatch: the expression is empty, want i32`},
	{"two values in an initialiser", file(sec(6, "01 7f 00 41 01 41 02 0b")), invalid, `global section offset 0xd: global initialiser: type mismatch: the expression leaves 2 values, want one i32`},
	{"arithmetic on one value in an initialiser", file(sec(6, "01 7f 00 41 01 6a 0b")), invalid, `global section offset 0xf: global initialiser: type mismatch: i32.add has operands (i32), want two of type i32`},
	{"a call in an initialiser", file(sec(6, "01 7f 00 10 00 0b")), invalid, `global section offset 0xd: global initialiser: constant expression required, found call`},

	// Exports, start, segments.
	{"an export of nothing", file(sec(7, "01 01 61 00 05")), invalid, `export section offset 0xe: unknown function 5, there is none`},
	{"an export name twice", file(oneMemory, sec(7, "02 01 61 02 00 01 61 02 00")), invalid, `export section offset 0x14: duplicate export name "a"`},
	{"a start function with a result", file(noneToI32, oneFunc, sec(8, "00")), invalid, `start section offset 0x15: start function 0 has type () -> i32, want () -> ()`},
	{"a segment for no table", file(sec(9, "01 00 41 00 0b 00")), invalid, `element section offset 0xc: unknown table 0, there is none`},
	{"a segment of the wrong type", file(oneTable, sec(9, "01 06 00 41 00 0b 6f 00")), invalid, `element section offset 0x11: type mismatch: a segment of externref for table 0 of funcref`},
	{"a segment flag that no one knows", file(sec(9, "01 08 00 00")), malformed, `element section offset 0xb: malformed element segment flag 8, want at most 7`},
	{"data for no memory", file(oneData), invalid, `data section offset 0xc: unknown memory 0, there is none`},
	{"data that isn't there", file(oneMemory, sec(11, "01 00 41 00 0b 7f 2a")), malformed, `data section offset 0x14: length out of bounds: 127 bytes of data can't be in the 1 bytes left`},
	{"data counted wrong", file(oneMemory, sec(12, "02"), oneData), malformed, `data section offset 0x12: data count and data section have inconsistent lengths: 2 counted, 1 segments`},
	{"data counted but not there", file(sec(12, "02")), malformed, `offset 0xb: data count and data section have inconsistent lengths: 2 counted, no segments`},

	// Code.
	{"no body", file(noneToNone, oneFunc), malformed, `offset 0x12: function and code section have inconsistent lengths: 1 functions, 0 bodies`},
	{"a body without end", body(noneToNone, "02 40 0b"), malformed, `func[0] offset 0x1a: END opcode expected: the body ends, blocks still open: 1`},
	{"a body that goes on after its end", body(noneToNone, "0b 01 0b"), malformed, `func[0] offset 0x18: 2 bytes after the end of the body`},
	{"2^32 locals", file(noneToNone, oneFunc, codeSec(hx("02 ff ff ff ff 0f 7f 01 7e 0b"))), malformed,
		`func[0] offset 0x16: too many locals: 4294967296, want less than 2^32`},
	{"50,001 locals", file(noneToNone, oneFunc, codeSec(hx("01 d1 86 03 7f 0b"))), unsupported,
		`func[0] offset 0x16: 50001 locals; more than 50000 are not supported`},
	{"the function's index counts imports", file(noneToNone, sec(2, "01 01 6d 01 6e 00 00"), oneFunc, codeSec(hx("00 6a 0b"))), invalid,
		`func[1] offset 0x20: i32.add: type mismatch: want i32 on the stack, found nothing`},

	// Opcodes.
	{"a vector instruction that no one knows", body(noneToNone, "fd 9a 01 0b"), malformed, `func[0] offset 0x17: illegal opcode 0xfd 0x9a`},
	{"one behind the last", body(noneToNone, "fd 94 02 0b"), malformed, `func[0] offset 0x17: illegal opcode 0xfd 0x114`},
	{"a vector that is cut", body(noneToNone, "fd 0c 0b"), malformed, `func[0] offset 0x19: unexpected end: v128.const needs 16 bytes, found 1`},
	{"a lane that there is not", body(noneToNone, "fd 0c 00000000000000000000000000000000 fd 1b 04 1a 0b"), invalid,
		`func[0] offset 0x29: i32x4.extract_lane: invalid lane index 4, want less than 4`},
	{"a lane of neither vector", body(noneToNone, "fd 0d 1f000000000000000000000000000020 0b"), invalid,
		`func[0] offset 0x17: i8x16.shuffle: invalid lane index 32, want less than 32`},
	{"a lane in memory", body(noneToNone, "fd 55 01 00 08 0b", oneMemory), invalid,
		`func[0] offset 0x1c: v128.load16_lane: invalid lane index 8, want less than 8`},
	{"a vector where there is none", body(noneToNone, "fd 4d 0b"), invalid, `func[0] offset 0x17: v128.not: type mismatch: want v128 on the stack, found nothing`},
	{"a vector for a reference", body(noneToNone, "fd 0c 00000000000000000000000000000000 d1 1a 0b"), invalid,
		`func[0] offset 0x29: ref.is_null: type mismatch: want any reference on the stack, found v128`},
	{"atomics", body(noneToNone, "fe 10 0b"), unsupported, `func[0] offset 0x17: opcode 0xfe 0x10 (threads) is not supported`},
	{"garbage collection", body(noneToNone, "fb 00 00 0b"), unsupported, `func[0] offset 0x17: opcode 0xfb 0x00 (garbage collection) is not supported`},
	{"an opcode that no one knows", body(noneToNone, "27 0b"), malformed, `func[0] offset 0x17: illegal opcode 0x27`},
	{"a prefixed one", body(noneToNone, "fc 80 01 0b"), malformed, `func[0] offset 0x17: illegal opcode 0xfc 0x80`},
	{"a memory index in the alignment", body(noneToNone, "28 42 01 00 0b", oneMemory), invalid, `func[0] offset 0x1c: i32.load: unknown memory 1, there is one`},
	{"a memory index", body(noneToNone, "3f 01 0b", oneMemory), invalid, `func[0] offset 0x1c: memory.size: unknown memory 1, there is one`},
	{"an offset of 33 bits", body(noneToNone, "41 00 28 02 80 80 80 80 10 1a 0b", oneMemory), invalid, `func[0] offset 0x1e: i32.load: offset out of range: found 4294967296, want less than 2^32`},
	{"a catch clause that no one knows", body(noneToNone, "1f 40 01 04 00 0b 0b"), malformed, `func[0] offset 0x1a: try_table: malformed catch clause 0x04, want 0 to 3`},

	// Typing.
	{"an unknown tag", body(noneToNone, "08 00 0b"), invalid, `func[0] offset 0x17: throw: unknown tag 0, there is none`},
	{"rethrow outside of a catch", body(noneToNone, "06 40 09 00 0b 0b"), invalid, `func[0] offset 0x19: rethrow: invalid rethrow label 0: no catch`},
	{"catch without try", body(noneToNone, "02 40 19 0b 0b"), invalid, `func[0] offset 0x19: catch_all: no try before it in this block`},
	{"a call of no reference", body(noneToNone, "14 00 0b"), invalid, `func[0] offset 0x17: call_ref: type mismatch: want (ref null 0) on the stack, found nothing`},
	{"a local without value", file(noneToNone, oneFunc, codeSec(hx("01 01 64 70 20 00 1a 0b"))), invalid, `func[0] offset 0x1a: local.get: uninitialized local 0 of type (ref func)`},
	{"a wrong operand", body(noneToNone, "41 01 42 02 6a 1a 0b"), invalid, `func[0] offset 0x1b: i32.add: type mismatch: want i32 on the stack, found i64`},
	{"no operand", body(noneToNone, "1a 0b"), invalid, `func[0] offset 0x17: drop: type mismatch: want any value on the stack, found nothing`},
	{"an operand of the block around", body(noneToNone, "41 00 02 40 1a 0b 0b"), invalid, `func[0] offset 0x1b: drop: type mismatch: want any value on the stack, found nothing`},
	{"no result", body(noneToI32, "0b"), invalid, `func[0] offset 0x18: end: type mismatch: want i32 on the stack, found nothing`},
	{"values left over", body(noneToNone, "41 01 42 02 0b"), invalid, `func[0] offset 0x1b: end: type mismatch: values left on the stack at the end of the block: i32, i64`},
	{"a wrong operand in unreachable code", body(noneToNone, "00 42 00 6a 1a 0b"), invalid, `func[0] offset 0x1a: i32.add: type mismatch: want i32 on the stack, found i64`},
	{"an if that has to give something", body(noneToI32, "41 00 04 7f 41 01 0b 0b"), invalid, `func[0] offset 0x1e: end: type mismatch: an if without else has type () -> i32, want equal parameters and results`},
	{"an else without if", body(noneToNone, "02 40 05 0b 0b"), invalid, `func[0] offset 0x19: else: no if before it in this block`},
	{"an unknown label", body(noneToNone, "0c 01 0b"), invalid, `func[0] offset 0x17: br: unknown label 1, there is one`},
	{"labels that take different numbers", body(noneToI32, "02 40 41 00 41 00 0e 01 00 01 0b 41 00 0b"), invalid, `func[0] offset 0x1e: br_table: type mismatch: label 0 takes 0 values, the default label takes 1`},
	{"an unknown block type", body(noneToNone, "02 05 0b 0b"), invalid, `func[0] offset 0x18: unknown type 5, there is one`},
	{"a negative block type", body(noneToNone, "02 ff 7f 0b 0b"), malformed, `func[0] offset 0x18: malformed block type -1`},
	{"an unknown local", body(i32ToI64, "20 01 0b"), invalid, `func[0] offset 0x19: local.get: unknown local 1, there is one`},
	{"an unknown function", body(noneToNone, "10 07 0b"), invalid, `func[0] offset 0x17: call: unknown function 7, there is one`},
	{"an immutable global", body(noneToNone, "41 01 24 00 0b", oneGlobal), invalid, `func[0] offset 0x21: global.set: global 0 is immutable`},
	{"no memory", body(noneToNone, "41 00 28 02 00 1a 0b"), invalid, `func[0] offset 0x19: i32.load: unknown memory 0, there is none`},
	{"an alignment above the natural one", body(noneToNone, "41 00 2d 01 00 1a 0b", oneMemory), invalid,
		`func[0] offset 0x1e: i32.load8_u: alignment must not be larger than natural: found 2^1, want at most 2^0`},
	{"no data count", body(noneToNone, "fc 09 00 0b", oneMemory), malformed, `func[0] offset 0x1c: data.drop: data count section required`},
	{"an unknown data segment", body(noneToNone, "fc 09 03 0b", oneMemory, dataCount1), invalid, `func[0] offset 0x1f: data.drop: unknown data segment 3, there is one`},
	{"an undeclared function", body(noneToNone, "d2 00 1a 0b"), invalid,
		`func[0] offset 0x17: ref.func: undeclared function reference: function 0 is in no export, global or element segment`},
	{"select of references", body(noneToNone, "d0 70 d0 70 41 00 1b 1a 0b"), invalid, `func[0] offset 0x1d: select: type mismatch: found funcref, want a number type (for references give the type)`},
	{"select of two types", body(noneToNone, "1c 02 7f 7f 0b"), invalid, `func[0] offset 0x17: select: invalid result arity 2, want 1`},
	{"ref.is_null of a number", body(noneToNone, "41 00 d1 1a 0b"), invalid, `func[0] offset 0x19: ref.is_null: type mismatch: want any reference on the stack, found i32`},
}

func TestErrors(t *testing.T) {
	for _, c := range errorCases {
		m, err := Decode(c.file)
		if m != nil || err == nil {
			t.Errorf("%s: accepted", c.reason)
			continue
		}
		if err.Error() != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.reason, err, c.want)
		}
		var e *Error
		errors.As(err, &e)
		if e.Malformed != (c.class == malformed) || e.Unsupported != (c.class == unsupported) {
			t.Errorf("%s: malformed %v, unsupported %v", c.reason, e.Malformed, e.Unsupported)
		}
	}
}
