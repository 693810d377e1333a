// Package source makes the generated files of package compiled.
package source

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"go/format"

	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/kernel"
	"wasmformer/engine/kernel/internal/gosource"
	"wasmformer/engine/model"
)

// Files returns the generated files by name, made from the interpreter's
// weights: always the same.
//
//	kernel_gen.go  the code
//	memory.bin     deflated: a custom section's length and the section, as
//	               kernel.Load takes it, then address, length and bytes of each
//	               data segment; numbers are 32 bits, little-endian
func Files() (map[string][]byte, error) { return FilesOf(interpreter.Build()) }

// FilesOf returns the files for another model.
func FilesOf(m *model.Model) (map[string][]byte, error) {
	image, err := kernel.Image(m)
	if err != nil {
		return nil, err
	}
	code, err := gosource.Source(image, "compiled")
	if err != nil {
		return nil, err
	}
	if code, err = format.Source(code); err != nil {
		return nil, fmt.Errorf("the source is not Go: %w", err)
	}
	module, err := wasm.Decode(image)
	if err != nil {
		return nil, err
	}
	_, section, _ := bytes.Cut(image, []byte(kernel.CustomSection))
	memory := binary.LittleEndian.AppendUint32(nil, uint32(len(section)))
	memory = append(memory, section...)
	for _, d := range module.Datas {
		memory = binary.LittleEndian.AppendUint32(memory, uint32(d.Offset.Value))
		memory = binary.LittleEndian.AppendUint32(memory, uint32(len(d.Bytes)))
		memory = append(memory, d.Bytes...)
	}
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(memory); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return map[string][]byte{"kernel_gen.go": code, "memory.bin": packed.Bytes()}, nil
}
