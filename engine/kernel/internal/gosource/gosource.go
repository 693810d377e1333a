// Package gosource translates a kernel's image to Go source: each function of
// the module becomes a function over a linear memory. It knows the part of
// WebAssembly that the generator writes, and nothing of models.
//
//	gosource.go  the file: functions, the table, the exported function
//	body.go      one function: control, locals, the operand stack
//	instr.go     what each instruction computes
//	expr.go      values as Go expressions
package gosource

import (
	"bytes"
	"fmt"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// Source translates an image to the Go source of a package. What it needs
// beside is in the same package, as package compiled has it in cells.go: space,
// choose, chooseInt, b2i, flag and trunc. The addresses that the code computes
// are below 2^32; it does not check them, so the base must be followed by that
// much address space and what the largest offset adds.
func Source(image []byte, pkg string) ([]byte, error) {
	m, err := wasm.Decode(image)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	for i := range m.Code {
		f := &function{module: m, index: uint32(m.NumImportedFuncs + i)}
		if err := f.translate(&m.Code[i]); err != nil {
			return nil, fmt.Errorf("function %d: %w", f.index, err)
		}
		f.write(&out)
	}
	if err := table(&out, m); err != nil {
		return nil, err
	}
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternFunc && e.Name == "advance" {
			fmt.Fprintf(&out, "\nfunc advance(m space, n, free uint32) uint32 { return %s(m, n, free) }\n", name(e.Index))
		}
	}
	return append(header(pkg, out.Bytes()), out.Bytes()...), nil
}

// header is what stands before the code: some kernels need fewer packages.
func header(pkg string, code []byte) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "// Code generated from the model's weights by go generate ./engine/kernel/compiled. DO NOT EDIT.\n\n//lint:file-ignore SA4004 a block of the module is a loop that ends\n\n//go:build (linux || darwin) && (amd64 || arm64)\n\npackage %s\n\nimport (\n", pkg)
	for _, p := range [][2]string{{"math", "math."}, {"math/bits", "bits."}} {
		if bytes.Contains(code, []byte(p[1])) {
			fmt.Fprintf(&out, "\t%q\n", p[0])
		}
	}
	out.WriteString(")\n")
	return out.Bytes()
}

func name(index uint32) string { return fmt.Sprintf("f%d", index) }

// table writes the functions that a call through the table can reach.
func table(out *bytes.Buffer, m *wasm.Module) error {
	if len(m.Elems) == 0 {
		return nil
	}
	if len(m.Elems) > 1 || m.Elems[0].Offset.Value != 0 {
		return fmt.Errorf("%d element segments, the first at %d; want one at 0", len(m.Elems), m.Elems[0].Offset.Value)
	}
	if m.Elems[0].Len() == 0 {
		return nil // no pivot, no cases
	}
	var t string
	for _, e := range m.Elems[0].Init() {
		t = signature(m, e.Value)
	}
	fmt.Fprintf(out, "\nvar table [%d]%s\n\nfunc init() {\n\ttable = [...]%s{", m.Elems[0].Len(), t, t)
	for i, e := range m.Elems[0].Init() {
		if i%16 == 0 {
			out.WriteString("\n\t\t")
		}
		fmt.Fprintf(out, "%s, ", name(uint32(e.Value)))
	}
	out.WriteString("\n\t}\n}\n")
	return nil
}

// signature is a function's type in Go.
func signature(m *wasm.Module, index uint64) string {
	t := m.FuncType(uint32(index))
	params := []string{"space"}
	for _, p := range t.Params {
		params = append(params, goType(p))
	}
	return "func(" + strings.Join(params, ", ") + ")" + result(t)
}

func result(t wasm.FuncType) string {
	if len(t.Results) == 0 {
		return ""
	}
	return " " + goType(t.Results[0])
}

func goType(t wasm.ValueType) string {
	switch t {
	case wasm.I32:
		return "uint32"
	case wasm.I64:
		return "uint64"
	}
	return "float64"
}
