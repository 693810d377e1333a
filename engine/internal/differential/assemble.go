package differential

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// opcodes finds an instruction's byte by its name in the text format.
var opcodes = func() map[string]byte {
	names := map[string]byte{}
	for op := 0xff; op >= 0; op-- {
		names[wasm.Opcode(op).String()] = byte(op)
	}
	return names
}()

// Assemble turns instructions in a flat text form into a body, without its
// locals and with the last end. Numbers follow their instruction:
//
//	local.get 0  i32.const -1  i32.load16_u 4  br_table 0 1 2  block 3  block i32  call_indirect 2
//
// The number of a load or store is its offset, that of a block the index of
// its type ("i32" stands for the type without parameters and one result).
func Assemble(text string) []byte {
	words := strings.Fields(text)
	var out []byte
	for len(words) > 0 {
		name := words[0]
		op, ok := opcodes[name]
		if !ok {
			panic(fmt.Sprintf("BUG: no instruction %q in %q", name, text))
		}
		n := 1
		for n < len(words) && isImmediate(words[n]) {
			n++
		}
		out = append(append(out, op), immediates(name, words[1:n])...)
		words = words[n:]
	}
	return append(out, byte(wasm.OpEnd))
}

func isImmediate(word string) bool {
	return word == "i32" || strings.Trim(word, "-0123456789abcdefx") == "" && strings.ContainsAny(word[:1], "-0123456789")
}

// immediates encodes what follows an instruction.
func immediates(name string, words []string) []byte {
	number := func(i int) int64 {
		if i >= len(words) {
			return 0
		}
		v, err := strconv.ParseInt(words[i], 0, 64)
		if err != nil {
			panic("BUG: " + err.Error())
		}
		return v
	}
	switch {
	case name == "i32.const":
		return signed(int64(int32(number(0))))
	case name == "block", name == "loop", name == "if":
		if len(words) == 0 {
			return []byte{0x40}
		}
		if words[0] == "i32" {
			return []byte{byte(wasm.I32)}
		}
		return signed(number(0))
	case name == "memory.size", name == "memory.grow":
		return []byte{0}
	case name == "br_table":
		out := unsigned(uint64(len(words) - 1))
		for i := range words {
			out = append(out, unsigned(uint64(number(i)))...)
		}
		return out
	case name == "call_indirect":
		return append(unsigned(uint64(number(0))), unsigned(uint64(number(1)))...)
	case strings.Contains(name, ".load"), strings.Contains(name, ".store"):
		// Alignment 1 is always valid, and has no meaning.
		return append([]byte{0}, unsigned(uint64(number(0)))...)
	case len(words) > 0:
		return unsigned(uint64(number(0)))
	}
	return nil
}

// unsigned is v as an unsigned LEB128 number.
func unsigned(v uint64) []byte {
	var out []byte
	for ; v >= 0x80; v >>= 7 {
		out = append(out, byte(v)|0x80)
	}
	return append(out, byte(v))
}

// signed is v as a signed LEB128 number.
func signed(v int64) []byte {
	var out []byte
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}
