package tests

import (
	"encoding/binary"
	"slices"
)

// module is a WebAssembly binary of the given sections.
func module(sections ...[]byte) []byte {
	return slices.Concat([]byte("\x00asm\x01\x00\x00\x00"), slices.Concat(sections...))
}

// section is a section with its length.
func section(id byte, content ...[]byte) []byte { return append([]byte{id}, sized(content...)...) }

// sized is a vector of bytes, or a name.
func sized(content ...[]byte) []byte {
	all := slices.Concat(content...)
	return append(uleb(len(all)), all...)
}

func uleb(n int) []byte { return binary.AppendUvarint(nil, uint64(n)) }
