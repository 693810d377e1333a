//go:build js && wasm

package worker

import (
	"fmt"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/printable"
	"wasmformer/engine/wasm"
	"wasmformer/wasmjs/message"
)

// maxListing bounds the listing's text: a module may have megabytes of code.
const maxListing = 2 << 20

// inspect says what a module is and whether the engine runs it.
func inspect(binary []byte) message.Inspection {
	var n message.Inspection
	decoded, err := wasm.Decode(binary)
	if err != nil {
		n.Error = err.Error()
		return n
	}
	n.Listing, n.Lines = listing(decoded)
	for _, e := range decoded.Exports {
		if e.Kind == wasm.ExternFunc {
			t := decoded.FuncType(e.Index)
			n.Functions = append(n.Functions, message.Function{Name: e.Name, Type: t.String(), Params: len(t.Params)})
		}
	}
	module, err := engine.Compile(binary)
	if err != nil {
		n.Error = err.Error()
		return n
	}
	n.Compute = isCompute(module)
	return n
}

// quoted is a name as the listing shows it: on its line, and no other.
func quoted(name string) string {
	return `"` + strings.ReplaceAll(printable.Name(name), `"`, `\"`) + `"`
}

// listing writes a module as text, one instruction a line, and says on which
// line each function's first instruction stands.
func listing(m *wasm.Module) (string, []int) {
	var b strings.Builder
	line := 1
	put := func(format string, args ...any) {
		fmt.Fprintf(&b, format+"\n", args...)
		line++
	}
	for _, i := range m.Imports {
		what := i.Kind.String()
		if i.Kind == wasm.ExternFunc {
			what += " " + m.Types[i.TypeIndex].String()
		}
		put(";; import %s %s %s", quoted(i.Module), quoted(i.Name), what)
	}
	for _, e := range m.Exports {
		what := ""
		if e.Kind == wasm.ExternFunc {
			what = " " + m.FuncType(e.Index).String()
		}
		put(";; export %s %s %d%s", quoted(e.Name), e.Kind, e.Index, what)
	}
	for _, mem := range m.Memories {
		put(";; memory of %d pages of 64 KiB", mem.Min)
	}
	for i, g := range m.Globals {
		put(";; global %d %s", i, g.Type)
	}
	for i, d := range m.Datas {
		put(";; data segment %d of %d bytes", i, len(d.Bytes))
	}
	lines := make([]int, len(m.Funcs))
	for i := range m.Code {
		index := m.NumImportedFuncs + i
		if b.Len() > maxListing {
			put(";; the other %d functions are left out here", len(m.Code)-i)
			break
		}
		name := printable.Name(m.FuncNames[uint32(index)])
		put("")
		put("(func %d $%s %s", index, name, m.FuncType(uint32(index)))
		lines[index] = line
		depth := 1
		for in := range m.Code[i].Body() {
			switch in.Op {
			case wasm.OpEnd, wasm.OpElse:
				depth--
			}
			put("%s%s", strings.Repeat("  ", max(0, min(depth, 40))), in)
			switch in.Op {
			case wasm.OpBlock, wasm.OpLoop, wasm.OpIf, wasm.OpElse:
				depth++
			}
		}
	}
	return b.String(), lines
}
