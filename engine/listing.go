package engine

import (
	"fmt"
	"strings"

	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// Listing writes the module as text, one instruction a line, up to some max bytes
// and the end of a function, and says on which line, from 1, each function's first
// instruction stands, 0 for imports and for what is left out. Names are shown as
// package printable does. The text is for people; no parser reads it.
func (w *Module) Listing(max int) (text string, lines []int) {
	if w == nil || w.decoded == nil {
		return "", nil
	}
	m := w.decoded
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
	lines = make([]int, len(m.Funcs))
	for i := range m.Code {
		index := m.NumImportedFuncs + i
		if b.Len() > max {
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
			put("%s%s", strings.Repeat("  ", min(depth, 40)), in)
			switch in.Op {
			case wasm.OpBlock, wasm.OpLoop, wasm.OpIf, wasm.OpElse:
				depth++
			}
		}
	}
	return b.String(), lines
}

// quoted is a name as the listing shows it: on its line, and no other.
func quoted(name string) string {
	return `"` + strings.ReplaceAll(printable.Name(name), `"`, `\"`) + `"`
}
