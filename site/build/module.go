package build

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// The sections of a WebAssembly file that are looked into.
const (
	customSection = 0
	importSection = 2
	codeSection   = 10
	dataSection   = 11
)

// wasmSection is a part of a WebAssembly file.
type wasmSection struct {
	id   byte
	body []byte
}

const preamble = 8 // magic and version

func readSections(file []byte) ([]wasmSection, error) {
	if len(file) < preamble || string(file[:4]) != "\x00asm" {
		return nil, errors.New("not a WebAssembly file")
	}
	var list []wasmSection
	for r := (reader{file, preamble}); r.at < len(file); {
		from := r.at
		s := wasmSection{id: r.byte()}
		s.body = r.take(int(r.unsigned()))
		if r.at < 0 {
			return nil, fmt.Errorf("section at offset %d ends beyond the file", from)
		}
		list = append(list, s)
	}
	return list, nil
}

func writeSections(list []wasmSection) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range list {
		out = appendUnsigned(append(out, s.id), uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out
}

// reader reads a section; after an error its position is negative.
type reader struct {
	data []byte
	at   int
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) take(n int) []byte {
	if r.at < 0 || n < 0 || n > len(r.data)-r.at {
		r.at = -1
		return nil
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

func (r *reader) name() string { return string(r.take(int(r.unsigned()))) }

func (r *reader) unsigned() uint64 {
	if r.at < 0 {
		return 0
	}
	v, n := binary.Uvarint(r.data[r.at:])
	if n <= 0 {
		r.at = -1
		return 0
	}
	r.at += n
	return v
}

func (r *reader) signed() int64 {
	var v int64
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		v |= int64(b&0x7f) << shift
		if b&0x80 == 0 {
			if b&0x40 != 0 && shift+7 < 64 {
				v |= -1 << (shift + 7)
			}
			break
		}
	}
	return v
}

func appendUnsigned(out []byte, v uint64) []byte { return binary.AppendUvarint(out, v) }

func appendSigned(out []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}
